package page

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

// listedAtOnce is how many risks a preview lists before it asks.
const listedAtOnce = 8

// effect draws what the document becoming next changes: the steps, the levels
// and the line, what of the user's goes, and every risk with a score.
func (m *method) effect(next *risk.Document) app.UI {
	t, d := changeTexts.In(m.Lang), m.Doc()
	e := effectOf(d, next)
	items := []string{t.Scored(len(e.Moves), e.Higher, e.Lower)}
	if len(d.Method.Levels) != len(next.Method.Levels) && e.Higher+e.Lower > 0 {
		items[0] += " " + t.InProportion
	}
	if from, to := d.Method.Size(), next.Method.Size(); len(e.Moves) > 0 && from.String() != to.String() {
		items = append(items, t.Carried)
	}
	if e.Above[0]+e.Above[1] > 0 {
		items = append(items, t.Above(e.Above[0], e.Above[1]))
	}
	if e.Approvals > 0 {
		items = append(items, t.Approvals(e.Approvals))
	}
	if lost := t.lost(e.Gone); len(lost) > 0 {
		items = append(items, t.Lost(lang.Join(m.Lang, lost)))
	}
	return app.Div().Class("effect").Body(
		app.Ul().Class("effect-facts").Body(app.Range(items).Slice(func(i int) app.UI { return app.Li().Text(items[i]) })),
		m.mappings(&d.Method, &next.Method),
		m.moves(e.Moves, &next.Method),
	)
}

// mappings draws the scales that get another length, and the levels and the
// line of acceptance when there are other levels.
func (m *method) mappings(old, next *risk.Method) app.UI {
	t, texts := changeTexts.In(m.Lang), methodTexts.In(m.Lang)
	from, to := old.Size(), next.Size()
	if from == to {
		return app.Div()
	}
	levels := func(method *risk.Method, most int) app.UI {
		var chips []app.UI
		for n := 1; n <= most; n++ {
			chips = append(chips, part.Level(method, m.Lang, n))
		}
		return app.Span().Class("row").Class(part.Palette(method)).Body(chips...)
	}
	line := func(label string, most func(*risk.Method) int) app.UI {
		return app.Div().Class("effect-levels").Hidden(from.Levels == to.Levels).Body(
			app.B().Text(label), levels(old, most(old)), app.Span().Aria("hidden", "true").Text("→"), levels(next, most(next)))
	}
	return app.Div().Class("mapping").Body(
		m.mapping(texts.Likelihood, from.Likelihood, to.Likelihood,
			func(n int) string { return old.LikelihoodStep(m.Lang, n).Name }, func(n int) string { return next.LikelihoodStep(m.Lang, n).Name }),
		m.mapping(texts.Impact, from.Impact, to.Impact,
			func(n int) string { return old.ImpactStep(m.Lang, n).Name }, func(n int) string { return next.ImpactStep(m.Lang, n).Name }),
		line(texts.Levels, func(method *risk.Method) int { return len(method.Levels) }),
		line(t.Accepted, func(method *risk.Method) int { return method.Acceptance }),
	)
}

// mapping draws, for every step of a scale that gets another length, the step
// it becomes.
func (m *method) mapping(title string, from, to int, old, next func(int) string) app.UI {
	t := changeTexts.In(m.Lang)
	var rows []app.UI
	for n := from; n >= 1; n-- {
		became := risk.RescaleScore(n, from, to)
		rows = append(rows, app.Tr().Body(
			app.Th().Scope("row").Text(strconv.Itoa(n)+" "+old(n)),
			app.Td().Text("→ "+strconv.Itoa(became)+" "+next(became)),
		))
	}
	return app.Table().Class("grid").Hidden(from == to).Body(
		app.Caption().Text(title),
		app.THead().Body(app.Tr().Body(app.Th().Scope("col").Text(t.Now), app.Th().Scope("col").Text(t.Becomes))),
		app.TBody().Body(rows...),
	)
}

// moves lists the risks before and after, the first few of them until the
// user asks for more.
func (m *method) moves(moves []move, next *risk.Method) app.UI {
	t := changeTexts.In(m.Lang)
	shown := min(len(moves), listedAtOnce+m.Memory.Method.Listed)
	rows := make([]app.UI, shown)
	for i := range rows {
		rows[i] = m.move(moves[i], next)
	}
	return app.Div().Class("moves").Hidden(len(moves) == 0).Body(
		app.B().Text(t.Risks(len(moves))),
		app.Ul().Body(rows...),
		app.Button().Type("button").ID("more-moves").Hidden(shown == len(moves)).OnClick(m.onMoreMoves).
			Text(t.More(min(rowsAtOnce, len(moves)-shown), len(moves)-shown)),
	)
}

func (m *method) onMoreMoves(app.Context, app.Event) { m.Memory.Method.Listed += rowsAtOnce }

// move draws one risk with score and level at the moments it was scored, and
// what they become.
func (m *method) move(r move, next *risk.Method) app.UI {
	old, before, after := &m.Doc().Method, r.at(r.Before), r.at(r.After)
	was, is := r.levels()
	body := []app.UI{app.A().Href(browser.Link(FieldURL(m.Lang, r.Before.Risk.At("title")))).Text(entryName(m.Doc(), risk.Path("risks/"+r.Before.Risk.ID), m.Lang))}
	for i, moment := range risk.Moments() {
		if before[i] == (risk.Score{}) {
			continue
		}
		body = append(body, app.Span().Class("from-to").Body(
			app.Span().Class("num").Body(app.Text(moment.Name.In(m.Lang)+" "+scoreText(before[i])+" "), part.Level(old, m.Lang, was[i])),
			app.Span().Class("num").Class(part.Palette(next)).Body(app.Text("→ "+scoreText(after[i])+" "), part.Level(next, m.Lang, is[i])),
		))
	}
	return app.Li().Body(body...)
}
