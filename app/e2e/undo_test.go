//go:build !js

package e2e

import (
	"fmt"
	"slices"
	"strconv"
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

// edit is one kind of edit: where it is made, and how.
type edit struct {
	name string
	at   string // the address, opened before it when it differs from the one before
	act  func(*tab)
}

func edits(other string) []edit {
	click := func(css string) func(*tab) { return func(p *tab) { p.click(css) } }
	append := func(path string) func(*tab) {
		return func(p *tab) {
			p.click(field(path))
			p.press(kb.End + " en meer")
		}
	}
	const (
		scope     = "/organisatie"
		method    = "/methode"
		asset     = "/bedrijfsmiddelen#assets/A1"
		register  = "/risicos#risks/R1"
		suggested = "/risicos#dismissals"
		treatment = "/behandeling#risks/R1/treatment"
		control   = "/verklaring#decisions/5.1"
		own       = "/verklaring#ownControls/E1"
	)
	return []edit{
		{"a line of text", scope, append("organisation/name")},
		{"several lines", scope, append("organisation/scope")},
		{"a date", scope, func(p *tab) { p.fillDay("edition/nextReview", "2028-02-29") }},
		{"a list", scope, func(p *tab) { p.choose("edition/classification", "Openbaar") }},
		{"a name out of a list", scope, append("edition/author")},
		{"an entry added", scope, click(field("add-organisation/participants"))},
		{"an entry removed", scope, click(field("organisation/participants/D1") + " .remove")},
		{"another size", method, func(p *tab) {
			p.click("#size-3")
			p.click("#rescale-yes")
		}},
		{"the line of acceptance", method, func(p *tab) { p.pick("method/acceptance", "1") }},
		{"a cell of the matrix", method, func(p *tab) {
			cell, level := changeable()
			p.click(fmt.Sprintf(`table.heat [data-entry="%d-%d"]`, cell.Likelihood, cell.Impact))
			p.pick(fmt.Sprintf("method/matrix/%d/%d", cell.Likelihood, cell.Impact), strconv.Itoa(level))
		}},
		{"a name of a step", method, func(p *tab) { p.fill("method/likelihood/5/name", "Elke dag wel eens") }},
		{"how often a step is", method, func(p *tab) { p.fill("method/likelihood/2/frequency", "Haast nooit") }},
		{"other levels of risk", method, func(p *tab) {
			p.click("#levels-3")
			p.click("#rescale-yes")
		}},
		{"the matrix by bands", method, func(p *tab) {
			p.click("#way-bands")
			p.fill("bound-1", "5")
			p.click("#bands-yes")
		}},
		{"a level's colour", method, func(p *tab) {
			p.click(field("method/levels/2") + " summary")
			p.click(entry("method/levels/2/colour", "2purple"))
		}},
		{"who may accept a level", method, func(p *tab) { p.fill("method/levels/2/acceptedBy", "Directie") }},
		{"a term of treatment", method, func(p *tab) { p.fill("method/levels/2/within", "45") }},
		{"impact per area", method, click(entry("method/perArea", "true"))},
		{"an area off", method, click(field("method/areas/G2/on"))},
		{"an own area", method, click(field("add-method/areas"))},
		{"what a step means in an area", method, func(p *tab) {
			p.click(field("method/areas/G3") + " summary")
			p.fill("method/areas/G3/steps/1/description", "Een boze brief")
		}},
		{"an own quality", method, click(field("add-method/qualities"))},
		{"the gross risk", method, click(field("method/gross"))},
		{"an asset's name", asset, append("assets/A1/name")},
		{"an asset's kind", asset, func(p *tab) { p.chooseNext("assets/A1/type") }},
		{"an asset's value", asset, click(field("assets/A1/integrity") + ` [aria-pressed="false"]`)},
		{"an asset's value for an own quality", asset, func(p *tab) { p.pick("assets/A1/qualities/K1/value", "3") }},
		{"an asset removed", asset, click("#remove-asset")},
		{"an asset added", "/bedrijfsmiddelen", click("#new-asset")},
		{"a risk's story", register, append("risks/R1/cause")},
		{"a score", register, click(field("risks/R1/current/impact") + ` [aria-pressed="false"]`)},
		{"a score without controls", register, click(field("risks/R1/gross/impact") + ` [aria-pressed="false"]`)},
		{"a property", register, click(entry("risks/R1/properties", "integrity"))},
		{"a threat", register, func(p *tab) { p.chooseNext("risks/R1/threat") }},
		{"an asset taken from a risk", register, click(".asset-chip button")},
		{"an asset given to a risk", register, func(p *tab) {
			p.click(field("risks/R1/assets"))
			p.press(kb.Enter)
		}},
		{"a risk copied", register, click("#duplicate-risk")},
		{"a risk removed", register, func(p *tab) {
			p.click("#open-R1") // the copy that was open is gone
			p.click("#remove-risk")
		}},
		{"a risk added", register, click("#new-risk")},
		{"a suggested threat added", suggested, click(`[data-entry^="add "]`)},
		{"a suggested threat set aside", suggested, func(p *tab) {
			p.click(`[data-entry^="aside "]`)
			p.wait(`document.activeElement.id === "aside-reason"`)
			p.press("Dat hebben wij niet" + kb.Enter)
		}},
		{"what was set aside taken back", suggested, click(field("dismissals") + " [data-entry]")},
		{"an option", treatment, func(p *tab) { p.pick("risks/R1/treatment/option", "avoid") }},
		{"a control by number", treatment, func(p *tab) {
			p.click(field("risks/R1/treatment/controls-search"))
			p.press("6.1" + kb.Enter)
		}},
		{"a control taken away", treatment, click(field("risks/R1/treatment/controls") + " .picked button")},
		{"an own control made", treatment, func(p *tab) {
			p.click(field("risks/R1/treatment/controls-search"))
			p.press("Iets heel eigens" + kb.Enter)
		}},
		{"a suggestion declined", treatment, click(`.offer [data-entry^="decline"]`)},
		{"the reason of a declined control", treatment, func(p *tab) {
			p.click(".declined input")
			p.press(kb.End + " en meer")
		}},
		{"a declined control proposed again", treatment, click(`.declined [data-entry^="back"]`)},
		{"a declined control chosen", treatment, click(`.declined [data-entry^="choose"]`)},
		{"an action added", treatment, click("#add-action")},
		{"an action linked", treatment, func(p *tab) { p.chooseNext("link-action") }},
		{"an action removed", treatment, click(field("risks/R1/treatment/actions") + ` [data-entry^="remove"]`)},
		{"an amount", treatment, func(p *tab) { p.fill("actions/M1/cost", "98765") }},
		{"what remains", treatment, click(field("risks/R1/treatment/residual/impact") + ` [data-entry="1"]`)},
		{"what finding out early lowers", treatment, click(entry("risks/R1/treatment/detects", "impact"))},
		{"why the residual risk is what it is", treatment, append("risks/R1/treatment/residualNote")},
		{"the proposal taken", treatment, click("#take-proposal")},
		{"an approval withdrawn", treatment, click("#withdraw")},
		{"an action made for a control", treatment, func(p *tab) {
			p.click("#by-control")
			p.click(`.in-use [data-entry="5.5"]`)
		}},
		{"a decision", control, click(entry("decisions/5.1/status", "planned"))},
		{"a reason", control, click(field("decisions/5.1/reasons/contract/on"))},
		{"a justification", control, append("decisions/5.1/justification")},
		{"an outdated text confirmed", control, click("#confirm-text")},
		{"an outdated text replaced", control, func(p *tab) {
			p.click("#outdated summary")
			p.click("#replace-text")
		}},
		{"several controls at once", control, func(p *tab) {
			p.click(`#controls .pick[data-entry="5.1"]`)
			p.click(`#controls .pick[data-entry="5.2"]`)
			p.click("#bulk-open")
			p.fill("bulk-owner", "Iemand anders")
			p.click("#bulk-apply")
		}},
		{"the set of controls", "/verklaring#controlSet", append("controlSet")},
		{"an own control removed", own, click("#remove-own")},
		{"an own control added", own, click("#add-own")},
		{"a new edition", scope, func(p *tab) { p.menu("new-edition") }},
		{"an empty document begun", scope, func(p *tab) { p.menu("begin") }},
		{"the example opened", scope, func(p *tab) { p.menu("example") }},
		{"a file opened", scope, func(p *tab) { p.openFile(other) }},
	}
}

// aside sets the last threat suggested for d aside.
func aside(d *risk.Document) risk.Dismissal {
	all := risk.Suggest(d)
	last := all[len(all)-1]
	return risk.Dismissal{Threat: last.Threat.ID, Types: last.Types, Reason: "Dat kan hier niet", By: "Directeur", Date: "2026-11-18"}
}

// changeable returns a cell of the standard matrix, and another level that it
// may have.
func changeable() (risk.Score, int) {
	d := risk.New("2026-11-18")
	for l := range d.Method.Matrix {
		for i, now := range d.Method.Matrix[l] {
			for level := range 4 {
				at := risk.Path(fmt.Sprintf("method/matrix/%d/%d", l+1, i+1))
				if _, err := risk.Set(d, at, level+1); err == nil && level+1 != now {
					return risk.Score{Likelihood: l + 1, Impact: i + 1}, level + 1
				}
			}
		}
	}
	return risk.Score{}, 0
}

// chooseNext chooses the entry of a list after the chosen one.
func (p *tab) chooseNext(id string) {
	p.t.Helper()
	p.do(chromedp.Focus(chromedp.CSS(field(id))))
	p.press(kb.ArrowDown)
}

// Every kind of edit is one step back, to the byte, and one step again.
func TestUndo(t *testing.T) {
	t.Parallel()
	d := example.Document(lang.NL)
	d.Organisation.Name += " (ander)"
	d.Decisions[0].Status, d.Decisions[0].Basis = "full", "" // its text was written for other data
	first := &d.Risks[0].Treatment
	first.Controls = append(slices.Clip(first.Controls), "6.8")
	first.Declined = []*risk.Declined{{ID: d.Risks[0].Suggested()[0], Reason: "Past hier niet"}}
	first.ResidualNote = "Zo geschat"
	for _, decision := range d.Decisions {
		if decision.ID == "5.5" {
			decision.Status = risk.Planned // and no action does it
		}
	}
	d.Method.Gross = true
	d.Method.Qualities = append(d.Method.Qualities, &risk.Quality{ID: "K1", Name: "Authenticiteit"})
	d.Counters.Qualities = max(d.Counters.Qualities, 1)
	d, err := risk.Dismiss(d, aside(d))
	require.NoError(t, err)
	start := write(t, "start.toepasselijk", file.Save(d))
	d.Organisation.Name = "Nog een ander"
	other := write(t, "ander.toepasselijk", file.Save(d))
	p := newTab(t)
	p.visit("/organisatie")
	p.openFile(start)
	p.wait(`document.querySelector(".org").textContent.includes("ander")`)
	at := ""
	for _, e := range edits(other) {
		t.Run(e.name, func(t *testing.T) {
			p := p.in(t)
			if e.at != at {
				at = e.at
				p.visit(at)
			}
			before := p.kept()
			e.act(p)
			p.waitFor("the edit", func() bool { return p.kept() != before })
			after := p.settled()
			p.press("z", ctrl)
			p.waitFor("one step back", func() bool { return p.kept() == before })
			p.press("z", ctrl, chromedp.ModifierShift)
			p.waitFor("one step on", func() bool { return p.kept() == after })
			p.press("z", ctrl)
			p.waitFor("back again", func() bool { return p.kept() == before })
			assert.Equal(t, before, p.settled())
		})
	}
}

// settled returns the draft once two pictures of the screen in a row do not
// change it.
func (p *tab) settled() string {
	p.t.Helper()
	const frames = `new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))`
	for {
		before := p.kept()
		eval[bool](p, frames)
		if p.kept() == before {
			return before
		}
	}
}

// in returns the same tab for a test within the one that opened it.
func (p *tab) in(t testing.TB) *tab {
	return &tab{t: t, ctx: p.ctx, origin: p.origin, downloads: p.downloads, chooser: p.chooser}
}
