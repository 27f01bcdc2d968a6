package page

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

// What the page of treatment lists; the empty text lists the risks.
const (
	byAction  = "action"
	byControl = "control"
)

// Which risks are listed; the empty text lists all.
const (
	showAbove    = "above"
	showUntaken  = "untaken"
	showApproval = "approval"
)

// approvalOpen reports whether the owner's approval is needed and not there.
func approvalOpen(r risk.RiskResult) bool {
	return r.Approval == risk.Missing || r.Approval == risk.Outdated
}

// listed reports whether a risk is in the list that show names.
func listed(show string, r risk.RiskResult) bool {
	switch show {
	case showAbove:
		return r.Above
	case showUntaken:
		return r.Risk.Treatment.Option == ""
	case showApproval:
		return approvalOpen(r)
	}
	return true
}

// inTreatmentOrder returns the risks highest level first, so those above the
// line of acceptance come first; equal ones stay in their order.
func inTreatmentOrder(risks []risk.RiskResult) []risk.RiskResult {
	out := slices.Clone(risks)
	slices.SortStableFunc(out, func(a, b risk.RiskResult) int { return cmp.Compare(b.Current, a.Current) })
	return out
}

// neighbours returns the risks before and after id among those that pass, in
// order; id itself need not pass. Empty for none.
func neighbours(order []risk.RiskResult, id string, pass func(risk.RiskResult) bool) (before, after string) {
	at := slices.IndexFunc(order, func(r risk.RiskResult) bool { return r.Risk.ID == id })
	for i, r := range order {
		switch {
		case !pass(r):
		case i < at:
			before = r.Risk.ID
		case i > at:
			return before, r.Risk.ID
		}
	}
	return before, ""
}

// byRisk draws the list of risks and the treatment of the chosen one.
func (p *treatment) byRisk() app.UI {
	t, m := treatmentTexts.In(p.Lang), &p.Memory.Treatment
	order := inTreatmentOrder(p.Store.Assessment().Risks)
	pass := func(r risk.RiskResult) bool {
		return listed(m.Show, r) && part.Matches(r.Risk.ID+" "+r.Risk.Title+" "+r.Risk.Owner, m.Words)
	}
	chosen := p.chosen(order, pass)
	method := &p.Doc().Method
	var rows []app.UI
	for _, r := range order {
		if pass(r) {
			rows = append(rows, &treatmentRow{
				Risk: r.Risk, Chosen: r.Risk.ID == chosen.Risk.ID, Now: r.Current, Rest: r.Residual,
				NowName: method.LevelName(p.Lang, r.Current), RestName: method.LevelName(p.Lang, r.Residual),
				Option: optionName(r.Risk, t, p.Lang), Open: openPoint(r, t),
				Draft: profileTexts.In(p.Lang).Mark,
			})
		}
	}
	before, after := neighbours(order, chosen.Risk.ID, pass)
	return app.Div().Class("treat-split").Body(
		app.Section().Class("treat-list").Aria("label", t.Risks).Body(
			app.Div().Class("row").Role("group").Aria("label", t.Filter).OnClick(p.onShow(&m.Show)).Body(p.chips(order)...),
			p.Search("treatment-find", t.Find, &m.Words),
			app.Ul().Class("treat-rows").ID("treatment-rows").OnClick(p.onRow).Body(rows...),
			app.P().Class("hint").Hidden(len(rows) > 0).Text(t.NoneListed),
		),
		app.Div().Class("stack", "treat-card").ID(string(treatmentAt(chosen.Risk.ID))).TabIndex(-1).Body(p.card(chosen, before, after)...),
	)
}

// chosen returns the risk whose treatment is shown: the one in focus, or the
// first of the list.
func (p *treatment) chosen(order []risk.RiskResult, pass func(risk.RiskResult) bool) risk.RiskResult {
	if i := slices.IndexFunc(order, func(r risk.RiskResult) bool { return r.Risk.ID == p.Memory.Risk }); i >= 0 {
		return order[i]
	}
	if i := slices.IndexFunc(order, pass); i >= 0 {
		return order[i]
	}
	return order[0]
}

// chips draws the filters with how many risks each lists.
func (p *treatment) chips(risks []risk.RiskResult) []app.UI {
	t := treatmentTexts.In(p.Lang)
	return filterChips([]part.Option{
		{Label: t.All}, {Value: showAbove, Label: t.AboveLine}, {Value: showUntaken, Label: t.Untaken}, {Value: showApproval, Label: t.ApprovalOpen},
	}, p.Memory.Treatment.Show, func(show string) (n int) {
		for _, r := range risks {
			if listed(show, r) {
				n++
			}
		}
		return n
	})
}

// showAll is the entry of the filter that lists all, for an entry has a name.
const showAll = "all"

// filterChips draws filters, the first of which lists all, with how many each
// lists.
func filterChips(filters []part.Option, chosen string, count func(show string) int) []app.UI {
	out := make([]app.UI, len(filters))
	for i, f := range filters {
		entry := f.Value
		if entry == "" {
			entry = showAll
		}
		out[i] = app.Button().Type("button").Class("chip").DataSet("entry", entry).
			Aria("pressed", chosen == f.Value).Body(app.Text(f.Label+" "), app.Span().Class("n").Text(strconv.Itoa(count(f.Value))))
	}
	return out
}

// onShow keeps the filter that was clicked.
func (p *treatment) onShow(into *string) app.EventHandler {
	return func(_ app.Context, e app.Event) {
		switch show := part.EntryOf(e); show {
		case "":
		case showAll:
			*into = ""
		default:
			*into = show
		}
	}
}

func (p *treatment) onRow(ctx app.Context, e app.Event) {
	p.choose(ctx, part.EntryOf(e), "treatment-title")
}

// choose shows the treatment of a risk and moves the focus there.
func (p *treatment) choose(ctx app.Context, id, focus string) {
	if id == "" {
		return
	}
	p.Memory.Risk, p.Memory.Guide = id, ""
	ctx.Defer(func(app.Context) {
		browser.Reveal("row-" + id)
		if focus != "" {
			browser.Focus(focus)
		}
	})
}
