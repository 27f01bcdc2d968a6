//go:build !js

package e2e

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/pdf"
	"example.org/toepasselijk/pdf/want"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/web"
)

// block is a PNG of a red block, of so many pixels.
func block(t testing.TB, w, h int) []byte {
	t.Helper()
	m := image.NewPaletted(image.Rect(0, 0, w, h), color.Palette{color.RGBA{0xc0, 0x10, 0x20, 0xff}})
	var out bytes.Buffer
	require.NoError(t, (&png.Encoder{CompressionLevel: png.BestSpeed}).Encode(&out, m))
	return out.Bytes()
}

// noisy is a PNG that does not pack.
func noisy(t testing.TB, w, h int) []byte {
	t.Helper()
	m, seed := image.NewRGBA(image.Rect(0, 0, w, h)), uint32(7)
	for i := range m.Pix {
		seed = seed*1664525 + 1013904223
		m.Pix[i] = uint8(seed>>24) | 0x0f
	}
	var out bytes.Buffer
	require.NoError(t, png.Encode(&out, m))
	return out.Bytes()
}

// claims returns a PNG that says it is of another size than it is.
func claims(data []byte, w, h uint32) []byte {
	out := bytes.Clone(data)
	for i := range 4 {
		out[16+i], out[20+i] = byte(w>>(24-8*i)), byte(h>>(24-8*i))
	}
	return out
}

// TestLogoKinds chooses pictures of every kind: each becomes a small PNG in the
// document in the right proportions, or one clear sentence, and none of them
// makes the browser load anything.
func TestLogoKinds(t *testing.T) {
	t.Parallel()
	sample := func(name string) []byte {
		data, err := os.ReadFile(filepath.Join(module, "app/picture/testdata", name))
		require.NoError(t, err)
		return data
	}
	drawn := func(attributes, body string) []byte {
		return []byte(`<?xml version="1.0"?><?xml-stylesheet href="https://elders.example/a.css"?><svg xmlns="http://www.w3.org/2000/svg" ` + attributes + `>` + body + `<rect x="5" y="5" width="60" height="20" fill="#c01020"/></svg>`)
	}
	const hostile = `<script>document.title = "stuk"; fetch("https://elders.example/b"); alert(1)</script><style>@import url("https://elders.example/c.css"); @font-face { font-family: x; src: url(https://elders.example/d.woff) } text { font-family: x }</style>` +
		`<text x="0" y="9" onload="alert(2)">x</text><use href="https://elders.example/e.svg#f"/><rect width="9" height="9" fill="url(https://elders.example/g.svg#h)"/><a href="javascript:alert(3)"><circle r="3"/></a><set attributeName="onload" to="alert(4)"/>`
	sound := block(t, 300, 100)
	p := newTab(t)
	p.begin("/en/report", "empty")
	p.click("#report-more summary")
	for _, c := range []struct {
		name string
		data []byte
		w, h int // what the document gets; 0 when it is refused
	}{
		{"plain.png", sound, 300, 100},
		{"wide.png", block(t, 10_000, 10), 800, 1},
		{"tall.png", block(t, 10, 10_000), 1, 400},
		{"one.png", block(t, 1, 1), 1, 1},
		{"large.png", block(t, 4000, 1000), 800, 200},
		{"palette.png", sample("palette.png"), 60, 30},
		{"animated.png", sample("animated.png"), 60, 30},
		{"animated.gif", sample("animated.gif"), 60, 30},
		{"animated.webp", sample("animated.webp"), 60, 30},
		{"lossy.webp", sample("lossy.webp"), 60, 30},
		{"alpha.webp", sample("alpha.webp"), 60, 30},
		{"cmyk.jpg", sample("cmyk.jpg"), 60, 30},
		{"grey.jpg", sample("grey.jpg"), 60, 30},
		{"progressive.jpg", sample("progressive.jpg"), 60, 30},
		{"sized.svg", drawn(`width="70" height="35"`, ""), 800, 400},
		{"boxed.svg", drawn(`viewBox="0 0 80 20"`, ""), 800, 200},
		{"percent.svg", drawn(`width="100%" height="100%" viewBox="0 0 40 40"`, ""), 400, 400},
		{"unsized.svg", drawn("", ""), 800, 400},
		{"hostile.svg", drawn(`width="70" height="35" onload="alert(0)"`, hostile), 800, 400},
		{"noise.png", noisy(t, 600, 300), -1, -1},

		{"huge.png", claims(sound, 20_000, 20_000), 0, 0},
		{"cut.png", sound[:len(sound)*2/3], 0, 0},
		{"claims.png", claims(sound, 700, 300), 0, 0},
		{"cut.jpg", sample("cmyk.jpg")[:200], 0, 0},
		{"letter.png", []byte("Beste lezer"), 0, 0},
		{"empty.png", nil, 0, 0},
		{"broken.svg", []byte(`<svg xmlns="http://www.w3.org/2000/svg"><rect`), 0, 0},
		{"picture.svg", drawn("", `<image href="https://elders.example/i.png"/>`), 0, 0},
		{"white.svg", []byte(`<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9" fill="#fff"/></svg>`), 0, 0},
		{"heavy.png", append(bytes.Clone(sound), make([]byte, 13<<20)...), 0, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := p.in(t)
			take := func(name string, data []byte, shows string) {
				p.upload(write(t, name, data), func() { p.click("#logo-choose") })
				p.wait(`!document.getElementById("` + shows + `").hidden`)
			}
			defer func() {
				p.click("#logo-remove")
				p.wait(`document.getElementById("logo").hidden`)
			}()
			if c.w == 0 {
				take(c.name, c.data, "logo-unfit")
				assert.Regexp(t, `^(This|Nothing of this) .*\.$`, p.text("#logo-unfit"))
				assert.Empty(t, p.inFile().Style.Logo)
				take("sound.png", sound, "logo") // the next one is taken
				return
			}
			take(c.name, c.data, "logo")
			assert.Empty(t, eval[string](p, `document.getElementById("logo-unfit").textContent`))
			l := p.inFile().Style.Logo
			w, h := l.Size()
			if c.w > 0 {
				assert.Equal(t, []int{c.w, c.h}, []int{w, h})
			} else {
				assert.InDelta(t, 2, float64(w)/float64(h), 0.03, "in proportion, however small")
			}
			assert.LessOrEqual(t, len(l.PNG()), risk.LogoBytes)
			d := risk.New("2026-11-18")
			d.Style.Logo = l
			_, err := pdf.Report(d, pdf.Options{Part: pdf.Summary, Fonts: pdf.Fonts{Regular: web.Regular, Semibold: web.Semibold}})
			assert.NoError(t, err)
		})
	}
}

