//go:build !js

package e2e

import (
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/example"
	"example.org/toepasselijk/risk/file"
)

// statementFile is the example in which the text of 8.13 is still to be
// written and two controls are undecided: 7.4, which no risk uses, and 5.3.
func statementFile(t *testing.T) string {
	d := example.Document(lang.NL)
	var err error
	for i := range d.Risks {
		d, err = risk.Set(d, d.Risks[i].At("treatment/controls"), []string{})
		require.NoError(t, err)
	}
	for at, value := range map[risk.Path]any{
		"organisation/name": "Voor de verklaring", "risks/R1/treatment/controls": []string{"8.13"}, "risks/R2/treatment/controls": []string{"7.1"},
		"decisions/8.13/justification": "", "decisions/7.1/justification": "", "decisions/7.2/justification": "", "decisions/7.3/justification": "",
	} {
		d, err = risk.Set(d, at, value)
		require.NoError(t, err, at)
	}
	return write(t, "verklaring.toepasselijk", file.Save(d))
}

// A draft is taken over, becomes outdated when another risk chooses the
// control, and is confirmed, and later replaced.
func TestDraftedJustification(t *testing.T) {
	t.Parallel()
	const text = "decisions/8.13/justification"
	p := newTab(t)
	p.visit("/verklaring")
	p.openFile(statementFile(t))
	p.sees("Voor de verklaring")
	p.click("#soa-show [data-entry='=empty']")
	p.wait(`document.querySelector("#controls .drafted-text") && document.querySelectorAll("#controls tbody tr:not(.group)").length < 10`)
	p.click(`[id="row-8.13"]`)
	p.click("#take-draft")
	p.wait(`document.activeElement.id === "` + text + `"`)
	assert.Contains(t, eval[string](p, one(field(text))+".value"), "Deze maatregel is nodig voor risico R1 (")
	p.wait(`document.querySelector("#outdated").hidden`)

	p.visit("/behandeling#risks/R3/treatment")
	p.click(field("risks/R3/treatment/controls-search"))
	p.press("8.13" + kb.Enter)
	p.visit("/verklaring#" + text)
	p.sees("Risico's erbij: R3.")
	p.checkAxeHere(t)
	p.do(chromedp.EmulateViewport(1440, 900))
	before := p.kept()
	p.click("#confirm-text")
	p.wait(`document.activeElement.id === "` + text + `" && document.querySelector("#outdated").hidden`)
	p.press("z", ctrl)
	p.waitFor("one step back", func() bool { return p.kept() == before })
	p.wait(`!document.querySelector("#outdated").hidden`)
	p.click("#outdated summary")
	p.click("#replace-text")
	p.wait(one(field(text)) + `.value.startsWith("Deze maatregel is nodig voor 2 risico's: R1 (")`)
	p.wait(`document.querySelector("#outdated").hidden`)
}

// Several controls are excluded at once: the one that a risk needs is refused
// by name, the rest is one step.
func TestBulkDecisions(t *testing.T) {
	t.Parallel()
	p := newTab(t)
	p.visit("/verklaring")
	p.openFile(statementFile(t))
	p.sees("Voor de verklaring")
	for _, id := range []string{"7.1", "7.2", "7.3"} {
		p.click(`#controls .pick[data-entry="` + id + `"]`)
	}
	p.do(chromedp.Focus(chromedp.CSS(`[id="row-7.4"]`)))
	p.press("x")
	p.reads("#soa-strip .num", "4 maatregelen gekozen")
	p.press("x")
	p.reads("#soa-strip .num", "3 maatregelen gekozen")
	p.click("#bulk-open")
	p.wait(`document.activeElement.id === "bulk-title"`)
	p.choose("bulk-applicable", "Nee")
	p.sees("Uitsluiten kan niet, want risico's gebruiken 7.1.")
	before := p.kept()
	p.click("#bulk-apply") // without a reason
	p.sees("0 maatregelen gewijzigd. Deze 3 lukten niet:")
	assert.Equal(t, before, p.kept())
	p.fill("bulk-reason", "Wij hebben geen kantoor.")
	p.click("#bulk-apply")
	p.sees("2 maatregelen gewijzigd. Deze lukte niet:")
	p.sees("Maatregel 7.1 is nodig voor R2; haal de maatregel eerst daar weg.")
	p.wait(`document.activeElement.id === "bulk-apply"`)
	p.checkAxeHere(t)
	p.do(chromedp.EmulateViewport(1440, 900))
	p.press("z", ctrl)
	p.waitFor("one step back", func() bool { return p.kept() == before })

	p.click("#bulk-drafts")
	p.sees("1 concepttekst overgenomen.")
	p.wait(`document.activeElement.id === "bulk-title"`)
	p.press(kb.Escape)
	p.wait(`document.activeElement.id === "bulk-open"`)
	p.click("#pick-none")
	p.wait(`document.querySelector("#soa-strip").hidden`)
}

// What the user adds to the set of controls is reached by its path, and the
// list can be grouped by an attribute.
func TestControlSet(t *testing.T) {
	t.Parallel()
	p := newTab(t)
	p.begin("/verklaring", "example")
	p.visit("/verklaring#controlSet")
	p.wait(`document.activeElement.id === "controlSet"`)
	p.fill("controlSet", "Ook de BIO bekeken.")
	p.click("#soa-more summary")
	p.choose("soa-group", "Type maatregel")
	p.wait(`document.querySelectorAll("#controls .group").length === 4`) // three types, and the own controls
	p.choose("soa-attribute", "Detectief")
	p.wait(`document.querySelectorAll("#controls tbody tr:not(.group)").length > 0`)
	p.checkAxeHere(t)
}
