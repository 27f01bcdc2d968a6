package part

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/store"
	"example.org/toepasselijk/risk"
)

// offered is how many assets [AssetPicker] offers at a time: what fits without
// scrolling, for typing one word more is quicker than reading twenty lines.
const offered = 8

type assetPickerText struct {
	Remove func(name string) string
	More   func(n int) string
	None   string
	Bare   string // there is nothing to choose from
	List   func(label string) string
}

var assetPickerTexts = lang.Of(
	assetPickerText{
		Remove: func(name string) string { return name + " weghalen" },
		More:   func(n int) string { return lang.Plural(n, "Nog 1: typ om te zoeken.", "Nog %d: typ om te zoeken.") },
		None:   "Niets gevonden.",
		Bare:   "Er zijn nog geen bedrijfsmiddelen. Voeg ze toe bij stap 3.",
		List:   func(label string) string { return label + ": keuzes" },
	},
	assetPickerText{
		Remove: func(name string) string { return "Take " + name + " away" },
		More:   func(n int) string { return lang.Plural(n, "1 more: type to search.", "%d more: type to search.") },
		None:   "Nothing found.",
		Bare:   "There are no assets yet. Add them in step 3.",
		List:   func(label string) string { return label + ": choices" },
	},
)

// AssetPicker chooses any number of assets for a field that holds a list of
// them. What is chosen stands above the box as chips; the rest is found by
// typing a part of its id or name, so that two hundred are as easy as ten.
type AssetPicker struct {
	app.Compo
	Store  *store.Store
	Lang   lang.Lang
	At     risk.Path
	Label  string
	Hint   string
	Items  []Item // everything there is to choose, in order
	Values []string

	words   string
	open    bool
	focus   int // the entry offered that Enter chooses
	refused string
	shown   risk.Path // the field that words and open are about
}

// AssetPicker makes a picker for a field that holds a list of assets, out of
// items.
func (v View) AssetPicker(at risk.Path, label, hint string, items []Item) *AssetPicker {
	return &AssetPicker{Store: v.Store, Lang: v.Lang, At: at, Label: label, Hint: hint, Items: items, Values: v.list(at)}
}

// OnUpdate starts afresh when the box now stands for another entry.
func (p *AssetPicker) OnUpdate(app.Context) {
	p.refused = ""
	if p.shown != p.At {
		p.shown = p.At
		p.close()
	}
}

func (p *AssetPicker) close() {
	p.open, p.words, p.focus = false, "", 0
	if el := inputOf(p); el.Truthy() {
		el.Set("value", "")
	}
}

// found returns the assets that are not chosen yet and hold every word typed
// in their id or name.
func (p *AssetPicker) found() []Item {
	var out []Item
	for _, item := range p.Items {
		if !slices.Contains(p.Values, item.ID) && Matches(item.ID+" "+item.Name, p.words) {
			out = append(out, item)
		}
	}
	return out
}

