package risk

import "fmt"

// readable is how much lighter than text white paper must be (WCAG 2.2,
// success criterion 1.4.3).
const readable = 4.5

// OnPaper returns the colour that the report is printed in: a itself when text
// in it can be read on white, and otherwise the lightest darker tone of it of
// which that holds, in small letters. What is no colour gives the standard one.
func (a Accent) OnPaper() Accent {
	rgb, ok := a.Or().RGB()
	if !ok {
		return StandardAccent
	}
	const whole = 255
	for part := whole; ; part-- {
		var toned [3]uint8
		for i, v := range rgb {
			toned[i] = uint8(int(v) * part / whole)
		}
		if part == 0 || contrastToWhite(toned) >= readable {
			return Accent(fmt.Sprintf("#%02x%02x%02x", toned[0], toned[1], toned[2]))
		}
	}
}

// contrastToWhite is the contrast ratio of WCAG 2 between a colour and white:
// 1 for white itself, 21 for black.
func contrastToWhite(rgb [3]uint8) float64 {
	return 1.05 / (0.2126*linear(rgb[0]) + 0.7152*linear(rgb[1]) + 0.0722*linear(rgb[2]) + 0.05)
}

// linear is how much light a channel of sRGB gives, from 0 to 1.
func linear(v uint8) float64 {
	s := float64(v) / 255
	if s <= 0.04045 {
		return s / 12.92
	}
	return power12(fifthRoot((s + 0.055) / 1.055)) // to the power of 2.4
}

func power12(x float64) float64 {
	x *= x * x // 3
	x *= x     // 6
	return x * x
}

// fifthRoot returns the fifth root of x, from 0.09 to 1, by Newton's method.
// Package math would do, and takes as much of the browser's program as the
// whole page of the report.
func fifthRoot(x float64) float64 {
	root := 1.0
	for range 12 {
		square := root * root
		root -= (square*square*root - x) / (5 * square * square)
	}
	return root
}
