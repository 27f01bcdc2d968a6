package page

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"example.org/toepasselijk/annexa/explain"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/annexa/prose"
)

// Every link in an article leads to a page, and every article ends in a step.
func TestArticlesLeadSomewhere(t *testing.T) {
	pages := map[string]Page{}
	for _, p := range List() {
		pages[p.ID] = p
		assert.True(t, p.Within == "" || pages[p.Within].ID != "", "%s is reached through %s", p.ID, p.Within)
	}
	for a := range explain.Articles() {
		assert.True(t, pages[a.Step].works(), "%s ends in %s", a.ID, a.Step)
		assert.Equal(t, explainedPage.ID, pages[a.ID].Within)
		for _, l := range lang.All() {
			for text := range a.Texts(l) {
				for _, s := range prose.Spans(text) {
					if s.To != "" {
						assert.NotEmpty(t, pages[s.To].ID, "%s links to %s", a.ID, s.To)
						assert.NotEqual(t, a.ID, s.To, "a link to where one is")
					}
				}
			}
			html := rendered(t, pages[a.ID], l, nil)
			assert.Contains(t, html, `href="`+URL(l, pages[a.Step])+`"`)
			assert.Contains(t, rendered(t, explainedPage, l, nil), `href="`+URL(l, pages[a.ID])+`"`)
			assert.NotContains(t, html, "](", "a mark that was not read")
		}
	}
	assert.Contains(t, rendered(t, pages["explained-audits"], lang.NL, nil), "einde van jaar\u00a03", "a number stays with its word")
	assert.Contains(t, rendered(t, pages["explained-audits"], lang.EN, nil), "have 90\u00a0days")
	for _, l := range lang.All() {
		to := `href="` + URL(l, explainedPage) + `"`
		start := rendered(t, startPage, l, nil)
		assert.GreaterOrEqual(t, strings.Count(start[strings.Index(start, `<main`):strings.Index(start, `<footer`)], to), 1, "from the start page")
		assert.Contains(t, start[strings.Index(start, `<footer`):], to, "from the footer")
		rail := rendered(t, pages["risks"], l, nil)
		assert.Contains(t, rail[strings.Index(rail, `id="rail"`):strings.Index(rail, `<main`)], to, "from the menu")
	}
}
