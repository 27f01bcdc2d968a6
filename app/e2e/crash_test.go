//go:build !js

package e2e

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/risk/file"
)

// crash makes the next change that the program draws fail, as a fault of our
// own would.
func (p *tab) crash() {
	p.t.Helper()
	eval[bool](p, `(() => {
		const real = Element.prototype.setAttribute;
		Element.prototype.setAttribute = function () {
			Element.prototype.setAttribute = real;
			throw new Error("made to fail");
		};
		return true;
	})()`)
	p.click("#language")
}

// TestCrash proves that a fault of ours costs no work: the program starts
// again with the document as it was, and when it keeps failing the page still
// offers that document as a file.
func TestCrash(t *testing.T) {
	t.Parallel()
	p := newTab(t)
	p.visit("/organisatie")
	p.fill("organisation/name", "Havenlicht & Zn")
	p.crash()
	p.expect("made to fail")
	p.wait(`document.documentElement.dataset.program === "running"`)
	p.holds("organisation/name", "Havenlicht & Zn")
	p.fill("organisation/scope", "Kantoor Utrecht") // it works as before, and only once
	p.click("#undo")
	p.holds("organisation/scope", "")
	p.holds("organisation/name", "Havenlicht & Zn")

	for range 2 {
		p.crash()
		p.expect("made to fail")
	}
	p.wait(`document.documentElement.dataset.program === "ended"`)
	name, data := p.download(func() { p.click("#save-draft") })
	assert.True(t, strings.HasSuffix(name, file.Extension))
	doc, err := file.Open(data)
	require.NoError(t, err)
	assert.Equal(t, "Havenlicht & Zn", doc.Organisation.Name)
}
