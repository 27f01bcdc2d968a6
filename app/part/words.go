package part

import "strings"

// plain maps the accented letters of western Europe to those without, so that
// a search needs no accents.
var plain = func() map[rune]rune {
	with, without := []rune("àáâãäåçèéêëìíîïñòóôõöøùúûüýÿ"), []rune("aaaaaaceeeeiiiinoooooouuuuyy")
	m := make(map[rune]rune, len(with))
	for i, r := range with {
		m[r] = without[i]
	}
	return m
}()

// Fold returns text in small letters without accents: "Beëindigen" becomes
// "beeindigen".
func Fold(text string) string {
	return strings.Map(func(r rune) rune {
		if r >= 0x300 && r <= 0x36f { // an accent that stands on its own
			return -1
		}
		if bare, ok := plain[r]; ok {
			return bare
		}
		return r
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
