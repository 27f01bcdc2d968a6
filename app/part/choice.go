package part

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/store"
	"example.org/toepasselijk/risk"
)

// Option is one value to choose, with what the user reads. Options of one
// group stand together under its name; an empty group stands on its own.
type Option struct {
	Value string
	Label string
	Hint  string
	Group string
}

// Named makes options of a list of the engine, in l.
func Named[C risk.Choice](list []risk.Named[C], l lang.Lang) []Option {
	out := make([]Option, len(list))
	for i, n := range list {
		out[i] = Option{Value: string(n.Value), Label: n.Name.In(l), Hint: n.Hint.In(l)}
	}
	return out
}

// Steps makes options of a scale with n steps; step tells the wording of each.
func Steps(n int, step func(int) risk.Step) []Option {
	out := make([]Option, n)
	for i := range out {
		s := step(i + 1)
		out[i] = Option{Value: strconv.Itoa(i + 1), Label: s.Name, Hint: s.Description}
	}
	return out
}

// Select chooses one of a list for a field of the document that holds text.
// Its first entry means not chosen.
type Select struct {
	app.Compo
	Store   *store.Store
	Lang    lang.Lang
	At      risk.Path
	Label   string
	Hint    string
	Options []Option
	Unset   string // what the first entry says
	Value   string

	refused string
}

// Select makes a list for a field that holds text; its first entry is "—".
func (v View) Select(at risk.Path, label, hint string, options []Option) *Select {
	return &Select{Store: v.Store, Lang: v.Lang, At: at, Label: label, Hint: hint, Options: options, Unset: "—", Value: v.text(at)}
}

// OnMount chooses the document's value.
func (s *Select) OnMount(app.Context) { s.write() }

// OnUpdate chooses the document's value after a change elsewhere.
func (s *Select) OnUpdate(ctx app.Context) {
	s.refused = ""
	ctx.Defer(func(app.Context) { s.write() }) // the options must be there first
}

func (s *Select) write() {
	setChoice(inputOf(s), s.Value)
}

// setChoice shows value in a list whose first entry stands for the empty one.
// That entry cannot be named by its value: go-app leaves an empty value
// attribute out, and then the browser takes the entry's text for it.
func setChoice(el app.Value, value string) {
	switch {
	case !el.Truthy() || choiceOf(el) == value:
	case value == "":
		el.Set("selectedIndex", 0)
	default:
		el.Set("value", value)
	}
}

// choiceOf returns the value chosen in a list whose first entry stands for the
// empty one.
func choiceOf(el app.Value) string {
	if el.Get("selectedIndex").Int() == 0 {
		return ""
	}
	return el.Get("value").String()
}

// Render draws label, hint, refusal and list.
func (s *Select) Render() app.UI {
	id := string(s.At)
	body := append([]app.UI{app.Option().Text(s.Unset)}, entries(s.Options, s.Value)...)
	input := app.Select().ID(id).Aria("describedby", described(id, s.Hint, s.refused)).
		Aria("invalid", invalid(s.refused)).OnChange(s.onChange).Body(body...)
	return app.Div().Class("field", "field-select").Body(labelled(id, s.Label, s.Hint, s.refused, input, sign(id, s.Lang)...)...)
}

// entries draws the options of a list, those of one group under its name.
func entries(options []Option, chosen string) []app.UI {
	var body []app.UI
	for i := 0; i < len(options); {
		group, from := options[i].Group, i
		for i < len(options) && options[i].Group == group {
			i++
		}
		var entries []app.UI
		for _, o := range options[from:i] {
			entries = append(entries, app.Option().Value(o.Value).Text(o.Label).Selected(o.Value == chosen))
		}
		if group == "" {
			body = append(body, entries...)
		} else {
			body = append(body, app.OptGroup().Label(group).Body(entries...))
		}
	}
	return body
}

func (s *Select) onChange(ctx app.Context, _ app.Event) {
	chosen := choiceOf(ctx.JSSrc())
	err := s.Store.Set(s.At, chosen)
	s.Store.Seal()
	if s.refused = refusal(err, s.Lang); err == nil {
		s.Value = chosen
	}
	s.write()
}

// Scale chooses one of a few values by buttons side by side: steps of a scale
// or yes and no. The hint of the chosen value stands below. Choosing the
// chosen one again clears it.
type Scale struct {
	app.Compo
	Store   *store.Store
	Lang    lang.Lang
	At      risk.Path
	Label   string
	Options []Option
	Value   string
	Number  bool // the field holds a number, and buttons show it above the label
	Spelled bool // every button shows its explanation, for a choice that needs them all
	Compact bool // buttons show their number only, beside the label

	// Barred are the values that cannot be chosen as things stand, each with
	// the sentence that says why.
	Barred map[string]string

	refused string
}

