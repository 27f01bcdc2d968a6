package page

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/app/store"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/example"
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

	// Two levels instead of four: the lowest of four is ceil(1 × 2 / 4), the
	// lowest of two, and 4 of 25 stays in it. With 5 × 3 = 15, high, it is
	// ceil(3 × 2 / 4), the highest of two, and 15 of 25 lies in that.
	two := part.Ask{Size: risk.Size{Likelihood: 5, Impact: 5, Levels: 2}}
	e = effectOfAsk(t, d, two)
	assert.Equal(t, [4]int{0, 0, 0, 0}, [4]int{e.Higher, e.Lower, e.Above[0], e.Above[1]})
	d = edited(t, d, "risks/R1/current/likelihood", 5, "risks/R1/current/impact", 3)
	e = effectOfAsk(t, d, two)
	assert.Equal(t, [4]int{0, 0, 1, 1}, [4]int{e.Higher, e.Lower, e.Above[0], e.Above[1]})
	// 5 × 2 = 10 was high too, and is in the highest of two: 9 is the bound.
	// Of three levels 12 is the bound of medium, so there it goes down.
	d = edited(t, d, "risks/R1/current/impact", 2)
	e = effectOfAsk(t, d, part.Ask{Size: risk.Size{Likelihood: 5, Impact: 5, Levels: 3}})
	assert.Equal(t, [2]int{0, 1}, [2]int{e.Higher, e.Lower})
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

// Whatever is asked shows what it does in both languages, in one place, and
// nothing is asked of a document that is so already.
func TestPreview(t *testing.T) {
	for _, l := range lang.All() {
		d := edited(t, example.Document(l), "risks/R1/impacts/G1/current", 1, "risks/R1/impacts/G2/current", 1, "method/matrix/1/4", 2)
		for name, a := range map[string]part.Ask{
			"size": {Size: risk.Size{Likelihood: 4, Impact: 5, Levels: 5}}, "standard": {Standard: true},
			"per area": {Toggle: perArea}, "area off": {Toggle: "method/areas/G1/on"}, "area gone": {Remove: "method/areas/G2"},
		} {
			html := asked(t, l, d, a)
			assert.Equal(t, 1, strings.Count(html, `id="rescale"`), name)
			assert.NotContains(t, html, "style=", name)
		}
		html := asked(t, l, d, part.Ask{Size: risk.Size{Likelihood: 4, Impact: 5, Levels: 5}})
		for _, what := range []string{"l1-blue l2-green l3-yellow l4-orange l5-red", `id="more-moves"`, changeTexts.In(l).LostMatrix, changeTexts.In(l).Approvals(38)} { // the other 4 of 42 by the cell that was changed
			assert.Contains(t, html, what)
		}
		assert.NotContains(t, asked(t, l, d, part.Ask{Size: d.Method.Size()}), `id="rescale"`, "it has that size")
		assert.NotContains(t, asked(t, l, d, part.Ask{Remove: "method/areas/G9"}), `id="rescale"`, "there is no such area")
	}
}

func asked(t *testing.T, l lang.Lang, d *risk.Document, a part.Ask) string {
	t.Helper()
	s := store.New(today)
	s.Replace(d)
	return renderedWith(t, methodPage, l, s, &part.Memory{Method: part.MethodView{Ask: a}})
}
