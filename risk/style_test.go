package risk_test

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// dot is a logo of one pixel.
var dot = must(risk.NewLogo(pngOf(1, 1)))

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func pngOf(w, h int) []byte {
	m := image.NewGray(image.Rect(0, 0, w, h))
	m.SetGray(w/2, h/2, color.Gray{90})
	var out bytes.Buffer
	if err := png.Encode(&out, m); err != nil {
		panic(err)
	}
	return out.Bytes()
}

// pngHead returns the head of a PNG that claims a size, and nothing more.
func pngHead(w, h uint32, depth, kind byte) []byte {
	out := []byte("\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR")
	out = binary.BigEndian.AppendUint32(binary.BigEndian.AppendUint32(out, w), h)
	return append(out, depth, kind, 0, 0, 0, 0, 0, 0, 0)
}

func TestLogos(t *testing.T) {
	in := base64.StdEncoding.EncodeToString
	for name, c := range map[string]struct {
		logo    string
		refused string // part of the sentence; empty when it is taken
	}{
		"none":                {"", ""},
		"one pixel":           {string(dot), ""},
		"as large as allowed": {in(pngOf(risk.LogoWidth, risk.LogoHeight)), ""},
		"too wide":            {in(pngOf(risk.LogoWidth+1, 1)), "801 × 1 pixels"},
		"too high":            {in(pngOf(1, risk.LogoHeight+1)), "1 × 401 pixels"},
		"claims to be huge":   {in(pngHead(1e9, 1e9, 8, 6)), "1000000000 × 1000000000"},
		"claims the most":     {in(pngHead(math.MaxUint32, math.MaxUint32, 8, 6)), "pixels"},
		"no size":             {in(pngHead(0, 0, 8, 6)), "no PNG"},
		"no such depth":       {in(pngHead(10, 10, 7, 6)), "no PNG"},
		"no such colour":      {in(pngHead(10, 10, 8, 5)), "no PNG"},
		"no such interlacing": {in(append(pngHead(10, 10, 8, 6)[:28], 2, 0, 0, 0, 0)), "no PNG"},
		"a head cut off":      {in(pngOf(4, 4)[:30]), "no PNG"},
		"no base64":           {"<svg onload=alert(1)>", "no PNG"},
		"lines":               {string(dot[:20] + "\n" + dot[20:]), "no PNG"},
		"half base64":         {string(dot[:len(dot)-3]), "no PNG"},
		"base64 of a letter":  {in([]byte("Beste")), "no PNG"},
		"a data address":      {"data:image/png;base64," + string(dot), "no PNG"},
		"a JPEG":              {in([]byte("\xff\xd8\xff\xe0\x00\x10JFIF\x00 and so on, for long enough")), "no PNG"},
		"too many bytes":      {in(append(pngOf(9, 9), make([]byte, risk.LogoBytes)...)), "150 kB"},
		"endless":             {strings.Repeat("A", 8<<20), "150 kB"},
	} {
		t.Run(name, func(t *testing.T) {
			d := risk.New("2026-11-18")
			next, err := risk.Set(d, "style/logo", c.logo)
			d.Style.Logo = risk.Logo(c.logo)
			whole := risk.Validate(d)
			if c.refused == "" {
				require.NoError(t, err)
				require.NoError(t, whole)
				assert.Equal(t, risk.Logo(c.logo), next.Style.Logo)
				return
			}
			var r *risk.Refusal
			require.ErrorAs(t, err, &r)
			assert.Contains(t, r.Why.In(lang.EN), c.refused)
			assert.NotEqual(t, r.Why.In(lang.EN), r.Why.In(lang.NL))
			assert.Less(t, len(r.In(lang.EN)), 250, "one sentence, whatever the file")
			assert.Equal(t, r, whole)
		})
	}
}

func TestNewLogo(t *testing.T) {
	png := pngOf(320, 96)
	l, err := risk.NewLogo(png)
	require.NoError(t, err)
	assert.Equal(t, png, l.PNG())
	w, h := l.Size()
	assert.Equal(t, []int{320, 96}, []int{w, h})
	_, err = risk.NewLogo([]byte("GIF89a"))
	assert.Error(t, err)
	_, err = risk.NewLogo(nil)
	assert.Error(t, err)
	for _, l := range []risk.Logo{"", "?", "AAAA"} {
		w, h := l.Size()
		assert.Zero(t, w+h, l)
	}
	assert.Nil(t, risk.Logo("").PNG())
}

func TestAccents(t *testing.T) {
	d := risk.New("2026-11-18")
	for said, ok := range map[string]bool{
		"": true, "#7a1f3d": true, "#FFFFFF": true, "#000000": true,
		"7a1f3d": false, "#7a1f3": false, "#7a1f3dd": false, "#7a1f3g": false, "#+a1f3d": false, "#7_1f3d": false, "red": false, "#": false,
		`#"/><script>`: false, "url(//x)": false, "#\xff\xfeaaaa": false,
	} {
		_, err := risk.Set(d, "style/accent", said)
		assert.Equal(t, ok, err == nil, "%q", said)
		hostile := *d
		hostile.Style.Accent = risk.Accent(said)
		assert.Equal(t, ok, risk.Validate(&hostile) == nil, "%q", said)
	}
	_, err := risk.Set(d, "style/paper", "a3")
	assert.Error(t, err)
}

// Whatever colour is chosen, what is printed can be read on white and has the
// same hue; a colour that can be read is left alone.
func TestAccentOnPaper(t *testing.T) {
	for from, to := range map[risk.Accent]risk.Accent{
		"": risk.StandardAccent, risk.StandardAccent: risk.StandardAccent, "rubbish": risk.StandardAccent,
		"#000000": "#000000", "#7A1F3D": "#7a1f3d", "#ffffff": "#767676", "#0000ff": "#0000ff",
	} {
		assert.Equal(t, to, from.OnPaper(), from)
	}
	const step = 17
	for r := 0; r < 256; r += step {
		for g := 0; g < 256; g += step {
			for b := 0; b < 256; b += step {
				a := risk.Accent(fmt.Sprintf("#%02x%02x%02x", r, g, b))
				printed, ok := a.OnPaper().RGB()
				require.True(t, ok)
				require.GreaterOrEqual(t, contrast(printed), 4.5, a)
				if contrast([3]uint8{uint8(r), uint8(g), uint8(b)}) >= 4.5 {
					require.Equal(t, a, a.OnPaper())
				} else {
					require.Less(t, contrast(printed), 4.8, "no darker than it must be: %s", a)
				}
				require.Equal(t, a.OnPaper(), a.OnPaper().OnPaper())
			}
		}
	}
}

// contrast is the contrast with white as WCAG 2 defines it, written apart from
// the code that is tested.
func contrast(rgb [3]uint8) float64 {
	light := 0.0
	for i, weight := range []float64{0.2126, 0.7152, 0.0722} {
		s := float64(rgb[i]) / 255
		if s <= 0.03928 {
			s /= 12.92
		} else {
			s = math.Pow((s+0.055)/1.055, 2.4)
		}
		light += weight * s
	}
	return 1.05 / (light + 0.05)
}

func TestNewYearKeepsTheStyle(t *testing.T) {
	d := risk.New("2026-11-18")
	d.Style = risk.Style{Paper: risk.Letter, Accent: "#7a1f3d", Logo: dot}
	assert.Equal(t, d.Style, risk.NewYear(d, "2027-11-18", lang.NL).Style)
}
