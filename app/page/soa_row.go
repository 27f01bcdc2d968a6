package page

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

// soaLine is what a row of the list shows. It stays the same until the control
// itself changes, so that typing in a card draws one row and not 93.
type soaLine struct {
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

// soaRow is one control in the list.
type soaRow struct {
	app.Compo
	Lang lang.Lang
	Line soaLine
}

// shownRisks is how many risks a row names before it counts the rest.
const shownRisks = 3

// soaRowID is the id on the page of the button that opens a control.
func soaRowID(id string) string { return "row-" + id }

// Render draws the row.
func (r *soaRow) Render() app.UI {
	t, line, d := soaTexts.In(r.Lang), r.Line, r.Line.Decision
	row := risk.SoARow{Decision: d, Own: line.Own, Risks: line.Risks, Applicable: d.Applicable}
	if len(line.Risks) > 0 {
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
	if line.Chosen {
		selected = "true"
	}
	id, button := string(d.ID), soaRowID(string(d.ID))
	if line.Time > 1 {
		button += "-" + strconv.Itoa(line.Time)
	}
	called := []app.UI{app.Button().Type("button").Class("soa-title").ID(button).Aria("current", selected).Text(part.Soft(title))}
	if line.Refs != "" {
		called = append(called, app.Small().Class("soa-refs").Body(unbroken(line.Refs)...))
	}
	if line.Outdated {
		called = append(called, app.Span().Class("soa-stale").Text(t.Outdated))
	}
	var stands []app.UI
	if status != "" {
		stands = append(stands, app.Span().Class("soa-mark", "status-"+string(d.Status)).Text(status))
	}
	if d.Owner != "" {
		stands = append(stands, app.Small().Text(d.Owner))
	}
	return app.Tr().Aria("selected", selected).DataSet("entry", id).Body(
		app.Td().Class("col-pick").Body(pickButton(id, t.PickOne+numberOf(d.ID), strconv.FormatBool(line.Picked))),
		app.Td().Class("id").Text(numberOf(d.ID)),
		app.Td().Class("wide").Body(called...),
		app.Td().Class("soa-applies").Body(appliesMark(row, r.Lang)),
		app.Td().Class("soa-why").Body(r.reasons(t)...),
		app.Td().Class("soa-status").Body(stands...),
		app.Td().Class("wide", "soa-just").Body(rowDraft(d, row.Applicable, line.Draft, t)...),
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

// reasons draws a chip for every reason to include the control. What a row has
// nothing to say of takes no element: there are hundreds of rows.
func (r *soaRow) reasons(t soaText) []app.UI {
	var chips []app.UI
	for i, id := range r.Line.Risks {
		if i == shownRisks {
			chips = append(chips, app.Span().Class("hint").Text(t.More(len(r.Line.Risks)-i)))
			break
		}
		chips = append(chips, riskChip(r.Lang, id))
	}
	for _, g := range risk.Grounds() {
		if reason := r.Line.Decision.Reasons.On(g.Value); reason.On {
			chips = append(chips, app.Span().Class("chip").Title(reason.Text).Text(g.Name.In(r.Lang)))
		}
	}
	if len(chips) == 0 {
		return nil
	}
	return []app.UI{app.Span().Class("row").Body(chips...)}
}

// riskChip is a link to a risk, by its number.
func riskChip(l lang.Lang, id string) app.UI {
	return app.A().Class("chip").Href(browser.Link(FieldURL(l, risk.Path("risks/"+id+"/title")))).Text(id)
}

// unbroken draws references such as "21(3)(a)", which a line would break between
// its brackets, each in one piece; the text stays as it is.
func unbroken(refs string) []app.UI {
	var out []app.UI
	from, words := "", strings.SplitAfter(refs, " ")
	for _, word := range words {
		if !strings.Contains(word, ")(") {
			from += word
			continue
		}
		out = append(out, app.Text(from), app.Span().Class("ref").Text(strings.TrimSuffix(word, " ")))
		from = strings.Repeat(" ", len(word)-len(strings.TrimSuffix(word, " ")))
	}
	return append(out, app.Text(from))
}
