//go:build !js

package e2e

import (
	"fmt"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/file"
)

// opened returns a tab with d open.
func opened(t *testing.T, d *risk.Document) *tab {
	t.Helper()
	p := newTab(t)
	p.visit("/organisatie?begin=empty")
	p.wait(`location.search === ""`)
	p.openFile(write(t, "begin.toepasselijk", file.Save(d)))
	p.sees("begin.toepasselijk is geopend.")
	return p
}

// owning returns a document with an asset of each type.
func owning(t *testing.T, types ...annexa.AssetTypeID) *risk.Document {
	t.Helper()
	d := risk.New("2026-11-18")
	for _, kind := range types {
		next, id, err := risk.Add(d, "assets")
		require.NoError(t, err)
		d, err = risk.Set(next, risk.Path("assets/"+id+"/type"), string(kind))
		require.NoError(t, err)
	}
	return d
}

// inFile returns the document as it is saved now.
func (p *tab) inFile() *risk.Document {
	p.t.Helper()
	_, data := p.saved()
	d, err := file.Open(data)
	require.NoError(p.t, err)
	return d
}

// A threat that nobody looked at is added or set aside, with the keyboard, and
// each is one step back.
func TestSuggestedThreats(t *testing.T) {
	t.Parallel()
	d := owning(t, "backup", "endpoint")
	all := risk.Suggest(d)
	p := opened(t, d)
	p.click(`.rail a[href="/risicos"]`)
	p.click("#first-suggestions")
	p.wait(`document.activeElement.id === "suggestions"`)
	left := func(n int, aside string) {
		t.Helper()
		p.reads("#suggest-count", fmt.Sprintf("Nog %d te bekijken%s", n, aside))
	}
	left(len(all), "")

	first, second := string(all[0].Threat.ID), string(all[1].Threat.ID)
	p.do(chromedp.Focus(chromedp.CSS("#add-" + first)))
	p.press(kb.Enter)
	left(len(all)-1, "")
	p.wait(fmt.Sprintf("document.activeElement.id === %q", "suggest-"+second))

	p.do(chromedp.Focus(chromedp.CSS("#aside-" + second)))
	p.press(kb.Enter)
	p.wait(`document.activeElement.id === "aside-reason"`)
	p.press(kb.Enter)
	p.sees("Zonder reden is het geen bewijs.")
	left(len(all)-1, "")
	p.press(kb.Escape)
	p.wait(fmt.Sprintf("document.activeElement.id === %q", "aside-"+second))
	p.press(kb.Enter)
	p.wait(`document.activeElement.id === "aside-reason"`)
	p.press("Onze laptops staan vast" + kb.Tab + "Directeur" + kb.Enter)
	left(len(all)-2, ", 1 terzijde gelegd")
	p.wait(fmt.Sprintf("document.activeElement.id === %q", "suggest-"+string(all[2].Threat.ID)))
	assert.Contains(t, p.text(field("dismissals/W1")), "Onze laptops staan vast")

	now := p.inFile()
	require.Len(t, now.Risks, 1)
	assert.Equal(t, all[0].Threat.ID, now.Risks[0].Threat)
	assert.Equal(t, all[0].Threat.Name.In(lang.NL), now.Risks[0].Title)
	assert.Zero(t, now.Risks[0].Current, "nobody scored it")
	w := *now.Dismissals[0]
	assert.True(t, w.Date.Valid() && w.Date != "", "dated")
	w.Date = ""
	assert.Equal(t, risk.Dismissal{ID: "W1", Threat: all[1].Threat.ID, Types: all[1].Types, Reason: "Onze laptops staan vast", By: "Directeur"}, w)

	p.click(field("dismissals") + ` [data-entry="W1"]`)
	left(len(all)-1, "")
	p.wait(`document.activeElement.id === "dismissals"`)
	p.press("z", ctrl)
	left(len(all)-2, ", 1 terzijde gelegd")
	p.press("z", ctrl)
	left(len(all)-1, "")
	p.press("z", ctrl)
	left(len(all), "")

	// The register is where what was added is told and scored.
	p.press("z", ctrl, chromedp.ModifierShift)
	left(len(all)-1, "")
	p.click("#view-register")
	p.click("#open-R1")
	p.holds("risks/R1/title", all[0].Threat.Name.In(lang.NL))
}

