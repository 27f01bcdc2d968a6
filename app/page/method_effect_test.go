package page

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

// edited makes edits, one after the other.
func edited(t *testing.T, d *risk.Document, values ...any) *risk.Document {
	t.Helper()
	for i := 0; i < len(values); i += 2 {
		next, err := risk.Set(d, risk.Path(values[i].(string)), values[i+1])
		require.NoError(t, err, values[i])
		d = next
	}
	return d
}

func effectOfAsk(t *testing.T, d *risk.Document, a part.Ask) effect {
	t.Helper()
	next, err := changeOf(a)(d)
	require.NoError(t, err)
	return effectOf(d, next)
}

func TestEffectOf(t *testing.T) {
	small := part.Ask{Size: risk.Square(3)}
	d := risk.New("2026-11-18")
	assert.True(t, effectOfAsk(t, d, small).silent(), "nothing was entered yet")
	assert.True(t, effectOfAsk(t, d, part.Ask{Toggle: perArea}).silent())

	d, _, err := risk.Add(d, "risks")
	require.NoError(t, err)
	d, _, err = risk.Add(d, "risks") // not scored: nothing to show
	require.NoError(t, err)
	// 4 × 4 = 16 of 25 is critical, 3 × 3 = 9 of 9 too: only the scores change.
	d = edited(t, d, "risks/R1/current/likelihood", 4, "risks/R1/current/impact", 4, "risks/R1/treatment/option", "retain")
	d, err = risk.Approve(d, "R1", risk.Approval{Name: "Marieke", Date: "2026-11-18"})
	require.NoError(t, err)
	e := effectOfAsk(t, d, small)
	require.Len(t, e.Moves, 1)
	assert.Equal(t, risk.Score{Likelihood: 3, Impact: 3}, e.Moves[0].After.Risk.Current)
	e.Moves = nil
	assert.Equal(t, effect{Changed: true, Approvals: 1, Above: [2]int{1, 1}}, e)

	// 4 × 1 is low; 3 × 1 of 9 medium. The approval was outdated before.
	d = edited(t, d, "risks/R1/current/impact", 1)
	e = effectOfAsk(t, d, small)
	e.Moves = nil
	assert.Equal(t, effect{Changed: true, Higher: 1}, e)

	// Two levels instead of four: 4 × 1 = 4 of 25 stays below 9, so low; the
	// lowest of two counts as lower than half way of four would.
	e = effectOfAsk(t, d, part.Ask{Size: risk.Size{Likelihood: 5, Impact: 5, Levels: 2}})
	assert.Equal(t, 1, e.Higher, "1 of 2 is in proportion higher than 1 of 4")
	assert.Equal(t, [2]int{0, 0}, e.Above)
}

// What the user wrote is named when it goes, and only then.
func TestGone(t *testing.T) {
	d := edited(t, risk.New("2026-11-18"), "method/likelihood/1/description", "Nooit gebeurd", "method/areas/G2/steps/1/description", "Een uurtje",
		"method/levels/4/acceptedBy", "Directie", "method/matrix/1/5", 3)
	for _, c := range []struct {
		to   risk.Size
		want gone
	}{
		{risk.Size{Likelihood: 4, Impact: 5, Levels: 4}, gone{Likelihood: true, Matrix: true}},
		{risk.Size{Likelihood: 5, Impact: 3, Levels: 4}, gone{Impact: true, Matrix: true}},
		{risk.Size{Likelihood: 5, Impact: 5, Levels: 3}, gone{Levels: true, Matrix: true}},
	} {
		assert.Equal(t, c.want, effectOfAsk(t, d, part.Ask{Size: c.to}).Gone, c.to)
	}
	assert.Equal(t, gone{Matrix: true}, effectOfAsk(t, d, part.Ask{Standard: true}).Gone)
	assert.Zero(t, effectOfAsk(t, d, part.Ask{Toggle: perArea}).Gone)
}

// Scoring per area takes the highest of the areas, so a risk that was scored
// lower by hand goes up; an area switched off again takes its share along.
func TestAreasMoveLevels(t *testing.T) {
	d, _, err := risk.Add(risk.New("2026-11-18"), "risks")
	require.NoError(t, err)
	// 3 × 2 = 6 is medium; with 5 for continuity 3 × 5 = 15 is high.
	d = edited(t, d, "risks/R1/current/likelihood", 3, "risks/R1/current/impact", 2,
		"risks/R1/impacts/G1/current", 2, "risks/R1/impacts/G2/current", 5)
	assert.Equal(t, 1, effectOfAsk(t, d, part.Ask{Toggle: perArea}).Higher)
	d = edited(t, d, "method/perArea", true)
	assert.Equal(t, 1, effectOfAsk(t, d, part.Ask{Toggle: "method/areas/G2/on"}).Lower)
	assert.Equal(t, 1, effectOfAsk(t, d, part.Ask{Remove: "method/areas/G2"}).Lower)
	assert.True(t, effectOfAsk(t, d, part.Ask{Toggle: "method/areas/G3/on"}).silent(), "nothing was scored there")
}

func TestMatrixWords(t *testing.T) {
	d := risk.Rescale(risk.New("2026-11-18"), risk.Square(4))
	d, err := risk.SetBands(d, []int{3, 6, 12, 16})
	require.NoError(t, err)
	assert.Equal(t, "Op basis van kans × impact: 1–3 laag, 4–6 middel, 8–12 hoog, 16 kritiek.", matrixWords(&d.Method, lang.NL))
	assert.Equal(t, []string{"3", "6", "12", "16"}, boundsOf(&d.Method))
	// No product between 7 and 7: the third level has no cells.
	d, err = risk.SetBands(d, []int{3, 6, 7, 16})
	require.NoError(t, err)
	assert.Equal(t, "Op basis van kans × impact: 1–3 laag, 4–6 middel, 8–16 kritiek.", matrixWords(&d.Method, lang.NL))
	assert.Equal(t, []string{"3", "6", "9", "16"}, boundsOf(&d.Method), "bounds that could not be typed give way to the standard ones")
	// 2 × 3 is critical now and 3 × 2 medium: the same product, two levels.
	d = edited(t, d, "method/matrix/2/3", 4)
	assert.Contains(t, matrixWords(&d.Method, lang.NL), "Per vak")
}
