package page

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
)

var startPage = Page{
	ID:    "start",
	Path:  lang.T("", ""),
	Title: lang.T("Uw ISO 27001-risicoanalyse, klaar voor de auditor", "Your ISO 27001 risk assessment, ready for the auditor"),
	Why: lang.T(
		"Van [bedrijfsmiddelen](asset) en [risico's](risk) naar een [behandelplan](risk_treatment_plan) en een [verklaring van toepasselijkheid](statement_of_applicability), als één PDF. Gratis, zonder account. Wat u invult, verlaat uw browser niet.",
		"From [assets](asset) and [risks](risk) to a [treatment plan](risk_treatment_plan) and a [Statement of Applicability](statement_of_applicability), as one PDF. Free, without an account. What you enter does not leave your browser."),
	Terms: []annexa.TermID{"asset", "risk", "risk_treatment_plan", "statement_of_applicability", "annex_a"},
	View:  func(v part.View) app.UI { return &start{View: v} },
	Links: lang.Of(
		append([]Link{{beginURL(lang.NL, beginEmpty), startTexts.In(lang.NL).Begin}, {beginURL(lang.NL, beginExample), startTexts.In(lang.NL).Example}, {URL(lang.NL, explainedPage), explainedTexts.In(lang.NL).Name}}, profileLinks(lang.NL)...),
		append([]Link{{beginURL(lang.EN, beginEmpty), startTexts.In(lang.EN).Begin}, {beginURL(lang.EN, beginExample), startTexts.In(lang.EN).Example}, {URL(lang.EN, explainedPage), explainedTexts.In(lang.EN).Name}}, profileLinks(lang.EN)...),
	),
}

type startText struct {
	Begin, Example, Facts, Ways                        string
	Continue, ContinueHint, Empty, EmptyHint           string
	ExampleTitle, ExampleHint, Open, OpenHint, Untitle string
	Steps                                              [4]struct{ Title, Text string }
	Sheet, SheetLead, New, ReadFirst                   string
	Levels                                             [4]string
}

var startTexts = lang.Of(
	startText{
		Begin: "Begin een analyse", Example: "Bekijk een uitgewerkt voorbeeld",
		Facts: "Werkt ook zonder internet · Nederlands en Engels · 93 beheersmaatregelen van [bijlage A:2022](annex_a)", Ways: "Beginnen",
		Continue: "Ga verder", ContinueHint: "De analyse die in dit tabblad openstaat.",
		Empty: "Leeg beginnen", EmptyHint: "Met een standaardmethode van vijf bij vijf die u kunt aanpassen.",
		ExampleTitle: "Uitgewerkt voorbeeld", ExampleHint: "Een bedacht softwarebedrijf van zestig mensen, compleet tot en met de PDF.",
		Open: "Bestand openen", OpenHint: "Kies uw opslagbestand, of een rapport dat u ermee maakte, of sleep het op deze pagina.", Untitle: "Naamloze analyse",
		Steps: [4]struct{ Title, Text string }{
			{"1 · Scope en bedrijfsmiddelen", "Wat beschermt u, en van wie is het?"},
			{"2 · Risico's", "Wat kan er misgaan, hoe vaak en hoe erg?"},
			{"3 · Behandeling", "Welke maatregelen kiest u, en wie doet wat wanneer?"},
			{"4 · Rapport en verklaring", "Alles in één document, met de redenen van uw keuzes."},
		},
		Sheet: "Managementsamenvatting", SheetLead: "Van de 42 risico's liggen er 17 boven de acceptatiegrens. Na behandeling zijn dat er 2.",
		New: "Nieuw met ISO 27001?", ReadFirst: "Lees in zes korte artikelen hoe certificering werkt",
		Levels: [4]string{"Kritiek", "Hoog", "Middel", "Laag"},
	},
	startText{
		Begin: "Start an assessment", Example: "Look at a worked example",
		Facts: "Works without internet too · Dutch and English · 93 controls of [Annex A:2022](annex_a)", Ways: "Begin",
		Continue: "Continue", ContinueHint: "The assessment that is open in this tab.",
		Empty: "Start empty", EmptyHint: "With a standard method of five by five that you can adapt.",
		ExampleTitle: "Worked example", ExampleHint: "A fictitious software company of sixty people, complete up to the PDF.",
		Open: "Open a file", OpenHint: "Choose your save file, or a report made of it, or drop it on this page.", Untitle: "Untitled assessment",
		Steps: [4]struct{ Title, Text string }{
			{"1 · Scope and assets", "What do you protect, and whose is it?"},
			{"2 · Risks", "What can go wrong, how often and how badly?"},
			{"3 · Treatment", "Which controls do you choose, and who does what when?"},
			{"4 · Report and statement", "Everything in one document, with the reasons for your choices."},
		},
		Sheet: "Management summary", SheetLead: "Of the 42 risks, 17 lie above the line of acceptance. After treatment there are 2.",
		New: "New to ISO 27001?", ReadFirst: "Read in six short articles how certification works",
		Levels: [4]string{"Critical", "High", "Medium", "Low"},
	},
)

