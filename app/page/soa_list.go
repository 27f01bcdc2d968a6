package page

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

// table draws the controls shown, under their headings.
func (s *soa) table(sift sift, aside bool) app.UI {
	t := soaTexts.In(s.Lang)
	if len(sift.rows) == 0 {
		text := t.NoneFound
		if by := s.Memory.SoA; by.Words == "" && by.Theme == 0 && by.Show == "own" {
			text = t.NoOwn
		}
		return app.Div().Class("scroll").Body(app.P().Class("empty").Text(text))
	}
	columns := 7
	if aside {
		columns = 6 // what stands beside the list takes the room of the last one
	}
	d, times := s.Doc(), map[string]int{}
	bodies := make([]app.UI, len(sift.groups))
	for i, g := range sift.groups {
		rows := []app.UI{app.Tr().Class("group").Body(app.Th().Scope("rowgroup").ColSpan(columns).Body(
			app.Div().Class("row").Body(
				pickButton("="+strconv.Itoa(i), t.PickGroup+g.Name, s.pickedOf(g.Rows)),
				app.Span().Text(g.Name),
				app.Span().Class("hint").Text(t.Decided(decided(g.Rows), len(g.Rows))+g.HowFar),
			),
		))}
		for _, row := range g.Rows {
			id := string(row.Decision.ID)
			times[id]++
			one := &soaRow{
				Lang: s.Lang, Decision: row.Decision, Own: row.Own, Risks: row.Risks, Outdated: row.Outdated,
				Refs: shortRefs(d, row.Decision.ID, s.Lang), Chosen: s.Memory.Control == id, Picked: slices.Contains(s.Memory.Bulk.Picked, id), Time: times[id],
			}
			if unwritten(row) && row.Reasoned() {
				one.Draft = risk.DraftJustification(d, row, s.Lang)
			}
			rows = append(rows, one)
		}
		bodies[i] = app.TBody().Body(rows...)
	}
	head := app.THead().Body(app.Tr().Body(
		app.Th().Scope("col").Class("col-pick").Body(app.Span().Class("visually-hidden").Text(t.Picked)),
		app.Th().Scope("col").Class("col-id").Text(t.Number), app.Th().Scope("col").Class("col-title").Text(t.Control),
		app.Th().Scope("col").Class("col-applies").Text(t.Applicable), app.Th().Scope("col").Class("col-why").Text(t.Reasons),
		app.Th().Scope("col").Class("col-status").Text(t.Status), app.Th().Scope("col").Class("soa-just").Text(t.Justification),
	))
	return app.Div().Class("scroll").Body(
		app.Table().Class("grid", "cards").ID("controls").OnClick(s.onRow).OnKeyDown(s.onRowKey).Body(
			append([]app.UI{app.Caption().Class("visually-hidden").Text(t.Table), head}, bodies...)...),
	)
}

// themeName returns the heading of a theme, of the own controls, or of what a
// framework adds.
func themeName(theme int, l lang.Lang) string {
	if theme == ownTheme {
		return soaTexts.In(l).Own
	}
	if f, ok := themeFramework(theme); ok {
		return f.Short.In(l) + soaFrameworkTexts.In(l).Extra
	}
	return annexa.Theme(theme).Name().In(l)
}

func (s *soa) onRow(ctx app.Context, e app.Event) {
	target := e.Get("target")
	switch entry := part.EntryOf(e); {
	case target.Call("closest", "a").Truthy(): // a link in the row leads elsewhere
	case target.Call("closest", ".pick").Truthy():
		s.pick(entry)
	default:
		openControl(ctx, s.View, entry)
	}
}
