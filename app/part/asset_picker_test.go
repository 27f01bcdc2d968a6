package part

import (
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang/langtest"
	"example.org/toepasselijk/risk"
)

func TestAssetPickerFindsWhatIsNotChosen(t *testing.T) {
	items := []Item{{"A1", "Klantgegevens"}, {"A2", "Back-ups"}, {"A3", "Klantportaal"}}
	for _, c := range []struct {
		words  string
		chosen []string
		want   []string
	}{
		{"", nil, []string{"A1", "A2", "A3"}},
		{"klant", nil, []string{"A1", "A3"}},
		{"KLANT portaal", nil, []string{"A3"}},
		{"a2", nil, []string{"A2"}},
		{"klant", []string{"A1"}, []string{"A3"}},
		{"niets", nil, nil},
	} {
		p := &AssetPicker{Items: items, Values: c.chosen, words: c.words}
		var got []string
		for _, item := range p.found() {
			got = append(got, item.ID)
		}
		assert.Equal(t, c.want, got, c.words)
	}
}

func TestAssetPickerOffersAFewAtATime(t *testing.T) {
	v := opened()
	for range 200 {
		v.Add("assets")
	}
	at := risk.Path("risks/" + v.Add("risks") + "/assets")
	require.NoError(t, v.Store.Set(at, []string{"A7"}))
	items := IDs(v.Doc().Assets, func(a *risk.Asset) (string, string) { return a.ID, "Laptop " + a.ID })
	html := app.HTMLString(v.AssetPicker(at, "Middelen", "", items))
	assert.Equal(t, offered, strings.Count(html, `role="option"`))
	assert.Equal(t, 1, strings.Count(html, "asset-chip\""))
	assert.Contains(t, html, "Nog 191")
}

func TestAssetPickerTexts(t *testing.T) { langtest.Complete(t, assetPickerTexts) }
