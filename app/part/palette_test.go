package part

import (
	"fmt"
	"math"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/web"
)

// Every hue of the palette is in the stylesheet, by day and by night, with an
// ink of at least 4.5:1 on its ground (WCAG 2.2, 1.4.3), and can be the colour
// of any level.
func TestPalette(t *testing.T) {
	data, err := web.Files.ReadFile("app.css")
	require.NoError(t, err)
	css := string(data)
	day, rest, _ := strings.Cut(css, "@media screen and (prefers-color-scheme: dark)")
	night, _, _ := strings.Cut(rest, "/* ground */")
	for name, tokens := range map[string]string{"day": day, "night": night} {
		for _, hue := range risk.Colours() {
			ground, ink := token(tokens, string(hue.Value)), token(tokens, string(hue.Value)+"-ink")
			require.NotEmpty(t, ground, "%s by %s", hue.Value, name)
			require.NotEmpty(t, ink, "%s by %s", hue.Value, name)
			assert.GreaterOrEqual(t, contrast(ground, ink), 4.5, "%s by %s: %s on %s", hue.Value, name, ink, ground)
		}
	}
	for n := 1; n <= risk.MaxLevels; n++ {
		for _, hue := range risk.Colours() {
			assert.Contains(t, css, fmt.Sprintf(".l%d-%s { --l%d: var(--%s); --l%d-ink: var(--%s-ink); }", n, hue.Value, n, hue.Value, n, hue.Value))
		}
	}
}

func TestPaletteOfAMethod(t *testing.T) {
	m := risk.Preset(risk.Square(5))
	assert.Equal(t, " l1-green l2-yellow l3-orange l4-red", Palette(&m))
	m.Levels[1].Colour = risk.Purple
	assert.Equal(t, " l1-green l2-purple l3-orange l4-red", Palette(&m))
}

// Black on white is 21:1, and a colour on itself 1:1.
func TestContrast(t *testing.T) {
	assert.InDelta(t, 21, contrast("#000000", "#ffffff"), 0.01)
	assert.InDelta(t, 1, contrast("#6d1216", "#6d1216"), 0.01)
}

// token returns the value of a colour in css.
func token(css, name string) string {
	if found := regexp.MustCompile(`--` + name + `: (#[0-9a-f]{6});`).FindStringSubmatch(css); found != nil {
		return found[1]
	}
	return ""
}

// contrast returns the ratio of two colours as WCAG 2.2 defines it.
func contrast(a, b string) float64 {
	x, y := luminance(a), luminance(b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

func luminance(colour string) float64 {
	sum := 0.0
	for i, weight := range []float64{0.2126, 0.7152, 0.0722} {
		part, _ := strconv.ParseUint(colour[1+2*i:3+2*i], 16, 8)
		c := float64(part) / 255
		if c <= 0.04045 {
			c /= 12.92
		} else {
			c = math.Pow((c+0.055)/1.055, 2.4)
		}
		sum += weight * c
	}
	return sum
}
