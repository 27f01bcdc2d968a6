package risk_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/annexa/lang/langtest"
	"example.org/toepasselijk/risk"
)

// from returns a new document that begins with a profile.
func from(t *testing.T, id annexa.ProfileID, l lang.Lang) *risk.Document {
	t.Helper()
	d, err := risk.TakeProfile(risk.New("2026-11-18"), id, l)
	require.NoError(t, err)
	require.NoError(t, risk.Validate(d))
	return d
}

func TestTakeProfile(t *testing.T) {
	for p := range annexa.Profiles() {
		for _, l := range lang.All() {
			d := from(t, p.ID, l)
			assets, risks := risk.Drafts(d)
			assert.Len(t, assets, len(d.Assets), p.ID)
			assert.Len(t, risks, p.Risks(), p.ID)
			assert.Empty(t, risk.Uncovered(d), p.ID)
			for _, r := range d.Risks {
				for _, text := range []string{r.Title, r.Cause, r.Event, r.Consequence} {
					assert.NotEmpty(t, text, r.ID)
				}
				assert.NotZero(t, d.Method.Level(r.Current), r.ID)
				assert.NotEmpty(t, r.Properties, r.ID)
				assert.NotEmpty(t, r.Suggested(), r.ID)
				assert.Zero(t, r.Treatment.Option)
			}
			again, err := risk.TakeProfile(d, p.ID, l)
			require.NoError(t, err)
			assert.Same(t, d, again, "a second time adds nothing")
		}
	}
	_, err := risk.TakeProfile(risk.New(""), "museum", lang.NL)
	assert.Error(t, err)
}

// Scores go to the scales of the document, and never come out lower.
func TestTakeProfileSwitchesItsFrameworksOn(t *testing.T) {
	d, err := risk.SwitchFramework(risk.New("2026-11-18"), "gdpr", true)
	require.NoError(t, err)
	d, err = risk.TakeProfile(d, "zorg", lang.NL)
	require.NoError(t, err)
	assert.Equal(t, []annexa.FrameworkID{"gdpr", "nen7510"}, d.Frameworks)
	again, err := risk.TakeProfile(d, "zorg", lang.NL)
	require.NoError(t, err)
	assert.Same(t, d, again)
}

func TestTakeProfileOnAnotherScale(t *testing.T) {
	d := risk.Rescale(risk.New(""), risk.Square(3))
	d, err := risk.TakeProfile(d, "kantoor", lang.NL)
	require.NoError(t, err)
	require.NoError(t, risk.Validate(d))
	assert.Equal(t, risk.Score{Likelihood: 3, Impact: 2}, d.Risks[0].Current) // 4 and 3 of five

	d, err = risk.Set(risk.New(""), "method/perArea", true)
	require.NoError(t, err)
	d, err = risk.TakeProfile(d, "kantoor", lang.NL)
	require.NoError(t, err)
	require.NoError(t, risk.Validate(d))
	assert.Equal(t, risk.Score{Likelihood: 4}, d.Risks[0].Current, "a profile has no areas")
}

func TestConfirmDrafts(t *testing.T) {
	d := from(t, "kantoor", lang.NL)
	d, err := risk.Set(d, "risks/R1/title", "Anders")
	require.NoError(t, err)
	assert.True(t, d.Risks[0].Draft, "an edit does not confirm")
	d, err = risk.Set(d, "risks/R1/owner", "Ans")
	require.NoError(t, err)

	out, done := risk.ConfirmDrafts(d, []string{"R1", "R9999", "A3"}, "Directeur")
	assert.Equal(t, risk.DraftOutcome{Assets: []string{"A1", "A3"}, Risks: []string{"R1"}}, done, "the asset of a risk goes along")
	assert.False(t, out.Risks[0].Draft)
	assert.Equal(t, "Ans", out.Risks[0].Owner, "nobody's owner is replaced")
	assert.Equal(t, "Directeur", out.Assets[0].Owner)
	assert.True(t, out.Risks[1].Draft)
	assert.True(t, d.Risks[0].Draft, "the old document is untouched")

	same, done := risk.ConfirmDrafts(out, []string{"R1"}, "Iemand")
	assert.Same(t, out, same)
	assert.Zero(t, done)

	_, risks := risk.Drafts(d)
	all, _ := risk.ConfirmDrafts(d, risks, "")
	assets, risks := risk.Drafts(all)
	assert.Empty(t, risks)
	assert.Empty(t, assets, "every asset of the profile has a risk")
}

