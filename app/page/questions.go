package page

import (
	"maps"
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/pdf/want"
	"example.org/toepasselijk/risk"
)

var questionsPage = Page{
	ID:     "questions",
	Path:   lang.T("auditvragen", "audit-questions"),
	Title:  lang.T("Vragen van de auditor", "The auditor's questions"),
	Why:    lang.T("Wat vraagt een auditor, en [wat laat u dan zien](evidence)?", "What does an auditor ask, and [what do you show](evidence) then?"),
	Clause: "9.2",
	Beside: true,
	Within: auditPage.ID,
	Tab:    lang.T("Vragen", "Questions"),
	Holds:  []string{},
	Terms:  []annexa.TermID{"evidence"},
	View:   func(v part.View) app.UI { return &questions{View: v, List: v.Memory.Questions} },
}

// Which questions are shown; the empty text shows all.
const (
	aboutClauses  = "clauses"
	aboutControls = "controls"
)

// questions lists what an auditor will ask.
type questions struct {
	app.Compo
	part.View
	List part.QuestionList // what the Memory holds, so that a change is seen
}

// questionShown reports whether a question is among those the user chose to
// see.
func questionShown(q *risk.InterviewQuestion, by part.QuestionList, l lang.Lang) bool {
	control := strings.HasPrefix(string(q.At), "decisions/")
	if by.Show == aboutClauses && control || by.Show == aboutControls && !control || by.Owner != "" && q.Owner != by.Owner {
		return false
	}
	return by.Words == "" || part.Matches(strings.Join(append(q.Evidence.In(l), q.Number, q.Title.In(l), q.Question.In(l), q.Staff.In(l), q.Owner), " "), by.Words)
}

// Render draws the filters, the ways to paper, and the questions by group.
func (p *questions) Render() app.UI {
	t, all := questionsTexts.In(p.Lang), risk.Interview(p.Store.Assessment())
	var groups, items []app.UI
	group, shown := "", 0
	flush := func() {
		if len(items) > 0 {
			groups = append(groups, app.Section().Class("card", "question-group").Body(
				app.H2().Text(group),
				app.Div().Class("spoken-to").Aria("hidden", "true").Body(app.Span().Text(t.Who), app.Span().Text(t.Role), app.Span().Text(t.Date)),
				app.Div().Class("questions").Body(items...)))
		}
		items = nil
	}
	for i := range all {
		q := &all[i]
		if name := q.Group.In(p.Lang); name != group {
			flush()
			group = name
		}
		if questionShown(q, p.Memory.Questions, p.Lang) {
			items = append(items, p.question(q))
			shown++
		}
	}
	flush()
	return app.Div().Class("stack", "questions-page").Body(
		p.tools(all),
		app.P().Class("why").ID("questions-count").Text(t.Count(shown, len(all))),
		app.Div().Class("stack").Body(groups...),
	)
}

// question draws one question with what usually answers it.
func (p *questions) question(q *risk.InterviewQuestion) app.UI {
	t := questionsTexts.In(p.Lang)
	evidence := make([]app.UI, len(q.Evidence.In(p.Lang)))
	for i, e := range q.Evidence.In(p.Lang) {
		evidence[i] = app.Li().Text(e)
	}
	staff, owner := strings.TrimSpace(q.Staff.In(p.Lang)), q.Owner
	return app.Article().Class("question").Body(
		app.Div().Body(app.Span().Class("clause").Text(q.Number)),
		app.Div().Class("question-body").Body(
			app.H3().Body(app.A().Href(browser.Link(FieldURL(p.Lang, q.At))).Text(choose(q.Title.In(p.Lang) == "", "("+nameless.In(p.Lang)+")", q.Title.In(p.Lang)))),
			app.P().Text(q.Question.In(p.Lang)),
			app.P().Hidden(staff == "").Body(app.Span().Class("hint").Text(t.Staff+" "), app.Text(staff)),
			app.P().Class("hint").Hidden(owner == "").Text(t.OwnerIs+" "+owner),
			app.Div().Class("answer-lines").Aria("hidden", "true").Body(app.I(), app.I(), app.I()),
		),
		app.Div().Class("question-evidence").Body(
			app.Span().Class("hint").Hidden(len(evidence) == 0).Text(t.Evidence),
			app.Ul().Body(evidence...),
		),
	)
}

// tools draws the filters and the ways to paper.
func (p *questions) tools(all []risk.InterviewQuestion) app.UI {
	t, by := questionsTexts.In(p.Lang), &p.Memory.Questions
	owners := map[string]bool{}
	for _, q := range all {
		if q.Owner != "" {
			owners[q.Owner] = true
		}
	}
	var options []part.Option
	for _, o := range slices.Sorted(maps.Keys(owners)) {
		options = append(options, part.Option{Value: o, Label: o})
	}
	chips := filterChips([]part.Option{{Label: t.All}, {Value: aboutClauses, Label: t.Clauses}, {Value: aboutControls, Label: t.Controls}}, by.Show, func(show string) (n int) {
		for i := range all {
			if questionShown(&all[i], part.QuestionList{Show: show, Owner: by.Owner, Words: by.Words}, p.Lang) {
				n++
			}
		}
		return n
	})
	return app.Div().Class("bar-tools").Body(
		app.Div().Class("field", "levels").Role("group").Aria("labelledby", "questions-show").Body(
			app.Span().Class("label").ID("questions-show").Text(t.Show),
			app.Div().Class("row").OnClick(p.onShow).Body(chips...),
		),
		p.Search("questions-find", t.Find, &by.Words),
		p.Filter("questions-owner", t.Owner, t.AnyOwner, options, &by.Owner),
		printButton(p.Lang),
		app.Button().Type("button").ID("interview-pdf").OnClick(p.onPDF).Text(t.PDF),
	)
}

func (p *questions) onShow(_ app.Context, e app.Event) {
	keepFilter(part.EntryOf(e), &p.Memory.Questions.Show)
}

// onPDF goes to the report, where the sheet is chosen.
func (p *questions) onPDF(ctx app.Context, _ app.Event) {
	p.Memory.Report.Part = want.Interview.Code()
	ctx.Navigate(browser.Link(URL(p.Lang, reportPage)))
}

// printButton prints the page as it stands, with its filters.
func printButton(l lang.Lang) app.UI {
	return app.Button().Type("button").ID("print").OnClick(func(app.Context, app.Event) { browser.Print() }).Text(questionsTexts.In(l).Print)
}
