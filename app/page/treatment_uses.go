package page

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

type usesText struct {
	Filter, Gaps, Gap, Plan, None, Caption string
	PlanFor                                func(id string) string
	Planned                                func(action, control string) string
}

var usesTexts = lang.Of(
	usesText{
		Filter: "Welke maatregelen", Gaps: "Zonder actie", Gap: "Nog niet klaar, en geen open actie met een eigenaar en een datum.",
		Plan: "Actie maken", None: "Geen maatregelen in deze lijst.", Caption: "De maatregelen die voor een risico worden gebruikt",
		PlanFor: func(id string) string { return "Actie maken voor " + id },
		Planned: func(action, control string) string {
			return action + " voert " + control + " in, voor alle risico's die de maatregel gebruiken."
		},
	},
	usesText{
		Filter: "Which controls", Gaps: "Without an action", Gap: "Not ready yet, and no open action with an owner and a date.",
		Plan: "Make an action", None: "No controls in this list.", Caption: "The controls that are used for a risk",
		PlanFor: func(id string) string { return "Make an action for " + id },
		Planned: func(action, control string) string {
			return action + " implements " + control + ", for all risks that use the control."
		},
	},
)

// showGaps lists the controls that are not ready and that nobody is at work
// on; the empty text lists all that risks use.
const showGaps = "gaps"

// gap reports whether a control is planned or partly there and no action is
// arranged for the rest (clause 6.1.3 e).
func gap(row risk.SoARow, arranged map[string]bool) bool {
	s := row.Decision.Status
	return (s == risk.Planned || s == risk.Partial) && !slices.ContainsFunc(row.Actions, func(id string) bool { return arranged[id] })
}

// controlRow is one control that risks use.
type controlRow struct {
	app.Compo
	Lang           lang.Lang
	Control        part.Control
	Note, Bad      string
	Status         risk.ControlStatus
	Gap            bool
	Href           string
	Risks, Actions string // ids, separated by spaces
}

// Render draws the row.
func (r *controlRow) Render() app.UI {
	t, id := usesTexts.In(r.Lang), string(r.Control.ID)
	return app.Tr().Body(
		app.Td().Class("id").Text(id),
		app.Td().Class("wide").Body(app.Strong().Text(part.Soft(r.Control.Title)), app.Small().Hidden(r.Control.Types == "").Text(r.Control.Types)),
		app.Td().Body(
			app.Span().Class("soa-mark", "status-"+string(r.Status)).Body(app.A().Href(r.Href).Aria("label", id+": "+r.Note).Text(r.Note)),
			app.P().Class("refused").Hidden(r.Bad == "").Text(r.Bad),
			app.P().Class("refused").Hidden(!r.Gap).Text(t.Gap),
			app.Button().Type("button").Class("link").DataSet("entry", id).Aria("label", t.PlanFor(id)).Hidden(!r.Gap).Text(t.Plan),
		),
		app.Td().Body(chips(strings.Fields(r.Risks), r.Lang, treatmentAt)),
		app.Td().Body(chips(strings.Fields(r.Actions), r.Lang, actionAt)),
	)
}

// controlsInUse draws the controls that risks use, with the risks and actions
// of each and what is missing.
func (p *treatment) controlsInUse() app.UI {
	t, words, d, m := usesTexts.In(p.Lang), treatmentTexts.In(p.Lang), p.Doc(), &p.Memory.Treatment
	arranged := map[string]bool{}
	for _, a := range d.Actions {
		if a != nil {
			arranged[a.ID] = a.Arranged()
		}
	}
	var rows []app.UI
	used, gaps := 0, 0
	for _, row := range p.Store.Assessment().SoA {
		if len(row.Risks) == 0 {
			continue
		}
		open := gap(row, arranged)
		if used++; open {
			gaps++
		}
		c, _ := part.ControlOf(d, p.Lang, row.Decision.ID)
		if m.Controls == showGaps && !open || !part.Matches(string(c.ID)+" "+c.Title, m.ControlWords) {
			continue
		}
		note, bad := words.standing(row.Decision, p.Lang)
		rows = append(rows, &controlRow{
			Lang: p.Lang, Control: c, Note: note, Bad: bad, Status: row.Decision.Status, Gap: open, Href: browser.Link(FieldURL(p.Lang, row.Decision.At("status"))),
			Risks: strings.Join(row.Risks, " "), Actions: strings.Join(row.Actions, " "),
		})
	}
	count := map[string]int{"": used, showGaps: gaps}
	return app.Div().Class("stack").Body(
		app.Div().Class("row").Role("group").Aria("label", t.Filter).OnClick(p.onShow(&m.Controls)).Body(
			filterChips([]part.Option{{Label: words.All}, {Value: showGaps, Label: t.Gaps}}, m.Controls, func(show string) int { return count[show] })...),
		p.Search("controls-find", words.Find, &m.ControlWords),
		app.Div().Class("scroll").Hidden(len(rows) == 0).Body(app.Table().Class("grid", "cards", "in-use").Body(
			app.Caption().Class("visually-hidden").Text(t.Caption),
			app.THead().Body(app.Tr().Body(
				app.Th().Scope("col").Text(words.Number), app.Th().Scope("col").Text(words.Control), app.Th().Scope("col").Text(words.SoAStatus),
				app.Th().Scope("col").Text(words.Risks), app.Th().Scope("col").Text(words.Actions),
			)),
			app.TBody().OnClick(p.onUse).Body(rows...),
		)),
		app.P().Class("card", "empty").Hidden(len(rows) > 0).Text(t.None),
	)
}

// onUse makes the action that a control lacks, and opens it.
func (p *treatment) onUse(ctx app.Context, e app.Event) {
	control, id := part.EntryOf(e), ""
	if control == "" || !p.Do(func(d *risk.Document) (next *risk.Document, err error) {
		next, id, err = withActionFor(d, control)
		return next, err
	}) {
		return
	}
	p.Memory.Treatment.By, p.Memory.Action = byAction, id
	p.Say(usesTexts.In(p.Lang).Planned(id, control))
	focusLater(ctx, string(actionAt(id)+"/title"))
}

// withActionFor adds an action that implements a control, in the plan of every
// risk that uses it.
func withActionFor(d *risk.Document, control string) (next *risk.Document, id string, err error) {
	if next, id, err = risk.Add(d, "actions"); err != nil {
		return nil, "", err
	}
	if next, err = risk.Set(next, actionAt(id)+"/controls", []string{control}); err != nil {
		return nil, "", err
	}
	for _, r := range d.Risks {
		if r != nil && slices.Contains(r.Treatment.Controls, annexa.ControlID(control)) {
			if next, err = withAction(next, r.At("treatment/actions"), id); err != nil {
				return nil, "", err
			}
		}
	}
	return next, id, nil
}
