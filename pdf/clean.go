package pdf

import (
	"slices"
	"strings"
	"unicode"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// missing is printed for a character that the fonts lack.
const missing = '□'

// clean returns s as it can be set: line ends as \n, a tab and every odd
// space as plain spaces, letters with a separate accent as one character,
// marks without a shape of their own left out, and □ for every character that
// the fonts lack. Nothing that could be seen is dropped. Of empty lines in a row
// one is left. A number stays with the word it belongs to, see [lang.Bound].
func (m *measure) clean(s string) string {
	if m.plain(s) {
		return lang.Bound(fewEmptyLines(s))
	}
	var b strings.Builder
	b.Grow(len(s))
	m.eachPrinted(s, func(r rune) { b.WriteRune(r) }, func(_ rune, same bool) {
		if !same {
			b.WriteRune(missing)
		}
	})
	return lang.Bound(fewEmptyLines(b.String()))
}

// fewEmptyLines leaves one of the empty lines in a row, and none at the start
// and the end: pages of nothing say nothing.
func fewEmptyLines(s string) string {
	if strings.IndexByte(s, '\n') < 0 {
		return s
	}
	lines := strings.Split(s, "\n")
	out := lines[:0]
	for _, l := range lines {
		l = strings.TrimRight(l, " \u00a0")
		if l != "" || len(out) > 0 && out[len(out)-1] != "" {
			out = append(out, l)
		}
	}
	return strings.TrimRight(strings.Join(out, "\n"), "\n")
}

// blank reports whether nothing of s can be seen.
func blank(s string) bool {
	for _, r := range s {
		if !unicode.IsSpace(r) && !shapeless(r) {
			return false
		}
	}
	return true
}

// plain reports whether s can be set as it stands, the common case.
func (m *measure) plain(s string) bool {
	for _, r := range s {
		if r < ' ' && r != '\n' || r >= 0x7f && (!m.has(r) || r < 0xa0 || r == '\u00ad' || unicode.In(r, unicode.Mn, unicode.Cf, unicode.Zs)) {
			return false
		}
	}
	return true
}

// eachPrinted calls set for every character of s that can be set, as it is
// set, and lack for every one that cannot. Several that make one picture, such
// as a person and what she does, or the two halves of a flag, are the same one
// for lack.
func (m *measure) eachPrinted(s string, set func(rune), lack func(r rune, same bool)) {
	const joiner, firstTone, lastTone, firstFlag, lastFlag = '\u200d', '\U0001f3fb', '\U0001f3ff', '\U0001f1e6', '\U0001f1ff'
	lacked, joined, halfFlag := false, false, false
	put := func(r rune) {
		lacked, joined, halfFlag = false, false, false
		set(r)
	}
	runes := composed([]rune(s))
	for i, r := range runes {
		switch {
		case r == '\r' && i+1 < len(runes) && runes[i+1] == '\n':
			// the \n that follows ends the line
		case r == '\r' || r == '\v' || r == '\f' || r == '\u0085' || r == '\u2028' || r == '\u2029':
			put('\n')
		case r == '\t':
			put(' ')
			put(' ')
		case r == '\u202f' || r == '\u2007' || r == '\u00a0':
			put('\u00a0') // narrow or wide, but never a place to break
		case unicode.Is(unicode.Zs, r):
			put(' ')
		case shapeless(r):
			joined = joined || lacked && r == joiner
		case lacked && r >= firstTone && r <= lastTone:
			// the colour of a skin
		case r == '\n' || r >= ' ' && r != 0x7f && m.has(r):
			put(r)
		default:
			flag := r >= firstFlag && r <= lastFlag
			lack(r, joined && !unicode.IsLetter(r) || flag && halfFlag)
			lacked, joined, halfFlag = true, false, flag && !halfFlag
		}
	}
}

// shapeless reports whether r only tells a program how to treat its
// neighbours: soft hyphens, joiners, directions, variation selectors.
func shapeless(r rune) bool {
	return unicode.Is(unicode.Cf, r) || r >= 0xfe00 && r <= 0xfe0f
}

// Lacking is a field whose text holds characters that the fonts lack.
type Lacking struct {
	At     risk.Path
	Glyphs []rune // each once, in order of code point
}

// MissingGlyphs returns the characters in d that the fonts lack and the
// report prints as □, field by field in the order of the document; a control
// character as the picture that Unicode has of it, "␀". It is nil when there are
// none or when the fonts cannot be read, which [Report] reports.
func MissingGlyphs(d *risk.Document, fonts Fonts) []Lacking {
	m, err := newMeasure(fonts)
	if err != nil || d == nil {
		return nil
	}
	var out []Lacking
	eachField(d, func(at func() risk.Path, s string) {
		if m.plain(s) {
			return
		}
		var glyphs []rune
		m.eachPrinted(s, func(rune) {}, func(r rune, _ bool) { glyphs = append(glyphs, pictured(r)) })
		if glyphs != nil {
			slices.Sort(glyphs)
			out = append(out, Lacking{at(), slices.Compact(glyphs)})
		}
	})
	return out
}

// pictured returns a sign for a control character, and any other as it is.
func pictured(r rune) rune {
	const pictures, ofDelete = '␀', '␡'
	switch {
	case r < ' ':
		return pictures + r
	case r == 0x7f:
		return ofDelete
	}
	return r
}
