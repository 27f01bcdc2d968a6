package page

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
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
		app.Td().Class("day").Body(app.Text(due), app.Small().Class("late").Hidden(!r.Late).Text(t.Late)),
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

// controlRow is one control that risks use.
type controlRow struct {
	app.Compo
	Lang           lang.Lang
	Control        part.Control
	Note, Bad      string
	Href           string
	Risks, Actions string // ids, separated by spaces
}

// Render draws the row.
func (r *controlRow) Render() app.UI {
	return app.Tr().Body(
		app.Td().Class("id").Text(string(r.Control.ID)),
		app.Td().Class("wide").Body(app.Strong().Text(part.Soft(r.Control.Title)), app.Small().Hidden(r.Control.Types == "").Text(r.Control.Types)),
		app.Td().Body(app.A().Href(r.Href).Aria("label", string(r.Control.ID)+": "+r.Note).Text(r.Note), app.P().Class("refused").Hidden(r.Bad == "").Text(r.Bad)),
		app.Td().Body(chips(strings.Fields(r.Risks), r.Lang, treatmentAt)),
		app.Td().Body(chips(strings.Fields(r.Actions), r.Lang, actionAt)),
	)
}

// controlsInUse draws the controls that risks use, with the risks and actions
// of each.
func (p *treatment) controlsInUse() app.UI {
	t, d := treatmentTexts.In(p.Lang), p.Doc()
	var rows []app.UI
	for _, row := range p.Store.Assessment().SoA {
		if len(row.Risks) == 0 {
			continue
		}
		c, _ := part.ControlOf(d, p.Lang, row.Decision.ID)
		note, bad := t.standing(row.Decision, p.Lang)
		rows = append(rows, &controlRow{
			Lang: p.Lang, Control: c, Note: note, Bad: bad, Href: browser.Link(FieldURL(p.Lang, row.Decision.At("status"))),
			Risks: strings.Join(row.Risks, " "), Actions: strings.Join(row.Actions, " "),
		})
	}
	return app.Div().Class("stack").Body(
		app.P().Class("sum-up").Body(app.Strong().Text(t.InUse(len(rows)))),
		app.Div().Class("scroll").Hidden(len(rows) == 0).Body(app.Table().Class("grid", "cards", "in-use").Body(
			app.Caption().Class("visually-hidden").Text(t.InUse(len(rows))),
			app.THead().Body(app.Tr().Body(
				app.Th().Scope("col").Text(t.Number), app.Th().Scope("col").Text(t.Control), app.Th().Scope("col").Text(t.SoAStatus),
				app.Th().Scope("col").Text(t.Risks), app.Th().Scope("col").Text(t.Actions),
			)),
			app.TBody().Body(rows...),
		)),
	)
}
