//go:build !js

package main

import (
	"regexp"
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

var (
	indent    = regexp.MustCompile(`\n(?:  )*( ?)`) // two spaces a level; an odd one is the text's own
	opening   = regexp.MustCompile(`<[a-z0-9]+( [^<>]*)>`)
	attribute = regexp.MustCompile(` [a-z-]+(="[^"]*")?`)
)

// markup returns the HTML of ui as a reader must get it: go-app's own puts
// every piece of a sentence on a line, which shows as a space before the full
// stop, and the attributes in an order that differs every time.
func markup(ui app.UI) string {
	return opening.ReplaceAllStringFunc(indent.ReplaceAllString(app.HTMLString(ui), "$1"), func(tag string) string {
		at := strings.IndexByte(tag, ' ')
		attributes := attribute.FindAllString(tag[at:], -1)
		slices.Sort(attributes)
		return tag[:at] + strings.Join(attributes, "") + ">"
	})
}
