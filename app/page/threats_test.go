package page

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/annexa/lang/langtest"
	"example.org/toepasselijk/risk"
)

// Every threat has a place of its own, with the controls that help on a line
// that leads to each.
func TestThreatsPage(t *testing.T) {
	langtest.Complete(t, helping)
	for _, l := range lang.All() {
		html := app.HTMLString(threatsProse(l, func(path string) string { return path }))
		for threat := range annexa.Threats() {
			_, anchor, _ := strings.Cut(threatURL(l, threat.ID), "#")
			assert.Equal(t, 1, strings.Count(html, `id="`+anchor+`"`), "%s", threat.ID)
			_, section, _ := strings.Cut(html, `id="`+anchor+`"`)
			section, _, _ = strings.Cut(section, "</section>")
			_, line, ok := strings.Cut(section, `class="helping"`)
			assert.True(t, ok)
			n := 0
			for id := range threat.Controls() {
				n++
				assert.Contains(t, line, `href="`+FieldURL(l, risk.Path("decisions/"+string(id)))+`"`, "%s", threat.ID)
			}
			assert.Equal(t, n, strings.Count(line, "<a "), "%s", threat.ID)
		}
	}
}
