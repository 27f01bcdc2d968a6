package browser

import (
	"runtime"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Print opens the browser's print dialogue for the page on screen.
func Print() {
	if !app.IsServer {
		app.Window().Call("print")
	}
}

// printPatience is how long the browser is kept waiting for what it prints.
const printPatience = 5 * time.Second

// OnPrint calls draw before the page is printed, by whatever menu or key, until
// stop is called. The browser prints what is there when its event ends, so that
// waits until draw has called drawn, a frame later.
func OnPrint(draw func(drawn func())) (stop func()) {
	if app.IsServer {
		return func() {}
	}
	before := app.FuncOf(func(app.Value, []app.Value) any {
		ready := false
		draw(func() { ready = true })
		for end := time.Now().Add(printPatience); !ready && time.Now().Before(end); {
			runtime.Gosched() // lets go-app draw; there is one thread
		}
		return nil
	})
	app.Window().Call("addEventListener", "beforeprint", before)
	return func() {
		app.Window().Call("removeEventListener", "beforeprint", before)
		before.Release()
	}
}
