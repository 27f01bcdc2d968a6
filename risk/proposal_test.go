package risk_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// Types as ISO/IEC 27002:2022 gives them: 5.15 prevents, 8.13 corrects, 8.7
// prevents, detects and corrects, 6.8 only detects.
func treated(current risk.Score, option risk.Option, status risk.ControlStatus, controls ...annexa.ControlID) *risk.Document {
	d := sample(0)
	d.Actions = nil
	r := &risk.Risk{ID: "R1", Current: current}
	r.Treatment.Option, r.Treatment.Controls = option, controls
	d.Risks = []*risk.Risk{r}
	for i, decision := range d.Decisions {
		for _, id := range controls {
			if decision.ID == id {
				changed := *decision
				changed.Status = status
				d.Decisions[i] = &changed
			}
		}
	}
	return d
}

func TestPropose(t *testing.T) {
	score := func(l, i int) risk.Score { return risk.Score{Likelihood: l, Impact: i} }
	// The preset of five: product 1–4 level 1, 5–9 level 2, 10–15 level 3, 16–25 level 4.
	for name, c := range map[string]struct {
		now      risk.Score
		option   risk.Option
		status   risk.ControlStatus
		controls []annexa.ControlID
		want     risk.Score
		level    int
		absent   risk.Absence
	}{
		// 4×5 = 20; prevention takes 4 to 3: 15.
		"preventive":           {score(4, 5), risk.Modify, risk.Full, []annexa.ControlID{"5.15"}, score(3, 5), 3, ""},
		"corrective":           {score(4, 5), risk.Modify, risk.Full, []annexa.ControlID{"8.13"}, score(4, 4), 4, ""},         // 4×4 = 16
		"one of each":          {score(4, 5), risk.Modify, risk.Full, []annexa.ControlID{"5.15", "8.13"}, score(3, 4), 3, ""}, // 3×4 = 12
		"one of several types": {score(4, 5), risk.Modify, risk.Full, []annexa.ControlID{"8.7"}, score(3, 4), 3, ""},          // the same 12
		// A second control of a kind lowers nothing more: 2×5 = 10.
		"two of a kind":     {score(3, 5), risk.Modify, risk.Full, []annexa.ControlID{"5.15", "5.1"}, score(2, 5), 3, ""},
		"all there is":      {score(5, 5), risk.Modify, risk.Full, []annexa.ControlID{"5.15", "5.1", "8.7", "8.13", "6.8"}, score(4, 4), 4, ""}, // 16
		"only detecting":    {score(4, 5), risk.Modify, risk.Full, []annexa.ControlID{"6.8"}, score(4, 5), 4, ""},
		"own":               {score(4, 5), risk.Modify, risk.Full, []annexa.ControlID{"E1"}, score(4, 5), 4, ""},
		"unknown":           {score(4, 5), risk.Modify, risk.Full, []annexa.ControlID{"9.99", ""}, score(4, 5), 4, ""},
		"the floor":         {score(1, 1), risk.Modify, risk.Full, []annexa.ControlID{"8.7"}, score(1, 1), 1, ""},
		"not started":       {score(4, 5), risk.Modify, risk.None, []annexa.ControlID{"8.7"}, score(4, 5), 4, ""},
		"no status":         {score(4, 5), risk.Modify, "", []annexa.ControlID{"8.7"}, score(4, 5), 4, ""},
		"planned, no date":  {score(4, 5), risk.Modify, risk.Planned, []annexa.ControlID{"8.7"}, score(4, 5), 4, ""},
		"no controls":       {score(4, 5), risk.Modify, risk.Full, nil, score(0, 0), 0, risk.Uncontrolled},
		"no option":         {score(4, 5), "", risk.Full, []annexa.ControlID{"8.7"}, score(0, 0), 0, risk.Untreated},
		"retained":          {score(4, 5), risk.Retain, risk.Full, []annexa.ControlID{"8.7"}, score(0, 0), 0, risk.Retained},
		"avoided":           {score(4, 5), risk.Avoid, risk.Full, []annexa.ControlID{"8.7"}, score(0, 0), 0, risk.Avoided},
		"shared":            {score(4, 5), risk.Share, risk.Full, []annexa.ControlID{"8.7"}, score(0, 0), 0, risk.Shared},
		"half a score":      {score(4, 0), risk.Modify, risk.Full, []annexa.ControlID{"8.7"}, score(0, 0), 0, risk.Unscored},
		"outside the scale": {score(4, 9), risk.Modify, risk.Full, []annexa.ControlID{"8.7"}, score(0, 0), 0, risk.Unscored},
	} {
		t.Run(name, func(t *testing.T) {
			d := treated(c.now, c.option, c.status, c.controls...)
			p := risk.Propose(d, d.Risks[0])
			assert.Equal(t, c.want, p.Score)
			assert.Equal(t, c.level, p.Level)
			assert.Equal(t, c.absent, p.Absent)
			assert.Equal(t, c.now, p.Current)
		})
	}
}

