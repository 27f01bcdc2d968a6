package page

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

// levels draws the levels of risk: what each is called and looks like, who may
// accept it and how soon it must be treated (clause 6.1.2 a 1).
func (m *method) levels() app.UI {
	t, v, method := methodTexts.In(m.Lang), m.View, &m.Doc().Method
	plain := risk.Preset(method.Size())
	rows := make([]app.UI, len(method.Levels))
	for i := range rows {
		n := i + 1
		at := levelPath(n)
		rows[i] = app.Li().ID(string(at)).TabIndex(-1).Class("entry", "level-row").Body(
			app.Div().Class("level-name").Body(part.Level(method, v.Lang, n), v.Wording(at+"/name", t.LevelName(n), plain.LevelName(v.Lang, n))),
			app.Div().Class("fields").Body(
				v.Suggest(at+"/acceptedBy", t.AcceptedBy, "", part.PeopleID),
				v.Amount(at+"/within", t.Within, ""),
			),
			app.Details().Body(
				app.Summary().Body(app.Text(t.Colour+": "), app.Text(risk.NameOf(risk.Colours(), method.LevelColour(n)).In(v.Lang))),
				m.colours(n),
			),
		)
	}
	same := m.sameColours()
	return app.Section().Class("card").Body(
		app.H2().Body(part.Term("risk_level", t.Levels)), app.P().Class("hint").Text(t.LevelsHint),
		app.Ol().Class("entries", "level-rows").OnClick(m.onColour).Body(rows...),
		app.P().ID("same-colours").Class("hint").Hidden(same == "").Text(same),
	)
}

func levelPath(n int) risk.Path { return risk.Path("method/levels/" + strconv.Itoa(n)) }

// colours draws the palette, each hue with its name on it.
func (m *method) colours(n int) app.UI {
	id, method := string(levelPath(n)+"/colour"), &m.Doc().Method
	hues := risk.Colours()
	return app.Div().ID(id).TabIndex(-1).Class("row", "hues").Role("group").
		Aria("label", methodTexts.In(m.Lang).ColourOf(method.LevelName(m.Lang, n))).Body(
		app.Range(hues).Slice(func(i int) app.UI {
			hue := hues[i].Value
			return app.Button().Type("button").Class("chip").Class("hue-"+string(hue)).Aria("pressed", method.LevelColour(n) == hue).
				DataSet("entry", strconv.Itoa(n)+string(hue)).Text(hues[i].Name.In(m.Lang))
		}))
}

// onColour gives a level a colour; the standard one of its place is kept as
// none, as with names.
func (m *method) onColour(_ app.Context, e app.Event) {
	entry := part.EntryOf(e)
	if entry == "" {
		return
	}
	n, hue := int(entry[0]-'0'), risk.Colour(entry[1:])
	if plain := risk.Preset(m.Doc().Method.Size()); plain.LevelColour(n) == hue {
		hue = ""
	}
	m.Refuse(m.Store.Set(levelPath(n)+"/colour", hue))
	m.Store.Seal()
}

// sameColours says which levels have the same colour. That is allowed, for the
// name and the bars tell them apart, but it is seldom meant.
func (m *method) sameColours() string {
	method, by := &m.Doc().Method, map[risk.Colour][]string{}
	for n := range method.Levels {
		hue := method.LevelColour(n + 1)
		by[hue] = append(by[hue], method.LevelName(m.Lang, n+1))
	}
	for _, hue := range risk.Colours() {
		if names := by[hue.Value]; len(names) > 1 {
			return methodTexts.In(m.Lang).SameColour(lang.Join(m.Lang, names))
		}
	}
	return ""
}
