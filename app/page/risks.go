package page

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

var risksPage = Page{
	ID:       "risks",
	Path:     lang.T("risicos", "risks"),
	Title:    lang.T("Risico's", "Risks"),
	Why:      lang.T("[Wat kan er misgaan](risk), hoe waarschijnlijk is dat en hoe erg zou het zijn? Samen is dat het [niveau](risk_level).", "[What can go wrong](risk), how likely is it and how bad would it be? Together that is the [level](risk_level)."),
	Clause:   "6.1.2 c–e",
	Step:     true,
	Holds:    []string{"risks", "dismissals"},
	Progress: risksProgress,
	Actions: func(v part.View) app.UI {
		return app.Button().Type("button").Class("primary").ID("new-risk").Aria("keyshortcuts", newKey).
			OnClick(func(ctx app.Context, _ app.Event) { addRisk(ctx, v) }, app.EventScope(v.Lang.Code())).
			Body(app.Text(risksTexts.In(v.Lang).Add), app.Kbd().Aria("hidden", "true").Text(newKey))
	},
	Terms: []annexa.TermID{"risk", "risk_level", "risk_analysis", "likelihood", "impact", "risk_identification", "asset", "threat", "vulnerability", "risk_owner"},
	View:  func(v part.View) app.UI { return &risks{View: v} },
}

// risksProgress is complete when every risk is scored and owned.
func risksProgress(v part.View) Progress {
	a := v.Store.Assessment()
	if len(a.Risks) == 0 {
		return Progress{}
	}
	p := Progress{Mark: Complete, Count: strconv.Itoa(len(a.Risks))}
	for _, r := range a.Risks {
		if r.Current == 0 || r.Risk.Owner == "" {
			p.Mark = Begun
		}
	}
	return p
}

// addRisk adds a risk and opens its card at the title.
func addRisk(ctx app.Context, v part.View) {
	if id := v.Add("risks"); id != "" {
		v.Memory.Risk, v.Memory.Suggest.Open = id, false
		ctx.Defer(func(app.Context) { browser.Focus("risks/" + id + "/title") })
	}
}

// risks is the register: list and heat map side by side, and the card of the
// risk that is being edited.
type risks struct {
	app.Compo
	part.View

	order     riskOrder
	suggested suggested
	stop      func()
	ctx       app.Context // the page's own, for what outlives the card it was asked in
}

// OnMount lets the list grow as its end comes near.
func (p *risks) OnMount(ctx app.Context) {
	p.ctx = ctx
	p.stop = browser.OnNear("risks-more", func() { ctx.Dispatch(func(app.Context) { p.grow() }) })
}

// OnDismount ends the watch over the list's end.
func (p *risks) OnDismount() {
	if p.stop != nil {
		p.stop()
	}
}

// Render draws the filters, the list, the heat map and the card, or in their
// place the threats that are suggested.
func (p *risks) Render() app.UI {
	t, a := risksTexts.In(p.Lang), p.Store.Assessment()
	suggestions := p.suggested.of(a.Document)
	suggesting := p.Memory.Suggest.Open
	at := -1
	if !suggesting {
		at = placeOfRisk(a, p.Memory.Risk)
	}
	chosen := ""
	if at >= 0 {
		chosen = p.Memory.Risk
	}
	lines := p.order.of(a, p.Memory.Risks, chosen, p.Lang)
	class, card := "work", app.UI(app.Div().Hidden(true))
	if at >= 0 {
		class, card = "work open", p.card(t, a.Risks[at], lines)
	}
	panel := app.UI(app.Div().Hidden(true))
	if suggesting {
		panel = &suggestList{View: p.View, All: suggestions}
	}
	_, waiting := drafts(p.Store)
	bar := app.UI(app.Div().Hidden(true))
	if !suggesting {
		bar = p.draftBar(waiting)
	}
	return app.Div().Class(class).Body(
		app.Div().Class("tools").Body(p.views(t, len(a.Risks), len(suggestions)), bar, p.filters(t, a, len(lines))),
		p.list(t, a, lines, chosen, len(suggestions)),
		app.Div().Class("side").Hidden(suggesting).Body(p.heat(t, a, at), card),
		panel,
		part.People(a.Document),
	)
}

// placeOfRisk returns where the risk with the given id stands, or -1.
func placeOfRisk(a *risk.Assessment, id string) int {
	for i := range a.Risks {
		if a.Risks[i].Risk.ID == id && id != "" {
			return i
		}
	}
	return -1
}

// views draws the choice between the register and what is suggested for it.
func (p *risks) views(t risksText, risks, suggestions int) app.UI {
	view := func(id, text string, n int, on bool) app.UI {
		return app.Button().Type("button").ID(id).DataSet("entry", id).Aria("pressed", strconv.FormatBool(on)).Body(
			app.Text(text), app.Span().Class("n").Text(strconv.Itoa(n)))
	}
	open := p.Memory.Suggest.Open
	return app.Div().Class("segments").Role("group").Aria("label", t.Views).OnClick(p.onView).Body(
		view(viewRegister, t.Register, risks, !open), view(viewSuggested, t.Suggest, suggestions, open),
	)
}

// What the page shows, as the ids of the buttons that choose it.
const (
	viewRegister  = "view-register"
	viewSuggested = "view-suggested"
)

func (p *risks) onView(_ app.Context, e app.Event) {
	if entry := part.EntryOf(e); entry != "" {
		p.Memory.Suggest.Open = entry == viewSuggested
	}
}

// heat draws how the risks are spread at a moment, with the risk in focus
// outlined.
func (p *risks) heat(t risksText, a *risk.Assessment, at int) app.UI {
	by, m := &p.Memory.Risks, &a.Document.Method
	if by.At == risk.Gross && !m.Gross {
		by.At = ""
	}
	cells, here := a.Current.Cells, risk.Score{}
	switch by.At {
	case risk.Gross:
		cells = a.Gross.Cells
	case risk.Residual:
		cells = a.Residual.Cells
	}
	if at >= 0 {
		here = scoreOf(a.Risks[at].Risk, by.At)
	}
	return app.Section().Class("card", "heat-card").Aria("labelledby", "heat-title").Body(
		app.Div().Class("row").Body(
			app.H2().ID("heat-title").Text(t.Spread),
			app.Span().Class("grow"),
			app.Div().Class("row").Role("group").Aria("labelledby", "heat-title").OnClick(p.onMoment).Body(
				app.If(m.Gross, func() app.UI { return toggle("gross", t.Gross, by.At == risk.Gross) }),
				toggle("current", t.Now, by.At == "" || by.At == risk.Current), toggle("residual", t.After, by.At == risk.Residual),
			),
		),
		part.HeatMap{
			Method: m, Lang: p.Lang, Caption: t.HeatCaption, Cells: cells,
			Here: here, Chosen: by.Cell, OnCell: p.onCell,
		}.Draw(),
	)
}

// toggle draws a button that is pressed or not, for a handler around it.
func toggle(entry, text string, on bool) app.UI {
	return app.Button().Type("button").Class("chip").DataSet("entry", entry).Aria("pressed", strconv.FormatBool(on)).Text(text)
}

func (p *risks) onMoment(_ app.Context, e app.Event) {
	if entry := part.EntryOf(e); entry != "" {
		p.Memory.Risks.At = risk.Moment(entry)
	}
}

func (p *risks) onCell(_ app.Context, e app.Event) {
	cell := part.CellOf(e)
	if cell == p.Memory.Risks.Cell {
		cell = risk.Score{}
	}
	p.Memory.Risks.Cell = cell
}
