package compare_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/compare"
	"example.org/toepasselijk/risk/example"
)

func ExampleCompare() {
	old := example.Document(lang.EN)
	new, _ := risk.Set(old, "risks/R1/current/likelihood", 1)
	new, _ = risk.Set(new, "actions/M2/status", risk.Done)
	new, _ = risk.Remove(new, "risks/R5")

	diff := compare.Compare(old, new)
	for _, s := range diff.Sections {
		for _, e := range s.Removed {
			fmt.Println("removed:", e.ID, e.Name.In(lang.EN))
		}
		for _, e := range s.Changed {
			for _, f := range e.Fields {
				fmt.Printf("%s %s: %s → %s\n", e.ID, f.Label.In(lang.EN), f.OldText.In(lang.EN), f.NewText.In(lang.EN))
			}
		}
	}
	fmt.Println("level lower:", diff.Summary().Lower)
	// Output:
	// removed: R5 Customer accounts are taken over with reused passwords
	// R1 Likelihood now: 3 Possible → 1 Rare
	// M2 Status: In progress → Done
	// level lower: 1
}

// edit makes a document of the worked example.
type edit func(t *testing.T, d *risk.Document) *risk.Document

func set(at risk.Path, value any) edit {
	return func(t *testing.T, d *risk.Document) *risk.Document {
		out, err := risk.Set(d, at, value)
		require.NoError(t, err)
		require.NotSame(t, d, out, at)
		return out
	}
}

func remove(at risk.Path) edit {
	return func(t *testing.T, d *risk.Document) *risk.Document {
		out, err := risk.Remove(d, at)
		require.NoError(t, err)
		return out
	}
}

func add(list risk.Path) edit {
	return func(t *testing.T, d *risk.Document) *risk.Document {
		out, _, err := risk.Add(d, list)
		require.NoError(t, err)
		return out
	}
}

func rescale(size int) edit {
	return func(_ *testing.T, d *risk.Document) *risk.Document { return risk.Rescale(d, risk.Square(size)) }
}

func changed(t *testing.T, edits ...edit) compare.Diff {
	old := example.Document(lang.NL)
	new := old
	for _, e := range edits {
		new = e(t, new)
	}
	return compare.Compare(old, new)
}

