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
	"example.org/toepasselijk/risk/calendar"
	"example.org/toepasselijk/risk/file"
)

var calendarPage = Page{
	ID:     "calendar",
	Path:   lang.T("kalender", "calendar"),
	Title:  lang.T("Kalender voor certificering", "Certification calendar"),
	Why:    lang.T("Wanneer is welke [audit](certification_audit)? Eén datum is genoeg.", "When is which [audit](certification_audit)? One date is enough."),
	Clause: "9.2.2",
	Beside: true,
	Within: auditPage.ID,
	Tab:    lang.T("Kalender", "Calendar"),
	Holds:  []string{"certification"},
	Terms:  []annexa.TermID{"certification_audit", "stage_1", "stage_2", "major_nonconformity", "surveillance_audit", "recertification"},
	View:   func(v part.View) app.UI { return &certificationCalendar{View: v} },
}

type calendarText struct {
	Choose, ChooseHint, Which, WhichHint string
	Date, Moment, Why, Rule              string
	Latest, Chosen, Next, Agreed         string
	Known, KnownHint                     string
	None, Download, Honest, File         string
}

var calendarTexts = lang.Of(
	calendarText{
		Choose: "Datum", ChooseHint: "De dag die u al weet, of waar u op mikt.",
		Which: "Welke datum is dit?", WhichHint: "Kiest u niets, dan is het de fase 2-audit.",
		Date: "Datum", Moment: "Moment", Why: "Waarom", Rule: "Regel", Latest: "uiterlijk", Chosen: "door u gekozen", Next: "eerstvolgende", Agreed: "vastgelegd",
		Known: "Data die al vastliggen", KnownHint: "Is een dag afgesproken of geweest? Vul die in. Wat later komt, volgt daaruit. Laat leeg wat u nog niet weet.",
		None:     "Kies een datum. Dan ziet u hier wanneer fase 1 en 2 zijn, wanneer de controleaudits komen en wanneer het certificaat verloopt.",
		Download: "Downloaden voor uw agenda (.ics)",
		Honest:   "Dit is een planning volgens de regels die voor certificerende instellingen gelden. De afspraken met uw eigen instelling gaan voor.",
		File:     "kalender",
	},
	calendarText{
		Choose: "Date", ChooseHint: "The day you know already, or aim at.",
		Which: "Which date is this?", WhichHint: "If you choose nothing, it is the stage 2 audit.",
		Date: "Date", Moment: "Moment", Why: "Why", Rule: "Rule", Latest: "at the latest", Chosen: "chosen by you", Next: "next", Agreed: "fixed",
		Known: "Dates that are fixed", KnownHint: "Has a day been agreed, or is it past? Fill it in. What comes later follows from it. Leave empty what you do not know yet.",
		None:     "Choose a date. You will then see when stages 1 and 2 are, when the surveillance audits come and when the certificate expires.",
		Download: "Download for your calendar (.ics)",
		Honest:   "This is a plan by the rules that bind certification bodies. What you agree with your own body goes first.",
		File:     "calendar",
	},
)

// certificationCalendar asks for one date and shows what follows from it.
type certificationCalendar struct {
	app.Compo
	part.View

	open bool // the days that are fixed, at first when there are any
}

// OnInit opens the days that are fixed when there are any; after that they are
// the reader's to open and close.
func (p *certificationCalendar) OnInit() {
	c := p.Doc().Certification
	c.Date, c.Milestone = "", ""
	p.open = c != risk.Certification{}
}

