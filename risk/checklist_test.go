package risk_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/annexa/lang/langtest"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/example"
)

func ExampleChecklist() {
	d := risk.New("2026-11-18")
	d, _ = risk.Set(d, "organisation/scope", "All we do in Utrecht")
	d, _ = risk.Set(d, "checklist/5.2/status", risk.DocumentInProgress)
	rows := risk.Checklist(risk.Assess(d))
	fmt.Println(rows[2].Clause.ID, rows[2].Status(), rows[2].From)
	fmt.Printf("%+v\n", risk.TallyChecklist(rows))
	// Output:
	// 4.3 have organisation/scope
	// {All:18 Have:1 InProgress:2 Missing:5 Open:10}
}

// A row is there once something is said, and gone when nothing is any more.
func TestDocumentStates(t *testing.T) {
	d := risk.New("2026-11-18")
	assert.Empty(t, d.Checklist)
	at := risk.DocumentAt("6.1.3.d", "owner")
	value, ok := risk.Get(d, at)
	assert.True(t, ok, "a field nobody filled in reads as empty")
	assert.Equal(t, "", value)

	same, err := risk.Set(d, at, "")
	require.NoError(t, err)
	assert.Same(t, d, same)
	one, err := risk.Set(d, at, "Security officer")
	require.NoError(t, err)
	require.Len(t, one.Checklist, 1)
	assert.Equal(t, risk.DocumentState{ID: "6.1.3.d", Owner: "Security officer"}, *one.Checklist[0])
	assert.Equal(t, at, one.Checklist[0].At("owner"))
	two, err := risk.Set(one, "checklist/5.2/status", "have")
	require.NoError(t, err)
	assert.Len(t, two.Checklist, 2)
	require.NoError(t, risk.Validate(two))
	back, err := risk.Set(two, at, "")
	require.NoError(t, err)
	require.Len(t, back.Checklist, 1)
	assert.Equal(t, annexa.ClauseID("5.2"), back.Checklist[0].ID)
	assert.Len(t, two.Checklist, 2, "the old document is untouched")

	for at, value := range map[risk.Path]any{
		"checklist/9.9/status": "have", "checklist/5.2/status": "half", "checklist/5.2/id": "5.3", "checklist/5.2/owner": 3,
		"checklist/5.2": "have", "checklist": "have", "certification/milestone": "stage3", "certification/date": "2027-02-30",
	} {
		_, err := risk.Set(d, at, value)
		assert.Error(t, err, at)
	}
	_, _, err = risk.Add(d, "checklist")
	assert.Error(t, err, "a row is made by filling it in")
	_, err = risk.Remove(two, "checklist/5.2")
	assert.Error(t, err)
}

func TestValidateRefusesChecklist(t *testing.T) {
	for name, c := range map[string]struct {
		at   risk.Path
		list []*risk.DocumentState
	}{
		"nil":            {"checklist", []*risk.DocumentState{nil}},
		"unknown clause": {"checklist/9.9/id", []*risk.DocumentState{{ID: "9.9"}}},
		"no clause":      {"checklist//id", []*risk.DocumentState{{}}},
		"twice":          {"checklist", []*risk.DocumentState{{ID: "5.2"}, {ID: "5.2"}}},
		"status":         {"checklist/5.2/status", []*risk.DocumentState{{ID: "5.2", Status: "half"}}},
	} {
		d := sample(1)
		d.Checklist = c.list
		var r *risk.Refusal
		require.ErrorAs(t, risk.Validate(d), &r, name)
		assert.Equal(t, c.at, r.At, name)
	}
}

// status returns how the document of a clause stands in d, and how far d has
// it itself.
func status(t *testing.T, d *risk.Document, id annexa.ClauseID) [2]risk.DocumentStatus {
	t.Helper()
	rows := risk.Checklist(risk.Assess(d))
	i := slices.IndexFunc(rows, func(r risk.ChecklistRow) bool { return r.Clause.ID == id })
	require.GreaterOrEqual(t, i, 0)
	return [2]risk.DocumentStatus{rows[i].Status(), rows[i].Made}
}

