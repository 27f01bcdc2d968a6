// Package page holds the pages of the tool, one file each, and the frame
// around them.
//
// A page is a declaration; the list in pages.go is the way through the tool.
// Routes, rail, next buttons, prerendered files, the links of findings and the
// browser tests all read that list. To add a page: write its declaration in a
// file of its own and put it in the list.
//
//	for _, p := range page.List() {
//		fmt.Println(page.URL(lang.NL, p), p.Title.In(lang.NL))
//	}
package page

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

// Page is one page of the tool.
type Page struct {
	ID     string
	Path   lang.Text // the last part of its address; empty for the start page
	Title  lang.Text
	Why    lang.Text // what it is for, in one line; may mark terms, see package prose
	Clause string    // of ISO/IEC 27001:2022 that it answers; empty for none
	Step   bool      // it is a step on the way, which works on a document
	Beside bool      // it works on the open document too, but is no step
	Within string    // the id of the page it is reached through; empty for the frame's own links
	Tab    lang.Text // what it is called beside the other pages of its step

	// Holds are the beginnings of the paths of the fields on this page, in
	// which * stands for any id; the page with the longest match shows it.
	Holds []string

	Terms  []annexa.TermID // that a reader of the page meets, for the help
	Guides bool            // the help has guidance to the controls on it

	// Progress says how far the step is. Nil: it cannot be told.
	Progress func(part.View) Progress

	// Actions draws the page's own buttons beside its title; may be nil.
	Actions func(part.View) app.UI

	View func(part.View) app.UI

	// What the page offers before the program runs: links that work by
	// themselves, and matter to read. Both may be left out.
	Links   lang.In[[]Link]
	Reading func(lang.Lang) []Section
}

// Link is a link to an address from the root of the site.
type Link struct{ URL, Text string }

// Progress is how far a step is, for the rail.
type Progress struct {
	Mark  Mark
	Count string // "42", "71/93"; may be empty
}

// Mark is the state of a step.
type Mark uint8

// The marks, in order.
const (
	Empty Mark = iota
	Begun
	Complete
)

// URL returns the address of p in l from the root of the site: "/risicos",
// "/en/risks".
func URL(l lang.Lang, p Page) string {
	if l == lang.EN {
		return "/en/" + p.Path.In(l)
	}
	return "/" + p.Path.In(l)
}

// Of returns the page that shows the field at a path, and whether there is
// one.
func Of(at risk.Path) (page Page, ok bool) {
	longest := ""
	for _, p := range List() {
		for _, beginning := range p.Holds {
			if len(beginning) > len(longest) && holds(beginning, string(at)) {
				page, ok, longest = p, true, beginning
			}
		}
	}
	return page, ok
}

// holds reports whether path begins with the steps of beginning, in which *
// stands for any one step.
func holds(beginning, path string) bool {
	steps := strings.Split(path, "/")
	for i, want := range strings.Split(beginning, "/") {
		if i >= len(steps) || want != "*" && want != steps[i] {
			return false
		}
	}
	return true
}

// FieldURL returns the address, from the root of the site, of the field at a
// path; the start page's when no page holds it.
func FieldURL(l lang.Lang, at risk.Path) string {
	p, ok := Of(at)
	if !ok {
		return URL(l, List()[0])
	}
	return URL(l, p) + "#" + string(at)
}
