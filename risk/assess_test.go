package risk_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/risk"
)

func TestAssessRisk(t *testing.T) {
	low, high := risk.Score{Likelihood: 1, Impact: 2}, risk.Score{Likelihood: 4, Impact: 4}
	approved := risk.Approval{Name: "Ans", Date: "2026-11-18"}
	for name, c := range map[string]struct {
		risk risk.Risk
		want risk.RiskResult
	}{
		"not scored": {risk.Risk{}, risk.RiskResult{}},
		"half scored": {
			risk.Risk{Current: risk.Score{Likelihood: 5}, Treatment: risk.Treatment{Option: risk.Retain}},
			risk.RiskResult{},
		},
		"above the line, untreated": {
			risk.Risk{Current: high},
			risk.RiskResult{Current: 4, Above: true},
		},
		"brought down": {
			risk.Risk{Current: high, Treatment: risk.Treatment{Option: risk.Modify, Residual: low}},
			risk.RiskResult{Current: 4, Residual: 1, Above: true},
		},
		"retained below the line": {
			risk.Risk{Current: low, Treatment: risk.Treatment{Option: risk.Retain}},
			risk.RiskResult{Current: 1, Residual: 1},
		},
		"retained above the line": {
			risk.Risk{Current: high, Treatment: risk.Treatment{Option: risk.Retain}},
			risk.RiskResult{Current: 4, Residual: 4, Above: true, ResidualAbove: true, Approval: risk.Missing},
		},
		"retained, scored all the same": {
			risk.Risk{Current: high, Treatment: risk.Treatment{Option: risk.Retain, Residual: low}},
			risk.RiskResult{Current: 4, Residual: 1, Above: true},
		},
		"residual without a treatment": {
			risk.Risk{Current: high, Treatment: risk.Treatment{Residual: high}},
			risk.RiskResult{Current: 4, Residual: 4, Above: true, ResidualAbove: true},
		},
		"approved for other values": {
			risk.Risk{Current: high, Treatment: risk.Treatment{Option: risk.Share, Residual: high, Approval: approved}},
			risk.RiskResult{Current: 4, Residual: 4, Above: true, ResidualAbove: true, Approval: risk.Outdated},
		},
	} {
		t.Run(name, func(t *testing.T) {
			d := risk.New("2026-11-18")
			d.Risks = append(d.Risks, &c.risk)
			c.want.Risk = &c.risk
			assert.Equal(t, c.want, risk.Assess(d).Risks[0])
		})
	}
}

func TestAssessApproved(t *testing.T) {
	d := risk.New("2026-11-18")
	d.Risks = append(d.Risks, &risk.Risk{ID: "R1", Current: risk.Score{Likelihood: 5, Impact: 5}, Treatment: risk.Treatment{Option: risk.Retain}})
	d, err := risk.Approve(d, "R1", given)
	require.NoError(t, err)
	assert.Equal(t, risk.Valid, risk.Assess(d).Risks[0].Approval)
}

func TestDistributionAddsUp(t *testing.T) {
	d := sample(123)
	d.Risks[5].Current = risk.Score{}
	a := risk.Assess(d)
	for _, dist := range []risk.Distribution{a.Current, a.Residual} {
		total, cells := 0, 0
		for _, n := range dist.Levels {
			total += n
		}
		for _, row := range dist.Cells {
			for _, n := range row {
				cells += n
			}
		}
		assert.Equal(t, len(d.Risks), total)
		assert.Equal(t, len(d.Risks)-dist.Levels[0], cells)
		assert.Len(t, dist.Levels, 4+1)
	}
	assert.Equal(t, 1, a.Current.Levels[0])
	assert.Equal(t, 4, a.Current.Cells[4][4], "R25, R50, R75 and R100")
}

func TestSoA(t *testing.T) {
	d := risk.New("2026-11-18")
	d.OwnControls = []*risk.OwnControl{{ID: "E1"}}
	d.Decisions = append(d.Decisions, &risk.Decision{ID: "E1", Applicable: risk.Yes})
	d.Decisions[0].Applicable, d.Decisions[0].Status = risk.Yes, risk.Full
	d.Decisions[1].Applicable = risk.No
	d.Decisions[2].Applicable = risk.No
	d.Risks = []*risk.Risk{
		{ID: "R1", Treatment: risk.Treatment{Controls: []annexa.ControlID{"5.3", "5.4", "5.99"}}},
		{ID: "R2", Treatment: risk.Treatment{Controls: []annexa.ControlID{"5.3"}}},
	}
	d.Actions = []*risk.Action{{ID: "M1", Controls: []annexa.ControlID{"5.1", "E1", "E9"}}}
	a := risk.Assess(d)
	for i, want := range map[int]risk.SoARow{
		0:  {Decision: d.Decisions[0], Actions: []string{"M1"}, Applicable: risk.Yes},
		1:  {Decision: d.Decisions[1], Applicable: risk.No},
		2:  {Decision: d.Decisions[2], Risks: []string{"R1", "R2"}, Applicable: risk.Yes, Contradicted: true},
		3:  {Decision: d.Decisions[3], Risks: []string{"R1"}, Applicable: risk.Yes},
		4:  {Decision: d.Decisions[4]},
		93: {Decision: d.Decisions[93], Own: d.OwnControls[0], Actions: []string{"M1"}, Applicable: risk.Yes},
	} {
		assert.Equal(t, want, a.SoA[i], i)
		assert.Equal(t, i != 4, a.SoA[i].Decided())
	}
	assert.Equal(t, risk.SoASummary{
		Applicable: 4, Excluded: 1, Undecided: 89, ByStatus: map[risk.ControlStatus]int{risk.Full: 1, "": 3},
	}, a.Summary())
}

// What a broken caller hands over is never a reason to stop.
func TestAssessRubbish(t *testing.T) {
	assert.NotPanics(t, func() { risk.Assess(nil).Summary() })
	a := risk.Assess(&risk.Document{
		Method:      risk.Method{Matrix: [][]int{{9, -1}, nil}},
		Risks:       []*risk.Risk{nil, {Current: risk.Score{Likelihood: 1, Impact: 1}}, {Current: risk.Score{Likelihood: 1, Impact: 2}}},
		Assets:      []*risk.Asset{nil},
		Actions:     []*risk.Action{nil},
		OwnControls: []*risk.OwnControl{nil, {ID: "E1"}},
		Decisions:   []*risk.Decision{nil},
	})
	assert.Equal(t, []int{3}, a.Current.Levels)
	assert.NotNil(t, a.Risks[0].Risk)
	assert.NotNil(t, a.SoA[0].Decision)
}

func TestUncovered(t *testing.T) {
	d := sample(8)
	assert.Equal(t, []*risk.Asset(nil), risk.Uncovered(d))
	d.Risks = append(d.Risks[:1], nil)
	d.Assets = append(d.Assets, nil)
	assert.Equal(t, d.Assets[1:3], risk.Uncovered(d))
	assert.Empty(t, risk.Uncovered(nil))
}
