package pdf

import (
	"bytes"
	"image"
	"image/draw"
	"image/png"
	"strings"

	"example.org/toepasselijk/risk"
)

// logo is the picture of the organisation, on white.
type logo struct {
	w, h  int    // pixels
	plain []byte // as a PNG that the writer can take: red, green and blue, 8 bits each
}

// openLogo reads a logo. Nothing of what was chosen reaches the writer, which
// trusts what it reads: the pixels are decoded and written anew.
func openLogo(l risk.Logo) (*logo, error) {
	refused := risk.Refuse("style/logo",
		"Het logo in dit document is beschadigd. Kies het logo opnieuw op de pagina Rapport.",
		"The logo in this document is damaged. Choose the logo again on the page Report.")
	w, h := l.Size()
	if w < 1 || w > risk.LogoWidth || h < 1 || h > risk.LogoHeight {
		return nil, refused
	}
	picture, err := png.Decode(bytes.NewReader(l.PNG()))
	if err != nil {
		return nil, refused
	}
	white := image.NewRGBA(image.Rect(0, 0, w, h))
	draw.Draw(white, white.Bounds(), image.White, image.Point{}, draw.Src)
	draw.Draw(white, white.Bounds(), picture, picture.Bounds().Min, draw.Over)
	var out bytes.Buffer
	if err := (&png.Encoder{CompressionLevel: png.BestSpeed}).Encode(&out, white); err != nil {
		return nil, err
	}
	return &logo{w, h, out.Bytes()}, nil
}

// within returns how large the logo is drawn in a box: as large as fits, but
// not so large that its pixels show.
func (l *logo) within(w, h float64) (width, height float64) {
	const pixel = 72.0 / 110 // at most, in points
	scale := min(w/float64(l.w), h/float64(l.h), pixel)
	return float64(l.w) * scale, float64(l.h) * scale
}

// coverLogo sets the logo above the title, and returns how much lower that
// stands for it.
func (f *flow) coverLogo() float64 {
	if f.look.logo == nil {
		return 0
	}
	const top, highest, widest, lower = 19 * mm, 20 * mm, 74 * mm, 4 * mm
	w, h := f.look.logo.within(widest, highest)
	f.figure(strings.TrimSpace("Logo "+f.oneLine(f.doc.Organisation.Name)), func() {
		f.page.marks = append(f.page.marks, mark{shape: logoShape, x: f.frame().left, y: top, w: w, h: h})
	})
	return lower
}

// headLogo sets the logo small in the margin above a page.
func (f *flow) headLogo(p *page) {
	if p.bare || p.logo == nil {
		return
	}
	const highest, widest, below = 6 * mm, 26 * mm, 4 * mm
	w, h := p.logo.within(widest, highest)
	fr := p.frame()
	p.marks = append(p.marks, mark{shape: logoShape, x: fr.right - w, y: fr.top - below - h, w: w, h: h})
}
