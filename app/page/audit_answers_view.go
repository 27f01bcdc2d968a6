package page

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/audit"
)

// answers draws where an auditor finds each answer, and how it stands.
func (a *auditCheck) answers(ledger audit.Ledger) app.UI {
	t := auditTexts.In(a.Lang)
	rows := []app.UI{app.Div().Class("answer", "answer-head").Aria("hidden", "true").Body(
		app.Span().Text(t.Clause), app.Span().Text(t.Asks), app.Span().Text(t.Where), app.Span().Text(t.Stands))}
	for i := range answers {
		rows = append(rows, a.answer(&answers[i], ledger))
	}
	return app.Section().Class("card").ID("answers").TabIndex(-1).Body(
		app.H2().Text(t.Answers), app.P().Class("hint").Body(part.Marked(t.AnswersHint)...),
		app.Div().Class("answers").Body(rows...))
}

func (a *auditCheck) answer(w *answer, ledger audit.Ledger) app.UI {
	t := auditTexts.In(a.Lang)
	links := make([]app.UI, len(w.Where))
	for i, place := range w.Where {
		links[i] = app.Li().Body(a.answerLink(place))
	}
	return app.Div().Class("answer").ID("answer-"+answerID(w.Clause)).Role("group").Aria("label", t.Clause+" "+w.Clause).Body(
		app.Div().Body(app.Span().Class("clause").Text(w.Clause)),
		app.P().Text(w.Asks.In(a.Lang)),
		app.Ul().Class("plain").Body(links...),
		a.standing(w.stands(a.Store.Audit(), ledger)),
	)
}

// answerID names a clause on the page: "6.1.2-a".
func answerID(clause string) string { return strings.ReplaceAll(clause, " ", "-") }

// answerLink leads to one place with the answer; to its page while there is no
// entry yet.
func (a *auditCheck) answerLink(place answerPlace) app.UI {
	at, ok := answerAt(a.Doc(), place.At)
	if !ok {
		p, _ := Of(place.At)
		return app.A().Href(browser.Link(URL(a.Lang, p))).Text(place.label(a.Lang))
	}
	return app.Span().Body(
		app.A().Href(browser.Link(FieldURL(a.Lang, at))).Text(place.label(a.Lang)),
		app.Span().Class("hint").Text(" "+entryIn(at, place.At)))
}

// entryIn returns the id in at of the entry that pattern has a * for.
func entryIn(at, pattern risk.Path) string {
	list, field, starred := strings.Cut(string(pattern), "*")
	if !starred {
		return ""
	}
	return strings.TrimSuffix(strings.TrimPrefix(string(at), list), field)
}

// standing draws how a requirement stands: in a sign and in words.
func (a *auditCheck) standing(s answerStanding) app.UI {
	t := auditTexts.In(a.Lang)
	accepted := app.Small().Class("hint").Hidden(s.Accepted == 0).Text(t.AcceptedToo(s.Accepted))
	switch {
	case s.Open > 0:
		return app.Div().Class("stands", "stands-open").Body(
			app.A().Href(browser.Link(URL(a.Lang, auditPage))+"#"+ruleID(s.First)).Text("! "+t.Findings(s.Open)), accepted)
	case s.Looked:
		return app.Div().Class("stands", "stands-fine").Body(app.Span().Text("✓ "+t.InOrder), accepted)
	}
	return app.Div().Class("stands", "stands-empty").Body(app.Span().Text("– "+t.Empty), accepted)
}
