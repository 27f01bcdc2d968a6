package page

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/annexa/lang/langtest"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/app/store"
	"example.org/toepasselijk/risk"
)

// suggesting returns the list of what is suggested for a document with an
// asset of each type.
func suggesting(t *testing.T, byType bool, types ...annexa.AssetTypeID) *suggestList {
	t.Helper()
	s := store.New(today)
	d := risk.New(today())
	for _, kind := range types {
		next, id, err := risk.Add(d, "assets")
		require.NoError(t, err)
		d = with(t, next, risk.Path("assets/"+id+"/type"), string(kind))
	}
	s.Replace(d)
	v := part.View{Store: s, Memory: &part.Memory{Suggest: part.SuggestList{Open: true, ByType: byType}}}
	return &suggestList{View: v, All: risk.Suggest(d)}
}

// Every suggestion stands in one group of threats, and in a group for every
// type of asset it is about.
func TestSuggestionsAreGrouped(t *testing.T) {
	count := func(groups []suggestGroup) (n int) {
		keys := map[string]bool{}
		for _, g := range groups {
			for _, e := range g.Entries {
				keys[e.Key] = true
				n++
			}
		}
		assert.Len(t, keys, n, "a key names one entry")
		return n
	}
	p := suggesting(t, false, "backup", "sensitive_data")
	assert.Equal(t, len(p.All), count(p.groups()))
	types := 0
	for _, s := range p.All {
		types += len(s.Types)
	}
	assert.Greater(t, types, len(p.All), "some threat is about both")
	p.Memory.Suggest.ByType = true
	assert.Equal(t, types, count(p.groups()))

	threat, kinds := p.of("T02/backup")
	assert.Equal(t, annexa.ThreatID("T02"), threat)
	assert.Equal(t, []annexa.AssetTypeID{"backup"}, kinds)
	_, kinds = p.of("T99")
	assert.Empty(t, kinds)
}

func TestOpenGroup(t *testing.T) {
	entry := []suggestEntry{{Key: "T01"}}
	groups := []suggestGroup{{ID: "0"}, {ID: "1", Entries: entry}, {ID: "2", Entries: entry}}
	for chosen, want := range map[string]string{"": "1", "2": "2", "0": "1", noGroup: noGroup, "9": "1"} {
		assert.Equal(t, want, openGroup(groups, chosen), chosen)
	}
	assert.Empty(t, openGroup(groups[:1], ""))
}

// Where the focus goes when an entry is gone: on, back, elsewhere, or to the
// whole when it was the last.
func TestNextSuggestion(t *testing.T) {
	p := suggesting(t, true, "backup", "sensitive_data")
	groups := map[string][]suggestEntry{}
	for _, g := range p.groups() {
		groups[g.ID] = g.Entries
	}
	backup, data := groups["backup"], groups["sensitive_data"]
	assert.Equal(t, "suggest-"+backup[1].Key, p.next(backup[0].Key))
	last := len(backup) - 1
	assert.Equal(t, "suggest-"+backup[last-1].Key, p.next(backup[last].Key))
	var one []risk.Suggestion
	for _, s := range p.All {
		if s.Threat.ID == data[0].Threat.ID {
			one = append(one, s.For("sensitive_data"))
		}
	}
	p.All = one
	assert.Equal(t, "suggestions", p.next(data[0].Key))
	p.All = append(p.All, risk.Suggest(p.Doc())[0].For("backup"))
	assert.Equal(t, "suggest-"+string(p.All[1].Threat.ID)+"/backup", p.next(data[0].Key))
}

func TestReasonsNameTheAssets(t *testing.T) {
	d := with(t, risk.New(today()), "organisation/name", "Havenlicht")
	d.Assets = []*risk.Asset{{ID: "A1", Name: "Band", Type: "backup"}, {ID: "A2", Type: "backup"}, {ID: "A3", Name: "Dossiers", Type: "sensitive_data"}}
	for _, s := range risk.Suggest(d) {
		if s.Threat.ID == "T02" {
			assert.Equal(t, "Back-ups (Band, A2); Bijzondere en gevoelige persoonsgegevens (Dossiers)", reasons(s, lang.NL))
		}
	}
}

// What is suggested is looked up again only when it may have changed.
func TestSuggestedIsKept(t *testing.T) {
	p := suggesting(t, false, "backup")
	var s suggested
	first := s.of(p.Doc())
	require.NotEmpty(t, first)
	again := s.of(with(t, p.Doc(), "organisation/name", "Anders"))
	assert.Same(t, &first[0], &again[0])
	assert.Empty(t, s.of(with(t, p.Doc(), "assets/A1/type", "")))
}

func TestInitials(t *testing.T) {
	for _, c := range []struct{ names, want []string }{
		{[]string{"Vertrouwelijkheid", "Integriteit", "Beschikbaarheid"}, []string{"V", "I", "B"}},
		{[]string{"Confidentiality", "Integrity", "Availability", "Authenticity"}, []string{"C", "I", "A", "Au"}},
		{[]string{"Échtheid", "échter", "", "Éch", "Éch"}, []string{"É", "éc", "", "Éch", "Éch"}},
	} {
		assert.Equal(t, c.want, initials(c.names))
	}
}

func TestANamelessQualityGoesByItsID(t *testing.T) {
	d, id, err := risk.Add(risk.New(today()), "method/qualities")
	require.NoError(t, err)
	names := qualitiesIn(&d.Method, lang.NL)
	require.Len(t, names, 4)
	assert.Equal(t, quality{Property: risk.Property(id), Name: id, Initial: "K"}, names[3])
}

// The hint of a step of impact says what it means in every area that is on.
func TestImpactStepNamesTheAreas(t *testing.T) {
	d := risk.New(today())
	for _, id := range []string{"G3", "G4", "G5"} {
		d = with(t, d, risk.Path("method/areas/"+id+"/on"), false)
	}
	d = with(t, d, "method/impact/2/description", "Merkbaar")
	assert.Equal(t, "Merkbaar\nFinancieel: Tot één weekomzet · Continuïteit: Een halve werkdag stil", impactStep(&d.Method, lang.NL, 2).Description)
	d = with(t, with(t, d, "method/areas/G1/on", false), "method/areas/G2/on", false)
	assert.Equal(t, "Merkbaar", impactStep(&d.Method, lang.NL, 2).Description)
}

func TestAThreatSetAsideIsCalledByItsName(t *testing.T) {
	d := risk.New(today())
	d.Dismissals = []*risk.Dismissal{{ID: "W1", Threat: "T02"}}
	assert.Equal(t, "W1 Ransomware", entryName(d, "dismissals/W1/reason", lang.NL))
}

func TestSuggestTexts(t *testing.T) { langtest.Complete(t, suggestTexts) }
