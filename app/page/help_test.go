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
	"example.org/toepasselijk/risk/example"
)

// opened returns a page with the card of an entry open and the help beside it.
func opened(p Page, l lang.Lang) string {
	s := store.New(today)
	s.Replace(example.Document(l))
	m := &part.Memory{Help: true, Asset: "A1", Risk: "R1", Control: "5.17"}
	shell := &Shell{Session: &Session{Store: s, Memory: m}, ID: p.ID, Lang: l}
	e := app.NewTestEngine()
	if err := e.Load(shell); err != nil {
		return err.Error()
	}
	e.ConsumeAll()
	return app.HTMLString(shell)
}

var markedTerm = regexp.MustCompile(`data-term="([^"]*)"`)

// What is marked on a page is a term of that page, marked once, and the help
// explains it; every step marks at least one.
func TestTermsOfPages(t *testing.T) {
	for _, p := range List() {
		for _, l := range lang.All() {
			t.Run(p.ID+"/"+l.Code(), func(t *testing.T) {
				html := opened(p, l)
				assert.NotContains(t, html, "](", "a mark is drawn")
				var seen []annexa.TermID
				for _, mark := range markedTerm.FindAllStringSubmatch(html, -1) {
					id := annexa.TermID(mark[1])
					assert.False(t, slices.Contains(seen, id), "%s is marked twice", id)
					assert.Contains(t, p.Terms, id)
					seen = append(seen, id)
				}
				assert.True(t, len(seen) > 0 || !p.Step, "no term is marked")
				for _, id := range p.Terms {
					term, ok := annexa.TermByID(id)
					assert.True(t, ok, "no term %s", id)
					assert.Contains(t, html, app.HTMLString(app.Dd().Text(term.Meaning.In(l))))
				}
			})
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
