package page

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/app/browser"
)

// home returns the id of the step that p belongs to: itself, or the one it is a
// part of.
func (p Page) home() string {
	if p.Beside && p.Within != "" {
		return p.Within
	}
	return p.ID
}

// works reports whether p has fields of the open document on it, so that one
// has to be open.
func (p Page) works() bool { return p.Step || p.home() != p.ID }

// tabs draws the row of links between a step and the pages that are a part of it; nothing
// for a page without.
func (s *Shell) tabs(current Page) app.UI {
	var links []app.UI
	for _, p := range List() {
		if p.home() != current.home() {
			continue
		}
		a := app.A().Href(browser.Link(URL(s.Lang, p))).Text(p.Tab.In(s.Lang))
		if p.ID == current.ID {
			a = a.Aria("current", "page")
		}
		links = append(links, app.Li().Body(a))
	}
	nav := app.Nav().Class("tabs").Aria("label", shellTexts.In(s.Lang).Tabs)
	if len(links) < 2 {
		return nav.Hidden(true)
	}
	return nav.Body(app.Ul().Body(links...))
}
