package page

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/app/store"
	"example.org/toepasselijk/risk"
)

// actions draws the steps of the plan for one risk, with ways to add one or to
// link one that serves other risks too.
func (p *treatment) actions(r *risk.Risk) app.UI {
	t, d := treatmentTexts.In(p.Lang), p.Doc()
	var entries []app.UI
	for _, id := range r.Treatment.Actions {
		if found, ok := risk.Get(d, actionAt(id)); ok {
			entries = append(entries, p.action(r, found.(*risk.Action)))
		}
	}
	return app.Section().Class("card").ID(string(r.At("treatment/actions"))).TabIndex(-1).Body(
		app.H3().Body(part.Term("risk_treatment_plan", t.Actions)), app.P().Class("hint").Text(t.ActionsHint),
		p.term(r),
		app.Ul().Class("entries", "actions").OnClick(p.onAction).Body(entries...),
		app.Div().Class("row", "add-action").Body(
			app.Button().Type("button").ID("add-action").OnClick(p.onAddAction).Text("+ "+t.AddAction),
			&actionLinker{Store: p.Store, At: r.At("treatment/actions"), Label: t.LinkAction, Actions: d.Actions, Linked: r.Treatment.Actions},
		),
	)
}

// term draws by when the method wants the risk treated, and whether the plan
// keeps to that.
func (p *treatment) term(r *risk.Risk) app.UI {
	t := treatmentTexts.In(p.Lang)
	term, ok := risk.TermOf(p.Doc(), r)
	if !ok || r.Treatment.Option == risk.Retain {
		return app.P().Hidden(true)
	}
	return app.P().Class("term").Body(
		app.Text(t.Term(term.Days, lang.Day(p.Lang, string(term.Until)))),
		app.Span().Class("refused").Hidden(term.Late == "").Text(t.Late(term.Late)),
	)
}

// action draws the fields of one action of a risk.
func (p *treatment) action(r *risk.Risk, a *risk.Action) app.UI {
	t := treatmentTexts.In(p.Lang)
	note := ""
	if others := slices.DeleteFunc(servedBy(p.Doc(), a.ID), func(id string) bool { return id == r.ID }); len(others) > 0 {
		note = t.AlsoFor(strings.Join(others, ", "))
	}
	return app.Li().Class("action").ID(string(actionAt(a.ID))).TabIndex(-1).Body(
		app.Div().Class("row", "action-head").Body(
			app.Span().Class("chip").Text(a.ID),
			app.Span().Class("hint").Text(note),
			app.Span().Class("grow"),
			app.Button().Type("button").Class("link").DataSet("entry", "unlink "+a.ID).Aria("label", t.Unlink+" "+a.ID).Hidden(note == "").Text(t.Unlink),
			app.Button().Type("button").Class("link").DataSet("entry", "remove "+a.ID).Aria("label", t.Remove+" "+a.ID).Text(t.Remove),
		),
		app.Div().Class("fields").Body(p.actionFields(a)...),
		p.Set(a.At("controls"), t.ActionControls, p.controlOptions(r, a)),
	)
}

// actionFields draws what every view shows of an action.
func (p *treatment) actionFields(a *risk.Action) []app.UI {
	t := treatmentTexts.In(p.Lang)
	title := p.Text(a.At("title"), t.ActionTitle, "")
	return []app.UI{
		app.Div().Class("span").Body(title),
		p.Suggest(a.At("owner"), t.ActionOwner, "", part.PeopleID),
		p.Day(a.At("due"), t.Due, ""),
		p.Amount(a.At("cost"), t.Cost, ""),
		p.Select(a.At("status"), t.Status, "", part.Named(risk.ActionStatuses(), p.Lang)),
	}
}

