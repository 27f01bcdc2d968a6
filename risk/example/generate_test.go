package example_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/example"
)

func TestGenerate(t *testing.T) {
	for _, n := range []int{-1, 0, 1, 2, 41, 43, 300, 10_000, 100_000} {
		for _, l := range lang.All() {
			d := example.Generate(l, n)
			require.NoError(t, risk.Validate(d), "%d risks", n)
			assert.Len(t, d.Risks, max(n, 0))
			assert.LessOrEqual(t, len(d.Assets), 200)
			assert.Len(t, d.Actions, (max(n, 0)+1)/2)
		}
	}
}

func TestGenerateIsTheSameEveryTime(t *testing.T) {
	assert.Equal(t, example.Generate(lang.EN, 500), example.Generate(lang.EN, 500))
}

func TestGeneratedRisksDiffer(t *testing.T) {
	a := risk.Assess(example.Generate(lang.NL, 1_000))
	titles := map[string]bool{}
	for _, r := range a.Risks {
		titles[r.Risk.Title] = true
		assert.False(t, a.Document.Method.ApprovalOutdated(r.Risk), r.Risk.ID)
	}
	assert.Len(t, titles, 1_000)
	for level := 1; level < len(a.Current.Levels); level++ {
		assert.Positive(t, a.Current.Levels[level], "level %d occurs", level)
	}
}
