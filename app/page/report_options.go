package page

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/pdf/want"
	"example.org/toepasselijk/risk"
)

// options draws what else can be chosen about the report: first what everybody
// decides, and folded away what few change.
func (r *report) options(w want.Report) []app.UI {
	t, scope := reportOptionsTexts.In(r.Lang), scopeTexts.In(r.Lang)
	return []app.UI{
		app.Div().Class("fields").Body(
			r.Select("edition/status", scope.Status, t.StatusHint, part.Named(risk.Statuses(), r.Lang)),
			r.Select("edition/classification", scope.Classification, t.ClassificationHint, part.Named(risk.Classifications(), r.Lang)),
		),
		app.Details().ID("report-more").Class("report-more").Open(r.Memory.Report.More).On("toggle", r.onMore).Body(
			app.Summary().Body(app.B().Text(t.More), app.Span().Class("hint").Text(r.chosen(w))),
			app.Div().Class("stack").Body(
				r.logo(),
				app.Div().Class("fields").Body(r.accent(), r.paper()),
				r.chapters(w),
			),
		),
	}
}

// optionGroup draws buttons that belong together under a label and a hint.
func optionGroup(id, label, hint string, body ...app.UI) app.UI {
	return app.Div().Class("field").ID(id).TabIndex(-1).Role("group").Aria("labelledby", id+"-label").Body(append([]app.UI{
		app.Span().Class("label").ID(id + "-label").Text(label), app.P().Class("hint").Text(hint),
	}, body...)...)
}

// chapters draws what goes into the whole report: which chapters, and the save
// file.
func (r *report) chapters(w want.Report) app.UI {
	t := reportOptionsTexts.In(r.Lang)
	chip := func(entry, label string, on bool) app.UI {
		return app.Button().Type("button").Class("chip").DataSet("entry", entry).Aria("pressed", strconv.FormatBool(on)).Text(label)
	}
	var chips []app.UI
	for _, c := range want.ChapterList() {
		chips = append(chips, chip(c.Code(), c.Title().In(r.Lang), !w.Without.Has(c)))
	}
	return app.Div().Class("stack").Hidden(w.Part != want.Full).OnClick(r.onChip).Body(
		optionGroup("report-chapters", t.Chapters, t.ChaptersHint, app.Div().Class("row").Body(chips...), app.P().Class("refused").Role("status").Text(r.emptied)),
		optionGroup("report-findings", t.Findings, t.FindingsHint, chip(findingsEntry, t.Include, w.Findings)),
		r.since(t, chip(sinceEntry, t.Include, w.Since != "")),
		optionGroup("report-inside", t.Inside, t.InsideHint, chip(insideEntry, t.IncludeFile, !w.Bare)),
	)
}

// What goes in beside the chapters, among their entries.
const findingsEntry, sinceEntry, insideEntry = "findings", "since", "inside"

// since draws the choice of a chapter with the changes since an older document,
// which is opened on the page that compares.
func (r *report) since(t reportOptionsText, include app.UI) app.UI {
	if older := r.Memory.Older; older.Doc != nil {
		return optionGroup("report-since", t.Since, t.SinceFile(older.Name), include)
	}
	return optionGroup("report-since", t.Since, t.SinceHint,
		app.A().Href(browser.Link(URL(r.Lang, comparePage))).Text(t.SinceOpen))
}

// onChip takes a chapter, the findings or the save file out, or puts them back.
// One chapter stays.
func (r *report) onChip(_ app.Context, e app.Event) {
	entry, m := part.EntryOf(e), &r.Memory.Report
	r.emptied = ""
	if c, ok := want.ParseChapter(entry); ok {
		if next := want.Chapters(m.Without).Toggled(c); next.Whole() {
			r.emptied = reportOptionsTexts.In(r.Lang).OneStays
		} else {
			m.Without = uint32(next)
		}
	}
	switch entry {
	case findingsEntry:
		m.Findings = !m.Findings
	case sinceEntry:
		m.Since = !m.Since
	case insideEntry:
		m.Bare = !m.Bare
	}
}

func (r *report) onMore(ctx app.Context, _ app.Event) {
	r.Memory.Report.More = ctx.JSSrc().Get("open").Bool()
}

// chosen says in a few words what is not as it comes, beside the fold that
// hides it.
func (r *report) chosen(w want.Report) string {
	t, s := reportOptionsTexts.In(r.Lang), r.Doc().Style
	var said []string
	if s.Logo != "" {
		said = append(said, t.WithLogo)
	}
	if s.Accent != "" {
		said = append(said, string(s.Accent))
	}
	if s.Paper != "" && s.Paper != risk.A4 {
		said = append(said, risk.NameOf(risk.Papers(), s.Paper).In(r.Lang))
	}
	if n := w.Without.Count(); n > 0 {
		said = append(said, t.LessChapters(n))
	}
	if w.Findings {
		said = append(said, t.WithFindings)
	}
	if w.Since != "" {
		said = append(said, t.WithChanges)
	}
	if w.Bare {
		said = append(said, t.Bare)
	}
	return strings.Join(said, ", ")
}
