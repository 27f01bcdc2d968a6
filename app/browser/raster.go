package browser

import (
	"errors"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Rasterise draws a picture of a media type that the browser knows, its first
// image when it moves, on white. As an image it runs no scripts and loads
// nothing. Fit says how large it is drawn, given how large it is; it is drawn
// smaller until its PNG, in base64, is no longer than most. The pixels are red,
// green, blue and opacity, a byte each.
func Rasterise(ctx app.Context, data []byte, mime string, fit func(w, h int) (int, int), most int, done func(png string, pixels []byte, err error)) {
	urls := app.Window().Get("URL")
	url := urls.Call("createObjectURL", app.Window().Get("Blob").New([]any{arrayOf(data)}, map[string]any{"type": mime}))
	image := app.Window().Get("Image").New()
	image.Set("src", url)
	await(ctx, image.Call("decode"), func(_ app.Context, _ app.Value, err error) {
		png, pixels := "", []byte(nil)
		if err == nil {
			png, pixels, err = rasterise(image, fit, most)
		}
		urls.Call("revokeObjectURL", url)
		done(png, pixels, err)
	})
}

func rasterise(image app.Value, fit func(w, h int) (int, int), most int) (png string, pixels []byte, err error) {
	defer func() { // of what the browser refuses to draw or to hand over
		if recover() != nil {
			err = errUndrawn
		}
	}()
	w, h := image.Get("naturalWidth").Int(), image.Get("naturalHeight").Int()
	if min(w, h) < 1 {
		return "", nil, errUndrawn
	}
	w, h = fit(w, h)
	for {
		canvas := document().Call("createElement", "canvas")
		canvas.Set("width", w)
		canvas.Set("height", h)
		pen := canvas.Call("getContext", "2d", map[string]any{"alpha": false})
		pen.Set("fillStyle", "#fff")
		pen.Call("fillRect", 0, 0, w, h)
		pen.Set("imageSmoothingQuality", "high")
		pen.Call("drawImage", image, 0, 0, w, h)
		_, png, _ = strings.Cut(canvas.Call("toDataURL", "image/png").String(), ",")
		if len(png) <= most || max(w, h) == 1 {
			return png, bytesOf(pen.Call("getImageData", 0, 0, w, h).Get("data")), nil
		}
		w, h = max(1, w*3/4), max(1, h*3/4)
	}
}

var errUndrawn = errors.New("a picture that the browser does not draw")

// HandOver gives dropped files to the file field with the given id, as if they
// were chosen there, when there is such a field and the first is a picture. It
// reports whether it did.
func HandOver(files app.Value, id string) bool {
	field := document().Call("getElementById", id)
	if !field.Truthy() || files.Get("length").Int() == 0 || !strings.HasPrefix(files.Index(0).Get("type").String(), "image/") {
		return false
	}
	field.Set("files", files)
	field.Call("dispatchEvent", app.Window().Get("Event").New("change"))
	return true
}
