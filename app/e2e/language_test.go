//go:build !js

package e2e

import (
	"testing"

	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"

	"example.org/toepasselijk/annexa/lang"
	pages "example.org/toepasselijk/app/page"
)

// typedOn is a field of every page that has one, to be typed in while the
// language changes.
var typedOn = map[string]string{
	"scope":     "organisation/scope",
	"method":    "method/note",
	"assets":    "assets/A2/description",
	"risks":     "risks/R2/cause",
	"treatment": "risks/R2/treatment/explanation",
	"soa":       "decisions/5.3/justification",
}

// The language changes in the middle of a word, on every page and both ways,
// and not a letter is lost.
func TestLanguage(t *testing.T) {
	t.Parallel()
	p := newTab(t)
	p.begin("/organisatie", "example")
	for _, page := range pages.List() {
		at, has := typedOn[page.ID]
		assert.Equal(t, page.Step && page.ID != "audit" && page.ID != "report", has, "%s: a field to type in", page.ID)
		url := pages.URL(lang.NL, page)
		if has {
			url += "#" + at
		}
		p.visit(url)
		text := ""
		if has {
			p.wait("document.activeElement === " + one(field(at)))
			text = eval[string](p, one(field(at))+".value")
		}
		for i, l := range []lang.Lang{lang.EN, lang.NL} {
			if has {
				letters := []string{" halverwege een wo", "ord dat af moet"}[i]
				p.click(field(at))
				p.press(kb.End, ctrl)
				p.press(letters)
				text += letters
			}
			p.click("#language")
			p.wait(`document.documentElement.lang === ` + quote(l.Code()))
			p.wait(`document.activeElement.id === "language"`) // the user stays where they were
			assert.Equal(t, page.ID, p.at())
			assert.Equal(t, pages.URL(l, page), eval[string](p, "location.pathname"))
			assert.Equal(t, page.Title.In(l)+" · Toepasselijk", eval[string](p, "document.title"))
			p.reads("#title", page.Title.In(l))
			if has {
				p.holds(at, text)
			}
		}
	}
	p.visit("/risicos")
	assert.Contains(t, p.kept(), "halverwege een woord dat af moet")
}
