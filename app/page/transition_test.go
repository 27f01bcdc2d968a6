package page

import (
	"fmt"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/annexa/lang/langtest"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/app/store"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/transition"
)

// convertingOf returns the page with an old statement read into a new document.
func convertingOf(t *testing.T, l lang.Lang, text string) *converting {
	t.Helper()
	table, err := transition.Read([]byte(text))
	require.NoError(t, err)
	s := store.New(today)
	s.Replace(risk.New(today()))
	v := part.View{Store: s, Memory: &part.Memory{}, Lang: l}
	setTable(&v.Memory.Former, table)
	return &converting{View: v}
}

func TestTransitionTexts(t *testing.T) {
	langtest.Complete(t, transitionTexts, "Status")
	langtest.Complete(t, editionsTexts, "2013", "2022")
	for _, s := range transitionShows() {
		langtest.Complete(t, s.Name)
	}
}

// Every proposal is in one of the groups that tell what is to be done with it,
// and each is drawn with where it comes from.
func TestTransitionShows(t *testing.T) {
	for _, l := range lang.All() {
		c := convertingOf(t, l, "Nr;Van toepassing;Reden\n5.1.1;ja;Beleid\n5.1.2;nee;Niets\n9.2.1;ja;Accounts\n14.2.7;nee;Geen\nrommel\n")
		all := c.proposals()
		groups := 0
		for _, s := range transitionShows()[1:6] {
			for _, p := range all {
				if s.Holds(c, p) {
					groups++
				}
			}
		}
		assert.Equal(t, 93, groups)
		html := app.HTMLString(c.proposed(all)) + app.HTMLString(c.readSection())
		for _, want := range []string{
			"old-5.1", "old-8.34", "9.2.1: Accounts", "rommel", all[0].Why(l)[0],
			transitionTexts.In(l).TakeClear.of(1),
		} {
			assert.Contains(t, html, want)
		}
		assert.Less(t, strings.Index(html, `id="old-5.1"`), strings.Index(html, `id="old-5.16"`), "conflicts come first")
	}
}

// Taking over everything that is clear is one step, leaves what the user has,
// and is seen from the document, so that undo undoes it here too.
func TestTakeClear(t *testing.T) {
	c := convertingOf(t, lang.NL, "9.2.1;ja;Accounts\n6.1.1;ja;Rollen\n6.1.2;ja;Scheiding\n14.2.7;nee;Geen")
	require.NoError(t, c.Store.Set("decisions/5.2/justification", "Eigen woorden"))
	c.Memory.Former.Skipped = []string{"5.3"}
	list := c.clears(c.proposals())
	require.Len(t, list, 1)
	require.NoError(t, c.Store.Do(func(d *risk.Document) (*risk.Document, error) { return adoptAll(d, list) }))
	assert.Equal(t, "9.2.1: Accounts", fieldText(c.Doc(), "decisions/5.16/justification"))
	assert.Equal(t, "Eigen woorden", fieldText(c.Doc(), "decisions/5.2/justification"))
	assert.Empty(t, fieldText(c.Doc(), "decisions/5.3/justification"))
	assert.Empty(t, fieldText(c.Doc(), "decisions/8.30/justification"))
	assert.Empty(t, c.clears(c.proposals()))
	c.Store.Undo()
	assert.Len(t, c.clears(c.proposals()), 1)
}

// What the lists say of the columns is what the table is read by.
func TestTransitionColumns(t *testing.T) {
	for _, l := range lang.All() {
		c := convertingOf(t, l, "Nr;A;B;;Reden\n9-2-2003;x;AVG;;Accounts\n14-2-2007;;;;Geen\n9.2.1;x;;;\n")
		html := app.HTMLString(c.readSection())
		assert.Contains(t, html, transition.ByHead.Name().In(l))
		assert.Contains(t, html, "9-2-2003 · 14-2-2007 · 9.2.1")
		assert.Contains(t, html, transition.ReadAs("9.2.3", "9-2-2003", l))
		assert.NotContains(t, html, "old-column-4", "an empty column")
		columns := &c.Memory.Former.Columns
		assert.Equal(t, []string{"number", "", "", "", "reason", ""}, columns[:6])

		columns[1], columns[2] = "applicable", "law"
		assert.Equal(t, risk.Yes, c.table().Rows[0].Applicable)
		columns[2] = "law"
		require.Equal(t, risk.Reason{On: true, Text: "AVG"}, c.table().Rows[0].Reasons.Law)
		assert.Contains(t, app.HTMLString(c.proposed(c.proposals())), transitionTexts.In(l).Reasons)
		columns[4] = "number"
		assert.Empty(t, c.table().Rows)
		assert.Equal(t, []string{"", "applicable", "law", "", "number", ""}, columns[:6], "there is one column of numbers")
		assert.NotContains(t, app.HTMLString(c.Render()), "old-proposals")
	}
}

// Both tables name every control, also before the program runs.
func TestEditions(t *testing.T) {
	for _, l := range lang.All() {
		html := app.HTMLString(Prose(editionsPage.ID, l, func(path string) string { return path }))
		for f := range annexa.Formers() {
			assert.Contains(t, html, fmt.Sprintf(`id="f-%s"`, f.ID))
		}
		for c := range annexa.Controls() {
			assert.Contains(t, html, fmt.Sprintf(`id="c-%s"`, c.ID))
		}
		assert.Contains(t, html, URL(l, transitionPage))
	}
}