// Render draws the date and the events.
func (p *certificationCalendar) Render() app.UI {
	t, events := calendarTexts.In(p.Lang), calendar.Of(p.Doc().Certification)
	return app.Div().Class("stack", "calendar").Body(
		app.Section().Class("card").Body(
			app.Div().Class("fields").Body(
				p.Day("certification/date", t.Choose, t.ChooseHint),
				p.Select("certification/milestone", t.Which, t.WhichHint, part.Named(risk.Milestones(), p.Lang)),
			),
			app.Details().Open(p.open).Body(
				app.Summary().Text(t.Known),
				app.P().Class("hint").Text(t.KnownHint),
				app.Div().Class("fields").Body(p.knownDays()...),
			),
			app.P().Class("hint").ID("no-date").Hidden(len(events) > 0).Text(t.None),
			app.Div().Class("row").Body(
				app.Button().Type("button").Class("primary").ID("download-calendar").Hidden(len(events) == 0).OnClick(p.onDownload).Text(t.Download),
				printButton(p.Lang),
			),
		),
		app.Section().Class("card").ID("events").Aria("label", calendarPage.Title.In(p.Lang)).Hidden(len(events) == 0).Body(
			app.Ol().Class("events").Body(p.events(events)...),
			app.P().Class("hint").Text(t.Honest),
		),
	)
}

// knownFields are the days that can be agreed, in order of time.
var knownFields = []risk.Path{"stage1", "stage2", "decision", "surveillance1", "surveillance2", "recertification"}

// knownDays draws a field for each.
func (p *certificationCalendar) knownDays() []app.UI {
	out := make([]app.UI, len(knownFields))
	for i, name := range knownFields {
		at := "certification/" + name
		out[i] = p.Day(at, risk.Label(at).In(p.Lang), "")
	}
	return out
}

// events draws a line for each event.
func (p *certificationCalendar) events(events []calendar.Event) []app.UI {
	t, today, next := calendarTexts.In(p.Lang), p.Store.Today(), false
	chosen := string(p.Doc().Certification.Milestone)
	if chosen == "" {
		chosen = string(risk.Stage2Audit)
	}
	unsaid := unsaidTerms{"stage_1", "major_nonconformity", "surveillance_audit", "recertification"}
	out := make([]app.UI, len(events))
	for i, e := range events {
		var notes []string
		class := ""
		if e.Latest {
			notes = append(notes, t.Latest)
		}
		switch {
		case e.Agreed:
			notes = append(notes, t.Agreed)
		case e.ID == chosen && e.Date == p.Doc().Certification.Date:
			notes = append(notes, t.Chosen)
		}
		switch {
		case e.Date < today:
			class = "past"
		case !next:
			next, class = true, "next"
			notes = append(notes, t.Next)
		}
		out[i] = app.Li().Class("event", class).ID("event-"+e.ID).Body(
			app.Div().Body(
				app.B().Class("num").Text(lang.Day(p.Lang, string(e.Date))),
				app.Span().Class("hint").Text(strings.Join(notes, " · ")),
			),
			app.Div().Body(
				app.H2().Body(unsaid.in(e.Name.In(p.Lang), p.Lang)...),
				app.P().Body(unsaid.in(e.Why.In(p.Lang), p.Lang)...),
				app.P().Class("hint").Text(t.Rule+": "+e.Source.In(p.Lang)),
			),
		)
	}
	return out
}

// unsaidTerms are the terms that the list of events has not yet explained.
type unsaidTerms []annexa.TermID

// in draws a text in which the first of them that it names explains itself,
// and takes it off.
func (u *unsaidTerms) in(text string, l lang.Lang) []app.UI {
	for i, id := range *u {
		term, _ := annexa.TermByID(id)
		name := term.Name.In(l)
		at := strings.Index(strings.ToLower(text), name)
		if at < 0 || len(strings.ToLower(text)) != len(text) {
			continue
		}
		*u = slices.Delete(*u, i, i+1)
		return []app.UI{app.Text(lang.Bound(text[:at])), part.Term(id, lang.Bound(text[at:at+len(name)])), app.Text(lang.Bound(text[at+len(name):]))}
	}
	return []app.UI{app.Text(lang.Bound(text))}
}

func (p *certificationCalendar) onDownload(app.Context, app.Event) {
	d := p.Doc()
	data := calendar.File(calendar.Of(d.Certification), calendar.Options{Lang: p.Lang, Stamp: p.Store.Today(), Organisation: d.Organisation.Name})
	name := strings.TrimSuffix(file.Name(d), file.Extension) + "-" + calendarTexts.In(p.Lang).File + calendar.Extension
	browser.Download(name, calendar.Type, data)
}
