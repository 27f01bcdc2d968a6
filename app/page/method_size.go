package page

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

// size draws the choice of a preset, and of scales and levels one by one. What
// is chosen is shown first when it would change anything entered.
func (m *method) size() app.UI {
	t, now := methodTexts.In(m.Lang), m.Doc().Method.Size()
	if asked := m.Memory.Method.Ask.Size; asked.Valid() {
		now = asked
	}
	var presets []app.UI
	for _, preset := range risk.Presets() {
		presets = append(presets, sizeButton("size-"+strconv.Itoa(preset.Likelihood), preset, now).
			Body(app.B().Text(preset.String()), app.Span().Text(t.SizeHint(preset.Likelihood, preset.Levels))))
	}
	return app.Section().Class("card").OnClick(m.onSize).Body(
		app.H2().ID("size-title").Text(t.Size),
		app.P().Class("hint").Text(t.SizeAbout),
		app.Div().Class("steps-of", "sizes").Role("group").Aria("labelledby", "size-title").Body(presets...),
		app.Div().Class("fields", "sizes-apart").Body(
			sizeChoice("likelihood", t.Likelihood, risk.MinSteps, risk.MaxSteps, now, func(s *risk.Size) *int { return &s.Likelihood }),
			sizeChoice("impact", t.Impact, risk.MinSteps, risk.MaxSteps, now, func(s *risk.Size) *int { return &s.Impact }),
			sizeChoice("levels", t.Levels, risk.MinLevels, risk.MaxLevels, now, func(s *risk.Size) *int { return &s.Levels }),
		),
		m.preview(m.Memory.Method.Ask.Size.Valid()),
	)
}

// sizeChoice draws the numbers that one part of a size can be, beside what the
// other parts are.
func sizeChoice(id, label string, from, to int, now risk.Size, of func(*risk.Size) *int) app.UI {
	var buttons []app.UI
	for n := from; n <= to; n++ {
		size := now
		*of(&size) = n
		buttons = append(buttons, sizeButton(id+"-"+strconv.Itoa(n), size, now).Text(strconv.Itoa(n)))
	}
	return app.Div().Class("field").Role("group").Aria("labelledby", id+"-steps").Body(
		app.Span().Class("label").ID(id+"-steps").Text(label),
		app.Div().Class("steps-of").Body(buttons...),
	)
}

func sizeButton(id string, size, now risk.Size) app.HTMLButton {
	return app.Button().Type("button").Class("step").ID(id).Aria("pressed", size == now).DataSet("entry", sizeEntry(size))
}

// sizeEntry names a size in one word, "5-4-4"; [sizeOf] reads it.
func sizeEntry(s risk.Size) string {
	return strconv.Itoa(s.Likelihood) + "-" + strconv.Itoa(s.Impact) + "-" + strconv.Itoa(s.Levels)
}

func sizeOf(entry string) risk.Size {
	if len(entry) != 5 {
		return risk.Size{}
	}
	return risk.Size{Likelihood: int(entry[0] - '0'), Impact: int(entry[2] - '0'), Levels: int(entry[4] - '0')}
}

func (m *method) onSize(ctx app.Context, e app.Event) {
	if size := sizeOf(part.EntryOf(e)); size.Valid() {
		m.ask(ctx, part.Ask{Size: size})
	}
}
