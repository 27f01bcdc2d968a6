package part

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/store"
	"example.org/toepasselijk/risk"
)

type pickerText struct {
	Search, Hint, All, Close string
	Attribute, AnyAttribute  string
	Found                    func(n int) string
	Create, CreateUntitled   string
	Remove, Decline          func(what string) string
	None                     string
}

var pickerTexts = lang.Of(
	pickerText{
		Search: "Maatregel zoeken", Hint: "Op nummer of op een woord uit de titel, zoals 8.13 of back-up.",
		All: "Alle maatregelen tonen", Close: "Lijst sluiten", Attribute: "Kenmerk", AnyAttribute: "Alles",
		Found:  func(n int) string { return lang.Plural(n, "1 maatregel gevonden", "%d maatregelen gevonden") },
		Create: "Nieuwe eigen maatregel: ", CreateUntitled: "Nieuwe eigen maatregel",
		Remove:  func(what string) string { return what + " weghalen" },
		Decline: func(what string) string { return what + " niet kiezen, met een reden" },
		None:    "Nog geen maatregel gekozen.",
	},
	pickerText{
		Search: "Find a control", Hint: "By number or by a word in its title, such as 8.13 or backup.",
		All: "Show all controls", Close: "Close the list", Attribute: "Attribute", AnyAttribute: "All",
		Found:  func(n int) string { return lang.Plural(n, "1 control found", "%d controls found") },
		Create: "New control of your own: ", CreateUntitled: "New control of your own",
		Remove:  func(what string) string { return "Take away " + what },
		Decline: func(what string) string { return "Do not choose " + what + ", with a reason" },
		None:    "No control chosen yet.",
	},
)

// Picker chooses controls, of Annex A and own ones, for a field that holds a
// list of them: it shows the chosen ones, each with a button to take it away,
// and finds others by number and title. Arrow keys walk through what was
// found, Enter takes it, Escape closes the list.
//
// A page may say more about each chosen control, see [Picked], and offer
// controls that fit in Suggested. For the controls of a risk each of those can
// be declined as well; the page shows what was.
type Picker struct {
	app.Compo
	Store     *store.Store
	Lang      lang.Lang
	At        risk.Path
	Label     string
	Chosen    []Picked
	Suggest   string             // why these are suggested; empty shows none
	Suggested []annexa.ControlID // that are not chosen are offered
	Risk      string             // id of the risk for which a suggestion can be declined; empty for none
	Create    bool               // an own control can be made here
	Narrow    bool               // the search can be narrowed by attribute
	Guide     *string            // where the control chosen last is noted, see [Memory.Guide]

	words   string
	by      string // a value of an attribute that what is found must have
	all     bool
	refused string
	shown   risk.Path // the field that words and all are about
}

// Picked is a chosen control with what the page says about it.
type Picked struct {
	Control
	Note string // in a few words: its status in the statement
	Href string // where Note can be changed; empty for no link
	Bad  string // what is wrong with it; empty for nothing
}

// Picker makes a picker for a field that holds a list of controls.
func (v View) Picker(at risk.Path, label string) *Picker {
	p := &Picker{Store: v.Store, Lang: v.Lang, At: at, Label: label, Guide: &v.Memory.Guide}
	for _, id := range v.list(at) {
		c, _ := ControlOf(v.Doc(), v.Lang, annexa.ControlID(id))
		p.Chosen = append(p.Chosen, Picked{Control: c})
	}
	return p
}

// OnMount notes which field the search is for.
func (p *Picker) OnMount(app.Context) { p.shown = p.At }

// OnUpdate closes the search when the picker now stands for another field.
func (p *Picker) OnUpdate(app.Context) {
	p.refused = ""
	if p.shown != p.At {
		p.shown = p.At
		p.close()
	}
}

// close empties the search, on the screen too.
func (p *Picker) close() {
	p.words, p.all, p.by = "", false, ""
	if el := inputOf(p); el.Truthy() {
		el.Set("value", "")
	}
	setChoice(p.narrow(), "")
}

// Render draws the chosen controls, the suggestions and the search.
func (p *Picker) Render() app.UI {
	t, id := pickerTexts.In(p.Lang), string(p.At)
	return app.Div().Class("field", "picker").ID(id).TabIndex(-1).Role("group").Aria("labelledby", id+"-label").Body(
		app.Div().Class("field-head").Body(
			app.Span().Class("label").ID(id+"-label").Text(p.Label),
			app.P().Class("refused").Hidden(p.refused == "").Text(p.refused),
		),
		p.chosen(t),
		p.suggestions(),
		p.search(t, id),
	)
}

func (p *Picker) chosen(t pickerText) app.UI {
	if len(p.Chosen) == 0 {
		return app.Div().Body(app.P().Class("hint").Text(t.None))
	}
	items := make([]app.UI, len(p.Chosen))
	for i, c := range p.Chosen {
		remove := t.Remove(string(c.ID) + " " + c.Title)
		items[i] = app.Li().Body(
			guideButton(c.Control, p.Lang),
			app.Span().Class("what").Body(
				app.Text(Soft(c.Title)),
				app.Small().Hidden(c.Types == "").Text(c.Types),
				app.Span().Class("refused").Hidden(c.Bad == "").Text(c.Bad),
			),
			app.Span().Class("note").Body(note(c)),
			app.Button().Type("button").Class("quiet", "remove").DataSet("entry", string(c.ID)).Aria("label", remove).Title(remove).Text("✕"),
		)
	}
	return app.Div().Body(app.Ul().Class("picked").OnClick(p.onRemove).Body(items...))
}