// TestStyle sets the look of the report as somebody would: a logo that is
// dropped, undone and taken away, a colour, a paper. The report in the browser
// is the one that this machine makes.
func TestStyle(t *testing.T) {
	t.Parallel()
	p := newTab(t)
	p.begin("/rapport", "example")
	p.click("#report-more summary")
	shown := func(yes bool) {
		t.Helper()
		p.wait(`document.getElementById("logo").hidden === ` + map[bool]string{true: "false", false: "true"}[yes])
	}
	p.drop(write(t, "logo.png", block(t, 320, 80)))
	shown(true)
	assert.Equal(t, "Logo van Havenlicht Software B.V.", eval[string](p, `document.getElementById("logo").alt`))
	p.click("#undo")
	shown(false)
	p.click("#redo")
	shown(true)
	p.click("#logo-remove")
	shown(false)
	p.wait(`document.activeElement.id === "logo-choose"`)
	p.click("#undo")
	shown(true)

	p.fill("style/accent", "#FFD400")
	p.wait(`document.getElementById("style/accent-pick").value === "#ffd400"`)
	p.reads("#accent-printed", "Deze kleur is te licht voor tekst op wit papier. In het rapport wordt het #8c7400.")
	eval[any](p, `(e => { e.value = "#7a1f3d"; e.dispatchEvent(new Event("input")) })(document.getElementById("style/accent-pick"))`)
	p.holds("style/accent", "#7a1f3d")
	p.wait(`document.getElementById("accent-printed").textContent === ""`)
	p.click(field("style/accent"))
	p.press("z")
	p.wait(`document.getElementById("style/accent-refused")`)
	p.press(kb.Tab)
	p.holds("style/accent", "#7a1f3d")
	p.pick("style/paper", "letter")
	p.choose("edition/classification", "Intern")
	p.reads("#report-more summary .hint", "met logo, #7a1f3d, Letter")

	d := p.inFile()
	assert.Equal(t, risk.Letter, d.Style.Paper)
	assert.Equal(t, risk.Classification("internal"), d.Edition.Classification)
	_, data, _ := p.makePDF(lang.NL)
	here, err := pdf.Report(d, pdf.Options{Fonts: pdf.Fonts{Regular: web.Regular, Semibold: web.Semibold}})
	require.NoError(t, err)
	assert.True(t, bytes.Equal(here, data), "the browser makes the file that this machine makes")
	assert.Contains(t, tooled(t, data, "pdfinfo"), "612 x 792 pts (letter)")
	assert.Contains(t, tooled(t, data, "pdfimages", "-list"), "320    80  rgb")

	// A picture dropped on another page is no logo, and a save file dropped on
	// this one is opened.
	p.drop(write(t, "ander.toepasselijk", []byte(`{"format": "toepasselijk", "version": 2}`)))
	p.sees("ander.toepasselijk is geopend.")
	shown(false)
	p.drop(write(t, "logo.png", block(t, 320, 80)))
	shown(true)
	p.wait(`document.getElementById("report-more").open`)
	p.click(`.rail a[href="/risicos"]`)
	p.wait(`document.querySelector("#main.page-risks")`)
	p.drop(write(t, "logo.png", block(t, 320, 80)))
	p.sees("Dit is geen opslagbestand van dit programma; het lijkt een afbeelding (PNG).")
}

