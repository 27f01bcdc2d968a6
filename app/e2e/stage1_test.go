//go:build !js

package e2e

import (
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	pages "example.org/toepasselijk/app/page"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/calendar"
)

// rowsShown are the numbers of the documents on screen.
const rowsShown = `[...document.querySelectorAll(".documents [role=group]:not([hidden]) .clause")].map(e => e.innerText).join(", ")`

// Somebody fills in the checklist: what is said counts, is found by the filters
// and by the auditcheck, and stands in the file.
func TestChecklist(t *testing.T) {
	t.Parallel()
	p := newTab(t)
	p.begin("/auditcheck", "empty")
	p.click(`.tabs a[href="/documenten"]`)
	p.wait(`document.querySelector("#main.page-documents")`)
	p.reads("#documents-tally", "0 van 18 verplichte documenten aanwezig")
	assert.Equal(t, "true", eval[string](p, `document.querySelector('.rail a[href="/auditcheck"]').getAttribute("aria-current")`), "the step it is a part of")

	p.choose("checklist/5.2/status", "Aanwezig")
	p.reads("#documents-tally", "1 van 18 verplichte documenten aanwezig")
	p.fill("checklist/5.2/reference", "Handboek, hoofdstuk 3")
	p.fill("checklist/5.2/owner", "Directeur")
	p.fill("checklist/5.2/remark", "Vastgesteld in mei")
	p.choose("checklist/6.1.3.d/status", "In de maak")
	p.choose("checklist/9.3/status", "Ontbreekt")

	p.click(`[data-entry="missing"]`)
	p.wait(rowsShown + ` === "4.1, 4.2, 4.3, 6.1.3 e, 6.1.3 f, 8.2, 8.3, 9.3"`)
	p.choose("checklist/9.3/status", "In de maak")
	p.wait(`!` + rowsShown + `.includes("9.3")`)
	p.press("z", ctrl)
	p.wait(rowsShown + `.includes("9.3")`)
	p.click(`[data-entry="all"]`)
	p.wait(rowsShown + `.split(", ").length === 30`)
	p.choose("documents-owner", "Directeur")
	p.wait(rowsShown + ` === "5.2"`)

	d := p.inFile()
	require.Len(t, d.Checklist, 3)
	assert.Equal(t, risk.DocumentState{ID: "5.2", Status: risk.DocumentHave, Reference: "Handboek, hoofdstuk 3", Owner: "Directeur", Remark: "Vastgesteld in mei"}, *d.Checklist[0])
	assert.Equal(t, risk.DocumentState{ID: "9.3", Status: risk.DocumentMissing}, *d.Checklist[2])

	p.click(`.tabs a[href="/auditcheck"]`)
	p.click(`[id="rule-document-without-owner"] a`)
	p.wait(`document.activeElement.id === "checklist/6.1.3.d/owner"`)
	p.wait(rowsShown + `.split(", ").length === 30`) // the filter of before would hide it
	p.click(`[id="checklist/6.1.3.d"] .document-made a`)
	p.wait(`document.querySelector("#main.page-soa")`)
}

// From one date the whole calendar follows, as a file that a calendar reads.
func TestCertificationCalendar(t *testing.T) {
	t.Parallel()
	for _, l := range lang.All() {
		t.Run(l.Code(), func(t *testing.T) {
			p := newTab(t)
			p.begin(pages.URL(l, pageOf("calendar")), "empty")
			p.wait(one("#no-date") + `.hidden === false`)
			p.fillDay("certification/date", "2028-02-29")
			p.choose("certification/milestone", risk.NameOf(risk.Milestones(), risk.CertificateDecided).In(l))
			p.reads("#event-expiry b", lang.Day(l, "2031-02-28"))
			p.reads("#event-surveillance1 b", lang.Day(l, "2029-02-28"))
			name, data := p.download(func() { p.click("#download-calendar") })
			assert.True(t, strings.HasSuffix(name, lang.T("-kalender.ics", "-calendar.ics").In(l)), name)
			text := strings.ReplaceAll(string(data), "\r\n ", "")
			assert.True(t, strings.HasPrefix(text, "BEGIN:VCALENDAR\r\n"))
			for _, e := range calendar.Of(risk.Certification{Date: "2028-02-29", Milestone: risk.CertificateDecided}) {
				assert.Contains(t, text, "DTSTART;VALUE=DATE:"+strings.ReplaceAll(string(e.Date), "-", "")+"\r\n")
				assert.Contains(t, text, e.Name.In(l))
			}
			assert.Equal(t, 8, strings.Count(text, "BEGIN:VEVENT\r\n"))
			assert.Equal(t, risk.Certification{Date: "2028-02-29", Milestone: risk.CertificateDecided}, p.inFile().Certification)
		})
	}
}

// The questions are found by words and owner, print with room to write, and
// become a PDF of their own.
func TestQuestions(t *testing.T) {
	t.Parallel()
	p := newTab(t)
	p.begin("/auditvragen", "example")
	p.wait(`document.querySelectorAll(".question").length === 120`)
	p.click(`[data-entry="clauses"]`)
	p.wait(`document.querySelectorAll(".question").length === 30`)
	p.click(`[data-entry="all"]`)
	p.click("#questions-find")
	p.press("BACK-UP")
	p.wait(`[...document.querySelectorAll(".question .clause")].some(e => e.innerText === "A 8.13")`)
	p.press("a", ctrl)
	p.press("klimaatverandering")
	p.wait(`[...document.querySelectorAll(".question .clause")].map(e => e.innerText).join() === "4.1,4.2"`)

	const linesShow = `getComputedStyle(document.querySelector(".answer-lines")).display`
	assert.Equal(t, "none", eval[string](p, linesShow))
	call(p, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "print"})
	assert.Equal(t, "block", eval[string](p, linesShow))
	call(p, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{})

	p.click("#interview-pdf")
	p.wait(`document.querySelector('[data-entry="interview"]')?.getAttribute("aria-pressed") === "true"`)
	name, data, _ := p.makePDF(lang.NL)
	assert.True(t, strings.HasSuffix(name, "-vragenlijst.pdf"), name)
	text := solid(tooled(t, data, "pdftotext", "-raw"))
	assert.Contains(t, text, solid("Gesproken met"))
	assert.Contains(t, text, "A8.13")
}
