// Package picture looks at a picture that somebody chose for a logo before
// anything decodes it: what kind it is, how large it says it is, and how large
// it should be drawn. A file of ten bytes can claim to be a hundred gigabytes.
//
//	seen, err := picture.Look(data) // a *risk.Refusal says why it cannot be taken
//	w, h := seen.Fit(risk.LogoWidth, risk.LogoHeight)
package picture

import (
	"fmt"
	"strings"

	"example.org/toepasselijk/risk"
)

// What is looked at and decoded at most.
const (
	MaxBytes  = 12 << 20
	maxPixels = 40_000_000
)

// Kind is a kind of picture.
type Kind uint8

// The kinds; zero is none of them.
const (
	PNG Kind = iota + 1
	JPEG
	GIF
	WebP
	SVG
)

// Types are the media types of the kinds, as file pickers want them.
const Types = "image/png,image/jpeg,image/gif,image/webp,image/svg+xml"

// Type returns the media type of k.
func (k Kind) Type() string {
	return [...]string{PNG: "image/png", JPEG: "image/jpeg", GIF: "image/gif", WebP: "image/webp", SVG: "image/svg+xml"}[k]
}

// Seen is what the head of a picture says. A drawing has no size here: whoever
// draws it knows.
type Seen struct {
	Kind Kind
	W, H int // pixels
}

// place is the field that a refused picture was meant for.
const place risk.Path = "style/logo"

// Look returns what data is. What is no picture, too large, or a drawing that
// could keep a computer busy is refused with a [*risk.Refusal].
func Look(data []byte) (Seen, error) {
	if len(data) > MaxBytes {
		return Seen{}, TooHeavy()
	}
	text := string(data) // whose functions the program has already
	s, ok := read(text)
	switch {
	case s.Kind == 0:
		return Seen{}, risk.Refuse(place,
			"Dit bestand is geen afbeelding die hier past. Kies een PNG, JPEG, SVG, WebP of GIF.",
			"This file is no picture that fits here. Choose a PNG, JPEG, SVG, WebP or GIF.")
	case s.Kind == SVG && intricate(text):
		return Seen{}, risk.Refuse(place,
			"Deze SVG-tekening is te ingewikkeld om veilig te openen. Sla het logo op als PNG en kies dat bestand.",
			"This SVG drawing is too intricate to open safely. Save the logo as PNG and choose that file.")
	case s.Kind == SVG:
		return s, nil
	case !ok:
		return Seen{}, Damaged()
	case s.W > maxPixels/s.H:
		return Seen{}, risk.Refuse(place,
			fmt.Sprintf("Deze afbeelding is %d × %d beeldpunten; dat is te groot. Verklein het logo tot bijvoorbeeld 1.600 beeldpunten breed.", s.W, s.H),
			fmt.Sprintf("This picture is %d × %d pixels, which is too large. Scale the logo down to 1,600 pixels wide for instance.", s.W, s.H))
	case !whole(s.Kind, text):
		return Seen{}, Damaged()
	}
	return s, nil
}

// TooHeavy refuses a file of too many bytes.
func TooHeavy() *risk.Refusal {
	return risk.Refuse(place,
		fmt.Sprintf("Dit bestand is groter dan %d MB. Kies een kleiner logo.", MaxBytes>>20),
		fmt.Sprintf("This file is larger than %d MB. Choose a smaller logo.", MaxBytes>>20))
}

// Damaged refuses a picture that cannot be decoded.
func Damaged() *risk.Refusal {
	return risk.Refuse(place,
		"Deze afbeelding is beschadigd of heeft een vorm die niet te lezen is. Sla het logo opnieuw op als PNG en kies dat bestand.",
		"This picture is damaged or of a form that cannot be read. Save the logo again as PNG and choose that file.")
}

// Invisible refuses a picture of which nothing is seen on white paper.
func Invisible() *risk.Refusal {
	return risk.Refuse(place,
		"Op wit papier is van deze afbeelding niets te zien. Kies de donkere versie van het logo.",
		"Nothing of this picture can be seen on white paper. Choose the dark version of the logo.")
}

// Shows reports whether anything is seen of pixels on white, given as red,
// green, blue and opacity, a byte each.
func Shows(rgba []byte) bool {
	const nearWhite = 235
	for i := 0; i+3 < len(rgba); i += 4 {
		if min(rgba[i], rgba[i+1], rgba[i+2]) < nearWhite {
			return true
		}
	}
	return false
}

// Fit returns the size at which s is drawn in w by h pixels: in proportion, at
// least one pixel, and never larger than it is.
func (s Seen) Fit(w, h int) (int, int) {
	scale := min(1, float64(w)/float64(s.W), float64(h)/float64(s.H))
	size := func(v int) int { return max(1, int(float64(v)*scale+0.5)) }
	return size(s.W), size(s.H)
}

// read returns what the head of data says, and whether that can be true. The
// kind is 0 for what is none.
func read(data string) (s Seen, ok bool) {
	switch {
	case strings.HasPrefix(data, "\x89PNG\r\n\x1a\n"):
		s.Kind = PNG
		s.W, s.H = sizeOfPNG(data)
	case strings.HasPrefix(data, "\xff\xd8\xff"):
		s.Kind = JPEG
		s.W, s.H = sizeOfJPEG(data)
	case strings.HasPrefix(data, "GIF87a"), strings.HasPrefix(data, "GIF89a"):
		s.Kind = GIF
		s.W, s.H = little(data, 6, 2), little(data, 8, 2)
	case len(data) >= 12 && data[:4] == "RIFF" && data[8:12] == "WEBP":
		s.Kind = WebP
		s.W, s.H = sizeOfWebP(data)
	case isSVG(data):
		s.Kind = SVG
	}
	return s, s.W > 0 && s.H > 0
}