// Each kind of value is written as people read it, in both languages.
func TestTexts(t *testing.T) {
	for at, c := range map[risk.Path]struct {
		value        any
		label        string
		nlFrom, nlTo string
		enFrom, enTo string
	}{
		"edition/status":                     {risk.Concept, "Status", "Definitief", "Concept", "Final", "Draft"},
		"edition/nextReview":                 {"", "Next review", "18 nov 2027", "", "18 Nov 2027", ""},
		"organisation/name":                  {"Havenlicht", "Name of the organisation", "Havenlicht Software B.V.", "Havenlicht", "Havenlicht Software B.V.", "Havenlicht"},
		"method/acceptance":                  {1, "Highest level that is accepted", "2 Middel", "1 Laag", "2 Medium", "1 Low"},
		"method/matrix/3/5":                  {4, "Level at likelihood 3 and impact 5", "3 Hoog", "4 Kritiek", "3 High", "4 Critical"},
		"method/impact/2/name":               {"Klein", "Name of impact 2", "", "Klein", "", "Klein"},
		"assets/A1/type":                     {"", "Type", "Persoonsgegevens", "", "Personal data", ""},
		"assets/A1/integrity":                {3, "Value of integrity", "4 Zeer hoog", "3 Hoog", "4 Very high", "3 High"},
		"risks/R1/current/likelihood":        {0, "Likelihood now", "3 Mogelijk", "", "3 Possible", ""},
		"risks/R1/threat":                    {"T01", "Threat", "Overname van het cloudbeheer", "Phishing en overname van een account", "Takeover of cloud administration", "Phishing and account takeover"},
		"risks/R1/properties":                {[]string{"availability", "integrity"}, "Properties harmed", "Vertrouwelijkheid, Integriteit, Beschikbaarheid", "Integriteit, Beschikbaarheid", "Confidentiality, Integrity, Availability", "Integrity, Availability"},
		"risks/R1/treatment/option":          {risk.Avoid, "Treatment option", "Aanpassen", "Vermijden", "Modify", "Avoid"},
		"risks/R1/treatment/controls":        {[]string{"8.5"}, "Controls", "5.17, 8.2, 8.5, 8.15", "8.5", "5.17, 8.2, 8.5, 8.15", "8.5"},
		"risks/R1/treatment/residual/impact": {4, "Impact after treatment", "5 Ernstig", "4 Groot", "5 Severe", "4 Major"},
		"actions/M3/cost":                    {12000, "Cost", "€\u00a06.500", "€\u00a012.000", "€6,500", "€12,000"},
		"decisions/5.13/status":              {risk.Full, "Status", "Gepland", "Volledig", "Planned", "Full"},
		"decisions/7.4/applicable":           {risk.Yes, "Applicable", "Nee", "Ja", "No", "Yes"},
		"decisions/7.4/reasons/law/on":       {true, "Reason: law", "nee", "ja", "no", "yes"},
	} {
		t.Run(string(at), func(t *testing.T) {
			diff := changed(t, set(at, c.value))
			fields := fieldsOf(&diff)
			require.Len(t, fields, 1)
			f := fields[0]
			assert.Equal(t, []string{c.label, c.nlFrom, c.nlTo, c.enFrom, c.enTo},
				[]string{f.Label.In(lang.EN), f.OldText.In(lang.NL), f.NewText.In(lang.NL), f.OldText.In(lang.EN), f.NewText.In(lang.EN)})
		})
	}
}

func TestRecordsThatComeAndGo(t *testing.T) {
	diff := changed(t, add("risks"), set("risks/R43/title", "Brand"), remove("ownControls/E1"), remove("actions/M7"))
	risks := diff.Section("risks")
	assert.Equal(t, []string{"R43"}, ids(risks.Added))
	assert.Equal(t, "Brand", risks.Added[0].Name.In(lang.EN))
	assert.Equal(t, []string{"E1"}, ids(diff.Section("ownControls").Removed))
	assert.Equal(t, []string{"E1"}, ids(diff.Section("decisions").Removed))
	assert.Equal(t, "E1", diff.Section("decisions").Removed[0].ID)
	assert.NotEmpty(t, diff.Section("decisions").Removed[0].Name.In(lang.NL), "it had a name in the old document")
	assert.Equal(t, []string{"M7"}, ids(diff.Section("actions").Removed))
	// R22 used E1, and M5 and M6 implement it.
	assert.Contains(t, ids(risks.Changed), "R22")
	assert.Equal(t, []string{"M5", "M6"}, ids(diff.Section("actions").Changed))
	assert.Equal(t, compare.Tally{Added: 1, Changed: len(risks.Changed)}, diff.Summary().Risks)
	assert.True(t, diff.Section("nothing").Empty())
}

