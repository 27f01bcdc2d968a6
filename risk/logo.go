package risk

import (
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"reflect"
	"strings"
)

// Logo is the picture on the cover: a PNG in base64, or empty. Whoever takes
// a picture of another kind or size scales it down and writes it as PNG first.
type Logo string

// What a logo may be at most, so that a document stays small and no file can
// make the report large.
const (
	LogoWidth  = 800 // pixels
	LogoHeight = 400
	LogoBytes  = 150_000 // of the PNG
	LogoLength = LogoBytes / 3 * 4
)

// NewLogo returns a PNG as the document holds it. One that is no PNG or too
// large is refused with a [*Refusal].
func NewLogo(png []byte) (Logo, error) {
	l := Logo(base64.StdEncoding.EncodeToString(png))
	if r := l.refuse("style/logo"); r != nil {
		return "", r
	}
	return l, nil
}

// PNG returns the picture; nil when there is none or it is no base64.
func (l Logo) PNG() []byte {
	png, err := base64.StdEncoding.DecodeString(string(l))
	if err != nil || len(png) == 0 || strings.ContainsAny(string(l), "\r\n") { // which the package passes over
		return nil
	}
	return png
}

// Size returns how many pixels wide and high the picture says it is; 0 when
// there is none.
func (l Logo) Size() (w, h int) {
	// The first bytes say so: the rest need not be decoded.
	head := l[:min(len(l), base64.StdEncoding.EncodedLen(pngHead))]
	return pngSize(head.PNG())
}

// pngHead is how many bytes of a PNG say what it is, a multiple of 3.
const pngHead = 33

// pngSize returns the size in the head of a PNG; 0 for what is no PNG. Only
// combinations of depth and colour that the format knows count.
func pngSize(png []byte) (w, h int) {
	const signature = "\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR"
	if len(png) < pngHead || !strings.HasPrefix(string(png[:pngHead]), signature) {
		return 0, 0
	}
	depth, kind := png[24], png[25]
	known := map[byte]string{0: "\x01\x02\x04\x08\x10", 2: "\x08\x10", 3: "\x01\x02\x04\x08", 4: "\x08\x10", 6: "\x08\x10"}
	if strings.IndexByte(known[kind], depth) < 0 || png[26] != 0 || png[27] != 0 || png[28] > 1 {
		return 0, 0
	}
	w, h = int(binary.BigEndian.Uint32(png[16:])), int(binary.BigEndian.Uint32(png[20:]))
	if min(w, h) < 1 {
		return 0, 0
	}
	return w, h
}

func checkLogo(_ known, at Path, value reflect.Value) *Refusal {
	if value.Len() == 0 {
		return nil
	}
	return Logo(value.String()).refuse(at)
}

// refuse holds l to what a logo may be. That its pixels can be read shows when
// the report is made.
func (l Logo) refuse(at Path) *Refusal {
	if len(l) > LogoLength {
		return Refuse(at, fmt.Sprintf("Dit logo is te groot; het mag hoogstens %d kB zijn. Kies het logo opnieuw op de pagina Rapport.", LogoBytes/1000),
			fmt.Sprintf("This logo is too large; it may be %d kB at most. Choose the logo again on the page Report.", LogoBytes/1000))
	}
	w, h := pngSize(l.PNG())
	switch {
	case w == 0:
		return Refuse(at, "Dit logo is geen PNG in base64. Kies het logo opnieuw op de pagina Rapport.", "This logo is no PNG in base64. Choose the logo again on the page Report.")
	case w > LogoWidth || h > LogoHeight:
		return Refuse(at, fmt.Sprintf("Dit logo is %d × %d beeldpunten; het mag hoogstens %d × %d zijn. Kies het logo opnieuw op de pagina Rapport.", w, h, LogoWidth, LogoHeight),
			fmt.Sprintf("This logo is %d × %d pixels; it may be %d × %d at most. Choose the logo again on the page Report.", w, h, LogoWidth, LogoHeight))
	}
	return nil
}
