//go:build !js

package e2e

import (
	"bytes"
	"os/exec"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/pdf"
	"example.org/toepasselijk/risk/example"
	"example.org/toepasselijk/web"
)

// makePDF makes the report in a language on the report's page and returns it
// with how long that took, from the click to the end of the download.
func (p *tab) makePDF(l lang.Lang) (name string, data []byte, took time.Duration) {
	p.t.Helper()
	p.click(`.languages [data-entry="` + l.Code() + `"]`)
	p.wait(`document.querySelector('.languages [data-entry="` + l.Code() + `"]').getAttribute("aria-pressed") === "true"`)
	begin := time.Now()
	name, data = p.download(func() { p.click("#make-pdf") })
	took = time.Since(begin)
	p.wait(`document.getElementById("pdf-made").textContent.includes(` + quote(name) + `)`)
	return name, data, took
}

// tooled returns what a command says about a PDF.
func tooled(t testing.TB, data []byte, command string, args ...string) string {
	t.Helper()
	args = append(args, write(t, "report.pdf", data))
	if command == "pdftotext" {
		args = append(args, "-")
	}
	out, err := exec.Command(command, args...).Output()
	require.NoError(t, err, "%s: %s", command, out)
	return string(out)
}

// solid takes out white space and hyphens, which a line break may add.
func solid(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || r == '-' || r == '\u00ad' {
			return -1
		}
		return r
	}, s)
}

// sound checks that a PDF is whole, and returns its text without white space.
func sound(t testing.TB, data []byte, l lang.Lang, title string) string {
	t.Helper()
	assert.True(t, bytes.HasPrefix(data, []byte("%PDF-")))
	assert.Contains(t, tooled(t, data, "qpdf", "--check"), "No syntax or stream encoding errors found")
	info := tooled(t, data, "pdfinfo")
	assert.Contains(t, info, title)
	for line := range strings.Lines(info) {
		if pages, ok := strings.CutPrefix(line, "Pages:"); ok {
			n, err := strconv.Atoi(strings.TrimSpace(pages))
			require.NoError(t, err)
			assert.Greater(t, n, 8, "the whole report")
		}
	}
	text := solid(tooled(t, data, "pdftotext", "-raw"))
	soa := lang.T("Verklaring van toepasselijkheid", "Statement of Applicability")
	assert.Contains(t, text, solid(soa.In(l)))
	return text
}

// reportStep makes the report in both languages and finds everything in it.
func reportStep(w *walk) {
	for _, l := range lang.All() {
		name, data, _ := w.makePDF(l)
		assert.True(w.t, strings.HasPrefix(name, "bakkerij-de-korenaar") && strings.HasSuffix(name, ".pdf"), name)
		text := sound(w.t, data, l, "Bakkerij De Korenaar")
		for _, typed := range w.typed {
			assert.Contains(w.t, text, solid(typed), "%s: %s is not in the report", l.Code(), typed)
		}
		for _, gone := range []string{"Iemand te veel", "Oude laptop", "Vergissing", "Overbodig"} {
			assert.NotContains(w.t, text, solid(gone))
		}
	}
}

// The worked example opens from the start page, has nothing an auditor trips
// over but what time brings, and becomes a PDF, to the byte as elsewhere.
func TestExample(t *testing.T) {
	t.Parallel()
	for _, l := range lang.All() {
		t.Run(l.Code(), func(t *testing.T) {
			p := newTab(t)
			name := example.Document(l).Organisation.Name
			p.visit(lang.T("/", "/en/").In(l))
			p.click("#example-now")
			p.wait(`document.querySelector("#main.page-scope")`)
			p.holds("organisation/name", name)
			p.click(`.rail a[href="` + lang.T("/auditcheck", "/en/audit-check").In(l) + `"]`)
			p.wait(one("#in-order"))
			for _, late := range eval[[]string](p, `[...document.querySelectorAll(".finding")].map(f => f.id)`) {
				// The example is of a day, and the browser of today.
				assert.Contains(t, []string{"rule-action-overdue", "rule-next-review-passed", "rule-document-older-than-a-year", "rule-set-aside-over-a-year"}, late)
			}
			p.click(`.rail a[href="` + lang.T("/rapport", "/en/report").In(l) + `"]`)
			p.wait(`document.querySelector("#main.page-report")`)
			_, data, first := p.makePDF(l)
			_, _, again := p.makePDF(l)
			t.Logf("from click to file: %d ms, and again %d ms", first.Milliseconds(), again.Milliseconds())
			here, err := pdf.Report(example.Document(l), pdf.Options{Lang: l, Fonts: pdf.Fonts{Regular: web.Regular, Semibold: web.Semibold}})
			require.NoError(t, err)
			assert.True(t, bytes.Equal(here, data), "the browser makes the file that this machine makes")
			text := sound(t, data, l, name)
			for _, r := range example.Document(l).Risks {
				assert.Contains(t, text, solid(r.Title))
			}
		})
	}
}
