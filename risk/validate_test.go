package risk_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

func TestValidateSound(t *testing.T) {
	for _, n := range []int{0, 1, 7, 400} {
		require.NoError(t, risk.Validate(sample(n)))
	}
	require.NoError(t, risk.Validate(risk.New("")))
}

// An excluded control that a risk uses is the audit's business: the file is
// sound, the decision is not.
func TestValidateAllowsContradiction(t *testing.T) {
	d := sample(1)
	d.Decisions[0].Applicable = risk.No
	require.NoError(t, risk.Validate(d))
}

func TestValidateRefuses(t *testing.T) {
	for name, c := range map[string]struct {
		at    risk.Path
		spoil func(*risk.Document)
	}{
		"scale of 2":         {"method/likelihood", func(d *risk.Document) { d.Method.Likelihood = d.Method.Likelihood[:2] }},
		"scale of 6":         {"method/impact", func(d *risk.Document) { d.Method.Impact = append(d.Method.Impact, risk.Step{}) }},
		"levels":             {"method/levels", func(d *risk.Document) { d.Method.Levels = nil }},
		"rows":               {"method/matrix", func(d *risk.Document) { d.Method.Matrix = d.Method.Matrix[:4] }},
		"cells":              {"method/matrix/2", func(d *risk.Document) { d.Method.Matrix[1] = d.Method.Matrix[1][:4] }},
		"level 9":            {"method/matrix/2/3", func(d *risk.Document) { d.Method.Matrix[1][2] = 9 }},
		"falls to the right": {"method/matrix/1/2", func(d *risk.Document) { d.Method.Matrix[0][0] = 2 }},
		"falls downwards":    {"method/matrix/3/5", func(d *risk.Document) { d.Method.Matrix[1][4] = 4 }},
		"acceptance":         {"method/acceptance", func(d *risk.Document) { d.Method.Acceptance = 0 }},
		"nil record":         {"risks/2", func(d *risk.Document) { d.Risks[1] = nil }},
		"id":                 {"risks/2/id", func(d *risk.Document) { d.Risks[1].ID = "R02" }},
		"id of another list": {"assets/1/id", func(d *risk.Document) { d.Assets[0].ID = "R1" }},
		"no id":              {"organisation/parties/1/id", func(d *risk.Document) { d.Organisation.Parties[0].ID = "" }},
		"same id":            {"risks/3/id", func(d *risk.Document) { d.Risks[2].ID = "R1" }},
		"counter behind":     {"counters/risks", func(d *risk.Document) { d.Counters.Risks = 2 }},
		"counter negative":   {"counters/history", func(d *risk.Document) { d.Edition.History, d.Counters.History = nil, -1 }},
		"counter too high":   {"counters/parties", func(d *risk.Document) { d.Counters.Parties = 1 << 40 }},
		"no decision":        {"decisions", func(d *risk.Document) { d.Decisions = d.Decisions[:94] }},
		"nil decision":       {"decisions", func(d *risk.Document) { d.Decisions[4] = nil }},
		"decision order": {"decisions", func(d *risk.Document) {
			d.Decisions[0], d.Decisions[1] = d.Decisions[1], d.Decisions[0]
		}},
		"decision too many": {"decisions", func(d *risk.Document) { d.Decisions = append(d.Decisions, &risk.Decision{ID: "5.1"}) }},
		"step":              {"risks/R2/current/impact", func(d *risk.Document) { d.Risks[1].Current.Impact = 9 }},
		"asset value":       {"assets/A1/integrity", func(d *risk.Document) { d.Assets[0].Integrity = -1 }},
		"dangling asset":    {"risks/R2/assets", func(d *risk.Document) { d.Risks[1].Assets = []string{"A9"} }},
		"dangling action":   {"risks/R2/treatment/actions", func(d *risk.Document) { d.Risks[1].Treatment.Actions = []string{"A1"} }},
		"dangling control":  {"actions/M1/controls", func(d *risk.Document) { d.Actions[0].Controls = []annexa.ControlID{"E3"} }},
		"date":              {"actions/M1/due", func(d *risk.Document) { d.Actions[0].Due = "2026-13-01" }},
		"choice":            {"decisions/8.34/status", func(d *risk.Document) { d.Decisions[92].Status = "maybe" }},
		"text":              {"organisation/scope", func(d *risk.Document) { d.Organisation.Scope = "\xff" }},
		"basis":             {"risks/R1/treatment/approval/basis", func(d *risk.Document) { d.Risks[0].Treatment.Approval.Basis = "\xff" }},
	} {
		t.Run(name, func(t *testing.T) {
			d := sample(5)
			c.spoil(d)
			refusedAt(t, c.at, risk.Validate(d))
		})
	}
	refusedAt(t, "", risk.Validate(nil))
	refusedAt(t, "method/likelihood", risk.Validate(&risk.Document{}))
}

func TestValidateNamesTheCells(t *testing.T) {
	d := sample(0)
	d.Method.Matrix[1][4] = 4
	r := refusedAt(t, "method/matrix/3/5", risk.Validate(d))
	assert.Contains(t, r.In(lang.NL), "Kans 2 met impact 5 heeft niveau Kritiek, en kans 3 met impact 5 het lagere niveau Hoog")
}
