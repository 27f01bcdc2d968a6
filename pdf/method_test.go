package pdf

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/example"
)

// flowOf is a flow that writes about d in English.
func flowOf(t *testing.T, d *risk.Document) *flow {
	return &flow{measure: measured(t), lang: lang.EN, doc: d, found: risk.Assess(d)}
}

func TestBandsInWords(t *testing.T) {
	words := methodTexts.In(lang.EN)
	for want, c := range map[string]struct {
		size   risk.Size
		bounds []int
	}{
		"1–3 low, 4–6 medium, 7–12 high and 13–16 critical":   {risk.Square(4), []int{3, 6, 12, 16}},
		"1–5 low, 6–10 medium, 11–15 high and 16–25 critical": {risk.Square(5), []int{5, 10, 15, 25}},
		// The highest product up to 7 is 6, and none lies from 7 to 8.
		"1–6 low and 7–9 high": {risk.Size{Likelihood: 3, Impact: 3, Levels: 2}, []int{7, 9}},
		// On 3×3 no product is 5: the second level has no cell.
		"1–4 low and 5–9 high": {risk.Size{Likelihood: 3, Impact: 3, Levels: 3}, []int{4, 5, 9}},
	} {
		d, err := risk.SetBands(risk.Rescale(risk.New("2026-11-18"), c.size), c.bounds)
		require.NoError(t, err)
		assert.Equal(t, words.Banded(want), flowOf(t, d).bands())
	}
	d, err := risk.Set(risk.New("2026-11-18"), "method/matrix/1/5", 3)
	require.NoError(t, err)
	assert.Equal(t, words.MatrixCells, flowOf(t, d).bands(), "5 of 1×5 is high, and of 5×1 medium")
}

func TestAreasOfARisk(t *testing.T) {
	d := filledWith(t, 1, word)
	f := flowOf(t, d)
	// R1 has 1 + 1/2 % 5 = 1 now in all three areas, and 5, 3 and 2 gross.
	assert.Equal(t, cell{{text: "Highest impact: xarea0x, xarea2x and xarea3x (1).", style: cellText}}, f.areaItems(d.Risks[0], risk.Current))
	assert.Equal(t, cell{{text: "Highest impact: xarea0x (5). Also: xarea2x 3, xarea3x 2.", style: cellText}}, f.areaItems(d.Risks[0], risk.Gross))
	d.Method.PerArea = false
	assert.Empty(t, f.areaItems(d.Risks[0], risk.Gross), "what was scored per area is not used")
}

func TestOutdatedJustificationIsMarked(t *testing.T) {
	d := example.Document(lang.EN)
	marked := func(d *risk.Document) bool {
		return strings.Contains(said(laidOut(t, d, lang.EN, SoA)), soaTexts.In(lang.EN).Outdated[:20])
	}
	assert.False(t, marked(d))
	d, err := risk.Set(d, "decisions/5.1/reasons/goodPractice/on", true)
	require.NoError(t, err)
	assert.True(t, marked(d))
}

// TestJustificationIsDrafted: where the user wrote nothing, the risks and
// grounds of the control speak, and nothing is made up.
func TestJustificationIsDrafted(t *testing.T) {
	t.Run("reasoned", func(t *testing.T) {
		d, err := risk.Set(example.Document(lang.EN), "decisions/8.13/justification", "")
		require.NoError(t, err)
		text := said(laidOut(t, d, lang.EN, SoA))
		assert.True(t, strings.Contains(text, "needed for 2 risks: R12"), "8.13 is for R12 and R13")
		assert.Equal(t, 1, strings.Count(text, soaTexts.In(lang.EN).Drafted))
	})
	t.Run("excluded", func(t *testing.T) {
		d, err := risk.Set(example.Document(lang.EN), "decisions/7.4/justification", "")
		require.NoError(t, err)
		assert.False(t, strings.Contains(said(laidOut(t, d, lang.EN, SoA)), soaTexts.In(lang.EN).Drafted))
	})
}

func TestPlaceOfANote(t *testing.T) {
	d := example.Document(lang.EN)
	f := flowOf(t, d)
	c, _ := annexa.ControlByID("5.1")
	for at, want := range map[risk.Path]string{
		"risks/R1/owner":              "R1 " + d.Risks[0].Title + " · Risk owner",
		"assets/A1/owner":             "A1 " + d.Assets[0].Name + " · Owner",
		"decisions/5.1/justification": "5.1 " + c.Title.In(lang.EN) + " · Justification",
		"ownControls/E1/source":       "E1 " + d.OwnControls[0].Title + " · Source",
		"method/note":                 "Addition to the criteria",
		"organisation/parties/B1":     "Interested party",
		"risks":                       "Risks",
		"nowhere":                     "",
	} {
		assert.Equal(t, want, f.placeName(at), at)
	}
}

// TestNothingIsSetAside: what is not used in a document leaves no empty
// heading behind.
func TestNothingIsSetAside(t *testing.T) {
	d := example.Generate(lang.EN, 1)
	d.Dismissals, d.Notes, d.Risks[0].Treatment.Declined = nil, nil, nil
	for i := range d.Method.Levels {
		d.Method.Levels[i] = risk.Level{}
	}
	for _, a := range d.Method.Areas {
		a.On = false
	}
	b := laidOut(t, d, lang.EN, Full)
	text := said(b)
	m, treatment := methodTexts.In(lang.EN), treatmentTexts.In(lang.EN)
	for _, title := range []string{dismissedTexts.In(lang.EN).Title, notesChapter.title.In(lang.EN), treatment.DeclinedTitle, treatment.Accepter, m.Areas, m.Qualities, m.By} {
		assert.False(t, strings.Contains(text, title), title)
	}
	assert.NotContains(t, b.places, dismissedPlace)
}
