package page

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/annexa/lang/langtest"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/app/store"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/example"
)

func TestTreatmentTexts(t *testing.T) {
	langtest.Complete(t, treatmentTexts, "Impact", "Status")
	langtest.Complete(t, declinedTexts)
	langtest.Complete(t, usesTexts)
}

func TestListedAndOrder(t *testing.T) {
	r := func(id string, current int, option risk.Option, state risk.ApprovalState) risk.RiskResult {
		return risk.RiskResult{Risk: &risk.Risk{ID: id, Treatment: risk.Treatment{Option: option}}, Current: current, Above: current > 2, Approval: state}
	}
	risks := []risk.RiskResult{
		r("R1", 1, "", risk.NotNeeded), r("R2", 4, "", risk.NotNeeded), r("R3", 3, risk.Retain, risk.Missing),
		r("R4", 4, risk.Modify, risk.Outdated), r("R5", 0, "", risk.NotNeeded), r("R6", 3, risk.Retain, risk.Valid),
	}
	ids := func(list []risk.RiskResult, show string) string {
		var out []string
		for _, r := range list {
			if listed(show, r) {
				out = append(out, r.Risk.ID)
			}
		}
		return strings.Join(out, " ")
	}
	order := inTreatmentOrder(risks)
	assert.Equal(t, "R2 R4 R3 R6 R1 R5", ids(order, ""))
	assert.Equal(t, "R2 R4 R3 R6", ids(order, showAbove))
	assert.Equal(t, "R2 R1 R5", ids(order, showUntaken))
	assert.Equal(t, "R4 R3", ids(order, showApproval))
	assert.Equal(t, "R1", risks[0].Risk.ID, "the assessment itself keeps its order")

	untaken := func(r risk.RiskResult) bool { return listed(showUntaken, r) }
	for id, want := range map[string][2]string{"R2": {"", "R1"}, "R3": {"R2", "R1"}, "R5": {"R1", ""}, "R99": {"", "R2"}} {
		before, after := neighbours(order, id, untaken)
		assert.Equal(t, want, [2]string{before, after}, id)
	}
}

func TestTreatmentProgress(t *testing.T) {
	progress := func(d *risk.Document) Progress {
		s := store.New(func() risk.Date { return "2026-11-23" })
		s.Replace(d)
		return treatmentProgress(part.View{Store: s, Memory: &part.Memory{}})
	}
	assert.Equal(t, Progress{}, progress(risk.New("2026-11-18")))
	sound := example.Document(lang.NL)
	assert.Equal(t, Progress{Mark: Complete, Count: "42/42"}, progress(sound))

	id := ""
	for _, r := range risk.Assess(sound).Risks {
		if r.Above {
			id = r.Risk.ID
		}
	}
	open, err := risk.Set(sound, risk.Path("risks/"+id+"/treatment/option"), "")
	require.NoError(t, err)
	assert.Equal(t, Progress{Mark: Begun, Count: "41/42"}, progress(open))
}

func TestSortActions(t *testing.T) {
	actions := []*risk.Action{
		{ID: "M1", Owner: "Zoë", Status: risk.Done, Cost: 10}, nil,
		{ID: "M2", Due: "2027-03-01", Status: risk.Open, Cost: 900},
		{ID: "M3", Due: "2026-12-01", Owner: "Bas", Status: risk.Doing},
	}
	for by, want := range map[string]string{
		"": "M3 M2 M1", sortNumber: "M1 M2 M3", sortOwner: "M3 M1 M2", sortStatus: "M2 M3 M1", sortCost: "M2 M1 M3", "rubbish": "M1 M2 M3",
	} {
		var ids []string
		for _, a := range sortActions(actions, by) {
			ids = append(ids, a.ID)
		}
		assert.Equal(t, want, strings.Join(ids, " "), by)
	}
	assert.True(t, overdue(&risk.Action{Due: "2026-11-22", Status: risk.Open}, "2026-11-23"))
	assert.False(t, overdue(&risk.Action{Due: "2026-11-22", Status: risk.Done}, "2026-11-23"))
	assert.False(t, overdue(&risk.Action{Status: risk.Open}, "2026-11-23"))
}

func TestProposedApproval(t *testing.T) {
	today := risk.Date("2026-11-23")
	m := risk.Preset(risk.Square(5))
	r := &risk.Risk{Owner: "Hoofd ICT", Treatment: risk.Treatment{Option: risk.Retain}}
	assert.Equal(t, risk.Approval{Name: "Hoofd ICT", Date: today}, proposed(&m, r, today))

	m.Levels[0].AcceptedBy = "Directie"
	r.Current = risk.Score{Likelihood: 1, Impact: 1}
	assert.Equal(t, "Directie", proposed(&m, r, today).Name, "whom the method names for the level")

	r.Treatment.Approval = risk.Approval{Name: "Bas", Date: "2026-01-02", Basis: m.Basis(r)}
	assert.Equal(t, r.Treatment.Approval, proposed(&m, r, today), "a sound approval stays as it is")

	r.Treatment.Option = risk.Modify
	assert.Equal(t, today, proposed(&m, r, today).Date, "an outdated one is given anew")
}

