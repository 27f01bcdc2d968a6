package page

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

const (
	perArea  = risk.Path("method/perArea")
	areaList = risk.Path("method/areas")
)

// areas draws where impact is felt: whether each area is scored by itself,
// which are used, and what every step means there.
func (m *method) areas() app.UI {
	t, method := methodTexts.In(m.Lang), &m.Doc().Method
	rows := make([]app.UI, len(method.Areas))
	for i, a := range method.Areas {
		rows[i] = m.area(a)
	}
	one := func(text, hint string, on bool) app.UI {
		return app.Button().Type("button").Class("step").Aria("pressed", method.PerArea == on).DataSet("entry", strconv.FormatBool(on)).
			Body(app.Span().Text(text), app.Small().Text(hint))
	}
	ask := m.Memory.Method.Ask
	return app.Section().Class("card").ID(string(areaList)).TabIndex(-1).Body(
		app.H2().Body(part.Term("impact_area", t.Areas)), app.P().Class("hint").Text(t.AreasHint),
		app.Div().Class("field").ID(string(perArea)).TabIndex(-1).Role("group").Aria("labelledby", "per-area-label").Body(
			app.Span().Class("label").ID("per-area-label").Text(t.PerArea),
			app.Div().Class("steps-of", "per-area").OnClick(m.onPerArea).Body(one(t.OneImpact, t.OneImpactHint, false), one(t.EachArea, t.EachAreaHint, true)),
		),
		m.preview(ask.Toggle != "" || ask.Remove != ""),
		app.Ul().Class("entries", "areas").OnClick(m.onArea).Body(rows...),
		app.Button().Type("button").ID("add-"+string(areaList)).OnClick(m.onAddArea).Text("+ "+t.AddArea),
	)
}

// area draws one area: a switch, and folded away its name and what the steps
// of impact mean in it.
func (m *method) area(a *risk.Area) app.UI {
	t, v := methodTexts.In(m.Lang), m.View
	at := areaList + "/" + risk.Path(a.ID)
	plain := &risk.Area{Kind: a.Kind, Steps: make([]risk.AreaStep, len(a.Steps))}
	name := a.Title(v.Lang)
	if name == "" {
		name = a.ID + " (" + nameless.In(v.Lang) + ")"
	}
	var steps []app.UI
	for n := len(a.Steps); n >= 1; n-- {
		words := v.Wording(at+risk.Path("/steps/"+strconv.Itoa(n)+"/description"), t.StepAbout(name, n), plain.Step(v.Lang, n))
		words.Area = true
		steps = append(steps, app.Li().Body(app.B().Class("num").Aria("hidden", "true").Text(strconv.Itoa(n)), words))
	}
	return app.Li().Class("entry").ID(string(at)).TabIndex(-1).Body(
		app.Button().Type("button").Class("chip").ID(string(at)+"/on").Aria("pressed", a.On).DataSet("entry", string(at)+"/on").Text(name),
		app.Button().Type("button").Class("quiet", "remove").Hidden(a.Kind != "").DataSet("entry", string(at)).
			Aria("label", t.RemoveEntry(name)).Title(t.RemoveEntry(name)).Text("✕"),
		app.Details().Body(
			app.Summary().Body(app.Text(t.AreaSteps), app.Span().Class("visually-hidden").Text(": "+name)),
			app.Div().Class("stack").Body(
				v.Wording(at+"/name", t.Name, plain.Title(v.Lang)),
				app.Ol().Class("scale", "area-steps").Body(steps...),
			),
		),
	)
}

func (m *method) onPerArea(ctx app.Context, e app.Event) {
	if on := part.EntryOf(e); on != "" && on != strconv.FormatBool(m.Doc().Method.PerArea) {
		m.ask(ctx, part.Ask{Toggle: perArea})
	}
}

// onArea switches an area on or off, or takes one away.
func (m *method) onArea(ctx app.Context, e app.Event) {
	at := part.EntryOf(e)
	switch {
	case at == "":
	case strings.HasSuffix(at, "/on"):
		m.ask(ctx, part.Ask{Toggle: risk.Path(at)})
	default:
		m.ask(ctx, part.Ask{Remove: risk.Path(at)})
		if m.Memory.Method.Ask == (part.Ask{}) { // it is gone, with the button
			focusLater(ctx, "add-"+string(areaList))
		}
	}
}

func (m *method) onAddArea(ctx app.Context, _ app.Event) {
	if id := m.Add(areaList); id != "" {
		ctx.Defer(func(app.Context) { browser.Focus(string(areaList) + "/" + id + "/name") })
	}
}
