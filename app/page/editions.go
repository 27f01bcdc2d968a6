package page

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
)

var editionsPage = Page{
	ID:    "editions",
	Path:  lang.T("2013-naar-2022", "2013-to-2022"),
	Title: lang.T("Van 2013 naar 2022", "From 2013 to 2022"),
	Why: lang.T("Welke maatregel van ISO/IEC 27001:2013 in welke van 2022 overgaat, en terug.",
		"Which control of ISO/IEC 27001:2013 becomes which of 2022, and back."),
	View: func(v part.View) app.UI { return &editions{View: v} },
}

type editions struct {
	app.Compo
	part.View
}

// Render draws the page.
func (p *editions) Render() app.UI { return editionsProse(p.Lang, browser.Link) }

type editionsText struct {
	Facts, Source, Convert       string
	Onward, Back, Old, New, What string
	Jump                         string
}

var editionsTexts = lang.Of(
	editionsText{
		Facts:   "Bijlage A had 114 maatregelen en heeft er nu 93. Daarvan bleven er 58, zijn er 24 samengevoegd uit meer oude, en zijn er 11 nieuw. Alleen 18.2.3 is gesplitst: over 5.36 en 8.8.",
		Source:  "Bron: ISO/IEC 27002:2022, bijlage B. De titels zijn die van NEN-ISO/IEC 27001:2013 en NEN-EN-ISO/IEC 27001:2023.",
		Convert: "Zet uw oude verklaring over", Onward: "Van 2013 naar 2022", Back: "Van 2022 terug naar 2013", Old: "2013", New: "2022", What: "Wat er gebeurde", Jump: "Naar een tabel",
	},
	editionsText{
		Facts:   "Annex A had 114 controls and now has 93. Of these 58 were kept, 24 were merged from several old ones, and 11 are new. Only 18.2.3 is split: over 5.36 and 8.8.",
		Source:  "Source: ISO/IEC 27002:2022, annex B. The titles are those of ISO/IEC 27001:2013 and ISO/IEC 27001:2022.",
		Convert: "Convert your old statement", Onward: "From 2013 to 2022", Back: "From 2022 back to 2013", Old: "2013", New: "2022", What: "What happened", Jump: "To a table",
	},
)

// editionsProse draws the page as it is with and without the program.
func editionsProse(l lang.Lang, link func(string) string) app.UI {
	t := editionsTexts.In(l)
	var onward, back []app.UI
	for f := range annexa.Formers() {
		var to []string
		for id := range f.Becomes() {
			c, _ := annexa.ControlByID(id)
			to = append(to, string(id)+" "+c.Title.In(l))
		}
		onward = append(onward, editionRow("f-"+f.ID, f.ID+" "+f.Title.In(l), to, f.Change(), l))
	}
	for c := range annexa.Controls() {
		var from []string
		for id := range c.Was() {
			f, _ := annexa.FormerByID(id)
			from = append(from, id+" "+f.Title.In(l))
		}
		back = append(back, editionRow("c-"+string(c.ID), string(c.ID)+" "+c.Title.In(l), from, c.Change(), l))
	}
	here := link(URL(l, editionsPage))
	return app.Article().Class("article", "editions").Body(
		app.H1().ID("title").TabIndex(-1).Text(editionsPage.Title.In(l)),
		app.P().Class("lead").Text(editionsPage.Why.In(l)),
		app.P().Text(t.Facts),
		app.Nav().Class("row").Aria("label", t.Jump).Body(
			app.A().Href(here+"#onward").Text(t.Onward), app.A().Href(here+"#back").Text(t.Back)),
		app.P().Body(app.A().Class("button", "primary").Href(link(URL(l, transitionPage))).Text(t.Convert)),
		editionTable("onward", t.Onward, []string{t.Old, t.New, t.What}, onward),
		editionTable("back", t.Back, []string{t.New, t.Old, t.What}, back),
		app.P().Class("hint").Text(t.Source),
	)
}

func editionTable(id, title string, heads []string, rows []app.UI) app.UI {
	cells := make([]app.UI, len(heads))
	for i, head := range heads {
		cells[i] = app.Th().Scope("col").Text(head)
	}
	return app.Section().ID(id).TabIndex(-1).Body(
		app.H2().Text(title),
		app.Table().Class("grid", "cards").Body(app.THead().Body(app.Tr().Body(cells...)), app.TBody().Body(rows...)),
	)
}

// editionRow draws what became of one control, or what it came from.
func editionRow(id, name string, others []string, change annexa.Change, l lang.Lang) app.UI {
	items := make([]app.UI, len(others))
	for i, other := range others {
		items[i] = app.Li().Text(other)
	}
	marks := lang.Join(l, slices.Collect(namesIn(change.Names(), l)))
	class := "kept"
	if change != annexa.Same {
		class = "changed"
	}
	return app.Tr().ID(id).Body(
		app.Th().Scope("row").Text(name),
		app.Td().Class("wide").Body(app.Ul().Class("plain").Body(items...)),
		app.Td().Class(class).Text(marks),
	)
}
