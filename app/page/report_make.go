package page

import (
	"errors"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/pdf"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/audit"
)

// The files of the typeface, from the root of the site.
const (
	regularFont  = "/web/fonts/SourceSans3-Regular.ttf"
	semiboldFont = "/web/fonts/SourceSans3-Semibold.ttf"
)

// paintDelay gives the browser time to show that the work has begun before
// the program is busy with it, in milliseconds.
const paintDelay = 40

// OnMount fetches the typeface, so that what it lacks can be told before the
// report is made. When that fails the button tries again and says so.
func (r *report) OnMount(ctx app.Context) {
	r.lackingRev = -1
	r.withFonts(ctx, func(app.Context, error) {})
}

// withFonts calls do once the fonts are there, or with why they are not.
func (r *report) withFonts(ctx app.Context, do func(app.Context, error)) {
	if app.IsServer || r.Memory.Fonts.Semibold != nil {
		do(ctx, nil)
		return
	}
	browser.Fetch(ctx, regularFont, func(ctx app.Context, regular []byte, err error) {
		if err != nil {
			do(ctx, err)
			return
		}
		browser.Fetch(ctx, semiboldFont, func(ctx app.Context, semibold []byte, err error) {
			if err == nil {
				r.Memory.Fonts = part.Fonts{Regular: regular, Semibold: semibold}
				r.lackingRev = -1
			}
			do(ctx, err)
		})
	})
}

// onMake shows that it is busy, makes the report and offers it as a file.
func (r *report) onMake(ctx app.Context, _ app.Event) {
	if r.busy {
		return
	}
	r.busy, r.made, r.failed = true, "", ""
	r.Store.Seal()
	r.withFonts(ctx, func(ctx app.Context, err error) {
		if err != nil {
			r.busy, r.failed = false, reportTexts.In(r.Lang).NoFonts
			return
		}
		browser.Later(paintDelay, func() { ctx.Dispatch(r.make) })
	})
}

func (r *report) make(ctx app.Context) {
	t, o, d := reportTexts.In(r.Lang), r.options(), r.Doc()
	r.busy = false
	// The button was disabled, which takes the focus off it.
	focusLater(ctx, "make-pdf")
	data, err := pdf.Report(d, o)
	if err != nil {
		r.failed = t.NotMade
		var refused *risk.Refusal
		if errors.As(err, &refused) {
			r.failed += " " + refused.In(r.Lang)
		}
		app.Log(err)
		return
	}
	name := pdf.FileName(d, o)
	browser.Download(name, "application/pdf", data)
	r.made = t.Made(name, fileSize(r.Lang, len(data)))
}

// missing returns the characters of the document that the typeface has not,
// looked for once a revision.
func (r *report) missing() []rune {
	if fonts := r.Memory.Fonts; fonts.Semibold != nil && r.lackingRev != r.Rev {
		r.lacking, r.lackingRev = pdf.MissingGlyphs(r.Doc(), pdf.Fonts(fonts)), r.Rev
	}
	return r.lacking
}

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
