//go:build !js

package e2e

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	pages "example.org/toepasselijk/app/page"
)

// runAxe reports the violations of accessibility on the page, one a line.
const runAxe = `axe.run(document, {
	runOnly: %s, resultTypes: ["violations"], preload: false,
}).then(r => r.violations.flatMap(v => v.nodes.slice(0, 3).map(n => v.id + ": " + n.target.join(" ") + " | " + (n.any[0] || n.all[0] || n.none[0]).message)))`

const (
	everything = `["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"]`
	colours    = `{ type: "rule", values: ["color-contrast", "link-in-text-block"] }`
)

// Every page is free of violations: both languages, wide and narrow, light and
// dark, empty and full, with the card of an entry open.
func TestAccessibility(t *testing.T) {
	source, err := os.ReadFile(filepath.Join(module, ".cache/npm/node_modules/axe-core/axe.min.js"))
	require.NoError(t, err, "make test installs axe-core")
	for _, l := range lang.All() {
		for _, document := range []string{"empty", "example"} {
			t.Run(l.Code()+"/"+document, func(t *testing.T) {
				t.Parallel()
				p := newTab(t)
				p.begin(pages.URL(l, pageOf("scope")), document)
				seen := map[string]bool{}
				for _, look := range looks(l) {
					p.visit(look.url)
					eval[any](p, string(source)+";scrollTo(0, 0)") // nothing half behind the header
					p.checkAxe(look.name, seen)
				}
			})
		}
	}
}

func (p *tab) checkAxe(name string, seen map[string]bool) {
	p.t.Helper()
	for _, how := range []struct {
		width  int64
		scheme string
		rules  string
	}{{1440, "light", everything}, {360, "light", everything}, {360, "dark", colours}, {1440, "dark", colours}} {
		p.do(chromedp.EmulateViewport(how.width, 900))
		call(p, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
			Features: []*emulation.MediaFeature{
				{Name: "prefers-color-scheme", Value: how.scheme},
				{Name: "prefers-reduced-motion", Value: "reduce"}, // no colours on their way to others
			},
		})
		for _, violation := range eval[[]string](p, fmt.Sprintf(runAxe, how.rules)) {
			if !seen[violation] {
				seen[violation] = true
				p.t.Errorf("%s, %d px, %s: %s", name, how.width, how.scheme, violation)
			}
		}
	}
}
