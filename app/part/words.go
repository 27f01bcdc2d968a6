package part

import (
	"strings"

	"example.org/toepasselijk/annexa/lang"
)

// Fold returns text in small letters without accents: "Beëindigen" becomes
// "beeindigen".
func Fold(text string) string {
	return strings.Map(func(r rune) rune {
		if r >= 0x300 && r <= 0x36f { // an accent that stands on its own
			return -1
		}
		return lang.Bare(r)
	}, strings.ToLower(text))
}

// Matches reports whether text holds every one of words, which are separated
// by spaces, whatever their case and accents. No words match everything.
func Matches(text, words string) bool {
	text = Fold(text)
	for _, word := range strings.Fields(Fold(words)) {
		if !strings.Contains(text, word) {
			return false
		}
	}
	return true
}
