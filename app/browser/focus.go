package browser

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Focused reports whether el has the focus.
func Focused(el app.Value) bool { return el.Equal(document().Get("activeElement")) }
