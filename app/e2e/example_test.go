//go:build !js

package e2e

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk/example"
)

// holdBack keeps what the program fetches waiting until arrive or fail is
// called in the page.
const holdBack = `(() => {
	const real = window.fetch;
	const over = new Promise((arrive, fail) => Object.assign(window, { arrive, fail }));
	window.fetch = (...what) => over.then(() => real(...what));
	return true;
})()`

// The example may be late: the page says so, and a document that was asked for
// later stays.
func TestExampleIsLate(t *testing.T) {
	t.Parallel()
	name := example.Document(lang.NL).Organisation.Name
	p := newTab(t)
	p.visit("/")
	eval[bool](p, holdBack)
	p.click("#example-now")
	p.wait(`document.querySelector("#main.page-scope")`)
	p.reads("#notice", "Het voorbeeld wordt opgehaald.")
	assert.Equal(t, "?begin=example", eval[string](p, "location.search"), "a reload asks for it again")
	assert.False(t, eval[bool](p, `!!document.querySelector(".onward")`), "nothing to fill in that would be lost")
	eval[any](p, "arrive()")
	p.holds("organisation/name", name)
	p.reads("#notice", name+" is geopend.")
	assert.Empty(t, eval[string](p, "location.search"))
	assert.False(t, eval[bool](p, `document.getElementById("saved").classList.contains("dirty")`))

	eval[bool](p, holdBack)
	p.fill("organisation/name", "Van mij")
	p.menu("example")
	p.reads("#notice", "Het voorbeeld wordt opgehaald.")
	p.menu("begin")
	p.holds("organisation/name", "")
	eval[any](p, `(arrive(), fetch("/web/example.nl.json").then(r => r.ok))`) // after the one the page asked for
	p.settled()
	p.holds("organisation/name", "")
	p.press("z", ctrl)
	p.holds("organisation/name", "Van mij")
}

// An example that does not come changes nothing, and can be asked for again.
func TestExampleDoesNotCome(t *testing.T) {
	t.Parallel()
	const sorry = "Het voorbeeld kon niet worden opgehaald. Controleer de verbinding en probeer het opnieuw."
	p := newTab(t)
	p.visit("/")
	eval[bool](p, holdBack)
	p.click("#example-now")
	p.wait(`document.querySelector("#main.page-scope")`)
	eval[any](p, `fail(new TypeError("no connection"))`)
	p.wait(`document.querySelector("#main.page-start")`)
	p.reads("#notice", sorry)
	assert.Empty(t, p.kept(), "no document is open")

	p.click("#begin-now")
	p.fill("organisation/name", "Van mij")
	p.menu("example")
	p.reads("#notice", sorry)
	p.holds("organisation/name", "Van mij")
	assert.Equal(t, "scope", p.at())

	eval[bool](p, `(window.fetch = () => Promise.resolve(new Response("<!doctype html>")), true)`) // some hosts answer everything
	p.click("#dismiss")
	p.reads("#notice", "")
	p.menu("example")
	p.reads("#notice", sorry)
}
