package page

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

// card draws the treatment of one risk, from what it is to who approved.
func (p *treatment) card(r risk.RiskResult, before, after string) []app.UI {
	return []app.UI{
		p.summary(r, before, after),
		p.option(r.Risk),
		p.controls(r.Risk),
		p.actions(r.Risk),
		p.residual(r),
		p.approval(r),
	}
}

// summary draws the risk in short, so that nobody has to go back to read it.
func (p *treatment) summary(r risk.RiskResult, before, after string) app.UI {
	t, method := treatmentTexts.In(p.Lang), &p.Doc().Method
	title := r.Risk.Title
	if title == "" {
		title = t.Untitled
	}
	return app.Section().Class("card", "summary").Body(
		app.Div().Class("row").Body(
			app.Span().Class("chip").Text(r.Risk.ID),
			draftMark(r.Risk.Draft, p.Lang),
			app.Span().Class("from-to").Body(
				part.Level(method, p.Lang, r.Current), app.Span().Aria("hidden", "true").Text("→"), part.Level(method, p.Lang, r.Residual)),
			app.Span().Class("grow"),
			app.Div().Class("row").OnClick(p.onStep).Body(
				app.Button().Type("button").Class("quiet").ID("risk-before").DataSet("entry", before).Disabled(before == "").Text("‹ "+t.Before),
				app.Button().Type("button").Class("quiet").ID("risk-after").DataSet("entry", after).Disabled(after == "").Text(t.After+" ›"),
			),
		),
		app.H2().ID("treatment-title").TabIndex(-1).Text(title),
		app.P().Class("tale").Hidden(story(r.Risk) == "").Text(story(r.Risk)),
		app.Dl().Class("about-risk").Body(
			about(t.Owner, orDash(r.Risk.Owner)),
			about(t.Assets, orDash(p.assetNames(r.Risk))),
			about(t.Threat, orDash(risk.ThreatName(r.Risk, p.Lang))),
			about(t.Existing, orDash(r.Risk.Existing)),
		),
		app.A().Class("onto").Href(browser.Link(FieldURL(p.Lang, r.Risk.At("title")))).Text(t.ToRisk(r.Risk.ID)),
	)
}

// story tells cause, event and consequence in a row, as far as they are
// filled in.
func story(r *risk.Risk) string {
	var parts []string
	for _, s := range []string{r.Cause, r.Event, r.Consequence} {
		if s = strings.TrimSpace(s); s != "" {
			parts = append(parts, s)
		}
	}
	return strings.Join(parts, " → ")
}

func about(name, value string) app.UI {
	return app.Div().Body(app.Dt().Text(name), app.Dd().Text(value))
}

func orDash(s string) string {
	if strings.TrimSpace(s) == "" {
		return "—"
	}
	return s
}

func (p *treatment) assetNames(r *risk.Risk) string {
	var names []string
	for _, id := range r.Assets {
		if name, _ := risk.Get(p.Doc(), risk.Path("assets/"+id+"/name")); name != nil && name != "" {
			names = append(names, name.(string))
		}
	}
	return strings.Join(names, ", ")
}

// onStep goes to the previous or next risk of the list; the focus stays where
// it is, so that Enter again goes on.
func (p *treatment) onStep(ctx app.Context, e app.Event) { p.choose(ctx, part.EntryOf(e), "") }

// option draws what is done about the risk, and why.
func (p *treatment) option(r *risk.Risk) app.UI {
	t := treatmentTexts.In(p.Lang)
	label, hint := t.Why, t.WhyHint
	switch r.Treatment.Option {
	case risk.Avoid:
		label, hint = t.WhyAvoid, t.WhyAvoidHint
	case risk.Share:
		label, hint = t.WhyShare, t.WhyShareHint
	case risk.Retain:
		label, hint = t.WhyRetain, t.WhyRetainHint
	}
	option := p.Buttons(r.At("treatment/option"), t.OptionLabel, part.Named(risk.Options(), p.Lang))
	option.Spelled = true
	return app.Section().Class("card").Body(
		app.H3().Text(t.Option), app.P().Class("hint").Body(part.Marked(t.OptionHint)...),
		option,
		p.Area(r.At("treatment/explanation"), label, hint),
	)
}
