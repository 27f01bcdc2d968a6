package page

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

// matrix draws how the matrix is set, the three ways to set it, and the heat
// map with what the chosen way asks for.
func (m *method) matrix() app.UI {
	t, v, d := methodTexts.In(m.Lang), m.View, m.Doc()
	way, shown := m.way(), &d.Method
	byBands := way == wayBands && len(m.Memory.Method.Bounds) == len(d.Method.Levels)
	heat := part.HeatMap{
		Method: shown, Lang: v.Lang, Caption: t.MatrixCaption, Cells: v.Store.Assessment().Current.Cells,
		Chosen: m.cell(), OnCell: m.onCell,
	}
	hint := t.MatrixHint
	if byBands {
		hint = t.ProductHint
		if next, err := m.banded(); err == nil {
			heat.Method = &next.Method
		}
		heat.Product, heat.OnCell = true, nil
	}
	return app.Section().Class("card").ID("method/matrix").TabIndex(-1).Body(
		app.H2().Body(part.Term("risk_matrix", t.Matrix)),
		app.P().ID("matrix-now").TabIndex(-1).Text(matrixWords(&d.Method, v.Lang)),
		app.Div().Class("segments", "ways-to").Role("group").Aria("label", t.Ways).OnClick(m.onWay).Body(
			app.Range(ways).Slice(func(i int) app.UI {
				return app.Button().Type("button").ID("way-"+ways[i]).Aria("pressed", way == ways[i]).DataSet("entry", ways[i]).Text(t.Way[i])
			})),
		m.preview(m.Memory.Method.Ask.Standard),
		app.P().Class("hint").Text(hint),
		app.Div().OnKeyDown(m.onMatrixKey).Body(heat.Draw()),
		app.Div().Class("by-level").Body(
			app.If(byBands, m.bands).Else(m.cellLevel),
		),
	)
}

// The ways to set the matrix.
const (
	wayStandard = "standard"
	wayBands    = "bands"
	wayCells    = "cells"
)

var ways = []string{wayStandard, wayBands, wayCells}

// way returns how the matrix is being set, or else how it was.
func (m *method) way() string {
	method := &m.Doc().Method
	_, byBands := method.Bands()
	switch {
	case m.Memory.Method.Way != "":
		return m.Memory.Method.Way
	case sameMatrix(method.Matrix, risk.Preset(method.Size()).Matrix):
		return wayStandard
	case byBands:
		return wayBands
	}
	return wayCells
}

func (m *method) onWay(ctx app.Context, e app.Event) {
	at := &m.Memory.Method
	switch way := part.EntryOf(e); way {
	case wayStandard:
		at.Way, at.Bounds = "", nil
		m.ask(ctx, part.Ask{Standard: true})
	case wayBands:
		at.Ask, at.Way, at.Bounds = part.Ask{}, way, boundsOf(&m.Doc().Method)
		ctx.Defer(func(app.Context) { browser.Focus("bound-1") })
	case wayCells:
		at.Ask, at.Way, at.Bounds = part.Ask{}, way, nil
		if m.cell() == (risk.Score{}) {
			at.Cell = risk.Score{Likelihood: 1, Impact: 1}
		}
	}
}

func sameMatrix(a, b [][]int) bool { return slices.EqualFunc(a, b, slices.Equal) }
