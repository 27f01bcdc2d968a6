package example_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/example"
)

// each runs check on the example in every language.
func each(t *testing.T, check func(t *testing.T, a *risk.Assessment)) {
	for _, l := range lang.All() {
		t.Run(l.Code(), func(t *testing.T) { check(t, risk.Assess(example.Document(l))) })
	}
}

func TestDocumentIsValid(t *testing.T) {
	each(t, func(t *testing.T, a *risk.Assessment) { require.NoError(t, risk.Validate(a.Document)) })
}

func TestDocumentIsBuiltAnew(t *testing.T) {
	d := example.Document(lang.NL)
	d.Risks[0].Title = "spoiled"
	d.Risks[0].Assets[0] = "A99"
	d.Decisions[0].Justification = "spoiled"
	d.Method.Matrix[0][0] = 4
	fresh := example.Document(lang.NL)
	assert.NotEqual(t, d.Risks[0].Title, fresh.Risks[0].Title)
	assert.NotEqual(t, d.Risks[0].Assets[0], fresh.Risks[0].Assets[0])
	assert.NotEqual(t, d.Decisions[0].Justification, fresh.Decisions[0].Justification)
	assert.Equal(t, 1, fresh.Method.Matrix[0][0])
}

func TestOrganisation(t *testing.T) {
	each(t, func(t *testing.T, a *risk.Assessment) {
		o, e := a.Document.Organisation, a.Document.Edition
		assert.GreaterOrEqual(t, len(o.Parties), 5)
		assert.GreaterOrEqual(t, len(o.Participants), 5)
		assert.Regexp(t, "[Kk]limaatverandering|[Cc]limate change", o.Context, "the amendment of 2024 asks whether climate change matters")
		assert.Equal(t, "1.2", e.Version)
		assert.Equal(t, risk.Date("2026-11-18"), e.Date)
		assert.Equal(t, risk.Date("2027-11-18"), e.NextReview)
		assert.Equal(t, risk.Final, e.Status)
		assert.Equal(t, risk.Classification("confidential"), e.Classification)
		require.Len(t, e.History, 3)
		for i := 1; i < len(e.History); i++ {
			assert.Less(t, e.History[i-1].Date, e.History[i].Date)
		}
		assert.Less(t, e.History[2].Date, e.Date)
	})
}

func TestAssets(t *testing.T) {
	each(t, func(t *testing.T, a *risk.Assessment) {
		primary := 0
		for _, asset := range a.Document.Assets {
			kind, ok := annexa.AssetTypeByID(asset.Type)
			require.True(t, ok, asset.ID)
			if kind.Primary {
				primary++
			}
			for _, level := range []int{asset.Confidentiality, asset.Integrity, asset.Availability} {
				assert.GreaterOrEqual(t, level, 1, asset.ID)
			}
		}
		assert.GreaterOrEqual(t, len(a.Document.Assets), 18)
		assert.GreaterOrEqual(t, primary, 5)
		assert.GreaterOrEqual(t, len(a.Document.Assets)-primary, 10)
		assert.Empty(t, risk.Uncovered(a.Document), "every asset has a risk")
	})
}

func TestRiskLevels(t *testing.T) {
	each(t, func(t *testing.T, a *risk.Assessment) {
		assert.Equal(t, risk.Preset(risk.Square(5)).Matrix, a.Document.Method.Matrix)
		assert.Equal(t, 2, a.Document.Method.Acceptance)
		assert.Equal(t, []int{0, 9, 16, 12, 5}, a.Current.Levels)
		var above, left []string
		for _, r := range a.Risks {
			if r.Above {
				above = append(above, r.Risk.ID)
			}
			if r.ResidualAbove {
				left = append(left, r.Risk.ID)
				assert.NotEmpty(t, r.Risk.Treatment.Approval.Remark, r.Risk.ID)
			}
		}
		assert.Len(t, above, 17)
		assert.Equal(t, []string{"R2", "R31"}, left)
	})
}

