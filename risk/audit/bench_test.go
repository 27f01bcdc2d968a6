package audit_test

import (
	"fmt"
	"testing"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/audit"
)

// large is sound made n risks long; every tenth one is spoiled.
func large(n int) *risk.Document {
	d := sound()
	d.Risks = nil
	for i := range n {
		r := identified(fmt.Sprintf("R%d", i+1), fmt.Sprintf("Risico %d", i+1), fmt.Sprintf("Manager %d", i%7))
		r.Current = risk.Score{Likelihood: 1 + i%5, Impact: 1 + i/5%5}
		r.Treatment = risk.Treatment{Option: risk.Modify, Controls: []annexa.ControlID{"8.13", "5.15", "E1"}, Actions: []string{"M1"},
			Residual: risk.Score{Likelihood: 1, Impact: 1 + i/5%5}, Approval: risk.Approval{Name: "A. Vos", Role: r.Owner, Date: today}}
		if i%10 == 0 {
			r.Owner, r.Current.Impact = "", 0
		}
		d.Risks = append(d.Risks, r)
	}
	signed(d)
	return d
}

func BenchmarkRun(b *testing.B) {
	for _, n := range []int{100, 1_000, 10_000} {
		a := risk.Assess(large(n))
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				audit.Run(a, today)
			}
		})
	}
}

// BenchmarkAssessAndRun is all that follows from an edit: levels, matrix,
// statement of applicability and findings.
func BenchmarkAssessAndRun(b *testing.B) {
	for _, n := range []int{100, 1_000, 10_000} {
		d := large(n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				audit.Run(risk.Assess(d), today)
			}
		})
	}
}
