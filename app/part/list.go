package part

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/risk"
)

// List is a short list of entries that are edited in place, each a group of
// fields with a button to remove it, and one button to add.
type List struct {
	Path   risk.Path // of the list in the document
	Title  string
	Term   annexa.TermID // that the title explains, empty for none
	Hint   string
	Add    string
	Most   int // how many entries there may be; 0 for any number
	Remove func(name string) string
	IDs    []Item
	Entry  func(at risk.Path) []app.UI // the fields of one entry
}

// Item is an entry's id with what people call it.
type Item struct{ ID, Name string }

// IDs collects id and name of every entry of a list.
func IDs[T any](list []T, of func(T) (id, name string)) []Item {
	out := make([]Item, len(list))
	for i, entry := range list {
		out[i].ID, out[i].Name = of(entry)
	}
	return out
}

// List draws a short list of entries.
func (v View) List(l List) app.UI {
	entries := make([]app.UI, len(l.IDs))
	for i, entry := range l.IDs {
		at := l.Path + "/" + risk.Path(entry.ID)
		name := entry.Name
		if name == "" {
			name = entry.ID
		}
		entries[i] = app.Li().Class("entry").ID(string(at)).TabIndex(-1).Body(
			app.Div().Class("fields").Body(l.Entry(at)...),
			app.Button().Type("button").Class("quiet", "remove").Aria("label", l.Remove(name)).Title(l.Remove(name)).
				OnClick(func(app.Context, app.Event) { v.Remove(at) }, app.EventScope(string(at))).Text("✕"),
		)
	}
	title := app.Text(l.Title)
	if l.Term != "" {
		title = Term(l.Term, l.Title)
	}
	return app.Section().Class("card").Body(
		app.H2().Body(title),
		app.P().Class("hint").Text(l.Hint),
		app.Ul().Class("entries").Body(entries...),
		app.Button().Type("button").ID("add-"+string(l.Path)).Hidden(l.Most > 0 && len(l.IDs) >= l.Most).OnClick(func(ctx app.Context, _ app.Event) {
			if id := v.Add(l.Path); id != "" {
				at := string(l.Path) + "/" + id
				ctx.Defer(func(app.Context) { browser.FocusFirst(at) })
			}
		}, app.EventScope(string(l.Path))).Text("+ "+l.Add),
	)
}
