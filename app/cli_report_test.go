//go:build !js

package main

import (
	"bytes"
	"image"
	"image/color"
	"image/gif"
	"image/jpeg"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/pdf"
	"example.org/toepasselijk/pdf/want"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/example"
	"example.org/toepasselijk/web"
)

// TestReportOptions: the command makes what package pdf makes of the same
// options, and what it is told wins over what the document says.
func TestReportOptions(t *testing.T) {
	d := example.Document(lang.NL)
	d.Style = risk.Style{Paper: risk.Letter, Accent: "#7a1f3d"}
	name := saved(t, d)
	logo := filepath.Join(t.TempDir(), "logo.png")
	require.NoError(t, os.WriteFile(logo, picturePNG(t, drawnLogo(64, 32)), 0o600))
	taken, err := risk.NewLogo(picturePNG(t, onWhite(drawnLogo(64, 32), image.Pt(64, 32))))
	require.NoError(t, err)
	all := want.AllChapters
	for flags, o := range map[string]pdf.Options{
		"":                            {},
		"-paper a4":                   {Style: risk.Style{Paper: risk.A4}},
		"-paper letter -only soa":     {Part: pdf.SoA, Style: risk.Style{Paper: risk.Letter}},
		"-accent #FFD400":             {Style: risk.Style{Accent: "#FFD400"}},
		"-chapters summary,soa":       {Without: all.Toggled(want.ManagementSummary).Toggled(want.Statement)},
		"-chapters soa -chapters soa": {Without: all.Toggled(want.Statement)},
		"-without notes -without soa": {Without: want.Chapters(0).Toggled(want.Notes).Toggled(want.Statement)},
		"-bare":                       {Bare: true},
		"-lang en -logo " + logo:      {Lang: lang.EN, Style: risk.Style{Logo: taken}},
		"-only summary -logo " + logo: {Part: pdf.Summary, Style: risk.Style{Logo: taken}},
	} {
		t.Run(flags, func(t *testing.T) {
			out := filepath.Join(t.TempDir(), "out.pdf")
			require.Equal(t, did{}, use(t, "", append([]string{"report", name, "-o", out}, strings.Fields(flags)...)...))
			got, err := os.ReadFile(out)
			require.NoError(t, err)
			o.Fonts = pdf.Fonts{Regular: web.Regular, Semibold: web.Semibold}
			here, err := pdf.Report(d, o)
			require.NoError(t, err)
			assert.True(t, bytes.Equal(here, got))
		})
	}
}

func TestWrongReportOptions(t *testing.T) {
	for flags, said := range map[string]string{
		"-paper a3":                     "-paper kan niet \"a3\" zijn; kies uit: a4, letter",
		"-accent blauw":                 "-accent kan niet \"blauw\" zijn; schrijf een kleur als '#7a1f3d'",
		"-chapters cover":               "kies uit: summary, scope, ",
		"-chapters soa,":                "kies uit: summary, scope, ",
		"-without all":                  "kies uit: summary, scope, ",
		"-without " + chapterCodes(","): "blijft er niets over",
		"-chapters soa -without notes":  "gaan niet samen",
		"-only soa -chapters notes":     "horen bij het hele rapport",
		"-only plan -without notes":     "horen bij het hele rapport",
		"-only summary -bare":           "horen bij het hele rapport",
	} {
		got := use(t, "", append([]string{"report", "a", "-lang=nl", "-o", "b"}, strings.Fields(flags)...)...)
		assert.Equal(t, exitWrong, got.code, flags)
		assert.Contains(t, got.err, said)
		assert.Equal(t, 1, strings.Count(got.err, "\n"))
	}
}

// drawnLogo is a red block with an empty edge around it.
func drawnLogo(w, h int) *image.NRGBA {
	m := image.NewNRGBA(image.Rect(0, 0, w, h))
	for y := h / 8; y < h-h/8; y++ {
		for x := w / 8; x < w-w/8; x++ {
			m.Set(x, y, color.NRGBA{0xc0, 0x10, 0x20, 0xff})
		}
	}
	return m
}

func picturePNG(t testing.TB, m image.Image) []byte {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(&out, m))
	return out.Bytes()
}