func note(c Picked) app.UI {
	if c.Href == "" {
		return app.Text(c.Note)
	}
	return app.A().Href(c.Href).Aria("label", string(c.ID)+": "+c.Note).Text(c.Note)
}

func (p *Picker) suggestions() app.UI {
	var chips []app.UI
	for _, id := range p.Suggested {
		if c, ok := ControlOf(p.Store.Doc(), p.Lang, id); ok && !p.has(id) {
			decline := pickerTexts.In(p.Lang).Decline(string(id) + " " + c.Title)
			chips = append(chips, app.Span().Class("offer").Body(
				app.Button().Type("button").Class("chip").DataSet("entry", string(id)).Title(c.Types).
					Body(app.Span().Aria("hidden", "true").Text("+"), app.Span().Text(string(id)+" "+Soft(c.Title))),
				app.Button().Type("button").Class("quiet").DataSet("entry", decliner+string(id)).Hidden(p.Risk == "").
					Aria("label", decline).Title(decline).Text("✕"),
			))
		}
	}
	return app.Div().Class("suggested").Hidden(p.Suggest == "" || len(chips) == 0).Body(
		app.P().Class("hint").Text(p.Suggest),
		app.Div().Class("row").OnClick(p.onAdd).Body(chips...),
	)
}

func (p *Picker) has(id annexa.ControlID) bool {
	return slices.ContainsFunc(p.Chosen, func(c Picked) bool { return c.ID == id })
}

func (p *Picker) search(t pickerText, id string) app.UI {
	open := p.open()
	toggle := t.All
	if open {
		toggle = t.Close
	}
	var rows []app.UI
	if open {
		rows = p.found(t)
	}
	said := ""
	if open {
		said = t.Found(p.count(len(rows)))
	}
	return app.Div().Class("picker-search").OnKeyDown(p.onKey).Body(
		app.Label().For(id+"-search").Text(t.Search),
		app.P().Class("hint").ID(id+"-search-hint").Text(t.Hint),
		app.Div().Class("row").Body(
			app.Input().ID(id+"-search").Type("search").AutoComplete(false).Aria("describedby", id+"-search-hint").
				Aria("controls", id+"-found").OnInput(p.onInput),
			app.Button().Type("button").ID(id+"-all").Aria("expanded", open).Aria("controls", id+"-found").OnClick(p.onAll).Text(toggle),
		),
		app.Div().Class("picker-narrow").Hidden(!p.Narrow).Body(
			app.Label().For(id+"-attribute").Text(t.Attribute),
			app.Select().ID(id+"-attribute").OnChange(p.onAttribute).Body(
				append([]app.UI{app.Option().Text(t.AnyAttribute)}, p.attributes()...)...),
		),
		app.P().Class("hint").Role("status").Text(said),
		app.Ul().Class("found").ID(id+"-found").Hidden(!open).OnClick(p.onAdd).Body(rows...),
	)
}

// open reports whether the list of what was found shows.
func (p *Picker) open() bool { return p.all || p.by != "" || strings.TrimSpace(p.words) != "" }

// attributes are the entries of the list that narrows the search.
func (p *Picker) attributes() []app.UI {
	if !p.Narrow {
		return nil
	}
	return entries(AttributeOptions(p.Lang), p.by)
}

// matches returns the controls that fit the words and the attribute.
func (p *Picker) matches() []Control {
	return slices.DeleteFunc(FindControls(p.Store.Doc(), p.Lang, p.words), func(c Control) bool { return !HasAttribute(c.ID, p.by) })
}

// count returns how many of n rows are controls: the last makes a new one.
func (p *Picker) count(n int) int {
	if p.Create {
		n--
	}
	return n
}

func (p *Picker) found(t pickerText) []app.UI {
	var rows []app.UI
	for _, c := range p.matches() {
		if !p.has(c.ID) {
			rows = append(rows, app.Li().Body(app.Button().Type("button").DataSet("entry", string(c.ID)).Body(
				app.Span().Class("id").Text(string(c.ID)),
				app.Span().Class("what").Body(
					app.Text(Soft(c.Title)),
					app.Small().Hidden(c.Types == "").Text(c.Types),
					app.Small().Class("plain-words").Hidden(c.Own).Text(PlainOf(c.ID, p.Lang)),
				),
			)))
		}
	}
	if p.Create {
		title := t.CreateUntitled
		if words := strings.TrimSpace(p.words); words != "" {
			title = t.Create + words
		}
		rows = append(rows, app.Li().Body(app.Button().Type("button").Class("create").DataSet("entry", create).Body(
			app.Span().Class("id").Aria("hidden", "true").Text("+"), app.Span().Class("what").Text(title),
		)))
	}
	return rows
}

// create is the entry that makes a new own control, and decliner begins the
// entry that sets a suggestion aside.
const (
	create   = "new"
	decliner = "decline "
)
