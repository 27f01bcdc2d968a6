package part

import (
	"errors"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/annexa/lang/langtest"
	"example.org/toepasselijk/app/store"
	"example.org/toepasselijk/risk"
)

func opened() View {
	s := store.New(func() risk.Date { return "2026-11-23" })
	s.Replace(risk.New("2026-11-23"))
	return View{Store: s, Memory: &Memory{}}
}

func TestFieldShowsTheDocument(t *testing.T) {
	v := opened()
	require.NoError(t, v.Store.Set("organisation/name", `<img onerror="x">`))
	f := v.Text("organisation/name", "Naam", "Hint")
	assert.Equal(t, `<img onerror="x">`, f.Value)
	html := app.HTMLString(f)
	assert.Contains(t, html, `for="organisation/name"`)
	assert.Contains(t, html, `id="organisation/name"`)
	assert.Contains(t, html, `aria-describedby="organisation/name-hint"`)
}

func TestNumbersThatAreZeroAreEmpty(t *testing.T) {
	v := opened()
	id := v.Add("actions")
	at := risk.Path("actions/" + id + "/cost")
	assert.Empty(t, v.Amount(at, "Kosten", "").Value)
	require.NoError(t, v.Store.Set(at, 1500))
	assert.Equal(t, "1500", v.Amount(at, "Kosten", "").Value)
}

func TestFieldParses(t *testing.T) {
	line, amount := &Field{Kind: Line}, &Field{Kind: Amount}
	for _, c := range []struct {
		field *Field
		text  string
		want  any
		bad   bool
	}{
		{line, " as typed ", " as typed ", false},
		{amount, "", 0, false},
		{amount, "1500", 1500, false},
		{amount, "1,5", nil, true},
		{amount, "veel", nil, true},
		{amount, "99999999999999999999", nil, true},
	} {
		got, err := c.field.parse(c.text)
		assert.Equal(t, c.bad, err != nil, c.text)
		assert.Equal(t, c.want, got, c.text)
	}
}

func TestRefusalNamesNoPath(t *testing.T) {
	err := risk.Refuse("risks/R1/owner", "Dat kan niet.", "That cannot be.")
	assert.Equal(t, "Dat kan niet.", refusal(err, lang.NL))
	assert.Equal(t, "boom", refusal(errors.New("boom"), lang.NL))
	assert.Empty(t, refusal(nil, lang.NL))
}

func TestNoticeOfARefusalNamesThePath(t *testing.T) {
	v := opened()
	v.Refuse(nil)
	assert.Zero(t, v.Memory.Notice)
	assert.False(t, v.Remove("risks/R9"))
	assert.True(t, v.Memory.Notice.Bad)
	assert.NotEmpty(t, v.Memory.Notice.Text)
	v.Say("Goed.")
	assert.Equal(t, Notice{Text: "Goed."}, v.Memory.Notice)
}

func TestToggleKeepsTheOrderOfTheOptions(t *testing.T) {
	options := []Option{{Value: "a"}, {Value: "b"}, {Value: "c"}}
	assert.Equal(t, []string{"a", "c"}, Toggle(options, []string{"c"}, "a"))
	assert.Equal(t, []string{"c"}, Toggle(options, []string{"a", "c"}, "a"))
	assert.Equal(t, []string{}, Toggle(options, []string{"a"}, "a"))
	assert.Equal(t, []string{"a"}, Toggle(options, []string{"a"}, "unknown"))
}

func TestLevelIsNeverColourAlone(t *testing.T) {
	m := risk.Preset(risk.Square(5))
	html := app.HTMLString(Level(&m, lang.NL, 3))
	assert.Contains(t, html, "Hoog")
	assert.Equal(t, 3, strings.Count(html, "<b>"))
	assert.Contains(t, app.HTMLString(Level(&m, lang.NL, 0)), "—")
}

func TestHeatMapIsATableWithNames(t *testing.T) {
	m := risk.Preset(risk.Square(3))
	cells := [][]int{{0, 0, 0}, {0, 2, 0}, {0, 0, 1}}
	h := HeatMap{Method: &m, Lang: lang.EN, Caption: "Now", Cells: cells, Here: risk.Score{Likelihood: 3, Impact: 3},
		OnCell: func(app.Context, app.Event) {}}
	html := app.HTMLString(h.Draw())
	assert.Equal(t, 9, strings.Count(html, "data-entry="))
	assert.Contains(t, html, "Likelihood Moderate, impact Moderate, Medium: 2 risks")
	assert.Contains(t, html, "Likelihood High, impact High, Critical: 1 risk\"")
	assert.Equal(t, 1, strings.Count(html, "here"))
	h.Cells, h.OnCell = nil, nil // counts may be missing; then every cell is empty
	assert.Equal(t, 9, strings.Count(app.HTMLString(h.Draw()), "·"))
	h.Product = true
	assert.Contains(t, app.HTMLString(h.Draw()), `<td class="l4 here">9</td>`, "3 × 3")
}

func TestSelectGroupsItsOptions(t *testing.T) {
	v := opened()
	s := v.Select("edition/status", "Status", "", []Option{
		{Value: "a", Label: "A", Group: "Eerste"}, {Value: "b", Label: "B", Group: "Eerste"}, {Value: "c", Label: "C"},
	})
	html := app.HTMLString(s)
	assert.Equal(t, 1, strings.Count(html, "<optgroup"))
	assert.Equal(t, 4, strings.Count(html, "<option"))
}

func TestPeopleAreNamedOnce(t *testing.T) {
	v := opened()
	for range 2 {
		id := v.Add("assets")
		require.NoError(t, v.Store.Set(risk.Path("assets/"+id+"/owner"), "Hoofd ICT"))
	}
	assert.Equal(t, 1, strings.Count(app.HTMLString(People(v.Doc())), "<option"))
}

func TestTexts(t *testing.T) { langtest.Complete(t, heatMapTexts, "Impact") }