func TestRisks(t *testing.T) {
	each(t, func(t *testing.T, a *risk.Assessment) {
		options, own := map[risk.Option]int{}, 0
		roles := map[string]string{}
		for _, p := range a.Document.Organisation.Participants {
			roles[p.Role] = p.Name
		}
		for _, res := range a.Risks {
			r := res.Risk
			tr := r.Treatment
			options[tr.Option]++
			if r.OwnThreat != "" {
				own++
			}
			assert.NotEqual(t, r.Threat == "", r.OwnThreat == "", "%s: a threat of the catalogue or an own one", r.ID)
			assert.NotEmpty(t, r.Assets, r.ID)
			assert.NotEmpty(t, r.Properties, r.ID)
			assert.NotEmpty(t, r.Existing, r.ID)
			assert.NotEmpty(t, tr.Explanation, r.ID)
			assert.LessOrEqual(t, tr.Residual.Likelihood, r.Current.Likelihood, r.ID)
			assert.LessOrEqual(t, tr.Residual.Impact, r.Current.Impact, r.ID)
			lower := r.Current.Likelihood - tr.Residual.Likelihood + r.Current.Impact - tr.Residual.Impact
			assert.LessOrEqual(t, lower, 3, "%s: controls do not work miracles", r.ID)
			if tr.Option == risk.Retain {
				assert.Zero(t, lower, "%s: what is retained stays as it is", r.ID)
				assert.Empty(t, tr.Controls, r.ID)
			} else {
				assert.NotEmpty(t, tr.Controls, r.ID)
			}
			if res.Above {
				assert.NotEmpty(t, tr.Actions, r.ID)
			}
			assert.Equal(t, roles[r.Owner], tr.Approval.Name, "%s: its owner approved", r.ID)
			assert.Equal(t, r.Owner, tr.Approval.Role, r.ID)
			assert.LessOrEqual(t, tr.Approval.Date, a.Document.Edition.Date, r.ID)
			assert.False(t, a.Document.Method.ApprovalOutdated(r), r.ID)
		}
		assert.GreaterOrEqual(t, own, 3)
		for _, o := range risk.Options() {
			assert.GreaterOrEqual(t, options[o.Value], 2, "%s is shown", o.Value)
		}
	})
}

// A residual risk that is not what the controls suggest says why; one that
// follows them needs no words.
func TestResidualIsReasoned(t *testing.T) {
	each(t, func(t *testing.T, a *risk.Assessment) {
		for _, r := range a.Document.Risks {
			p := risk.Propose(a.Document, r)
			departs := p.Absent == "" && p.Score != r.Treatment.Residual
			assert.Equal(t, departs, r.Treatment.ResidualNote != "", "%s: proposed %v, kept %v", r.ID, p.Score, r.Treatment.Residual)
		}
	})
}

// What was set aside was really on the table, and is not used after all.
func TestSetAside(t *testing.T) {
	each(t, func(t *testing.T, a *risk.Assessment) {
		types, threats := map[annexa.AssetTypeID]bool{}, map[annexa.ThreatID]bool{}
		for _, asset := range a.Document.Assets {
			types[asset.Type] = true
		}
		declined := 0
		for _, r := range a.Document.Risks {
			threats[r.Threat] = true
			threat, _ := annexa.ThreatByID(r.Threat)
			proposed := slices.Collect(threat.Controls())
			for _, d := range r.Treatment.Declined {
				declined++
				assert.Contains(t, proposed, d.ID, r.ID)
				assert.NotContains(t, r.Treatment.Controls, d.ID, r.ID)
				assert.NotEmpty(t, d.Reason, r.ID)
			}
		}
		assert.Equal(t, 6, declined)
		assert.Len(t, a.Document.Dismissals, 3)
		for _, d := range a.Document.Dismissals {
			assert.False(t, threats[d.Threat], "%s is a risk too", d.Threat)
			threat, _ := annexa.ThreatByID(d.Threat)
			struck := slices.Collect(threat.AssetTypes())
			for _, kind := range d.Types {
				assert.Contains(t, struck, kind, d.ID)
				assert.True(t, types[kind], "%s: there is no %s", d.ID, kind)
			}
			assert.NotEmpty(t, d.Reason, d.ID)
			assert.LessOrEqual(t, d.Date, a.Document.Edition.Date, d.ID)
		}
	})
}

// The criteria of acceptance stand in the levels, and the risks keep to them.
func TestCriteria(t *testing.T) {
	each(t, func(t *testing.T, a *risk.Assessment) {
		m := &a.Document.Method
		for i, within := range []int{0, 0, 365, 180} {
			assert.Equal(t, m.Above(i+1), m.Levels[i].AcceptedBy != "", "the owner accepts what lies below the line")
			assert.Equal(t, within, m.Levels[i].Within)
		}
		limit := map[int]risk.Date{3: "2027-11-18", 4: "2027-05-17"} // of adoption, 365 and 180 days on
		due := map[string]risk.Date{}
		for _, action := range a.Document.Actions {
			due[action.ID] = action.Due
		}
		for _, r := range a.Risks {
			if approval := r.Risk.Treatment.Approval; r.ResidualAbove {
				assert.Contains(t, strings.ToLower(approval.Role+" "+approval.Remark), strings.ToLower(m.Levels[r.Residual-1].AcceptedBy), r.Risk.ID)
			}
			for _, id := range r.Risk.Treatment.Actions {
				if last := limit[r.Current]; last != "" {
					assert.LessOrEqual(t, due[id], last, "%s: %s", r.Risk.ID, id)
				}
			}
		}
		assert.Len(t, m.AreasOn(), len(risk.AreaKinds()))
	})
}

