package page

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk/audit"
)

type auditText struct {
	Summary                  func(findings, rules int) string
	Severities, Meaning      [3]string // by severity, lightest first
	Good, GoodWhy, GoodClaim string
	Mend                     string
	Found                    func(n int) string
	ShowAll                  func(n int) string
	InOrder                  func(n, of int) string
	InOrderHint, Honest      string
	NotApplicable            func(n int) string
	NotApplicableHint        string
}

var auditTexts = lang.Of(
	auditText{
		Summary: func(findings, rules int) string {
			return lang.Plural(findings, "1 bevinding", "%d bevindingen") + ", getoetst aan " + strconv.Itoa(rules) + " regels. Elke link leidt naar het veld waar u het oplost."
		},
		Severities: [...]string{"Aandachtspunten", "Tekortkomingen", "Blokkades"},
		Meaning:    [...]string{"De moeite waard om naar te kijken.", "Een auditor schrijft dit op.", "Zo kan dit document niet naar een auditor."},
		Good:       "Niets gevonden", GoodWhy: "Geen enkele regel van de auditcheck is overtreden. Uw document is klaar om naar een auditor te gaan.",
		GoodClaim: "Of uw organisatie ook doet wat er staat, moet de audit zelf uitwijzen.",
		Mend:      "Zo lost u het op:", Found: func(n int) string { return lang.Plural(n, "1 plek", "%d plekken") },
		ShowAll:     func(n int) string { return "Toon alle " + lang.Number(lang.NL, n) },
		InOrder:     func(n, of int) string { return "In orde: " + strconv.Itoa(n) + " van " + strconv.Itoa(of) + " regels" },
		InOrderHint: "Hiernaar is gezocht. Het komt in uw document niet voor.",
		NotApplicable: func(n int) string {
			return "Niet van toepassing: " + lang.Plural(n, "1 regel", "%d regels")
		},
		NotApplicableHint: "Hiervoor staat in uw document nog niets om naar te kijken.",
		Honest:            "De auditcheck kijkt naar wat in het document staat, niet naar de werkelijkheid erachter.",
	},
	auditText{
		Summary: func(findings, rules int) string {
			return lang.Plural(findings, "1 finding", "%d findings") + ", checked against " + strconv.Itoa(rules) + " rules. Every link leads to the field where you can fix it."
		},
		Severities: [...]string{"Remarks", "Shortcomings", "Blockers"},
		Meaning:    [...]string{"Worth a look.", "An auditor will write this down.", "The document cannot go to an auditor like this."},
		Good:       "Nothing found", GoodWhy: "No rule of the audit check is broken. Your document is ready to go to an auditor.",
		GoodClaim: "Whether your organisation does what it says is for the audit itself to find.",
		Mend:      "How to fix it:", Found: func(n int) string { return lang.Plural(n, "1 place", "%d places") },
		ShowAll:     func(n int) string { return "Show all " + lang.Number(lang.EN, n) },
		InOrder:     func(n, of int) string { return "In order: " + strconv.Itoa(n) + " of " + strconv.Itoa(of) + " rules" },
		InOrderHint: "This was looked for. It does not occur in your document.",
		NotApplicable: func(n int) string {
			return "Not applicable: " + lang.Plural(n, "1 rule", "%d rules")
		},
		NotApplicableHint: "Your document holds nothing to look at for these yet.",
		Honest:            "The audit check looks at what the document says, not at the reality behind it.",
	},
)

// auditLimit is how many links a rule shows before the user asks for all.
const auditLimit = 20

// auditCheck lists what an auditor would trip over.
type auditCheck struct {
	app.Compo
	part.View

	all map[string]bool // rules that show every link
}

// Render draws the summary, the findings and the rules in order.
func (a *auditCheck) Render() app.UI {
	t, findings := auditTexts.In(a.Lang), a.Store.Findings()
	groups := bySeverity(findings)
	fine, nothing := withOutcome(a.Store.Audit(), audit.Fine), withOutcome(a.Store.Audit(), audit.NotApplicable)
	body := []app.UI{a.summary(groups, len(audit.Rules()))}
	for _, g := range groups {
		if len(g.Rules) > 0 {
			body = append(body, a.group(g))
		}
	}
	body = append(body,
		a.folded("in-order", t.InOrder(len(fine), len(audit.Rules())), t.InOrderHint, fine),
		a.folded("not-applicable", t.NotApplicable(len(nothing)), t.NotApplicableHint, nothing),
		app.P().Class("hint").Text(t.Honest))
	return app.Div().Class("audit", "stack").OnClick(a.onClick).Body(body...)
}

// folded draws rules without findings, to be opened by who wants to know.
func (a *auditCheck) folded(id, title, hint string, rules []*audit.Rule) app.UI {
	items := make([]app.UI, len(rules))
	for i, r := range rules {
		items[i] = app.Li().Class("fine-rule").Body(app.Span().Text(r.Title.In(a.Lang)), app.Span().Class("clause").Text(r.Clause))
	}
	return app.Details().Class("card", "fine").ID(id).Hidden(len(rules) == 0).Body(
		app.Summary().Text(title), app.P().Class("hint").Text(hint), app.Ul().Class("plain").Body(items...))
}

// summary counts the findings by severity, or brings the good news.
func (a *auditCheck) summary(groups []severityFindings, rules int) app.UI {
	t := auditTexts.In(a.Lang)
	total := 0
	tiles := make([]app.UI, len(groups))
	for i, g := range groups {
		n := g.count()
		total += n
		zero := ""
		if n == 0 {
			zero = "zero"
		}
		tiles[i] = app.Li().Class("tile", "tile-"+g.Severity.Code(), zero).Body(
			app.B().Class("num").Text(n), app.Span().Text(t.Severities[g.Severity]))
	}
	if total == 0 {
		return app.Section().Class("card", "good").ID("no-findings").Body(
			app.H2().Body(app.Span().Class("good-sign").Aria("hidden", "true").Text("✓"), app.Text(t.Good)),
			app.P().Text(t.GoodWhy+" "+t.GoodClaim),
		)
	}
	return app.Section().Body(
		app.Ul().Class("tiles").Body(tiles...),
		app.P().Class("why").ID("findings").Text(t.Summary(total, rules)),
	)
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
			app.P().Class("hint").Text(t.Meaning[g.Severity]),
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
	links := make([]app.UI, len(shown))
	for i, f := range shown {
		link := entryLink(a.Doc(), f.At, a.Lang)
		if i == auditLimit {
			link = link.ID(moreID(r.ID))
		}
		links[i] = app.Li().Body(link)
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
		app.Button().Type("button").Class("quiet").DataSet("entry", r.ID).Hidden(len(shown) == len(r.Found)).Text(t.ShowAll(len(r.Found))),
	)
}

func (a *auditCheck) onClick(ctx app.Context, e app.Event) {
	id := part.EntryOf(e)
	if id == "" {
		return
	}
	if a.all == nil {
		a.all = map[string]bool{}
	}
	a.all[id] = true
	focusLater(ctx, moreID(id)) // the button is gone; go on where it stood
}

// ruleID is the id on the page of a rule's findings, for links.
func ruleID(id string) string { return "rule-" + id }

// moreID is the id of the first link that was not shown at first.
func moreID(id string) string { return ruleID(id) + "-more" }
