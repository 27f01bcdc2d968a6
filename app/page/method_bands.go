package page

import (
	"errors"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

// matrixWords says how the matrix is set: by which scores, or cell by cell.
func matrixWords(m *risk.Method, l lang.Lang) string {
	t := methodTexts.In(l)
	if _, ok := m.Bands(); !ok {
		return t.ByCells
	}
	low, high := make([]int, len(m.Levels)), make([]int, len(m.Levels))
	for i, row := range m.Matrix {
		for j, level := range row {
			product := (i + 1) * (j + 1)
			if low[level-1] == 0 || product < low[level-1] {
				low[level-1] = product
			}
			high[level-1] = max(high[level-1], product)
		}
	}
	var spans []string
	for n, from := range low {
		if from > 0 { // a level can be without cells
			spans = append(spans, span(from, high[n])+" "+strings.ToLower(m.LevelName(l, n+1)))
		}
	}
	return t.ByBands(strings.Join(spans, ", "))
}

// span writes the scores of a level, "4–6" or "16".
func span(from, to int) string {
	if from >= to {
		return strconv.Itoa(to)
	}
	return strconv.Itoa(from) + "–" + strconv.Itoa(to)
}

// boundsOf returns the bounds to begin with: those of m, or the standard ones
// when it has none that could be typed.
func boundsOf(m *risk.Method) []string {
	bounds, ok := m.Bands()
	for n := range bounds {
		ok = ok && bounds[n] > 0 && (n == 0 || bounds[n] > bounds[n-1])
	}
	if !ok {
		bounds = m.Size().StandardBounds()
	}
	out := make([]string, len(bounds))
	for n, bound := range bounds {
		out[n] = strconv.Itoa(bound)
	}
	return out
}

// banded returns the document with the matrix of the bounds that were typed,
// or why there is none, at the level in question.
func (m *method) banded() (*risk.Document, error) {
	bounds := make([]int, len(m.Memory.Method.Bounds))
	for n, text := range m.Memory.Method.Bounds {
		bound, err := strconv.Atoi(strings.TrimSpace(text))
		if err != nil {
			return nil, risk.Refuse(risk.Path("method/levels/"+strconv.Itoa(n+1)), "Vul een heel getal in.", "Enter a whole number.")
		}
		bounds[n] = bound
	}
	return risk.SetBands(m.Doc(), bounds)
}

// bands draws the upper bound of each level to type, with what the engine
// refuses beside it, and what the bounds would change.
func (m *method) bands() app.UI {
	t, d := methodTexts.In(m.Lang), m.Doc()
	next, err := m.banded()
	var refused *risk.Refusal
	errors.As(err, &refused)
	typed := m.Memory.Method.Bounds
	rows := make([]app.UI, len(typed))
	for i, text := range typed {
		n, why := strconv.Itoa(i+1), ""
		if refused != nil && strings.HasSuffix(string(refused.At), "/"+n) {
			why = refused.Why.In(m.Lang)
		}
		from := "1"
		if i > 0 {
			below, _ := strconv.Atoi(typed[i-1])
			from = strconv.Itoa(below + 1)
		}
		rows[i] = app.Div().Class("bound").Body(
			part.Level(&d.Method, m.Lang, i+1),
			app.Label().For("bound-"+n).Body(
				app.Span().Class("visually-hidden").Text(d.Method.LevelName(m.Lang, i+1)+": "), app.Span().Text(from+" "+t.UpTo)),
			app.Input().ID("bound-"+n).Type("text").Attr("inputmode", "numeric").AutoComplete(false).DataSet("entry", n).Value(text).
				Aria("invalid", why != "").Aria("describedby", choose(why != "", "bound-"+n+"-refused", "")),
			app.P().Class("refused").ID("bound-"+n+"-refused").Hidden(why == "").Text(why),
		)
	}
	return app.Div().Class("bands").OnKeyDown(m.onBandsKey).On("input", m.onBound).Body(
		app.H3().Text(t.BandsTitle), app.P().Class("hint").Text(t.BandsHint),
		app.Div().Class("bounds").Body(rows...),
		app.If(err == nil && next != d, func() app.UI {
			return app.Div().Class("rescale").Body(m.effect(next))
		}),
		app.Div().Class("row").Body(
			app.Button().Type("button").Class("primary").ID("bands-yes").Disabled(err != nil).OnClick(m.onBands).Text(t.BandsYes),
			app.Button().Type("button").ID("bands-no").OnClick(m.onBandsNo).Text(changeTexts.In(m.Lang).No),
		),
	)
}

func (m *method) onBound(_ app.Context, e app.Event) {
	n, err := strconv.Atoi(part.EntryOf(e))
	if bounds := m.Memory.Method.Bounds; err == nil && n >= 1 && n <= len(bounds) {
		bounds[n-1] = e.Get("target").Get("value").String()
	}
}

// onBandsKey takes Enter in a field for the button below.
func (m *method) onBandsKey(ctx app.Context, e app.Event) {
	if e.Get("key").String() == "Enter" && part.EntryOf(e) != "" {
		m.onBands(ctx, e)
	}
}

func (m *method) onBands(app.Context, app.Event) {
	next, err := m.banded()
	if err != nil {
		return // it stands beside the field
	}
	same := next == m.Doc()
	m.Memory.Method = part.MethodView{}
	if m.Do(func(*risk.Document) (*risk.Document, error) { return next, nil }) && !same {
		m.Say(changeTexts.In(m.Lang).Changed)
	}
	m.ctx.Defer(func(app.Context) { browser.Focus("way-bands") })
}

func (m *method) onBandsNo(app.Context, app.Event) {
	m.Memory.Method.Way, m.Memory.Method.Bounds = "", nil
	m.ctx.Defer(func(app.Context) { browser.Focus("way-bands") })
}
