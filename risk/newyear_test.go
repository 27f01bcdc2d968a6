package risk_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

func ExampleNewYear() {
	doc := risk.New("2026-11-18")
	doc, _ = risk.Set(doc, "edition/version", "1.2")
	doc, _ = risk.Set(doc, "edition/approver", "A. Visser")
	doc, _ = risk.Set(doc, "edition/nextReview", "2027-11-18")
	doc = risk.NewYear(doc, "2027-11-08", lang.EN)
	e := doc.Edition
	fmt.Println(e.Version, e.Date, e.Status, e.NextReview)
	fmt.Println(e.History[0].ID, e.History[0].Version, e.History[0].Date, e.History[0].Change)
	// Output:
	// 2.0 2027-11-08 concept 2028-11-08
	// V1 1.2 2026-11-18 Adopted by A. Visser; starting point of version 2.0.
}

func TestNewYear(t *testing.T) {
	d := sample(40)
	d.Edition.Version, d.Edition.Status = "1.1", risk.Final
	d.Risks[2].Treatment.Approval = risk.Approval{Name: "Ans", Date: "2026-01-01", Basis: "another"}
	check := untouched(t, d)
	out := risk.NewYear(d, "2027-11-18", lang.NL)
	check()
	require.NoError(t, risk.Validate(out))
	assert.Equal(t, ids(d.Risks), ids(out.Risks))
	assert.Equal(t, risk.Concept, out.Edition.Status)
	assert.Equal(t, "Uitgangspunt van versie 2.0.", out.Edition.History[1].Change)
	assert.Equal(t, d.Actions, out.Actions, "what is done stays, with its links")
	assert.Equal(t, d.Decisions, out.Decisions)
	for i, r := range out.Risks {
		was := d.Risks[i]
		assert.Equal(t, was.Treatment.Approval.Given(), out.Method.ApprovalOutdated(r), "%s: every approval is outdated", r.ID)
		assert.Equal(t, was.Treatment.Approval.Name, r.Treatment.Approval.Name, "and stays to be read")
		assert.Equal(t, []risk.Score{was.Current, was.Treatment.Residual}, []risk.Score{r.Current, r.Treatment.Residual})
	}
	back := *out.Risks[2]
	back.Treatment.Approval.Basis = out.Method.Basis(&back)
	assert.False(t, out.Method.ApprovalOutdated(&back), "an approval given today holds")

	again := risk.NewYear(out, "2028-11-18", lang.NL)
	assert.Equal(t, "3.0", again.Edition.Version)
	assert.Equal(t, out.Risks[0].Treatment.Approval.Basis, again.Risks[0].Treatment.Approval.Basis, "one mark is enough")
	assert.Equal(t, []string{"0.1", "1.1", "2.0"}, versions(again))
}

func versions(d *risk.Document) []string {
	var out []string
	for _, r := range d.Edition.History {
		out = append(out, r.Version)
	}
	return out
}

// An approval that was outdated already does not come back to life when the
// score returns to what it once was.
func TestNewYearIsForGood(t *testing.T) {
	d := sample(1)
	changed, err := risk.Set(d, "risks/R1/current/likelihood", 5)
	require.NoError(t, err)
	back, err := risk.Set(risk.NewYear(changed, "2027-11-18", lang.EN), "risks/R1/current/likelihood", d.Risks[0].Current.Likelihood)
	require.NoError(t, err)
	assert.True(t, back.Method.ApprovalOutdated(back.Risks[0]))
}

func TestNewYearOfOddDocuments(t *testing.T) {
	assert.Equal(t, risk.New("2027-01-01"), risk.NewYear(nil, "2027-01-01", lang.NL))
	empty := risk.NewYear(&risk.Document{Risks: []*risk.Risk{nil}}, "rubbish", lang.NL)
	assert.Empty(t, empty.Edition.Date, "what is no day makes no document that cannot be opened")

	written := sample(1)
	written.Edition.History[0].Version, written.Edition.History[0].Date = written.Edition.Version, written.Edition.Date
	assert.Len(t, risk.NewYear(written, "2027-01-01", lang.NL).Edition.History, 1, "the user wrote it there already")

	full := sample(1)
	full.Counters.History = 999_999_999
	assert.Len(t, risk.NewYear(full, "2027-01-01", lang.NL).Edition.History, 1)
}

func TestNextVersion(t *testing.T) {
	for version, want := range map[string]string{
		"0.1": "1.0", "1.2": "2.0", "1": "2", "9.9.9": "10.0.0", "2026": "2027", "v3.1": "v4.0", "2026-11": "2027-11", "1.": "2.", "1.2 bis": "2.0 bis",
		"": "2", "concept": "concept 2", "99999999999999999999": "99999999999999999999 2",
	} {
		d := risk.New("")
		d.Edition.Version = version
		assert.Equal(t, want, risk.NewYear(d, "", lang.NL).Edition.Version, version)
	}
}

func TestNextReview(t *testing.T) {
	for name, c := range map[string][4]risk.Date{ // date, next review, today, and what then is next
		"a year":          {"2026-11-18", "2027-11-18", "2027-11-08", "2028-11-08"},
		"half a year":     {"2026-11-18", "2027-05-18", "2027-05-20", "2027-11-20"},
		"ninety days":     {"2026-01-01", "2026-04-01", "2026-04-01", "2026-07-01"},
		"leap day":        {"2026-02-28", "2027-02-28", "2028-02-29", "2029-03-01"},
		"none":            {"2026-11-18", "", "2027-11-08", ""},
		"before the date": {"2026-11-18", "2026-11-17", "2027-11-08", ""},
		"no date":         {"", "2026-11-17", "2027-11-08", ""},
		"no today":        {"2026-11-18", "2027-11-18", "", ""},
		"end of time":     {"2026-11-18", "2027-11-18", "9999-12-31", ""},
	} {
		d := risk.New(c[0])
		d.Edition.NextReview = c[1]
		assert.Equal(t, c[3], risk.NewYear(d, c[2], lang.NL).Edition.NextReview, name)
	}
}
