package page

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/print"
	"example.org/toepasselijk/risk"
)

// beforehand draws what the user should know before the download, besides what
// an auditor trips over: characters that cannot be printed, what stands open
// in the report, and how much more the audit check finds.
func (r *report) beforehand() app.UI {
	return app.Div().Class("beforehand").Body(r.others(), r.missing(), r.open())
}

// missing draws which characters the typeface lacks, and where they stand.
func (r *report) missing() app.UI {
	t, p := previewTexts.In(r.Lang), previewLacks(r.Press.Lacks)
	fields := make([]app.UI, len(p.Places), len(p.Places)+1)
	for i, lack := range p.Places {
		fields[i] = app.Li().Body(
			app.A().Href(browser.Link(FieldURL(r.Lang, lack.At))).Text(placeName(r.Doc(), lack.At, r.Lang)), app.Text(": "+spaced(lack.Glyphs)))
	}
	if more := p.Fields - len(p.Places); more > 0 {
		fields = append(fields, app.Li().Text(t.MissingMore.of(more)))
	}
	return app.Div().Class("notice-soft").Hidden(p.Fields == 0).ID("missing-glyphs").Body(
		app.P().Text(reportTexts.In(r.Lang).Missing(spaced(p.Glyphs))), app.P().Text(t.MissingAt), app.Ul().Body(fields...))
}

func previewLacks(l *print.Lacks) print.Lacks {
	if l == nil {
		return print.Lacks{}
	}
	return *l
}

// spaced puts a space between characters, so that each can be told.
func spaced(glyphs string) string { return strings.Join(strings.Split(glyphs, ""), " ") }

// open draws what stands open in the report as it is laid out, with the way to
// the pages.
func (r *report) open() app.UI {
	t, laid := previewTexts.In(r.Lang), r.Press.Laid
	if laid == nil {
		laid = new(print.Contents)
	}
	forms, listed, points := t.Open, 0, make([]app.UI, len(laid.Open), len(laid.Open)+1)
	if r.Doc().Edition.Status == risk.Final {
		forms = t.Dashes
	}
	for i, o := range laid.Open {
		listed += o.Count
		body := []app.UI{app.Span().Text(o.Text)}
		if o.Count > 1 {
			body = append(body, app.Span().Class("hint").Text(t.Times.of(o.Count)))
		}
		for _, n := range o.Pages {
			body = append(body, app.Button().Type("button").Class("link").DataSet("entry", n).Text(t.AtPage+lang.Number(r.Lang, n)))
		}
		if o.More {
			body = append(body, app.Text("…"))
		}
		points[i] = app.Li().Class("row").Body(body...)
	}
	if more := laid.Points - listed; more > 0 {
		points = append(points, app.Li().Text(t.OpenMore.of(more)))
	}
	return app.Details().ID("open-points").Hidden(laid.Points == 0).Body(
		app.Summary().Text(forms.of(laid.Points)), app.Ul().Class("plain").OnClick(r.onLeaf).Body(points...))
}

// others counts the findings that are no blockers, which are listed above.
func (r *report) others() app.UI {
	t, found := previewTexts.In(r.Lang), []string{}
	groups := bySeverity(r.Store.Ledger().Open)
	for i, forms := range [...]counted{t.Shortcomings, t.Remarks} {
		n := 0
		for _, rule := range groups[i+1].Rules {
			n += len(rule.Found)
		}
		if n > 0 {
			found = append(found, forms.of(n))
		}
	}
	return app.P().ID("other-findings").Hidden(len(found) == 0).Body(
		app.A().Href(browser.Link(URL(r.Lang, auditPage))).Text(t.Others + strings.Join(found, ", ")))
}
