package risk_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// The threats T02 (ransomware) and T07 (viewing of files) both strike
// sensitive data; of backup and sensitive data, T02 strikes both and T07 the
// second only.
func withAssets(types ...annexa.AssetTypeID) *risk.Document {
	d := risk.New("2026-11-18")
	for _, kind := range types {
		next, _, err := risk.Add(d, "assets")
		if err != nil {
			panic(err)
		}
		d = next
		d.Assets[len(d.Assets)-1].Type = kind
	}
	return d
}

func typesOf(d *risk.Document, threat annexa.ThreatID) []annexa.AssetTypeID {
	for _, s := range risk.Suggest(d) {
		if s.Threat.ID == threat {
			return s.Types
		}
	}
	return nil
}

func TestSuggest(t *testing.T) {
	both := []annexa.AssetTypeID{"backup", "sensitive_data"}
	for _, c := range []struct {
		name      string
		assets    []annexa.AssetTypeID
		risk      *risk.Risk
		dismissal *risk.Dismissal
		want      []annexa.AssetTypeID // that T02 is suggested for
	}{
		{name: "nothing there"},
		{name: "an asset without a type", assets: []annexa.AssetTypeID{""}},
		{name: "a type it does not strike", assets: []annexa.AssetTypeID{"paper_document"}},
		{name: "both types", assets: both, want: both},
		{name: "a risk about one of them", assets: both, risk: &risk.Risk{Threat: "T02", Assets: []string{"A1"}}, want: both[1:]},
		{name: "a risk about both", assets: both, risk: &risk.Risk{Threat: "T02", Assets: []string{"A2", "A1"}}},
		{name: "a risk about an event", assets: both, risk: &risk.Risk{Threat: "T02"}},
		{name: "a risk about something else", assets: append(slices.Clone(both), "people"), risk: &risk.Risk{Threat: "T02", Assets: []string{"A3"}}, want: both},
		{name: "a risk with another threat", assets: both, risk: &risk.Risk{Threat: "T07"}, want: both},
		{name: "a risk about an asset that is gone", assets: both, risk: &risk.Risk{Threat: "T02", Assets: []string{"A9"}}, want: both},
		{name: "set aside for one type", assets: both, dismissal: &risk.Dismissal{Threat: "T02", Types: both[:1], Reason: "Geen"}, want: both[1:]},
		{name: "set aside, and a new type later", assets: both, dismissal: &risk.Dismissal{Threat: "T02", Types: both[1:], Reason: "Geen"}, want: both[:1]},
		{name: "set aside without a reason", assets: both, dismissal: &risk.Dismissal{Threat: "T02", Types: both, Reason: " \n"}, want: both},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := withAssets(c.assets...)
			if c.risk != nil {
				d.Risks = append(d.Risks, c.risk, nil)
			}
			if c.dismissal != nil {
				d.Dismissals = append(d.Dismissals, nil, c.dismissal)
			}
			assert.ElementsMatch(t, c.want, typesOf(d, "T02"))
		})
	}
	assert.Nil(t, risk.Suggest(nil))
	assert.Nil(t, risk.Suggest(&risk.Document{Assets: []*risk.Asset{nil}}))
}

// A suggestion says why: the assets that the threat strikes, and which
// controls the catalogue proposes.
func TestSuggestionSaysWhy(t *testing.T) {
	d := withAssets("backup", "people", "sensitive_data", "backup")
	all := risk.Suggest(d)
	i := slices.IndexFunc(all, func(s risk.Suggestion) bool { return s.Threat.ID == "T02" })
	require.GreaterOrEqual(t, i, 0)
	s := all[i]
	assert.Equal(t, []*risk.Asset{d.Assets[0], d.Assets[2], d.Assets[3]}, s.Assets)
	assert.Contains(t, slices.Collect(s.Threat.Controls()), annexa.ControlID("8.13"))
	assert.True(t, slices.IsSortedFunc(all, func(a, b risk.Suggestion) int {
		return int(a.Threat.ID[1]-b.Threat.ID[1])*10 + int(a.Threat.ID[2]-b.Threat.ID[2])
	}))

	one := s.For("backup")
	assert.Equal(t, []annexa.AssetTypeID{"backup"}, one.Types)
	assert.Equal(t, []*risk.Asset{d.Assets[0], d.Assets[3]}, one.Assets)
	assert.Empty(t, s.For("people").Types)
}