// Scale makes buttons for a field that holds a number, 0 for none.
func (v View) Scale(at risk.Path, label string, options []Option) *Scale {
	s := v.Buttons(at, label, options)
	s.Number = true
	return s
}

// Buttons makes buttons for a field that holds text.
func (v View) Buttons(at risk.Path, label string, options []Option) *Scale {
	return &Scale{Store: v.Store, Lang: v.Lang, At: at, Label: label, Options: options, Value: v.text(at)}
}

// OnUpdate forgets a refusal that no longer says anything.
func (s *Scale) OnUpdate(app.Context) { s.refused = "" }

// Render draws the group with its label, buttons and the chosen hint.
func (s *Scale) Render() app.UI {
	id := string(s.At)
	hint := ""
	buttons := make([]app.UI, len(s.Options))
	for i, o := range s.Options {
		on := o.Value == s.Value
		if on {
			hint = o.Hint
		}
		title, face := o.Hint, []app.UI{app.Span().Text(Soft(o.Label))}
		if s.Compact {
			title, face = o.Label+": "+o.Hint, []app.UI{app.Span().Class("visually-hidden").Text(o.Label)}
		}
		if s.Spelled {
			face = append(face, app.Small().Text(o.Hint))
		}
		if s.Number {
			face = append([]app.UI{app.B().Text(o.Value)}, face...)
		}
		buttons[i] = app.Button().Type("button").Class("step").Aria("pressed", strconv.FormatBool(on)).
			Title(title).DataSet("entry", o.Value).Body(face...)
	}
	class := "field-scale"
	if s.Compact {
		class += " compact"
	}
	head := append([]app.UI{app.Span().Class("label").ID(id + "-label").Text(s.Label)}, sign(id, s.Lang)...)
	if s.refused != "" {
		head = append(head, app.P().Class("refused").Text(s.refused))
	}
	return app.Div().ID(id).TabIndex(-1).Class("field", class).Role("group").Aria("labelledby", id+"-label").Body(
		app.Div().Class("field-head").Body(head...),
		app.Div().Class("steps-of", "steps-"+strconv.Itoa(len(s.Options))).OnClick(s.onClick).Body(buttons...),
		app.P().Class("hint", "step-hint").Hidden(s.Spelled).Text(hint),
	)
}

func (s *Scale) onClick(_ app.Context, e app.Event) {
	chosen := EntryOf(e)
	if chosen == "" {
		return
	}
	if chosen == s.Value {
		chosen = ""
	}
	if why := s.Barred[chosen]; why != "" {
		s.refused = why
		return
	}
	var value any = chosen
	if s.Number {
		value, _ = strconv.Atoi(chosen) // 0 for none
	}
	err := s.Store.Set(s.At, value)
	s.Store.Seal()
	if s.refused = refusal(err, s.Lang); err == nil {
		s.Value = chosen
	}
}

// Check switches a field of the document that is true or false.
type Check struct {
	app.Compo
	Store *store.Store
	Lang  lang.Lang
	At    risk.Path
	Label string
	On    bool
}

// Check makes a switch for a field that is true or false.
func (v View) Check(at risk.Path, label string) *Check {
	value, _ := risk.Get(v.Doc(), at)
	on, _ := value.(bool)
	return &Check{Store: v.Store, Lang: v.Lang, At: at, Label: label, On: on}
}

// OnMount sets the mark as the document has it.
func (c *Check) OnMount(app.Context) { c.write() }

// OnUpdate sets the mark after a change elsewhere.
func (c *Check) OnUpdate(app.Context) { c.write() }

func (c *Check) write() {
	if el := inputOf(c); el.Truthy() {
		el.Set("checked", c.On)
	}
}

// Render draws the mark with its label behind it.
func (c *Check) Render() app.UI {
	id := string(c.At)
	return app.Div().Class("field", "field-check").Body(
		app.Input().Type("checkbox").ID(id).OnChange(c.onChange),
		app.Label().For(id).Text(c.Label),
	)
}

func (c *Check) onChange(ctx app.Context, _ app.Event) {
	on := ctx.JSSrc().Get("checked").Bool()
	if err := c.Store.Set(c.At, on); err == nil {
		c.On = on
	}
	c.Store.Seal()
	c.write()
}
