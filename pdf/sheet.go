package pdf

import (
	"fmt"

	"github.com/signintech/gopdf"
)

// sheet makes the file that the pages go into. It is the only place that knows
// gopdf, and asks it for the pages and for the fonts with the glyphs that are
// used; what stands on a page is written by content.
type sheet struct {
	gp gopdf.GoPdf
}

// fontNames are the names in the file: a tag of six letters says that only a
// part of the font is embedded.
var fontNames = [weights]string{regular: "AAAAAA+SourceSans3-Regular", semibold: "AAAAAB+SourceSans3-Semibold"}

// newSheet returns a file with the fonts, of which the characters used are
// embedded.
func newSheet(f Fonts, used [weights]string) (*sheet, error) {
	s := new(sheet)
	s.gp.Start(gopdf.Config{PageSize: gopdf.Rect{W: shortSide, H: longSide}})
	s.gp.SetNoCompression()
	for w, data := range [weights][]byte{regular: f.Regular, semibold: f.Semibold} {
		if err := s.gp.AddTTFFontData(fontNames[w], data); err != nil {
			return nil, fmt.Errorf("add font: %w", err)
		}
		if err := s.gp.SetFont(fontNames[w], "", 1); err != nil {
			return nil, fmt.Errorf("set font: %w", err)
		}
		// Measuring a text puts its glyphs in the part that is embedded.
		if _, err := s.gp.MeasureTextWidth(used[w]); err != nil {
			return nil, fmt.Errorf("choose glyphs: %w", err)
		}
	}
	return s, nil
}

// page adds an empty page.
func (s *sheet) page(p *page) {
	w, h := p.size()
	s.gp.AddPageWithOption(gopdf.PageOption{PageSize: &gopdf.Rect{W: w, H: h}})
}

// bytes returns the plain file. There must be a page.
func (s *sheet) bytes() ([]byte, error) { return s.gp.GetBytesPdfReturnErr() }

// chamfered is a rectangle without the tips of its corners, which looks
// rounded at this size and costs eight points instead of a hundred.
func chamfered(m *mark) []gopdf.Point {
	const c = 1.1
	l, t, r, b := m.x, m.y, m.x+m.w, m.y+m.h
	return []gopdf.Point{{X: l + c, Y: t}, {X: r - c, Y: t}, {X: r, Y: t + c}, {X: r, Y: b - c}, {X: r - c, Y: b}, {X: l + c, Y: b}, {X: l, Y: b - c}, {X: l, Y: t + c}}
}
