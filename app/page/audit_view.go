package page

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk/audit"
)

// auditLimit is how many links a rule shows before the user asks for all.
const auditLimit = 20

// auditCheck lists what an auditor would trip over.
type auditCheck struct {
	app.Compo
	part.View
	List part.AuditList // what the Memory holds, so that a change is seen

	all       map[string]bool // rules that show every link
	accepting accepting
}

// Render draws the summary, what the user chose to see of the check, and where
// an auditor finds the answers.
func (a *auditCheck) Render() app.UI {
	ledger := a.Store.Ledger()
	return app.Div().Class("audit", "stack").OnClick(a.onClick).Body(
		a.summary(ledger),
		a.tools(ledger),
		app.Div().Class("stack").Body(a.shown(ledger)...),
		a.answers(ledger),
		app.P().Class("hint").Text(auditTexts.In(a.Lang).Honest),
		part.People(a.Doc()),
	)
}

// summary counts what is open by severity, and what was accepted; or it brings
// the good news.
func (a *auditCheck) summary(ledger audit.Ledger) app.UI {
	t, accepted := auditTexts.In(a.Lang), len(ledger.Accepted())
	if len(ledger.Open) == 0 {
		good, why := t.Good, t.GoodWhy
		if accepted > 0 {
			good, why = t.Settled, t.SettledWhy
		}
		return app.Section().Class("card", "good").ID("no-findings").Body(
			app.H2().Body(app.Span().Class("good-sign").Aria("hidden", "true").Text("✓"), app.Text(good)),
			app.P().Text(why+" "+t.GoodClaim),
			app.P().Class("hint").Hidden(accepted == 0).Text(t.AcceptedToo(accepted)),
		)
	}
	var tiles []app.UI
	for _, g := range bySeverity(ledger.Open) {
		tiles = append(tiles, auditTile("tile-"+g.Severity.Code(), g.count(), t.Severities[g.Severity]))
	}
	tiles = append(tiles, auditTile("tile-accepted", accepted, t.Accepted))
	return app.Section().Body(
		app.Ul().Class("tiles").Body(tiles...),
		app.P().Class("why").ID("findings").Text(t.Summary(len(ledger.Open), len(audit.Rules()))),
	)
}

func auditTile(class string, n int, label string) app.UI {
	zero := ""
	if n == 0 {
		zero = "zero"
	}
	return app.Li().Class("tile", class, zero).Body(app.B().Class("num").Text(n), app.Span().Text(label))
}

// tools draws the choice of what to see.
func (a *auditCheck) tools(ledger audit.Ledger) app.UI {
	t, by := auditTexts.In(a.Lang), a.Memory.Audit
	show := func(id, show, name string, n int) app.UI {
		return app.Button().Type("button").Class("chip").ID(id).DataSet("entry", "show "+show).
			Aria("pressed", by.Show == show).Body(app.Span().Text(name), app.Span().Class("n").Text(n))
	}
	open, noted := sifted(ledger, by)
	severities := make([]part.Option, 0, len(audit.Severities()))
	for _, s := range audit.Severities() {
		severities = append(severities, part.Option{Value: s.Code(), Label: t.Severities[s]})
	}
	step := app.UI(a.Filter("audit-step", t.Step, t.AnyStep, stepsFound(ledger, a.Lang), &a.Memory.Audit.Step))
	if by.Show != showOpen && by.Show != showAccepted {
		step = app.Div().Hidden(true) // a rule without findings is in no place
	}
	return app.Div().Class("audit-tools", "bar-tools").Body(
		app.Div().Class("field", "levels").Role("group").Aria("labelledby", "audit-show").Body(
			app.Span().Class("label").ID("audit-show").Text(t.Show),
			app.Div().Class("row").Body(
				show("show-open", showOpen, t.Open, len(open)),
				show("show-accepted", showAccepted, t.Accepted, len(noted)),
				show("in-order", showFine, t.Fine, len(a.rulesWith(audit.Fine))),
				show("not-applicable", showNothing, t.Nothing, len(a.rulesWith(audit.NotApplicable))),
			),
		),
		a.Filter("audit-severity", t.Severity, t.AnySeverity, severities, &a.Memory.Audit.Severity),
		step,
		app.Button().Type("button").Class("link").ID("audit-clear").DataSet("entry", "clear").
			Hidden(by.Severity == "" && by.Step == "").Text(t.Clear),
	)
}

// rulesWith returns the rules that came to an outcome, of the severity chosen.
func (a *auditCheck) rulesWith(outcome audit.Outcome) []*audit.Rule {
	return ofSeverity(withOutcome(a.Store.Audit(), outcome), a.Memory.Audit)
}

