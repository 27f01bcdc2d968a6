package page

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
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
		app.H3().Text(t.Option),
		option,
		p.Area(r.At("treatment/explanation"), label, hint),
	)
}

// controls draws the picker of controls and the own controls among them.
func (p *treatment) controls(r *risk.Risk) app.UI {
	t, d := treatmentTexts.In(p.Lang), p.Doc()
	picker := p.Picker(r.At("treatment/controls"), t.Chosen)
	picker.Create = true
	if threat, ok := annexa.ThreatByID(r.Threat); ok {
		picker.Suggest = t.Suggest(threat.Name.In(p.Lang))
		for id := range threat.Controls() {
			picker.Suggested = append(picker.Suggested, id)
		}
	}
	body := []app.UI{app.H3().Text(t.Controls), app.P().Class("hint").Text(t.ControlsHint), picker}
	for i, c := range picker.Chosen {
		decision := decisionOf(d, c.ID)
		picker.Chosen[i].Note, picker.Chosen[i].Bad = t.standing(decision, p.Lang)
		picker.Chosen[i].Href = browser.Link(FieldURL(p.Lang, decision.At("status")))
		if c.Own {
			body = append(body, p.ownControl(c.ID))
		}
	}
	return app.Section().Class("card").Body(body...)
}

// ownControl draws the fields of an own control, right where it is chosen.
func (p *treatment) ownControl(id annexa.ControlID) app.UI {
	t := treatmentTexts.In(p.Lang)
	at := risk.Path("ownControls/" + id)
	return app.Div().Class("own-control").Role("group").Aria("label", t.OwnControl(string(id))).Body(
		app.Div().Class("label").Text(t.OwnControl(string(id))),
		app.Div().Class("fields").Body(
			p.Text(at+"/title", t.ControlTitle, ""),
			p.Text(at+"/source", t.ControlSource, ""),
			p.Area(at+"/description", t.ControlAbout, ""),
		),
	)
}

// decisionOf returns the decision about a control; an empty one when there is
// none.
func decisionOf(d *risk.Document, id annexa.ControlID) *risk.Decision {
	for _, decision := range d.Decisions {
		if decision != nil && decision.ID == id {
			return decision
		}
	}
	return &risk.Decision{ID: id}
}
