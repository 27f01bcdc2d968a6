package part

import (
	"errors"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/store"
	"example.org/toepasselijk/risk"
)

// Kind is what a field takes.
type Kind uint8

// The kinds of field.
const (
	Line   Kind = iota // one line of text
	Area               // several lines
	Day                // a date
	Amount             // a whole number, 0 or more
)

// Field edits one field of the document, with its label above it. Its id on
// the page is its path, so that a link can end at it.
type Field struct {
	app.Compo
	Store *store.Store
	Lang  lang.Lang
	At    risk.Path
	Label string
	Hint  string
	Kind  Kind
	Value string // as the document has it
	List  string // id of a datalist with suggestions

	refused string
}

// Text makes a field for one line of text.
func (v View) Text(at risk.Path, label, hint string) *Field {
	return &Field{Store: v.Store, Lang: v.Lang, At: at, Label: label, Hint: hint, Value: v.text(at)}
}

// Area makes a field for several lines of text.
func (v View) Area(at risk.Path, label, hint string) *Field { return v.field(at, label, hint, Area) }

// Day makes a field for a date.
func (v View) Day(at risk.Path, label, hint string) *Field { return v.field(at, label, hint, Day) }

// Amount makes a field for a whole number.
func (v View) Amount(at risk.Path, label, hint string) *Field {
	return v.field(at, label, hint, Amount)
}

// Suggest makes a field for one line of text that offers what is in the
// datalist with the given id.
func (v View) Suggest(at risk.Path, label, hint, list string) *Field {
	f := v.Text(at, label, hint)
	f.List = list
	return f
}

func (v View) field(at risk.Path, label, hint string, kind Kind) *Field {
	f := v.Text(at, label, hint)
	f.Kind = kind
	return f
}

// OnMount writes the value the field starts with.
func (f *Field) OnMount(app.Context) { f.write() }

// OnUpdate writes a value that changed elsewhere: by undo, or because the
// field now stands for another entry.
func (f *Field) OnUpdate(app.Context) {
	f.refused = ""
	f.write()
}

// write puts the document's value on the screen when it differs, and keeps
// the caret where it is. go-app's own Value would not clear a field and would
// move the caret.
func (f *Field) write() {
	el := inputOf(f)
	if !el.Truthy() || el.Get("value").String() == f.Value {
		return
	}
	caret := el.Get("selectionStart")
	el.Set("value", f.Value)
	if !caret.IsNull() && !caret.IsUndefined() && el.Equal(app.Window().Get("document").Get("activeElement")) {
		el.Call("setSelectionRange", caret, caret)
	}
}

// inputOf returns the input of a field component: the element named by the
// label's for attribute, inside the component's own root.
func inputOf(c app.Composer) app.Value {
	root := c.JSValue()
	if !root.Truthy() {
		return app.Undefined()
	}
	return root.Call("querySelector", "input, textarea, select")
}

// Render draws label, hint, refusal and input, in that order.
func (f *Field) Render() app.UI {
	id := string(f.At)
	var input app.UI
	switch f.Kind {
	case Area:
		input = app.Textarea().ID(id).Rows(3).Aria("describedby", described(id, f.Hint, f.refused)).
			Aria("invalid", invalid(f.refused)).OnInput(f.onInput).OnBlur(f.onLeave)
	default:
		input = app.Input().ID(id).Type(f.inputType()).AutoComplete(false).List(f.List).
			Aria("describedby", described(id, f.Hint, f.refused)).Aria("invalid", invalid(f.refused)).
			Attr("min", f.least()).Attr("inputmode", f.keyboard()).
			OnInput(f.onInput).OnBlur(f.onLeave)
	}
	return app.Div().Class("field", f.class()).Body(labelled(id, f.Label, f.Hint, f.refused, input, sign(id, f.Lang)...)...)
}

func (f *Field) class() string {
	return [...]string{Line: "field-line", Area: "field-area", Day: "field-day", Amount: "field-amount"}[f.Kind]
}

func (f *Field) inputType() string {
	return [...]string{Line: "text", Area: "text", Day: "date", Amount: "number"}[f.Kind]
}

func (f *Field) least() string {
	if f.Kind == Amount {
		return "0"
	}
	return ""
}

func (f *Field) keyboard() string {
	if f.Kind == Amount {
		return "numeric"
	}
	return ""
}

func (f *Field) onInput(ctx app.Context, _ app.Event) {
	text := ctx.JSSrc().Get("value").String()
	value, err := f.parse(text)
	if err == nil {
		err = f.Store.Set(f.At, value)
	}
	if f.refused = refusal(err, f.Lang); err == nil {
		f.Value = text
	}
}

// onLeave ends the undo step when the user leaves the field, and puts the
// document's value back where what was typed was refused. It is not the change
// event: a date fires that at every key, which made nine steps of one date.
func (f *Field) onLeave(app.Context, app.Event) {
	f.Store.Seal()
	f.write()
}

func (f *Field) parse(text string) (any, error) {
	if f.Kind != Amount {
		return text, nil
	}
	if text == "" {
		return 0, nil
	}
	n, err := strconv.Atoi(text)
	if err != nil {
		return nil, risk.Refuse("", "Vul een heel getal in.", "Enter a whole number.")
	}
	return n, nil
}

// labelled puts label, hint and refusal above an input; a sign stands behind
// the label.
func labelled(id, label, hint, refused string, input app.UI, sign ...app.UI) []app.UI {
	body := append([]app.UI{app.Label().For(id).Text(label)}, sign...)
	if hint != "" {
		body = append(body, app.P().Class("hint").ID(id+"-hint").Text(hint))
	}
	if refused != "" {
		body = append(body, app.P().Class("refused").ID(id+"-refused").Text(refused))
	}
	// The input stands in a box of its own place: were it a sibling, a refusal
	// appearing above it would make go-app replace the input being typed in.
	return []app.UI{app.Div().Class("field-head").Body(body...), input}
}

func described(id, hint, refused string) string {
	switch {
	case refused != "":
		return id + "-refused"
	case hint != "":
		return id + "-hint"
	}
	return ""
}

func invalid(refused string) string {
	if refused != "" {
		return "true"
	}
	return "false"
}

// refusal returns the sentence of err in l, without the path: the field is
// the place.
func refusal(err error, l lang.Lang) string {
	if err == nil {
		return ""
	}
	if r, ok := asRefusal(err); ok {
		return r.Why.In(l)
	}
	return err.Error()
}

func asRefusal(err error) (*risk.Refusal, bool) {
	var r *risk.Refusal
	ok := errors.As(err, &r)
	return r, ok
}