// shown draws what the user chose to see.
func (a *auditCheck) shown(ledger audit.Ledger) []app.UI {
	t := auditTexts.In(a.Lang)
	open, noted := sifted(ledger, a.Memory.Audit)
	switch a.Memory.Audit.Show {
	case showAccepted:
		return a.accepted(noted, ledger.Unused)
	case showFine:
		return []app.UI{a.rules(t.FineHint, a.rulesWith(audit.Fine))}
	case showNothing:
		return []app.UI{a.rules(t.NothingHint, a.rulesWith(audit.NotApplicable))}
	}
	var groups []app.UI
	for _, g := range bySeverity(open) {
		if len(g.Rules) > 0 {
			groups = append(groups, a.group(g))
		}
	}
	if len(groups) == 0 && len(ledger.Open) > 0 {
		groups = append(groups, app.P().Class("hint").Text(t.NoneShown))
	}
	return groups
}

// rules draws rules without findings.
func (a *auditCheck) rules(hint string, rules []*audit.Rule) app.UI {
	items := make([]app.UI, len(rules))
	for i, r := range rules {
		items[i] = app.Li().Class("fine-rule").Body(
			app.Span().Class("fine-title").Text(r.Title.In(a.Lang)),
			app.Span().Class("hint").Text(r.Severity.Name().In(a.Lang)), app.Span().Class("clause").Text(r.Clause))
	}
	return app.Section().Class("card", "fine").Body(app.P().Class("hint").Text(hint), app.Ul().Class("plain").Body(items...))
}

// group draws the findings of one severity.
func (a *auditCheck) group(g severityFindings) app.UI {
	t := auditTexts.In(a.Lang)
	rules := make([]app.UI, len(g.Rules))
	for i, r := range g.Rules {
		rules[i] = a.rule(r)
	}
	return app.Section().Class("stack", "severity-"+g.Severity.Code()).Body(
		app.Div().Body(
			app.H2().Text(t.Severities[g.Severity]),
			app.P().Class("hint").Body(part.Marked(t.Meaning[g.Severity])...),
		),
		app.Div().Class("stack").Body(rules...),
	)
}

// rule draws one rule with the links to where it is broken.
func (a *auditCheck) rule(r ruleFindings) app.UI {
	t := auditTexts.In(a.Lang)
	shown := r.Found
	if !a.all[r.ID] && len(shown) > auditLimit {
		shown = shown[:auditLimit]
	}
	links, several := make([]app.UI, len(shown)), inSeveralFields(r.Found, a.Lang)
	for i, f := range shown {
		id, field := "", ""
		if i == auditLimit {
			id = moreID(r.ID)
		}
		if several {
			field = fieldName(f.At, a.Lang)
		}
		links[i] = a.finding(f, id, field)
	}
	return app.Article().Class("card", "finding").ID(ruleID(r.ID)).TabIndex(-1).Body(
		app.Div().Class("row").Body(
			app.H3().Text(r.Title.In(a.Lang)),
			app.Span().Class("clause").Text(r.Clause),
			app.Span().Class("grow"),
			app.Span().Class("hint", "num").Text(t.Found(len(r.Found))),
		),
		app.Div().Body(
			app.P().Class("finding-why").Text(r.Why.In(a.Lang)),
			app.P().Class("finding-mend").Body(app.B().Text(t.Mend+" "), app.Text(r.Mend.In(a.Lang))),
		),
		app.Ul().Class("plain", "finding-links").Body(links...),
		app.Button().Type("button").Class("quiet").DataSet("entry", "all "+r.ID).Hidden(len(shown) == len(r.Found)).Text(t.ShowAll(len(r.Found))),
	)
}

// onClick acts on every button of the page, by its entry, and moves the focus
// to where the user goes on.
func (a *auditCheck) onClick(ctx app.Context, e app.Event) {
	what, of, _ := strings.Cut(part.EntryOf(e), " ")
	var next []string
	switch what {
	case "all":
		next = a.showAll(of)
	case "show":
		a.Memory.Audit.Show, a.accepting = of, nothingAccepting
	case "clear":
		a.Memory.Audit = part.AuditList{Show: a.Memory.Audit.Show}
		next = []string{"audit-severity"}
	case "accept":
		next = a.ask(of)
	case "yes":
		next = a.accept()
	case "no":
		next = a.leave()
	case "back":
		next = a.takeBack(of)
	}
	if len(next) > 0 {
		focusFirst(ctx, next...)
	}
}

// showAll shows the places of a rule beyond the first ones. The button is gone
// then; go on where it stood.
func (a *auditCheck) showAll(rule string) []string {
	if a.all == nil {
		a.all = map[string]bool{}
	}
	a.all[rule] = true
	return []string{moreID(rule)}
}

// ruleID is the id on the page of a rule's findings, for links.
func ruleID(id string) string { return "rule-" + id }

// moreID is the id of the first link that was not shown at first.
func moreID(id string) string { return ruleID(id) + "-more" }

// focusFirst moves the focus, once the page is drawn again, to the first of
// some elements that is there.
func focusFirst(ctx app.Context, ids ...string) {
	ctx.Defer(func(app.Context) {
		for _, id := range ids {
			if browser.Focus(id) {
				return
			}
		}
	})
}