// A planned or partial control counts only by an action that is open and has
// owner and due date.
func TestProposeByAction(t *testing.T) {
	sound := risk.Action{ID: "M1", Owner: "Ans", Due: "2027-01-31", Status: risk.Open, Controls: []annexa.ControlID{"5.15"}}
	for name, c := range map[string]struct {
		change func(*risk.Action)
		counts bool
	}{
		"open":            {func(*risk.Action) {}, true},
		"in progress":     {func(a *risk.Action) { a.Status = risk.Doing }, true},
		"no status yet":   {func(a *risk.Action) { a.Status = "" }, true},
		"done":            {func(a *risk.Action) { a.Status = risk.Done }, false},
		"no owner":        {func(a *risk.Action) { a.Owner = "" }, false},
		"no due date":     {func(a *risk.Action) { a.Due = "" }, false},
		"another control": {func(a *risk.Action) { a.Controls = []annexa.ControlID{"8.13"} }, false},
	} {
		for _, status := range []risk.ControlStatus{risk.Planned, risk.Partial} {
			t.Run(name+" "+string(status), func(t *testing.T) {
				d := treated(risk.Score{Likelihood: 4, Impact: 5}, risk.Modify, status, "5.15")
				a := sound
				c.change(&a)
				d.Actions = []*risk.Action{nil, &a}
				p := risk.Propose(d, d.Risks[0])
				want := risk.ProposalReason{Control: "5.15", Dimension: risk.OnLikelihood, Standing: risk.Unarranged}
				likelihood := 4
				if c.counts {
					want.Standing, likelihood = risk.Underway, 3
				}
				if name != "done" && name != "another control" {
					want.Action = "M1" // the one to look at
				}
				assert.Equal(t, []risk.ProposalReason{want}, p.Reasons)
				assert.Equal(t, c.counts, p.Reasons[0].Counted())
				assert.Equal(t, risk.Score{Likelihood: likelihood, Impact: 5}, p.Score)
			})
		}
	}
}

// Whatever the document: a proposal never raises a score or its level, goes
// down one step a dimension, and stays on the scales.
func TestProposalNeverRaises(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	for _, size := range everySize() {
		for range 300 {
			d := randomTreatment(rnd, size)
			r := d.Risks[0]
			p := risk.Propose(d, r)
			require.NotEmpty(t, p.Derivation(lang.NL))
			if p.Absent != "" {
				require.Zero(t, p.Score)
				continue
			}
			l, i := r.Current.Likelihood-p.Score.Likelihood, r.Current.Impact-p.Score.Impact
			require.True(t, l >= 0 && l <= 1 && i >= 0 && i <= 1, "%+v", p)
			require.True(t, p.Score.Likelihood >= 1 && p.Score.Impact >= 1, "%+v", p)
			require.Positive(t, p.Level)
			require.LessOrEqual(t, p.Level, d.Method.Level(r.Current))
			require.GreaterOrEqual(t, len(p.Reasons), len(r.Treatment.Controls), "every control is accounted for")
		}
	}
}

func randomTreatment(rnd *rand.Rand, size risk.Size) *risk.Document {
	d := sample(0)
	d.Method = risk.Preset(size)
	r := &risk.Risk{Current: risk.Score{Likelihood: rnd.IntN(size.Likelihood + 2), Impact: rnd.IntN(size.Impact + 2)}}
	r.Treatment.Detects = []risk.Dimension{"", risk.OnLikelihood, risk.OnImpact}[rnd.IntN(3)]
	r.Treatment.Option = []risk.Option{risk.Modify, risk.Modify, risk.Modify, risk.Retain, risk.Avoid, risk.Share, ""}[rnd.IntN(7)]
	for _, decision := range d.Decisions {
		decision.Status = []risk.ControlStatus{risk.Full, risk.Partial, risk.Planned, risk.None, ""}[rnd.IntN(5)]
		if rnd.IntN(30) == 0 {
			r.Treatment.Controls = append(r.Treatment.Controls, decision.ID)
		}
	}
	for n := range rnd.IntN(4) {
		d.Actions = append(d.Actions, &risk.Action{
			ID: fmt.Sprint("M", n+1), Owner: []string{"", "Ans"}[rnd.IntN(2)], Due: []risk.Date{"", "2027-01-31"}[rnd.IntN(2)],
			Status: []risk.ActionStatus{risk.Open, risk.Done}[rnd.IntN(2)], Controls: r.Treatment.Controls,
		})
	}
	d.Risks = []*risk.Risk{r}
	return d
}

