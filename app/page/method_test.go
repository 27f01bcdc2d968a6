package page

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/annexa/lang/langtest"
	"example.org/toepasselijk/risk"
)

func TestMethodTexts(t *testing.T) { langtest.Complete(t, methodTexts, "Impact", "Matrix") }

// What the page says may be chosen is exactly what the engine accepts.
func TestAllowedIsWhatTheEngineAccepts(t *testing.T) {
	for _, size := range []int{5, 4, 3} {
		d := risk.Rescale(risk.New("2026-11-18"), risk.Square(size))
		for l := 1; l <= size; l++ {
			for i := 1; i <= size; i++ {
				c := risk.Score{Likelihood: l, Impact: i}
				low, high := allowed(&d.Method, c)
				for n := 1; n <= 4; n++ {
					_, err := risk.Set(d, cellPath(c), n)
					assert.Equal(t, n >= low && n <= high, err == nil, "%v level %d", c, n)
				}
			}
		}
	}
}

func TestEffectOf(t *testing.T) {
	d := risk.New("2026-11-18")
	assert.True(t, effectOf(d, 3).silent(), "nothing was entered yet")

	d, id, err := risk.Add(d, "risks")
	require.NoError(t, err)
	set := func(at risk.Path, value any) {
		t.Helper()
		d, err = risk.Set(d, at, value)
		require.NoError(t, err)
	}
	r := risk.Path("risks/" + id)
	set(r+"/current/likelihood", 4)
	set(r+"/current/impact", 4) // 16 of 25: critical
	set(r+"/treatment/option", "retain")
	d, err = risk.Approve(d, id, risk.Approval{Name: "Marieke", Date: "2026-11-18"})
	require.NoError(t, err)
	assert.Equal(t, effect{Scored: 1, Approvals: 1}, effectOf(d, 3), "3 × 3 of 9 is critical too")

	set(r+"/current/impact", 1)
	assert.Equal(t, effect{Scored: 1, Higher: 1}, effectOf(d, 3), "4 × 1 is low, 3 × 1 of 9 is medium; the approval was outdated before")

	set("method/likelihood/1/name", "Nooit")
	assert.True(t, effectOf(d, 4).Own)
}

func TestCellAt(t *testing.T) {
	assert.Equal(t, risk.Score{Likelihood: 3, Impact: 2}, cellAt("method/matrix/3/2"))
	for _, at := range []string{"", "method/matrix", "method/matrix/3", "method/matrix/a/b", "method/note"} {
		assert.Zero(t, cellAt(at), at)
	}
}

func TestLevelsAbove(t *testing.T) {
	m := risk.Preset(risk.Square(5))
	assert.Equal(t, []string{"Hoog", "Kritiek"}, levelsAbove(&m, lang.NL))
	m.Acceptance = 4
	assert.Empty(t, levelsAbove(&m, lang.NL))
}
