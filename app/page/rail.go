package page

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
)

type railText struct{ Empty, Begun, Complete string }

var railTexts = lang.Of(
	railText{Empty: "nog leeg", Begun: "begonnen", Complete: "compleet"},
	railText{Empty: "empty", Begun: "begun", Complete: "complete"},
)

// rail draws the steps, each with a mark and a count.
func (s *Shell) rail(v part.View, current Page) app.UI {
	t, words := shellTexts.In(s.Lang), railTexts.In(s.Lang)
	var items []app.UI
	for i, p := range steps() {
		var progress Progress
		if p.Progress != nil && v.Store.Loaded() {
			progress = p.Progress(v)
		}
		a := app.A().Href(browser.Link(URL(s.Lang, p))).Body(
			app.Span().Class("mark", [...]string{"", "half", "full"}[progress.Mark]).Aria("hidden", "true"),
			app.Span().Body(
				app.Text(strconv.Itoa(i+1)+" "+part.Soft(p.Title.In(s.Lang))),
				app.Span().Class("visually-hidden").Text(", "+[...]string{words.Empty, words.Begun, words.Complete}[progress.Mark]),
			),
			app.Span().Class("n").Text(progress.Count),
		)
		switch current.home() {
		case current.ID:
			if p.ID == current.ID {
				a = a.Aria("current", "page")
			}
		case p.ID:
			a = a.Aria("current", "true") // a part of this step
		}
		items = append(items, app.Li().Body(a))
	}
	return app.Nav().Class("rail").ID("rail").Aria("label", t.Steps).Body(
		app.Div().Body(
			app.Ol().Body(items...),
			app.A().Class("rail-beside").Href(browser.Link(URL(s.Lang, explainedPage))).Text(explainedTexts.In(s.Lang).Name),
		),
		app.P().Class("promise").Body(
			app.Text(t.Promise+" "),
			app.A().Href(browser.Link(URL(s.Lang, privacyPage))).Text(t.Proof),
		),
	)
}

func (s *Shell) footer(part.View) app.UI {
	t := shellTexts.In(s.Lang)
	return app.Footer().Class("foot").Body(
		app.Span().Text(t.Promise),
		app.A().Href(browser.Link(URL(s.Lang, privacyPage))).Text(t.Proof),
		app.A().Href(browser.Link(URL(s.Lang, explainedPage))).Text(explainedPage.Title.In(s.Lang)),
		app.A().Href(browser.Link(URL(s.Lang, termsPage))).Text(termsPage.Title.In(s.Lang)),
		app.A().Href(browser.Link(URL(s.Lang, threatsPage))).Text(threatsPage.Title.In(s.Lang)),
		app.Span().Class("grow"),
		app.Span().Text(t.Licence),
	)
}
