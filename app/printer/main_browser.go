//go:build js && wasm

// Command printer is the second program of the site: it makes the PDF, in a
// worker beside the page. web/printer.js starts it with the typeface; from then
// on it takes the messages of package print.
//
//	worker.postMessage({ header: `{"Want": {"Lang": 0, "Part": 1}}`, data: saveFile })
package main

import (
	"syscall/js"
	"time"

	"example.org/toepasselijk/app/print"
	"example.org/toepasselijk/pdf"
)

func main() {
	worker := js.Global()
	faces := worker.Get("faces")
	p := &printer{
		fonts: pdf.Fonts{Regular: bytesOf(faces.Index(0)), Semibold: bytesOf(faces.Index(1))},
		now:   time.Now,
		pause: func() { time.Sleep(time.Microsecond) }, // the browser gets its turn
	}
	worker.Delete("faces")
	asked := make(chan struct{}, 1)
	worker.Set("onmessage", js.FuncOf(func(_ js.Value, args []js.Value) any {
		said := args[0].Get("data")
		p.inbox = append(p.inbox, message{said.Get("header").String(), bytesOf(said.Get("data"))})
		select {
		case asked <- struct{}{}:
		default: // it knows
		}
		return nil
	}))
	for range asked {
		p.work(post)
	}
}

// post sends an answer. The bytes are handed over, not copied again.
func post(a print.Answer, data []byte) {
	said, handed := map[string]any{"header": a.Header()}, []any{}
	if data != nil {
		array := js.Global().Get("Uint8Array").New(len(data))
		js.CopyBytesToJS(array, data)
		said["data"] = array
		handed = append(handed, array.Get("buffer"))
	}
	js.Global().Call("postMessage", said, handed)
}

// bytesOf copies an ArrayBuffer or what looks into one; nil for none.
func bytesOf(v js.Value) []byte {
	if !v.Truthy() {
		return nil
	}
	array := js.Global().Get("Uint8Array").New(v)
	data := make([]byte, array.Length())
	js.CopyBytesToGo(data, array)
	return data
}