func TestActions(t *testing.T) {
	each(t, func(t *testing.T, a *risk.Assessment) {
		used, cost := map[string]int{}, 0
		for _, r := range a.Document.Risks {
			for _, id := range r.Treatment.Actions {
				used[id]++
			}
		}
		status, shared := map[risk.ActionStatus]int{}, 0
		for _, m := range a.Document.Actions {
			assert.NotEmpty(t, m.Owner, m.ID)
			assert.NotEmpty(t, m.Controls, m.ID)
			assert.True(t, "2026-12-01" <= m.Due && m.Due <= "2027-09-30", "%s: due %s", m.ID, m.Due)
			assert.Positive(t, used[m.ID], "%s belongs to a risk", m.ID)
			if used[m.ID] > 1 {
				shared++
			}
			status[m.Status]++
			cost += m.Cost
		}
		assert.GreaterOrEqual(t, len(a.Document.Actions), 32)
		assert.GreaterOrEqual(t, shared, 5)
		assert.Equal(t, 84_500, cost)
		for _, s := range risk.ActionStatuses() {
			assert.GreaterOrEqual(t, status[s.Value], 4, "%s is shown", s.Value)
		}
	})
}

func TestStatement(t *testing.T) {
	each(t, func(t *testing.T, a *risk.Assessment) {
		own := len(a.Document.OwnControls)
		s := a.Summary()
		assert.Equal(t, 3, own)
		assert.Equal(t, 87+own, s.Applicable)
		assert.Equal(t, 6, s.Excluded)
		assert.Zero(t, s.Undecided)
		for _, status := range risk.ControlStatuses() {
			assert.Positive(t, s.ByStatus[status.Value], "%s is shown", status.Value)
		}
		dated := map[string]bool{}
		for _, m := range a.Document.Actions {
			dated[m.ID] = m.Owner != "" && m.Due != "" && m.Status != risk.Done
		}
		for _, row := range a.SoA {
			d := row.Decision
			assert.False(t, row.Contradicted, d.ID)
			assert.NotEmpty(t, d.Justification, d.ID)
			assert.NotEmpty(t, d.Owner, d.ID)
			if row.Applicable == risk.No {
				assert.Empty(t, row.Actions, "%s: nothing is done for an excluded control", d.ID)
				continue
			}
			assert.NotEmpty(t, d.Reference, d.ID)
			assert.True(t, len(row.Risks) > 0 || reasons(d) > 0, "%s has a reason", d.ID)
			// What is not finished names what finishes it.
			if d.Status == risk.Planned || d.Status == risk.None || d.Status == risk.Partial {
				open := false
				for _, id := range row.Actions {
					open = open || dated[id]
				}
				assert.True(t, open, "%s is %s without an open action", d.ID, d.Status)
				assert.Regexp(t, `\bM\d+`, d.Justification, d.ID)
			}
			for _, g := range risk.Grounds() {
				if reason := d.Reasons.On(g.Value); reason.On {
					assert.NotEmpty(t, reason.Text, "%s %s", d.ID, g.Value)
				}
			}
		}
	})
}

func reasons(d *risk.Decision) (n int) {
	for _, g := range risk.Grounds() {
		if d.Reasons.On(g.Value).On {
			n++
		}
	}
	return n
}

// An action named in a decision is one that implements that control.
func TestJustificationsNameTheirActions(t *testing.T) {
	each(t, func(t *testing.T, a *risk.Assessment) {
		for _, row := range a.SoA {
			for _, word := range strings.FieldsFunc(row.Decision.Justification, func(r rune) bool { return strings.ContainsRune(" ,.;()", r) }) {
				var n int
				if k, _ := fmt.Sscanf(word, "M%d", &n); k == 1 {
					assert.Contains(t, row.Actions, word, "%s names %s", row.Decision.ID, word)
				}
			}
		}
	})
}