// TestLogo takes pictures of every kind and refuses the others with a
// sentence, in both languages, leaving no file.
func TestLogo(t *testing.T) {
	kind := func(write func(*bytes.Buffer) error) []byte {
		var out bytes.Buffer
		require.NoError(t, write(&out))
		return out.Bytes()
	}
	deep := image.NewNRGBA64(image.Rect(0, 0, 90, 30))
	noise := image.NewNRGBA(image.Rect(0, 0, 1200, 700))
	for i := range noise.Pix {
		noise.Pix[i] = uint8(i * i >> 7 * 31)
	}
	for i := range deep.Pix {
		deep.Pix[i] = uint8(i * 7)
	}
	sample := func(name string) []byte {
		data, err := os.ReadFile(filepath.Join("picture", "testdata", name))
		require.NoError(t, err)
		return data
	}
	sound := picturePNG(t, drawnLogo(300, 100))
	for name, c := range map[string]struct {
		data []byte
		w, h int    // 0 when it is refused
		said string // part of why
	}{
		"PNG":              {sound, 300, 100, ""},
		"16 bits":          {picturePNG(t, deep), 90, 30, ""},
		"wide":             {picturePNG(t, drawnLogo(10_000, 10)), 800, 1, ""},
		"tall":             {picturePNG(t, drawnLogo(10, 10_000)), 1, 400, ""},
		"one pixel":        {picturePNG(t, drawnLogo(1, 1)), 1, 1, ""},
		"larger than fits": {picturePNG(t, drawnLogo(2000, 500)), 800, 200, ""},
		"JPEG":             {kind(func(b *bytes.Buffer) error { return jpeg.Encode(b, drawnLogo(400, 200), nil) }), 400, 200, ""},
		"GIF":              {kind(func(b *bytes.Buffer) error { return gif.Encode(b, drawnLogo(40, 20), nil) }), 40, 20, ""},
		"CMYK JPEG":        {sample("cmyk.jpg"), 60, 30, ""},
		"progressive JPEG": {sample("progressive.jpg"), 60, 30, ""},
		"animated GIF":     {sample("animated.gif"), 60, 30, ""},
		"animated PNG":     {sample("animated.png"), 60, 30, ""},
		"palette":          {sample("palette.png"), 60, 30, ""},
		"WebP":             {sample("lossy.webp"), 0, 0, "in the browser"},
		"SVG":              {[]byte(`<svg xmlns="http://www.w3.org/2000/svg"/>`), 0, 0, "in the browser"},
		"cut off":          {sound[:len(sound)/2], 0, 0, "damaged"},
		"no picture":       {[]byte("Beste lezer"), 0, 0, "no picture"},
		"empty":            {nil, 0, 0, "no picture"},
		"white":            {picturePNG(t, image.NewNRGBA(image.Rect(0, 0, 9, 9))), 0, 0, "white paper"},
		"too many bytes":   {make([]byte, 13<<20), 0, 0, "12 MB"},
		"noise":            {picturePNG(t, noise), -1, -1, ""},
	} {
		t.Run(name, func(t *testing.T) {
			file := filepath.Join(t.TempDir(), "logo")
			require.NoError(t, os.WriteFile(file, c.data, 0o600))
			l, err := call{}.logo(file)
			if c.said != "" {
				require.Error(t, err)
				assert.Contains(t, sentence(err, lang.EN), c.said)
				assert.NotEqual(t, sentence(err, lang.EN), sentence(err, lang.NL))
				out := filepath.Join(t.TempDir(), "out.pdf")
				got := use(t, "", "report", saved(t, risk.New("2026-11-18")), "-o", out, "-logo", file)
				assert.Equal(t, exitRefused, got.code)
				assert.Equal(t, 1, strings.Count(got.err, "\n"))
				assert.NoFileExists(t, out)
				return
			}
			require.NoError(t, err)
			w, h := l.Size()
			if c.w > 0 {
				assert.Equal(t, []int{c.w, c.h}, []int{w, h})
			}
			d := risk.New("2026-11-18")
			d.Style.Logo = l
			_, err = pdf.Report(d, pdf.Options{Part: pdf.Summary, Fonts: pdf.Fonts{Regular: web.Regular, Semibold: web.Semibold}})
			assert.NoError(t, err)
		})
	}
	assert.Equal(t, exitRefused, use(t, "", "report", "-", "-o", filepath.Join(t.TempDir(), "x"), "-logo", "/nergens/logo.png").code)
}

// TestScaling: averages keep what is thin, and what is opaque stays so.
func TestScaling(t *testing.T) {
	m := image.NewNRGBA(image.Rect(5, 7, 5+300, 7+300)) // not from the corner
	for i := range 300 {
		m.Set(5+i, 7+150, color.Black)
		m.Set(5+150, 7+i, color.Black)
	}
	to := onWhite(m, image.Pt(100, 100))
	assert.Less(t, to.RGBAAt(50, 10).R, uint8(180), "a line of one pixel is still seen")
	assert.Equal(t, color.RGBA{255, 255, 255, 255}, to.RGBAAt(10, 10))
	same := onWhite(drawnLogo(40, 20), image.Pt(40, 20))
	assert.Equal(t, color.RGBA{0xc0, 0x10, 0x20, 0xff}, same.RGBAAt(20, 10))
	for _, c := range [][2]int{{10, 3}, {800, 799}, {1, 1}, {10_000, 800}} {
		total := 0.0
		for _, one := range covers(c[0], c[1]) {
			for _, share := range one.shares {
				total += share
			}
		}
		assert.InDelta(t, float64(c[0]), total, 1e-6, c)
	}
}
