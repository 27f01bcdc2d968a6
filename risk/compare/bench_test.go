package compare_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk/compare"
	"example.org/toepasselijk/risk/example"
)

// Two documents that share nothing, as two files do: one with a change in
// every tenth risk, and one in another language, so that all texts differ.
func BenchmarkCompare(b *testing.B) {
	for _, n := range []int{100, 1_000, 10_000} {
		old, new := example.Generate(lang.NL, n), example.Generate(lang.NL, n)
		for i := 0; i < n; i += 10 {
			new.Risks[i].Owner = "Anders"
			new.Risks[i].Current.Impact = 1
		}
		b.Run(fmt.Sprint(n, "-risks"), func(b *testing.B) {
			for b.Loop() {
				diff := compare.Compare(old, new)
				require.Len(b, diff.Section("risks").Changed, n/10)
			}
		})
		translated := example.Generate(lang.EN, n)
		b.Run(fmt.Sprint(n, "-risks-all-changed"), func(b *testing.B) {
			for b.Loop() {
				diff := compare.Compare(old, translated)
				require.Len(b, diff.Section("risks").Changed, n)
			}
		})
	}
}
