//go:build !js

package e2e

import (
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/assert"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/annexa/prose"
	pages "example.org/toepasselijk/app/page"
)

// Every page is readable and leads to the others while nothing runs on it, and
// says what is missing.
func TestWithoutScript(t *testing.T) {
	t.Parallel()
	p := newTab(t)
	call(p, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
	for _, l := range lang.All() {
		for _, one := range pages.List() {
			p.do(chromedp.Navigate(p.origin + pages.URL(l, one)))
			said := p.body()
			assert.Contains(t, said, "JavaScript", one.ID)
			assert.Contains(t, solid(said), solid(one.Title.In(l)), one.ID)
			assert.Contains(t, solid(said), solid(prose.Plain(one.Why.In(l))), one.ID)
		}
	}
	p.do(chromedp.Navigate(p.origin + "/"))
	p.clickLink("/risicos")
	assert.Contains(t, p.body(), "JavaScript")
}

func TestWithoutWebAssembly(t *testing.T) {
	t.Parallel()
	p := newTab(t)
	call(p, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: "delete window.WebAssembly"})
	for path, want := range map[string]string{"/risicos": "Deze browser heeft geen WebAssembly", "/en/risks": "This browser has no WebAssembly"} {
		p.do(chromedp.Navigate(p.origin + path))
		p.wait(`document.documentElement.dataset.program === "missing"`)
		p.sees(want)
	}
}

func TestUnknownAddress(t *testing.T) {
	t.Parallel()
	p := newTab(t)
	p.do(chromedp.Navigate(p.origin + "/nergens"))
	p.sees("Deze pagina is er niet")
	p.expect("404") // the browser notes it
}

// body returns what stands on the screen when no script can be run in the
// page itself: the text of the document as the browser holds it.
func (p *tab) body() string {
	p.t.Helper()
	got, err := chromedp.Run(p.ctx, chromedp.TextContent(chromedp.CSS("body")))
	if err != nil {
		p.fail(err.Error())
	}
	return got
}

// clickLink clicks the link to an address of the site, without script.
func (p *tab) clickLink(path string) {
	p.t.Helper()
	p.do(chromedp.Click(chromedp.CSS(`main a[href="` + path + `"], nav a[href="` + path + `"]`)))
	p.waitFor("the page "+path, func() bool {
		at, err := chromedp.Run(p.ctx, chromedp.Location())
		return err == nil && at == p.origin+path
	})
}
