package page

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/annexa/lang/langtest"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/app/store"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/example"
)

// opened returns a page of the worked example with the cards of entries open
// and the help beside it.
func opened(p Page, l lang.Lang) string { return openedOf(p, l, example.Document(l), "5.17") }

// openedOf returns the page as opened does, of a document and with the card of a
// control.
func openedOf(p Page, l lang.Lang, d *risk.Document, control string) string {
	s := store.New(today)
	s.Replace(d)
	m := &part.Memory{Help: true, Asset: "A1", Risk: "R1", Control: control}
	shell := &Shell{Session: &Session{Store: s, Memory: m}, ID: p.ID, Lang: l}
	e := app.NewTestEngine()
	if err := e.Load(shell); err != nil {
		return err.Error()
	}
	e.ConsumeAll()
	return app.HTMLString(shell)
}

var markedTerm = regexp.MustCompile(`data-term="([^"]*)"`)

// Every term of a page is marked on it, once, the help explains it and nothing
// else is marked, in every language; every step has at least one.
func TestTermsOfPages(t *testing.T) {
	for _, p := range List() {
		for _, l := range lang.All() {
			t.Run(p.ID+"/"+l.Code(), func(t *testing.T) {
				assert.True(t, len(p.Terms) > 0 || !p.Step, "a step has terms")
				var marked []annexa.TermID
				for _, html := range []string{
					opened(p, l),
					openedOf(p, l, example.Document(l), "E1"), // an own control has fields of its own
					openedOf(p, l, risk.New(today()), ""),     // and only here an auditor finds much
				} {
					assert.NotContains(t, html, "](", "a mark is drawn")
					var seen []annexa.TermID
					for _, mark := range markedTerm.FindAllStringSubmatch(html, -1) {
						id := annexa.TermID(mark[1])
						assert.NotContains(t, seen, id, "marked twice")
						assert.Contains(t, p.Terms, id)
						seen = append(seen, id)
					}
					for _, id := range p.Terms {
						term, ok := annexa.TermByID(id)
						assert.True(t, ok, "no term %s", id)
						assert.Contains(t, html, app.HTMLString(app.Dd().Text(term.Meaning.In(l))))
					}
					marked = append(marked, seen...)
				}
				for _, id := range p.Terms {
					assert.Contains(t, marked, id, "the page marks no place of it")
				}
			})
		}
	}
}

var (
	saidText = regexp.MustCompile(`(?s)<(p|h2|h3)[ >].*?</(?:p|h2|h3)>`)
	aTag     = regexp.MustCompile(`<[^>]*>`)
)

// Where a paragraph or heading of the page calls a term by its name, it is
// marked there or was marked before.
func TestTermsAreMarkedWhereTheyFirstStand(t *testing.T) {
	for _, p := range List() {
		for _, l := range lang.All() {
			html := opened(p, l)
			_, html, _ = strings.Cut(html, "<main")
			for _, id := range p.Terms {
				term, _ := annexa.TermByID(id)
				name, _, _ := strings.Cut(term.Name.In(l), " (")
				named := regexp.MustCompile(`(?i)(^|[^\pL])` + regexp.QuoteMeta(name) + `($|[^\pL])`)
				mark := strings.Index(html, `data-term="`+string(id)+`"`)
				for _, at := range saidText.FindAllStringIndex(html, -1) {
					if mark < 0 || at[0] > mark {
						break
					}
					if at[1] < mark {
						assert.NotRegexp(t, named, aTag.ReplaceAllString(html[at[0]:at[1]], " "), "%s/%s: %s", p.ID, l.Code(), id)
					}
				}
			}
		}
	}
}

// The help has the guidance to the control in focus.
func TestHelpGuides(t *testing.T) {
	g, _ := annexa.GuidanceOf("5.17")
	html := opened(soaPage, lang.NL)
	assert.Equal(t, 2, strings.Count(html, g.Question.In(lang.NL)), "in the card and in the help")
	assert.NotContains(t, opened(risksPage, lang.NL), g.Question.In(lang.NL))
	langtest.Complete(t, helpTexts, "Help")
}

// Every term has a place of its own on the page of terms, in alphabetical
// order, that nothing else in the frame is called.
func TestTermsPage(t *testing.T) {
	for _, l := range lang.All() {
		sections := termsPage.Reading(l)
		html := opened(termsPage, l)
		titles := make([]string, len(sections))
		for i, s := range sections {
			titles[i] = strings.ToLower(s.Title)
			assert.Equal(t, 1, strings.Count(html, `id="`+Anchor(s.Title)+`"`), s.Title)
		}
		assert.True(t, slices.IsSorted(titles))
		n := 0
		for term := range annexa.Terms() {
			n++
			_, anchor, _ := strings.Cut(termURL(l, term), "#")
			assert.Contains(t, html, `id="`+anchor+`"`)
		}
		assert.Len(t, sections, n)
	}
	assert.Equal(t, "verklaring-van-toepasselijkheid-vvt", Anchor("Verklaring van toepasselijkheid (VvT)"))
}
