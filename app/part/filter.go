package part

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Filter is a list that filters another one by a single value. Its first
// entry, All, stands for the empty value: no filter. The choice is kept in the
// [Memory], which Into points at: a pointer and no callback, so that the list
// renders again only when something changed.
type Filter struct {
	app.Compo
	ID      string
	Label   string
	All     string
	Options []Option
	Chosen  string
	Into    *string

	Described string // the id of what tells more about it; may be empty
}

// Filter makes a list whose choice is kept in into.
func (v View) Filter(id, label, all string, options []Option, into *string) *Filter {
	return &Filter{ID: id, Label: label, All: all, Options: options, Chosen: *into, Into: into}
}

// OnMount shows the choice kept.
func (f *Filter) OnMount(app.Context) { f.write() }

// OnUpdate shows a choice that was changed elsewhere.
func (f *Filter) OnUpdate(ctx app.Context) {
	ctx.Defer(func(app.Context) { f.write() }) // the options must be there first
}

func (f *Filter) write() {
	setChoice(inputOf(f), f.Chosen)
}

// Render draws the label and the list.
func (f *Filter) Render() app.UI {
	body := append([]app.UI{app.Option().Text(f.All)}, entries(f.Options, f.Chosen)...)
	return app.Div().Class("field", "field-filter").Body(
		app.Label().For(f.ID).Text(f.Label),
		app.Select().ID(f.ID).Aria("describedby", f.Described).OnChange(f.onChange).Body(body...),
	)
}

func (f *Filter) onChange(ctx app.Context, _ app.Event) {
	f.Chosen = choiceOf(ctx.JSSrc())
	*f.Into = f.Chosen
}
