package part

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Paste is a box for a text of many lines that is no part of the document: a
// table from elsewhere. What stands in it goes to Into, which points into the
// [Memory].
type Paste struct {
	app.Compo
	ID    string
	Label string
	Hint  string
	Into  *string
	Value string // what Into holds, so that a change elsewhere shows
}

// Paste makes a box whose text is kept in into.
func (v View) Paste(id, label, hint string, into *string) *Paste {
	return &Paste{ID: id, Label: label, Hint: hint, Into: into, Value: *into}
}

// OnMount writes the text the box was left with.
func (p *Paste) OnMount(app.Context) { p.write() }

// OnUpdate writes a text that changed elsewhere.
func (p *Paste) OnUpdate(app.Context) { p.write() }

func (p *Paste) write() {
	if el := inputOf(p); el.Truthy() && el.Get("value").String() != p.Value {
		el.Set("value", p.Value)
	}
}

// Render draws label, hint and box, in that order.
func (p *Paste) Render() app.UI {
	input := app.Textarea().ID(p.ID).Rows(6).Spellcheck(false).Aria("describedby", described(p.ID, p.Hint, "")).OnInput(p.onInput)
	return app.Div().Class("field", "field-area").Body(labelled(p.ID, p.Label, p.Hint, "", input)...)
}

func (p *Paste) onInput(ctx app.Context, _ app.Event) {
	p.Value = ctx.JSSrc().Get("value").String()
	*p.Into = p.Value
}
