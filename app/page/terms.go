package page

import (
	"cmp"
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/part"
)

var termsPage = Page{
	ID:      "terms",
	Path:    lang.T("begrippen", "terms"),
	Title:   lang.T("Begrippen", "Terms"),
	Why:     lang.T("Wat de woorden betekenen die u hier en bij een auditor tegenkomt.", "What the words mean that you meet here and with an auditor."),
	View:    func(v part.View) app.UI { return &terms{View: v} },
	Reading: termSections,
}

// elsewhere says what a term is called in the other language.
var elsewhere = lang.Of(
	func(name string) string { return "In het Engels: " + name + "." },
	func(name string) string { return "In Dutch: " + name + "." },
)

// termSections lists the terms in the order of the alphabet.
func termSections(l lang.Lang) []Section {
	var out []Section
	for term := range annexa.Terms() {
		out = append(out, Section{
			Title: term.Name.In(l), Text: term.Meaning.In(l) + " " + elsewhere.In(l)(term.Name.In(otherLang(l))),
		})
	}
	slices.SortFunc(out, func(a, b Section) int { return cmp.Compare(strings.ToLower(a.Title), strings.ToLower(b.Title)) })
	return out
}

// termURL returns the address of a term, from the root of the site.
func termURL(l lang.Lang, t annexa.Term) string {
	return URL(l, termsPage) + "#" + Anchor(t.Name.In(l))
}

type terms struct {
	app.Compo
	part.View
}

// Render draws the page.
func (p *terms) Render() app.UI { return toRead(termsPage, p.Lang).Class("terms-page") }
