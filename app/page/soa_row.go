package page

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

// soaRow is one control in the list. Its fields stay the same until the
// control itself changes, so that typing in a card draws one row and not 93.
type soaRow struct {
	app.Compo
	Lang     lang.Lang
	Decision *risk.Decision
	Own      *risk.OwnControl
	Risks    []string
	Outdated bool
	Draft    string // of the justification, when the user wrote none
	Refs     string // what the frameworks that are on call it
	Chosen   bool   // its card is open
	Picked   bool
	Time     int // from 1: by attribute a control can stand in the list more than once
}

// shownRisks is how many risks a row names before it counts the rest.
const shownRisks = 3

// soaRowID is the id on the page of the button that opens a control.
func soaRowID(id string) string { return "row-" + id }

// Render draws the row.
func (r *soaRow) Render() app.UI {
	t, d := soaTexts.In(r.Lang), r.Decision
	row := risk.SoARow{Decision: d, Own: r.Own, Risks: r.Risks, Applicable: d.Applicable}
	if len(r.Risks) > 0 {
		row.Applicable, row.Contradicted = risk.Yes, d.Applicable == risk.No
	}
	title := titleOf(row, r.Lang)
	if title == "" {
		title = t.Untitled
	}
	status := ""
	if row.Applicable == risk.Yes {
		status = risk.NameOf(risk.ControlStatuses(), d.Status).In(r.Lang)
	}
	selected := "false"
	if r.Chosen {
		selected = "true"
	}
	id, button := string(d.ID), soaRowID(string(d.ID))
	if r.Time > 1 {
		button += "-" + strconv.Itoa(r.Time)
	}
	return app.Tr().Aria("selected", selected).DataSet("entry", id).Body(
		app.Td().Class("col-pick").Body(pickButton(id, t.PickOne+numberOf(d.ID), strconv.FormatBool(r.Picked))),
		app.Td().Class("id").Text(numberOf(d.ID)),
		app.Td().Class("wide").Body(
			app.Button().Type("button").Class("soa-title").ID(button).Aria("current", selected).Text(part.Soft(title)),
			app.Small().Class("soa-refs").Hidden(r.Refs == "").Text(r.Refs),
			app.Span().Class("soa-stale").Hidden(!r.Outdated).Text(t.Outdated)),
		app.Td().Class("soa-applies").Body(appliesMark(row, r.Lang)),
		app.Td().Class("soa-why").Body(app.Span().Class("row").Body(r.reasons(t)...)),
		app.Td().Class("soa-status").Body(
			app.Span().Class("soa-mark", "status-"+string(d.Status)).Hidden(status == "").Text(status),
			app.Small().Hidden(d.Owner == "").Text(d.Owner)),
		app.Td().Class("wide", "soa-just").Body(rowDraft(d, row.Applicable, r.Draft, t)),
	)
}

// appliesMark says whether the control applies, as word and sign.
func appliesMark(row risk.SoARow, l lang.Lang) app.UI {
	t := soaTexts.In(l)
	switch {
	case row.Contradicted:
		return app.Span().Class("soa-mark", "applies-clash").Text(t.Clash)
	case row.Applicable == "":
		return app.Span().Class("soa-mark", "applies-open").Text(t.Open)
	}
	name := risk.NameOf(risk.Applicables(), row.Applicable)
	return app.Span().Class("soa-mark", "applies-"+string(row.Applicable)).Text(name.In(l))
}

// reasons draws a chip for every reason to include the control.
func (r *soaRow) reasons(t soaText) []app.UI {
	var chips []app.UI
	for i, id := range r.Risks {
		if i == shownRisks {
			chips = append(chips, app.Span().Class("hint").Text(t.More(len(r.Risks)-i)))
			break
		}
		chips = append(chips, riskChip(r.Lang, id))
	}
	for _, g := range risk.Grounds() {
		if reason := r.Decision.Reasons.On(g.Value); reason.On {
			chips = append(chips, app.Span().Class("chip").Title(reason.Text).Text(g.Name.In(r.Lang)))
		}
	}
	return chips
}

// riskChip is a link to a risk, by its number.
func riskChip(l lang.Lang, id string) app.UI {
	return app.A().Class("chip").Href(browser.Link(FieldURL(l, risk.Path("risks/"+id+"/title")))).Text(id)
}
