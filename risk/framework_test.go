package risk_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/file"
)

func switched(t *testing.T, d *risk.Document, ids ...annexa.FrameworkID) *risk.Document {
	t.Helper()
	for _, id := range ids {
		next, err := risk.SwitchFramework(d, id, true)
		require.NoError(t, err)
		d = next
	}
	return d
}

func set(t *testing.T, d *risk.Document, at risk.Path, value any) *risk.Document {
	t.Helper()
	next, err := risk.Set(d, at, value)
	require.NoError(t, err, at)
	return next
}

func extraIDs(rows []risk.SoARow) []annexa.ControlID {
	var out []annexa.ControlID
	for _, row := range rows {
		out = append(out, row.Decision.ID)
	}
	return out
}

// Which of the frameworks has rows of its own, and how many.
func TestFrameworksAddRows(t *testing.T) {
	for name, c := range map[string]struct {
		on   []annexa.FrameworkID
		rows int
	}{
		"none":             {nil, 0},
		"pairs only":       {[]annexa.FrameworkID{"nis2", "csf2", "gdpr"}, 0},
		"the act":          {[]annexa.FrameworkID{"cbw"}, 3},
		"the baseline":     {[]annexa.FrameworkID{"bio2"}, 118},
		"care and the act": {[]annexa.FrameworkID{"nen7510", "cbw"}, 23},
	} {
		t.Run(name, func(t *testing.T) {
			d := switched(t, risk.New(""), c.on...)
			a := risk.Assess(d)
			assert.Len(t, a.Extra, c.rows)
			assert.Len(t, a.SoA, 93, "the controls of Annex A stay as they are")
			assert.Equal(t, 93, a.Summary().Undecided)
		})
	}
	d := switched(t, risk.New(""), "nen7510", "cbw", "nen7510")
	assert.Equal(t, []annexa.FrameworkID{"cbw", "nen7510"}, d.Frameworks, "in the order of the catalogue")
	assert.Equal(t, annexa.ControlID("cbw.24.2.4"), risk.Assess(d).Extra[0].Decision.ID)
}

// A framework that this version does not know is refused, as any choice is.
func TestUnknownFramework(t *testing.T) {
	d := risk.New("")
	for _, err := range []error{
		second(risk.SwitchFramework(d, "cis8", true)),
		second(risk.SwitchFramework(nil, "nis2", true)),
		second(risk.Set(d, "frameworks", []string{"nis2", "nis2"})),
		second(risk.Set(d, "requirements/nis2.21.2.a/status", "full")), // asks nothing beyond Annex A
		second(risk.Set(d, "requirements/bio2.9.01.01/status", "full")),
		second(file.Open([]byte(`{"format":"toepasselijk","version":2,"frameworks":["cis8"]}`))),
		second(file.Open([]byte(`{"format":"toepasselijk","version":2,"requirements":[{"id":"5.1"}]}`))),
		second(file.Open([]byte(`{"format":"toepasselijk","version":2,"requirements":[{"id":"cbw.26.1"},{"id":"cbw.26.1"}]}`))),
	} {
		var r *risk.Refusal
		assert.ErrorAs(t, err, &r)
	}
	off, err := risk.SwitchFramework(d, "cis8", false)
	assert.NoError(t, err)
	assert.Same(t, d, off)
}

func second(_ *risk.Document, err error) error { return err }

// What was written stays when the framework goes off, and is there again.
func TestSwitchingOffKeepsWhatWasWritten(t *testing.T) {
	d := switched(t, risk.New(""), "bio2")
	d = set(t, d, "requirements/bio2.5.01.02/applicable", "yes")
	d = set(t, d, "requirements/bio2.5.01.02/status", "partial")
	off, err := risk.SwitchFramework(d, "bio2", false)
	require.NoError(t, err)
	assert.Empty(t, risk.Assess(off).Extra)
	off, err = file.Open(file.Save(off))
	require.NoError(t, err)
	again := switched(t, off, "bio2")
	row := risk.Assess(again).Extra[1]
	assert.Equal(t, annexa.ControlID("bio2.5.01.02"), row.Decision.ID)
	assert.Equal(t, risk.Yes, row.Applicable)
	assert.Equal(t, risk.Partial, row.Decision.Status)
	again = set(t, again, "requirements/bio2.5.01.02/applicable", "")
	again = set(t, again, "requirements/bio2.5.01.02/status", "")
	assert.Empty(t, again.Requirements, "an entry that says nothing is not kept")
}