// TestReportChoices leaves chapters and the save file out, by keyboard, and
// finds the choice again after a look elsewhere.
func TestReportChoices(t *testing.T) {
	t.Parallel()
	p := newTab(t)
	p.begin("/en/report", "example")
	p.do(chromedp.Focus(chromedp.CSS("#report-more summary")))
	p.press(kb.Enter)
	p.wait(`document.getElementById("report-more").open`)
	toggle := func(css, pressed string) {
		t.Helper()
		p.wait(one(css))
		p.do(chromedp.Focus(chromedp.CSS(css)))
		p.press(" ")
		p.wait(one(css) + `.getAttribute("aria-pressed") === ` + quote(pressed))
	}
	without := want.Chapters(0)
	for _, c := range want.ChapterList()[1:] {
		without = without.Toggled(c)
		toggle(`#report-chapters [data-entry="`+c.Code()+`"]`, "false")
	}
	p.click(`#report-chapters [data-entry="summary"]`)
	p.sees("At least one chapter stays in.")
	toggle(`#report-chapters [data-entry="soa"]`, "true")
	without = without.Toggled(want.Statement)
	toggle("#report-inside button", "false")
	toggle("#report-findings button", "true")
	left := fmt.Sprintf("without %d chapters, with findings, without the save file", len(want.ChapterList())-2)
	p.reads("#report-more summary .hint", left)
	assert.NotContains(t, p.text(".facts"), "assets")

	p.click(`.rail a[href="/en/risks"]`)
	p.wait(`document.querySelector("#main.page-risks")`)
	p.click(`.rail a[href="/en/report"]`)
	p.wait(`document.getElementById("report-more")?.open`)
	p.reads("#report-more summary .hint", left)
	_, data, _ := p.makePDF(lang.EN)
	here, err := pdf.Report(p.inFile(), pdf.Options{Lang: lang.EN, Without: without, Findings: true, Bare: true, Fonts: pdf.Fonts{Regular: web.Regular, Semibold: web.Semibold}})
	require.NoError(t, err)
	assert.True(t, bytes.Equal(here, data))

	p.click(`[data-entry="plan"]`)
	p.wait(`document.getElementById("report-chapters").offsetParent === null && document.querySelector("#report-more summary .hint").textContent === ""`)
}
