package page

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

// soaWordsID is the id of the box to search in.
const soaWordsID = "soa-words"

// tools draws the filters, what they leave, and what can be done with it.
func (s *soa) tools(sift sift) app.UI {
	v, t := s.View, soaTexts.In(s.Lang)
	by := v.Memory.SoA
	var shows, themes []app.UI
	for _, show := range soaShows() {
		n := sift.byShow[show.ID]
		if show.Rare && n == 0 && by.Show != show.ID {
			continue
		}
		shows = append(shows, filterChip(show.ID, show.Name.In(v.Lang), n, by.Show == show.ID))
	}
	themes = append(themes, filterChip("0", t.AllThemes, sift.byTheme[0], by.Theme == 0))
	for i, name := range t.Themes {
		theme := int(annexa.Organizational) + i
		if theme == ownTheme && sift.byTheme[theme] == 0 && by.Theme != theme {
			continue
		}
		themes = append(themes, filterChip(strconv.Itoa(theme), name, sift.byTheme[theme], by.Theme == theme))
	}
	open := len(sift.rows) - decided(sift.rows)
	return app.Div().Class("soa-tools").Body(
		app.Div().Class("bar-tools").Body(
			v.Search(soaWordsID, t.Search, &v.Memory.SoA.Words),
			app.Button().Type("button").ID("add-own").OnClick(s.onAdd).Text("+ "+t.AddOwn),
		),
		app.Div().Class("row").Role("group").Aria("label", t.ShowLabel).ID("soa-show").OnClick(s.onShow).Body(shows...),
		app.Div().Class("row").Role("group").Aria("label", t.ThemeLabel).ID("soa-theme").OnClick(s.onTheme).Body(themes...),
		app.Div().Class("row", "soa-count").Body(
			app.Span().Class("hint").Role("status").Text(t.Shown(len(sift.rows), len(sift.all))),
			app.Button().Type("button").Class("link").ID("soa-clear").Hidden(by == part.SoAList{}).OnClick(s.onClear).Text(t.Clear),
			app.Span().Class("grow"),
			app.Button().Type("button").ID("apply-all").Hidden(open == 0).OnClick(s.onApplyAll).Text(t.ApplyAll(open)),
		),
	)
}

// filterChip is one choice of a filter with what it would show.
func filterChip(id, name string, n int, on bool) app.UI {
	return app.Button().Type("button").Class("chip").DataSet("entry", "="+id).Aria("pressed", strconv.FormatBool(on)).Body(
		app.Span().Text(name), app.Span().Class("n").Text(n))
}

// table draws the controls shown, by theme.
func (s *soa) table(sift sift, open *risk.SoARow) app.UI {
	t := soaTexts.In(s.Lang)
	if len(sift.rows) == 0 {
		text := t.NoneFound
		if by := s.Memory.SoA; by.Words == "" && by.Theme == 0 && by.Show == "own" {
			text = t.NoOwn
		}
		return app.Div().Class("scroll").Body(app.P().Class("empty").Text(text))
	}
	columns := 6
	if open != nil {
		columns = 5 // the card beside the list takes the room of the last one
	}
	bodies := make([]app.UI, len(sift.groups))
	for i, g := range sift.groups {
		rows := []app.UI{app.Tr().Class("group").Body(app.Th().Scope("rowgroup").ColSpan(columns).Body(
			app.Span().Text(themeName(g.Theme, s.Lang)+" "),
			app.Span().Class("hint").Text(t.Decided(decided(g.Rows), len(g.Rows))),
		))}
		for _, row := range g.Rows {
			rows = append(rows, &soaRow{
				Lang: s.Lang, Decision: row.Decision, Own: row.Own, Risks: row.Risks,
				Chosen: open != nil && open.Decision.ID == row.Decision.ID,
			})
		}
		bodies[i] = app.TBody().Body(rows...)
	}
	head := app.THead().Body(app.Tr().Body(
		app.Th().Scope("col").Class("col-id").Text(t.Number), app.Th().Scope("col").Class("col-title").Text(t.Control),
		app.Th().Scope("col").Class("col-applies").Text(t.Applicable), app.Th().Scope("col").Class("col-why").Text(t.Reasons),
		app.Th().Scope("col").Class("col-status").Text(t.Status), app.Th().Scope("col").Class("soa-just").Text(t.Justification),
	))
	return app.Div().Class("scroll").Body(
		app.Table().Class("grid", "cards").ID("controls").OnClick(s.onRow).Body(
			append([]app.UI{app.Caption().Class("visually-hidden").Text(t.Table), head}, bodies...)...),
	)
}

// themeName returns the heading of a theme, or of the own controls.
func themeName(theme int, l lang.Lang) string {
	if theme == ownTheme {
		return soaTexts.In(l).Own
	}
	return annexa.Theme(theme).Name().In(l)
}

func (s *soa) onRow(ctx app.Context, e app.Event) {
	if e.Get("target").Call("closest", "a").Truthy() {
		return // a link in the row leads elsewhere
	}
	openControl(ctx, s.View, part.EntryOf(e))
}

func (s *soa) onShow(_ app.Context, e app.Event) {
	if entry := part.EntryOf(e); entry != "" {
		s.Memory.SoA.Show = entry[1:]
	}
}

func (s *soa) onTheme(_ app.Context, e app.Event) {
	if entry := part.EntryOf(e); entry != "" {
		s.Memory.SoA.Theme, _ = strconv.Atoi(entry[1:])
	}
}

func (s *soa) onClear(app.Context, app.Event) { s.Memory.SoA = part.SoAList{} }

// onApplyAll decides about every row shown that has no decision, as one step.
func (s *soa) onApplyAll(ctx app.Context, _ app.Event) {
	rows := newSift(s.Store.Assessment().SoA, s.Lang, s.Memory.SoA).rows
	n := len(rows) - decided(rows)
	if s.Do(applyAll(rows)) {
		s.Say(soaTexts.In(s.Lang).Applied(n))
		focusLater(ctx, soaWordsID) // the button is gone
	}
}

func (s *soa) onAdd(ctx app.Context, _ app.Event) {
	id := s.Add("ownControls")
	if id == "" {
		return
	}
	s.Memory.SoA = part.SoAList{}
	s.Memory.Control = id
	ctx.Defer(func(app.Context) {
		browser.Focus(soaRowID(id)) // brings the row into view
		browser.Focus("ownControls/" + id + "/title")
	})
}