func TestDropDrafts(t *testing.T) {
	aside := risk.Dismissal{Reason: "Hebben wij niet", By: "Ans", Date: "2026-11-18"}
	d := from(t, "kantoor", lang.NL)
	of := func(asset string) (ids []string) {
		for _, r := range d.Risks {
			if r.Assets[0] == asset {
				ids = append(ids, r.ID)
			}
		}
		return ids
	}

	out, done, err := risk.DropDrafts(d, []string{"A1"}, aside)
	require.NoError(t, err)
	assert.Equal(t, risk.DraftOutcome{Assets: []string{"A1"}, Risks: of("A1")}, done, "what is about nothing else goes along, and is not set aside")
	assert.Len(t, out.Assets, len(d.Assets)-1)

	kept, err := risk.Set(d, risk.Path("risks/"+of("A1")[0]+"/assets"), []string{"A1", "A2"})
	require.NoError(t, err)
	out, done, err = risk.DropDrafts(kept, []string{"A1"}, aside)
	require.NoError(t, err)
	assert.Equal(t, of("A1")[1:], done.Risks, "a risk about another asset too stays")
	assert.Equal(t, []string{"A2"}, out.Risks[0].Assets)

	confirmed, _ := risk.ConfirmDrafts(d, []string{"A1", of("A1")[0]}, "")
	same, done, err := risk.DropDrafts(confirmed, []string{"A1", of("A1")[0]}, aside)
	require.NoError(t, err)
	assert.Equal(t, len(confirmed.Risks), len(same.Risks), "only drafts are dropped")
	assert.Zero(t, done)

	threat := d.Risks[0].Threat
	out, done, err = risk.DropDrafts(d, []string{"R1"}, aside)
	require.NoError(t, err)
	require.Equal(t, 1, done.Dismissals)
	assert.Equal(t, &risk.Dismissal{ID: "W1", Threat: threat, Types: []annexa.AssetTypeID{d.Assets[0].Type}, Reason: aside.Reason, By: "Ans", Date: aside.Date}, out.Dismissals[0])
	assert.NotContains(t, typesOf(out, threat), d.Assets[0].Type, "it is not suggested again")

	out, done, err = risk.DropDrafts(d, []string{"R1"}, risk.Dismissal{})
	require.NoError(t, err)
	assert.Empty(t, out.Dismissals, "without a reason nothing is recorded")
	assert.Equal(t, []string{"R1"}, done.Risks)

	assets, risks := risk.Drafts(d)
	none, _, err := risk.DropDrafts(d, append(assets, risks...), aside)
	require.NoError(t, err)
	assert.Empty(t, none.Assets)
	assert.Empty(t, none.Risks)
}

func TestTreatAll(t *testing.T) {
	d := from(t, "kantoor", lang.NL)
	above, within := risk.Treatable(risk.Assess(d))
	assert.Empty(t, append(above, within...), "drafts are confirmed first")
	_, risks := risk.Drafts(d)
	d, _ = risk.ConfirmDrafts(d, risks, "")
	above, within = risk.Treatable(risk.Assess(d))
	assert.Len(t, append(above[:len(above):len(above)], within...), len(d.Risks))
	require.NotEmpty(t, above)
	require.NotEmpty(t, within)

	d, err := risk.Set(d, risk.Path("risks/"+above[0]+"/treatment/option"), "avoid")
	require.NoError(t, err)
	suggested := risk.ControlsOf(d, above[1:2])
	d, err = risk.Decline(d, above[1], suggested[0])
	require.NoError(t, err)
	out, done := risk.TreatAll(d, above, risk.Modify, "")
	assert.Equal(t, above[1:], done, "a choice that was made stays")
	one, _ := risk.Get(out, risk.Path("risks/"+above[1]))
	assert.ElementsMatch(t, suggested[1:], one.(*risk.Risk).Treatment.Controls, "what was declined stays out")
	require.NoError(t, risk.Validate(out))

	out, done = risk.TreatAll(out, within, risk.Retain, "Binnen de grens.")
	assert.Equal(t, within, done)
	left, rest := risk.Treatable(risk.Assess(out))
	assert.Empty(t, append(left, rest...))
	same, done := risk.TreatAll(out, within, "hoop", "")
	assert.Same(t, out, same)
	assert.Empty(t, done)
}

func TestDraftLabels(t *testing.T) {
	langtest.Complete(t, risk.Label("risks/*/draft"))
	langtest.Complete(t, risk.Label("assets/*/draft"))
}