// Levels by hand, on 5×5: up to 4 is level 1, to 9 level 2, to 15 level 3,
// above that level 4; the line of acceptance is level 2. R2 is approved, at 3
// by 5 = 15 and after treatment 2 by 5 = 10, both level 3.
func TestWhatFollowsForARisk(t *testing.T) {
	for name, c := range map[string]struct {
		edit              edit
		id                string
		current, residual [2]int
		approval          [2]risk.ApprovalState
	}{
		"more likely: 4 × 5 = 20": {set("risks/R2/current/likelihood", 4), "R2", [2]int{3, 4}, [2]int{3, 3}, [2]risk.ApprovalState{risk.Valid, risk.Outdated}},
		"rest lower: 2 × 3 = 6":   {set("risks/R2/treatment/residual/impact", 3), "R2", [2]int{3, 3}, [2]int{3, 2}, [2]risk.ApprovalState{risk.Valid, risk.NotNeeded}},
		"rest higher: 4 × 5 = 20": {set("risks/R1/treatment/residual/likelihood", 4), "R1", [2]int{3, 3}, [2]int{2, 4}, [2]risk.ApprovalState{risk.NotNeeded, risk.Outdated}},
		"another control":         {set("risks/R2/treatment/controls", []string{"8.14"}), "R2", [2]int{3, 3}, [2]int{3, 3}, [2]risk.ApprovalState{risk.Valid, risk.Outdated}},
		"approval withdrawn":      {set("risks/R2/treatment/approval/name", ""), "R2", [2]int{3, 3}, [2]int{3, 3}, [2]risk.ApprovalState{risk.Valid, risk.Missing}},
		"removed":                 {remove("risks/R2"), "R2", [2]int{3, 0}, [2]int{3, 0}, [2]risk.ApprovalState{risk.Valid, risk.NotNeeded}},
		"only a word":             {set("risks/R2/remark", "Bekeken."), "R2", [2]int{3, 3}, [2]int{3, 3}, [2]risk.ApprovalState{risk.Valid, risk.Valid}},
		// 3 × 5 becomes critical, and no field of R2 changed.
		"the matrix": {set("method/matrix/3/5", 4), "R2", [2]int{3, 4}, [2]int{3, 3}, [2]risk.ApprovalState{risk.Valid, risk.Valid}},
		"the line":   {set("method/acceptance", 3), "R2", [2]int{3, 3}, [2]int{3, 3}, [2]risk.ApprovalState{risk.Valid, risk.NotNeeded}},
	} {
		t.Run(name, func(t *testing.T) {
			diff := changed(t, c.edit)
			s := diff.Section("risks")
			for _, e := range append(s.Changed, s.Removed...) {
				if e.ID != c.id {
					continue
				}
				m := e.Risk
				assert.Equal(t, c.current, [2]int{m.Current.From, m.Current.To})
				assert.Equal(t, c.residual, [2]int{m.Residual.From, m.Residual.To})
				assert.Equal(t, c.approval, [2]risk.ApprovalState{m.Approval.From, m.Approval.To})
				assert.Equal(t, "Hoog", m.Current.FromName.In(lang.NL))
				assert.NotEmpty(t, e.Name.In(lang.NL))
				return
			}
			t.Error("not listed")
		})
	}
}

// 5 × 5 without controls is critical, 1 × 1 low.
func TestGrossLevelsMove(t *testing.T) {
	gross := func(likelihood, impact int) edit {
		return func(t *testing.T, d *risk.Document) *risk.Document {
			return set("risks/R1/gross/impact", impact)(t, set("risks/R1/gross/likelihood", likelihood)(t, d))
		}
	}
	old := gross(5, 5)(t, example.Document(lang.NL))
	diff := compare.Compare(old, gross(1, 1)(t, old))
	require.Len(t, diff.Section("risks").Changed, 1)
	m := diff.Section("risks").Changed[0].Risk
	assert.Equal(t, [2]int{4, 1}, [2]int{m.Gross.From, m.Gross.To})
	assert.Equal(t, "Laag", m.Gross.ToName.In(lang.NL))
	assert.True(t, m.Moved())
	assert.False(t, m.Current.Moved() || m.Residual.Moved() || m.Approval.Moved())
	assert.Zero(t, diff.Summary().Lower, "the figures are about today and after treatment")
}

