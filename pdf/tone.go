package pdf

import "example.org/toepasselijk/risk"

// tone is how a colour of the palette looks on paper: a pale ground and a dark
// ink of the same hue. Word and bars say the same as the colour, so that
// nothing is lost in grey.
type tone struct {
	ground, ink colour
	chip, cell  *style // of a word in a chip and in a heat map
	ids         *style // of the numbers of risks in a heat map
}

func newTone(ground, ink colour) *tone {
	return &tone{ground, ink, chipText.in(ink), mapCount.in(ink), mapLabel.in(ink)}
}

var tones = map[risk.Colour]*tone{
	risk.Blue:   newTone(colour{0xdf, 0xea, 0xf5}, colour{0x17, 0x42, 0x6f}),
	risk.Green:  newTone(colour{0xe2, 0xef, 0xe3}, colour{0x1e, 0x54, 0x30}),
	risk.Yellow: newTone(colour{0xf8, 0xec, 0xc6}, colour{0x61, 0x46, 0x00}),
	risk.Orange: newTone(colour{0xf9, 0xd9, 0xbd}, colour{0x73, 0x33, 0x0a}),
	risk.Red:    newTone(colour{0xf0, 0xbd, 0xb9}, colour{0x6d, 0x12, 0x16}),
	risk.Purple: newTone(colour{0xe4, 0xd6, 0xef}, colour{0x4c, 0x20, 0x72}),
	risk.Grey:   newTone(colour{0xe6, 0xe8, 0xe6}, colour{0x43, 0x4b, 0x53}),
}

// tone returns how a level of risk is coloured.
func (f *flow) tone(level int) *tone {
	if t := tones[f.doc.Method.LevelColour(level)]; t != nil {
		return t
	}
	return tones[risk.Grey]
}
