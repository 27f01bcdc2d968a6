//go:build js

// Command program is the smallest program the site can carry, for its tests:
// two pages in two languages, a link between them, and a crash on demand.
package main

import (
	"os"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

type view struct {
	app.Compo
	Heading, Next string
}

func (v *view) Render() app.UI {
	base := app.Window().Get("document").Get("documentElement").Get("dataset").Get("base").String()
	return app.Main().ID("program").Body(
		app.H1().Text(v.Heading),
		app.A().ID("next").Href(base+v.Next).Text("next"),
		app.Img().ID("mark").Src("/web/icons/mark.svg").Alt(""),
		app.Button().ID("crash").Text("crash").OnClick(func(app.Context, app.Event) { os.Exit(1) }),
	)
}

func main() {
	for url, v := range map[string]view{
		"/":         {Heading: "begin", Next: "risicos"},
		"/risicos":  {Heading: "risico's", Next: ""},
		"/en/":      {Heading: "start", Next: "en/risks"},
		"/en/risks": {Heading: "risks", Next: "en/"},
	} {
		app.Route(url, func() app.Composer { return &view{Heading: v.Heading, Next: v.Next} })
	}
	app.RunWhenOnBrowser()
}
