package page

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

var methodPage = Page{
	ID:       "method",
	Path:     lang.T("methode", "method"),
	Title:    lang.T("Methode", "Method"),
	Why:      lang.T("Hoe bepaalt u hoe erg een risico is, en [wanneer is het aanvaardbaar](risk_acceptance_criteria)?", "How do you judge a risk, and [when is it acceptable](risk_acceptance_criteria)?"),
	Clause:   "6.1.2 a–b",
	Step:     true,
	Holds:    []string{"method"},
	Progress: methodProgress,
	Terms:    []annexa.TermID{"risk_acceptance_criteria", "likelihood", "impact", "impact_area", "risk_matrix", "risk_level", "acceptance_line", "inherent_risk"},
	View:     func(v part.View) app.UI { return &method{View: v} },
}

// methodProgress is complete from the start: every document has a method.
func methodProgress(v part.View) Progress {
	m := &v.Doc().Method
	return Progress{Mark: Complete, Count: m.Size().String()}
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
			m.likelihood(),
			m.impact(),
			m.areas(),
			m.qualities(),
		),
		app.Div().Class("stack").Body(
			m.matrix(),
			m.acceptance(),
			m.levels(),
			m.gross(),
		),
		part.People(m.Doc()),
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
		app.H2().Body(part.Term("acceptance_line", t.Acceptance)),
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

// gross draws whether the risk without controls is scored too.
func (m *method) gross() app.UI {
	t := methodTexts.In(m.Lang)
	return app.Section().Class("card").Body(
		app.H2().Body(part.Term("inherent_risk", t.Gross)), app.P().Class("hint").Text(t.GrossHint), m.Check("method/gross", t.GrossOn),
	)
}

// qualities draws the qualities of information beside the three that everybody
// has.
func (m *method) qualities() app.UI {
	t, v := methodTexts.In(m.Lang), m.View
	return v.List(part.List{
		Path: "method/qualities", Title: t.Qualities, Hint: t.QualitiesHint, Add: t.AddQuality, Remove: t.RemoveEntry, Most: risk.MaxQualities,
		IDs: part.IDs(v.Doc().Method.Qualities, func(q *risk.Quality) (id, name string) { return q.ID, q.Name }),
		Entry: func(at risk.Path) []app.UI {
			return []app.UI{v.Text(at+"/name", t.Name, ""), v.Text(at+"/description", t.About, "")}
		},
	})
}
