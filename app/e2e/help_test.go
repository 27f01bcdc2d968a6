//go:build !js

package e2e

import (
	"slices"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	pages "example.org/toepasselijk/app/page"
)

const closedHelp = `document.querySelector("#help-panel").hidden && document.querySelector("#help").ariaExpanded === "false"`

// The help opens and closes by its button, by Escape and by its cross, follows
// the control in focus, and stays as it was left in this tab.
func TestHelp(t *testing.T) {
	t.Parallel()
	p := newTab(t)
	p.begin("/verklaring", "example")
	p.wait(closedHelp) // a laptop has no room to spare
	p.click("#help")
	p.wait(`document.activeElement.id === "help-title" && document.querySelector("#help").ariaExpanded === "true"`)
	p.reads("#help-panel .hint", "Kies een maatregel, dan staat hier de uitleg met wat een auditor vraagt.")
	p.click(`[id="row-8.13"]`)
	backup, _ := annexa.GuidanceOf("8.13")
	for _, text := range []lang.Text{backup.Plain, backup.Question, backup.Interview} {
		p.wait(`document.querySelector("#help-panel").innerText.includes(` + quote(text.In(lang.NL)) + `)`)
	}
	p.click("#next-control")
	p.wait(`document.querySelector("#help-control").textContent.startsWith("8.14 ")`)
	p.checkAxeHere(t)
	p.do(chromedp.EmulateViewport(1440, 900))
	p.click("#language")
	p.reads("#help-title", "Help")
	p.reload()
	p.wait(`!document.querySelector("#help-panel").hidden`)
	p.click("#help-close")
	p.wait(closedHelp + ` && document.activeElement.id === "help"`)
	p.reload()
	p.wait(closedHelp)

	p.do(chromedp.EmulateViewport(360, 800)) // a drawer, which gives way to another page
	p.click("#help")
	p.wait(`document.activeElement.id === "help-title"`)
	p.press(kb.Escape)
	p.wait(closedHelp + ` && document.activeElement.id === "help"`)
	p.click("#help")
	p.click("#help-panel a[href$='/en/terms']")
	p.wait(`document.querySelector("#main.page-terms") && ` + closedHelp)

	p.do(chromedp.EmulateViewport(1920, 1000))
	other := p.another()
	other.do(chromedp.EmulateViewport(1920, 1000))
	other.visit("/risicos")
	other.wait(`!document.querySelector("#help-panel").hidden`) // room for it, and nobody closed it
}

// A term is explained by keyboard alone: the popover takes the focus, Escape
// gives it back.
func TestTermByKeyboard(t *testing.T) {
	t.Parallel()
	p := newTab(t)
	p.begin("/verklaring", "example")
	annexA, _ := annexa.TermByID("annex_a")
	for _, key := range []string{kb.Enter, " "} {
		p.do(chromedp.Focus(chromedp.CSS(`[data-term="annex_a"]`)))
		p.press(key)
		p.wait(`document.activeElement.id === "term-box" && document.querySelector("#term-box:popover-open")`)
		p.wait(`document.querySelector("#term-box").innerText.includes(` + quote(annexA.Meaning.In(lang.NL)) + `)`)
		p.press(kb.Escape)
		p.wait(`document.activeElement.dataset.term === "annex_a" && !document.querySelector("#term-box:popover-open")`)
	}
	p.click(`[data-term="control"]`)
	p.reads("#term-name", "beheersmaatregel")
	p.checkAxeHere(t)
	p.do(chromedp.EmulateViewport(360, 800))
	p.visit("/risicos#risks/R1/vulnerability")
	p.click(`[data-term="vulnerability"]`)
	p.wait(`(b => b.left >= 0 && b.right <= innerWidth && b.top >= 0 && b.bottom <= innerHeight)(document.querySelector("#term-box:popover-open").getBoundingClientRect())`)
	p.click("#term-box a")
	p.wait(`location.pathname + location.hash === "/begrippen#kwetsbaarheid" && document.activeElement.id === "kwetsbaarheid"`)
}

// The card of the statement says in words what an auditor asks, and the picker
// of controls what each control asks; it can be narrowed by attribute.
func TestGuidanceWhereControlsAreChosen(t *testing.T) {
	t.Parallel()
	p := newTab(t)
	p.begin("/verklaring", "example")
	p.visit("/verklaring#decisions/5.17/status")
	login, _ := annexa.GuidanceOf("5.17")
	p.reads(".soa-plain", login.Plain.In(lang.NL))
	p.click("#questions summary")
	p.sees(login.Question.In(lang.NL))
	p.sees(login.Evidence.In(lang.NL)[0])

	p.visit("/behandeling#risks/R1/treatment")
	const at = "risks/R1/treatment/controls"
	p.choose(at+"-attribute", "Detectief")
	detective, _ := annexa.AttributeByID("type")
	var want []string
	for c := range annexa.Controls() {
		chosen := eval[bool](p, `!!document.querySelector('[id="`+at+`"] [data-guide="`+string(c.ID)+`"]')`)
		if detective.Has(c.ID, 1) && !chosen {
			want = append(want, string(c.ID))
		}
	}
	found := `[...document.querySelectorAll('[id="` + at + `-found"] [data-entry]:not(.create)')].map(b => b.dataset.entry)`
	p.waitFor("the detective controls", func() bool { return slices.Equal(want, eval[[]string](p, found)) })
	assert.NotEmpty(t, want)
	monitoring, _ := annexa.GuidanceOf("8.16")
	p.fill(at+"-search", "8.16")
	p.sees(monitoring.Plain.In(lang.NL))
	p.press(kb.Enter)
	p.click(`[data-guide="8.16"]`)
	p.wait(`document.activeElement.id === "help-title"`)
	p.reads("#help-control", "8.16 Monitoren van activiteiten")
}

// The page of terms is complete without the program: every term has its own
// place, in the order of the alphabet.
func TestTermsWithoutJavaScript(t *testing.T) {
	t.Parallel()
	p := newTab(t)
	call(p, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
	for _, l := range lang.All() {
		p.do(chromedp.Navigate(p.origin + pages.URL(l, pageOf("terms"))))
		said := p.body()
		for term := range annexa.Terms() {
			assert.Contains(t, said, term.Meaning.In(l))
			html, err := chromedp.Run(p.ctx, chromedp.OuterHTML(chromedp.CSS("#"+pages.Anchor(term.Name.In(l)))))
			assert.NoError(t, err)
			assert.Contains(t, html, term.Name.In(l))
		}
	}
}
