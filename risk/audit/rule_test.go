package audit_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/annexa/lang/langtest"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/audit"
	"example.org/toepasselijk/risk/example"
)

const today risk.Date = "2026-11-18"

// sound is a document that breaks no rule. Risk R1 lies within the line, R2 is
// modified, R3 is retained above the line with a valid approval; control 8.13
// is planned and action M1 holds it; 7.1 is excluded.
func sound() *risk.Document {
	d := risk.New(today)
	d.Organisation.Scope = "Ontwikkeling en beheer van de software, kantoor Rotterdam"
	d.Actions = []*risk.Action{
		{ID: "M1", Title: "Back-up inrichten", Owner: "CTO", Due: "2027-03-01", Controls: []annexa.ControlID{"8.13"}},
		{ID: "M2", Title: "Nog te bespreken", Controls: []annexa.ControlID{"8.13"}},
	}
	d.OwnControls = []*risk.OwnControl{{ID: "E1", Title: "Vierogenprincipe"}}
	for _, row := range d.Decisions {
		row.Applicable, row.Status = risk.Yes, risk.Full
	}
	d.Decisions = append(d.Decisions, &risk.Decision{ID: "E1", Applicable: risk.Yes, Status: risk.Partial})
	decision(d, "8.13").Status = risk.Planned
	*decision(d, "7.1") = risk.Decision{ID: "7.1", Applicable: risk.No, Justification: "Er is geen kantoor."}
	d.Risks = []*risk.Risk{
		{ID: "R1", Owner: "CTO", Current: risk.Score{Likelihood: 1, Impact: 2}},
		{ID: "R2", Owner: "CTO", Current: risk.Score{Likelihood: 4, Impact: 4}, Treatment: risk.Treatment{
			Option: risk.Modify, Controls: []annexa.ControlID{"8.13", "E1"}, Actions: []string{"M1"}, Residual: risk.Score{Likelihood: 2, Impact: 2}}},
		{ID: "R3", Owner: "Directeur", Current: risk.Score{Likelihood: 5, Impact: 3}, Treatment: risk.Treatment{
			Option: risk.Retain, Approval: risk.Approval{Name: "J. Bos", Date: today}}},
	}
	d.Risks[2].Treatment.Approval.Basis = risk.Basis(d.Risks[2])
	d.Counters = risk.Counters{Risks: 3, Actions: 2, OwnControls: 1}
	return d
}

func decision(d *risk.Document, id annexa.ControlID) *risk.Decision {
	return d.Decisions[slices.IndexFunc(d.Decisions, func(row *risk.Decision) bool { return row.ID == id })]
}

// cases spoil, for every rule, one thing of a sound document in every way that
// the rule minds.
var cases = map[string][]struct {
	spoil func(*risk.Document)
	want  []risk.Path
}{
	"scope-empty": {
		{func(d *risk.Document) { d.Organisation.Scope = "" }, []risk.Path{"organisation/scope"}},
		{func(d *risk.Document) { d.Organisation.Scope = " \n" }, []risk.Path{"organisation/scope"}},
	},
	"risk-without-owner": {
		{func(d *risk.Document) { d.Risks[0].Owner, d.Risks[2].Owner = "", " " }, []risk.Path{"risks/R1/owner", "risks/R3/owner"}},
	},
	"risk-not-scored": {
		{func(d *risk.Document) { d.Risks[0].Current.Likelihood = 0 }, []risk.Path{"risks/R1/current/likelihood"}},
		{func(d *risk.Document) { d.Risks[0].Current.Impact = 0 }, []risk.Path{"risks/R1/current/impact"}},
		{func(d *risk.Document) { d.Risks[0].Current = risk.Score{} }, []risk.Path{"risks/R1/current/likelihood", "risks/R1/current/impact"}},
	},
	"risk-above-line-untreated": {
		{func(d *risk.Document) { d.Risks[0].Current.Likelihood = 5 }, []risk.Path{"risks/R1/treatment/option"}},
		{func(d *risk.Document) { d.Risks[1].Treatment.Option = "" }, []risk.Path{"risks/R2/treatment/option"}},
	},
	"control-excluded-but-used": {
		{func(d *risk.Document) { decision(d, "8.13").Applicable = risk.No }, []risk.Path{"decisions/8.13/applicable"}},
		{func(d *risk.Document) { decision(d, "E1").Applicable = risk.No }, []risk.Path{"decisions/E1/applicable"}},
	},
	"planned-without-action": {
		{func(d *risk.Document) { d.Actions[0].Owner = "" }, []risk.Path{"decisions/8.13/status"}},
		{func(d *risk.Document) { d.Actions[0].Due = "" }, []risk.Path{"decisions/8.13/status"}},
		{func(d *risk.Document) { d.Actions[0].Controls = nil }, []risk.Path{"decisions/8.13/status"}},
		{func(d *risk.Document) { decision(d, "5.1").Status = risk.Planned }, []risk.Path{"decisions/5.1/status"}},
	},
	"risk-retained-without-approval": {
		{func(d *risk.Document) { d.Risks[2].Treatment.Approval = risk.Approval{} }, []risk.Path{"risks/R3/treatment/approval/name"}},
		{func(d *risk.Document) { d.Risks[2].Current.Impact = 4 }, []risk.Path{"risks/R3/treatment/approval/date"}},
		{func(d *risk.Document) { d.Risks[1].Treatment.Residual.Impact = 5 }, []risk.Path{"risks/R2/treatment/approval/name"}},
	},
	"control-undecided": {
		{func(d *risk.Document) { *decision(d, "5.1") = risk.Decision{ID: "5.1"} }, []risk.Path{"decisions/5.1/applicable"}},
	},
	"exclusion-without-justification": {
		{func(d *risk.Document) { decision(d, "7.1").Justification = "\t" }, []risk.Path{"decisions/7.1/justification"}},
	},
	"applicable-without-status": {
		{func(d *risk.Document) { decision(d, "5.1").Status = "" }, []risk.Path{"decisions/5.1/status"}},
		{func(d *risk.Document) { *decision(d, "8.13") = risk.Decision{ID: "8.13"} }, []risk.Path{"decisions/8.13/status"}},
	},
}

