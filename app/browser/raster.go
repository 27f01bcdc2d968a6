package browser

import (
	"errors"
	"fmt"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Raster is a picture that the browser drew on white.
type Raster struct {
	PNG  []byte
	RGBA []byte // its pixels, four bytes each
}

// Rasterise draws a picture of a media type that the browser knows, its first
// image when it moves. As an image it runs no scripts and loads nothing. Fit
// says how large it is drawn, given how large it is; it is drawn smaller until
// the PNG takes no more than most bytes.
func Rasterise(ctx app.Context, data []byte, mime string, fit func(w, h int) (int, int), most int, done func(app.Context, Raster, error)) {
	urls := app.Window().Get("URL")
	url := urls.Call("createObjectURL", app.Window().Get("Blob").New([]any{arrayOf(data)}, map[string]any{"type": mime}))
	image := app.Window().Get("Image").New()
	image.Set("src", url)
	end := func(ctx app.Context, made Raster, err error) {
		urls.Call("revokeObjectURL", url)
		done(ctx, made, err)
	}
	await(ctx, image.Call("decode"), func(ctx app.Context, _ app.Value, err error) {
		w, h := image.Get("naturalWidth").Int(), image.Get("naturalHeight").Int()
		if err == nil && min(w, h) < 1 {
			err = errors.New("a picture without a size")
		}
		if err != nil {
			end(ctx, Raster{}, err)
			return
		}
		w, h = fit(w, h)
		rasterise(ctx, image, w, h, most, end)
	})
}

func rasterise(ctx app.Context, image app.Value, w, h, most int, end func(app.Context, Raster, error)) {
	defer func() { // of what the browser refuses to draw or to hand over
		if broken := recover(); broken != nil {
			end(ctx, Raster{}, fmt.Errorf("draw a picture: %v", broken))
		}
	}()
	canvas := document().Call("createElement", "canvas")
	canvas.Set("width", w)
	canvas.Set("height", h)
	pen := canvas.Call("getContext", "2d", map[string]any{"alpha": false})
	pen.Set("fillStyle", "#fff")
	pen.Call("fillRect", 0, 0, w, h)
	pen.Set("imageSmoothingQuality", "high")
	pen.Call("drawImage", image, 0, 0, w, h)
	made := Raster{RGBA: bytesOf(pen.Call("getImageData", 0, 0, w, h).Get("data"))}
	var blobbed app.Func
	blobbed = app.FuncOf(func(_ app.Value, args []app.Value) any {
		blob := args[0]
		ctx.Dispatch(func(ctx app.Context) {
			blobbed.Release()
			switch {
			case !blob.Truthy():
				end(ctx, Raster{}, errors.New("the browser made no PNG"))
			case blob.Get("size").Int() > most && max(w, h) > 1:
				rasterise(ctx, image, max(1, w*3/4), max(1, h*3/4), most, end)
			default:
				await(ctx, blob.Call("arrayBuffer"), func(ctx app.Context, buffer app.Value, err error) {
					if err == nil {
						made.PNG = bytesOf(buffer)
					}
					end(ctx, made, err)
				})
			}
		})
		return nil
	})
	canvas.Call("toBlob", blobbed, "image/png")
}

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
