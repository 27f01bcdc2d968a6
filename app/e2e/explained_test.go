//go:build !js

package e2e

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"example.org/toepasselijk/annexa/explain"
	"example.org/toepasselijk/annexa/lang"
	pages "example.org/toepasselijk/app/page"
)

// Someone who only wants to read comes from the start page through all the
// articles to the step that helps, without beginning anything, and back in the
// other language.
func TestExplained(t *testing.T) {
	t.Parallel()
	p := newTab(t)
	p.visit("/")
	p.click("#explained")
	p.wait(`location.pathname === "/uitleg"`)
	var last explain.Article
	for a := range explain.Articles() {
		url := pages.URL(lang.NL, pageOf(a.ID))
		p.click(`main a[href="` + url + `"]`) // a card, and then the link to the next
		p.wait(`location.pathname === ` + quote(url))
		p.reads("#title", a.Title.In(lang.NL))
		for _, s := range a.Body.In(lang.NL) {
			p.sees(s.Title)
		}
		assert.True(t, eval[bool](p, `!!document.querySelector('.article-step a[href=`+quote(pages.URL(lang.NL, pageOf(a.Step)))+`]')`), a.ID)
		p.click("#language")
		p.reads("#title", a.Title.In(lang.EN))
		assert.Equal(t, pages.URL(lang.EN, pageOf(a.ID)), eval[string](p, "location.pathname"))
		p.click("#language")
		p.reads("#title", a.Title.In(lang.NL))
		last = a
	}
	assert.False(t, eval[bool](p, `!!document.getElementById("rail").offsetParent`), "nothing was begun")
	p.click(".article-step a")
	p.wait(`location.pathname === ` + quote(pages.URL(lang.NL, pageOf(last.Step))))
}

// Reading on the way loses nothing of the work.
func TestExplainedOnTheWay(t *testing.T) {
	t.Parallel()
	p := newTab(t)
	p.begin("/organisatie", "example")
	name := eval[string](p, one(field("organisation/name"))+".value")
	p.click(`.rail a[href="/uitleg"]`)
	p.wait(`location.pathname === "/uitleg"`)
	p.click(`main a[href="` + pages.URL(lang.NL, pageOf("explained-controls")) + `"]`)
	p.reads("#title", pageOf("explained-controls").Title.In(lang.NL))
	p.click(`.rail a[href="/organisatie"]`)
	p.holds("organisation/name", name)
}
