package part

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/store"
	"example.org/toepasselijk/risk"
)

// Wording edits a text that has a standard: the field shows the standard as
// long as the document holds nothing else, and the document holds only what
// differs. Emptying the field and leaving it brings the standard back.
type Wording struct {
	app.Compo
	Store    *store.Store
	At       risk.Path
	Label    string
	Area     bool   // several lines
	Value    string // as the document has it: empty for the standard
	Standard string
}

// Wording makes a field for a text that has a standard.
func (v View) Wording(at risk.Path, label, standard string) *Wording {
	return &Wording{Store: v.Store, At: at, Label: label, Value: v.text(at), Standard: standard}
}

// OnMount writes the value the field starts with.
func (w *Wording) OnMount(app.Context) { w.write() }

// OnUpdate writes a value that changed elsewhere, but leaves a field alone
// that is being emptied: the standard comes back when the user leaves it.
func (w *Wording) OnUpdate(app.Context) {
	el := inputOf(w)
	if el.Truthy() && w.Value == "" && el.Get("value").String() == "" && browser.Focused(el) {
		return
	}
	w.write()
}

func (w *Wording) write() {
	shown := w.Value
	if shown == "" {
		shown = w.Standard
	}
	if el := inputOf(w); el.Truthy() && el.Get("value").String() != shown {
		el.Set("value", shown)
	}
}

// Render draws the label and the field.
func (w *Wording) Render() app.UI {
	id := string(w.At)
	var input app.UI
	if w.Area {
		input = app.Textarea().ID(id).Rows(1).OnInput(w.onInput).OnChange(w.onChange)
	} else {
		input = app.Input().ID(id).Type("text").AutoComplete(false).OnInput(w.onInput).OnChange(w.onChange)
	}
	return app.Div().Class("field", "field-wording").Body(app.Label().For(id).Text(w.Label), input)
}

func (w *Wording) onInput(ctx app.Context, _ app.Event) {
	text := ctx.JSSrc().Get("value").String()
	if text == w.Standard {
		text = ""
	}
	if err := w.Store.Set(w.At, text); err == nil {
		w.Value = text
	}
}

func (w *Wording) onChange(app.Context, app.Event) {
	w.Store.Seal()
	w.write()
}
