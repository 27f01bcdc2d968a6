package part

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/app/store"
	"example.org/toepasselijk/risk"
)

// Set chooses any number of a few values for a field that holds a list: the
// properties of a risk, for instance. The list keeps the order of Options.
type Set struct {
	app.Compo
	Store   *store.Store
	At      risk.Path
	Label   string
	Options []Option
	Values  []string
}

// Set makes buttons for a field that holds a list.
func (v View) Set(at risk.Path, label string, options []Option) *Set {
	return &Set{Store: v.Store, At: at, Label: label, Options: options, Values: v.list(at)}
}

// list returns the value of a field that holds a list.
func (v View) list(at risk.Path) []string {
	value, _ := risk.Get(v.Doc(), at)
	list, _ := value.([]string)
	return list
}

// Render draws the group with its label and buttons.
func (s *Set) Render() app.UI {
	id := string(s.At)
	buttons := make([]app.UI, len(s.Options))
	for i, o := range s.Options {
		buttons[i] = app.Button().Type("button").Class("chip").Title(o.Hint).DataSet("entry", o.Value).
			Aria("pressed", strconv.FormatBool(slices.Contains(s.Values, o.Value))).Text(o.Label)
	}
	return app.Div().ID(id).TabIndex(-1).Class("field", "field-set").Role("group").Aria("labelledby", id+"-label").Body(
		app.Div().Class("field-head").Body(app.Span().Class("label").ID(id+"-label").Text(s.Label)),
		app.Div().Class("row").OnClick(s.onClick).Body(buttons...),
	)
}

func (s *Set) onClick(_ app.Context, e app.Event) {
	chosen := EntryOf(e)
	if chosen == "" {
		return
	}
	next := Toggle(s.Options, s.Values, chosen)
	if err := s.Store.Set(s.At, next); err == nil {
		s.Values = next
	}
	s.Store.Seal()
}

// Toggle returns values with value put in or taken out, in the order of
// options.
func Toggle(options []Option, values []string, value string) []string {
	next := []string{}
	for _, o := range options {
		if slices.Contains(values, o.Value) != (o.Value == value) {
			next = append(next, o.Value)
		}
	}
	return next
}
