package risk_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// requireSentence requires one whole sentence in each language.
func requireSentence(t *testing.T, r *risk.Refusal) {
	t.Helper()
	nl, en := r.Why.In(lang.NL), r.Why.In(lang.EN)
	require.NotEqual(t, nl, en)
	for _, s := range []string{nl, en} {
		require.True(t, strings.HasSuffix(s, ".") && len(s) > 10, "%q is no sentence", s)
		require.NotContains(t, s, "%!", "a figure is missing")
	}
}

func TestRefusal(t *testing.T) {
	r := &risk.Refusal{At: "risks/R1", Why: lang.T("Dit kan niet.", "Not possible.")}
	assert.EqualError(t, r, "risks/R1: Not possible.")
	assert.Equal(t, "risks/R1: Dit kan niet.", r.In(lang.NL))
	assert.EqualError(t, risk.Refuse("", "Alles is stuk.", "All is broken."), "All is broken.")
}
