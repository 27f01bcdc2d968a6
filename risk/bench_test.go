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

func BenchmarkPropose(b *testing.B) {
	for _, n := range sizes {
		b.Run(fmt.Sprint(n, "-risks"), func(b *testing.B) {
			d := sample(n)
			for b.Loop() {
				risk.Propose(d, d.Risks[0])
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
