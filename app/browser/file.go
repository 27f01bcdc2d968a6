package browser

import (
	"errors"
	"fmt"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// ErrTooLarge is returned for a file over the limit, which is not read at all.
var ErrTooLarge = errors.New("file too large")

// File is what the user chose or dropped. Err is [ErrTooLarge], or says why
// the browser could not read it.
type File struct {
	Name string
	Data []byte
	Err  error
}

// Read reads the first file of a FileList, from an input or a drop, as
// [ReadFile] does. It does nothing when the list is empty.
func Read(ctx app.Context, list app.Value, limit func(name string) int, done func(app.Context, File)) {
	if list.Truthy() && list.Get("length").Int() > 0 {
		ReadFile(ctx, list.Index(0), limit, done)
	}
}

// ReadFile reads a File and hands it over on the interface's goroutine. A file
// of more bytes than the limit of its name is not read.
func ReadFile(ctx app.Context, file app.Value, limit func(name string) int, done func(app.Context, File)) {
	name := file.Get("name").String()
	if file.Get("size").Int() > limit(name) {
		done(ctx, File{Name: name, Err: ErrTooLarge})
		return
	}
	await(ctx, file.Call("arrayBuffer"), func(ctx app.Context, buffer app.Value, err error) {
		if err != nil {
			done(ctx, File{Name: name, Err: err})
			return
		}
		done(ctx, File{Name: name, Data: bytesOf(buffer)})
	})
}

// Download offers data to the user as a file of the given name.
func Download(name, mime string, data []byte) {
	if app.IsServer {
		return
	}
	blob := app.Window().Get("Blob").New([]any{arrayOf(data)}, map[string]any{"type": mime})
	url := app.Window().Get("URL").Call("createObjectURL", blob)
	a := document().Call("createElement", "a")
	a.Set("href", url)
	a.Set("download", name)
	a.Call("click")
	// The browser reads the blob after this call returns.
	Later(60_000, func() { app.Window().Get("URL").Call("revokeObjectURL", url) })
}

// Fetch gets one of the site's own files and hands it over on the interface's
// goroutine.
func Fetch(ctx app.Context, path string, done func(app.Context, []byte, error)) {
	await(ctx, app.Window().Call("fetch", Link(path)), func(ctx app.Context, response app.Value, err error) {
		if err == nil && !response.Get("ok").Bool() {
			err = fmt.Errorf("status %d", response.Get("status").Int())
		}
		if err != nil {
			done(ctx, nil, fmt.Errorf("fetch %s: %w", path, err))
			return
		}
		await(ctx, response.Call("arrayBuffer"), func(ctx app.Context, buffer app.Value, err error) {
			if err != nil {
				done(ctx, nil, fmt.Errorf("fetch %s: %w", path, err))
				return
			}
			done(ctx, bytesOf(buffer), nil)
		})
	})
}

// await hands over the result of a promise, or why it was rejected, on the
// interface's goroutine. go-app's own Then knows no rejection.
func await(ctx app.Context, promise app.Value, done func(app.Context, app.Value, error)) {
	var ok, fail app.Func
	release := func() { ok.Release(); fail.Release() }
	ok = app.FuncOf(func(_ app.Value, args []app.Value) any {
		value := args[0]
		ctx.Dispatch(func(ctx app.Context) { release(); done(ctx, value, nil) })
		return nil
	})
	fail = app.FuncOf(func(_ app.Value, args []app.Value) any {
		message := args[0].Call("toString").String()
		ctx.Dispatch(func(ctx app.Context) { release(); done(ctx, app.Undefined(), errors.New(message)) })
		return nil
	})
	promise.Call("then", ok, fail)
}

func bytesOf(buffer app.Value) []byte {
	array := app.Window().Get("Uint8Array").New(buffer)
	data := make([]byte, array.Get("length").Int())
	app.CopyBytesToGo(data, array)
	return data
}

func arrayOf(data []byte) app.Value {
	array := app.Window().Get("Uint8Array").New(len(data))
	app.CopyBytesToJS(array, data)
	return array
}
