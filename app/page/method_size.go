package page

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

// size draws the choice of a preset and, before one takes effect on scores
// that are there already, what it would change.
func (m *method) size() app.UI {
	t, method := methodTexts.In(m.Lang), &m.Doc().Method
	now := sizeName(len(method.Likelihood), len(method.Impact))
	asked := m.Memory.Method.Size
	var buttons []app.UI
	for _, size := range []int{5, 4, 3} {
		name := sizeName(size, size)
		buttons = append(buttons, app.Button().Type("button").Class("step").ID("size-"+strconv.Itoa(size)).
			Aria("pressed", name == now).DataSet("entry", strconv.Itoa(size)).
			Body(app.B().Text(name), app.Span().Text(t.SizeHint(size))))
	}
	return app.Section().Class("card").Body(
		app.H2().ID("size-title").Text(t.Size),
		app.P().Class("hint").Text(t.SizeAbout),
		app.Div().Class("steps-of", "sizes").Role("group").Aria("labelledby", "size-title").OnClick(m.onSize).Body(buttons...),
		app.Div().Class("rescale").ID("rescale").TabIndex(-1).Role("region").Aria("labelledby", "rescale-title").Hidden(asked == 0).
			Body(m.rescale(asked)...),
	)
}

// rescale draws what another size would change, with yes and no.
func (m *method) rescale(size int) []app.UI {
	if size == 0 {
		return nil
	}
	t, d := methodTexts.In(m.Lang), m.Doc()
	to := risk.Preset(risk.Square(size))
	e := effectOf(d, size)
	return []app.UI{
		app.H3().ID("rescale-title").Text(t.RescaleTitle(sizeName(size, size))),
		app.P().Text(t.RescaleLevels(e.Scored, e.Higher, e.Lower)),
		app.P().Hidden(e.Approvals == 0).Text(t.RescaleApprovals(e.Approvals)),
		app.P().Hidden(!e.Own).Text(t.RescaleOwn),
		app.Div().Class("mapping").Body(
			m.mapping(t.Likelihood, len(d.Method.Likelihood), size,
				func(n int) string { return d.Method.LikelihoodStep(m.Lang, n).Name },
				func(n int) string { return to.LikelihoodStep(m.Lang, n).Name }),
			m.mapping(t.Impact, len(d.Method.Impact), size,
				func(n int) string { return d.Method.ImpactStep(m.Lang, n).Name },
				func(n int) string { return to.ImpactStep(m.Lang, n).Name }),
		),
		app.Div().Class("row").Body(
			app.Button().Type("button").Class("primary").ID("rescale-yes").OnClick(m.onRescale).Text(t.RescaleYes(sizeName(size, size))),
			app.Button().Type("button").ID("rescale-no").OnClick(m.onKeepSize).Text(t.RescaleNo),
		),
	}
}

// mapping draws, for every step of a scale, the step it becomes.
func (m *method) mapping(title string, from, to int, old, next func(int) string) app.UI {
	t := methodTexts.In(m.Lang)
	var rows []app.UI
	for n := from; n >= 1; n-- {
		became := risk.RescaleScore(n, from, to)
		rows = append(rows, app.Tr().Body(
			app.Th().Scope("row").Text(strconv.Itoa(n)+" "+old(n)),
			app.Td().Text("→ "+strconv.Itoa(became)+" "+next(became)),
		))
	}
	return app.Table().Class("grid").Body(
		app.Caption().Text(title),
		app.THead().Body(app.Tr().Body(app.Th().Scope("col").Text(t.Now), app.Th().Scope("col").Text(t.Becomes))),
		app.TBody().Body(rows...),
	)
}

// effect is what a change of size does to a document.
type effect struct {
	Scored        int  // risks that have a score
	Higher, Lower int  // risks whose level changes
	Approvals     int  // approvals that would be for other values
	Own           bool // the user's own wording of steps or matrix would go
}

// silent reports whether the change loses nothing that anybody entered.
func (e effect) silent() bool { return e.Scored == 0 && !e.Own }

// effectOf returns what the preset of size would do to d.
func effectOf(d *risk.Document, size int) (e effect) {
	before, after := risk.Assess(d), risk.Assess(risk.Rescale(d, risk.Square(size)))
	for i, r := range before.Risks {
		next := after.Risks[i]
		if r.Risk.Current != (risk.Score{}) || r.Risk.Treatment.Residual != (risk.Score{}) {
			e.Scored++
		}
		switch {
		case next.Current > r.Current:
			e.Higher++
		case next.Current < r.Current:
			e.Lower++
		}
		if r.Risk.Treatment.Approval.Given() && !before.Document.Method.ApprovalOutdated(r.Risk) {
			e.Approvals++
		}
	}
	m := &d.Method
	for _, step := range m.Likelihood {
		e.Own = e.Own || step != (risk.LikelihoodStep{})
	}
	for _, step := range m.Impact {
		e.Own = e.Own || step != (risk.Step{})
	}
	e.Own = e.Own || !sameMatrix(m.Matrix, risk.Preset(m.Size()).Matrix)
	return e
}

func (m *method) onSize(ctx app.Context, e app.Event) {
	size, err := strconv.Atoi(part.EntryOf(e))
	method := &m.Doc().Method
	switch {
	case err != nil:
		return
	case size == len(method.Likelihood) && size == len(method.Impact):
		m.Memory.Method.Size = 0
	case effectOf(m.Doc(), size).silent():
		m.setSize(size)
	default:
		m.Memory.Method.Size = size
		ctx.Defer(func(app.Context) { browser.Focus("rescale") })
	}
}

func (m *method) onRescale(app.Context, app.Event) {
	m.setSize(m.Memory.Method.Size)
	m.ctx.Defer(func(app.Context) { browser.Focus("title") })
}

func (m *method) onKeepSize(app.Context, app.Event) {
	m.Memory.Method.Size = 0
	m.ctx.Defer(func(app.Context) { browser.Focus("size-" + strconv.Itoa(len(m.Doc().Method.Likelihood))) })
}

func (m *method) setSize(size int) {
	m.Memory.Method = part.MethodView{}
	if m.Do(func(d *risk.Document) (*risk.Document, error) { return risk.Rescale(d, risk.Square(size)), nil }) {
		m.Say(methodTexts.In(m.Lang).Rescaled(sizeName(size, size)))
	}
}
