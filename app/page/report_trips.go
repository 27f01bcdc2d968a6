package page

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/audit"
)

// trips draws the findings that keep the document from an auditor.
func (r *report) trips() app.UI {
	t := reportTexts.In(r.Lang)
	blockers := bySeverity(r.Store.Ledger().Open)[0]
	if blockers.Severity != audit.Blocker || len(blockers.Rules) == 0 {
		return app.Div().Class("trips").Body(app.P().Class("soa-mark", "applies-yes").Text(t.Ready))
	}
	check := browser.Link(URL(r.Lang, auditPage))
	rules := make([]app.UI, len(blockers.Rules))
	for i, rule := range blockers.Rules {
		rules[i] = app.Li().Body(
			app.A().Href(check+"#"+ruleID(rule.ID)).Text(rule.Title.In(r.Lang)),
			app.Span().Class("hint", "num").Text(" "+auditTexts.In(r.Lang).Found(len(rule.Found))),
		)
	}
	final := r.Doc().Edition.Status == risk.Final
	return app.Div().Class("trips", "tripping").ID("blockers").Body(
		app.H3().Text(t.Blockers),
		app.P().Class("refused").Hidden(!final).ID("final-warning").Body(
			app.Text(t.FinalWarning+" "), app.A().Href(browser.Link(FieldURL(r.Lang, "edition/status"))).Text(t.Status)),
		app.Ul().Class("plain").Body(rules...),
		app.P().Class("hint").Hidden(final).Text(t.BlockersHint),
		app.A().Class("button").Href(check).Text(t.Check),
	)
}
