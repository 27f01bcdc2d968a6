package page

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/annexa/lang/langtest"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/app/store"
	"example.org/toepasselijk/risk"
)

func TestAssetsAreFoundByWords(t *testing.T) {
	d := risk.New(today())
	d.Assets = []*risk.Asset{
		{ID: "A1", Name: "Klantgegevens", Type: "personal_data", Owner: "Directeur"},
		{ID: "A2", Name: "Laptops", Description: "Van alle medewerkers"},
	}
	for words, want := range map[string]int{"": 2, "klant": 1, "a2": 1, "persoonsgegevens": 1, "directeur": 1, "medewerkers": 1, "niets": 0} {
		assert.Len(t, foundAssets(d, part.AssetList{Words: words}, "", lang.NL), want, words)
	}
	assert.Len(t, foundAssets(d, part.AssetList{Words: "niets"}, "A2", lang.NL), 1, "the asset in focus stays")
}

func TestAssetsProgress(t *testing.T) {
	s := store.New(today)
	v := part.View{Store: s, Memory: &part.Memory{}}
	for _, c := range []struct {
		assets []*risk.Asset
		want   Progress
	}{
		{nil, Progress{}},
		{[]*risk.Asset{{ID: "A1", Owner: "ICT"}}, Progress{Mark: Begun, Count: "1"}},
		{[]*risk.Asset{{ID: "A1", Owner: "ICT", Type: "backup"}, {ID: "A2"}}, Progress{Mark: Begun, Count: "2"}},
		{[]*risk.Asset{{ID: "A1", Owner: "ICT", Type: "backup"}}, Progress{Mark: Complete, Count: "1"}},
	} {
		d := risk.New(today())
		d.Assets = c.assets
		s.Replace(d)
		assert.Equal(t, c.want, assetsProgress(v))
	}
}

func TestEveryTypeOfAssetIsOffered(t *testing.T) {
	n := 0
	for range annexa.AssetTypes() {
		n++
	}
	options := typeOptions(assetsTexts.In(lang.NL), lang.NL)
	assert.Len(t, options, n)
	groups := map[string]bool{}
	for _, o := range options {
		groups[o.Group] = true
	}
	assert.Len(t, groups, 2)
}

func TestFewOfCountsTheRest(t *testing.T) {
	assert.Equal(t, "", fewOf(nil, lang.NL))
	assert.Equal(t, "R1, R2", fewOf([]string{"R1", "R2"}, lang.NL))
	assert.Equal(t, "R1, R2, R3, R4, R5, R6 en nog 2", fewOf([]string{"R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8"}, lang.NL))
	assert.Equal(t, "R1, R2, R3, R4, R5, R6 and 1 more", fewOf([]string{"R1", "R2", "R3", "R4", "R5", "R6", "R7"}, lang.EN))
}

func TestAssetTexts(t *testing.T) { langtest.Complete(t, assetsTexts) }
