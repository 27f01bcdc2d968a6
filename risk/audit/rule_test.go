package audit_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/annexa/lang/langtest"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/audit"
	"example.org/toepasselijk/risk/example"
)

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

// TestExampleSpoiled takes every text and choice out of the worked example, one
// half at a time: in a document of real size the findings are many, each has
// its field, and no rule stumbles.
func TestExampleSpoiled(t *testing.T) {
	empty := map[string]func(*risk.Document){
		"texts": func(d *risk.Document) {
			d.Organisation = risk.Organisation{Parties: d.Organisation.Parties}
			d.Edition = risk.Edition{}
			for _, r := range d.Risks {
				r.Cause, r.Owner, r.Existing, r.Treatment.Explanation, r.Treatment.Approval = "", " ", "", "", risk.Approval{}
			}
			for _, row := range d.Decisions {
				row.Justification, row.Reference, row.Reasons = "", "", risk.Reasons{}
			}
		},
		"choices": func(d *risk.Document) {
			for _, a := range d.Assets {
				a.Type, a.Confidentiality = "", 0
			}
			for i, r := range d.Risks {
				r.Threat, r.OwnThreat, r.Properties, r.Treatment.Residual = "", "", nil, risk.Score{}
				if i%3 == 0 {
					r.Current, r.Treatment.Option = risk.Score{}, ""
				}
			}
			for _, a := range d.Actions {
				a.Due, a.Controls = "", nil
			}
			for _, row := range d.Decisions {
				row.Status = ""
				if row.Applicable == risk.No {
					row.Applicable = ""
				}
			}
		},
	}
	for name, spoil := range empty {
		for _, l := range lang.All() {
			d := example.Document(l)
			spoil(d)
			broken := map[string]bool{}
			for _, f := range run(d) {
				broken[f.ID] = true
				_, ok := risk.Get(d, f.At)
				assert.True(t, ok, "%s: no field at %s", name, f.At)
			}
			assert.GreaterOrEqual(t, len(broken), 10, name)
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
				if !strings.HasSuffix(r.ID, "justification-outdated") {
					justified(d) // nearly all that is spoiled moves the data under some justification
				}
				require.NoError(t, risk.Validate(d), "a save file may hold this")
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
		assert.Regexp(t, `^(([4-9]|10)\.\d(\.\d)?( [a-z](\.\d)?)?|A [5-8]\.\d+)$`, r.Clause)
		assert.False(t, seen[r.ID], "%s occurs twice", r.ID)
		seen[r.ID] = true
	}
	for id := range cases {
		assert.True(t, seen[id], "a case for %s, which is no rule", id)
	}
}

// Every rule has its say in at least one case, and most leave the small sound
// document as fine: the cases would prove nothing of a rule that never looks.
func TestRulesLook(t *testing.T) {
	looked := 0
	for _, r := range audit.Report(risk.Assess(sound()), today) {
		if r.Outcome == audit.Fine {
			looked++
		}
	}
	assert.GreaterOrEqual(t, looked, len(audit.Rules())*3/4)
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
	rubbish := &risk.Document{
		Organisation: risk.Organisation{Parties: []*risk.Party{nil, {}}, Participants: []*risk.Participant{nil}},
		Edition:      risk.Edition{Date: "gisteren", NextReview: "9999-99-99"},
		Method: risk.Method{
			Likelihood: make([]risk.LikelihoodStep, 9), Matrix: [][]int{nil, {-1}}, Levels: []risk.Level{{Within: 1}}, Acceptance: -3,
			Areas: []*risk.Area{nil, {On: true}}, PerArea: true, Gross: true, Qualities: []*risk.Quality{nil, {}},
		},
		Dismissals: []*risk.Dismissal{nil, {Date: "x"}}, Notes: []*risk.Note{nil, {Date: "x"}},
		Assets: []*risk.Asset{nil, {Type: "none"}}, Risks: []*risk.Risk{nil, {}, {Properties: []risk.Property{""}}},
		Actions: []*risk.Action{nil, {Due: "x"}}, OwnControls: []*risk.OwnControl{nil, {ID: "E1"}},
		Decisions: []*risk.Decision{nil, {Applicable: risk.Yes, Status: risk.Planned}, {ID: "E1", Applicable: "?"}},
	}
	assert.NotEmpty(t, run(rubbish))
}

// What somebody who just began is told: what is missing, each thing once.
func TestNewDocument(t *testing.T) {
	count := map[string]int{}
	for _, f := range run(risk.New(today)) {
		count[f.ID]++
	}
	assert.Equal(t, map[string]int{
		"scope-empty": 1, "interfaces-empty": 1, "context-empty": 1, "parties-missing": 1, "document-without-author": 1,
		"next-review-missing": 1, "participants-missing": 1, "criteria-without-note": 1, "documents-not-looked-at": 1, "risks-missing": 1, "control-undecided": 93,
	}, count)
}

func TestReport(t *testing.T) {
	outcomes := func(d *risk.Document) map[string]audit.Outcome {
		got := map[string]audit.Outcome{}
		for i, r := range audit.Report(risk.Assess(d), today) {
			assert.Equal(t, audit.Rules()[i].ID, r.ID, "in the order of the rules")
			assert.Equal(t, r.Outcome == audit.Broken, len(r.Findings) > 0, r.ID)
			got[r.ID] = r.Outcome
		}
		return got
	}
	fresh := outcomes(risk.New(today))
	assert.Equal(t, audit.Broken, fresh["scope-empty"])
	assert.Equal(t, audit.Fine, fresh["document-without-version"])
	for _, id := range []string{"risk-without-owner", "asset-without-owner", "action-overdue", "approval-outdated", "climate-not-considered", "one-owner-for-all-risks"} {
		assert.Equal(t, audit.NotApplicable, fresh[id], id)
	}
	for id, outcome := range outcomes(sound()) {
		assert.NotEqual(t, audit.Broken, outcome, id)
	}
	assert.Equal(t, audit.Fine, outcomes(sound())["risk-without-owner"])
	assert.Nil(t, audit.Report(nil, today))
	assert.Nil(t, audit.Report(&risk.Assessment{}, today))
}

// Without a today no date is held against anybody.
func TestReportWithoutToday(t *testing.T) {
	d := sound()
	d.Edition.Date, d.Edition.NextReview, d.Actions[0].Due = "2020-01-01", "2020-06-01", "2020-02-01"
	assert.Empty(t, audit.Run(risk.Assess(d), ""))
}

// A new year changes no score and no status, for nobody looked yet. What was
// finished, and what has to be looked at again, the rules say.
func TestNewYearIsToldWhatToDo(t *testing.T) {
	d := sound()
	d.Actions[0].Status = risk.Done
	d.Organisation.Context = ""
	note(d, risk.Note{Reason: "De directie schrijft hem in mei", By: "J. Bos", Date: today})
	signed(d)
	next := risk.NewYear(d, "2027-11-19", lang.NL)
	assert.Equal(t, d.Dismissals, next.Dismissals)
	assert.Equal(t, d.Notes, next.Notes)
	assert.Equal(t, d.Decisions, next.Decisions)
	var got []string
	for _, f := range audit.Run(risk.Assess(next), "2027-11-19") {
		got = append(got, f.ID+" "+string(f.At))
	}
	assert.Equal(t, []string{
		"context-empty organisation/context",
		"risk-retained-without-approval risks/R3/treatment/approval/date",
		"approval-outdated risks/R2/treatment/approval/date",
		"action-overdue actions/M2/due",
		"actions-done-control-unfinished decisions/8.13/status",
		"set-aside-over-a-year dismissals/W1/date",
		"set-aside-over-a-year notes/N1/date",
	}, got)
}
