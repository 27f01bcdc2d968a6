//go:build !js

package e2e

import (
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/audit"
	"example.org/toepasselijk/risk/file"
)

// mostDecisions is how many choices and texts of their own a newcomer may need
// from a profile to a report without blockers.
const mostDecisions = 60

// newcomer counts what the journey asks of somebody.
type newcomer struct {
	*walk
	clicks, decisions int
	pages             int
}

// clicks on something that only leads on.
func (n *newcomer) goes(css string) {
	n.t.Helper()
	n.click(css)
	n.clicks++
}

// decides makes a choice by one click.
func (n *newcomer) decides(css string) {
	n.t.Helper()
	n.goes(css)
	n.decisions++
}

// writes types words that the newcomer has to come up with.
func (n *newcomer) writes(path, text string) {
	n.t.Helper()
	n.fill(path, text)
	n.clicks++ // into the field
	n.decisions++
}

// chooses takes an entry of a list.
func (n *newcomer) chooses(path, label string) {
	n.t.Helper()
	n.choose(path, label)
	n.clicks++
	n.decisions++
}

// onward follows the button at the end of a page.
func (n *newcomer) onward(page string) {
	n.t.Helper()
	n.goes("#next")
	n.on(page)
	n.pages++
	n.noComplaints()
}

// TestNewcomer knows nothing and starts from the profile "kantoor": it reaches
// a report without blocking findings, and every decision on the way is its own.
func TestNewcomer(t *testing.T) {
	t.Parallel()
	n := &newcomer{walk: &walk{tab: newTab(t)}}
	n.visit("/")
	n.decides("#profile-kantoor")
	n.on("scope")
	n.pages++
	n.sees("Uw analyse begint met het profiel")
	n.writes("organisation/name", "Adviesbureau Linde")
	n.writes("organisation/scope", "Advies aan gemeenten, vanuit het kantoor in Zwolle en thuis")
	n.writes("edition/author", "Femke Linde")
	n.onward("method")
	n.onward("assets")

	n.sees("15 bedrijfsmiddelen uit het profiel zijn nog een concept")
	n.decides(`[data-entry="drop A15"]`) // no AI here: its risk goes too
	n.sees("Weggelaten: A15 en R")
	n.writes("draft-owner", "Directeur")
	n.decides("#confirm-all")
	n.wait(one("#drafts") + ".hidden")
	n.onward("risks")

	n.sees("18 risico's uit het profiel zijn nog een concept")
	n.decides(`[data-entry="drop R3"]`)
	n.sees("1 dreiging als overwogen vastgelegd")
	n.decides("#confirm-all")
	n.wait(one("#drafts") + ".hidden")
	n.onward("treatment")

	n.sees("Samen")
	n.decides("#bulk-modify")
	n.sees("risico's worden aangepast")
	n.decides("#bulk-retain")
	n.sees("risico's worden behouden")
	n.onward("soa")

	// What no risk uses: all of it as good practice, with one reason.
	n.goes(`#soa-show [data-entry="=open"]`)
	n.wait(`document.querySelector("#soa-show [data-entry='=open']").getAttribute("aria-pressed") === "true"`) // the list has been filtered
	n.goes("#pick-shown")
	n.goes("#bulk-open")
	n.chooses("bulk-applicable", "Ja")
	n.chooses("bulk-ground", "Goed gebruik")
	n.writes("bulk-ground-text", "Wij volgen bijlage A als basis voor elk kantoor")
	n.goes("#bulk-apply")
	n.goes("#close-bulk")
	n.goes("#soa-clear")
	n.goes("#pick-shown")
	n.goes("#bulk-open")
	n.decides("#bulk-drafts")
	n.reads("#decided", "93 van 93 besloten")
	n.onward("audit")

	n.wait("!" + one(".severity-blocker"))
	n.onward("report")
	n.sees("De auditcheck vindt geen blokkades.")
	_, pdf, _ := n.makePDF(lang.NL)
	n.clicks++
	text := solid(tooled(t, pdf, "pdftotext", "-raw"))
	for _, want := range []string{"Adviesbureau Linde", "Advies aan gemeenten", "Klantdossiers", "Ransomware", "Wij volgen bijlage A"} {
		assert.Contains(t, text, solid(want))
	}
	assert.NotContains(t, text, solid("nog niet bevestigd"))

	_, data := n.saved()
	doc, err := file.Open(data)
	require.NoError(t, err)
	assert.Len(t, doc.Dismissals, 1)
	for _, f := range audit.Run(risk.Assess(doc), doc.Edition.Date) {
		assert.NotEqual(t, audit.Blocker, f.Severity, "%s at %s", f.ID, f.At)
	}
	n.tallied()
}

// Drafts are marked wherever they show, one key confirms or drops, each is one
// step back, and the auditcheck leads to them.
func TestDraftsOnScreen(t *testing.T) {
	t.Parallel()
	p := newTab(t)
	p.begin("/en/assets", "profile-zzp")
	marks := func(want int) {
		t.Helper()
		p.waitFor("marks", func() bool { return eval[int](p, `document.querySelectorAll("tbody .draft-mark").length`) == want })
	}
	marks(13)
	p.click("#open-A2")
	p.wait(`document.activeElement.id === "assets/A2"`)
	p.press("c")
	p.wait(`document.activeElement.id === "assets/A3"`)
	marks(12)
	p.press("x")
	p.wait(`document.activeElement.id === "assets/A4"`)
	p.sees("Dropped: A3 and R")
	marks(11)
	p.press("z", ctrl)
	marks(12)
	p.press("z", ctrl)
	marks(13)
	p.click("#confirm-all")
	marks(0)

	p.begin("/en/audit-check", "profile-saas")
	p.click(`#rule-draft-risks-unconfirmed a`)
	p.wait(`document.querySelector("#main.page-risks")`)
	p.wait(`document.querySelector('.levels [data-entry="-3"]').getAttribute("aria-pressed") === "true"`)
	marks(20)
	p.click(`tbody [data-entry="confirm R1"]`)
	p.sees("Confirmed: A1 and R1.")
	p.visit("/en/treatment")
	p.wait(`document.querySelectorAll(".treat-rows .draft-mark").length === 19`)
	p.do(chromedp.EmulateViewport(360, 800))
	p.noComplaints()
}

// tallied says how the journey went.
func (n *newcomer) tallied() {
	n.t.Helper()
	n.t.Logf("from the profile to the report: %d pages, %d clicks, %d decisions", n.pages, n.clicks, n.decisions)
	assert.LessOrEqual(n.t, n.decisions, mostDecisions)
}