// By kind of asset, one after the other, until nothing is left.
func TestSuggestionsToTheEnd(t *testing.T) {
	t.Parallel()
	d := owning(t, "paper_document")
	p := opened(t, d)
	p.visit("/risicos#dismissals")
	p.click(`.suggest [data-entry="type"]`)
	for n := len(risk.Suggest(d)); n > 0; n-- {
		p.reads("#suggest-count", lang.Plural(n, "Nog 1 te bekijken", "Nog %d te bekijken"))
		p.click(`[data-entry^="add "]`)
	}
	p.reads("#suggest-count", "Nog 0 te bekijken")
	p.sees("Elke dreiging die bij uw bedrijfsmiddelen past")
	p.wait(`document.activeElement.id === "suggestions"`)
	assert.Empty(t, risk.Suggest(p.inFile()))
}

// Impact per area and without controls: the highest area counts, and one click
// on a level says how it comes about.
func TestScorePerArea(t *testing.T) {
	t.Parallel()
	d := risk.New("2026-11-18")
	d.Method.PerArea, d.Method.Gross = true, true
	d, _, err := risk.Add(d, "risks")
	require.NoError(t, err)
	p := opened(t, d)
	p.visit("/risicos#risks/R1")
	const at = "risks/R1/impacts/"
	p.pick("risks/R1/current/likelihood", "3")
	p.pick(at+"G1/current", "2")
	p.reads("#risk-verdict", "Kans 3 × impact 2 = Middel, binnen de acceptatiegrens.") // 6: medium
	p.pick(at+"G2/current", "4")
	p.reads("#risk-verdict", "Kans 3 × impact 4 = Hoog, boven de acceptatiegrens.") // 12: high
	p.sees("Het hoogste telt: impact 4 (Groot), door Continuïteit.")

	p.click("#why-current")
	for _, sentence := range []string{
		"Kans 3 van 5: Mogelijk", "Dat is het hoogste van de gebieden: Financieel 2 en Continuïteit 4.", "Continuïteit 4 betekent: Een week stil.",
		"3 × 4 = 12, en van 10 tot en met 15 is Hoog.", "Hoog ligt boven de acceptatiegrens",
	} {
		p.wait(one("#risk-why") + ".innerText.includes(" + quote(sentence) + ")")
	}

	p.press("z", ctrl)
	p.reads("#risk-verdict", "Kans 3 × impact 2 = Middel, binnen de acceptatiegrens.")
	p.press("z", ctrl, chromedp.ModifierShift)
	p.pressed(at+"G2/current", "4")
	p.click(entry(at+"G2/current", "4")) // the chosen one again: not scored
	p.reads("#risk-verdict", "Kans 3 × impact 2 = Middel, binnen de acceptatiegrens.")

	p.pick("risks/R1/gross/likelihood", "5")
	p.pick(at+"G3/gross", "5")
	p.click(`.heat-card [data-entry="gross"]`)
	p.click(`.heat [data-entry="5-5"]`)
	p.reads("#clear-cell", "Bruto: kans Vrijwel zeker, impact Ernstig ✕")
	p.reads("#risk-count", "1 risico")
	p.click("#risk-close")
	p.click("#row-R1 .at-gross")
	p.wait(`document.activeElement.id === "risks/R1"`)
	p.sees("5 × 5 = 25, en van 16 tot en met 25 is Kritiek.")

	r := p.inFile().Risks[0]
	assert.Equal(t, risk.Score{Likelihood: 3, Impact: 2}, r.Current)
	assert.Equal(t, risk.Score{Likelihood: 5, Impact: 5}, r.Gross)
	assert.Equal(t, []*risk.AreaImpact{{ID: "G1", Current: 2}, {ID: "G3", Gross: 5}}, r.Impacts)
}

// An own quality is valued for an asset and harmed by a risk.
func TestOwnQuality(t *testing.T) {
	t.Parallel()
	d := owning(t, "backup")
	d, _, err := risk.Add(d, "method/qualities")
	require.NoError(t, err)
	d, err = risk.Set(d, "method/qualities/K1/name", "Authenticiteit")
	require.NoError(t, err)
	d, _, err = risk.Add(d, "risks")
	require.NoError(t, err)
	p := opened(t, d)
	p.visit("/bedrijfsmiddelen#assets/A1")
	p.pick("assets/A1/qualities/K1/value", "3")
	p.wait(one("#row-A1 .value.v3") + `.title === "Authenticiteit: Hoog"`)
	p.visit("/risicos#dismissals")
	assert.Contains(t, p.text("#unharmed"), "authenticiteit")
	p.visit("/risicos#risks/R1")
	p.pick("risks/R1/properties", "K1")
	p.visit("/risicos#dismissals")
	assert.NotContains(t, p.text("#unharmed"), "authenticiteit")
	now := p.inFile()
	assert.Equal(t, 3, now.Assets[0].Value("K1"))
	assert.Equal(t, []risk.Property{"K1"}, now.Risks[0].Properties)
}
