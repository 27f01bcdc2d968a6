package risk_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/risk"
)

func TestAdopt(t *testing.T) {
	d := risk.New("2026-11-18")
	s := risk.Statement{Applicable: risk.Yes, Status: risk.Full, Justification: "9.2.1: accounts", Reference: "H3", Owner: "Ans",
		Reasons: risk.Reasons{Law: risk.Reason{On: true, Text: "AVG"}, GoodPractice: risk.Reason{On: true}}}
	assert.True(t, s.Fits(d, "5.16"))
	assert.False(t, s.In(d, "5.16"))
	out, err := risk.Adopt(d, "5.16", s)
	require.NoError(t, err)
	assert.True(t, s.In(out, "5.16"))
	row := risk.Assess(out).SoA[15]
	assert.Equal(t, "5.16", string(row.Decision.ID))
	assert.False(t, row.Outdated, "the words are about the decision taken with them")

	other := risk.Statement{Applicable: risk.No}
	assert.False(t, other.Fits(out, "5.16"))
	replaced, err := risk.Adopt(out, "5.16", other)
	require.NoError(t, err)
	row = risk.Assess(replaced).SoA[15]
	assert.Equal(t, risk.No, row.Applicable)
	assert.Equal(t, "Ans", row.Decision.Owner, "what is not said stays")
	assert.Equal(t, s.Reasons, row.Decision.Reasons, "what is not said stays")
	assert.True(t, risk.Statement{Reasons: risk.Reasons{Law: risk.Reason{On: true}}}.Fits(out, "5.16"), "nothing is replaced")
	assert.False(t, risk.Statement{Reasons: risk.Reasons{Law: risk.Reason{On: true, Text: "Wpg"}}}.Fits(out, "5.16"))

	same, err := risk.Adopt(out, "5.16", s)
	require.NoError(t, err)
	assert.Same(t, out, same)
	for _, id := range []string{"", "9.9", "5.16/owner"} {
		_, err := risk.Adopt(out, annexa.ControlID(id), s)
		var r *risk.Refusal
		require.ErrorAs(t, err, &r, id)
	}
}
