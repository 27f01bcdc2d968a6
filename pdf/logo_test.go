//go:build !js

package pdf

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"image"
	"image/color"
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
	"example.org/toepasselijk/risk/example"
)

// encoded returns a picture as a document holds it.
func encoded(t testing.TB, m image.Image) risk.Logo {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, png.Encode(&out, m))
	l, err := risk.NewLogo(out.Bytes())
	require.NoError(t, err)
	return l
}

// painted returns a picture in which every pixel is set by paint.
func painted(m interface {
	image.Image
	Set(x, y int, c color.Color)
}, paint func(x, y int) color.Color) image.Image {
	b := m.Bounds()
	for y := range b.Dy() {
		for x := range b.Dx() {
			m.Set(x, y, paint(x, y))
		}
	}
	return m
}

// logos are pictures of every kind of PNG.
func logos() map[string]image.Image {
	box := func(w, h int) image.Rectangle { return image.Rect(0, 0, w, h) }
	red := color.NRGBA{0xc0, 0x10, 0x20, 0xff}
	stripes := func(x, y int) color.Color {
		return color.NRGBA{uint8(x), uint8(2 * y), 0x80, uint8(255 - x%256)}
	}
	noise := rand.New(rand.NewPCG(1, 2))
	return map[string]image.Image{
		"colour":            painted(image.NewRGBA(box(320, 96)), func(x, y int) color.Color { return red }),
		"transparent":       painted(image.NewNRGBA(box(300, 120)), stripes),
		"all transparent":   image.NewNRGBA(box(40, 40)),
		"grey":              painted(image.NewGray(box(200, 50)), stripes),
		"16 bits":           painted(image.NewNRGBA64(box(200, 50)), stripes),
		"16 bits of grey":   painted(image.NewGray16(box(64, 64)), stripes),
		"palette":           painted(image.NewPaletted(box(90, 30), color.Palette{color.Transparent, red, color.Black}), stripes),
		"one pixel":         painted(image.NewRGBA(box(1, 1)), func(int, int) color.Color { return red }),
		"a line":            painted(image.NewRGBA(box(800, 1)), func(int, int) color.Color { return red }),
		"a pillar":          painted(image.NewRGBA(box(1, 400)), func(int, int) color.Color { return red }),
		"as large as may":   painted(image.NewRGBA(box(800, 400)), func(x, y int) color.Color { return color.Gray{uint8(x / 4)} }),
		"noise":             painted(image.NewRGBA(box(200, 180)), func(int, int) color.Color { return color.RGBA{uint8(noise.Uint32()), uint8(noise.Uint32()), 7, 255} }),
		"a line of objects": painted(image.NewGray(box(14, 90)), func(x, _ int) color.Color { return color.Gray{"endobj\nendstream"[x]} }),
	}
}

// TestLogo draws every kind of PNG, one of them in the whole report, and asks other programs
// whether the file is sound and what picture it holds.
func TestLogo(t *testing.T) {
	dir := t.TempDir()
	for name, m := range logos() {
		t.Run(name, func(t *testing.T) {
			d := example.Document(lang.NL)
			d.Style.Logo = encoded(t, m)
			require.NoError(t, risk.Validate(d))
			parts := []Part{Summary}
			if name == "transparent" {
				parts = append(parts, Full)
			}
			for _, p := range parts {
				b := laidOut(t, d, lang.NL, p)
				assert.Empty(t, flaws(b))
				for _, page := range b.pages {
					assertInside(t, page)
					assertLogo(t, page, m.Bounds())
				}
				out, err := Report(d, Options{Part: p, Fonts: fonts(t)})
				require.NoError(t, err)
				path := filepath.Join(dir, strings.ReplaceAll(name, " ", "-")+p.Code()+".pdf")
				require.NoError(t, os.WriteFile(path, out, 0o600))
				assert.Contains(t, run(t, "qpdf", "--check", path), "No syntax or stream encoding errors found")
				list := strings.Split(strings.TrimSpace(run(t, "pdfimages", "-list", path)), "\n")
				require.Len(t, list, 2+len(b.pages), "one picture, drawn on every page")
				fields := strings.Fields(list[2])
				assert.Equal(t, []string{lang.Number(lang.EN, m.Bounds().Dx()), lang.Number(lang.EN, m.Bounds().Dy()), "rgb", "3", "8"}, fields[3:8])
				assert.Equal(t, fields[10], strings.Fields(list[len(list)-1])[10], "kept once")
				assertPixels(t, dir, path, m)
			}
		})
	}
}

