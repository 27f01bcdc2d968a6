package pdf

import (
	"slices"
	"strings"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
)

type termsText struct {
	Intro         func(n int) string
	Term, Meaning string
}

var termsTexts = lang.Of(
	termsText{
		Intro: func(n int) string {
			return lang.Plural(n, "Dit woord staat in dit rapport en betekent hier het volgende.", "Deze %d woorden staan in dit rapport en betekenen hier het volgende.")
		},
		Term: "Begrip", Meaning: "Betekenis",
	},
	termsText{
		Intro: func(n int) string {
			return lang.Plural(n, "This word stands in this report and means the following here.", "These %d words stand in this report and mean the following here.")
		},
		Term: "Term", Meaning: "Meaning",
	},
)

var termsChapter = chapter{
	id:    "terms",
	title: lang.T("Begrippen", "Terms"),
	parts: []Part{Full},
	late:  1,
	draw:  drawTerms,
}

// drawTerms explains the words of the field that the chapters before it use.
func drawTerms(f *flow) {
	t, terms := termsTexts.In(f.lang), f.termsUsed()
	f.intro(t.Intro(len(terms)))
	rows := f.table(column{t.Term, 0.34, false}, column{t.Meaning, 0.66, false})
	rows.pad = 2.8
	for _, one := range terms {
		rows.row("", cell{{text: one.Name.In(f.lang), style: cellStrong}}, cell{{text: one.Meaning.In(f.lang), style: cellText}})
	}
	rows.end()
}

// termsUsed finds the terms in what is printed so far, sorted by name.
func (f *flow) termsUsed() []*annexa.Term {
	words := newLexicon(f.lang)
	const enough = 60 // pages of a chapter: later ones repeat its words
	for _, pages := range f.printed {
		for _, p := range pages[:min(len(pages), enough)] {
			words.read(p)
		}
	}
	var out []*annexa.Term // by pointer, as another sort is: a sort of its own is code to download
	for one := range annexa.Terms() {
		if words.found[one.ID] {
			out = append(out, &one)
		}
	}
	slices.SortStableFunc(out, func(a, b *annexa.Term) int {
		return strings.Compare(strings.ToLower(a.Name.In(f.lang)), strings.ToLower(b.Name.In(f.lang)))
	})
	return out
}