func TestAddSuggestion(t *testing.T) {
	d := withAssets("sensitive_data", "personal_data", "people")
	check := untouched(t, d)
	// T07, viewing of files, harms confidentiality and strikes the first two.
	out, id, err := risk.AddSuggestion(d, "T07", []annexa.AssetTypeID{"personal_data"}, lang.EN)
	require.NoError(t, err)
	check()
	require.NoError(t, risk.Validate(out))
	assert.Equal(t, "R1", id)
	want, _, err := risk.Add(d, "risks")
	require.NoError(t, err)
	r := want.Risks[0]
	r.Title, r.Threat, r.Assets, r.Properties = "Unauthorised viewing of files", "T07", []string{"A2"}, []risk.Property{"confidentiality"}
	assert.Equal(t, r, out.Risks[0], "nothing is made up and nothing is scored")
	assert.Equal(t, []annexa.AssetTypeID{"sensitive_data"}, typesOf(out, "T07"))
}

func TestDismiss(t *testing.T) {
	d := withAssets("sensitive_data", "personal_data")
	check := untouched(t, d)
	w := risk.Dismissal{ID: "W9", Threat: "T07", Types: []annexa.AssetTypeID{"sensitive_data"}, Reason: " Wij zijn met z'n tweeën. ", By: "Ans", Date: "2026-11-18"}
	out, err := risk.Dismiss(d, w)
	require.NoError(t, err)
	check()
	require.NoError(t, risk.Validate(out))
	w.ID, w.Reason = "W1", "Wij zijn met z'n tweeën."
	assert.Equal(t, []*risk.Dismissal{&w}, out.Dismissals)
	assert.Equal(t, []annexa.AssetTypeID{"personal_data"}, typesOf(out, "T07"))

	back, err := risk.Remove(out, "dismissals/W1")
	require.NoError(t, err)
	assert.Equal(t, risk.Suggest(d), risk.Suggest(back), "taken back, it is suggested again")
	again, err := risk.Dismiss(back, w)
	require.NoError(t, err)
	assert.Equal(t, "W2", again.Dismissals[0].ID, "an id is never used twice")
}

func TestSuggestionsRefuse(t *testing.T) {
	d := withAssets("sensitive_data", "paper_document")
	kinds := []annexa.AssetTypeID{"sensitive_data"}
	sound := risk.Dismissal{Threat: "T07", Types: kinds, Reason: "Geen", Date: "2026-11-18"}
	for name, spoil := range map[string]func(*risk.Dismissal){
		"no threat":                        func(w *risk.Dismissal) { w.Threat = "" },
		"an unknown threat":                func(w *risk.Dismissal) { w.Threat = "T999" },
		"no types":                         func(w *risk.Dismissal) { w.Types = nil },
		"an unknown type":                  func(w *risk.Dismissal) { w.Types = []annexa.AssetTypeID{"rubber_duck"} },
		"a type it does not strike":        func(w *risk.Dismissal) { w.Types = []annexa.AssetTypeID{"paper_document"} },
		"a type that there is no asset of": func(w *risk.Dismissal) { w.Types = []annexa.AssetTypeID{"personal_data"} },
		"a type twice":                     func(w *risk.Dismissal) { w.Types = append(kinds, kinds...) },
		"no reason":                        func(w *risk.Dismissal) { w.Reason = " \t" },
		"a damaged reason":                 func(w *risk.Dismissal) { w.Reason = "\xff" },
		"no date":                          func(w *risk.Dismissal) { w.Date = "" },
		"not a date":                       func(w *risk.Dismissal) { w.Date = "2026-02-30" },
	} {
		t.Run(name, func(t *testing.T) {
			w := sound
			spoil(&w)
			_, err := risk.Dismiss(d, w)
			refusedAt(t, "dismissals", err)
			if w.Reason == sound.Reason && w.Date == sound.Date {
				_, _, err = risk.AddSuggestion(d, w.Threat, w.Types, lang.NL)
				refusedAt(t, "risks", err)
			}
		})
	}
	out, err := risk.Dismiss(d, sound)
	require.NoError(t, err)
	_, err = risk.Dismiss(out, sound)
	refusedAt(t, "dismissals", err)
	_, err = risk.Dismiss(nil, sound)
	refusedAt(t, "dismissals", err)
	d.Counters.Risks, d.Counters.Dismissals = 999_999_999, 999_999_999
	_, _, err = risk.AddSuggestion(d, "T07", kinds, lang.NL)
	refusedAt(t, "risks", err)
	_, err = risk.Dismiss(d, sound)
	refusedAt(t, "dismissals", err)
}

