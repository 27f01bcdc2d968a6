//go:build !js

package e2e

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/pdf"
	"example.org/toepasselijk/risk/example"
	"example.org/toepasselijk/risk/file"
	"example.org/toepasselijk/web"
)

// write puts data in a file of a new folder and returns where it is.
func write(t testing.TB, name string, data []byte) string {
	t.Helper()
	at := filepath.Join(t.TempDir(), name)
	require.NoError(t, os.WriteFile(at, data, 0o644))
	return at
}

// A save file comes back byte for byte, whichever way it is opened.
func TestFiles(t *testing.T) {
	t.Parallel()
	nl, en := file.Save(example.Document(lang.NL)), file.Save(example.Document(lang.EN))
	p := newTab(t)
	p.visit("/")
	p.upload(write(t, "voorbeeld.toepasselijk", nl), func() { p.click("#open-way") })
	p.wait(`document.querySelector("#main.page-scope")`)
	p.sees("voorbeeld.toepasselijk is geopend.")
	p.holds("organisation/name", example.Document(lang.NL).Organisation.Name)
	name, data := p.saved()
	assert.Equal(t, "havenlicht-software-2026-11-18.toepasselijk", name)
	assert.True(t, bytes.Equal(nl, data), "the same bytes after a round trip")

	p.drop(write(t, "example.toepasselijk", en))
	p.sees("example.toepasselijk is geopend.")
	_, data = p.download(func() { p.menu("save") })
	assert.True(t, bytes.Equal(en, data), "the same bytes after a drop")

	report, err := pdf.Report(example.Document(lang.NL), pdf.Options{Lang: lang.EN, Fonts: pdf.Fonts{Regular: web.Regular, Semibold: web.Semibold}})
	require.NoError(t, err)
	p.drop(write(t, "report.pdf", report))
	p.sees("report.pdf is geopend.")
	_, data = p.download(func() { p.menu("save") })
	assert.True(t, bytes.Equal(nl, data), "the same bytes out of a report")
	p.openFile(write(t, "part.pdf", report[:len(report)/2]))
	p.sees("Deze PDF is beschadigd of niet volledig; open een andere kopie van het rapport, of het opslagbestand zelf.")
	p.holds("organisation/name", example.Document(lang.NL).Organisation.Name)
	p.openFile(write(t, "again.pdf", report))
	p.sees("again.pdf is geopend.")

	// The same file can be chosen again, also after a change.
	at := write(t, "opnieuw.toepasselijk", nl)
	for range 2 {
		p.openFile(at)
		p.holds("organisation/name", example.Document(lang.NL).Organisation.Name)
		p.fill("organisation/name", "Anders")
	}
	assert.Zero(t, p.questions(), "opening a file leaves no page")
}

func TestReload(t *testing.T) {
	t.Parallel()
	p := newTab(t)
	p.visit("/en/organisation?begin=empty")
	p.wait(`location.search === ""`)
	p.fill("organisation/name", "Mill & Sons")
	p.fill("organisation/scope", "Everything we do,\nat every site.")
	before := p.kept()

	p.reload()
	assert.Equal(t, 1, p.questions(), "the browser asks before unsaved work is left")
	p.holds("organisation/name", "Mill & Sons")
	p.holds("organisation/scope", "Everything we do,\nat every site.")
	assert.Equal(t, before, p.kept())

	_, saved := p.saved()
	assert.Equal(t, before, string(saved))
	p.wait(`document.getElementById("saved").innerText === "Saved"`)
	p.reload()
	assert.Equal(t, 1, p.questions(), "saved work is left without a question")
	p.wait(`document.getElementById("saved").innerText === "Saved"`)

	// Typing right up to the reload, as somebody whose train arrives.
	p.click(field("organisation/name"))
	p.press(kb.End + ", bakers")
	p.reload()
	p.holds("organisation/name", "Mill & Sons, bakers")

	other := p.another()
	other.visit("/en/organisation")
	other.holds("organisation/name", "")
	assert.NotContains(t, other.kept(), "Mill", "another tab has nothing of it")
	assert.Equal(t, `{"local":[],"cookies":""}`, eval[string](p, `JSON.stringify({ local: Object.keys(localStorage), cookies: document.cookie })`))
}

func TestWipe(t *testing.T) {
	t.Parallel()
	p := newTab(t)
	p.visit("/organisatie")
	p.fill("organisation/name", "Geheim Project")
	p.menu("wipe")
	p.click("#wipe-no")
	p.holds("organisation/name", "Geheim Project")
	p.menu("wipe")
	p.click("#wipe-yes")
	p.wait(`document.querySelector("#main.page-start")`)
	assert.Equal(t, "0", eval[string](p, "String(sessionStorage.length)"))
	assert.NotContains(t, eval[string](p, "document.documentElement.outerHTML"), "Geheim")
	p.do(back)
	p.wait(`document.querySelector("#main.page-scope")`)
	p.holds("organisation/name", "")
	p.wait(`document.getElementById("undo").disabled`)
}
