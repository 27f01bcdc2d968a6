package risk_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// Bounds that a user types come out exactly as typed, when products reach them.
func TestSetBands(t *testing.T) {
	for _, c := range []struct {
		size   risk.Size
		bounds []int
		levels [][]int // by likelihood, then impact
	}{
		// 1 2 3 4 / 2 4 6 8 / 3 6 9 12 / 4 8 12 16
		{risk.Square(4), []int{3, 6, 12, 16}, [][]int{{1, 1, 1, 2}, {1, 2, 2, 3}, {1, 2, 3, 3}, {2, 3, 3, 4}}},
		// 1 2 3 4 5 / 2 4 6 8 10 / 3 6 9 12 15 / 4 8 12 16 20 / 5 10 15 20 25
		{risk.Square(5), []int{5, 10, 15, 25}, [][]int{{1, 1, 1, 1, 1}, {1, 1, 2, 2, 2}, {1, 2, 2, 3, 3}, {1, 2, 3, 4, 4}, {1, 2, 3, 4, 4}}},
		{risk.Size{Likelihood: 3, Impact: 4, Levels: 2}, []int{6, 12}, [][]int{{1, 1, 1, 1}, {1, 1, 1, 2}, {1, 1, 2, 2}}},
	} {
		d := risk.Rescale(risk.New("2026-11-18"), c.size)
		check := untouched(t, d)
		out, err := risk.SetBands(d, c.bounds)
		require.NoError(t, err)
		check()
		assert.Equal(t, c.levels, out.Method.Matrix)
		require.NoError(t, risk.Validate(out))
		bounds, ok := out.Method.Bands()
		assert.True(t, ok)
		assert.Equal(t, c.bounds, bounds)
		again, err := risk.SetBands(out, c.bounds)
		require.NoError(t, err)
		assert.Same(t, out, again, "nothing changed")
	}
}

func TestSetBandsRefuses(t *testing.T) {
	d := risk.New("2026-11-18")
	for _, c := range []struct {
		at     risk.Path
		bounds []int
		says   string
	}{
		{"method/matrix", []int{5, 10, 25}, "There are 4 levels"},
		{"method/levels/1", []int{0, 10, 15, 25}, "level 1 is 0; it must be above 0"},
		{"method/levels/3", []int{5, 10, 10, 25}, "level 3 is 10; it must be above 10"},
		{"method/levels/2", []int{5, -1, 15, 25}, "level 2 is -1; it must be above 5"},
		{"method/levels/4", []int{5, 10, 15, 24}, "5 × 5 = 25; the last upper bound"},
	} {
		_, err := risk.SetBands(d, c.bounds)
		assert.Contains(t, refusedAt(t, c.at, err).In(lang.EN), c.says)
	}
	_, err := risk.SetBands(nil, nil)
	refusedAt(t, "method/matrix", err)
}

func TestBands(t *testing.T) {
	m := risk.Preset(risk.Square(5))
	m.Matrix[1][2] = 3 // 2 × 3 is high and 3 × 3 medium: no bands give that
	_, ok := m.Bands()
	assert.False(t, ok)
	m = risk.Preset(risk.Square(3))
	m.Matrix = [][]int{{2, 2, 2}, {2, 2, 2}, {2, 2, 4}}
	bounds, ok := m.Bands()
	assert.True(t, ok)
	assert.Equal(t, []int{0, 6, 6, 9}, bounds, "levels without cells")
	_, ok = (&risk.Method{Matrix: [][]int{{7}}}).Bands()
	assert.False(t, ok, "no such level")
	for _, size := range everySize() {
		m := risk.Preset(size)
		bounds, ok := m.Bands()
		assert.True(t, ok)
		assert.Len(t, bounds, size.Levels)
		assert.Equal(t, size.Highest(), bounds[size.Levels-1])
	}
}

func ExampleSetBands() {
	d := risk.Rescale(risk.New("2026-11-18"), risk.Square(4))
	d, err := risk.SetBands(d, []int{3, 6, 12, 16})
	fmt.Println(d.Method.Matrix, err)
	_, err = risk.SetBands(d, []int{3, 6, 12, 15})
	fmt.Println(err)
	// Output:
	// [[1 1 1 2] [1 2 2 3] [1 2 3 3] [2 3 3 4]] <nil>
	// method/levels/4: The highest score is 4 × 4 = 16; the last upper bound is 15 and leaves it out.
}
