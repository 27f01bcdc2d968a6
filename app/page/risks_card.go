package page

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

// card draws the risk that is being edited.
func (p *risks) card(t risksText, res risk.RiskResult, lines []int) app.UI {
	v, r, d := p.View, res.Risk, p.Doc()
	m := &d.Method
	place := slices.IndexFunc(lines, func(at int) bool { return d.Risks[at] == r })
	id := "risks/" + r.ID
	return app.Section().ID(id).TabIndex(-1).Class("card", "entry-card").Aria("labelledby", "risk-name").Body(
		app.Div().Class("card-bar").OnClick(p.onBar).Body(
			app.Span().Class("clause").Text(r.ID),
			app.Button().Type("button").Class("why-level").ID("risk-level").DataSet("entry", "explain").Title(t.Why).Body(part.Level(m, v.Lang, res.Current)),
			app.Span().Class("hint", "num").Text(t.Place(place+1, len(lines))),
			app.Span().Class("grow"),
			barButton("previous", "‹", t.Previous, place == 0 || len(lines) == 0),
			barButton("next", "›", t.Next, place == len(lines)-1),
			barButton("close", "✕", t.Close, false),
		),
		app.H2().ID("risk-name").Text(choose(r.Title == "", t.Untitled, r.Title)),
		p.draftCard(r.Draft, r.ID),
		v.Text(r.At("title"), t.Title, t.TitleHint),
		p.scores(t, res),
		app.Div().Class("part").Body(
			app.H3().Body(part.Term("risk_identification", t.Story)),
			v.Area(r.At("cause"), t.Cause, t.CauseHint),
			v.Area(r.At("event"), t.Event, t.EventHint),
			v.Area(r.At("consequence"), t.Consequence, t.ConsequenceHint),
			app.P().Class("story").Hidden(r.Cause == "" && r.Event == "" && r.Consequence == "").Text(t.Sentence(told(r.Cause), told(r.Event), told(r.Consequence))),
			v.Set(r.At("properties"), t.Properties, part.Named(propertiesOf(m), v.Lang)),
		),
		p.source(t, r),
		app.Div().Class("part").Body(
			app.H3().Text(t.Standing),
			v.Suggest(r.At("owner"), t.Owner, t.OwnerHint, part.PeopleID),
			v.Area(r.At("existing"), t.Existing, t.ExistingHint),
			v.Area(r.At("remark"), t.Remark, t.RemarkHint),
		),
		app.Div().Class("card-foot").OnClick(p.onBar).Body(
			app.A().Class("button").ID("to-treatment").Href(browser.Link(FieldURL(v.Lang, r.At("treatment/option")))).Text(t.Treat),
			app.Span().Class("grow"),
			app.Button().Type("button").ID("duplicate-risk").DataSet("entry", "duplicate").Text(t.Duplicate),
			app.Button().Type("button").ID("remove-risk").DataSet("entry", "remove").Text(t.Remove),
		),
	)
}

// barButton draws a button of the card's bar, for the handler around it.
func barButton(entry, sign, name string, off bool) app.UI {
	return app.Button().Type("button").Class("quiet", "icon").ID("risk-"+entry).DataSet("entry", entry).
		Aria("label", name).Title(name).Disabled(off).Text(sign)
}

// told prepares a part of the story for the middle of a sentence.
func told(text string) string {
	text = strings.TrimRight(strings.TrimSpace(text), ".;,")
	if text == "" {
		return "…"
	}
	return text
}

func (p *risks) onBar(ctx app.Context, e app.Event) {
	switch part.EntryOf(e) {
	case "previous":
		p.step(ctx, -1)
	case "next":
		p.step(ctx, +1)
	case "explain":
		p.Memory.Risks.Explain = risk.Current
		focusLater(ctx, "why-"+string(risk.Current))
	case "close":
		p.leave(p.Memory.Risk)
	case "duplicate":
		p.duplicate(ctx)
	case "remove":
		p.remove()
	}
}

// step goes to a neighbour in the list. The focus stays on the button, so that
// a whole list can be walked with one key; at an end it goes to the card.
func (p *risks) step(ctx app.Context, by int) {
	ids := p.order.ids
	at := slices.Index(ids, p.Memory.Risk) + by
	if at < 0 || at >= len(ids) {
		return
	}
	p.Memory.Risk = ids[at]
	ctx.Defer(func(app.Context) {
		browser.IntoView("row-" + ids[at])
		if at == 0 || at == len(ids)-1 {
			browser.Focus("risks/" + ids[at])
		}
	})
}

// leave closes the card and returns to the row of a risk.
func (p *risks) leave(id string) {
	p.Memory.Risk = ""
	p.ctx.Defer(func(app.Context) {
		if !browser.Focus("open-" + id) {
			browser.Focus("new-risk")
		}
	})
}

func (p *risks) duplicate(ctx app.Context) {
	at, id := risk.Path("risks/"+p.Memory.Risk), ""
	p.Do(func(d *risk.Document) (next *risk.Document, err error) {
		next, id, err = risk.Duplicate(d, at)
		return next, err
	})
	if id != "" {
		p.Say(risksTexts.In(p.Lang).Duplicated(p.Memory.Risk, id))
		p.Memory.Risk = id
		ctx.Defer(func(app.Context) { browser.Focus("risks/" + id + "/title") })
	}
}

// remove takes the risk away and goes back to the list, at its neighbour.
func (p *risks) remove() {
	id := p.Memory.Risk
	value, _ := risk.Get(p.Doc(), risk.Path("risks/"+id+"/title"))
	title, _ := value.(string)
	near := id
	if at := slices.Index(p.order.ids, id); at >= 0 && len(p.order.ids) > 1 {
		near = p.order.ids[max(at-1, 0)]
		if at == 0 {
			near = p.order.ids[1]
		}
	}
	if p.Remove(risk.Path("risks/" + id)) {
		p.Say(risksTexts.In(p.Lang).Removed(id, title))
		p.leave(near)
	}
}
