package browser

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Print opens the browser's print dialogue for the page on screen.
func Print() {
	if !app.IsServer {
		app.Window().Call("print")
	}
}