func TestProposeRubbish(t *testing.T) {
	d := &risk.Document{Decisions: []*risk.Decision{nil}, Actions: []*risk.Action{nil}}
	assert.Equal(t, risk.Unscored, risk.Propose(nil, nil).Absent)
	assert.Equal(t, risk.Unscored, risk.Propose(d, nil).Absent)
	r := &risk.Risk{Current: risk.Score{Likelihood: -1, Impact: 1 << 60}}
	assert.Equal(t, risk.Unscored, risk.Propose(d, r).Absent)

	d.Method = risk.Method{Matrix: [][]int{{1}, {1, 2}}} // no valid document has it
	r.Current, r.Treatment = risk.Score{Likelihood: 2, Impact: 2}, risk.Treatment{Option: risk.Modify, Controls: []annexa.ControlID{"5.15"}}
	assert.NotPanics(t, func() { risk.Propose(d, r).Derivation(lang.EN) })
	assert.NotPanics(t, func() { risk.Proposal{Absent: "rubbish"}.Derivation(lang.EN) })
}

// A control that only detects lowers the dimension that the user names, and
// nothing as long as nobody named one. 6.8 only detects; 8.7 detects too, but
// works already on both. 4×5 = 20.
func TestProposeDetecting(t *testing.T) {
	for name, c := range map[string]struct {
		on       risk.Dimension
		status   risk.ControlStatus
		controls []annexa.ControlID
		want     risk.Score
	}{
		"nobody said":            {"", risk.Full, []annexa.ControlID{"6.8"}, risk.Score{Likelihood: 4, Impact: 5}},
		"likelihood":             {risk.OnLikelihood, risk.Full, []annexa.ControlID{"6.8"}, risk.Score{Likelihood: 3, Impact: 5}},
		"impact":                 {risk.OnImpact, risk.Full, []annexa.ControlID{"6.8"}, risk.Score{Likelihood: 4, Impact: 4}},
		"not started":            {risk.OnImpact, risk.None, []annexa.ControlID{"6.8"}, risk.Score{Likelihood: 4, Impact: 5}},
		"beside a preventive":    {risk.OnImpact, risk.Full, []annexa.ControlID{"5.15", "6.8"}, risk.Score{Likelihood: 3, Impact: 4}},
		"of the same dimension":  {risk.OnLikelihood, risk.Full, []annexa.ControlID{"5.15", "6.8"}, risk.Score{Likelihood: 3, Impact: 5}},
		"no more than two steps": {risk.OnImpact, risk.Full, []annexa.ControlID{"8.7", "6.8"}, risk.Score{Likelihood: 3, Impact: 4}},
	} {
		t.Run(name, func(t *testing.T) {
			d := treated(risk.Score{Likelihood: 4, Impact: 5}, risk.Modify, c.status, c.controls...)
			d.Risks[0].Treatment.Detects = c.on
			assert.True(t, d.Risks[0].Detecting())
			p := risk.Propose(d, d.Risks[0])
			assert.Equal(t, c.want, p.Score)
			if last := p.Reasons[len(p.Reasons)-1]; c.on == "" {
				assert.Equal(t, risk.ProposalReason{Control: "6.8", Standing: risk.DetectsOnly}, last)
			} else {
				assert.Equal(t, c.on, last.Dimension)
			}
		})
	}
	assert.False(t, treated(risk.Score{}, risk.Modify, risk.Full, "8.7", "E1", "9.99").Risks[0].Detecting())
	_, err := risk.Set(sample(1), "risks/R1/treatment/detects", "both")
	assert.ErrorContains(t, err, "not a choice")
}

// said writes a derivation as the screen does: what a line waits for behind it.
func said(d *risk.Document, l lang.Lang) []string {
	var out []string
	for _, line := range risk.Propose(d, d.Risks[0]).Derivation(l) {
		text := line.Text
		for _, r := range line.Waiting {
			text += fmt.Sprintf(" [%s %s]", r.Control, r.Mend(d.Risks[0]))
		}
		out = append(out, text)
	}
	return out
}

