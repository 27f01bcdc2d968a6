package pdf

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/risk"
)

// TestTones: every colour that a level can have is on paper, dark on pale, so
// that a word in it is read as well as in black, also in grey.
func TestTones(t *testing.T) {
	for _, c := range risk.Colours() {
		tone := tones[c.Value]
		require.NotNil(t, tone, c.Value)
		ground, ink := luminance(tone.ground), luminance(tone.ink)
		assert.GreaterOrEqual(t, (ground+0.05)/(ink+0.05), 4.5, c.Value)
		assert.Same(t, tone, (&flow{doc: coloured(c.Value)}).tone(1))
	}
	assert.Len(t, tones, len(risk.Colours()))
	assert.Same(t, tones[risk.Grey], (&flow{doc: coloured("no colour")}).tone(1))
}

func coloured(c risk.Colour) *risk.Document {
	return &risk.Document{Method: risk.Method{Levels: []risk.Level{{Colour: c}}}}
}

// luminance is the relative luminance of WCAG 2.
func luminance(c colour) float64 {
	part := func(v uint8) float64 {
		s := float64(v) / 255
		if s <= 0.04045 {
			return s / 12.92
		}
		return math.Pow((s+0.055)/1.055, 2.4)
	}
	return 0.2126*part(c.r) + 0.7152*part(c.g) + 0.0722*part(c.b)
}
