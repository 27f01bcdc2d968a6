package page

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/annexa/lang/langtest"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/app/store"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/compare"
	"example.org/toepasselijk/risk/example"
	"example.org/toepasselijk/risk/file"
)

// yearLater returns the worked example after a year of work.
func yearLater(t *testing.T, l lang.Lang) *risk.Document {
	t.Helper()
	d := example.Document(l)
	var err error
	for at, value := range map[risk.Path]any{
		"risks/R1/owner":              "M. Visser",
		"risks/R1/current/likelihood": 1,
		"decisions/5.1/justification": "<b>anders</b>",
		"organisation/scope":          "Een andere scope",
		"edition/date":                "2027-11-18",
		"actions/M1/status":           string(risk.Done),
	} {
		d, err = risk.Set(d, at, value)
		require.NoError(t, err, at)
	}
	d, err = risk.Remove(d, "risks/R2")
	require.NoError(t, err)
	d, _, err = risk.Add(d, "risks")
	require.NoError(t, err)
	return d
}

// compared renders the page for two documents.
func compared(t *testing.T, l lang.Lang, older, present *risk.Document) string {
	t.Helper()
	s := store.New(today)
	s.Replace(present)
	return renderedWith(t, comparePage, l, s, &part.Memory{Older: part.Older{Name: "vorig jaar.toepasselijk", Doc: older}})
}

// A level of the older document has the colour it had there.
func TestCompareKeepsTheOldColours(t *testing.T) {
	older := *example.Document(lang.NL)
	older.Method.Levels = slices.Clone(older.Method.Levels)
	older.Method.Levels[3].Colour = risk.Purple
	html := compared(t, lang.NL, &older, yearLater(t, lang.NL))
	assert.Contains(t, html, "l3-orange l4-purple")
	assert.Contains(t, html, "l3-orange l4-red", "today's, on the frame")
}

func TestCompareShowsTheDifferences(t *testing.T) {
	for _, l := range lang.All() {
		t.Run(l.Code(), func(t *testing.T) {
			html := compared(t, l, example.Document(l), yearLater(t, l))
			text := compareTexts.In(l)
			for _, kind := range text.Kinds {
				assert.Contains(t, html, kind)
			}
			assert.Contains(t, html, "vorig jaar.toepasselijk")
			assert.Contains(t, html, "M. Visser")
			assert.Contains(t, html, URL(l, risksPage)+"#risks/R1/owner", "a field leads to where it is now")
			assert.NotContains(t, html, "#risks/R2\"", "a risk that is gone leads nowhere")
			assert.Contains(t, html, `class="lv l`, "levels as chips")
			assert.Contains(t, html, text.Done)
			assert.NotContains(t, html, "<b>anders</b>")
			assert.NotContains(t, html, `id="no-differences"`)
			assert.Equal(t, 1, strings.Count(html, "<h1"))
		})
	}
}

func TestCompareStates(t *testing.T) {
	for _, l := range lang.All() {
		d, text := example.Document(l), compareTexts.In(l)
		html := compared(t, l, d, example.Document(l))
		assert.Contains(t, html, text.Same)
		assert.Contains(t, html, `id="no-differences"`)

		html = compared(t, l, nil, d)
		assert.Contains(t, html, compareReading.In(l)[0].Title)
		assert.Contains(t, html, `id="choose-older"`)
		assert.NotContains(t, html, `id="compare-outcome"`)

		html = rendered(t, comparePage, l, nil)
		assert.Contains(t, html, `id="compare-open"`)
		assert.NotContains(t, html, `id="choose-older"`)
	}
}

func TestCompareOtherScales(t *testing.T) {
	older := risk.Rescale(example.Document(lang.NL), risk.Square(3))
	d := compare.Compare(older, example.Document(lang.NL))
	require.NotEmpty(t, d.Method.Warnings())
	html := compared(t, lang.NL, older, example.Document(lang.NL))
	for _, w := range d.Method.Warnings() {
		assert.Contains(t, html, w.In(lang.NL))
	}
	for _, f := range figures(&d, compareTexts.In(lang.NL)) {
		assert.Equal(t, f.id == "higher" || f.id == "lower", f.unknown, f.id)
	}
}

