//go:build !js

package e2e

import (
	"fmt"
	"testing"

	"github.com/chromedp/chromedp"

	"example.org/toepasselijk/annexa/lang"
	pages "example.org/toepasselijk/app/page"
)

// look is a page as it is looked at: its address and the width of the window.
type look struct {
	name string
	url  string
}

// looks are the pages in a language, those with entries with one open.
func looks(l lang.Lang) []look {
	open := map[string]string{
		"method": "method/matrix/3/3", "assets": "assets/A1", "risks": "risks/R1", "treatment": "risks/R1/treatment", "soa": "decisions/5.1",
	}
	var out []look
	for _, page := range pages.List() {
		out = append(out, look{page.ID, pages.URL(l, page)})
		if at := open[page.ID]; at != "" {
			out = append(out, look{page.ID + " with a card", pages.URL(l, page) + "#" + at})
		}
	}
	out = append(out, look{"options of the report", pages.URL(l, pageOf("report")) + "#style/accent"})
	out = append(out, look{"suggested threats", pages.URL(l, pageOf("risks")) + "#dismissals"})
	return append(out, look{"actions", pages.URL(l, pageOf("treatment")) + "#actions/M1/title"})
}

func pageOf(id string) pages.Page {
	for _, page := range pages.List() {
		if page.ID == id {
			return page
		}
	}
	return pages.Page{}
}

// tooWide finds what sticks out of the window, deepest first.
const tooWide = `(() => {
	if (document.documentElement.scrollWidth <= innerWidth) return "";
	const boxed = e => { for (let p = e.parentElement; p; p = p.parentElement) if (getComputedStyle(p).overflowX !== "visible") return true; return false; };
	return [...document.body.querySelectorAll("*")].filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !boxed(e))
		.slice(-3).map(e => e.outerHTML.slice(0, 100)).join(" | ") || "scrollWidth " + document.documentElement.scrollWidth;
})()`

// No page scrolls sideways, however narrow the window.
func TestLayout(t *testing.T) {
	t.Parallel()
	p := newTab(t)
	for _, l := range lang.All() {
		p.begin(pages.URL(l, pageOf("scope")), "example")
		for _, look := range looks(l) {
			p.visit(look.url)
			for _, width := range []int64{1440, 1100, 900, 360, 320} {
				p.do(chromedp.EmulateViewport(width, 800))
				if wide := eval[string](p, tooWide); wide != "" {
					t.Errorf("%s %s at %d px: %s", l.Code(), look.name, width, wide)
				}
			}
		}
	}
}

func path(list string, i int, rest string) string {
	at := fmt.Sprint(list, i+1)
	if rest != "" {
		at += "/" + rest
	}
	return at
}
