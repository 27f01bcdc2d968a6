package page

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

type declinedText struct {
	Title, Hint, Choose, Back string
	Reason                    func(control string) string
}

var declinedTexts = lang.Of(
	declinedText{
		Title: "Voorgesteld en niet gekozen", Hint: "De reden is uw bewijs dat u ernaar hebt gekeken.",
		Choose: "Toch kiezen", Back: "Weer voorstellen",
		Reason: func(control string) string { return "Waarom niet: " + control },
	},
	declinedText{
		Title: "Proposed and not chosen", Hint: "The reason is your evidence that you looked at it.",
		Choose: "Choose after all", Back: "Propose again",
		Reason: func(control string) string { return "Why not: " + control },
	},
)

// controls draws the picker of controls and the own controls among them.
func (p *treatment) controls(r *risk.Risk) app.UI {
	t, d := treatmentTexts.In(p.Lang), p.Doc()
	picker := p.Picker(r.At("treatment/controls"), t.Chosen)
	picker.Create, picker.Narrow = true, true
	picker.Risk, picker.Suggested = r.ID, r.Suggested()
	picker.Suggest = t.Suggest(risk.ThreatName(r, p.Lang))
	body := []app.UI{app.H3().Text(t.Controls), app.P().Class("hint").Body(part.Marked(t.ControlsHint)...), picker, p.declined(r)}
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

// declined draws the controls that were proposed and set aside, each with the
// reason, which is the evidence that it was looked at (clause 6.1.3 b).
func (p *treatment) declined(r *risk.Risk) app.UI {
	t, d := declinedTexts.In(p.Lang), p.Doc()
	var entries []app.UI
	for _, one := range r.Treatment.Declined {
		if one == nil {
			continue
		}
		c, _ := part.ControlOf(d, p.Lang, one.ID)
		name := string(c.ID) + " " + c.Title
		entries = append(entries, app.Li().Class("declined").Body(
			p.Text(r.At("treatment/declined/"+string(one.ID)+"/reason"), t.Reason(name), ""),
			app.Div().Class("row").Body(
				app.Button().Type("button").Class("link").DataSet("entry", "choose "+string(one.ID)).Aria("label", t.Choose+": "+name).Text(t.Choose),
				app.Button().Type("button").Class("link").DataSet("entry", "back "+string(one.ID)).Aria("label", t.Back+": "+name).Text(t.Back),
			),
		))
	}
	return app.Div().Class("set-aside").ID(string(r.At("treatment/declined"))).TabIndex(-1).Hidden(len(entries) == 0).Body(
		app.Div().Class("label").Text(t.Title), app.P().Class("hint").Text(t.Hint),
		app.Ul().Class("entries").OnClick(p.onDeclined).Body(entries...),
	)
}

// onDeclined chooses a declined control after all, or has it proposed again.
func (p *treatment) onDeclined(ctx app.Context, e app.Event) {
	do, id, _ := strings.Cut(part.EntryOf(e), " ")
	r := p.focused()
	switch do {
	case "choose":
		list := []string{id}
		for _, chosen := range r.Treatment.Controls {
			list = append(list, string(chosen))
		}
		part.InOrder(p.Doc(), list)
		p.Refuse(p.Store.Set(r.At("treatment/controls"), list))
		p.Store.Seal()
	case "back":
		p.Do(func(d *risk.Document) (*risk.Document, error) { return risk.Reconsider(d, r.ID, annexa.ControlID(id)) })
	default:
		return
	}
	focusLater(ctx, string(r.At("treatment/controls")))
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
