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
// the fonts lack. Nothing that could be seen is dropped. A number stays with the
// word it belongs to, see [lang.Bound].
func (m *measure) clean(s string) string {
	if m.plain(s) {
		return lang.Bound(s)
	}
	var b strings.Builder
	b.Grow(len(s))
	m.eachPrinted(s, func(r rune) { b.WriteRune(r) }, func(rune) { b.WriteRune(missing) })
	return lang.Bound(b.String())
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
// set, and lack for every one that cannot.
func (m *measure) eachPrinted(s string, set, lack func(rune)) {
	runes := []rune(s)
	for i := 0; i < len(runes); i++ {
		r := runes[i]
		switch {
		case r == '\r' && i+1 < len(runes) && runes[i+1] == '\n':
			// the \n that follows ends the line
		case r == '\r' || r == '\v' || r == '\f' || r == '\u0085' || r == '\u2028' || r == '\u2029':
			set('\n')
		case r == '\t':
			set(' ')
			set(' ')
		case r == '\u202f' || r == '\u2007' || r == '\u00a0':
			set('\u00a0') // narrow or wide, but never a place to break
		case unicode.Is(unicode.Zs, r):
			set(' ')
		case shapeless(r):
		case i+1 < len(runes) && composed(r, runes[i+1]) != 0 && m.has(composed(r, runes[i+1])):
			set(composed(r, runes[i+1]))
			i++
		case r == '\n' || r >= ' ' && r != 0x7f && m.has(r):
			set(r)
		default:
			lack(r)
		}
	}
}

// shapeless reports whether r only tells a program how to treat its
// neighbours: soft hyphens, joiners, directions, variation selectors.
func shapeless(r rune) bool {
	return unicode.Is(unicode.Cf, r) || r >= 0xfe00 && r <= 0xfe0f
}

// accents holds, per combining accent, the letters it joins with and what
// they become. Some systems hand over file names and pasted text with every
// accent apart.
var accents = map[rune][2][]rune{
	'\u0300': {[]rune("AEIOUaeiou"), []rune("ÀÈÌÒÙàèìòù")},
	'\u0301': {[]rune("AEIOUYaeiouyCcNnSsZz"), []rune("ÁÉÍÓÚÝáéíóúýĆćŃńŚśŹź")},
	'\u0302': {[]rune("AEIOUaeiou"), []rune("ÂÊÎÔÛâêîôû")},
	'\u0303': {[]rune("ANOano"), []rune("ÃÑÕãñõ")},
	'\u0308': {[]rune("AEIOUYaeiouy"), []rune("ÄËÏÖÜŸäëïöüÿ")},
	'\u030a': {[]rune("Aa"), []rune("Åå")},
	'\u030c': {[]rune("CEScesRrZz"), []rune("ČĚŠčěšŘřŽž")},
	'\u0327': {[]rune("Cc"), []rune("Çç")},
}

// composed returns letter and accent as one character, or 0.
func composed(letter, accent rune) rune {
	pair, ok := accents[accent]
	if !ok {
		return 0
	}
	i := slices.Index(pair[0], letter)
	if i < 0 {
		return 0
	}
	return pair[1][i]
}

// Lacking is a field whose text holds characters that the fonts lack.
type Lacking struct {
	At     risk.Path
	Glyphs []rune // each once, in order of code point
}

// MissingGlyphs returns the characters in d that the fonts lack and the
// report prints as □, field by field in the order of the document. It is nil
// when there are none or when the fonts cannot be read, which [Report] reports.
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
		m.eachPrinted(s, func(rune) {}, func(r rune) { glyphs = append(glyphs, r) })
		if glyphs != nil {
			slices.Sort(glyphs)
			out = append(out, Lacking{at(), slices.Compact(glyphs)})
		}
	})
	return out
}
