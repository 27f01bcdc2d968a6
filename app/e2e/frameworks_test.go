//go:build !js

package e2e

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// A framework is switched on: its rows are there, one is decided and filtered
// by, the report holds it, and it goes out of sight and comes back.
func TestFrameworkOn(t *testing.T) {
	t.Parallel()
	const place = "requirements/bio2.5.01.02/"
	p := newTab(t)
	p.begin("/verklaring", "example")
	p.reads("#decided", "96 van 96 besloten · Cbw 3/3")

	p.visit("/organisatie#frameworks")
	p.wait(`document.activeElement.id === "frameworks"`)
	p.checkAxeHere(t)
	p.click("#switch-bio2")
	p.sees("BIO2 staat aan. De extra eisen staan onderaan de verklaring van toepasselijkheid.")
	p.visit("/verklaring")
	p.reads("#decided", "96 van 96 besloten · Cbw 3/3 · BIO2 0/118")
	p.wait(`document.querySelectorAll("#controls tbody tr:not(.group)").length === 96 + 3 + 118`)

	p.click("#soa-more summary")
	p.choose("soa-framework", "5.01.02 Beveiligingsbeleid elk jaar nalopen, samen met de planning-en-controlcyclus")
	p.wait(`document.querySelectorAll("#controls tbody tr:not(.group)").length === 2`) // 5.1 and its own row
	p.wait(`document.querySelector('[data-entry="5.1"] .soa-refs').textContent === "Cbw 21(1), 21(3)(a), 24(1) · BIO2 5.01.01, 5.01.02"`)
	p.click(`[id="row-bio2.5.01.02"]`)
	p.wait(`document.activeElement.id === "control-title"`)
	p.pick(place+"applicable", "yes")
	p.pick(place+"status", "planned")
	p.fill(place+"owner", "Joris")
	p.click("#take-draft")
	p.wait(`document.getElementById("` + place + `justification").value === "BIO2 5.01.02 vraagt hierom. De maatregel is gepland."`)
	p.reads("#decided", "96 van 96 besloten · Cbw 3/3 · BIO2 1/118")
	p.checkAxeHere(t)

	p.visit("/rapport")
	_, data, _ := p.makePDF(lang.NL)
	text := tooled(t, data, "pdftotext", "-layout")
	assert.Contains(t, text, "BIO2 5.01.02 vraagt hierom.")
	assert.Contains(t, text, "Versie 1.3 van 9 januari 2026")

	p.visit("/en/organisation#frameworks")
	p.click("#switch-bio2")
	p.sees("BIO2 is off. What you filled in is kept for when you switch it on again.")
	d := p.inFile()
	assert.Len(t, risk.Assess(d).Extra, 3)
	assert.Len(t, d.Requirements, 4)
	p.press("z", ctrl)
	p.waitFor("the framework to be on again", func() bool { return len(risk.Assess(p.inFile()).Extra) == 121 })

	p.visit("/en/statement#" + place + "status")
	p.wait(`document.activeElement.id === "` + place + `status"`)
}
