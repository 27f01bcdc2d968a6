package page

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/app/press"
	"example.org/toepasselijk/pdf/want"
	"example.org/toepasselijk/risk"
)

var reportPage = Page{
	ID:     "report",
	Path:   lang.T("rapport", "report"),
	Title:  lang.T("Rapport", "Report"),
	Why:    lang.T("Eén PDF met [alles wat een auditor als eerste vraagt](documented_information).", "One PDF with [everything an auditor asks for first](documented_information)."),
	Clause: "7.5",
	Step:   true,
	Holds:  []string{"style"},
	Terms:  []annexa.TermID{"documented_information", "draft", "classification"},
	View:   func(v part.View) app.UI { return newReport(v) },
}

// report makes the PDF and offers it as a file.
type report struct {
	app.Compo
	part.View
	Choice  part.ReportChoice // what the Memory holds, so that a change is seen
	Preview part.PreviewChoice
	Turn    int // of the press, for the same reason

	drawn string // the page of the preview that is on screen
	styling
}

// wanted returns the report that is asked for.
func (r *report) wanted() want.Report {
	w := want.Report{Lang: r.Lang}
	if l, ok := lang.Parse(r.Memory.Report.Lang); ok {
		w.Lang = l
	}
	if w.Part, _ = want.ParsePart(r.Memory.Report.Part); w.Part == want.Full {
		w.Without, w.Findings, w.Bare = want.Chapters(r.Memory.Report.Without), r.Memory.Report.Findings, r.Memory.Report.Bare
		if r.Memory.Report.Since {
			w.Since = r.Press.Since(r.Memory.Older.Doc)
		}
	}
	return w
}

// Render draws the choices, what the report will hold and the button.
func (r *report) Render() app.UI {
	t, w := reportTexts.In(r.Lang), r.wanted()
	parts := make([]app.UI, len(want.Parts()))
	for i, p := range want.Parts() {
		parts[i] = app.Button().Type("button").Class("way").DataSet("entry", p.Code()).Aria("pressed", strconv.FormatBool(p == w.Part)).Body(
			app.B().Lang(w.Lang.Code()).Text(p.Name().In(w.Lang)), app.Span().Text(t.Parts[i]))
	}
	languages := make([]app.UI, len(lang.All()))
	for i, l := range lang.All() {
		languages[i] = app.Button().Type("button").Class("step").Lang(l.Code()).DataSet("entry", l.Code()).
			Aria("pressed", strconv.FormatBool(l == w.Lang)).Text(languageNames[i])
	}
	return app.Div().Class("two", "report").Body(
		app.Div().Class("stack").Body(
			app.Section().Class("card").Body(
				app.H2().ID("report-part").Text(t.Document),
				app.Div().Class("ways").Role("group").Aria("labelledby", "report-part").OnClick(r.onPart).Body(parts...),
				app.H3().ID("report-lang").Text(t.Language),
				app.Div().Class("steps-of", "languages").Role("group").Aria("labelledby", "report-lang").OnClick(r.onLang).Body(languages...),
				app.Div().Class("stack").Body(r.options(w)...),
			),
			app.Section().Class("card", "keep").Body(
				app.H2().Text(t.Save),
				app.P().Text(t.SaveWhy),
				app.Button().Type("button").ID("report-save").OnClick(r.onSave).Text(t.SaveButton),
				app.P().Class("hint").Text(t.SaveHint),
				app.A().ID("report-compare").Href(browser.Link(URL(r.Lang, comparePage))).Text(t.Compare),
			),
			r.tables(),
		),
		app.Section().Class("card", "make").Body(
			app.H2().Text(w.Part.Name().In(w.Lang)).Lang(w.Lang.Code()),
			app.Div().Body(
				app.H3().Text(t.Content),
				app.Ul().Class("facts").Body(r.facts(w.Part)...),
			),
			r.trips(),
			r.beforehand(),
		),
		r.pane(),
	)
}

// languageNames are the languages of the report, each in its own words.
var languageNames = [...]string{lang.NL: "Nederlands", lang.EN: "English"}

// fact is one figure of what the report will hold.
type fact struct {
	n    int
	name func(int) string
}

// facts draws the figures of a part of the report.
func (r *report) facts(p want.Part) []app.UI {
	list := reportFacts(r.Store.Assessment(), want.Report{Part: p, Without: r.wanted().Without}, reportTexts.In(r.Lang))
	out := make([]app.UI, len(list))
	for i, f := range list {
		out[i] = app.Li().Body(app.B().Class("num").Text(lang.Number(r.Lang, f.n)), app.Text(" "+f.name(f.n)))
	}
	return out
}

// reportFacts counts what a report will hold.
func reportFacts(a *risk.Assessment, w want.Report, t reportText) []fact {
	above, approved := 0, 0
	for _, r := range a.Risks {
		if r.Above {
			above++
		}
		if r.Approval == risk.Valid {
			approved++
		}
	}
	soa, d := a.Summary(), a.Document
	risks := []fact{{len(d.Risks), t.Risks}, {above, t.Above}}
	actions := fact{len(d.Actions), t.Actions}
	controls := []fact{{len(d.Decisions), t.Controls}, {soa.Applicable, t.Applicable}, {soa.Excluded, t.Excluded}}
	if soa.Undecided > 0 {
		controls = append(controls, fact{soa.Undecided, t.Undecided})
	}
	switch w.Part {
	case want.SoA:
		return controls
	case want.Plan:
		return append(risks, actions, fact{approved, t.Approvals})
	case want.Interview:
		return []fact{{len(risk.Interview(a)), t.Questions}}
	case want.Summary:
		return append(risks, actions, controls[0])
	}
	var out []fact
	for _, of := range []struct {
		chapter want.Chapter
		facts   []fact
	}{
		{want.Assets, []fact{{len(d.Assets), t.Assets}}}, {want.Register, risks}, {want.Treatment, []fact{actions}}, {want.Statement, controls},
	} {
		if !w.Without.Has(of.chapter) {
			out = append(out, of.facts...)
		}
	}
	return out
}

func (r *report) onPart(_ app.Context, e app.Event) {
	r.Memory.Preview.Page = 1
	r.choose(e, &r.Memory.Report.Part)
}

func (r *report) onLang(_ app.Context, e app.Event) { r.choose(e, &r.Memory.Report.Lang) }

func (r *report) choose(e app.Event, into *string) {
	if entry := part.EntryOf(e); entry != "" {
		*into = entry
		r.Press.Result = press.Result{}
	}
}

// onSave does what the file menu does.
func (r *report) onSave(app.Context, app.Event) { browser.Click(commandByID("save").ID) }
