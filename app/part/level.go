package part

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// Level draws a level of risk as word, colour and bars, so that it is never
// colour alone; level 0, not scored yet, is a dash.
func Level(m *risk.Method, l lang.Lang, level int) app.UI {
	return Chip(level, m.LevelName(l, level))
}

// Chip is [Level] for a level whose name is known, so that a row of a list
// needs no method, which is another one after every edit.
func Chip(level int, name string) app.UI {
	if level == 0 {
		return app.Span().Class("lv", "l0").Text("—")
	}
	bars := make([]app.UI, level)
	for i := range bars {
		bars[i] = app.B()
	}
	return app.Span().Class("lv", "l"+strconv.Itoa(level)).Body(
		app.I().Aria("hidden", "true").Body(bars...),
		app.Text(name),
	)
}

// Levels lists the levels of risk as options, lowest first.
func Levels(m *risk.Method, l lang.Lang) []Option {
	return Steps(len(m.Levels), func(n int) risk.Step { return risk.Step{Name: m.LevelName(l, n)} })
}
