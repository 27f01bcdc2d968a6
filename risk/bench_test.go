package risk_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/risk"
)

var sizes = []int{100, 1_000, 10_000}

func BenchmarkAssess(b *testing.B) {
	for _, n := range sizes {
		b.Run(fmt.Sprint(n, "-risks"), func(b *testing.B) {
			d := sample(n)
			for b.Loop() {
				risk.Assess(d)
			}
		})
	}
}

// BenchmarkReassess is what follows from another title and from another choice
// of controls, next to which BenchmarkAssess is what follows anew.
func BenchmarkReassess(b *testing.B) {
	for _, edit := range []struct {
		name, field string
		values      [2]any
	}{
		{"title", "title", [2]any{"Gijzelsoftware", "Ransomware aan boord"}},
		{"control", "treatment/controls", [2]any{[]string{"5.1"}, []string{"5.1", "8.13"}}},
	} {
		for _, n := range sizes {
			b.Run(fmt.Sprint(edit.name, "/", n, "-risks"), func(b *testing.B) {
				d := sample(n)
				at := d.Risks[n*3/4].At(edit.field)
				var states [2]*risk.Document
				for i := range states {
					var err error
					states[i], err = risk.Set(d, at, edit.values[i])
					require.NoError(b, err)
				}
				a := risk.Assess(d)
				for i := 0; b.Loop(); i++ {
					a = risk.Reassess(a, states[i%2])
				}
			})
		}
	}
}

// BenchmarkPropose is a proposal for every risk.
func BenchmarkPropose(b *testing.B) {
	for _, n := range sizes {
		b.Run(fmt.Sprint(n, "-risks"), func(b *testing.B) {
			d := sample(n)
			for b.Loop() {
				p := risk.NewProposer(d)
				for _, r := range d.Risks {
					p.Propose(r)
				}
			}
		})
	}
}

func BenchmarkSet(b *testing.B) {
	for _, n := range sizes {
		b.Run(fmt.Sprint(n, "-risks"), func(b *testing.B) {
			d := sample(n)
			at := d.Risks[n*3/4].At("title")
			for i := 0; b.Loop(); i++ {
				_, err := risk.Set(d, at, fmt.Sprint(i))
				require.NoError(b, err)
			}
		})
	}
}

func BenchmarkGet(b *testing.B) {
	for _, n := range sizes {
		b.Run(fmt.Sprint(n, "-risks"), func(b *testing.B) {
			d := sample(n)
			at := d.Risks[n*3/4].At("treatment/residual/impact")
			for b.Loop() {
				risk.Get(d, at)
			}
		})
	}
}

func BenchmarkValidate(b *testing.B) {
	for _, n := range sizes {
		b.Run(fmt.Sprint(n, "-risks"), func(b *testing.B) {
			d := sample(n)
			for b.Loop() {
				require.NoError(b, risk.Validate(d))
			}
		})
	}
}