// assertLogo finds the logo on a page once, in the right proportions.
func assertLogo(t *testing.T, p *page, size image.Rectangle) {
	t.Helper()
	found := 0
	for _, m := range p.marks {
		if m.shape == logoShape {
			found++
			assert.InDelta(t, float64(size.Dx())/float64(size.Dy()), m.w/m.h, 1e-6)
			if !p.bare {
				assert.LessOrEqual(t, m.y+m.h, p.frame().top, "above the text")
			}
		}
	}
	assert.Equal(t, 1, found)
}

// assertPixels compares the picture in a file with m on white.
func assertPixels(t *testing.T, dir, path string, m image.Image) {
	t.Helper()
	run(t, "pdfimages", "-png", "-l", "1", path, filepath.Join(dir, "pixels"))
	f, err := os.Open(filepath.Join(dir, "pixels-000.png"))
	require.NoError(t, err)
	defer f.Close()
	got, err := png.Decode(f)
	require.NoError(t, err)
	b := m.Bounds()
	require.Equal(t, b.Size(), got.Bounds().Size())
	for y := 0; y < b.Dy(); y += 7 {
		for x := 0; x < b.Dx(); x += 5 {
			r, g, b, a := m.At(x, y).RGBA()
			gr, gg, gb, _ := got.At(x, y).RGBA()
			for i, pair := range [][2]uint32{{r, gr}, {g, gg}, {b, gb}} {
				require.InDelta(t, (pair[0]+0xffff-a)>>8, pair[1]>>8, 1, "pixel %d,%d channel %d", x, y, i)
			}
		}
	}
}

// TestLogoIsTheSameEverywhere: the same document gives the same bytes.
func TestLogoIsTheSameEverywhere(t *testing.T) {
	d := example.Document(lang.EN)
	plain, err := Report(d, Options{Fonts: fonts(t)})
	require.NoError(t, err)
	d.Style.Logo = encoded(t, logos()["transparent"])
	one, err := Report(d, Options{Fonts: fonts(t)})
	require.NoError(t, err)
	two, err := Report(d, Options{Fonts: fonts(t)})
	require.NoError(t, err)
	assert.True(t, bytes.Equal(one, two))
	assert.False(t, bytes.Equal(one, plain))
	assert.Less(t, len(one)-len(plain), 40_000, "a small picture makes no large file")
}