func TestDerivation(t *testing.T) {
	d := treated(risk.Score{Likelihood: 4, Impact: 1}, risk.Modify, risk.Full, "5.15", "8.7", "5.1", "5.2", "5.3", "6.8", "E1")
	for id, status := range map[annexa.ControlID]risk.ControlStatus{"8.7": risk.Partial, "5.1": risk.Planned, "5.2": risk.None, "5.3": risk.Planned} {
		for _, decision := range d.Decisions {
			if decision.ID == id {
				decision.Status = status
			}
		}
	}
	d.Actions = []*risk.Action{
		{ID: "M4", Owner: "Ans", Due: "2027-01-31", Status: risk.Open, Controls: []annexa.ControlID{"8.7"}},
		{ID: "M5", Owner: "Ans", Status: risk.Open, Controls: []annexa.ControlID{"5.3", "8.7"}},
	}
	assert.Equal(t, []string{
		"De kans gaat van 4 naar 3. Volledig ingevoerd: 5.15. In uitvoering, met een open actie die een eigenaar en een datum heeft: 8.7 (M4).",
		"De impact blijft 1: lager kan niet. In uitvoering, met een open actie die een eigenaar en een datum heeft: 8.7 (M4).",
		"Telt nog niet mee: geen open actie met een eigenaar en een datum. Regel die voor [5.1 risks/R1/treatment/actions] [5.3 actions/M5]",
		"Telt nog niet mee: nog niet begonnen. Pas de status aan van [5.2 decisions/5.2/status]",
		"Telt nog niet mee: werkt alleen ontdekkend. Kies wat vroeg ontdekken verlaagt voor [6.8 risks/R1/treatment/detects]",
		"Eigen maatregel: E1. Of die de kans of de impact verlaagt, beoordeelt u zelf.",
		"Let op: telt wat al is ingevoerd al mee in de score van nu? Dan is dit voorstel te laag.",
	}, said(d, lang.NL))

	d.Risks[0].Treatment.Detects, d.Risks[0].Current.Impact = risk.OnImpact, 3
	d.Risks[0].Treatment.Controls = []annexa.ControlID{"5.2", "6.8", "E1"}
	assert.Equal(t, []string{
		"Likelihood stays 4. What works on it does not count yet.",
		"Impact goes from 3 to 2. Fully implemented: 6.8.",
		"6.8: only detects. You say that finding out early lowers the impact.",
		"Does not count yet: not started. Change the status of [5.2 decisions/5.2/status]",
		"Own control: E1. Whether it lowers likelihood or impact is for you to judge.",
		"Mind: does today's score already count what is implemented? Then this proposal is too low.",
	}, said(d, lang.EN))

	d = treated(risk.Score{Likelihood: 4, Impact: 5}, risk.Modify, "", "8.13", "8.7")
	assert.Equal(t, []string{
		"Likelihood stays 4. What works on it does not count yet.",
		"Impact stays 5. What works on it does not count yet.",
		"Does not count yet: no status. Fill in the status of [8.13 decisions/8.13/status] [8.7 decisions/8.7/status]",
	}, said(d, lang.EN))
	assert.Equal(t, "De kans blijft 4. Geen gekozen maatregel uit bijlage A is preventief.", said(treated(risk.Score{Likelihood: 4, Impact: 5}, risk.Modify, "", "E1"), lang.NL)[0])
	assert.Empty(t, risk.ProposalReason{Standing: risk.Implemented}.Mend(d.Risks[0]))
}

// Every absence has a sentence of its own in both languages.
func TestAbsences(t *testing.T) {
	seen := map[string]bool{}
	for _, a := range []risk.Absence{risk.Unscored, risk.Untreated, risk.Uncontrolled, risk.Retained, risk.Avoided, risk.Shared} {
		for _, l := range lang.All() {
			said := risk.Proposal{Absent: a}.Derivation(l)
			require.Len(t, said, 1)
			assert.NotEmpty(t, said[0].Text, a)
			assert.False(t, seen[said[0].Text], said[0].Text)
			seen[said[0].Text] = true
		}
	}
}

// A proposer for all risks says of each what Propose says of it alone.
func TestProposer(t *testing.T) {
	d := sample(200)
	for i, status := range risk.ControlStatuses() {
		d.Decisions[i].Status = status.Value
		d.Decisions[i+10].Status = status.Value
	}
	d.Actions[3].Owner, d.Actions[12].Owner = "CTO", "CTO"
	d.Decisions[5] = nil
	d.Risks[1].Treatment.Controls = append(d.Risks[1].Treatment.Controls, "9.99")
	p := risk.NewProposer(d)
	for _, r := range append(d.Risks, nil) {
		alone := risk.Propose(d, r)
		assert.Equal(t, alone, p.Propose(r), fmt.Sprint(r))
		score, ok := p.Score(r)
		assert.Equal(t, alone.Score, score, fmt.Sprint(r))
		assert.Equal(t, alone.Absent == "", ok, fmt.Sprint(r))
	}
	assert.Equal(t, risk.Unscored, risk.NewProposer(nil).Propose(&risk.Risk{}).Absent)
}
