package picture

import (
	"bytes"
	"fmt"
	"image"
	"image/jpeg"
	"image/png"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// samples are small pictures of many kinds, all of 60 by 30 pixels.
func samples(t testing.TB) map[string][]byte {
	t.Helper()
	names, err := filepath.Glob("testdata/*.*")
	require.NoError(t, err)
	require.NotEmpty(t, names)
	out := make(map[string][]byte)
	for _, name := range names {
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		out[filepath.Base(name)] = data
	}
	return out
}

func TestLook(t *testing.T) {
	kinds := map[string]Kind{".png": PNG, ".jpg": JPEG, ".gif": GIF, ".webp": WebP}
	for name, data := range samples(t) {
		seen, err := Look(data)
		require.NoError(t, err, name)
		assert.Equal(t, Seen{kinds[filepath.Ext(name)], 60, 30}, seen, name)
	}
	var out bytes.Buffer
	require.NoError(t, jpeg.Encode(&out, image.NewGray(image.Rect(0, 0, 321, 123)), nil))
	seen, err := Look(out.Bytes())
	require.NoError(t, err)
	assert.Equal(t, Seen{JPEG, 321, 123}, seen)
	for _, drawing := range []string{
		`<svg xmlns="http://www.w3.org/2000/svg"/>`, "\ufeff<?xml version='1.0'?>\n<!-- Logo --><svg viewBox='0 0 9 9'><script>alert(1)</script></svg>",
		`<svg><defs><g id="a"/></defs>` + strings.Repeat(`<use href="#a"/>`, 20) + `</svg>`,
	} {
		seen, err := Look([]byte(drawing))
		require.NoError(t, err)
		assert.Equal(t, Seen{Kind: SVG}, seen)
	}
}

// head returns a PNG of some pixels that claims to be of another size.
func head(w, h uint32) []byte {
	var out bytes.Buffer
	_ = png.Encode(&out, image.NewGray(image.Rect(0, 0, 2, 2)))
	data := out.Bytes()
	for i := range 4 {
		data[16+i], data[20+i] = byte(w>>(24-8*i)), byte(h>>(24-8*i))
	}
	return data
}

func TestLookRefuses(t *testing.T) {
	cut := func(name string) []byte { data := samples(t)[name]; return data[:len(data)-9] }
	bomb := "<svg>"
	for i := range 30 {
		bomb += fmt.Sprintf(`<g id="a%d"><use href="#a%d"/><use href="#a%d"/></g>`, i+1, i, i)
	}
	for name, c := range map[string]struct {
		data []byte
		said string
	}{
		"nothing":           {nil, "no picture"},
		"a letter":          {[]byte("Beste lezer"), "no picture"},
		"a PDF":             {[]byte("%PDF-1.7"), "no picture"},
		"a web page":        {[]byte("<!doctype html><p>svg"), "no picture"},
		"a TIFF":            {[]byte("II*\x00 and more of it"), "no picture"},
		"RIFF of sound":     {[]byte("RIFF\x00\x00\x00\x00WAVEfmt "), "no picture"},
		"20,000 × 20,000":   {head(20_000, 20_000), "20000 × 20000 pixels"},
		"the largest PNG":   {head(1<<32-1, 1<<32-1), "too large"},
		"a wide one":        {head(1<<31, 1), "too large"},
		"PNG of no size":    {head(0, 7), "damaged"},
		"PNG cut off":       {head(7, 7)[:18], "damaged"},
		"PNG of nothing":    {[]byte("\x89PNG\r\n\x1a\n"), "damaged"},
		"JPEG of nothing":   {[]byte("\xff\xd8\xff"), "damaged"},
		"JPEG without size": {[]byte("\xff\xd8\xff\xe0\x00\x04ab\xff\xd9"), "damaged"},
		"JPEG going round":  {[]byte("\xff\xd8\xff\xe0\x00\x00" + strings.Repeat("\xff\xe0\x00\x00", 99)), "damaged"},
		"JPEG of padding":   {[]byte("\xff\xd8" + strings.Repeat("\xff", 1<<20)), "damaged"},
		"a huge JPEG":       {[]byte("\xff\xd8\xff\xc0\x00\x11\x08\xff\xff\xff\xff\x03"), "65535 × 65535"},
		"GIF cut off":       {[]byte("GIF89a\x01"), "damaged"},
		"a huge GIF":        {[]byte("GIF89a\xff\xff\xff\xff\x00"), "65535 × 65535"},
		"WebP cut off":      {[]byte("RIFF\x00\x00\x00\x00WEBPVP8X"), "damaged"},
		"WebP of no kind":   {[]byte("RIFF\x00\x00\x00\x00WEBPEVIL" + strings.Repeat("\x00", 40)), "damaged"},
		"a huge WebP":       {[]byte("RIFF\x00\x00\x00\x00WEBPVP8X\x0a\x00\x00\x00\x00\x00\x00\x00\xff\xff\xff\xff\xff\xff"), "16777216 × 16777216"},
		"PNG cut off late":  {cut("animated.png"), "damaged"},
		"JPEG cut off late": {cut("cmyk.jpg"), "damaged"},
		"GIF cut off late":  {cut("animated.gif"), "damaged"},
		"WebP cut off late": {cut("lossy.webp"), "damaged"},
		"too many bytes":    {make([]byte, MaxBytes+1), "12 MB"},
		"drawn for ever":    {[]byte(bomb + "</svg>"), "intricate"},
		"laughs":            {[]byte(`<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "haha">]><svg>&a;</svg>`), "intricate"},
		"with a picture":    {[]byte(`<svg><image href="data:image/png;base64,iVBORw0KGgo="/></svg>`), "intricate"},
		"with a prefix":     {[]byte(`<svg xmlns:x="http://www.w3.org/2000/svg"><x:image href="a.png"/></svg>`), "intricate"},
		"with a web page":   {[]byte(`<svg><foreignObject><body/></foreignObject></svg>`), "intricate"},
		"a whole map":       {[]byte("<svg>" + strings.Repeat("<path/>", 30_000) + "</svg>"), "intricate"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := Look(c.data)
			var r *risk.Refusal
			require.ErrorAs(t, err, &r)
			assert.Contains(t, r.Why.In(lang.EN), c.said)
			assert.NotEqual(t, r.Why.In(lang.EN), r.Why.In(lang.NL))
		})
	}
}