// The rows of a framework are decided, drafted and confirmed as controls are.
func TestRequirementsAreDecidedAsControlsAre(t *testing.T) {
	d := switched(t, risk.New(""), "bio2")
	ids := extraIDs(risk.Assess(d).Extra)[:3]
	d, done := risk.DecideAll(d, append(ids, "5.1"), risk.Bulk{Applicable: risk.Yes, Status: risk.Full, Owner: "CISO"})
	assert.Len(t, done.Changed, 4)
	assert.Len(t, d.Requirements, 3)
	d, done = risk.TakeDrafts(d, ids, lang.NL)
	assert.Len(t, done.Changed, 3)
	row := risk.Assess(d).Extra[0]
	assert.Equal(t, "BIO2 5.01.01 vraagt hierom. De maatregel is volledig ingevoerd.", row.Decision.Justification)
	assert.False(t, row.Outdated)

	d = set(t, d, row.Decision.At("status"), "planned")
	row = risk.Assess(d).Extra[0]
	assert.True(t, row.Outdated, "the draft says that it is in use")
	assert.NotEmpty(t, row.Drift().In(lang.EN))
	d, err := risk.Confirm(d, row.Decision.ID)
	require.NoError(t, err)
	assert.False(t, risk.Assess(d).Extra[0].Outdated)
	_, done = risk.DecideAll(d, extraIDs(risk.Assess(d).Extra)[5:6], risk.Bulk{Applicable: risk.No})
	assert.Len(t, done.Refused, 1, "leaving out takes a reason")
	same, err := risk.Confirm(d, "bio2.8.32.02")
	require.NoError(t, err)
	assert.Same(t, d, same, "nothing was written")
}

func TestReferences(t *testing.T) {
	d := switched(t, risk.New(""), "csf2", "nis2", "bio2")
	assert.Equal(t, "NIS2 21(2)(e), 21(2)(g) · BIO2 8.07.01, 8.07.02, 8.07.03, 8.07.04 · CSF PR.DS-01", risk.References(risk.RequirementsOf(d, "8.7"), lang.NL))
	assert.Empty(t, risk.References(risk.RequirementsOf(risk.New(""), "8.7"), lang.NL))
	gdpr := switched(t, risk.New(""), "gdpr")
	assert.Equal(t, "AVG 32(1)(c)", risk.References(risk.RequirementsOf(gdpr, "8.13"), lang.NL))
	assert.Equal(t, "GDPR 32(1)(c)", risk.References(risk.RequirementsOf(gdpr, "8.13"), lang.EN))
}

// How far a requirement is follows from the rows that answer it. 21(2)(h) has
// 5.31 and 8.24; 5.01.01 of BIO2 has 5.1 and a row of its own.
func TestCovers(t *testing.T) {
	decide := func(at, applicable, status string) func(*testing.T, *risk.Document) *risk.Document {
		return func(t *testing.T, d *risk.Document) *risk.Document {
			return set(t, set(t, d, risk.Path(at+"/applicable"), applicable), risk.Path(at+"/status"), status)
		}
	}
	type edits []func(*testing.T, *risk.Document) *risk.Document
	for name, c := range map[string]struct {
		edits edits
		want  risk.ControlStatus
	}{
		"nothing decided": {nil, ""},
		"one undecided":   {edits{decide("decisions/5.31", "yes", "full")}, risk.Partial},
		"all in use":      {edits{decide("decisions/5.31", "yes", "full"), decide("decisions/8.24", "yes", "full")}, risk.Full},
		"one left out":    {edits{decide("decisions/5.31", "yes", "full"), decide("decisions/8.24", "no", "")}, risk.Full},
		"both left out":   {edits{decide("decisions/5.31", "no", ""), decide("decisions/8.24", "no", "")}, ""},
		"one planned":     {edits{decide("decisions/5.31", "yes", "planned"), decide("decisions/8.24", "yes", "none")}, risk.Planned},
		"one begun":       {edits{decide("decisions/5.31", "yes", "partial"), decide("decisions/8.24", "yes", "none")}, risk.Partial},
		"without status":  {edits{decide("decisions/5.31", "yes", "")}, risk.None},
	} {
		t.Run(name, func(t *testing.T) {
			d := risk.New("")
			for _, edit := range c.edits {
				d = edit(t, d)
			}
			f, _ := annexa.FrameworkByID("nis2")
			covers := risk.Assess(d).Covers(f)
			assert.Len(t, covers, 10)
			assert.Equal(t, "21(2)(h)", covers[7].Ref)
			assert.Equal(t, []annexa.ControlID{"5.31", "8.24"}, extraIDs(covers[7].Rows))
			assert.Equal(t, c.want, covers[7].Status())
		})
	}
	d := switched(t, risk.New(""), "bio2")
	f, _ := annexa.FrameworkByID("bio2")
	cover := risk.Assess(d).Covers(f)[0]
	assert.Equal(t, []annexa.ControlID{"5.1", "bio2.5.01.01"}, extraIDs(cover.Rows))
	assert.Equal(t, annexa.ControlID("bio2.5.01.01"), cover.Own().Decision.ID)
	d = set(t, set(t, d, "decisions/5.1/applicable", "yes"), "decisions/5.1/status", "full")
	assert.Empty(t, risk.Assess(d).Covers(f)[0].Status(), "its own row counts")
	d = set(t, set(t, d, "requirements/bio2.5.01.01/applicable", "yes"), "requirements/bio2.5.01.01/status", "planned")
	assert.Equal(t, risk.Planned, risk.Assess(d).Covers(f)[0].Status())
}

// The next edition answers to the same frameworks.
func TestNewYearKeepsFrameworks(t *testing.T) {
	d := set(t, switched(t, risk.New("2026-11-18"), "cbw"), "requirements/cbw.26.1/status", "planned")
	next := risk.NewYear(d, "2027-11-18", lang.NL)
	assert.Equal(t, d.Frameworks, next.Frameworks)
	assert.Equal(t, d.Requirements, next.Requirements)
}