func run(d *risk.Document) []audit.Finding { return audit.Run(risk.Assess(d), today) }

func TestSoundDocumentsHaveNoFindings(t *testing.T) {
	for name, d := range map[string]*risk.Document{
		"small": sound(), "example nl": example.Document(lang.NL), "example en": example.Document(lang.EN),
	} {
		t.Run(name, func(t *testing.T) {
			require.NoError(t, risk.Validate(d))
			for _, f := range run(d) {
				t.Errorf("%s at %s", f.ID, f.At)
			}
		})
	}
}

// TestExampleSpoiled takes from the worked example what no rule can do
// without, so that every rule has its say in a document of real size.
func TestExampleSpoiled(t *testing.T) {
	for _, l := range lang.All() {
		d := example.Document(l)
		d.Organisation.Scope = ""
		d.Actions = nil
		for i, r := range d.Risks {
			r.Owner = ""
			r.Treatment.Approval = risk.Approval{}
			switch i % 3 {
			case 0:
				r.Current = risk.Score{}
			case 1:
				r.Treatment.Option = ""
			}
		}
		for _, row := range d.Decisions {
			switch {
			case row.Applicable == risk.No:
				row.Justification = ""
			case row.Status == risk.Full:
				row.Status = ""
			case row.Status == risk.Partial:
				row.Applicable, row.Justification = risk.No, ""
			}
		}
		decision(d, "7.1").Applicable = ""
		findings := run(d)
		broken := map[string]bool{}
		for _, f := range findings {
			broken[f.ID] = true
			_, ok := risk.Get(d, f.At)
			assert.True(t, ok, "no field at %s", f.At)
		}
		for _, r := range audit.Rules() {
			assert.True(t, broken[r.ID], r.ID)
		}
	}
}

func TestRules(t *testing.T) {
	for _, r := range audit.Rules() {
		t.Run(r.ID, func(t *testing.T) {
			require.NotEmpty(t, cases[r.ID], "rule without a case")
			langtest.Complete(t, r.Title)
			langtest.Complete(t, r.Why)
			langtest.Complete(t, r.Mend)
			for _, c := range cases[r.ID] {
				d := sound()
				c.spoil(d)
				var got []risk.Path
				for _, f := range run(d) {
					assert.Equal(t, r.ID, f.ID, "another rule was set off, at %s", f.At)
					_, ok := risk.Get(d, f.At)
					assert.True(t, ok, "no field at %s", f.At)
					got = append(got, f.At)
				}
				assert.Equal(t, c.want, got)
			}
		})
	}
}

func TestRulesAreWellMade(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range audit.Rules() {
		assert.Regexp(t, `^[a-z]+(-[a-z]+)+$`, r.ID)
		assert.Regexp(t, `^([4-9]|10)\.\d(\.\d)?( [a-z](\.\d)?)?$`, r.Clause)
		assert.False(t, seen[r.ID], "%s occurs twice", r.ID)
		seen[r.ID] = true
	}
	for id := range cases {
		assert.True(t, seen[id], "a case for %s, which is no rule", id)
	}
}

func TestSeverities(t *testing.T) {
	codes := map[string]bool{}
	for _, s := range audit.Severities() {
		langtest.Complete(t, s.Name())
		codes[s.Code()] = true
	}
	assert.Len(t, codes, 3)
}

func TestRunOfRubbish(t *testing.T) {
	assert.Empty(t, audit.Run(nil, today))
	assert.Empty(t, audit.Run(&risk.Assessment{}, today))
	rubbish := &risk.Document{Risks: []*risk.Risk{nil, {}}, Actions: []*risk.Action{nil}, Decisions: []*risk.Decision{nil, {Applicable: risk.Yes, Status: risk.Planned}}}
	assert.NotEmpty(t, run(rubbish))
}

func TestNewDocument(t *testing.T) {
	count := map[string]int{}
	for _, f := range run(risk.New(today)) {
		count[f.ID]++
	}
	assert.Equal(t, map[string]int{"scope-empty": 1, "control-undecided": 93}, count)
}
