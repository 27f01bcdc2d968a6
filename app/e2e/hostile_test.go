//go:build !js

package e2e

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	pages "example.org/toepasselijk/app/page"
	"example.org/toepasselijk/risk/file"
)

// hostile are texts that a careless page would run, cut, turn round or choke
// on.
var hostile = []string{
	`<img src=x onerror=alert(1)>`,
	`</script><script>alert(1)</script>`,
	`"><svg onload=alert(1)> {{7*7}} ${alert(1)} %s \u003cb\u003e`,
	`שלום עולם مرحبا`,
	"\u202eomgekeerd\u202c",
	`👩🏽‍💻 😀 🇳🇱`,
	`=HYPERLINK("http://evil.example","klik")`,
	strings.Repeat("lang", 400) + strings.Repeat(" woord", 600),
}

// What is typed is shown as typed, on every page and in the report; none of
// it becomes an element or a dialog.
func TestHostileText(t *testing.T) {
	t.Parallel()
	p := newTab(t)
	p.visit("/organisatie")
	p.insert("organisation/name", hostile[0])
	p.insert("organisation/scope", strings.Join(hostile, "\n"))
	p.click(`.rail a[href="/bedrijfsmiddelen"]`)
	p.click("#first-asset")
	for i, text := range hostile {
		if i > 0 {
			p.click("#another-asset")
		}
		p.insert(path("assets/A", i, "name"), text)
		p.insert(path("assets/A", i, "owner"), text)
	}
	p.click(`.rail a[href="/risicos"]`)
	p.click("#first-risk")
	for i, text := range hostile {
		if i > 0 {
			p.click("#new-risk")
		}
		p.insert(path("risks/R", i, "title"), text)
		p.insert(path("risks/R", i, "cause"), text)
	}
	p.click("#open-R1")
	p.pick("risks/R1/current/likelihood", "5")
	p.click(`.rail a[href="/behandeling"]`)
	p.click("#add-action")
	p.insert("actions/M1/title", hostile[1])
	p.click(field("risks/R1/treatment/controls-search"))
	p.paste(hostile[0])
	p.click(".create")
	p.holds("ownControls/E1/title", hostile[0])
	p.click(`.rail a[href="/verklaring"]`)
	p.click("#soa-words")
	p.paste("5.1")
	p.click(field("row-5.1"))
	p.insert("decisions/5.1/justification", hostile[2])

	doc, err := file.Open([]byte(p.kept()))
	require.NoError(t, err)
	for i, text := range hostile {
		assert.Equal(t, text, doc.Assets[i].Name)
		assert.Equal(t, text, doc.Risks[i].Cause)
	}
	for _, l := range lang.All() {
		for _, page := range pages.List() {
			p.visit(pages.URL(l, page))
			assert.Zero(t, eval[int](p, `document.querySelectorAll("#main img:not(#logo), #main script, #main svg:not([class]), [onerror], [onload]").length`), page.ID)
			if page.Step {
				p.reads(".org", hostile[0])
			}
		}
	}
	p.visit("/risicos")
	for i, text := range hostile {
		p.wait(one(field(path("open-R", i, ""))) + ".textContent === " + quote(text))
	}
	p.visit("/rapport")
	p.sees("worden als □ afgedrukt")
	_, data, _ := p.makePDF(lang.NL)
	text := sound(t, data, lang.NL, "onerror")
	for _, typed := range append(hostile[:3:3], hostile[6], hostile[7]) {
		assert.Contains(t, text, solid(typed))
	}
	assert.Contains(t, text, "□")
}

// insert puts a text in a field in one go, as pasting or an input method does.
func (p *tab) insert(path, text string) {
	p.t.Helper()
	p.click(field(path))
	p.wait("document.activeElement === " + one(field(path)))
	p.press("a", ctrl)
	p.paste(text)
	p.holds(path, text)
}
