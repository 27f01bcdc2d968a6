//go:build !js

package e2e

import (
	"testing"

	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
)

// One search finds what the user has and what the tool knows, by keyboard
// alone, in both languages.
func TestSearch(t *testing.T) {
	t.Parallel()
	p := newTab(t)
	p.begin("/risicos", "example")
	p.press("/")
	p.wait(`document.activeElement.id === "finder-words"`)
	p.press("wachtwoord")
	p.wait(`[...document.querySelectorAll("#finder-found .id")].some(e => e.textContent === "5.17")`)
	p.press(kb.Escape)
	p.wait(`!document.getElementById("finder").open`)

	p.click("#find")
	p.wait(`document.activeElement.id === "finder-words"`)
	p.press("pas") // what was there is replaced
	p.wait(`document.querySelector("#finder-found .id") !== null && document.getElementById("finder-words").value === "pas"`)
	p.press("qqxqq")
	p.sees("Niets gevonden voor “pasqqxqq”")
	p.press(kb.Escape)

	// The best is one Enter away; a change of the document is found at once.
	p.click("#find")
	p.press("R4")
	p.wait(`document.querySelector("#finder-found .id")?.textContent === "R4"`)
	p.press(kb.Enter)
	p.wait(`location.hash === "#risks/R4" && !document.getElementById("finder").open`)
	assert.Equal(t, "risks", p.at())
	p.fill("risks/R4/title", "Een giraffe in de serverruimte")
	p.click("#title")
	p.press("/")
	p.press("giraf")
	p.wait(`document.querySelector("#finder-found .id")?.textContent === "R4"`)

	// A control of 2013 is found by its number and by its title.
	for _, old := range []string{"A.9.4.3", "systeem voor wachtwoordbeheer"} {
		p.press(kb.Escape)
		p.click("#find")
		p.press(old)
		p.wait(`document.querySelector("#finder-found .id")?.textContent === "5.17"`)
		p.sees("Dit was A.9.4.3 (2013): Systeem voor wachtwoordbeheer")
	}

	// Arrows walk through what was found; a link of another page is followed.
	p.press(kb.Escape)
	p.click("#find")
	p.press("residual risk")
	p.wait(`document.querySelector("#finder-found a[href*='begrippen']") !== null`)
	p.press(kb.ArrowDown)
	p.wait(`document.activeElement === document.querySelector("#finder-found a")`)
	p.press(kb.ArrowUp)
	p.wait(`document.activeElement.id === "finder-words"`)
	p.click("#finder-found a[href*='begrippen']")
	p.wait(`document.querySelector(".page-terms") !== null && !document.getElementById("finder").open`)
	p.noComplaints()
}
