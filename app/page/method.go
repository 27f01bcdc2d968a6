package page

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

var methodPage = Page{
	ID:       "method",
	Path:     lang.T("methode", "method"),
	Title:    lang.T("Methode", "Method"),
	Why:      lang.T("Hoe bepaalt u hoe erg een risico is, en wanneer is het aanvaardbaar?", "How do you judge a risk, and when is it acceptable?"),
	Clause:   "6.1.2 a–b",
	Step:     true,
	Holds:    []string{"method"},
	Progress: methodProgress,
	View:     func(v part.View) app.UI { return &method{View: v} },
}

// methodProgress is complete from the start: every document has a method.
func methodProgress(v part.View) Progress {
	m := &v.Doc().Method
	return Progress{Mark: Complete, Count: sizeName(len(m.Likelihood), len(m.Impact))}
}

func sizeName(likelihood, impact int) string {
	return strconv.Itoa(likelihood) + "×" + strconv.Itoa(impact)
}

type method struct {
	app.Compo
	part.View

	ctx app.Context // the page's own, for what outlives the button it was asked with
}

// OnMount keeps the page's context.
func (m *method) OnMount(ctx app.Context) { m.ctx = ctx }

// Render draws the scales, and beside them what they lead to: the matrix and
// the line of acceptance.
func (m *method) Render() app.UI {
	return app.Div().Class("two", "method").Body(
		app.Div().Class("stack").Body(
			m.size(),
			m.scale("likelihood", methodTexts.In(m.Lang).Likelihood, methodTexts.In(m.Lang).LikelihoodHint),
			m.scale("impact", methodTexts.In(m.Lang).Impact, methodTexts.In(m.Lang).ImpactHint),
		),
		app.Div().Class("stack").Body(
			m.matrix(),
			m.acceptance(),
			m.levels(),
		),
	)
}

// acceptance draws the line of acceptance with what it means for the risks
// there are.
func (m *method) acceptance() app.UI {
	t, v, d := methodTexts.In(m.Lang), m.View, m.Doc()
	line := v.Scale("method/acceptance", t.Highest, part.Levels(&d.Method, v.Lang))
	line.Barred = map[string]string{"": t.LineNeeded}
	above, scored := 0, 0
	for _, r := range v.Store.Assessment().Risks {
		if r.Above {
			above++
		}
		if r.Current > 0 {
			scored++
		}
	}
	return app.Section().Class("card", "by-level").Body(
		app.H2().Text(t.Acceptance),
		line,
		app.P().Body(app.Text(t.Meaning(levelsAbove(&d.Method, v.Lang)))),
		app.P().Class("sum-up").Body(app.Strong().Text(t.Above(above, scored))),
		v.Area("method/note", t.Note, t.NoteHint),
	)
}

// levelsAbove names the levels that lie above the line of acceptance.
func levelsAbove(m *risk.Method, l lang.Lang) []string {
	var out []string
	for n := m.Acceptance + 1; n <= len(m.Levels); n++ {
		out = append(out, m.LevelName(l, n))
	}
	return out
}

// levels draws the names of the levels of risk.
func (m *method) levels() app.UI {
	t, v, d := methodTexts.In(m.Lang), m.View, m.Doc()
	plain := risk.Preset(d.Method.Size())
	rows := make([]app.UI, len(d.Method.Levels))
	for i := range rows {
		n := i + 1
		at := risk.Path("method/levels/" + strconv.Itoa(n) + "/name")
		rows[i] = app.Div().Class("level-row").Body(
			part.Level(&d.Method, v.Lang, n),
			v.Wording(at, t.LevelName(n), plain.LevelName(v.Lang, n)),
		)
	}
	return app.Section().Class("card").Body(
		app.H2().Text(t.Levels), app.P().Class("hint").Text(t.LevelsHint),
		app.Div().Class("level-rows").Body(rows...),
	)
}
