package browser

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Picture shows an SVG image in the element with the given id, in the place of
// what it showed; an empty one leaves it empty. The image must be XML to the
// letter: of anything else nothing is shown, and no script in it is ever run.
func Picture(id, svg string) {
	if app.IsServer {
		return
	}
	el := document().Call("getElementById", id)
	if !el.Truthy() {
		return
	}
	if svg == "" {
		el.Call("replaceChildren")
		return
	}
	root := app.Window().Get("DOMParser").New().Call("parseFromString", svg, "image/svg+xml").Get("documentElement")
	if root.Get("localName").String() == "svg" {
		root.Call("setAttribute", "class", "leaf")
		el.Call("replaceChildren", root)
	}
}