// controlOptions offers the risk's controls, and keeps those that the action
// has for other risks.
func (p *treatment) controlOptions(r *risk.Risk, a *risk.Action) []part.Option {
	ids := make([]string, 0, len(r.Treatment.Controls))
	for _, id := range append(slices.Clone(r.Treatment.Controls), a.Controls...) {
		if !slices.Contains(ids, string(id)) {
			ids = append(ids, string(id))
		}
	}
	part.InOrder(p.Doc(), ids)
	out := make([]part.Option, len(ids))
	for i, id := range ids {
		c, _ := part.ControlOf(p.Doc(), p.Lang, annexa.ControlID(id))
		out[i] = part.Option{Value: id, Label: id + " " + c.Title}
	}
	return out
}

// servedBy returns the ids of the risks that an action serves.
func servedBy(d *risk.Document, action string) []string {
	var out []string
	for _, r := range d.Risks {
		if r != nil && slices.Contains(r.Treatment.Actions, action) {
			out = append(out, r.ID)
		}
	}
	return out
}

// focused returns the risk whose card is on screen.
func (p *treatment) focused() *risk.Risk {
	order := inTreatmentOrder(p.Store.Assessment().Risks)
	return p.chosen(order, func(r risk.RiskResult) bool {
		return listed(p.Memory.Treatment.Show, r) && part.Matches(r.Risk.ID+" "+r.Risk.Title+" "+r.Risk.Owner, p.Memory.Treatment.Words)
	}).Risk
}

func (p *treatment) onAddAction(ctx app.Context, _ app.Event) {
	at, id := p.focused().At("treatment/actions"), ""
	if p.Do(func(d *risk.Document) (next *risk.Document, err error) {
		if next, id, err = risk.Add(d, "actions"); err != nil {
			return nil, err
		}
		return withAction(next, at, id)
	}) {
		ctx.Defer(func(app.Context) { browser.Focus(string(actionAt(id) + "/title")) })
	}
}

// withAction puts an action in the list at a path.
func withAction(d *risk.Document, at risk.Path, id string) (*risk.Document, error) {
	value, _ := risk.Get(d, at)
	list, _ := value.([]string)
	return risk.Set(d, at, append(list, id))
}

// onAction takes an action off the risk, or out of the document.
func (p *treatment) onAction(_ app.Context, e app.Event) {
	do, id, _ := strings.Cut(part.EntryOf(e), " ")
	switch do {
	case "unlink":
		r := p.focused()
		rest := slices.DeleteFunc(slices.Clone(r.Treatment.Actions), func(a string) bool { return a == id })
		p.Refuse(p.Store.Set(r.At("treatment/actions"), rest))
		p.Store.Seal()
	case "remove":
		if p.View.Remove(actionAt(id)) {
			p.Say(treatmentTexts.In(p.Lang).Removed(id))
		}
	}
}

// actionLinker offers the actions that a risk does not have yet. It is a
// component of its own because a long plan makes a long list.
type actionLinker struct {
	app.Compo
	Store   *store.Store
	At      risk.Path
	Label   string
	Actions []*risk.Action
	Linked  []string
}

// Render draws the list; nothing to link, nothing drawn.
func (l *actionLinker) Render() app.UI {
	options := []app.UI{app.Option().Text("—")}
	for _, a := range l.Actions {
		if a != nil && !slices.Contains(l.Linked, a.ID) {
			options = append(options, app.Option().Value(a.ID).Text(a.ID+" "+a.Title))
		}
	}
	return app.Div().Class("field", "link-action").Hidden(len(options) == 1).Body(
		app.Label().For("link-action").Text(l.Label),
		app.Select().ID("link-action").OnChange(l.onChange).Body(options...),
	)
}

func (l *actionLinker) onChange(ctx app.Context, _ app.Event) {
	id := ctx.JSSrc().Get("value").String()
	first := ctx.JSSrc().Get("selectedIndex").Int() == 0 // its value is its text: go-app leaves an empty one out
	ctx.JSSrc().Set("selectedIndex", 0)
	if first {
		return
	}
	_ = l.Store.Do(func(d *risk.Document) (*risk.Document, error) { return withAction(d, l.At, id) }) // the list offers only what fits
}