// Whatever is there, and whichever way each suggestion goes, in the end
// nothing is suggested; and no other edit takes one by itself.
func TestSuggestionsComeToAnEnd(t *testing.T) {
	var kinds []annexa.AssetTypeID
	for kind := range annexa.AssetTypes() {
		kinds = append(kinds, kind.ID)
	}
	for seed := range uint64(20) {
		random := rand.New(rand.NewPCG(seed, 1))
		d := sample(8)
		for _, a := range d.Assets {
			a.Type = kinds[random.IntN(len(kinds))]
		}
		for _, s := range risk.Suggest(d) {
			before := len(risk.Suggest(d))
			for _, kind := range s.Types {
				var err error
				if one := s.For(kind); random.IntN(2) == 0 {
					d, _, err = risk.AddSuggestion(d, one.Threat.ID, one.Types, lang.NL)
				} else {
					d, err = risk.Dismiss(d, risk.Dismissal{Threat: one.Threat.ID, Types: one.Types, Reason: "Geen", Date: "2026-11-18"})
				}
				require.NoError(t, err)
			}
			require.Len(t, risk.Suggest(d), before-1, "one act is about one threat")
		}
		require.Empty(t, risk.Suggest(d))
		require.NoError(t, risk.Validate(d))
		for _, r := range d.Risks[8:] {
			require.Equal(t, risk.Score{}, r.Current, "never scored")
		}
	}
}

// A set of types is held in the bits of one number.
func TestTypesFitInASet(t *testing.T) {
	n := 0
	for range annexa.AssetTypes() {
		n++
	}
	assert.LessOrEqual(t, n, 64)
}

func TestUnharmed(t *testing.T) {
	names := func(d *risk.Document) (out []risk.Property) {
		for _, p := range risk.Unharmed(d) {
			out = append(out, p.Value)
		}
		return out
	}
	d := sample(3) // every risk harms confidentiality and availability
	assert.Equal(t, []risk.Property{"integrity"}, names(d))
	d, _, err := risk.Add(d, "method/qualities")
	require.NoError(t, err)
	assert.Equal(t, []risk.Property{"integrity", "K1"}, names(d))
	d, err = risk.Set(d, "risks/R2/properties", []string{"integrity", "K1"})
	require.NoError(t, err)
	assert.Empty(t, names(d))
	d.Risks = []*risk.Risk{nil}
	assert.Len(t, names(d), 4)
	assert.Nil(t, risk.Unharmed(nil))
}

// Suggesting again gives what suggesting afresh does, and the very same when
// the edit has nothing to do with it.
func TestResuggest(t *testing.T) {
	before := sample(12)
	was := risk.Suggest(before)
	require.NotEmpty(t, was)
	for at, c := range map[risk.Path]struct {
		value any
		same  bool
	}{
		"risks/R2/title":      {"Anders", true},
		"decisions/5.1/owner": {"Ans", true},
		"risks/R2/threat":     {"T07", false},
		"risks/R2/assets":     {[]string{}, false},
		"assets/A2/type":      {"people", false},
		"assets/A2/name":      {"Anders", false}, // a suggestion names its assets
	} {
		d, err := risk.Set(before, at, c.value)
		require.NoError(t, err)
		again := risk.Resuggest(before, was, d)
		assert.Equal(t, risk.Suggest(d), again, at)
		assert.Equal(t, c.same, &was[0] == &again[0], at)
	}
	assert.Equal(t, was, risk.Resuggest(nil, nil, before))
	assert.Nil(t, risk.Resuggest(before, was, nil))
}
