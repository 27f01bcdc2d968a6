package page

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

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
				app.Div().Class("field").Hidden(w.Part != want.Full).Body(
					app.Button().Type("button").Class("chip").ID("report-inside").Aria("pressed", strconv.FormatBool(!w.Bare)).
						Aria("describedby", "report-inside-hint").OnClick(r.onInside).Text(t.Inside),
					app.P().Class("hint").ID("report-inside-hint").Text(t.InsideHint),
				),
			),
		),
	}
}

// chapters draws which chapters the whole report has.
func (r *report) chapters(w want.Report) app.UI {
	t := reportOptionsTexts.In(r.Lang)
	list := want.ChapterList()
	chips := make([]app.UI, len(list))
	for i, c := range list {
		chips[i] = app.Button().Type("button").Class("chip").DataSet("entry", c.Code()).
			Aria("pressed", strconv.FormatBool(!w.Without.Has(c))).Text(c.Title().In(r.Lang))
	}
	return app.Div().Class("field").ID("report-chapters").Hidden(w.Part != want.Full).Role("group").Aria("labelledby", "report-chapters-label").Body(
		app.Span().Class("label").ID("report-chapters-label").Text(t.Chapters),
		app.P().Class("hint").Text(t.ChaptersHint),
		app.Div().Class("row").OnClick(r.onChapter).Body(chips...),
		app.P().Class("refused").Role("status").Text(r.emptied),
	)
}

// onChapter takes a chapter out or puts it back. One stays.
func (r *report) onChapter(_ app.Context, e app.Event) {
	c, ok := want.ParseChapter(part.EntryOf(e))
	if !ok {
		return
	}
	next := want.Chapters(r.Memory.Report.Without).Toggled(c)
	if r.emptied = ""; next.Whole() {
		r.emptied = reportOptionsTexts.In(r.Lang).OneStays
		return
	}
	r.Memory.Report.Without = uint32(next)
}

func (r *report) onInside(app.Context, app.Event) { r.Memory.Report.Bare = !r.Memory.Report.Bare }

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
	if w.Bare {
		said = append(said, t.Bare)
	}
	return strings.Join(said, ", ")
}
