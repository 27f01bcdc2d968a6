//go:build !js

package e2e

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/example"
	"example.org/toepasselijk/risk/file"
)

// The open document is held against that of a year ago: a file that cannot be
// used is refused, the differences lead to their fields, and nothing of the
// open document changes.
func TestCompare(t *testing.T) {
	t.Parallel()
	older := example.Document(lang.NL)
	var err error
	for at, value := range map[risk.Path]any{
		"edition/date": "2025-11-18", "risks/R1/owner": "P. de Boer", "risks/R1/current/likelihood": 1, "risks/R2/cause": hostile[0],
	} {
		older, err = risk.Set(older, at, value)
		require.NoError(t, err, at)
	}
	scaled := risk.Rescale(older, risk.Square(3))

	p := newTab(t)
	p.begin("/organisatie", "example")
	p.menu("compare")
	p.wait(`document.querySelector("#main.page-compare")`)
	p.sees("Voor de jaarlijkse herziening")
	choose := func(name string, data []byte) {
		p.upload(write(t, name, data), func() { p.click("#choose-older") })
	}
	choose("iets.toepasselijk", []byte("geen analyse"))
	p.sees("Vergelijken met iets.toepasselijk lukt niet.")

	choose("vorig jaar.toepasselijk", file.Save(older))
	p.wait(`document.activeElement.id === "compare-outcome"`)
	p.sees("vorig jaar.toepasselijk")
	p.sees("P. de Boer")
	p.reads("#figure-higher b", "1")
	p.sees(hostile[0])
	p.checkAxeHere(t)

	p.visit("/vergelijken")
	p.sees("Voor de jaarlijkse herziening") // the older file is in no draft
	choose("driedelig.toepasselijk", file.Save(scaled))
	p.sees("De scores zijn niet te vergelijken")
	p.reads("#figure-higher b", "—")

	choose("vorig jaar.toepasselijk", file.Save(older))
	p.wait(`!document.querySelector("#figure-higher b").textContent.includes("—")`)
	p.click(`a[href$="#risks/R1/owner"]`)
	p.wait(`document.activeElement.id === "risks/R1/owner"`)
	p.holds("risks/R1/owner", example.Document(lang.NL).Risks[0].Owner)
	p.wait(`document.querySelector("#saved").classList.contains("dirty") === false`)

	// The same differences as a chapter of the report.
	p.click(`#rail a[href$="/rapport"]`)
	p.wait(`document.querySelector("#main.page-report")`)
	p.click("#report-more summary")
	p.click(`#report-since [data-entry="since"]`)
	p.wait(`document.querySelector('#report-since [data-entry="since"]').getAttribute("aria-pressed") === "true"`)
	_, made, _ := p.makePDF(lang.NL)
	assert.Contains(t, solid(tooled(t, made, "pdftotext", "-raw")), solid("Wijzigingen sinds de vorige uitgave"))
}

// checkAxeHere looks at the page as it is, wide and narrow, light and dark.
func (p *tab) checkAxeHere(t *testing.T) {
	t.Helper()
	source, err := os.ReadFile(filepath.Join(module, ".cache/npm/node_modules/axe-core/axe.min.js"))
	require.NoError(t, err, "make test installs axe-core")
	eval[any](p, string(source)+";scrollTo(0, 0)")
	p.checkAxe("differences", map[string]bool{})
	assert.Empty(t, eval[string](p, tooWide))
}