// Render draws the label, the chips, the box and what it offers.
func (p *AssetPicker) Render() app.UI {
	t, id := assetPickerTexts.In(p.Lang), string(p.At)
	found := p.found()
	more := max(0, len(found)-offered)
	found = found[:len(found)-more]
	p.focus = max(0, min(p.focus, len(found)-1))
	var chips []app.UI
	for _, item := range p.Items {
		if slices.Contains(p.Values, item.ID) {
			chips = append(chips, app.Li().Class("chip", "asset-chip").Body(
				app.Span().Text(item.Name),
				app.Button().Type("button").Class("quiet").DataSet("entry", item.ID).
					Aria("label", t.Remove(item.Name)).Title(t.Remove(item.Name)).Text("✕"),
			))
		}
	}
	input := app.Input().ID(id).Type("text").AutoComplete(false).Role("combobox").
		Aria("expanded", strconv.FormatBool(p.open)).Aria("controls", id+"-list").Aria("autocomplete", "list").
		Aria("activedescendant", p.active(len(found))).
		Aria("describedby", described(id, p.Hint, p.refused)).Aria("invalid", invalid(p.refused)).
		OnInput(p.onInput).OnKeyDown(p.onKey).OnClick(p.onOpen)
	rest := ""
	switch {
	case len(p.Items) == 0:
		rest = t.Bare
	case len(found) == 0 && p.words != "":
		rest = t.None
	case more > 0:
		rest = t.More(more)
	}
	field := app.Div().Class("asset-picker").Body(
		app.Ul().Class("row", "asset-chips").Hidden(len(chips) == 0).OnClick(p.onRemove).Body(chips...),
		input,
		app.Div().Class("asset-offer").Hidden(!p.open || len(found) == 0 && rest == "").Body(
			app.Ul().ID(id+"-list").Role("listbox").Aria("label", t.List(p.Label)).OnClick(p.onChoose).Body(p.offer(found)...),
			app.P().Class("hint").Hidden(rest == "").Text(rest),
		),
	)
	return app.Div().Class("field", "field-assets").On("focusout", p.onLeave).
		Body(labelled(id, p.Label, p.Hint, p.refused, field, sign(id, p.Lang)...)...)
}

func (p *AssetPicker) offer(found []Item) []app.UI {
	lines := make([]app.UI, len(found))
	for i, item := range found {
		lines[i] = app.Li().ID(p.lineID(i)).Role("option").TabIndex(-1).DataSet("entry", item.ID).
			Aria("selected", strconv.FormatBool(i == p.focus)).
			Body(app.Span().Class("id").Text(item.ID), app.Span().Text(item.Name))
	}
	return lines
}

func (p *AssetPicker) lineID(i int) string { return string(p.At) + "-" + strconv.Itoa(i) }

// active names the entry in focus for a screen reader; empty for none.
func (p *AssetPicker) active(n int) string {
	if !p.open || n == 0 {
		return ""
	}
	return p.lineID(p.focus)
}

func (p *AssetPicker) onOpen(app.Context, app.Event) { p.open = true }

func (p *AssetPicker) onInput(ctx app.Context, _ app.Event) {
	p.words, p.open, p.focus = ctx.JSSrc().Get("value").String(), true, 0
}

func (p *AssetPicker) onKey(_ app.Context, e app.Event) {
	switch e.Get("key").String() {
	case "ArrowDown":
		if p.open {
			p.focus++ // Render keeps it within what is offered
		}
		p.open = true
	case "ArrowUp":
		p.focus--
	case "Escape":
		p.close()
	case "Enter":
		if found := p.found(); p.open && p.focus < min(len(found), offered) {
			p.set(append(slices.Clone(p.Values), found[p.focus].ID))
		}
	}
}

func (p *AssetPicker) onChoose(_ app.Context, e app.Event) {
	if id := EntryOf(e); id != "" && !slices.Contains(p.Values, id) {
		p.set(append(slices.Clone(p.Values), id))
		p.toBox()
	}
}

func (p *AssetPicker) onRemove(_ app.Context, e app.Event) {
	if id := EntryOf(e); id != "" {
		p.set(slices.DeleteFunc(slices.Clone(p.Values), func(v string) bool { return v == id }))
		p.toBox()
	}
}

// toBox puts the focus in the box, for what was clicked may be gone.
func (p *AssetPicker) toBox() {
	if el := inputOf(p); el.Truthy() {
		el.Call("focus")
	}
}

func (p *AssetPicker) set(values []string) {
	err := p.Store.Set(p.At, values)
	p.Store.Seal()
	if p.refused = refusal(err, p.Lang); err != nil {
		return
	}
	open := p.open
	p.Values = values
	p.close()
	p.open = open
}

// onLeave closes the offer when the focus leaves the whole field.
func (p *AssetPicker) onLeave(_ app.Context, e app.Event) {
	to := e.Get("relatedTarget")
	if root := p.JSValue(); !to.Truthy() || !root.Truthy() || !root.Call("contains", to).Bool() {
		p.open = false
	}
}
