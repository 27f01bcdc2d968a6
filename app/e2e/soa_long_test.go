//go:build !js

package e2e

import (
	"testing"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"

	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/file"
)

const soaDrawn = `document.querySelectorAll("#controls tbody tr:not(.group)").length`

// inView is whether the element with an id stands on the screen.
func inView(id string) string {
	return `(r => r.top >= 0 && r.bottom <= innerHeight)(document.getElementById("` + id + `").getBoundingClientRect())`
}

// longStatement opens a statement with every framework on, grouped by the one
// that makes the longest list of it: 414 rows, of which a screenful is drawn.
func longStatement(t *testing.T) *tab {
	p := newTab(t)
	p.visit("/verklaring")
	p.openFile(write(t, "kaders.toepasselijk", file.Save(everyFramework(t))))
	p.wait(one(`#soa-theme [data-entry="=6"]`))
	p.click("#soa-more summary")
	p.wait(`document.getElementById("soa-group").offsetParent`) // unfolded
	p.choose("soa-group", "NIST Cybersecurity Framework 2.0")
	p.wait(`document.querySelector("#controls .group .hint").textContent.includes(" · ")`) // how far a requirement is
	return p
}

// A link leads to a row that is not drawn yet, and away from it again.
func TestLinkIntoLongStatement(t *testing.T) {
	t.Parallel()
	p := longStatement(t)
	rows := risk.Assess(everyFramework(t)).Extra
	id := string(rows[len(rows)-1].Decision.ID) // of no requirement of NIST: it stands at the very end
	eval[any](p, `location.hash = "requirements/`+id+`/justification"`)
	p.wait(`document.activeElement.id === "requirements/` + id + `/justification"`)
	p.wait(inView("row-" + id))
	p.wait(one(`[id="row-`+id+`"]`) + `.getAttribute("aria-current") === "true"`)
	p.press("Vastgelegd.")
	p.wait(one(`tr[data-entry="`+id+`"] .soa-just`) + `.textContent === "Vastgelegd."`)

	// Filtered away, the row takes nothing along that was typed.
	p.fill("soa-words", "wachtwoord")
	p.wait(one(`[id="row-`+id+`"]`) + ` === null`)
	p.holds("requirements/"+id+"/justification", "Vastgelegd.")
	p.fill("soa-words", "")
	p.wait(soaDrawn + ` > 15`)
	p.click("#close-control")
	p.wait(`document.activeElement.id === "row-` + id + `"`)
	p.wait(inView("row-" + id))
	assert.Equal(t, "Vastgelegd.", eval[string](p, one(`tr[data-entry="`+id+`"] .soa-just`)+`.textContent`))
	p.checkAxeHere(t)
}

// What is picked and decided at once counts the rows that are not drawn too.
func TestBulkOverLongStatement(t *testing.T) {
	t.Parallel()
	p := longStatement(t)
	p.click("#pick-shown")
	p.reads("#soa-strip .num", "237 maatregelen gekozen")
	p.click("#bulk-open")
	p.wait(`document.activeElement.id === "bulk-title"`)
	p.fill("bulk-owner", "Joris")
	before := p.kept()
	p.click("#bulk-apply")
	p.sees("237 maatregelen gewijzigd.")
	d := p.inFile()
	assert.Equal(t, "Joris", d.Decisions[len(d.Decisions)-1].Owner)
	assert.Len(t, d.Requirements, 141)
	assert.Equal(t, "Joris", d.Requirements[140].Owner)
	p.press("z", ctrl)
	p.waitFor("one step back", func() bool { return p.kept() == before })
}

// Tab goes on from the last row that was drawn; the list has grown by then.
func TestTabThroughLongStatement(t *testing.T) {
	t.Parallel()
	p := longStatement(t)
	last := eval[string](p, `[...document.querySelectorAll("#controls .soa-title")].at(-1).id`)
	eval[any](p, one(`[id="`+last+`"]`)+`.focus()`)
	p.wait(`[...document.querySelectorAll("#controls .soa-title")].at(-1).id !== "` + last + `"`)
	assert.Equal(t, last, eval[string](p, `document.activeElement.id`), "the focus stays on its row")
	p.press(kb.Tab)
	p.wait(`document.activeElement.closest("#controls") && document.activeElement.id !== "` + last + `"`)
	p.wait(`(scrollTo(0, document.body.scrollHeight), ` + soaDrawn + ` === 414 && document.getElementById("soa-rest").hidden)`)
}

// Paper has every row, however few were on screen.
func TestPrintLongStatement(t *testing.T) {
	t.Parallel()
	p := longStatement(t)
	eval[any](p, `addEventListener("beforeprint", () => { window.printed = `+soaDrawn+`; })`) // runs after the page's own
	call(p, page.PrintToPDF, page.PrintToPDFParams{})
	assert.Equal(t, 414, eval[int](p, "printed"))
}
