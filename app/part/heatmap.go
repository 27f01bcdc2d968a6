package part

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

type heatMapText struct {
	Likelihood, Impact string
	Cell               func(likelihood, impact, level string, n int) string
}

var heatMapTexts = lang.Of(
	heatMapText{
		Likelihood: "Kans", Impact: "Impact",
		Cell: func(likelihood, impact, level string, n int) string {
			return "Kans " + likelihood + ", impact " + impact + ", " + level + ": " + lang.Plural(n, "1 risico", "%d risico's")
		},
	},
	heatMapText{
		Likelihood: "Likelihood", Impact: "Impact",
		Cell: func(likelihood, impact, level string, n int) string {
			return "Likelihood " + likelihood + ", impact " + impact + ", " + level + ": " + lang.Plural(n, "1 risk", "%d risks")
		},
	},
)

// HeatMap is the matrix with the number of risks in every cell: a real table,
// likelihood upwards and impact to the right.
type HeatMap struct {
	Method  *risk.Method
	Lang    lang.Lang
	Caption string
	Cells   [][]int    // risks by likelihood, then impact
	Product bool       // the cells show likelihood × impact, and no risks
	Here    risk.Score // the cell of the risk in focus, outlined
	Chosen  risk.Score // the cell that filters the list, pressed
	// OnCell makes the cells buttons; the entry of a cell is "likelihood-impact"
	// and is read with [CellOf]. Nil draws plain numbers.
	OnCell app.EventHandler
}

// Draw returns the heat map.
func (h HeatMap) Draw() app.UI {
	t := heatMapTexts.In(h.Lang)
	m := h.Method
	var rows []app.UI
	for l := len(m.Matrix); l >= 1; l-- {
		row := []app.UI{app.Th().Scope("row").Text(m.LikelihoodStep(h.Lang, l).Name)}
		for i := 1; i <= len(m.Matrix[l-1]); i++ {
			row = append(row, h.cell(t, risk.Score{Likelihood: l, Impact: i}))
		}
		rows = append(rows, app.Tr().Body(row...))
	}
	feet := []app.UI{app.Td().Class("corner")}
	for i := range m.Impact {
		feet = append(feet, app.Th().Scope("col").Text(m.ImpactStep(h.Lang, i+1).Name))
	}
	body := app.TBody().Body(rows...)
	if h.OnCell != nil {
		body = body.OnClick(h.OnCell)
	}
	return app.Div().Class("heat-box").Body(
		app.Div().Class("axis", "axis-y").Aria("hidden", "true").Text(t.Likelihood+" ↑"),
		app.Table().Class("heat").Body(
			app.Caption().Text(h.Caption),
			body,
			app.TFoot().Body(app.Tr().Body(feet...)),
		),
		app.Div().Class("axis", "axis-x").Aria("hidden", "true").Text(t.Impact+" →"),
	)
}

func (h HeatMap) cell(t heatMapText, at risk.Score) app.UI {
	level := h.Method.Level(at)
	n := 0
	if at.Likelihood <= len(h.Cells) && at.Impact <= len(h.Cells[at.Likelihood-1]) {
		n = h.Cells[at.Likelihood-1][at.Impact-1]
	}
	text := "·"
	td := app.Td().Class("l" + strconv.Itoa(level))
	switch {
	case h.Product:
		text = strconv.Itoa(at.Likelihood * at.Impact)
	case n > 0:
		text = strconv.Itoa(n)
	default:
		td = td.Class("zero")
	}
	if at == h.Here {
		td = td.Class("here")
	}
	if h.OnCell == nil {
		return td.Text(text)
	}
	said := t.Cell(h.Method.LikelihoodStep(h.Lang, at.Likelihood).Name, h.Method.ImpactStep(h.Lang, at.Impact).Name,
		h.Method.LevelName(h.Lang, level), n)
	return td.Body(app.Button().Type("button").Class("cell").Aria("label", said).Title(said).
		Aria("pressed", strconv.FormatBool(at == h.Chosen)).
		DataSet("entry", strconv.Itoa(at.Likelihood)+"-"+strconv.Itoa(at.Impact)).Text(text))
}

// CellOf returns the cell of a heat map in which e happened; zero for none.
func CellOf(e app.Event) risk.Score {
	entry := EntryOf(e)
	if len(entry) != 3 {
		return risk.Score{}
	}
	return risk.Score{Likelihood: int(entry[0] - '0'), Impact: int(entry[2] - '0')}
}
