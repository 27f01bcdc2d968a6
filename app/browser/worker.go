package browser

import (
	"errors"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Worker is a program of the site that runs beside this one, in a thread of
// its own. A message is a header with bytes beside it, which may be nil.
type Worker struct {
	value        app.Value
	heard, broke app.Func
}

// StartWorker starts the script at a path of the site. What the worker says,
// and that it broke, is handed over through run, on the interface's goroutine,
// until it is stopped.
func StartWorker(run func(func(app.Context)), path string, heard func(ctx app.Context, header string, data []byte), broke func(app.Context, error)) *Worker {
	w := new(Worker)
	listen := func(do func(app.Context, app.Value)) app.Func {
		return app.FuncOf(func(_ app.Value, args []app.Value) any {
			event := args[0]
			run(func(ctx app.Context) {
				if w.value != nil {
					do(ctx, event)
				}
			})
			return nil
		})
	}
	w.heard = listen(func(ctx app.Context, event app.Value) {
		message := event.Get("data")
		var data []byte
		if array := message.Get("data"); array.Truthy() {
			data = bytesOf(array)
		}
		heard(ctx, message.Get("header").String(), data)
	})
	w.broke = listen(func(ctx app.Context, event app.Value) {
		w.Stop()
		why := "worker did not load"
		if said := event.Get("message"); said.Truthy() {
			why = said.String()
		}
		broke(ctx, errors.New(why))
	})
	w.value = app.Window().Get("Worker").New(Link(path))
	w.value.Set("onmessage", w.heard)
	w.value.Set("onerror", w.broke)
	return w
}

// Post sends a message. The worker gets what is posted before it is ready
// once it is.
func (w *Worker) Post(header string, data []byte) {
	message, handed := map[string]any{"header": header}, []any{}
	if data != nil {
		array := arrayOf(data)
		message["data"] = array
		handed = append(handed, array.Get("buffer"))
	}
	w.value.Call("postMessage", message, handed)
}

// Stop ends the worker at once, whatever it is doing.
func (w *Worker) Stop() {
	w.value.Call("terminate")
	w.value.Set("onmessage", nil) // something may have been said already
	w.value.Set("onerror", nil)
	w.value = nil
	w.heard.Release()
	w.broke.Release()
}
