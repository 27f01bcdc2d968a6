//go:build !js

package e2e

import (
	"fmt"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/risk/file"
)

// walk is one way through the tool with everything that was typed on it.
type walk struct {
	*tab
	typed []string
}

// says types a text in a field and remembers it.
func (w *walk) says(path, text string) {
	w.t.Helper()
	w.fill(path, text)
	w.typed = append(w.typed, text)
}

// next follows the button at the end of a page.
func (w *walk) next(page string) {
	w.t.Helper()
	w.click("#next")
	w.on(page)
}

// on waits until a page is on screen with the focus on its heading.
func (w *walk) on(page string) {
	w.t.Helper()
	w.wait(fmt.Sprintf(`document.querySelector("#main.page-%s") && document.activeElement.id === "title"`, page))
}

// TestJourney goes from an empty page to a report, as somebody does who meets
// the tool for the first time, in Dutch.
func TestJourney(t *testing.T) {
	t.Parallel()
	w := &walk{tab: newTab(t)}
	w.visit("/")
	w.sees("Wat u invult, verlaat uw browser niet.")
	w.click("#begin-now")
	w.on("scope")
	for _, step := range []func(*walk){
		scopeStep, methodStep, assetsStep, risksStep, listStep, treatmentStep, statementStep, auditStep, reportStep, keepStep,
	} {
		step(w)
		w.noComplaints()
	}
}

func scopeStep(w *walk) {
	w.says("organisation/name", "Bakkerij De Korenaar")
	w.reads(".org", "Bakkerij De Korenaar")
	w.says("organisation/scope", "Bakken en bezorgen van brood, vanuit Zutphen")
	w.says("organisation/exclusions", "De winkel in Deventer, die heeft een eigen eigenaar")
	w.says("organisation/interfaces", "De molen levert meel en bestelt via onze website")
	w.says("organisation/context", "Personeel is schaars; klimaatverandering maakt graan duurder")
	w.says("edition/version", "1.0")
	w.fillDay("edition/date", "2026-11-18")
	w.choose("edition/status", "Definitief")
	w.choose("edition/classification", "Intern")
	w.says("edition/author", "Roos Molenaar")
	w.says("edition/approver", "Gijs Korenaar")
	w.fillDay("edition/nextReview", "2027-11-18")
	w.click(field("add-organisation/parties"))
	w.wait(`document.activeElement.id === "organisation/parties/B1/name"`)
	w.says("organisation/parties/B1/name", "Voedselautoriteit")
	w.says("organisation/parties/B1/requirements", "Herkomst van elke partij meel")
	for i, who := range []string{"Roos Molenaar", "Hans van de oven", "Iemand te veel"} {
		w.click(field("add-organisation/participants"))
		at := fmt.Sprintf("organisation/participants/D%d", i+1)
		w.fill(at+"/name", who)
		w.fill(at+"/role", "Bakker "+who)
	}
	w.click(field("organisation/participants/D3") + " .remove")
	w.wait("!" + one(field("organisation/participants/D3")))
	w.typed = append(w.typed, "Hans van de oven", "Bakker Hans van de oven")
	w.click(field("add-edition/history"))
	w.says("edition/history/V1/version", "0.9")
	w.says("edition/history/V1/change", "Eerste ronde met de bakkers")
	w.next("method")
}

func methodStep(w *walk) {
	cells := func(n int) { w.wait(fmt.Sprintf(`document.querySelectorAll("table.heat .cell").length === %d`, n)) }
	cells(25)
	w.click("#size-4")
	cells(16)
	w.sees("4×4")
	w.click("#size-5")
	cells(25)
	w.pick("method/acceptance", "1")
	w.sees("Middel")
	w.pick("method/acceptance", "2")
	w.says("method/note", "Vastgesteld in het teamoverleg van november")
	w.says("method/levels/4/name", "Onaanvaardbaar")
	w.wait(`[...document.querySelectorAll(".lv.l4")].every(e => e.textContent.includes("Onaanvaardbaar"))`)
	w.says("method/likelihood/4/name", "Elke week")
	w.says("method/impact/4/description", "Een dag geen brood")
	w.next("assets")
}

func assetsStep(w *walk) {
	w.click("#first-asset")
	w.wait(`document.activeElement.id === "assets/A1/name"`)
	w.says("assets/A1/name", "Klantenbestand")
	w.says("assets/A1/description", "Namen en adressen van 4.000 klanten")
	w.says("assets/A1/owner", "Hoofd verkoop")
	w.chooseNth("assets/A1/type", 1)
	for property, level := range map[string]string{"confidentiality": "4", "integrity": "3", "availability": "2"} {
		w.pick("assets/A1/"+property, level)
	}
	for i, name := range []string{"Kassasysteem", "Oude laptop"} {
		w.click("#another-asset")
		w.fill(fmt.Sprintf("assets/A%d/name", i+2), name)
	}
	w.click("#remove-asset")
	w.sees("A3 ‘Oude laptop’ is verwijderd")
	w.wait(`!document.getElementById("row-A3")`)
	w.click("#open-A2")
	w.says("assets/A2/name", "Kassa en weegschaal")
	w.says("assets/A2/owner", "Hoofd winkel")
	w.click("#asset-close")
	w.reads("#open-A2", "Kassa en weegschaal")
	w.wait(`document.activeElement.id === "open-A2"`)
	w.next("risks")
}

