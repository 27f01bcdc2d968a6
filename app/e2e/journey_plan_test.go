//go:build !js

package e2e

import (
	"fmt"

	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
)

// search types words in the search of a picker of controls.
func (w *walk) search(path, words string) {
	w.t.Helper()
	w.click(field(path + "-search"))
	w.press(words)
}

func treatmentStep(w *walk) {
	const at = "risks/R1/treatment"
	w.wait(`document.querySelector("#main.page-treatment") && document.activeElement.id === "risks/R1/treatment/option"`)
	w.pick(at+"/option", "modify")
	w.says(at+"/explanation", "De kassa op een eigen netwerk en elke nacht een kopie")
	chosen := func(id string) {
		w.t.Helper()
		w.wait(one(fmt.Sprintf(`%s .picked [data-entry=%q]`, field(at+"/controls"), id)))
	}
	w.search(at+"/controls", "8.13"+kb.Enter)
	chosen("8.13")
	w.search(at+"/controls", "netwerksegm"+kb.Enter)
	chosen("8.22")
	w.search(at+"/controls", "Kassa bijwerken op maandag")
	w.click(field(at+"/controls") + " .create")
	chosen("E1")
	w.holds("ownControls/E1/title", "Kassa bijwerken op maandag")
	w.typed = append(w.typed, "Kassa bijwerken op maandag")
	w.says("ownControls/E1/source", "Afspraak met de leverancier")
	w.search(at+"/controls", "7.4"+kb.Enter)
	chosen("7.4")
	w.click(field(at+"/controls") + ` .picked [data-entry="7.4"]`)
	w.wait("!" + one(field(at+"/controls")+` .picked [data-entry="7.4"]`))

	w.click("#add-action")
	w.wait(`document.activeElement.id === "actions/M1/title"`)
	w.says("actions/M1/title", "Kassa achter een eigen router")
	w.says("actions/M1/owner", "Hans van de oven")
	w.fillDay("actions/M1/due", "2027-03-01")
	w.fill("actions/M1/cost", "1250")
	w.choose("actions/M1/status", "Bezig")
	w.pick("actions/M1/controls", "8.13")
	w.click("#add-action")
	w.fill("actions/M2/title", "Overbodig")
	w.click(field("actions/M2") + ` [data-entry="remove M2"]`)
	w.wait("!" + one(field("actions/M2")))

	w.click(entry(at+"/residual/likelihood", "5"))
	w.sees("Hoger dan nu (4) kan niet")
	w.pick(at+"/residual/likelihood", "3")
	w.pick(at+"/residual/impact", "4")
	w.sees("Blijft boven de acceptatiegrens.")
	w.says(at+"/approval/name", "Greet van der Graan")
	w.says(at+"/approval/role", "Directeur")
	w.says(at+"/approval/remark", "Tot de nieuwe kassa er staat")
	w.click("#approve")
	w.sees("Goedgekeurd door Greet van der Graan op")
	w.pick(at+"/residual/impact", "3")
	w.sees("Verlopen: de goedkeuring van Greet van der Graan")
	w.pick(at+"/residual/impact", "4")
	w.sees("voor precies deze waarden")

	w.click(`#treatment-rows [data-entry="R4"]`)
	w.pick("risks/R4/treatment/option", "share")
	w.says("risks/R4/treatment/explanation", "De brandverzekeraar betaalt de oven")
	w.pick("risks/R4/treatment/residual/likelihood", "1")
	w.pick("risks/R4/treatment/residual/impact", "2")
	w.click(`#treatment-rows [data-entry="R2"]`)
	w.pick("risks/R2/treatment/option", "retain")
	w.click("#by-action")
	w.sees("Kassa achter een eigen router")
	w.sees("€")
	w.click("#by-control")
	w.sees("Kassa bijwerken op maandag")
	w.next("soa")
}

func statementStep(w *walk) {
	open := func(id string) {
		w.t.Helper()
		w.click("#soa-words")
		w.press("a", ctrl)
		w.press(id)
		w.wait(`[...document.querySelectorAll("[id^='row-']")].every(row => row.id.includes(` + quote(id) + `))`) // else the row moves while it is clicked
		w.click(field("row-" + id))
		w.wait(`document.activeElement.id === "control-title"`)
	}
	open("8.13")
	w.pressed("decisions/8.13/applicable", "yes")
	assert.Contains(w.t, w.text(".soa-card"), "R1 gebruikt deze maatregel. Daarom is die van toepassing.")
	w.click(entry("decisions/8.13/applicable", "no"))
	w.sees("Uitsluiten kan niet: R1 gebruikt deze maatregel. Haal die eerst daar weg.")
	w.pressed("decisions/8.13/applicable", "yes")
	w.pick("decisions/8.13/status", "partial")
	w.says("decisions/8.13/justification", "Zonder kopie staat de winkel stil")
	w.says("decisions/8.13/reference", "Handboek bladzijde 7")
	w.says("decisions/8.13/owner", "Hoofd winkel")

	open("5.34")
	w.pick("decisions/5.34/applicable", "yes")
	w.click(field("decisions/5.34/reasons/law/on"))
	w.says("decisions/5.34/reasons/law/text", "AVG artikel 32")
	w.pick("decisions/5.34/status", "full")

	open("8.30")
	w.pick("decisions/8.30/applicable", "no")
	w.says("decisions/8.30/justification", "Wij laten geen software maken")

	w.click("#soa-clear")
	w.click("#add-own")
	w.wait(`document.activeElement.id === "ownControls/E2/title"`)
	w.says("ownControls/E2/title", "Deur van de meelopslag op slot")
	w.says("ownControls/E2/description", "De sleutel ligt in de kluis")
	w.pick("decisions/E2/applicable", "yes")
	w.click("#close-control")
	w.wait(`document.activeElement.id === "row-E2"`)
	w.click("#apply-all")
	w.wait(`document.getElementById("decided").textContent === "95 van 95 besloten"`)
	w.next("audit")
}

// auditStep follows a finding to its field, mends it and finds it gone.
func auditStep(w *walk) {
	const rule = "#rule-risk-without-owner"
	w.wait(one(rule))
	w.wait("!" + one("#rule-scope-empty"))
	w.clickText(rule+" a", "R2")
	w.wait(`document.querySelector("#main.page-risks") && document.activeElement.id === "risks/R2/owner"`)
	assert.Equal(w.t, "#risks/R2/owner", eval[string](w.tab, "decodeURI(location.hash)"))
	w.press("Roos Molenaar")
	w.holds("risks/R2/owner", "Roos Molenaar")
	w.click(`.rail a[href="/auditcheck"]`)
	w.on("audit")
	w.wait("!" + one(rule))

	// The statement: one of many findings of one rule, beyond those first shown.
	const status = "#rule-applicable-without-status"
	w.click(status + ` [data-entry^="all "]`)
	w.clickText(status+" a", "8.34")
	w.wait(`document.activeElement.id === "decisions/8.34/status"`)
	w.pick("decisions/8.34/status", "planned")
	w.click(`.rail a[href="/auditcheck"]`)
	w.on("audit")
	w.wait(one("#rule-planned-without-action"))
	w.next("report")
}
