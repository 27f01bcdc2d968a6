package page

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/app/browser"
)

// termBoxID is the id of the popover that explains a term.
const termBoxID = "term-box"

// explain shows what the term means that was pressed, beside it.
func (s *Shell) explain(ctx app.Context, id string, el app.Value) {
	term, ok := annexa.TermByID(annexa.TermID(id))
	if !ok {
		return
	}
	s.Memory.Term = term.ID
	ctx.Defer(func(ctx app.Context) {
		if !browser.ShowBeside(termBoxID, el) {
			ctx.Navigate(browser.Link(termURL(s.Lang, term)))
		}
	})
}

// termBox is the one popover of the frame, which every marked term fills. The
// browser closes it: by Escape, by its button, or by pressing elsewhere.
func (s *Shell) termBox() app.UI {
	t := helpTexts.In(s.Lang)
	term, _ := annexa.TermByID(s.Memory.Term)
	return app.Div().Class("term-box").ID(termBoxID).Attr("popover", "auto").Role("dialog").Aria("labelledby", "term-name").TabIndex(-1).Body(
		app.Div().Class("help-head").Body(
			app.Strong().ID("term-name").Text(term.Name.In(s.Lang)),
			app.Button().Type("button").Class("quiet", "icon").Attr("popovertarget", termBoxID).Attr("popovertargetaction", "hide").
				Aria("label", shellTexts.In(s.Lang).Dismiss).Text("✕"),
		),
		app.P().Text(term.Meaning.In(s.Lang)),
		app.A().Href(browser.Link(termURL(s.Lang, term))).Text(t.AllTerms),
	)
}
