package page

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

// scale draws the steps of likelihood or impact, highest first as the matrix
// has them, each with its name and description.
func (m *method) scale(which, title, hint string) app.UI {
	t, v, d := methodTexts.In(m.Lang), m.View, m.Doc()
	plain := risk.Preset(d.Method.Size())
	steps, explained := len(d.Method.Likelihood), "/frequency"
	standard := func(n int) risk.Step { return plain.LikelihoodStep(v.Lang, n).Step() }
	if which == "impact" {
		steps, explained = len(d.Method.Impact), "/description"
		standard = func(n int) risk.Step { return plain.ImpactStep(v.Lang, n) }
	}
	rows := make([]app.UI, 0, steps)
	for n := steps; n >= 1; n-- {
		at := risk.Path("method/" + which + "/" + strconv.Itoa(n))
		words := standard(n)
		about := v.Wording(at+risk.Path(explained), t.StepAbout(title, n), words.Description)
		about.Area = true
		own := fieldText(d, at+"/name") != "" || fieldText(d, at+risk.Path(explained)) != ""
		rows = append(rows, app.Li().Body(
			app.B().Class("num").Aria("hidden", "true").Text(strconv.Itoa(n)),
			v.Wording(at+"/name", t.StepName(title, n), words.Name),
			about,
			app.Div().Class("own").Body(
				app.Button().Type("button").Class("link").Hidden(!own).DataSet("entry", string(at)).
					Aria("label", t.RestoreStep(title, n)).Text(t.Restore),
				app.Span().Class("hint").Hidden(own).Text(t.Standard),
			),
		))
	}
	return app.Section().Class("card").Body(
		app.H2().Text(title), app.P().Class("hint").Text(hint+" "+t.StandardHint),
		app.Div().Class("scale-head").Aria("hidden", "true").Body(
			app.Span(), app.Span().Text(t.Name), app.Span().Text(t.About), app.Span(),
		),
		app.Ol().Class("scale").OnClick(m.onRestore).Body(rows...),
	)
}

// onRestore takes the user's wording of a step away, so that the standard one
// shows again.
func (m *method) onRestore(_ app.Context, e app.Event) {
	at := risk.Path(part.EntryOf(e))
	if at == "" {
		return
	}
	m.Do(func(d *risk.Document) (*risk.Document, error) {
		d, err := risk.Set(d, at+"/name", "")
		if err != nil {
			return nil, err
		}
		if strings.HasPrefix(string(at), "method/likelihood/") {
			return risk.Set(d, at+"/frequency", "")
		}
		return risk.Set(d, at+"/description", "")
	})
}
