package page

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/part"
)

var threatsPage = Page{
	ID:      "threats",
	Path:    lang.T("dreigingen", "threats"),
	Title:   lang.T("Dreigingen", "Threats"),
	Why:     lang.T("Wat er mis kan gaan: de dreigingen die dit programma kent, elk met een voorbeeld en de maatregelen die helpen.", "What can go wrong: the threats this tool knows, each with an example and the controls that help."),
	View:    func(v part.View) app.UI { return &threats{View: v} },
	Reading: threatSections,
}

// helping says which controls help against a threat.
var helping = lang.T("Maatregelen die helpen: ", "Controls that help: ")

// threatSections lists the threats in the order of the catalogue.
func threatSections(l lang.Lang) []Section {
	var out []Section
	for t := range annexa.Threats() {
		var controls []string
		for id := range t.Controls() {
			controls = append(controls, string(id))
		}
		out = append(out, Section{
			Title: t.Name.In(l), Text: t.Example.In(l) + " " + helping.In(l) + strings.Join(controls, ", ") + ".",
		})
	}
	return out
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
func (p *threats) Render() app.UI { return toRead(threatsPage, p.Lang) }
