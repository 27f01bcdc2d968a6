package risk_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/risk"
)

func TestTakeProposal(t *testing.T) {
	// 4×5 with 8.7, which prevents and corrects and is fully there: 3×4.
	d := treated(risk.Score{Likelihood: 4, Impact: 5}, risk.Modify, risk.Full, "8.7")
	check := untouched(t, d)
	out, err := risk.TakeProposal(d, "R1")
	require.NoError(t, err)
	assert.Equal(t, risk.Score{Likelihood: 3, Impact: 4}, out.Risks[0].Treatment.Residual)
	assert.Empty(t, out.Risks[0].Impacts)
	again, err := risk.TakeProposal(out, "R1")
	require.NoError(t, err)
	assert.Same(t, out, again, "taken already")
	check()

	d.Risks[0].Treatment.Option = risk.Share
	for id, says := range map[string]string{"R1": "what you agree with the other party", "R2": "no such item", "": "no such item"} {
		_, err := risk.TakeProposal(d, id)
		var r *risk.Refusal
		require.ErrorAs(t, err, &r, id)
		assert.ErrorContains(t, err, says, id)
	}
}

// Where impact is scored per area, no area goes above what it is today: with 5
// for money and 2 for people, and 4 proposed, money goes to 4 and people stays
// 2. An area that is off, or not scored today, gets nothing.
func TestTakeProposalPerArea(t *testing.T) {
	d := treated(risk.Score{Likelihood: 4, Impact: 5}, risk.Modify, risk.Full, "8.7")
	d.Method.PerArea = true
	d.Method.Areas[3].On = false
	d.Risks[0].Impacts = []*risk.AreaImpact{
		{ID: "G1", Current: 5}, {ID: "G2", Residual: 5}, {ID: "G4", Current: 5}, {ID: "G5", Current: 2, Residual: 1},
	}
	d.Risks[0].Treatment.Residual.Impact = 5 // of G2
	d.Counters.Risks = 1
	require.NoError(t, risk.Validate(d))
	check := untouched(t, d)
	out, err := risk.TakeProposal(d, "R1")
	require.NoError(t, err)
	require.NoError(t, risk.Validate(out))
	assert.Equal(t, risk.Score{Likelihood: 3, Impact: 4}, out.Risks[0].Treatment.Residual)
	for area, want := range map[string]int{"G1": 4, "G2": 0, "G3": 0, "G4": 0, "G5": 2} {
		assert.Equal(t, want, out.Risks[0].AreaImpact(area).Residual, area)
	}
	check()

	// No area is scored: the impact itself is what there is.
	d.Risks[0].Impacts, d.Risks[0].Treatment.Residual = nil, risk.Score{}
	out, err = risk.TakeProposal(d, "R1")
	require.NoError(t, err)
	assert.Equal(t, risk.Score{Likelihood: 3, Impact: 4}, out.Risks[0].Treatment.Residual)
}

func TestDeviates(t *testing.T) {
	score := func(l, i int) risk.Score { return risk.Score{Likelihood: l, Impact: i} }
	for name, c := range map[string]struct {
		option   risk.Option
		controls []annexa.ControlID
		rest     risk.Score
		want     bool
	}{
		"nothing yet":              {risk.Modify, []annexa.ControlID{"8.7"}, score(0, 0), false},
		"half":                     {risk.Modify, []annexa.ControlID{"8.7"}, score(2, 0), false},
		"the proposal":             {risk.Modify, []annexa.ControlID{"8.7"}, score(3, 4), false},
		"lower":                    {risk.Modify, []annexa.ControlID{"8.7"}, score(2, 4), true},
		"higher":                   {risk.Modify, []annexa.ControlID{"8.7"}, score(4, 5), true},
		"lower without a control":  {risk.Modify, nil, score(3, 5), true},
		"the same without control": {risk.Modify, nil, score(4, 5), false},
		"avoided":                  {risk.Avoid, nil, score(1, 1), false},
	} {
		d := treated(score(4, 5), c.option, risk.Full, c.controls...)
		d.Risks[0].Treatment.Residual = c.rest
		assert.Equal(t, c.want, risk.Propose(d, d.Risks[0]).Deviates(d.Risks[0]), name)
	}
}
