//go:build !js

package e2e

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/pdf"
	"example.org/toepasselijk/pdf/want"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/example"
	"example.org/toepasselijk/risk/file"
	"example.org/toepasselijk/web"
)

// leaves is a report as the preview should show it.
type leaves struct {
	*pdf.Layout
	ui lang.Lang
}

func leavesOf(t testing.TB, d *risk.Document, ui, l lang.Lang, p want.Part) leaves {
	t.Helper()
	laid, err := pdf.LayOut(d, pdf.Options{Lang: l, Part: p, Fonts: pdf.Fonts{Regular: web.Regular, Semibold: web.Semibold}})
	require.NoError(t, err)
	return leaves{laid, ui}
}

// caption is what is said of page n.
func (l leaves) caption(n int) string {
	at := ""
	for _, h := range l.Headings() {
		if h.Page <= n {
			at = h.Title
		}
	}
	return fmt.Sprintf(lang.T("Bladzijde %d van %d: %s", "Page %d of %d: %s").In(l.ui), n, l.Pages(), at)
}

// leaf waits until page n is on screen, the very picture, and said to be.
func (p *tab) leaf(l leaves, n int) {
	p.t.Helper()
	p.reads("#preview-caption", l.caption(n))
	p.wait(`document.querySelector("#preview-sheet svg")?.textContent === new DOMParser().parseFromString(` + quote(string(l.Picture(n))) + `, "image/svg+xml").documentElement.textContent`)
	assert.Equal(p.t, l.caption(n), eval[string](p, `document.getElementById("preview-sheet").getAttribute("aria-label")`))
}

// TestPreview pages through the report, changes what is in it and comes back
// after an edit elsewhere.
func TestPreview(t *testing.T) {
	t.Parallel()
	p, d := newTab(t), example.Document(lang.NL)
	whole := leavesOf(t, d, lang.NL, lang.NL, want.Full)
	last := whole.Pages()
	p.begin("/rapport", "example")
	p.leaf(whole, 1)
	p.reads("#preview-pages", fmt.Sprint(last, " bladzijden"))

	p.click("#preview-next")
	p.leaf(whole, 2)
	summary := whole.Headings()[3]
	p.choose("preview-chapter", summary.Title)
	p.leaf(whole, summary.Page)
	p.click("#preview-page")
	p.press("a", ctrl)
	p.press("999" + kb.Enter)
	p.leaf(whole, last)
	p.wait(`document.getElementById("preview-page").value === "` + strconv.Itoa(last) + `"`)

	p.click("#preview-frame")
	for _, step := range []struct {
		key  string
		page int
	}{{kb.PageUp, last - 1}, {kb.Home, 1}, {kb.ArrowLeft, 1}, {kb.ArrowRight, 2}, {kb.PageDown, 3}, {kb.ArrowDown, 4}, {kb.ArrowUp, 3}, {kb.End, last}, {kb.PageDown, last}} {
		p.press(step.key)
		p.leaf(whole, step.page)
		assert.Equal(t, "preview-frame", eval[string](p, "document.activeElement.id"))
	}

	p.click(`.ways [data-entry="summary"]`)
	p.leaf(leavesOf(t, d, lang.NL, lang.NL, want.Summary), 1)
	p.click(`.languages [data-entry="en"]`)
	p.leaf(leavesOf(t, d, lang.NL, lang.EN, want.Summary), 1)
	p.reads("#preview-pages", "1 bladzijde")
	p.click(`.ways [data-entry="full"]`)
	p.leaf(leavesOf(t, d, lang.NL, lang.EN, want.Full), 1)

	p.click(`.rail a[href="/organisatie"]`)
	p.insert("organisation/name", "Elders B.V.")
	p.click(`.rail a[href="/rapport"]`)
	d.Organisation.Name = "Elders B.V."
	p.leaf(leavesOf(t, d, lang.NL, lang.EN, want.Full), 1)
	p.click("#undo")
	p.leaf(leavesOf(t, example.Document(lang.NL), lang.NL, lang.EN, want.Full), 1)

	p.click("#preview-real")
	p.wait(`document.querySelector("#preview-sheet svg").getBoundingClientRect().width > 790`)
}