// TestHostileLogos: a PNG that lies is one sentence, in both languages, and
// never a broken file.
func TestHostileLogos(t *testing.T) {
	sound := encoded(t, logos()["palette"]).PNG()
	large := encoded(t, logos()["noise"]).PNG()
	for name, data := range map[string][]byte{
		"cut off":        sound[:len(sound)-20],
		"head alone":     sound[:33],
		"no end":         sound[:len(sound)-12],
		"no pixels":      append(bytes.Clone(sound[:33]), chunk("IEND", nil)...),
		"wrong checksum": spoilt(sound, 30),
		"pixels spoilt":  spoilt(large, len(large)/2),
		"a lying length": append(bytes.Clone(sound[:33]), 0xff, 0xff, 0xff, 0xff, 'I', 'D', 'A', 'T', 1, 2, 3),
		"a vast text":    append(bytes.Clone(sound[:33]), 0x7f, 0xff, 0xff, 0xff, 't', 'E', 'X', 't', 1, 2, 3),
		"no palette":     append(bytes.Clone(sound[:33]), append(chunk("IDAT", []byte{0x78, 0x9c, 3, 0, 0, 0, 0, 1}), chunk("IEND", nil)...)...),
		"too few pixels": append(bytes.Clone(png1(800, 400)[:33]), append(chunk("IDAT", []byte{0x78, 0x9c, 3, 0, 0, 0, 0, 1}), chunk("IEND", nil)...)...),
		"another size":   resized(sound, 800, 400),
		"a critical one": append(append(bytes.Clone(sound[:33]), chunk("EVIL", make([]byte, 9))...), 0),
	} {
		t.Run(name, func(t *testing.T) {
			d := example.Document(lang.NL)
			d.Style.Logo = risk.Logo(base64.StdEncoding.EncodeToString(data))
			require.NoError(t, risk.Validate(d), "its head is in order")
			_, err := Report(d, Options{Part: Summary, Fonts: fonts(t)})
			var refused *risk.Refusal
			require.True(t, errors.As(err, &refused), "%v", err)
			assert.Equal(t, risk.Path("style/logo"), refused.At)
			assert.Contains(t, refused.Why.In(lang.NL), "beschadigd")
			assert.Contains(t, refused.Why.In(lang.EN), "damaged")
		})
	}
	for name, l := range map[string]risk.Logo{"no PNG": "AAAA", "no base64": "?", "huge": risk.Logo(base64.StdEncoding.EncodeToString(resized(sound, 1e9, 1e9)))} {
		_, err := Report(example.Document(lang.NL), Options{Style: risk.Style{Logo: l}, Fonts: fonts(t)})
		var refused *risk.Refusal
		assert.True(t, errors.As(err, &refused), name)
	}
}

// A thousand damaged files: a picture, or a refusal.
func TestDamagedLogos(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 9))
	sound := encoded(t, logos()["transparent"]).PNG()
	drawn := 0
	for range 1000 {
		data := bytes.Clone(sound)
		for range 1 + r.IntN(4) {
			data[16+r.IntN(len(data)-16)] = byte(r.Uint32())
		}
		if r.IntN(3) == 0 {
			data = data[:33+r.IntN(len(data)-33)]
		}
		l, err := openLogo(risk.Logo(base64.StdEncoding.EncodeToString(data)))
		if err != nil {
			var refused *risk.Refusal
			require.True(t, errors.As(err, &refused))
			continue
		}
		drawn++
		require.LessOrEqual(t, l.w*l.h, risk.LogoWidth*risk.LogoHeight)
	}
	assert.Less(t, drawn, 1000)
}

func chunk(kind string, data []byte) []byte { return appendChunk(nil, kind, data) }

func spoilt(data []byte, at int) []byte {
	out := bytes.Clone(data)
	out[at] ^= 0x55
	return out
}

func png1(w, h uint32) []byte {
	head := binary.BigEndian.AppendUint32(binary.BigEndian.AppendUint32(nil, w), h)
	return append([]byte("\x89PNG\r\n\x1a\n"), chunk("IHDR", append(head, 8, 6, 0, 0, 0))...)
}

// resized returns a PNG whose head claims another size, with a right checksum.
func resized(data []byte, w, h uint32) []byte {
	head := bytes.Clone(data[16:29])
	binary.BigEndian.PutUint32(head, w)
	binary.BigEndian.PutUint32(head[4:], h)
	return append(append([]byte("\x89PNG\r\n\x1a\n"), chunk("IHDR", head)...), data[33:]...)
}

// TestLogoSize: as large as fits, in proportion, and no pixel that shows.
func TestLogoSize(t *testing.T) {
	for size, drawn := range map[[2]int][2]float64{
		{800, 100}: {80, 10}, {100, 400}: {20, 80}, {110, 11}: {72, 7.2}, {1, 1}: {72.0 / 110, 72.0 / 110},
	} {
		w, h := (&logo{w: size[0], h: size[1]}).within(80, 80)
		assert.InDelta(t, drawn[0], w, 1e-9, size)
		assert.InDelta(t, drawn[1], h, 1e-9, size)
	}
}