type start struct {
	app.Compo
	part.View
}

// Render draws the page.
func (p *start) Render() app.UI {
	v := p.View
	t := startTexts.In(v.Lang)
	steps := make([]app.UI, len(t.Steps))
	for i, step := range t.Steps {
		steps[i] = app.Li().Body(app.B().Text(step.Title), app.Text(step.Text))
	}
	return app.Div().Class("start").Body(
		app.Section().Class("hero").Body(
			app.Div().Body(
				app.H1().ID("title").TabIndex(-1).Text(startPage.Title.In(v.Lang)),
				app.P().Class("lead").Body(part.Marked(startPage.Why.In(v.Lang))...),
				app.Div().Class("row").Body(
					app.If(v.Store.Loaded(), func() app.UI {
						return app.A().Class("button", "primary").ID("continue-now").Href(browser.Link(URL(v.Lang, scopePage))).Text(t.Continue)
					}).Else(func() app.UI {
						return app.A().Class("button", "primary").ID("begin-now").Href(browser.Link(beginURL(v.Lang, beginEmpty))).Text(t.Begin)
					}),
					app.A().Class("button").ID("example-now").Href(browser.Link(beginURL(v.Lang, beginExample))).Text(t.Example),
				),
				app.P().Class("hint").Body(part.Marked(t.Facts)...),
			),
			sheet(t),
		),
		app.Nav().Class("ways").Aria("label", t.Ways).Body(
			app.If(v.Store.Loaded(), func() app.UI {
				name := v.Doc().Organisation.Name
				if name == "" {
					name = t.Untitle
				}
				return app.A().ID("continue").Class("way").Href(browser.Link(URL(v.Lang, scopePage))).Body(
					app.B().Text(t.Continue+": "+name), app.Span().Text(t.ContinueHint))
			}),
			app.A().Class("way").Href(browser.Link(beginURL(v.Lang, beginEmpty))).Body(app.B().Text(t.Empty), app.Span().Text(t.EmptyHint)),
			app.A().Class("way").Href(browser.Link(beginURL(v.Lang, beginExample))).Body(app.B().Text(t.ExampleTitle), app.Span().Text(t.ExampleHint)),
			app.Button().Type("button").Class("way").ID("open-way").OnClick(func(app.Context, app.Event) { browser.Click("open-file") }).
				Body(app.B().Text(t.Open), app.Span().Text(t.OpenHint)),
		),
		profileWays(v.Lang),
		app.Ol().Class("how").Body(steps...),
		app.P().Class("read-first").Body(
			app.Text(t.New+" "),
			app.A().ID("explained").Href(browser.Link(URL(v.Lang, explainedPage))).Text(t.ReadFirst)),
	)
}

// sheet draws a small page of the report, for the eye only.
func sheet(t startText) app.UI {
	counts := [4]string{"5", "12", "16", "9"}
	rows := []app.UI{app.P().Class("sheet-title").Text(t.Sheet), app.P().Text(t.SheetLead)}
	for i, level := range t.Levels {
		rows = append(rows, app.Div().Class("bar").Body(
			app.Span().Text(level), app.Div().Class("bar-"+counts[i]), app.Span().Text(counts[i])))
	}
	return app.Div().Class("sheet").Aria("hidden", "true").Body(rows...)
}