// TestPreviewOpenPoints leads from what stands open to the page it is on.
func TestPreviewOpenPoints(t *testing.T) {
	t.Parallel()
	p := newTab(t)
	p.begin("/en/report", "empty")
	p.click("#open-points summary")
	p.sees("Still to be filled in: the scope")
	p.click(`#open-points li:nth-child(5) button`)
	p.wait(`/: 2 Scope and context$/.test(document.getElementById("preview-caption").innerText) && document.querySelector("#preview-sheet svg").textContent.includes("Still to be filled in: the scope")`)
	p.click("#other-findings a")
	p.wait(`document.querySelector("#main.page-audit")`)
}

// TestPreviewOfHostileText shows markup as text, and says where the characters
// stand that cannot be printed.
func TestPreviewOfHostileText(t *testing.T) {
	t.Parallel()
	p := newTab(t)
	d := example.Document(lang.NL)
	d.Organisation.Name = hostile[1] + hostile[0] + `<a href="javascript:alert(1)" onclick="alert(1)">&amp;]]></text>`
	for i, text := range hostile {
		d.Risks[i].Title, d.Risks[i].Cause = text, text
	}
	p.visit("/rapport")
	p.openFile(write(t, "hostile.toepasselijk", file.Save(d)))
	p.wait(`document.querySelector("#preview-sheet svg")?.textContent.includes("</script><script>alert(1)")`)
	pages, err := strconv.Atoi(strings.Fields(p.text("#preview-pages"))[0])
	require.NoError(t, err)
	p.click("#preview-frame")
	for n := 1; ; n++ {
		p.wait(`document.getElementById("preview-caption").innerText.startsWith("Bladzijde ` + strconv.Itoa(n) + ` van")`)
		assert.Empty(t, eval[[]string](p, `[...new Set([...document.querySelectorAll("#preview-sheet svg *")].map(e => e.namespaceURI + " " + e.localName))].filter(n => !/2000\/svg (path|g|text|rect|polygon)$/.test(n))`), n)
		assert.Empty(t, eval[[]string](p, `[...document.querySelectorAll("#preview-sheet svg *")].flatMap(e => [...e.attributes]).map(a => a.name).filter(n => /^on|href|style|src/.test(n))`), n)
		if n == pages {
			break
		}
		p.press(kb.PageDown)
	}
	p.sees("worden als □ afgedrukt")
	p.click("#missing-glyphs a")
	p.wait(`document.querySelector("#main.page-risks") && document.activeElement.id.startsWith("risks/R4/")`)
}

// TestDownloadGoesOn leaves the page while the report is made, and gets it.
func TestDownloadGoesOn(t *testing.T) {
	t.Parallel()
	p := newTab(t)
	p.visit("/rapport")
	p.openFile(write(t, "long.toepasselijk", file.Save(example.Generate(lang.NL, 1000))))
	p.wait(`document.querySelector(".facts").innerText.includes("1.000")`)
	name, data := p.download(func() {
		p.click("#make-pdf")
		p.wait(making)
		p.click(`.rail a[href="/organisatie"]`)
		p.wait(`document.querySelector("#main.page-scope")`)
	})
	assert.True(t, strings.HasPrefix(string(data), "%PDF-"))
	p.wait(`document.getElementById("notice").innerText.startsWith(` + quote(name) + `)`)
	p.click(`.rail a[href="/rapport"]`)
	p.wait(`document.getElementById("pdf-made").innerText.startsWith(` + quote(name) + `)`)

	p.click("#make-pdf")
	p.wait(making)
	p.click(`.rail a[href="/organisatie"]`)
	p.wait(`document.querySelector("#main.page-scope")`)
	p.click(`.rail a[href="/rapport"]`)
	p.click("#stop-pdf")
	p.reads("#pdf-made", "Gestopt. Er is geen PDF gemaakt.")
	p.wait(`document.querySelector("#preview-sheet svg")`)
}
