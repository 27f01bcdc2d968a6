package page

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/transition"
)

// oldRowID is the id on the page of the proposal for a control.
func oldRowID(id string) string { return "old-" + id }

// pageHref is the address of a page.
func pageHref(l lang.Lang, p Page) string { return browser.Link(URL(l, p)) }

// row draws the proposal for one control: where it comes from, what is
// proposed and why, and what can be done.
func (c *converting) row(p transition.Proposal) app.UI {
	t, d, id := transitionTexts.In(c.Lang), c.Doc(), string(p.Control)
	control, _ := annexa.ControlByID(p.Control)
	taken, skipped := p.Taken(d), c.skipped(p)
	state, class := "", "old-row"
	switch {
	case taken && p.Statement.Applicable == "" && len(p.Users) == 0 && fieldText(d, risk.Path("decisions/"+id+"/applicable")) == "":
		state, class = t.TakenOpen, "old-row old-done"
	case taken:
		state, class = t.IsTaken, "old-row old-done"
	case skipped:
		state, class = t.IsSkipped, "old-row old-done"
	case p.Rank() == transition.Contradictory:
		class = "old-row old-conflict"
	}
	var marks []app.UI
	for name := range p.Change.Names() {
		marks = append(marks, app.Span().Class("chip").Text(name.In(c.Lang)))
	}
	marks = append(marks, app.Span().Class("old-state").Hidden(state == "").Text(state))
	canTake := !taken && !skipped && p.Statement != risk.Statement{}
	return app.Li().Class(class).ID(oldRowID(id)).TabIndex(-1).Aria("labelledby", "name-"+id).Body(
		app.Div().Class("row").Body(append([]app.UI{
			app.H3().ID("name-" + id).Body(app.A().Href(browser.Link(FieldURL(c.Lang, risk.Path("decisions/"+id)))).Text(id + " " + control.Title.In(c.Lang))),
		}, marks...)...),
		c.notes(p, taken),
		app.Div().Class("old-pair").Hidden(len(p.From) == 0).Body(c.oldRows(p), c.statement(p)),
		app.Div().Class("row").Body(
			app.Button().Type("button").ID("take-"+id).Hidden(!canTake).DataSet("entry", "take "+id).Aria("label", t.Take+": "+id).Text(t.Take),
			app.Button().Type("button").Class("quiet").ID("skip-"+id).Hidden(!canTake).DataSet("entry", "skip "+id).Aria("label", t.Skip+": "+id).Text(t.Skip),
			app.Button().Type("button").Class("quiet").ID("back-"+id).Hidden(taken || !skipped).DataSet("entry", "back "+id).Aria("label", t.Back+": "+id).Text(t.Back),
		),
	)
}

// notes draws why a proposal is what it is, and what the user has already that
// it would replace.
func (c *converting) notes(p transition.Proposal, taken bool) app.UI {
	lines := p.Why(c.Lang)
	if !taken && !p.Statement.Fits(c.Doc(), p.Control) {
		lines = append(lines, transitionTexts.In(c.Lang).Replaces(c.present(p.Control)))
	}
	items := make([]app.UI, len(lines))
	for i, line := range lines {
		items[i] = app.Li().Text(line)
	}
	return app.Ul().Class("plain", "old-notes").Hidden(len(lines) == 0).Body(items...)
}

// presentLength is how many characters are shown of a justification that the
// user has.
const presentLength = 90

// present returns what the document says about a control now, its words no
// further than their beginning: all of it is behind the link of the row.
func (c *converting) present(id annexa.ControlID) string {
	at := risk.Path("decisions/" + string(id) + "/")
	d := c.Doc()
	parts := []string{
		risk.NameOf(risk.Applicables(), risk.Applicable(fieldText(d, at+"applicable"))).In(c.Lang),
		risk.NameOf(risk.ControlStatuses(), risk.ControlStatus(fieldText(d, at+"status"))).In(c.Lang), reasonsOf(d, id).Words(c.Lang),
		fieldText(d, at+"owner"), fieldText(d, at+"reference"),
	}
	words := []rune(strings.TrimRight(strings.Join(strings.Fields(fieldText(d, at+"justification")), " "), "."))
	if len(words) > presentLength {
		words = append(words[:presentLength], '…')
	}
	parts = append(parts, string(words))
	return strings.Join(without(parts, ""), "; ")
}

// reasonsOf returns the reasons that a document gives for a control.
func reasonsOf(d *risk.Document, id annexa.ControlID) risk.Reasons {
	for _, one := range d.Decisions {
		if one.ID == id {
			return one.Reasons
		}
	}
	return risk.Reasons{}
}

// oldRows draws what the old statement says.
func (c *converting) oldRows(p transition.Proposal) app.UI {
	t := transitionTexts.In(c.Lang)
	var body []app.UI
	for _, r := range p.From {
		f, _ := annexa.FormerByID(r.Former)
		said := []string{decisionWord(r.Applicable, c.Lang)}
		if r.Status != "" {
			said = append(said, risk.NameOf(risk.ControlStatuses(), r.Status).In(c.Lang))
		}
		from := t.AtLine(r.Line)
		if r.Date != "" {
			from += ", " + transition.ReadAs(r.Former, r.Date, c.Lang)
		}
		body = append(body,
			app.Dt().Body(app.Text(r.Former+" "+f.Title.In(c.Lang)), app.Span().Class("hint").Text(" ("+from+")")),
			app.Dd().Body(app.B().Text(strings.Join(without(append(said, r.Reasons.Words(c.Lang)), ""), ", ")), app.Span().Class("old-words").Text(r.Justification)))
	}
	return app.Div().Body(app.H4().Text(t.Old), app.Dl().Body(body...))
}

// decisionWord returns whether a control applies in a word.
func decisionWord(a risk.Applicable, l lang.Lang) string {
	if a == "" {
		return transitionTexts.In(l).NotSaid
	}
	return risk.NameOf(risk.Applicables(), a).In(l)
}

// statement draws what is proposed.
func (c *converting) statement(p transition.Proposal) app.UI {
	t, s := transitionTexts.In(c.Lang), p.Statement
	open := s.Applicable
	value := appliesMark(risk.SoARow{Applicable: open}, c.Lang)
	body := []app.UI{app.Dt().Text(t.Applicable), app.Dd().Body(value)}
	add := func(label, text string) {
		if text != "" {
			body = append(body, app.Dt().Text(label), app.Dd().Body(app.Span().Class("old-words").Text(text)))
		}
	}
	add(t.Reasons, s.Reasons.Words(c.Lang))
	add(t.Status, risk.NameOf(risk.ControlStatuses(), s.Status).In(c.Lang))
	add(t.Justification, s.Justification)
	add(t.Reference, s.Reference)
	add(t.Owner, s.Owner)
	return app.Div().Body(app.H4().Text(t.Proposal), app.Dl().Class("old-said").Body(body...))
}
