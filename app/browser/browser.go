// Package browser is the only part of the program that talks to JavaScript:
// files, this tab's storage, focus, keys and the address bar.
//
// It goes through go-app's Value, which also compiles natively, where every
// call does nothing: pages that use it render in tests without a browser.
//
//	browser.Download("analyse.toepasselijk", "application/json", file.Save(doc))
package browser

import (
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Base returns the path the site lives under, "/" or "/sub/path/", as the page
// says in its data-base attribute.
func Base() string {
	if app.IsServer {
		return "/"
	}
	base := document().Get("documentElement").Get("dataset").Get("base")
	if !base.Truthy() {
		return "/"
	}
	return base.String()
}

// Link returns the address of a page or file of the site, given its path from
// the root of the site ("/risicos").
func Link(path string) string { return Base() + strings.TrimPrefix(path, "/") }

// Today returns the date on the user's clock, "2026-11-18".
func Today() string { return time.Now().Format(time.DateOnly) }

// SetPage tells the browser the title and the language of the page shown.
func SetPage(title, lang string) {
	if app.IsServer {
		return
	}
	document().Set("title", title)
	document().Get("documentElement").Set("lang", lang)
}

// Focus moves the focus to the element with the given id and brings it into
// view, from its top when it is higher than the window; it reports whether
// there is one. What it is folded away in is opened.
func Focus(id string) bool {
	if app.IsServer {
		return false
	}
	el := document().Call("getElementById", id)
	if !el.Truthy() {
		return false
	}
	for in := el.Call("closest", folded); in.Truthy(); in = el.Call("closest", folded) {
		in.Get("parentElement").Set("open", true)
	}
	block := "nearest"
	if el.Get("offsetHeight").Int() > app.Window().Get("innerHeight").Int() {
		block = "start"
	}
	el.Call("focus", map[string]any{"preventScroll": true})
	el.Call("scrollIntoView", map[string]any{"block": block})
	return true
}

// folded is what a closed fold hides: all that it holds but its summary.
const folded = "details:not([open]) > :not(summary)"

// Fragment returns what stands after the # in the address, decoded.
func Fragment() string {
	if app.IsServer {
		return ""
	}
	return app.Window().URL().Fragment
}

// Query returns a value of the address's query.
func Query(name string) string {
	if app.IsServer {
		return ""
	}
	return app.Window().URL().Query().Get(name)
}

// DropQuery takes the whole query out of the address when it holds the name,
// so that a reload does not act on it again.
func DropQuery(name string) {
	if Query(name) == "" {
		return
	}
	url := app.Window().URL()
	url.RawQuery = ""
	app.Window().Get("history").Call("replaceState", nil, "", url.String())
}

// ScrollTop shows the page from its top.
func ScrollTop() {
	if app.IsClient {
		app.Window().Call("scrollTo", 0, 0)
	}
}

// OpenDialog shows the dialog element with the given id above the page;
// CloseDialog closes it again.
func OpenDialog(id string) {
	if el := document().Call("getElementById", id); el.Truthy() && !el.Get("open").Bool() {
		el.Call("showModal")
	}
}

// SelectText moves the focus to the box with the given id and selects what is
// in it.
func SelectText(id string) {
	if el := document().Call("getElementById", id); el.Truthy() {
		el.Call("focus")
		el.Call("select")
	}
}

// CloseDialog closes the dialog element with the given id.
func CloseDialog(id string) {
	if el := document().Call("getElementById", id); el.Truthy() {
		el.Call("close")
	}
}

// Click clicks the element with the given id, a hidden file input for
// instance.
func Click(id string) {
	if el := document().Call("getElementById", id); el.Truthy() {
		el.Call("click")
	}
}

func document() app.Value { return app.Window().Get("document") }

// CloseDetails closes the details element with the given id. Focus that was in
// it goes to its summary, so that it is not lost.
func CloseDetails(id string) {
	el := document().Call("getElementById", id)
	if !el.Truthy() {
		return
	}
	inside := el.Call("contains", document().Get("activeElement")).Bool()
	el.Set("open", false)
	if inside {
		el.Call("querySelector", "summary").Call("focus")
	}
}

// LightDismiss closes the details element with the given id when the user
// presses Escape in it, or points or moves the focus elsewhere: what people
// expect of a menu, and a details element does not do by itself. After Escape
// the focus is on its summary again.
func LightDismiss(id string) {
	if app.IsServer {
		return
	}
	leave := app.FuncOf(func(_ app.Value, args []app.Value) any {
		el := document().Call("getElementById", id)
		if el.Truthy() && el.Get("open").Bool() && !el.Call("contains", args[0].Get("target")).Bool() {
			el.Set("open", false)
		}
		return nil
	})
	document().Call("addEventListener", "pointerdown", leave)
	document().Call("addEventListener", "focusin", leave)
	document().Call("addEventListener", "keydown", app.FuncOf(func(_ app.Value, args []app.Value) any {
		if args[0].Get("key").String() == "Escape" {
			CloseDetails(id)
		}
		return nil
	}))
}

// FocusFirst moves the focus to the first field inside the element with the
// given id.
func FocusFirst(id string) {
	el := document().Call("getElementById", id)
	if !el.Truthy() {
		return
	}
	if field := el.Call("querySelector", "input, textarea, select, button"); field.Truthy() {
		field.Call("focus")
	}
}
