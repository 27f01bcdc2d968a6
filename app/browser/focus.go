package browser

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Focused reports whether el has the focus.
func Focused(el app.Value) bool { return el.Equal(document().Get("activeElement")) }

// FocusedID returns the id of the element that has the focus, "" when it has
// none.
func FocusedID() string {
	if app.IsServer {
		return ""
	}
	return document().Get("activeElement").Get("id").String()
}

// Walk moves the focus down or up from the box with the id from through the
// links and buttons of the list with the id list, and back to the box.
func Walk(from, list string, down bool) {
	if app.IsServer {
		return
	}
	box, items := document().Call("getElementById", from), document().Call("querySelectorAll", "#"+list+" :is(a, button)")
	at, n := -1, items.Get("length").Int()
	for i := range n {
		if Focused(items.Index(i)) {
			at = i
		}
	}
	switch {
	case down:
		at = min(at+1, n-1)
	default:
		at = max(at-1, -1)
	}
	if at < 0 {
		box.Call("focus")
		return
	}
	items.Index(at).Call("focus")
}

// Reveal scrolls the list around the element with the given id, and nothing
// else, so that the element is in view.
func Reveal(id string) {
	if app.IsServer {
		return
	}
	el := document().Call("getElementById", id)
	if !el.Truthy() {
		return
	}
	list := el.Get("parentElement")
	top, height := el.Get("offsetTop").Int()-list.Get("offsetTop").Int(), list.Get("clientHeight").Int()
	if from := list.Get("scrollTop").Int(); top < from || top+el.Get("offsetHeight").Int() > from+height {
		list.Set("scrollTop", top-height/3)
	}
}
