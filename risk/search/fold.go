package search

import (
	"unicode"
	"unicode/utf8"

	"example.org/toepasselijk/annexa/lang"
)

// longest is how many bytes of a word are looked at: longer ones are no words.
const longest = 40

// eachWord calls do with every word of text, in lower case and without
// accents; what it gets holds only until it returns. A sign within a word is
// left out, so that "back-up", "e-mail" and "risico's" are one word each; a
// number with points, such as 5.17, stays whole.
func eachWord(text string, do func(word []byte)) {
	var buffer [longest + utf8.UTFMax]byte
	word, last := buffer[:0], rune(0)
	flush := func() {
		if n := len(word); n > 0 && word[n-1] == '.' {
			word = word[:n-1]
		}
		if len(word) > 0 {
			do(word)
		}
		word = buffer[:0]
	}
	for _, r := range text {
		switch {
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
		case r >= 'A' && r <= 'Z':
			r += 'a' - 'A'
		case r < utf8.RuneSelf:
			switch {
			case r == '.' && last >= '0' && last <= '9':
			case (r == '-' || r == '\'') && last != 0: // within a word or at its end
				last = r
				continue
			default:
				flush()
				last = 0
				continue
			}
		case unicode.Is(unicode.Mn, r), r == '’' && last != 0, r == '‑': // a loose accent, an apostrophe, a hyphen
			continue
		case unicode.IsLetter(r), unicode.IsDigit(r):
			r = lang.Bare(unicode.ToLower(r))
			switch r {
			case 'ß':
				word, r = append(word, 's'), 's'
			case 'æ':
				word, r = append(word, 'a'), 'e'
			case 'œ':
				word, r = append(word, 'o'), 'e'
			}
		default:
			flush()
			last = 0
			continue
		}
		if last == '.' && (r < '0' || r > '9') { // the point ended a sentence
			flush()
		}
		if last == '-' && len(word) > 0 && word[len(word)-1] <= '9' && r >= '0' && r <= '9' { // 3-5 are two numbers
			flush()
		}
		last = r
		if len(word) < longest {
			word = utf8.AppendRune(word, r)
		}
	}
	flush()
}