// What was set aside is named by what it is about, not by a code.
func TestEvidenceHasNames(t *testing.T) {
	old := example.Document(lang.NL)
	new := set("dismissals/W4/threat", "T02")(t, add("dismissals")(t, old))
	new, _, err := risk.AcceptFinding(new, risk.Note{Rule: "risk-without-owner", Place: "risks/R3/owner", Reason: "Na de overname"})
	require.NoError(t, err)
	new.Notes = append(new.Notes, &risk.Note{ID: "N2", Rule: "of-another-program", Place: "nowhere"})
	diff := compare.Compare(old, new)
	threat, _ := annexa.ThreatByID("T02")
	assert.Equal(t, threat.Name, diff.Section("dismissals").Added[0].Name)
	notes := diff.Section("notes").Added
	assert.Equal(t, "Een risico heeft geen eigenaar", notes[0].Name.In(lang.NL))
	assert.Equal(t, "of-another-program", notes[1].Name.In(lang.EN))

	other := set("notes/N1/place", "risks/R4/owner")(t, set("notes/N1/rule", "risk-without-asset")(t, new))
	diff = compare.Compare(new, other)
	fields := diff.Section("notes").Changed[0].Fields
	assert.Equal(t, "A risk has no owner", fields[0].OldText.In(lang.EN))
	assert.Equal(t, "Risk owner (risks/R4/owner)", fields[1].NewText.In(lang.EN))
}

func TestApprovalsHaveNames(t *testing.T) {
	for s := risk.NotNeeded; s <= risk.Valid; s++ {
		assert.NotEmpty(t, compare.ApprovalName(s).In(lang.NL))
	}
	assert.Empty(t, compare.ApprovalName(99))
}

// What moves by itself stands between what was edited, in the order of the
// register.
func TestOrder(t *testing.T) {
	diff := changed(t, set("risks/R40/title", "Anders"), set("method/matrix/3/5", 4), set("risks/R3/title", "Anders"))
	got := ids(diff.Section("risks").Changed)
	assert.Subset(t, got, []string{"R1", "R2", "R3", "R40"})
	var want []string
	for _, r := range example.Document(lang.NL).Risks {
		for _, id := range got {
			if id == r.ID {
				want = append(want, id)
			}
		}
	}
	assert.Equal(t, want, got)
}

func TestWhatFollowsForAControl(t *testing.T) {
	for name, c := range map[string]struct {
		edit edit
		id   string
		want compare.ControlMove
	}{
		// 7.4 is excluded, and a risk that chooses it makes it applicable.
		"a risk chose it": {set("risks/R1/treatment/controls", []string{"5.17", "8.2", "8.5", "8.15", "7.4"}), "7.4",
			compare.ControlMove{From: risk.No, To: risk.Yes, ToNeeded: true}},
		"decided": {set("decisions/7.4/applicable", risk.Yes), "7.4", compare.ControlMove{From: risk.No, To: risk.Yes}},
		// R13 alone needs 5.13, which stays applicable by decision.
		"no risk needs it": {set("risks/R9/treatment/controls", []string{}), "5.13",
			compare.ControlMove{From: risk.Yes, To: risk.Yes, FromNeeded: true}},
	} {
		t.Run(name, func(t *testing.T) {
			diff := changed(t, c.edit)
			for _, e := range diff.Section("decisions").Changed {
				if e.ID == c.id {
					assert.Equal(t, &c.want, e.Control)
					assert.True(t, e.Control.Moved())
					assert.NotEmpty(t, e.Name.In(lang.EN))
					return
				}
			}
			t.Error("not listed")
		})
	}
	diff := changed(t, set("decisions/7.4/applicable", risk.Yes), set("decisions/5.1/applicable", risk.No))
	s := diff.Summary()
	assert.Equal(t, []int{1, 1}, []int{s.MoreApplicable, s.LessApplicable})
}

func TestActionsDone(t *testing.T) {
	diff := changed(t, set("actions/M3/status", risk.Done), set("actions/M28/status", risk.Open),
		add("actions"), set("actions/M40/status", risk.Done), set("actions/M29/remark", "Klaar."))
	var done []string
	s := diff.Section("actions")
	for _, e := range append(s.Changed, s.Added...) {
		if e.Done {
			done = append(done, e.ID)
		}
	}
	assert.Equal(t, []string{"M3", "M40"}, done, "M29 was done already, M28 is open again")
	assert.Equal(t, 2, diff.Summary().Done)
}

