package page

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

// size draws the choice of a preset, and of scales and levels one by one. What
// is chosen is shown first when it would change anything entered.
func (m *method) size() app.UI {
	t, now := methodTexts.In(m.Lang), m.chosenSize()
	var presets []app.UI
	for _, preset := range risk.Presets() {
		presets = append(presets, sizeButton("size", preset.Likelihood, preset == now).
			Body(app.B().Text(preset.String()), app.Span().Text(t.SizeHint(preset.Likelihood, preset.Levels))))
	}
	return app.Section().Class("card").OnClick(m.onSize).Body(
		app.H2().ID("size-title").Text(t.Size),
		app.P().Class("hint").Text(t.SizeAbout),
		app.Div().Class("steps-of", "sizes").Role("group").Aria("labelledby", "size-title").Body(presets...),
		app.Div().Class("fields", "sizes-apart").Body(
			sizeChoice("likelihood", t.Likelihood, risk.MinSteps, risk.MaxSteps, now.Likelihood),
			sizeChoice("impact", t.Impact, risk.MinSteps, risk.MaxSteps, now.Impact),
			sizeChoice("levels", t.Levels, risk.MinLevels, risk.MaxLevels, now.Levels),
		),
		m.preview(m.Memory.Method.Ask.Size.Valid()),
	)
}

// chosenSize returns the size that is asked for, or else the one there is: so
// one part of it can be chosen after another.
func (m *method) chosenSize() risk.Size {
	if asked := m.Memory.Method.Ask.Size; asked.Valid() {
		return asked
	}
	return m.Doc().Method.Size()
}

// sizeChoice draws the numbers that one part of a size can be.
func sizeChoice(part, label string, from, to, now int) app.UI {
	var buttons []app.UI
	for n := from; n <= to; n++ {
		buttons = append(buttons, sizeButton(part, n, n == now).Text(strconv.Itoa(n)))
	}
	return app.Div().Class("field").Role("group").Aria("labelledby", part+"-steps").Body(
		app.Span().Class("label").ID(part+"-steps").Text(label),
		app.Div().Class("steps-of").Body(buttons...),
	)
}

func sizeButton(part string, n int, on bool) app.HTMLButton {
	id := part + "-" + strconv.Itoa(n)
	return app.Button().Type("button").Class("step").ID(id).Aria("pressed", on).DataSet("entry", id)
}

func (m *method) onSize(ctx app.Context, e app.Event) {
	size := m.chosenSize()
	which, number, _ := strings.Cut(part.EntryOf(e), "-")
	n, _ := strconv.Atoi(number)
	switch which {
	case "size":
		size = risk.Square(n)
	case "likelihood":
		size.Likelihood = n
	case "impact":
		size.Impact = n
	case "levels":
		size.Levels = n
	default:
		return
	}
	m.ask(ctx, part.Ask{Size: size})
}
