package page

import (
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/annexa/lang/langtest"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/app/store"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/example"
)

func today() risk.Date { return "2026-11-23" }

// documents are the ones every page must be able to show.
func documents(l lang.Lang) map[string]*risk.Document {
	return map[string]*risk.Document{
		"nothing": nil, "empty": risk.New(today()), "example": example.Document(l), "300 risks": example.Generate(l, 300),
	}
}

// rendered returns the page as the browser would first get it.
func rendered(t *testing.T, p Page, l lang.Lang, d *risk.Document) string {
	t.Helper()
	return renderedAs(t, p, l, d, &part.Memory{})
}

// renderedAs returns the page as it was left.
func renderedAs(t *testing.T, p Page, l lang.Lang, d *risk.Document, m *part.Memory) string {
	t.Helper()
	s := store.New(today)
	if d != nil {
		s.Replace(d)
	}
	shell := &Shell{Session: &Session{Store: s, Memory: m}, ID: p.ID, Lang: l}
	e := app.NewTestEngine()
	require.NoError(t, e.Load(shell))
	e.ConsumeAll()
	return app.HTMLString(shell)
}

func TestPagesRender(t *testing.T) {
	for _, p := range List() {
		for _, l := range lang.All() {
			for name, d := range documents(l) {
				t.Run(p.ID+"/"+l.Code()+"/"+name, func(t *testing.T) {
					html := rendered(t, p, l, d)
					assert.Equal(t, 1, strings.Count(html, "<h1"), "one main heading")
					assert.Contains(t, html, `id="title"`)
					assert.NotContains(t, html, "style=", "blocked by the Content-Security-Policy")
				})
			}
		}
	}
}

func TestPagesAreComplete(t *testing.T) {
	ids, addresses := map[string]bool{}, map[string]bool{}
	for _, p := range List() {
		assert.False(t, ids[p.ID], "id %s used twice", p.ID)
		ids[p.ID] = true
		langtest.Complete(t, p.Title, "Audit check")
		langtest.Complete(t, p.Why)
		for _, l := range lang.All() {
			url := URL(l, p)
			assert.False(t, addresses[url], "address %s used twice", url)
			addresses[url] = true
		}
		assert.Equal(t, p.Step || p.Beside, p.Clause != "", "%s: what works on a document names the clause it answers", p.ID)
	}
	assert.Len(t, steps(), 8)
}

// Every field a finding or refusal can name must lead to a page.
func TestEveryPathHasAPage(t *testing.T) {
	for path, want := range map[risk.Path]string{
		"organisation/name":              "scope",
		"edition/date":                   "scope",
		"method/matrix/3/2":              "method",
		"assets/A1/owner":                "assets",
		"risks/R3/owner":                 "risks",
		"risks/R3/current/impact":        "risks",
		"risks/R3/treatment/option":      "treatment",
		"risks/R3/treatment":             "treatment",
		"actions/M1/due":                 "treatment",
		"decisions/5.15/status":          "soa",
		"ownControls/E1/title":           "soa",
		"decisions/5.15/reasons/law/on":  "soa",
		"risks":                          "risks",
		"notes/N1/reason":                "audit",
		"checklist":                      "documents",
		"checklist/6.1.3.d/owner":        "documents",
		"certification/date":             "calendar",
		"style/logo":                     "report",
		"risks/R3/treatment/residual/x/": "treatment",
	} {
		p, ok := Of(path)
		assert.True(t, ok, path)
		assert.Equal(t, want, p.ID, path)
	}
	_, ok := Of("counters/risks")
	assert.False(t, ok)
	assert.Equal(t, "/risicos#risks/R3/owner", FieldURL(lang.NL, "risks/R3/owner"))
	assert.Equal(t, "/en/statement#decisions/5.15/status", FieldURL(lang.EN, "decisions/5.15/status"))
	assert.Equal(t, "/", FieldURL(lang.NL, "nowhere"))
}

func TestTexts(t *testing.T) {
	langtest.Complete(t, shellTexts)
	langtest.Complete(t, railTexts)
	langtest.Complete(t, startTexts)
	langtest.Complete(t, profileTexts, "Software")
	langtest.Complete(t, bulkTreatTexts)
	langtest.Complete(t, privacyTexts)
	langtest.Complete(t, explainedTexts)
	langtest.Complete(t, scopeTexts, "Status", "Scope")
}
