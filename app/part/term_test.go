package part

import (
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/stretchr/testify/assert"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/annexa/lang/langtest"
	"example.org/toepasselijk/risk"
)

func TestMarked(t *testing.T) {
	for _, c := range []struct {
		text   string
		pieces int
		terms  []string
	}{
		{"Zonder begrip.", 1, nil},
		{"[Bijlage A](annex_a)", 1, []string{"annex_a"}},
		{"Elke [maatregel](control) van [bijlage A](annex_a): *ja*", 6, []string{"control", "annex_a"}},
		{"Een [haak] en (nog een)", 1, nil},
		{"Een [halve](mark", 1, nil},
		{"", 0, nil},
	} {
		drawn := Marked(c.text)
		assert.Len(t, drawn, c.pieces, c.text)
		html := app.HTMLString(app.P().Body(drawn...))
		for _, id := range c.terms {
			assert.Contains(t, html, `data-term="`+id+`"`)
		}
	}
}

// The term beside a field exists, and its path is that of a field.
func TestFieldTerms(t *testing.T) {
	langtest.Complete(t, aboutTerm)
	langtest.Complete(t, guidanceTexts)
	for at, id := range fieldTerms {
		_, ok := annexa.TermByID(id)
		assert.True(t, ok, "%s: no term %s", at, id)
		assert.NotZero(t, risk.Label(risk.Path(strings.ReplaceAll(at, "*", "X1"))), "no field at %s", at)
	}
	assert.Len(t, sign("risks/R1/threat", lang.NL), 1)
	assert.Len(t, sign("organisation/scope", lang.EN), 1)
	assert.Empty(t, sign("risks/R1/title", lang.NL))
	assert.Empty(t, sign("", lang.NL))
}