// Whatever the bytes, looking at them ends, and in a size that can be drawn.
func TestLookAtDamage(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 5))
	for name, data := range samples(t) {
		for range 2000 {
			bad := bytes.Clone(data)[:1+r.IntN(len(data))]
			for range r.IntN(6) {
				bad[r.IntN(len(bad))] = byte(r.Uint32())
			}
			seen, err := Look(bad)
			if err != nil || seen.Kind == SVG {
				continue
			}
			w, h := seen.Fit(risk.LogoWidth, risk.LogoHeight)
			require.True(t, w >= 1 && h >= 1 && w <= risk.LogoWidth && h <= risk.LogoHeight, name)
		}
	}
}

func TestFit(t *testing.T) {
	for from, to := range map[[2]int][2]int{
		{800, 400}: {800, 400}, {1, 1}: {1, 1}, {1600, 400}: {800, 200}, {400, 1600}: {100, 400}, {10_000, 10}: {800, 1}, {10, 10_000}: {1, 400}, {801, 10}: {800, 10},
	} {
		w, h := Seen{W: from[0], H: from[1]}.Fit(800, 400)
		assert.Equal(t, to, [2]int{w, h}, from)
	}
}

func TestShows(t *testing.T) {
	assert.False(t, Shows(nil))
	assert.False(t, Shows([]byte{255, 255, 255, 255, 250, 240, 236, 255}))
	assert.True(t, Shows([]byte{255, 255, 255, 255, 255, 255, 0, 255}))
}

func TestTypes(t *testing.T) {
	for k := PNG; k <= SVG; k++ {
		assert.Contains(t, Types, k.Type())
	}
}
