package part

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/risk"
)

func (p *Picker) onInput(ctx app.Context, _ app.Event) { p.words = ctx.JSSrc().Get("value").String() }

// onAttribute narrows what is found to one value of an attribute.
func (p *Picker) onAttribute(ctx app.Context, _ app.Event) { p.by = choiceOf(ctx.JSSrc()) }

// narrow returns the list that narrows the search.
func (p *Picker) narrow() app.Value {
	root := p.JSValue()
	if !root.Truthy() {
		return app.Undefined()
	}
	return root.Call("querySelector", "select")
}

func (p *Picker) onAll(app.Context, app.Event) {
	open := p.open()
	p.close()
	p.all = !open
}

func (p *Picker) onRemove(_ app.Context, e app.Event) {
	p.put(func(list []string) []string {
		return slices.DeleteFunc(list, func(id string) bool { return id == EntryOf(e) })
	})
}

func (p *Picker) onAdd(ctx app.Context, e app.Event) { p.take(ctx, EntryOf(e)) }

// take chooses a control and gets ready for the next search.
func (p *Picker) take(ctx app.Context, id string) {
	switch {
	case id == "":
		return
	case strings.HasPrefix(id, decliner):
		p.decline(ctx, annexa.ControlID(id[len(decliner):]))
		return
	case id == create:
		p.refuse(p.Store.Do(CreateControl(p.At, strings.TrimSpace(p.words))))
	default:
		p.put(func(list []string) []string { return append(list, id) })
		*p.Guide = id
	}
	if p.open() { // found by searching: search on
		p.close()
		ctx.Defer(func(app.Context) {
			if el := inputOf(p); el.Truthy() {
				el.Call("focus")
			}
		})
	}
}

// decline sets a suggestion aside and asks for the reason, where the page shows
// it.
func (p *Picker) decline(ctx app.Context, id annexa.ControlID) {
	err := p.Store.Do(func(d *risk.Document) (*risk.Document, error) { return risk.Decline(d, p.Risk, id) })
	if p.refuse(err); err == nil {
		ctx.Defer(func(app.Context) { browser.Focus("risks/" + p.Risk + "/treatment/declined/" + string(id) + "/reason") })
	}
}

// put changes the chosen controls, as one step.
func (p *Picker) put(change func([]string) []string) {
	value, _ := risk.Get(p.Store.Doc(), p.At)
	list, _ := value.([]string) // a copy: see risk.Get
	list = change(list)
	InOrder(p.Store.Doc(), list)
	p.refuse(p.Store.Set(p.At, list))
	p.Store.Seal()
}

func (p *Picker) refuse(err error) { p.refused = refusal(err, p.Lang) }

// CreateControl returns the edit that adds an own control with a title, which
// may be empty, and chooses it in the list of controls at a path.
func CreateControl(at risk.Path, title string) func(*risk.Document) (*risk.Document, error) {
	return func(d *risk.Document) (*risk.Document, error) {
		d, id, err := risk.Add(d, "ownControls")
		if err != nil {
			return nil, err
		}
		if d, err = risk.Set(d, risk.Path("ownControls/"+id+"/title"), title); err != nil {
			return nil, err
		}
		value, _ := risk.Get(d, at)
		list, _ := value.([]string)
		return risk.Set(d, at, append(list, id))
	}
}

// onKey walks through what was found: the browser's own keys, Tab and Enter on
// a button, keep working.
func (p *Picker) onKey(ctx app.Context, e app.Event) {
	target := e.Get("target")
	typing := target.Get("tagName").String() == "INPUT"
	switch key := e.Get("key").String(); {
	case key == "ArrowDown" || key == "ArrowUp":
		e.PreventDefault()
		p.move(target, key == "ArrowDown")
	case key == "Enter" && typing:
		e.PreventDefault()
		p.take(ctx, p.best())
	case key == "Escape":
		p.close()
		inputOf(p).Call("focus")
	}
}

// best returns what Enter chooses: the first of what was found for the words
// typed so far, which the screen may not show yet when somebody types fast.
func (p *Picker) best() string {
	if !p.open() {
		return ""
	}
	for _, c := range p.matches() {
		if !p.has(c.ID) {
			return string(c.ID)
		}
	}
	if p.Create {
		return create
	}
	return ""
}

// first returns the button of the first control found.
func (p *Picker) first() app.Value { return p.JSValue().Call("querySelector", ".found button") }

// move gives the focus to the next or previous of: the search, what it found.
func (p *Picker) move(from app.Value, down bool) {
	item, to := from.Call("closest", ".found li"), app.Undefined()
	switch {
	case !item.Truthy() && down:
		to = p.first()
	case !item.Truthy():
	case down:
		if next := item.Get("nextElementSibling"); next.Truthy() {
			to = next.Get("firstElementChild")
		}
	default:
		if to = inputOf(p); item.Get("previousElementSibling").Truthy() {
			to = item.Get("previousElementSibling").Get("firstElementChild")
		}
	}
	if to.Truthy() {
		to.Call("focus")
	}
}
