package file

import (
	"fmt"
	"math/bits"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// number moves past a number.
func (p *parser) number() *risk.Refusal {
	if p.peek() == '-' {
		p.at++
	}
	if p.peek() == '0' {
		p.at++
	} else if !p.digits() {
		return p.expected(lang.T("een cijfer", "a digit"))
	}
	if p.peek() == '.' {
		p.at++
		if !p.digits() {
			return p.expected(lang.T("een cijfer", "a digit"))
		}
	}
	if c := p.peek(); c == 'e' || c == 'E' {
		p.at++
		if c := p.peek(); c == '+' || c == '-' {
			p.at++
		}
		if !p.digits() {
			return p.expected(lang.T("een cijfer", "a digit"))
		}
	}
	return nil
}

// digits moves past one or more digits.
func (p *parser) digits() bool {
	start := p.at
	for isDigit(p.peek()) {
		p.at++
	}
	return p.at > start
}

// quoted moves past a string, and reports whether it has escapes.
func (p *parser) quoted() (escaped bool, refusal *risk.Refusal) {
	p.at++
	for {
		p.at = plainUntil(p.src, p.at)
		switch c := p.peek(); {
		case p.at == len(p.src):
			return false, p.expected(lang.T("een aanhalingsteken", "a quotation mark"))
		case c == '"':
			p.at++
			return escaped, nil
		case c == '\\':
			escaped = true
			if _, ok := p.escape(); !ok {
				return false, p.expected(lang.T("een geldig teken na \\", "a valid character after \\"))
			}
		default:
			return false, p.expected(lang.T("een aanhalingsteken aan het einde van de tekst", "a quotation mark at the end of the text"))
		}
	}
}

// unescaped returns what a good string says, given between its quotation
// marks.
func unescaped(s string) string {
	p := parser{tape: tape{src: s}}
	out := make([]byte, 0, len(s))
	for {
		next := plainUntil(s, p.at)
		out = append(out, s[p.at:next]...)
		if next == len(s) {
			return string(out)
		}
		p.at = next
		r, _ := p.escape()
		out = utf8.AppendRune(out, r)
	}
}

// plainUntil returns the place, from at on, of the next byte that does not
// stand for itself in a string: a quotation mark, the sign of an escape, or
// one that JSON wants escaped; the length of src when there is none. Eight
// bytes are looked at together (Warren, Hacker's Delight, 6-1): in x - 0x01…
// and the like a byte borrows when it is small enough. That can also mark a
// byte behind one that is found, never one before it.
func plainUntil(src string, at int) int {
	const low, high = 0x0101010101010101, 0x8080808080808080
	for ; at+8 <= len(src); at += 8 {
		s := src[at : at+8]
		x := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
			uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
		quote, escape := x^(low*'"'), x^(low*'\\')
		found := ((x-low*' ')&^x | (quote-low)&^quote | (escape-low)&^escape) & high
		if found != 0 {
			return at + bits.TrailingZeros64(found)/8
		}
	}
	for at < len(src) && src[at] >= ' ' && src[at] != '"' && src[at] != '\\' {
		at++
	}
	return at
}

// escapes gives what a letter after \ stands for; \u is apart.
var escapes = map[byte]rune{
	'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t',
}

// escape reads one escape. Half a surrogate pair says nothing and becomes
// U+FFFD, as in every reader of JSON that keeps its strings in UTF-8.
func (p *parser) escape() (rune, bool) {
	p.at++
	c := p.peek()
	if c != 'u' {
		r, ok := escapes[c]
		if ok {
			p.at++
		}
		return r, ok
	}
	r, ok := p.unit(p.at + 1)
	if !ok {
		return 0, false
	}
	p.at += 5
	if !utf16.IsSurrogate(r) {
		return r, true
	}
	if strings.HasPrefix(p.src[p.at:], `\u`) {
		if low, ok := p.unit(p.at + 2); ok {
			if pair := utf16.DecodeRune(r, low); pair != utf8.RuneError {
				p.at += 6
				return pair, true
			}
		}
	}
	return utf8.RuneError, true
}

// unit reads the four hexadecimal digits at a place.
func (p *parser) unit(at int) (rune, bool) {
	if at+4 > len(p.src) {
		return 0, false
	}
	u, err := strconv.ParseUint(p.src[at:at+4], 16, 16)
	return rune(u), err == nil
}

// refuse makes a refusal of two sentences in which %d stands for the line.
func (p *parser) refuse(nl, en string) *risk.Refusal {
	line := lineOf(p.src, p.at)
	return risk.Refuse("", strings.ReplaceAll(nl, "%d", line), strings.ReplaceAll(en, "%d", line))
}

// expected refuses what is next, saying what should have stood there.
func (p *parser) expected(what lang.Text) *risk.Refusal {
	if p.at >= len(p.src) {
		return p.refuse(
			"Het bestand houdt op regel %d te vroeg op; waarschijnlijk is het niet helemaal opgeslagen of gedownload.",
			"The file stops too early, on line %d; it was probably not saved or downloaded completely.")
	}
	found, _ := utf8.DecodeRuneInString(p.src[p.at:])
	return p.refuse(
		fmt.Sprintf("Dit bestand is geen geldige JSON: op regel %%d hoort %s te staan, maar er staat %q.", what.In(lang.NL), found),
		fmt.Sprintf("This file is not valid JSON: line %%d should have %s, but has %q.", what.In(lang.EN), found))
}

// lineOf returns the number, from 1, of the line that the byte at a place
// stands on.
func lineOf(src string, at int) string {
	return strconv.Itoa(1 + strings.Count(src[:min(at, len(src))], "\n"))
}
