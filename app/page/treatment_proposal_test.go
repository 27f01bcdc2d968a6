package page

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/annexa/lang/langtest"
	"example.org/toepasselijk/app/store"
	"example.org/toepasselijk/risk"
)

// proposing is a document with one risk of 4×5 and 8.7, which prevents and
// corrects and is fully implemented: the proposal is 3×4.
func proposing(t *testing.T) *risk.Document {
	t.Helper()
	d, id, err := risk.Add(risk.New("2026-11-18"), "risks")
	require.NoError(t, err)
	for at, value := range map[risk.Path]any{
		"risks/" + risk.Path(id) + "/current/likelihood": 4, "risks/" + risk.Path(id) + "/current/impact": 5,
		"risks/" + risk.Path(id) + "/treatment/option":   "modify",
		"risks/" + risk.Path(id) + "/treatment/controls": []string{"8.7"},
		"decisions/8.7/status":                           "full",
	} {
		d, err = risk.Set(d, at, value)
		require.NoError(t, err)
	}
	return d
}

func TestProposalTexts(t *testing.T) { langtest.Complete(t, proposalTexts, "impact") }

func TestProposalLine(t *testing.T) {
	d := proposing(t)
	p := risk.Propose(d, d.Risks[0])
	assert.Equal(t, "Voorstel: kans 4 → 3, impact 5 → 4 (Hoog)", proposalTexts.In(lang.NL).line(p, "Hoog", false))
	assert.Equal(t, "Proposal: likelihood 4 → 3, impact 5 → 4 (High)", proposalTexts.In(lang.EN).line(p, "High", false))
	p.Score.Impact = 5
	assert.Equal(t, "Voorstel: kans 4 → 3, impact blijft 5 (Hoog)", proposalTexts.In(lang.NL).line(p, "Hoog", false))
	assert.Equal(t, "Gelijk aan het voorstel.", proposalTexts.In(lang.NL).line(p, "Hoog", true))
}

// Taking the proposal sets both values in one step; choosing controls alone
// never sets one.
func TestTakeProposal(t *testing.T) {
	s := store.New(func() risk.Date { return "2026-11-23" })
	s.Replace(proposing(t))
	before := s.Doc()
	assert.Zero(t, before.Risks[0].Treatment.Residual, "never applied by itself")

	take := func(d *risk.Document) (*risk.Document, error) { return risk.TakeProposal(d, "R1") }
	require.NoError(t, s.Do(take))
	assert.Equal(t, risk.Score{Likelihood: 3, Impact: 4}, s.Doc().Risks[0].Treatment.Residual)
	require.True(t, s.Undo())
	assert.Same(t, before, s.Doc())

	require.NoError(t, s.Set("risks/R1/treatment/residual/likelihood", 2))
	require.NoError(t, s.Set("risks/R1/treatment/controls", []string{"8.7", "5.15"}))
	assert.Equal(t, risk.Score{Likelihood: 2}, s.Doc().Risks[0].Treatment.Residual, "the user's own value wins")

	require.NoError(t, s.Set("risks/R1/treatment/option", "avoid"))
	now := s.Doc()
	require.Error(t, s.Do(take))
	assert.Same(t, now, s.Doc(), "no proposal, no change")
}
