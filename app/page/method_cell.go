package page

import (
	"errors"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

// cell returns the cell being changed; zero for none, also when the matrix
// has become smaller.
func (m *method) cell() risk.Score {
	c, matrix := m.Memory.Method.Cell, m.Doc().Method.Matrix
	if c.Likelihood < 1 || c.Likelihood > len(matrix) || c.Impact < 1 || c.Impact > len(matrix[c.Likelihood-1]) {
		return risk.Score{}
	}
	return c
}

func cellPath(c risk.Score) risk.Path {
	return risk.Path("method/matrix/" + strconv.Itoa(c.Likelihood) + "/" + strconv.Itoa(c.Impact))
}

// cellAt returns the cell whose level is the field at a path; zero for none.
func cellAt(at string) risk.Score {
	rest, ok := strings.CutPrefix(at, "method/matrix/")
	likelihood, impact, both := strings.Cut(rest, "/")
	l, errL := strconv.Atoi(likelihood)
	i, errI := strconv.Atoi(impact)
	if !ok || !both || errL != nil || errI != nil {
		return risk.Score{}
	}
	return risk.Score{Likelihood: l, Impact: i}
}

// cellLevel draws the levels that the chosen cell can have.
func (m *method) cellLevel() app.UI {
	t, v, c := methodTexts.In(m.Lang), m.View, m.cell()
	if c == (risk.Score{}) {
		return app.P().Class("hint").Text(t.ChooseCell)
	}
	method := &m.Doc().Method
	choice := v.Scale(cellPath(c), t.CellLevel(
		method.LikelihoodStep(v.Lang, c.Likelihood).Name, method.ImpactStep(v.Lang, c.Impact).Name),
		part.Levels(method, v.Lang))
	choice.Barred = m.barred(c)
	low, high := allowed(method, c)
	if low == high {
		choice.Options = withHints(choice.Options, t.OnlyLevel)
	} else {
		choice.Options = withHints(choice.Options, t.LevelsFrom(method.LevelName(v.Lang, low), method.LevelName(v.Lang, high)))
	}
	return choice
}

// withHints gives every option the same hint: what may be chosen here.
func withHints(options []part.Option, hint string) []part.Option {
	for i := range options {
		options[i].Hint = hint
	}
	return options
}

// barred says, for every level that the cell cannot have, why: in the words of
// the engine, which name the two cells that would contradict each other.
func (m *method) barred(c risk.Score) map[string]string {
	out := map[string]string{"": methodTexts.In(m.Lang).LevelNeeded}
	for n := range m.Doc().Method.Levels {
		var refused *risk.Refusal
		if _, err := risk.Set(m.Doc(), cellPath(c), n+1); errors.As(err, &refused) {
			out[strconv.Itoa(n+1)] = refused.Why.In(m.Lang)
		}
	}
	return out
}

// allowed returns the lowest and the highest level that a cell of the matrix
// can have while a higher likelihood or impact never gives a lower level
// (clause 6.1.2 b).
func allowed(m *risk.Method, c risk.Score) (low, high int) {
	low, high = 1, len(m.Levels)
	for _, below := range []risk.Score{{Likelihood: c.Likelihood - 1, Impact: c.Impact}, {Likelihood: c.Likelihood, Impact: c.Impact - 1}} {
		low = max(low, m.Level(below)) // outside the matrix: 0
	}
	for _, above := range []risk.Score{{Likelihood: c.Likelihood + 1, Impact: c.Impact}, {Likelihood: c.Likelihood, Impact: c.Impact + 1}} {
		if level := m.Level(above); level > 0 {
			high = min(high, level)
		}
	}
	return low, high
}

func (m *method) onCell(_ app.Context, e app.Event) {
	if c := part.CellOf(e); c != (risk.Score{}) {
		m.Memory.Method.Cell = c
	}
}

// onMatrixKey acts on keys in a cell: + and − or a digit change its level,
// the arrows walk.
func (m *method) onMatrixKey(ctx app.Context, e app.Event) {
	c := part.CellOf(e)
	if c == (risk.Score{}) {
		return
	}
	level := m.Doc().Method.Level(c)
	switch key := e.Get("key").String(); key {
	case "+", "=":
		m.setLevel(c, level+1)
	case "-":
		m.setLevel(c, level-1)
	case "1", "2", "3", "4", "5":
		m.setLevel(c, int(key[0]-'0'))
	case "ArrowLeft":
		c.Impact--
	case "ArrowRight":
		c.Impact++
	case "ArrowUp":
		c.Likelihood++
	case "ArrowDown":
		c.Likelihood--
	default:
		return
	}
	e.PreventDefault()
	entry := strconv.Itoa(c.Likelihood) + "-" + strconv.Itoa(c.Impact)
	if next := ctx.JSSrc().Call("querySelector", "[data-entry='"+entry+"']"); next.Truthy() {
		next.Call("focus")
		m.Memory.Method.Cell = c
	}
}

// setLevel changes a cell as the buttons below the matrix do, and says why
// when that cannot be.
func (m *method) setLevel(c risk.Score, level int) {
	if level < 1 || level > len(m.Doc().Method.Levels) {
		return
	}
	if why := m.barred(c)[strconv.Itoa(level)]; why != "" {
		m.Memory.Notice = part.Notice{Text: why, Bad: true}
		return
	}
	m.Memory.Notice = part.Notice{}
	m.Refuse(m.Store.Set(cellPath(c), level))
	m.Store.Seal()
}
