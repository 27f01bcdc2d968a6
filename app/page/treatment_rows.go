package page

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/risk"
)

// actionRow is one action in the plan.
type actionRow struct {
	app.Compo
	Action *risk.Action
	Lang   lang.Lang
	Status string
	Risks  string // ids, separated by spaces
	Late   bool
}

// Render draws the row.
func (r *actionRow) Render() app.UI {
	t, a := treatmentTexts.In(r.Lang), r.Action
	title := a.Title
	if title == "" {
		title = t.UntitledAction
	}
	due := "—"
	if a.Due != "" {
		due = lang.DayShort(r.Lang, string(a.Due))
	}
	cost := ""
	if a.Cost > 0 {
		cost = lang.Euro(r.Lang, a.Cost)
	}
	var controls []string
	for _, id := range a.Controls {
		controls = append(controls, string(id))
	}
	return app.Tr().Body(
		app.Td().Class("id").Text(a.ID),
		app.Td().Class("wide").Body(app.Button().Type("button").Class("link").ID("edit-"+a.ID).DataSet("entry", "edit "+a.ID).
			Aria("label", t.Edit(a.ID, title)).Text(title)),
		app.Td().Text(orDash(a.Owner)),
		app.Td().Class("day").Body(app.Text(due), app.Small().Class("late").Hidden(!r.Late).Text(t.Overdue)),
		app.Td().Body(app.Span().Class("state", "state-"+string(a.Status)).Text(orDash(r.Status))),
		app.Td().Class("r").Text(cost),
		app.Td().Body(chips(strings.Fields(r.Risks), r.Lang, treatmentAt)),
		app.Td().Class("ids").Text(strings.Join(controls, ", ")),
	)
}

// chips draws ids as links to where they are edited.
func chips(ids []string, l lang.Lang, at func(id string) risk.Path) app.UI {
	items := make([]app.UI, len(ids))
	for i, id := range ids {
		items[i] = app.A().Class("chip").Href(browser.Link(FieldURL(l, at(id)))).Text(id)
	}
	return app.Div().Class("row", "refs").Body(items...)
}
