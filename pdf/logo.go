package pdf

import (
	"bytes"
	"compress/zlib"
	"encoding/binary"
	"hash/crc32"
	"image"
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
	return &logo{w, h, plainPNG(w, h, onWhite(picture, w, h))}, nil
}

// onWhite returns the pixels of a picture on white, a row at a time, in red,
// green and blue.
func onWhite(m image.Image, w, h int) [][]byte {
	at, rows := m.Bounds().Min, make([][]byte, h)
	for y := range rows {
		row := make([]byte, 0, 3*w)
		for x := range w {
			r, g, b, a := m.At(at.X+x, at.Y+y).RGBA()
			rest := 0xffff - a
			row = append(row, uint8((r+rest)>>8), uint8((g+rest)>>8), uint8((b+rest)>>8))
		}
		rows[y] = row
	}
	return rows
}

// plainPNG writes pixels as the one kind of PNG that the writer passes on as it
// is. The encoder of package png would take as much room again in the browser
// as reading one does.
func plainPNG(w, h int, rows [][]byte) []byte {
	var packed bytes.Buffer
	zip, _ := zlib.NewWriterLevel(&packed, zlib.DefaultCompression) // which exists
	above := make([]byte, 3*w)
	for _, row := range rows {
		line := []byte{2} // each byte as what it differs from the one above it
		for i, v := range row {
			line = append(line, v-above[i])
		}
		_, _ = zip.Write(line) // to memory
		above = row
	}
	_ = zip.Close()
	head := binary.BigEndian.AppendUint32(binary.BigEndian.AppendUint32(nil, uint32(w)), uint32(h))
	out := []byte("\x89PNG\r\n\x1a\n")
	out = appendChunk(out, "IHDR", append(head, 8, 2, 0, 0, 0)) // 8 bits of red, green and blue
	out = appendChunk(out, "IDAT", packed.Bytes())
	return appendChunk(out, "IEND", nil)
}

func appendChunk(out []byte, kind string, data []byte) []byte {
	out = binary.BigEndian.AppendUint32(out, uint32(len(data)))
	from := len(out)
	out = append(append(out, kind...), data...)
	return binary.BigEndian.AppendUint32(out, crc32.ChecksumIEEE(out[from:]))
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
