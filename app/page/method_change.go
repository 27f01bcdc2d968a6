package page

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/app/store"
	"example.org/toepasselijk/risk"
)

// changeOf returns the edit that is asked for.
func changeOf(a part.Ask) store.Edit {
	return func(d *risk.Document) (*risk.Document, error) {
		switch {
		case a.Standard:
			return risk.SetBands(d, d.Method.Size().StandardBounds())
		case a.Toggle != "":
			value, _ := risk.Get(d, a.Toggle)
			on, _ := value.(bool)
			return risk.Set(d, a.Toggle, !on)
		case a.Remove != "":
			return risk.Remove(d, a.Remove)
		}
		return risk.Rescale(d, a.Size), nil
	}
}

// ask makes a change at once when it touches nothing that was entered, and
// shows what it does otherwise. What is asked anew takes the place of what was
// asked before.
func (m *method) ask(ctx app.Context, a part.Ask) {
	first := m.Memory.Method.Ask == part.Ask{}
	m.Memory.Method.Ask, m.Memory.Method.Listed = part.Ask{}, 0
	next, err := changeOf(a)(m.Doc())
	switch {
	case err != nil:
		m.Refuse(err)
	case next == m.Doc(): // as it is
	case effectOf(m.Doc(), next).silent():
		m.change(a)
	default:
		m.Memory.Method.Ask = a
		if first {
			ctx.Defer(func(app.Context) { browser.Focus("rescale") })
		}
	}
}

// change makes a change, as one step back.
func (m *method) change(a part.Ask) {
	t, asked := changeTexts.In(m.Lang), m.Memory.Method.Ask == a
	m.Memory.Method = part.MethodView{}
	switch {
	case !m.Do(changeOf(a)):
	case a.Size.Valid():
		m.Say(t.Rescaled(m.sizeName(a.Size)))
	case asked:
		m.Say(t.Changed)
	}
}

// preview draws what the change that is asked for would do, with yes and no,
// in the one of its places that is here. Nothing is asked any more when the
// document has become what it would make of it.
func (m *method) preview(here bool) app.UI {
	a := m.Memory.Method.Ask
	return app.If(here, func() app.UI {
		next, err := changeOf(a)(m.Doc())
		if err != nil || next == m.Doc() {
			return app.Div()
		}
		t := changeTexts.In(m.Lang)
		title := t.Title
		if a.Size.Valid() {
			title = t.SizeTitle(m.sizeName(a.Size))
		}
		return app.Div().Class("rescale").ID("rescale").TabIndex(-1).Role("region").Aria("labelledby", "rescale-title").Body(
			app.H3().ID("rescale-title").Text(title),
			m.effect(next),
			app.Div().Class("row").Body(
				app.Button().Type("button").Class("primary").ID("rescale-yes").OnClick(m.onYes).Text(t.Yes),
				app.Button().Type("button").ID("rescale-no").OnClick(m.onNo).Text(t.No),
			),
		)
	})
}

// sizeName names a size in words, "4×3 met 5 niveaus".
func (m *method) sizeName(s risk.Size) string {
	return changeTexts.In(m.Lang).SizeName(s.String(), s.Levels)
}

func (m *method) onYes(app.Context, app.Event) {
	m.change(m.Memory.Method.Ask)
	m.ctx.Defer(func(app.Context) { browser.Focus("title") })
}

func (m *method) onNo(app.Context, app.Event) {
	a := m.Memory.Method.Ask
	m.Memory.Method.Ask = part.Ask{}
	back := string(a.Toggle)
	switch {
	case a.Size.Valid():
		back = "levels-" + string(rune('0'+len(m.Doc().Method.Levels)))
	case a.Standard:
		back = "way-standard"
	case a.Remove != "":
		back = string(a.Remove)
	}
	m.ctx.Defer(func(app.Context) { browser.Focus(back) })
}
