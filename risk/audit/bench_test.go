package audit_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/audit"
)

// large is sound made n risks long, over all controls; every tenth one is
// spoiled.
func large(n int) *risk.Document {
	d := sound()
	d.Risks = nil
	for i := range n {
		r := identified(fmt.Sprintf("R%d", i+1), fmt.Sprintf("Risico %d", i+1), fmt.Sprintf("Manager %d", i%7))
		r.Gross, r.Current = risk.Score{Likelihood: 5, Impact: 5}, risk.Score{Likelihood: 1 + i%5, Impact: 1 + i/5%5}
		r.Treatment = risk.Treatment{Option: risk.Modify, ResidualNote: "De kopie staat los van het netwerk", Controls: controls(d, i), Actions: []string{"M1"},
			Residual: risk.Score{Likelihood: 1, Impact: 1 + i/5%5}, Approval: risk.Approval{Name: "A. Vos", Role: r.Owner, Date: today}}
		if i%10 == 0 {
			r.Owner, r.Current.Impact, r.Gross, r.Treatment.ResidualNote = "", 0, risk.Score{}, ""
		}
		d.Risks = append(d.Risks, r)
	}
	signed(d)
	return d
}

// controls returns three of the controls that apply, others for each i: the
// planned one for every ninth.
func controls(d *risk.Document, i int) []annexa.ControlID {
	all := d.Decisions
	ids := []annexa.ControlID{all[i%30].ID, all[30+i%15].ID, all[70+i%24].ID}
	if i%9 == 0 {
		ids[0] = "8.13"
	}
	return ids
}

// edits are what people do to a document; each gives another one than before.
var edits = []struct {
	name string
	edit func(d *risk.Document, i int) (*risk.Document, error)
}{
	{"title", func(d *risk.Document, i int) (*risk.Document, error) {
		return risk.Set(d, middle(d).At("title"), fmt.Sprint("Gijzelsoftware ", i))
	}},
	{"score", func(d *risk.Document, i int) (*risk.Document, error) {
		return risk.Set(d, middle(d).At("current/likelihood"), 1+i%5)
	}},
	{"option", func(d *risk.Document, i int) (*risk.Document, error) {
		return risk.Set(d, middle(d).At("treatment/option"), risk.Options()[i%4].Value)
	}},
	{"control", func(d *risk.Document, i int) (*risk.Document, error) {
		return risk.Set(d, middle(d).At("treatment/controls"), [][]string{{"8.13"}, {"8.13", "5.15"}}[i%2])
	}},
	{"asset", func(d *risk.Document, i int) (*risk.Document, error) {
		return risk.Set(d, "assets/A1/name", fmt.Sprint("Klantgegevens ", i))
	}},
	{"decision", func(d *risk.Document, i int) (*risk.Document, error) {
		return risk.Set(d, "decisions/8.13/status", []risk.ControlStatus{risk.Full, risk.Planned}[i%2])
	}},
	{"added", func(d *risk.Document, i int) (*risk.Document, error) {
		if i%2 == 0 {
			d, _, err := risk.Duplicate(d, risk.Path("risks/"+middle(d).ID))
			return d, err
		}
		return risk.Remove(d, risk.Path("risks/"+middle(d).ID))
	}},
}

func middle(d *risk.Document) *risk.Risk { return d.Risks[len(d.Risks)/2] }

// BenchmarkFull is all that follows from a document that was just opened:
// levels, counts, the statement of applicability, a proposal for every risk,
// and the findings.
func BenchmarkFull(b *testing.B) {
	for _, n := range []int{100, 1_000, 10_000} {
		d := large(n)
		b.Run(fmt.Sprint(n, "-risks"), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				a := risk.Assess(d)
				proposer := risk.NewProposer(d)
				for _, r := range d.Risks {
					proposer.Propose(r)
				}
				audit.Report(a, today)
			}
		})
	}
}

// BenchmarkEdit is an edit and all that follows from it.
func BenchmarkEdit(b *testing.B) {
	for _, e := range edits {
		for _, n := range []int{100, 1_000, 10_000} {
			b.Run(fmt.Sprint(e.name, "/", n, "-risks"), func(b *testing.B) {
				b.ReportAllocs()
				d := large(n)
				a := risk.Assess(d)
				var auditor audit.Auditor
				auditor.Report(a, today)
				for i := 0; b.Loop(); i++ {
					var err error
					d, err = e.edit(d, i)
					require.NoError(b, err)
					a = risk.Reassess(a, d)
					auditor.Report(a, today)
				}
			})
		}
	}
}
