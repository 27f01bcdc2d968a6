package part

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Search is a box whose words filter a list. What is typed is no part of the
// document: it goes to Into, which points into the [Memory].
type Search struct {
	app.Compo
	ID    string
	Label string
	Hint  string
	Into  *string
	Value string // what Into holds, so that a change elsewhere shows
	Loose bool   // the words are for an edit that is still to be made
	List  string // id of a datalist with suggestions
}

// Search makes a box that filters a list by words.
func (v View) Search(id, label string, into *string) *Search {
	return &Search{ID: id, Label: label, Into: into, Value: *into}
}

// Loose makes a box for words that are no part of the document yet, which
// offers what is in the datalist with the given id.
func (v View) Loose(id, label, hint, list string, into *string) *Search {
	return &Search{ID: id, Label: label, Hint: hint, Into: into, Value: *into, Loose: true, List: list}
}

// OnMount writes the words the list was left with.
func (s *Search) OnMount(app.Context) { s.write() }

// OnUpdate writes words that changed elsewhere, by clearing the filters.
func (s *Search) OnUpdate(app.Context) { s.write() }

func (s *Search) write() {
	if el := inputOf(s); el.Truthy() && el.Get("value").String() != s.Value {
		el.Set("value", s.Value)
	}
}

// Render draws the label and the box.
func (s *Search) Render() app.UI {
	if s.Loose {
		input := app.Input().Type("text").ID(s.ID).AutoComplete(false).List(s.List).Aria("describedby", described(s.ID, s.Hint, "")).OnInput(s.onInput)
		return app.Div().Class("field", "field-line").Body(labelled(s.ID, s.Label, s.Hint, "", input)...)
	}
	return app.Div().Class("field", "field-search").Body(
		app.Label().For(s.ID).Text(s.Label),
		app.Input().Type("search").ID(s.ID).AutoComplete(false).OnInput(s.onInput),
	)
}

func (s *Search) onInput(ctx app.Context, _ app.Event) {
	s.Value = ctx.JSSrc().Get("value").String()
	*s.Into = s.Value
}
