package pdf

import (
	"strings"
	"unicode"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
)

// lexicon finds the terms of the field in text.
type lexicon struct {
	names map[string][]termName // by their first word
	found map[annexa.TermID]bool
}

// termName is one name of a term, as small words.
type termName struct {
	id    annexa.TermID
	words []string
}

// newLexicon knows every name of every term in l; a second one stands between
// brackets.
func newLexicon(l lang.Lang) *lexicon {
	x := &lexicon{make(map[string][]termName), make(map[annexa.TermID]bool)}
	for t := range annexa.Terms() {
		for _, name := range strings.FieldsFunc(t.Name.In(l), func(r rune) bool { return r == '(' || r == ')' }) {
			if words := wordsOf(name); len(words) > 0 {
				x.names[words[0]] = append(x.names[words[0]], termName{t.ID, words})
			}
		}
	}
	return x
}

// wordsOf splits a text into small words; a hyphen belongs to its word.
func wordsOf(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '-' && r != '’' && r != '\''
	})
}

// read looks for terms in what stands on a page. A name may run on over the end
// of a line.
func (x *lexicon) read(p *page) {
	var words []string
	for i := range p.marks {
		if m := &p.marks[i]; m.shape == textShape && m.style != footLine {
			words = append(words, wordsOf(m.text)...)
		}
	}
	for i, w := range words {
		for _, end := range plurals {
			root, ok := strings.CutSuffix(w, end)
			for _, n := range x.names[root] {
				if ok && !x.found[n.id] && n.startsAt(words[i:]) {
					x.found[n.id] = true
				}
			}
		}
	}
}

// plurals are what may follow the last word of a name: none, or the plural of
// either language.
var plurals = [...]string{"", "s", "’s", "'s", "en", "n"}

// startsAt reports whether words begin with the name.
func (n termName) startsAt(words []string) bool {
	last := len(n.words) - 1
	if len(words) <= last {
		return false
	}
	for i, w := range n.words {
		if words[i] == w {
			continue
		}
		if end, ok := strings.CutPrefix(words[i], w); i < last || !ok || !isPlural(end) {
			return false
		}
	}
	return true
}

func isPlural(end string) bool {
	for _, p := range plurals {
		if p == end {
			return true
		}
	}
	return false
}
