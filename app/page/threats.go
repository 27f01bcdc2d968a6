package page

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

var threatsPage = Page{
	ID:    "threats",
	Path:  lang.T("dreigingen", "threats"),
	Title: lang.T("Dreigingen", "Threats"),
	Why:   lang.T("Wat er mis kan gaan: de dreigingen die dit programma kent, elk met een voorbeeld en de maatregelen die helpen.", "What can go wrong: the threats this tool knows, each with an example and the controls that help."),
	View:  func(v part.View) app.UI { return &threats{View: v} },
}

// helping stands before the controls that help against a threat.
var helping = lang.T("Maatregelen die helpen:", "Controls that help:")

// threatsProse draws the threats in the order of the catalogue, as they are with
// and without the program.
func threatsProse(l lang.Lang, link func(string) string) app.UI {
	body := []app.UI{
		app.H1().ID("title").TabIndex(-1).Text(threatsPage.Title.In(l)),
		app.P().Class("why").Text(threatsPage.Why.In(l)),
	}
	for t := range annexa.Threats() {
		helps := []app.UI{app.B().Text(helping.In(l))}
		for id := range t.Controls() {
			c, _ := annexa.ControlByID(id)
			helps = append(helps, app.Text(choose(len(helps) > 1, ", ", " ")),
				app.A().Href(link(FieldURL(l, risk.Path("decisions/"+string(id))))).Text(string(id)+"\u00a0"+c.Title.In(l)))
		}
		body = append(body, app.Section().ID(Anchor(t.Name.In(l))).TabIndex(-1).Body(
			app.H2().Text(t.Name.In(l)), app.P().Text(t.Example.In(l)), app.P().Class("helping").Body(helps...)))
	}
	return app.Article().Class("prose").Body(body...)
}

// threatURL returns the address of a threat, from the root of the site.
func threatURL(l lang.Lang, id annexa.ThreatID) string {
	t, _ := annexa.ThreatByID(id)
	return URL(l, threatsPage) + "#" + Anchor(t.Name.In(l))
}

type threats struct {
	app.Compo
	part.View
}

// Render draws the page.
func (p *threats) Render() app.UI { return threatsProse(p.Lang, browser.Link) }
