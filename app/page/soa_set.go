package page

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

const controlSetAt risk.Path = "controlSet"

// controlSet draws the statement of the set of controls used (clause 6.1.3 c):
// the sentence that follows from the document, and what the user adds.
func (s *soa) controlSet() app.UI {
	t := soaTexts.In(s.Lang)
	added := s.Doc().ControlSet
	return app.Section().Class("soa-set").Aria("label", t.ControlSet).Body(
		app.P().Text(s.Store.Assessment().ControlSet(s.Lang)),
		app.P().Hidden(added == "").Text(added),
		app.Details().Open(s.Memory.ControlSet).Body(
			app.Summary().Text(t.ControlSetMore),
			s.Area(controlSetAt, risk.Label(controlSetAt).In(s.Lang), t.ControlSetHint),
		),
	)
}

// sourcesID is the id of the datalist of the sources of own controls.
const sourcesID = "sources"

// sources draws the sources in use, to be offered for another own control.
func sources(d *risk.Document) app.UI {
	var options []app.UI
	for _, source := range risk.Sources(d) {
		options = append(options, app.Option().Value(source))
	}
	return app.DataList().ID(sourcesID).Body(options...)
}

// progress draws "71 of 93 decided", with what it counts one click away.
func progress(v part.View, t soaText) app.UI {
	a := v.Store.Assessment()
	sum, byRisk := a.Summary(), 0
	for _, row := range a.SoA {
		if len(row.Risks) > 0 {
			byRisk++
		}
	}
	facts := []string{t.ByRisk.of(byRisk), t.Otherwise.of(sum.Applicable - byRisk), t.LeftOut.of(sum.Excluded), t.Undecided.of(sum.Undecided)}
	said := t.Decided(len(a.SoA)-sum.Undecided, len(a.SoA))
	for _, g := range grouped(a.Extra, "", v.Lang) {
		said += " · " + frameworkOf(g.Rows[0]).Short.In(v.Lang) + " " + strconv.Itoa(decided(g.Rows)) + "/" + strconv.Itoa(len(g.Rows))
		facts = append(facts, g.Name+": "+t.Decided(decided(g.Rows), len(g.Rows)))
	}
	items := make([]app.UI, len(facts))
	for i, fact := range facts {
		items[i] = app.Li().Text(fact)
	}
	return app.Details().Class("soa-sum").Body(
		app.Summary().Class("num").ID("decided").Text(said),
		app.Ul().Class("plain", "hint").Body(items...),
	)
}
