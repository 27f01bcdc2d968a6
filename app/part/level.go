package part

import (
	"strconv"
	"strings"

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

// Palette returns the classes that give the levels of m their colours in all
// that an element holds. They stand on the frame of the page, so that a chip
// or a cell only has to say which level it is; what shows the levels of
// another method has its own around it.
func Palette(m *risk.Method) string {
	var classes strings.Builder
	for n := 1; n <= len(m.Levels); n++ {
		classes.WriteString(" l" + strconv.Itoa(n) + "-" + string(m.LevelColour(n)))
	}
	return classes.String()
}

// Levels lists the levels of risk as options, lowest first.
func Levels(m *risk.Method, l lang.Lang) []Option {
	return Steps(len(m.Levels), func(n int) risk.Step { return risk.Step{Name: m.LevelName(l, n)} })
}
