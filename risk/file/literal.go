package file

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// number reads a number and returns it as it is spelled.
func (p *parser) number() (string, *risk.Refusal) {
	start := p.at
	if p.peek() == '-' {
		p.at++
	}
	if p.peek() == '0' {
		p.at++
	} else if !p.digits() {
		return "", p.expected(lang.T("een cijfer", "a digit"))
	}
	if p.peek() == '.' {
		p.at++
		if !p.digits() {
			return "", p.expected(lang.T("een cijfer", "a digit"))
		}
	}
	if c := p.peek(); c == 'e' || c == 'E' {
		p.at++
		if c := p.peek(); c == '+' || c == '-' {
			p.at++
		}
		if !p.digits() {
			return "", p.expected(lang.T("een cijfer", "a digit"))
		}
	}
	return p.src[start:p.at], nil
}

// digits moves past one or more digits.
func (p *parser) digits() bool {
	start := p.at
	for isDigit(p.peek()) {
		p.at++
	}
	return p.at > start
}

// quoted reads a string and returns what it says.
func (p *parser) quoted() (string, *risk.Refusal) {
	p.at++
	start := p.at
	var said strings.Builder
	for p.at < len(p.src) {
		switch c := p.src[p.at]; {
		case c == '"':
			plain := p.src[start:p.at]
			p.at++
			if said.Len() == 0 {
				return plain, nil
			}
			said.WriteString(plain)
			return said.String(), nil
		case c == '\\':
			said.WriteString(p.src[start:p.at])
			r, ok := p.escape()
			if !ok {
				return "", p.expected(lang.T("een geldig teken na \\", "a valid character after \\"))
			}
			said.WriteRune(r)
			start = p.at
		case c < ' ':
			return "", p.expected(lang.T("een aanhalingsteken aan het einde van de tekst", "a quotation mark at the end of the text"))
		default:
			p.at++
		}
	}
	return "", p.expected(lang.T("een aanhalingsteken", "a quotation mark"))
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
