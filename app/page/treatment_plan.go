package page

import (
	"cmp"
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

// The columns that actions can be sorted by; the empty text is the due date.
const (
	sortNumber = "number"
	sortOwner  = "owner"
	sortStatus = "status"
	sortCost   = "cost"
)

// sortActions returns the actions in the order of a column. Those without a
// date, owner or status come last; equal ones stay in their order.
func sortActions(actions []*risk.Action, by string) []*risk.Action {
	out := slices.DeleteFunc(slices.Clone(actions), func(a *risk.Action) bool { return a == nil })
	last := func(a, b string) int {
		if (a == "") != (b == "") {
			return cmp.Compare(b, a)
		}
		return strings.Compare(a, b)
	}
	order := func(s risk.ActionStatus) int {
		return slices.IndexFunc(risk.ActionStatuses(), func(n risk.Named[risk.ActionStatus]) bool { return n.Value == s })
	}
	compare := map[string]func(a, b *risk.Action) int{
		"":         func(a, b *risk.Action) int { return last(string(a.Due), string(b.Due)) },
		sortNumber: func(a, b *risk.Action) int { return 0 },
		sortOwner:  func(a, b *risk.Action) int { return last(a.Owner, b.Owner) },
		sortStatus: func(a, b *risk.Action) int { return cmp.Compare(order(a.Status), order(b.Status)) },
		sortCost:   func(a, b *risk.Action) int { return cmp.Compare(b.Cost, a.Cost) },
	}[by]
	if compare != nil {
		slices.SortStableFunc(out, compare)
	}
	return out
}

// overdue reports whether an action should have been done before today.
func overdue(a *risk.Action, today risk.Date) bool {
	return a.Status != risk.Done && a.Due != "" && a.Due < today
}

// plan draws the actions in one table; the one in focus is edited in its row.
func (p *treatment) plan() app.UI {
	t, d, m := treatmentTexts.In(p.Lang), p.Doc(), &p.Memory.Treatment
	users := make(map[string][]string)
	for _, r := range p.Store.Assessment().Risks {
		for _, id := range r.Risk.Treatment.Actions {
			users[id] = append(users[id], r.Risk.ID)
		}
	}
	var rows []app.UI
	for _, a := range sortActions(d.Actions, m.Sort) {
		switch {
		case a.ID == p.Memory.Action: // also when an edit takes it out of the list
			rows = append(rows, p.actionEditor(a, users[a.ID]))
		case inPlan(a, m.Actions, m.ActionWords, p.Store.Today()):
			rows = append(rows, &actionRow{
				Action: a, Lang: p.Lang, Risks: strings.Join(users[a.ID], " "), Late: overdue(a, p.Store.Today()),
				Status: risk.NameOf(risk.ActionStatuses(), a.Status).In(p.Lang),
			})
		}
	}
	return app.Div().Class("stack").Body(
		app.Div().Class("row", "plan-head").Body(
			app.Div().Class("row").Role("group").Aria("label", t.FilterActions).OnClick(p.onShow(&m.Actions)).Body(p.planChips(d.Actions)...),
			app.Span().Class("grow"),
			app.Button().Type("button").ID("new-action").OnClick(p.onNewAction).Text("+ "+t.AddAction),
		),
		app.Div().Class("row", "plan-head").Body(p.Search("actions-find", t.Find, &m.ActionWords), costs(d.Actions, t, p.Lang)),
		app.Div().Class("scroll").Hidden(len(rows) == 0).Body(app.Table().Class("grid", "cards", "plan").Body(
			app.Caption().Class("visually-hidden").Text(t.PlanCaption),
			app.THead().OnClick(p.onSort).Body(app.Tr().Body(
				p.sortHead(sortNumber, t.Number), app.Th().Scope("col").Text(t.ActionTitle), p.sortHead(sortOwner, t.ActionOwner),
				p.sortHead("", t.Due), p.sortHead(sortStatus, t.Status), p.sortHead(sortCost, t.Cost),
				app.Th().Scope("col").Text(t.Risks), app.Th().Scope("col").Text(t.Controls),
			)),
			app.TBody().OnClick(p.onPlan).Body(rows...),
		)),
		app.P().Class("card", "empty").Hidden(len(rows) > 0).Text(choose(len(d.Actions) == 0, t.NoActions, t.NoneOfActions)),
	)
}

// sortHead draws the head of a column that can be sorted by.
func (p *treatment) sortHead(by, label string) app.UI {
	entry, sorted, mark := by, "none", ""
	if entry == "" {
		entry = "due"
	}
	if p.Memory.Treatment.Sort == by {
		sorted, mark = "ascending", "↑"
		if by == sortCost {
			sorted, mark = "descending", "↓"
		}
	}
	return app.Th().Scope("col").Aria("sort", sorted).Body(
		app.Button().Type("button").ID("sort-"+entry).DataSet("entry", entry).Body(app.Text(label), app.Span().Aria("hidden", "true").Text(mark)))
}

func (p *treatment) onSort(_ app.Context, e app.Event) {
	switch by := part.EntryOf(e); by {
	case "":
	case "due":
		p.Memory.Treatment.Sort = ""
	default:
		p.Memory.Treatment.Sort = by
	}
}

// onPlan opens and closes the row of an action, and takes one away.
func (p *treatment) onPlan(ctx app.Context, e app.Event) {
	do, id, _ := strings.Cut(part.EntryOf(e), " ")
	switch do {
	case "edit":
		p.Memory.Action = id
		ctx.Defer(func(app.Context) { browser.Focus(string(actionAt(id) + "/title")) })
	case "close":
		p.Memory.Action = ""
		ctx.Defer(func(app.Context) { browser.Focus("edit-" + id) })
	case "remove":
		if p.View.Remove(actionAt(id)) {
			p.Memory.Action = ""
			p.Say(treatmentTexts.In(p.Lang).Removed(id))
		}
	}
}

func (p *treatment) onNewAction(ctx app.Context, _ app.Event) {
	if id := p.Add("actions"); id != "" {
		p.Memory.Action = id
		ctx.Defer(func(app.Context) { browser.Focus(string(actionAt(id) + "/title")) })
	}
}

// actionEditor draws the row of the action being edited.
func (p *treatment) actionEditor(a *risk.Action, users []string) app.UI {
	t := treatmentTexts.In(p.Lang)
	return app.Tr().ID(string(actionAt(a.ID))).TabIndex(-1).Aria("selected", true).Body(app.Td().ColSpan(8).Class("editor").Body(
		app.Div().Class("row", "action-head").Body(
			app.Span().Class("chip").Text(a.ID),
			app.Span().Class("hint").Hidden(len(users) > 0).Text(t.Unlinked),
			chips(users, p.Lang, treatmentAt),
			app.Span().Class("grow"),
			app.Button().Type("button").Class("link").DataSet("entry", "remove "+a.ID).Aria("label", t.Remove+" "+a.ID).Text(t.Remove),
			app.Button().Type("button").DataSet("entry", "close "+a.ID).Text(t.Ready),
		),
		app.Div().Class("fields").Body(p.actionFields(a)...),
		p.Picker(a.At("controls"), t.ActionControls),
		p.Area(a.At("remark"), t.Remark, ""),
	))
}
