//go:build js && wasm

// Command app is the risk-assessment tool. Built for WebAssembly, as here, it
// is the program in the browser; built for this machine it is the command
// line, the builder of the site and its local server.
package main

import (
	"fmt"
	"os"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/page"
	"example.org/toepasselijk/app/store"
	"example.org/toepasselijk/risk"
)

// restarts is how often the interface is started again after a crash before
// the page's last net takes over, which offers the draft as a file.
const restarts = 3

func main() {
	s := store.New(func() risk.Date { return risk.Date(browser.Today()) })
	session := page.NewSession(s)
	page.Routes(session)
	for range restarts {
		run()
		session.KeepDraft() // what was typed in the last moment is in it too
	}
	os.Exit(1)
}

// run shows the interface until it crashes. The document lives outside it, in
// the store, so the next run goes on with the same work.
func run() {
	defer func() {
		if r := recover(); r != nil {
			fmt.Fprintln(os.Stderr, "restart after:", r)
		}
	}()
	app.RunWhenOnBrowser()
}
