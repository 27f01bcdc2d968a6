package page

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

// column is one text of the steps of a scale.
type column struct {
	field    string
	heading  string
	label    func(scale string, n int) string
	standard func(m *risk.Method, l lang.Lang, n int) string // nil for a text that has none
}

func (t methodText) nameColumn(standard func(*risk.Method, lang.Lang, int) string) column {
	return column{"/name", t.Name, t.StepName, standard}
}

// likelihood draws the steps of likelihood: a name, how often, and more if the
// user wants.
func (m *method) likelihood() app.UI {
	t := methodTexts.In(m.Lang)
	return m.scale("likelihood", t.Likelihood, t.LikelihoodHint, len(m.Doc().Method.Likelihood), []column{
		t.nameColumn(func(m *risk.Method, l lang.Lang, n int) string { return m.LikelihoodStep(l, n).Name }),
		{"/frequency", t.Frequency, t.StepFrequency, func(m *risk.Method, l lang.Lang, n int) string { return m.LikelihoodStep(l, n).Frequency }},
		{"/description", t.About, t.StepAbout, nil},
	})
}

// impact draws the steps of impact.
func (m *method) impact() app.UI {
	t := methodTexts.In(m.Lang)
	return m.scale("impact", t.Impact, t.ImpactHint, len(m.Doc().Method.Impact), []column{
		t.nameColumn(func(m *risk.Method, l lang.Lang, n int) string { return m.ImpactStep(l, n).Name }),
		{"/description", t.About, t.StepAbout, func(m *risk.Method, l lang.Lang, n int) string { return m.ImpactStep(l, n).Description }},
	})
}

// scale draws the steps of a scale, highest first as the matrix has them.
func (m *method) scale(which, title, hint string, steps int, columns []column) app.UI {
	t, v, d := methodTexts.In(m.Lang), m.View, m.Doc()
	plain := risk.Preset(d.Method.Size())
	heads := []app.UI{app.Span()}
	for _, c := range columns {
		heads = append(heads, app.Span().Text(c.heading))
	}
	rows := make([]app.UI, 0, steps)
	for n := steps; n >= 1; n-- {
		at := risk.Path("method/" + which + "/" + strconv.Itoa(n))
		row, own := []app.UI{app.B().Class("num").Aria("hidden", "true").Text(strconv.Itoa(n))}, false
		for i, c := range columns {
			standard := ""
			if c.standard != nil {
				standard = c.standard(&plain, v.Lang, n)
				own = own || fieldText(d, at+risk.Path(c.field)) != ""
			}
			words := v.Wording(at+risk.Path(c.field), c.label(title, n), standard)
			words.Area = i > 0
			row = append(row, words)
		}
		rows = append(rows, app.Li().Body(append(row, app.Div().Class("own").Body(
			app.Button().Type("button").Class("link").Hidden(!own).DataSet("entry", string(at)).
				Aria("label", t.RestoreStep(title, n)).Text(t.Restore),
			app.Span().Class("hint").Hidden(own).Text(t.Standard),
		))...))
	}
	wide := "scale-" + strconv.Itoa(len(columns))
	return app.Section().Class("card").ID("method/"+which).TabIndex(-1).Body(
		app.H2().Body(part.Term(annexa.TermID(which), title)), app.P().Class("hint").Text(hint+" "+t.StandardHint),
		app.Div().Class("scale-head", wide).Aria("hidden", "true").Body(heads...),
		app.Ol().Class("scale", wide).OnClick(m.onRestore).Body(rows...),
	)
}

// onRestore takes the user's wording of a step away, so that the standard one
// shows again; what has no standard stays.
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
