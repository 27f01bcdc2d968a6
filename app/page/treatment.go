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

var treatmentPage = Page{
	ID:       "treatment",
	Path:     lang.T("behandeling", "treatment"),
	Title:    lang.T("Behandeling", "Treatment"),
	Why:      lang.T("[Wat doet u aan elk risico](risk_treatment), met welke [maatregelen](control), wie doet het en wanneer?", "[What do you do about each risk](risk_treatment), with which [controls](control), who does it and when?"),
	Clause:   "6.1.3 a–c, e, f",
	Step:     true,
	Holds:    []string{"risks/*/treatment", "risks/*/impacts/*/residual", "actions"},
	Progress: treatmentProgress,
	Terms:    []annexa.TermID{"risk_treatment", "control", "risk_modification", "risk_retention", "risk_avoidance", "risk_sharing", "statement_of_applicability", "risk_treatment_plan", "residual_risk", "risk_owner"},
	Guides:   true,
	View:     func(v part.View) app.UI { return &treatment{View: v} },
}

// treatmentProgress is complete when every risk above the line of acceptance
// has an option and no approval is open.
func treatmentProgress(v part.View) Progress {
	risks := v.Store.Assessment().Risks
	chosen, open := 0, 0
	for _, r := range risks {
		if r.Risk.Treatment.Option != "" {
			chosen++
		}
		if r.Above && r.Risk.Treatment.Option == "" || approvalOpen(r) {
			open++
		}
	}
	if len(risks) == 0 {
		return Progress{}
	}
	p := Progress{Mark: Begun, Count: strconv.Itoa(chosen) + "/" + strconv.Itoa(len(risks))}
	switch {
	case open == 0:
		p.Mark = Complete
	case chosen == 0:
		p.Mark = Empty
	}
	return p
}

type treatment struct {
	app.Compo
	part.View

	left map[string]bool // risks that the user takes out of what is decided at once
}

// OnMount brings the chosen risk into view in a long list.
func (p *treatment) OnMount(ctx app.Context) { p.OnNav(ctx) }

// OnNav brings the risk that the address names into view.
func (p *treatment) OnNav(ctx app.Context) {
	ctx.Defer(func(ctx app.Context) {
		ctx.Defer(func(app.Context) { browser.Reveal("row-" + p.Memory.Risk) }) // a frame later it is drawn
	})
}

// Render draws what the user chose to list: risks, actions or controls.
func (p *treatment) Render() app.UI {
	t, d := treatmentTexts.In(p.Lang), p.Doc()
	if len(d.Risks) == 0 {
		return app.Div().Class("card", "empty").Body(
			app.P().Text(t.NoRisks),
			app.A().Class("button", "primary").Href(browser.Link(URL(p.Lang, pageOf("risks")))).Text(t.ToRisks),
		)
	}
	var body app.UI
	switch p.Memory.Treatment.By {
	case byAction:
		body = p.plan()
	case byControl:
		body = p.controlsInUse()
	default:
		body = p.byRisk()
	}
	bulk := app.UI(app.Div().Hidden(true))
	if p.Memory.Treatment.By == "" {
		bulk = p.bulk()
	}
	return app.Div().Class("treat").Body(
		app.Div().Class("segments").Role("group").Aria("label", t.Views).OnClick(p.onBy).Body(
			p.segment("risk", "", t.ByRisk), p.segment(byAction, byAction, t.ByAction), p.segment(byControl, byControl, t.ByControl),
		),
		bulk,
		body,
		part.People(d),
	)
}

// segment draws a button that changes what is listed.
func (p *treatment) segment(entry, by, label string) app.UI {
	return app.Button().Type("button").ID("by-"+entry).DataSet("entry", entry).
		Aria("pressed", p.Memory.Treatment.By == by).Text(label)
}

// onBy changes what is listed, at the place where that list was left.
func (p *treatment) onBy(ctx app.Context, e app.Event) {
	switch by := part.EntryOf(e); by {
	case "risk":
		p.Memory.Treatment.By = ""
	case byAction, byControl:
		p.Memory.Treatment.By = by
	default:
		return
	}
	p.OnNav(ctx)
}

// pageOf returns the page with an id.
func pageOf(id string) Page {
	for _, p := range List() {
		if p.ID == id {
			return p
		}
	}
	return Page{}
}

func treatmentAt(id string) risk.Path { return risk.Path("risks/" + id + "/treatment") }

func actionAt(id string) risk.Path { return risk.Path("actions/" + id) }
