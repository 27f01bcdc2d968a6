package browser

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Key is a key pressed anywhere in the window.
type Key struct {
	Name    string // KeyboardEvent.key: "z", "Escape", "ArrowDown"
	Command bool   // Ctrl, or Cmd on a Mac
	Shift   bool
	Typing  bool // the focus is in a field, a dialog or a popover, where a single key is no command
}

// OnKey calls handle for every key; when it reports true the browser does not
// act on the key itself. It runs inside the event, so handle must be quick
// and dispatch what it does.
func OnKey(handle func(Key) bool) {
	if app.IsServer {
		return
	}
	app.Window().Call("addEventListener", "keydown", app.FuncOf(func(_ app.Value, args []app.Value) any {
		e := args[0]
		name := e.Get("key")
		if !name.Truthy() || e.Get("isComposing").Bool() || e.Get("altKey").Bool() {
			return nil
		}
		key := Key{
			Name:    name.String(),
			Command: e.Get("ctrlKey").Bool() || e.Get("metaKey").Bool(),
			Shift:   e.Get("shiftKey").Bool(),
			Typing:  typing(e.Get("target")),
		}
		if handle(key) {
			e.Call("preventDefault")
		}
		return nil
	}))
}

func typing(target app.Value) bool {
	if !target.Truthy() || !target.Get("matches").Truthy() {
		return false
	}
	return target.Call("matches", "input, textarea, select, [contenteditable], dialog, dialog *, [popover], [popover] *").Bool()
}

// OnHide calls f when the page is left, reloaded or put in the background:
// the last moment at which something can be kept.
func OnHide(f func()) {
	if app.IsServer {
		return
	}
	listener := app.FuncOf(func(app.Value, []app.Value) any { f(); return nil })
	app.Window().Call("addEventListener", "pagehide", listener)
	document().Call("addEventListener", "visibilitychange", listener)
}

// AskBeforeLeaving lets the browser ask before the tab is closed while dirty
// reports true.
func AskBeforeLeaving(dirty func() bool) {
	if app.IsServer {
		return
	}
	app.Window().Call("addEventListener", "beforeunload", app.FuncOf(func(_ app.Value, args []app.Value) any {
		if dirty() {
			args[0].Call("preventDefault")
			args[0].Set("returnValue", "x")
		}
		return nil
	}))
}

// OnDrop calls handle with the FileList of files dropped anywhere on the
// window, and over with whether files hover above it.
func OnDrop(over func(bool), handle func(files app.Value)) {
	if app.IsServer {
		return
	}
	on := func(name string, f func(e app.Value)) {
		app.Window().Call("addEventListener", name, app.FuncOf(func(_ app.Value, args []app.Value) any {
			f(args[0])
			return nil
		}))
	}
	on("dragover", func(e app.Value) {
		e.Call("preventDefault")
		over(true)
	})
	on("dragleave", func(e app.Value) {
		if !e.Get("relatedTarget").Truthy() {
			over(false)
		}
	})
	on("drop", func(e app.Value) {
		e.Call("preventDefault")
		over(false)
		handle(e.Get("dataTransfer").Get("files"))
	})
}

// OnLaunch calls handle with the File that the operating system opened the
// installed program with.
func OnLaunch(handle func(file app.Value)) {
	if app.IsServer || !app.Window().Get("launchQueue").Truthy() {
		return
	}
	app.Window().Get("launchQueue").Call("setConsumer", app.FuncOf(func(_ app.Value, args []app.Value) any {
		files := args[0].Get("files")
		if files.Truthy() && files.Get("length").Int() > 0 {
			files.Index(0).Call("getFile").Then(handle)
		}
		return nil
	}))
}

// OnUpdate calls f when a newer version of the program is ready to be used;
// Update switches to it.
func OnUpdate(f func()) {
	if app.IsServer {
		return
	}
	app.Window().Call("addEventListener", "toepasselijk-update", app.FuncOf(func(app.Value, []app.Value) any { f(); return nil }))
	if own := app.Window().Get("toepasselijk"); own.Truthy() && own.Get("updateReady").Truthy() {
		f()
	}
}

// Update starts the newer version of the program; the draft carries over.
func Update() {
	if own := app.Window().Get("toepasselijk"); own.Truthy() {
		own.Call("update")
	}
}

// Later calls f after ms milliseconds, on the caller's own terms: f must
// dispatch what touches the interface.
func Later(ms int, f func()) {
	if app.IsServer {
		return
	}
	var once app.Func
	once = app.FuncOf(func(app.Value, []app.Value) any {
		once.Release()
		f()
		return nil
	})
	app.Window().Call("setTimeout", once, ms)
}