// Typing in the fields of an approval that no longer holds must not mend it:
// only the button asks the owner again.
func TestTypingDoesNotRenewAnApproval(t *testing.T) {
	d, id, err := risk.Add(risk.New("2026-11-18"), "risks")
	require.NoError(t, err)
	r := risk.Path("risks/" + id + "/treatment")
	for _, edit := range []struct {
		at    risk.Path
		value any
	}{
		{r + "/option", "retain"}, {r + "/approval/name", "Bas"}, {r + "/approval/date", "2026-11-18"},
		{r + "/residual/likelihood", 5}, {r + "/approval/name", "Bas W"}, {r + "/approval/date", "2026-11-23"},
	} {
		d, err = risk.Set(d, edit.at, edit.value)
		require.NoError(t, err)
	}
	assert.True(t, d.Method.ApprovalOutdated(d.Risks[0]))
	said, class := standing(risk.Assess(d).Risks[0], true, treatmentTexts.In(lang.NL), lang.NL)
	assert.Equal(t, "lapsed", class)
	assert.Contains(t, said, "Bas W (23 november 2026)")

	d, err = risk.Approve(d, id, proposed(&d.Method, d.Risks[0], "2026-11-24"))
	require.NoError(t, err)
	assert.False(t, d.Method.ApprovalOutdated(d.Risks[0]))
}

func TestResidual(t *testing.T) {
	score := func(l, i int) risk.Score { return risk.Score{Likelihood: l, Impact: i} }
	assert.False(t, worse(score(3, 3), score(3, 2)))
	assert.True(t, worse(score(3, 3), score(2, 4)))
	assert.False(t, worse(score(0, 0), score(2, 4)), "not scored yet")

	why := func(int) string { return "higher" }
	assert.Nil(t, barredAbove(0, 0, 5, why))
	assert.Equal(t, map[string]string{"4": "higher", "5": "higher"}, barredAbove(3, 2, 5, why))
	assert.Equal(t, map[string]string{"5": "higher"}, barredAbove(3, 4, 5, why), "a value that is too high can still be taken away")
}

func TestAreasOf(t *testing.T) {
	m := risk.Preset(risk.Square(5))
	m.PerArea, m.Areas[0].On = true, false
	r := &risk.Risk{Impacts: []*risk.AreaImpact{{ID: "G1", Current: 3}, {ID: "G2", Gross: 4}, {ID: "G3", Current: 2}, {ID: "G5", Residual: 1}}}
	var ids []string
	for _, area := range areasOf(&m, r) {
		ids = append(ids, area.ID)
	}
	assert.Equal(t, []string{"G3", "G5"}, ids, "that are on, and scored now or after treatment")
	m.PerArea = false
	assert.Empty(t, areasOf(&m, r))
}

func TestInPlan(t *testing.T) {
	const today = "2026-11-23"
	late := &risk.Action{ID: "M1", Title: "Router", Owner: "Bas", Due: "2026-11-01", Status: risk.Doing}
	for _, c := range []struct {
		show, words string
		want        bool
	}{
		{"", "", true}, {showLate, "", true}, {"doing", "", true}, {"open", "", false}, {"", "rout bas", true}, {"", "m1", true}, {"doing", "kluis", false},
	} {
		assert.Equal(t, c.want, inPlan(late, c.show, c.words, today), c)
	}
	assert.False(t, inPlan(&risk.Action{Status: risk.Open}, showLate, "", today))
}

func TestGap(t *testing.T) {
	arranged := map[string]bool{"M1": true}
	for _, c := range []struct {
		status  risk.ControlStatus
		actions []string
		want    bool
	}{
		{risk.Planned, nil, true}, {risk.Partial, []string{"M2"}, true}, {risk.Planned, []string{"M2", "M1"}, false}, {risk.Full, nil, false}, {"", nil, false},
	} {
		assert.Equal(t, c.want, gap(risk.SoARow{Decision: &risk.Decision{Status: c.status}, Actions: c.actions}, arranged), c)
	}
}

// One step makes the action, in the plan of every risk that uses the control.
func TestWithActionFor(t *testing.T) {
	d, _, err := risk.Add(risk.New("2026-11-18"), "risks")
	require.NoError(t, err)
	d, _, err = risk.Add(d, "risks")
	require.NoError(t, err)
	d, err = risk.Set(d, "risks/R2/treatment/controls", []string{"8.7"})
	require.NoError(t, err)
	out, id, err := withActionFor(d, "8.7")
	require.NoError(t, err)
	assert.Equal(t, "M1", id)
	assert.Equal(t, []annexa.ControlID{"8.7"}, out.Actions[0].Controls)
	assert.Empty(t, out.Risks[0].Treatment.Actions)
	assert.Equal(t, []string{"M1"}, out.Risks[1].Treatment.Actions)
	_, _, err = withActionFor(d, "9.99")
	assert.Error(t, err)
}
