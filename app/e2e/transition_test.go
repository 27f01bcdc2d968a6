//go:build !js

package e2e

import (
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// oldStatement is a statement of 2013 as a spreadsheet copies it: one conflict,
// one exclusion, a heading and a line that is no control.
func oldStatement() string {
	var out strings.Builder
	out.WriteString("Nr\tBeheersmaatregel\tVan toepassing\tStatus\tVerantwoording\tWR\nA.5\tInformatiebeveiligingsbeleid\n")
	for f := range annexa.Formers() {
		applies, why := "Ja", "Reden bij "+f.ID
		switch f.ID {
		case "5.1.2":
			applies, why = "Nee", hostile[0]
		case "14.2.7":
			applies, why = "Nee", "Wij besteden geen software uit"
		}
		fmt.Fprintf(&out, "A.%s\t%s\t%s\tGeïmplementeerd\t%s\tx\n", f.ID, f.Title.In(lang.NL), applies, why)
	}
	out.WriteString("Totaal\t114\n")
	return out.String()
}

// An old statement is pasted, looked at and taken over: what is clear as one
// step, a conflict by hand, and nothing else.
func TestTransition(t *testing.T) {
	t.Parallel()
	p := newTab(t)
	p.begin("/verklaring", "empty")
	p.click("#soa-convert")
	p.wait(`document.querySelector("#main.page-transition")`)
	p.click("#read-old")
	p.sees("Er staat niets in.")
	p.click("#old-text")
	p.paste(oldStatement())
	p.click("#read-old")
	p.wait(`document.activeElement.id === "old-read"`)
	p.sees("114 maatregelen van 2013 gelezen uit 117 regels.")
	p.click("#old-unread summary")
	p.sees("Totaal 114")
	p.reads("#take-clear", "Neem alle 78 duidelijke voorstellen over")
	p.wait(`document.querySelector("#old-rows li").id === "old-5.1"`)
	p.sees(strings.Join(strings.Fields(hostile[0]), " "))
	p.checkAxeHere(t)
	p.do(chromedp.EmulateViewport(1440, 900))

	before := p.kept()
	p.click("#take-clear")
	p.reads("#old-taken", "78 van de 93 overgenomen")
	d := p.inFile()
	assert.Equal(t, risk.Applicable(""), decisionOf(d, "5.7").Applicable, "new: open")
	assert.Equal(t, risk.Applicable(""), decisionOf(d, "5.1").Applicable, "a conflict: open")
	assert.Equal(t, risk.Applicable(""), decisionOf(d, "8.30").Applicable, "an old exclusion waits for a look")
	assert.Equal(t, "9.2.1: Reden bij 9.2.1", decisionOf(d, "5.16").Justification)
	p.press("z", ctrl)
	p.waitFor("one step back", func() bool { return p.kept() == before })
	p.press("y", ctrl)
	p.reads("#old-taken", "78 van de 93 overgenomen")

	p.click(`#old-show [data-entry="=look"]`)
	p.focus("take-8.30")
	p.press(kb.Enter)
	p.wait(`document.activeElement.id === "old-8.30"`)
	p.reads("#old-taken", "79 van de 93 overgenomen")
	p.click(field("skip-5.36"))
	p.reads(field("old-5.36")+" .old-state", "Overgeslagen")

	p.click("#to-soa")
	p.wait(`document.querySelector("#main.page-soa")`)
	p.sees("79 van 93 besloten")
}

func decisionOf(d *risk.Document, id annexa.ControlID) *risk.Decision {
	for _, one := range d.Decisions {
		if one.ID == id {
			return one
		}
	}
	return &risk.Decision{}
}

// A file in another encoding is opened from the file menu's page, and one that
// is no table is refused; the page of both editions is there to read.
func TestTransitionFile(t *testing.T) {
	t.Parallel()
	p := newTab(t)
	p.visit("/en/2013-to-2022")
	p.sees("18.2.3 Technical compliance review")
	p.click(`main a[href$="/en/convert"]`)
	p.wait(`document.querySelector("#main.page-transition")`)
	p.upload(write(t, "old.csv", []byte("PK\x03\x04")), func() { p.click("#open-old") })
	p.sees("Save the table as CSV")
	p.upload(write(t, "oud.csv", []byte("Nr;Van toepassing;Reden\r\n9.2.1;ja;Ge\xefmplementeerd\r\n")), func() { p.click("#open-old") })
	p.sees("1 control of 2013 read from 2 lines.")
	p.sees("9.2.1: Geïmplementeerd")
	p.click("#take-clear")
	p.reads("#old-taken", "1 of the 93 taken over")
}

// What a column has is chosen by keyboard, and the table is read again at
// once; a date that was a number says so. Fits the narrowest screen.
func TestTransitionColumns(t *testing.T) {
	t.Parallel()
	p := newTab(t)
	p.visit("/en/convert")
	p.running()
	p.do(chromedp.EmulateViewport(360, 800))
	p.click("#old-text")
	p.paste("Nr;Wat;A;Grond;\n9-2-2003;Accounts;x;GDPR;\n5-1-2001;Beleid;;;\n14.2.7;Geen;x;;\n")
	p.click("#read-old")
	p.wait(`document.activeElement.id === "old-read"`)
	p.reads("#old-count", "3 controls of 2013 read from 4 lines.")
	p.sees("So every decision stays open.")
	p.click("#old-unread summary")
	p.sees("read as 9.2.3 from the date 9-2-2003")
	p.wait(`document.querySelectorAll("#main select").length === 4`)

	p.choose("old-column-3", "applicable")
	p.wait(`document.getElementById("old-column-3").value === "applicable" && document.getElementById("old-assumed").hidden`)
	p.wait(`document.activeElement.id === "old-column-3"`)
	p.reads("#old-column-3-why p", "your choice")
	p.choose("old-column-4", "reason: law")
	p.choose("old-column-2", "justification")
	p.wait(`document.querySelector("#old-8\\.2 .old-said").textContent.includes("Law (GDPR)")`)
	p.sees("9.2.3: Accounts")
	assert.Empty(t, eval[string](p, tooWide))
	p.checkAxeHere(t)

	// Another column of numbers: nothing can be read, and it says so.
	p.choose("old-column-2", "number")
	p.wait(`document.getElementById("old-column-1").selectedIndex === 0 && document.getElementById("old-proposals") === null`)
	p.sees("Choose another column.")
	p.choose("old-column-1", "number")
	p.wait(`document.getElementById("old-column-2").selectedIndex === 0`)
	p.reads("#old-count", "3 controls of 2013 read from 4 lines.")
}
