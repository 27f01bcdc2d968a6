package page

import (
	"slices"
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
	"example.org/toepasselijk/risk/audit"
	"example.org/toepasselijk/risk/example"
)

func TestAnswersCoverTheClauses(t *testing.T) {
	var clauses []string
	for i := range answers {
		w := &answers[i]
		clauses = append(clauses, w.Clause)
		langtest.Complete(t, w.Asks)
		assert.NotEmpty(t, w.Where, w.Clause)
		assert.True(t, slices.ContainsFunc(audit.Rules(), func(r audit.Rule) bool { return w.covers(&r) }), "%s: no rule tells how it stands", w.Clause)
		for _, place := range w.Where {
			langtest.Complete(t, lang.T(place.label(lang.NL), place.label(lang.EN)), "Matrix")
		}
	}
	assert.Equal(t, []string{
		"6.1.2 a", "6.1.2 b", "6.1.2 c", "6.1.2 d", "6.1.2 e",
		"6.1.3 a", "6.1.3 b", "6.1.3 c", "6.1.3 d", "6.1.3 e", "6.1.3 f",
	}, clauses)
}

// Every link leads to what is on its page: in the worked example to a field
// with something in it, and while the document is empty at least to the page.
func TestAnswersAreFound(t *testing.T) {
	for _, l := range lang.All() {
		d := example.Document(l)
		for _, w := range answers {
			for _, place := range w.Where {
				pattern := place.At
				p, ok := Of(pattern)
				require.True(t, ok, pattern)
				if !strings.Contains(string(pattern), "/") {
					continue // the page as a whole
				}
				at, ok := answerAt(d, pattern)
				require.True(t, ok, pattern)
				value, _ := risk.Get(d, at)
				assert.True(t, filled(value) || at == pattern, "%s says nothing", at)
				assert.Contains(t, aimed(t, p, l, d, at), `id="`+string(at)+`"`, "%s on %s", at, p.ID)
				assert.NotContains(t, entryIn(at, pattern), "/")
				if at, ok := answerAt(risk.New(today()), pattern); ok {
					_, there := risk.Get(risk.New(today()), at)
					assert.True(t, there, at)
				}
			}
		}
	}
}

// aimed renders a page with the entry open that holds a field, as a link to
// the field does.
func aimed(t *testing.T, p Page, l lang.Lang, d *risk.Document, at risk.Path) string {
	t.Helper()
	s := store.New(today)
	s.Replace(d)
	shell := &Shell{Session: &Session{Store: s, Memory: &part.Memory{}}, ID: p.ID, Lang: l}
	shell.aim(string(at))
	e := app.NewTestEngine()
	require.NoError(t, e.Load(shell))
	e.ConsumeAll()
	return app.HTMLString(shell)
}

func TestAnswerStands(t *testing.T) {
	stands := func(d *risk.Document, clause string) answerStanding {
		results := audit.Report(risk.Assess(d), "2026-11-18")
		i := slices.IndexFunc(answers, func(w answer) bool { return w.Clause == clause })
		return answers[i].stands(results, audit.NewLedger(d, audit.Findings(results)))
	}
	assert.Equal(t, answerStanding{}, stands(risk.New("2026-11-18"), "6.1.3 a"), "no risk to treat yet")
	assert.Equal(t, answerStanding{Open: 1, First: "risks-missing", Looked: true}, stands(risk.New("2026-11-18"), "6.1.2 c"))
	for _, w := range answers {
		assert.Equal(t, answerStanding{Looked: true}, stands(example.Document(lang.NL), w.Clause), w.Clause)
	}

	d, err := risk.Set(example.Document(lang.NL), "risks/R3/owner", "")
	require.NoError(t, err)
	assert.Equal(t, answerStanding{Open: 1, First: "risk-without-owner", Looked: true}, stands(d, "6.1.2 c"), "6.1.2 c.2 is part of it")
	d, _, err = risk.AcceptFinding(d, risk.Note{Rule: "risk-without-owner", Place: "risks/R3/owner", Reason: "Na de overname"})
	require.NoError(t, err)
	assert.Equal(t, answerStanding{Accepted: 1, Looked: true}, stands(d, "6.1.2 c"))
}