func risksStep(w *walk) {
	w.click("#first-risk")
	w.wait(`document.activeElement.id === "risks/R1/title"`)
	w.says("risks/R1/title", "Gijzelsoftware legt de kassa stil")
	w.pick("risks/R1/current/likelihood", "4")
	w.pick("risks/R1/current/impact", "4")
	w.wait(`document.getElementById("risk-verdict").textContent.includes("Onaanvaardbaar")`)
	w.wait(`document.querySelector("#row-R1 .lv").textContent === "Onaanvaardbaar"`)
	w.reads(`table.heat [data-entry="4-4"]`, "1")
	w.says("risks/R1/cause", "Een medewerker opent een bijlage")
	w.says("risks/R1/event", "De kassa wordt versleuteld")
	w.says("risks/R1/consequence", "Een week geen verkoop")
	w.pick("risks/R1/properties", "availability")
	w.click(field("risks/R1/assets"))
	w.press("kassa" + kb.Enter)
	w.wait(`[...document.querySelectorAll(".asset-chip")].some(e => e.textContent.includes("Kassa en weegschaal"))`)
	w.chooseNth("risks/R1/threat", 2)
	w.says("risks/R1/vulnerability", "Niemand werkt de kassa bij")
	w.says("risks/R1/owner", "Hoofd winkel")
	w.says("risks/R1/existing", "Virusscanner op kantoor")
	w.says("risks/R1/remark", "In 2025 een keer bijna gebeurd")

	w.click("#duplicate-risk")
	w.wait(`document.activeElement.id === "risks/R2/title"`)
	w.holds("risks/R2/cause", "Een medewerker opent een bijlage")
	w.says("risks/R2/title", "Adressen liggen op straat")
	w.pick("risks/R2/current/likelihood", "1")
	w.pick("risks/R2/current/impact", "2")
	w.fill("risks/R2/owner", "") // the audit check will miss it
	w.click("#new-risk")
	w.fill("risks/R3/title", "Vergissing")
	w.click("#remove-risk")
	w.sees("R3")
	w.wait(`!document.getElementById("row-R3")`)
	w.click("#new-risk") // ids are never used again
	w.says("risks/R4/title", "Brand in de bakkerij")
	w.chooseNth("risks/R4/threat", 0)
	w.says("risks/R4/ownThreat", "Vlam in de oven")
	w.says("risks/R4/owner", "Gijs Korenaar")
	w.pick("risks/R4/current/likelihood", "2")
	w.pick("risks/R4/current/impact", "5")
	w.click("#risk-close")
}

// listStep sorts and filters the register.
func listStep(w *walk) {
	order := func(ids string) {
		w.t.Helper()
		w.wait(`[...document.querySelectorAll(".risk-grid tbody tr")].map(e => e.dataset.entry).join(" ") === ` + quote(ids))
	}
	sort := func(column string) { w.click(fmt.Sprintf(`.risk-grid thead [data-entry=%q]`, column)) }
	order("R1 R2 R4")
	sort("title")
	order("R2 R4 R1")
	sort("title")
	order("R1 R4 R2")
	sort("now")
	order("R1 R4 R2")
	sort("number")
	w.click("#risk-words")
	w.press("oven")
	order("R4")
	w.click("#clear-filters")
	order("R1 R2 R4")
	w.click(`.levels [data-entry="-1"]`)
	order("R1 R4")
	w.click("#clear-filters")
	w.click(`table.heat [data-entry="1-2"]`)
	order("R2")
	w.click("#clear-cell")
	order("R1 R2 R4")
	w.click("#open-R1")
	w.click("#to-treatment")
}

// chooseNth chooses the entry of a list at a place; 0 is the empty one.
func (p *tab) chooseNth(path string, n int) {
	p.t.Helper()
	p.wait(fmt.Sprintf("%s?.options.length > %d", one(field(path)), n))
	p.choose(path, eval[string](p, fmt.Sprintf("%s.options[%d].label", one(field(path)), n)))
}

// keepStep takes the work out as a file and brings it back, in this tab after
// a reload and in another one.
func keepStep(w *walk) {
	name, data := w.saved()
	assert.Equal(w.t, "bakkerij-de-korenaar-2026-11-18.toepasselijk", name)
	doc, err := file.Open(data)
	require.NoError(w.t, err)
	assert.Len(w.t, doc.Risks, 3)

	w.reload()
	assert.Zero(w.t, w.questions(), "all is saved, so nothing is asked")
	_, again := w.saved()
	assert.Equal(w.t, string(data), string(again), "a reload loses nothing")

	other := w.another()
	other.visit("/")
	assert.Empty(w.t, other.kept(), "another tab has nothing")
	other.drop(write(w.t, name, data))
	other.wait(`document.querySelector("#main.page-scope")`)
	other.holds("organisation/name", "Bakkerij De Korenaar")
	_, again = other.saved()
	assert.Equal(w.t, string(data), string(again), "the same bytes after a round trip")

	before := w.kept()
	w.visit("/organisatie")
	w.fill("organisation/name", "Te ver")
	w.press("z", ctrl)
	w.holds("organisation/name", "Bakkerij De Korenaar")
	assert.Equal(w.t, before, w.kept())
	w.press("z", ctrl, chromedp.ModifierShift)
	w.holds("organisation/name", "Te ver")

	w.menu("wipe")
	w.click("#wipe-yes")
	w.wait(`document.querySelector("#main.page-start")`)
	assert.Empty(w.t, w.kept())
	w.reload()
	assert.NotContains(w.t, w.text("body"), "Te ver")
}