func TestMethodWarns(t *testing.T) {
	for name, c := range map[string]struct {
		edit edit
		says []string
	}{
		"another size":    {rescale(4), []string{"The scores are not comparable: the scales differ (5×5 and 4×4)."}},
		"a cell":          {set("method/matrix/3/5", 4), []string{"The matrix was changed"}},
		"a step":          {set("method/likelihood/3/description", "Eens per jaar"), []string{"described otherwise"}},
		"a level":         {set("method/levels/3/name", "Ernstig"), []string{"described otherwise"}},
		"the line":        {set("method/acceptance", 1), []string{"The line of acceptance"}},
		"a colour":        {set("method/levels/3/colour", risk.Purple), []string{"another colour"}},
		"an accepter":     {set("method/levels/3/acceptedBy", "De raad"), []string{"Who may accept"}},
		"a term":          {set("method/levels/4/within", 30), []string{"within what time"}},
		"gross":           {set("method/gross", true), []string{"gross risk"}},
		"per area":        {set("method/perArea", true), []string{"per area"}},
		"an area off":     {set("method/areas/G2/on", false), []string{"described otherwise"}},
		"a step there":    {set("method/areas/G2/steps/3/description", "Een dag stil"), []string{"described otherwise"}},
		"a quality":       {add("method/qualities"), []string{"Other qualities"}},
		"standard words":  {set("method/likelihood/1/name", "Zelden"), nil},
		"only the note":   {set("method/note", ""), nil},
		"nothing at all":  {rescale(5), nil},
		"another subject": {set("edition/version", "2.0"), nil},
	} {
		t.Run(name, func(t *testing.T) {
			diff := changed(t, c.edit)
			got := diff.Method.Warnings()
			require.Len(t, got, len(c.says))
			for i, says := range c.says {
				assert.Contains(t, got[i].In(lang.EN), says)
				assert.NotEqual(t, got[i].In(lang.NL), got[i].In(lang.EN))
			}
			told := map[string]bool{ // figures still mean the same
				"the line": true, "a colour": true, "an accepter": true, "a term": true, "gross": true, "per area": true, "a quality": true,
			}
			assert.Equal(t, len(c.says) == 0 || told[name], diff.Method.Comparable())
		})
	}
	diff := compare.Compare(&risk.Document{Method: risk.Method{Levels: make([]risk.Level, 3)}}, nil)
	assert.Contains(t, diff.Method.Warnings()[0].In(lang.EN), "levels are not comparable")
}

// A scale of another size is one change of the whole, not one for each cell.
func TestAnotherSize(t *testing.T) {
	diff := changed(t, rescale(4))
	var got []string
	for _, f := range diff.Section("method").Fields {
		got = append(got, fmt.Sprint(f.At, ": ", f.OldText.In(lang.NL), " → ", f.NewText.In(lang.NL)))
	}
	assert.Equal(t, []string{"method/likelihood: 5 stappen → 4 stappen", "method/impact: 5 stappen → 4 stappen", "method/matrix: 5×5 → 4×4"}, got)
}

func TestUnknownMembers(t *testing.T) {
	old, new := risk.New(""), risk.New("")
	old.Unknown = map[risk.Path]any{"gone": 1, "same": []any{1}, "other": "a"}
	new.Unknown = map[risk.Path]any{"same": []any{1}, "other": "b", "came": 1}
	diff := compare.Compare(old, new)
	assert.Equal(t, []risk.Path{"came", "gone", "other"}, diff.Unknown)
	assert.False(t, diff.Empty())
}

// The order of records and of ids in a field says nothing.
func TestOrderIsNoChange(t *testing.T) {
	d := example.Document(lang.NL)
	d.Risks[0], d.Risks[9] = d.Risks[9], d.Risks[0]
	d.Risks[3].Assets = []string{"A14", "A4"}
	diff := compare.Compare(example.Document(lang.NL), d)
	assert.True(t, diff.Empty(), diff)
}