// What this document holds itself is seen, and what the user says goes before
// it.
func TestChecklistSeesWhatIsMadeHere(t *testing.T) {
	const have, doing, missing = risk.DocumentHave, risk.DocumentInProgress, risk.DocumentMissing
	d := risk.New("2026-11-18")
	for id, want := range map[annexa.ClauseID]risk.DocumentStatus{
		"4.1": missing, "4.2": missing, "4.3": missing, "6.1.2": doing, "6.1.3.d": missing, "6.1.3.e": missing, "6.1.3.f": missing,
		"8.2": missing, "8.3": missing, "5.2": "", "6.1.3": "", "9.2": "",
	} {
		assert.Equal(t, [2]risk.DocumentStatus{want, want}, status(t, d, id), id)
	}

	e := example.Document(lang.EN)
	e.Checklist = nil
	for id, want := range map[annexa.ClauseID]risk.DocumentStatus{
		"4.1": have, "4.2": have, "4.3": have, "6.1.2": have, "6.1.3.d": have, "6.1.3.e": have, "6.1.3.f": have, "8.2": have, "8.3": doing, "5.2": "",
	} {
		assert.Equal(t, want, status(t, e, id)[1], id)
	}

	for name, c := range map[string]struct {
		id   annexa.ClauseID
		edit func(*risk.Document)
		want risk.DocumentStatus
	}{
		"a party without requirements":  {"4.2", func(d *risk.Document) { d.Organisation.Parties[0].Requirements = " " }, doing},
		"an own decision undone":        {"6.1.3.d", undecided, doing},
		"an action without an owner":    {"6.1.3.e", func(d *risk.Document) { d.Actions[0].Owner = "" }, doing},
		"an approval taken back":        {"6.1.3.f", unapproved, doing},
		"a risk without a score":        {"8.2", func(d *risk.Document) { d.Risks[0].Current = risk.Score{} }, doing},
		"no risk":                       {"8.2", func(d *risk.Document) { d.Risks = nil }, missing},
		"nothing done":                  {"8.3", func(d *risk.Document) { d.Actions = d.Actions[:0] }, missing},
		"criteria that nobody explains": {"6.1.2", func(d *risk.Document) { d.Method.Note = "" }, doing},
	} {
		d := example.Document(lang.EN)
		c.edit(d)
		assert.Equal(t, c.want, status(t, d, c.id)[1], name)
	}

	said, err := risk.Set(e, "checklist/4.3/status", missing)
	require.NoError(t, err)
	assert.Equal(t, [2]risk.DocumentStatus{missing, have}, status(t, said, "4.3"))
}

// undecided takes back the decision about a control that no risk uses.
func undecided(d *risk.Document) {
	for _, row := range risk.Assess(d).SoA {
		if len(row.Risks) == 0 {
			row.Decision.Applicable = ""
			return
		}
	}
}

// unapproved takes back the first approval that is needed.
func unapproved(d *risk.Document) {
	for _, r := range risk.Assess(d).Risks {
		if r.Approval == risk.Valid {
			r.Risk.Treatment.Approval = risk.Approval{}
			return
		}
	}
}

func TestChecklistOfRubbish(t *testing.T) {
	assert.Nil(t, risk.Checklist(nil))
	assert.Nil(t, risk.Checklist(&risk.Assessment{}))
	rows := risk.Checklist(risk.Assess(&risk.Document{
		Checklist: []*risk.DocumentState{nil, {ID: "x"}}, Actions: []*risk.Action{nil}, Risks: []*risk.Risk{nil},
		Organisation: risk.Organisation{Parties: []*risk.Party{nil}},
	}))
	assert.Len(t, rows, 30)
	assert.Zero(t, risk.TallyChecklist(nil))
}

func TestChecklistTallyAddsUp(t *testing.T) {
	for _, d := range []*risk.Document{risk.New(""), sample(5), example.Document(lang.NL)} {
		n := risk.TallyChecklist(risk.Checklist(risk.Assess(d)))
		assert.Equal(t, n.All, n.Have+n.InProgress+n.Missing+n.Open)
		assert.Equal(t, 18, n.All)
	}
}

func TestChecklistWords(t *testing.T) {
	for _, n := range risk.DocumentStatuses() {
		langtest.Complete(t, n.Name)
		langtest.Complete(t, n.Hint)
	}
	for _, n := range risk.Milestones() {
		langtest.Complete(t, n.Name)
		langtest.Complete(t, n.Hint)
	}
}

// In a new year nobody looked yet: what was said about the documents stays, and
// so does the date the calendar is made from.
func TestNewYearKeepsTheChecklist(t *testing.T) {
	d, err := risk.Set(risk.New("2026-11-18"), "checklist/9.2/status", "have")
	require.NoError(t, err)
	d, err = risk.Set(d, "certification/date", "2027-03-15")
	require.NoError(t, err)
	next := risk.NewYear(d, "2027-11-18", lang.NL)
	assert.Equal(t, d.Checklist, next.Checklist)
	assert.Equal(t, d.Certification, next.Certification)
}
