package part

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/store"
	"example.org/toepasselijk/risk"
)

// Colour edits a field of the document that holds a colour, written or picked
// from the browser's own palette. Empty stands for the standard colour.
type Colour struct {
	app.Compo
	Store    *store.Store
	Lang     lang.Lang
	At       risk.Path
	Label    string
	Pick     string // what the palette is called
	Hint     string
	Value    string
	Standard string

	refused string
}

// Colour makes a field for a colour.
func (v View) Colour(at risk.Path, label, pick, hint, standard string) *Colour {
	return &Colour{Store: v.Store, Lang: v.Lang, At: at, Label: label, Pick: pick, Hint: hint, Value: v.text(at), Standard: standard}
}

// OnMount shows the document's colour.
func (c *Colour) OnMount(app.Context) { c.write(true) }

// OnUpdate shows a colour that changed elsewhere.
func (c *Colour) OnUpdate(app.Context) {
	if c.refused == "" {
		c.write(true)
	}
}

// write puts the document's colour on the palette, and where text says so in
// words too: not while they are being typed.
func (c *Colour) write(text bool) {
	root := c.JSValue()
	if !root.Truthy() {
		return
	}
	shown := c.Value
	if shown == "" {
		shown = c.Standard
	}
	set := func(field, value string) {
		if el := root.Call("querySelector", field); el.Truthy() && el.Get("value").String() != value {
			el.Set("value", value)
		}
	}
	set("[type=color]", strings.ToLower(shown))
	if text {
		set("[type=text]", c.Value)
	}
}

// Render draws label, hint and refusal, and under them palette and words.
func (c *Colour) Render() app.UI {
	id := string(c.At)
	return app.Div().Class("field", "field-colour").Body(labelled(id, c.Label, c.Hint, c.refused, app.Div().Class("row").Body(
		app.Input().Type("text").ID(id).AutoComplete(false).Spellcheck(false).Aria("describedby", described(id, c.Hint, c.refused)).
			Aria("invalid", invalid(c.refused)).OnInput(c.onWords).OnBlur(c.onLeave),
		app.Input().Type("color").ID(id+"-pick").Aria("label", c.Pick).OnInput(c.onPick).OnBlur(c.onLeave),
	))...)
}

func (c *Colour) onWords(ctx app.Context, _ app.Event) { c.set(ctx, false) }

func (c *Colour) onPick(ctx app.Context, _ app.Event) { c.set(ctx, true) }

func (c *Colour) set(ctx app.Context, picked bool) {
	said := strings.TrimSpace(ctx.JSSrc().Get("value").String())
	err := c.Store.Set(c.At, said)
	if c.refused = refusal(err, c.Lang); err == nil {
		c.Value = said
		c.write(picked)
	}
}

// onLeave ends the undo step, and takes back what was no colour.
func (c *Colour) onLeave(app.Context, app.Event) {
	c.Store.Seal()
	c.refused = ""
	c.write(true)
}