func TestCautions(t *testing.T) {
	edition := func(organisation string, date risk.Date) compare.Edition {
		return compare.Edition{Organisation: organisation, Date: date}
	}
	text := compareTexts.In(lang.EN)
	for name, c := range map[string]struct {
		old, new compare.Edition
		want     []string
	}{
		"the usual":          {edition("A", "2025-01-01"), edition("A", "2026-01-01"), nil},
		"another name":       {edition("A", "2025-01-01"), edition("B", "2026-01-01"), []string{text.OtherOrganisation("A")}},
		"no name yet":        {edition("", "2025-01-01"), edition("B", "2026-01-01"), nil},
		"the wrong way":      {edition("A", "2026-01-01"), edition("A", "2025-01-01"), []string{text.Newer}},
		"the same day":       {edition("A", "2026-01-01"), edition("A", "2026-01-01"), nil},
		"no date to hold it": {edition("A", "2026-01-01"), edition("A", ""), nil},
	} {
		assert.Equal(t, c.want, cautions(&compare.Diff{Old: c.old, New: c.new}, lang.EN), name)
	}
}

func TestChangeGroups(t *testing.T) {
	one, two := []compare.Entry{{ID: "R1"}}, []compare.Entry{{ID: "R2"}, {ID: "R3"}}
	for name, c := range map[string]struct {
		section compare.Section
		want    []changeGroup
		keys    []string
	}{
		"nothing":     {section: compare.Section{At: "risks"}},
		"only fields": {section: compare.Section{At: "edition", Fields: make([]compare.Field, 3)}},
		"only changed": {
			compare.Section{At: "risks", Changed: two},
			[]changeGroup{{"risks", changed, two}}, []string{"compare-risks-changed"},
		},
		"all three, in the order shown": {
			compare.Section{At: "organisation/parties", Changed: one, Removed: two, Added: one},
			[]changeGroup{{"organisation/parties", added, one}, {"organisation/parties", removed, two}, {"organisation/parties", changed, one}},
			[]string{"compare-organisation-parties-added", "compare-organisation-parties-removed", "compare-organisation-parties-changed"},
		},
	} {
		groups := changeGroups(&c.section)
		assert.Equal(t, c.want, groups, name)
		var keys []string
		for _, g := range groups {
			keys = append(keys, g.key())
		}
		assert.Equal(t, c.keys, keys, name)
	}
}

func TestFirstOf(t *testing.T) {
	for n, want := range map[int]int{0: 0, 1: 1, compareLimit: compareLimit, compareLimit + 1: compareLimit, 300: compareLimit} {
		assert.Len(t, firstOf(make([]int, n), false), want, n)
		assert.Len(t, firstOf(make([]int, n), true), n)
	}
	older := example.Generate(lang.NL, 300)
	html := compared(t, lang.NL, older, risk.New(today()))
	assert.Contains(t, html, compareTexts.In(lang.NL).ShowAll(300))
	assert.Less(t, strings.Count(html, `class="compare-entry"`), 11*3*compareLimit)
}

func TestCompareRefusals(t *testing.T) {
	_, notOurs := file.Open([]byte("{}"))
	require.Error(t, notOurs)
	for _, l := range lang.All() {
		assert.Empty(t, refusedFile{}.in(l))
		assert.Contains(t, refusedFile{"x.json", fmt.Errorf("read: %w", browser.ErrTooLarge)}.in(l), "32")
		assert.Contains(t, refusedFile{"x.json", errors.New("gone")}.in(l), "x.json")
		var refusal *risk.Refusal
		require.ErrorAs(t, notOurs, &refusal)
		assert.Contains(t, refusedFile{"x.json", notOurs}.in(l), refusal.In(l), "the sentence with the place")
	}
}

// A file that is refused leaves what was compared with as it was.
func TestCompareKeepsWhatItHad(t *testing.T) {
	s, d := store.New(today), example.Document(lang.NL)
	s.Replace(d)
	had := part.Older{Name: "oud", Doc: example.Document(lang.EN)}
	c := &comparing{View: part.View{Store: s, Memory: &part.Memory{Older: had}}}
	c.chosen(app.Context{}, browser.File{Name: "x", Data: []byte("no")})
	assert.Equal(t, had, c.Memory.Older)
	assert.Error(t, c.refused.err)
	assert.Same(t, d, s.Doc(), "the open document is untouched")
	assert.False(t, s.Dirty())
}

func TestCompareTexts(t *testing.T) {
	langtest.Complete(t, compareTexts, compareTexts.In(lang.EN).Was)
	langtest.Complete(t, compareReading)
}
