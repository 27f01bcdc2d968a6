package browser

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// nearMargin is how far below the window something still counts as near: about
// one screen, so that a list has grown before its end is reached.
const nearMargin = "0px 0px 800px 0px"

// OnNear calls f whenever the element with the given id comes near the part of
// the page that is on screen, until stop is called. f must dispatch what
// touches the interface.
func OnNear(id string, f func()) (stop func()) {
	if app.IsServer {
		return func() {}
	}
	el := document().Call("getElementById", id)
	if !el.Truthy() || !app.Window().Get("IntersectionObserver").Truthy() {
		return func() {}
	}
	seen := app.FuncOf(func(_ app.Value, args []app.Value) any {
		for i := range args[0].Length() {
			if args[0].Index(i).Get("isIntersecting").Bool() {
				f()
				break
			}
		}
		return nil
	})
	observer := app.Window().Get("IntersectionObserver").New(seen, map[string]any{"rootMargin": nearMargin})
	observer.Call("observe", el)
	return func() {
		observer.Call("disconnect")
		seen.Release()
	}
}

// IntoView scrolls the window as little as it takes to see the element with
// the given id, and leaves the focus where it is.
func IntoView(id string) {
	if app.IsServer {
		return
	}
	if el := document().Call("getElementById", id); el.Truthy() {
		el.Call("scrollIntoView", map[string]any{"block": "nearest"})
	}
}
