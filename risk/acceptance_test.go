package risk_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"example.org/toepasselijk/risk"
)

func TestEntitled(t *testing.T) {
	m := risk.Preset(risk.Square(5))
	m.Levels[2].AcceptedBy = " Directie "
	assert.Equal(t, "Directie", m.AcceptedBy(3))
	for _, level := range []int{-1, 0, 1, 5} {
		assert.Empty(t, m.AcceptedBy(level), level)
	}
	r := &risk.Risk{Treatment: risk.Treatment{Residual: risk.Score{Likelihood: 2, Impact: 5}}} // 10: level 3
	for name, c := range map[string]struct {
		by   risk.Approval
		want bool
	}{
		"nobody yet":   {risk.Approval{}, true},
		"by name":      {risk.Approval{Name: "directie"}, true},
		"by role":      {risk.Approval{Name: "Ans", Role: "Lid van de directie"}, true},
		"someone else": {risk.Approval{Name: "Bas", Role: "Hoofd ICT"}, false},
		"no role":      {risk.Approval{Name: "Bas", Role: "  "}, false},
	} {
		assert.Equal(t, c.want, m.Entitled(r, c.by), name)
	}
	r.Treatment.Residual.Likelihood = 1 // 5: level 2, for which nobody is named
	assert.True(t, m.Entitled(r, risk.Approval{Name: "Bas"}))
}

func TestTermOf(t *testing.T) {
	d := sample(1)
	d.Edition.Date = "2026-11-18"
	d.Method.Levels[3].Within = 90
	d.Actions = []*risk.Action{
		nil, {ID: "M1", Due: "2027-02-17", Status: risk.Doing}, {ID: "M2", Due: "2027-02-16"}, {ID: "M3", Due: "2027-03-01"},
		{ID: "M4", Due: "2028-01-01", Status: risk.Done}, {ID: "M5", Due: "2029-01-01"},
	}
	r := d.Risks[0]
	r.Current = risk.Score{Likelihood: 4, Impact: 5} // 20: level 4

	// 18 November and 90 days: 12 in November, 31, 31 and 16 in February.
	for name, c := range map[string]struct {
		actions []string
		late    string
	}{
		"no action":         {nil, ""},
		"on the day":        {[]string{"M2"}, ""},
		"a day late":        {[]string{"M1", "M2"}, "M1"},
		"the last":          {[]string{"M1", "M3"}, "M3"},
		"done is not late":  {[]string{"M4"}, ""},
		"not of this risk":  {[]string{"M2", "M4"}, ""},
		"of another, later": {[]string{"M5"}, "M5"},
	} {
		r.Treatment.Actions = c.actions
		term, ok := risk.TermOf(d, r)
		assert.True(t, ok, name)
		assert.Equal(t, risk.Term{Days: 90, Until: "2027-02-16", Late: c.late}, term, name)
	}

	for name, spoil := range map[string]func(*risk.Document, *risk.Risk){
		"no term":     func(d *risk.Document, _ *risk.Risk) { d.Method.Levels = risk.Preset(risk.Square(5)).Levels },
		"no edition":  func(d *risk.Document, _ *risk.Risk) { d.Edition.Date = "" },
		"year 10000":  func(d *risk.Document, _ *risk.Risk) { d.Edition.Date = "9999-12-31" },
		"not scored":  func(_ *risk.Document, r *risk.Risk) { r.Current = risk.Score{} },
		"lower level": func(_ *risk.Document, r *risk.Risk) { r.Current = risk.Score{Likelihood: 1, Impact: 1} },
	} {
		d, r := *d, *r
		spoil(&d, &r)
		_, ok := risk.TermOf(&d, &r)
		assert.False(t, ok, name)
	}
}
