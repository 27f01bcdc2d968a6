package page

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/part"
)

// table draws the controls shown, under their headings.
func (s *soa) table(sift sift, room int, aside bool) app.UI {
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
	head := app.THead().Body(app.Tr().Body(
		app.Th().Scope("col").Class("col-pick").Body(app.Span().Class("visually-hidden").Text(t.Picked)),
		app.Th().Scope("col").Class("col-id").Text(t.Number), app.Th().Scope("col").Class("col-title").Text(t.Control),
		app.Th().Scope("col").Class("col-applies").Text(t.Applicable), app.Th().Scope("col").Class("col-why").Text(t.Reasons),
		app.Th().Scope("col").Class("col-status").Text(t.Status), app.Th().Scope("col").Class("soa-just").Text(t.Justification),
	))
	return app.Div().Class("scroll").Body(
		app.Table().Class("grid", "cards").ID("controls").OnClick(s.onRow).OnKeyDown(s.onRowKey).Body(
			append([]app.UI{app.Caption().Class("visually-hidden").Text(t.Table), head}, s.sections(sift, room, columns)...)...),
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
