package page

import (
	"strings"
	"unicode/utf8"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// propertiesOf returns the qualities of information of a method; an own one
// that has no name yet goes by its id.
func propertiesOf(m *risk.Method) []risk.Named[risk.Property] {
	out := append([]risk.Named[risk.Property]{}, m.Properties()...)
	for i, q := range out {
		if strings.TrimSpace(q.Name.In(lang.NL)) == "" {
			out[i].Name = lang.T(string(q.Value), string(q.Value))
		}
	}
	return out
}

// initials returns the shortest beginnings of names that tell them apart, one
// letter where that does: "C", "I", "A", "Au".
func initials(names []string) []string {
	out := make([]string, len(names))
	for i, name := range names {
		runes := []rune(name)
		for n := 1; n <= min(len(runes), longestInitial); n++ {
			out[i] = string(runes[:n])
			if !taken(out[:i], out[i]) {
				break
			}
		}
	}
	return out
}

// longestInitial is how many letters fit above a value.
const longestInitial = 3

func taken(before []string, initial string) bool {
	for _, other := range before {
		if utf8.RuneCountInString(other) == utf8.RuneCountInString(initial) && strings.EqualFold(other, initial) {
			return true
		}
	}
	return false
}
