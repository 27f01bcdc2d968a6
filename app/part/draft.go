package part

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Draft is a box for one line of text that is no part of the document yet: a
// reason that counts only when the user says so. What is typed goes to Into,
// which points into the [Memory].
type Draft struct {
	app.Compo
	ID      string
	Label   string
	Hint    string
	List    string // id of a datalist with suggestions
	Refused string // why it cannot be taken as it is
	Into    *string
	Value   string // what Into holds, so that a change elsewhere shows
}

// Draft makes a box whose text is kept in into.
func (v View) Draft(id, label, hint string, into *string) *Draft {
	return &Draft{ID: id, Label: label, Hint: hint, Into: into, Value: *into}
}

// OnMount writes the text the box was left with.
func (d *Draft) OnMount(app.Context) { d.write() }

// OnUpdate writes a text that changed elsewhere.
func (d *Draft) OnUpdate(app.Context) { d.write() }

func (d *Draft) write() {
	if el := inputOf(d); el.Truthy() && el.Get("value").String() != d.Value {
		el.Set("value", d.Value)
	}
}

// Render draws label, hint, refusal and box, in that order.
func (d *Draft) Render() app.UI {
	input := app.Input().Type("text").ID(d.ID).AutoComplete(false).List(d.List).
		Aria("describedby", described(d.ID, d.Hint, d.Refused)).Aria("invalid", invalid(d.Refused)).OnInput(d.onInput)
	return app.Div().Class("field", "field-draft").Body(labelled(d.ID, d.Label, d.Hint, d.Refused, input)...)
}

func (d *Draft) onInput(ctx app.Context, _ app.Event) {
	d.Value = ctx.JSSrc().Get("value").String()
	*d.Into = d.Value
}
