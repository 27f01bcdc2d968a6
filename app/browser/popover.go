package browser

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// OnPress calls handle when an element with the data attribute of the given
// name is pressed, or one inside it, with the attribute's value and the
// element. It runs inside the event: handle dispatches what it does.
func OnPress(name string, handle func(value string, el app.Value)) {
	if app.IsServer {
		return
	}
	document().Call("addEventListener", "click", app.FuncOf(func(_ app.Value, args []app.Value) any {
		if el := args[0].Get("target").Call("closest", "[data-"+name+"]"); el.Truthy() {
			handle(el.Get("dataset").Get(name).String(), el)
		}
		return nil
	}))
}

// ShowBeside shows the popover element with the given id below el, or above
// it where there is no room, and moves the focus into it; the browser gives
// it back when the popover closes. It reports false for a browser that has no
// popovers.
func ShowBeside(id string, el app.Value) bool {
	pop := document().Call("getElementById", id)
	if !pop.Truthy() || !pop.Get("showPopover").Truthy() {
		return false
	}
	if pop.Call("matches", ":popover-open").Bool() {
		pop.Call("hidePopover")
	}
	pop.Call("showPopover")
	const gap = 6
	at := el.Call("getBoundingClientRect")
	high, wide := pop.Get("offsetHeight").Int(), pop.Get("offsetWidth").Int()
	left := max(gap, min(at.Get("left").Int(), document().Get("documentElement").Get("clientWidth").Int()-wide-gap))
	top := at.Get("bottom").Int() + gap
	if top+high > app.Window().Get("innerHeight").Int()-gap {
		top = max(gap, at.Get("top").Int()-high-gap)
	}
	pop.Get("style").Call("setProperty", "left", strconv.Itoa(left)+"px")
	pop.Get("style").Call("setProperty", "top", strconv.Itoa(top)+"px")
	pop.Call("focus")
	return true
}

// HidePopover closes the popover element with the given id.
func HidePopover(id string) {
	if pop := document().Call("getElementById", id); pop.Truthy() && pop.Get("hidePopover").Truthy() && pop.Call("matches", ":popover-open").Bool() {
		pop.Call("hidePopover")
	}
}
