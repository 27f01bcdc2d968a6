package pdf

import (
	"fmt"

	"github.com/signintech/gopdf"
)

// sheet makes the file that the pages go into. It is the only place that knows
// gopdf, and asks it for the pages, for the fonts with the glyphs that are used,
// and for the logo; what stands on a page is written by content.
type sheet struct {
	gp   gopdf.GoPdf
	logo int // the object that holds the logo; 0 for none
}

// fontNames are the names in the file: a tag of six letters says that only a
// part of the font is embedded.
var fontNames = [weights]string{regular: "AAAAAA+SourceSans3-Regular", semibold: "AAAAAB+SourceSans3-Semibold"}

// newSheet returns a file with the fonts, of which the characters used are
// embedded.
func newSheet(f Fonts, used [weights]string) (*sheet, error) {
	s := new(sheet)
	s.gp.Start(gopdf.Config{PageSize: gopdf.Rect{W: a4.short, H: a4.long}})
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

// page adds an empty page. A logo is kept once, for all pages.
func (s *sheet) page(p *page) error {
	w, h := p.size()
	s.gp.AddPageWithOption(gopdf.PageOption{PageSize: &gopdf.Rect{W: w, H: h}})
	if p.logo == nil || s.logo > 0 {
		return nil
	}
	holder, err := gopdf.ImageHolderByBytes(p.logo.plain)
	if err == nil {
		s.logo = s.gp.GetNextObjectID()
		err = s.gp.ImageByHolder(holder, 0, 0, nil)
	}
	if err != nil {
		return fmt.Errorf("embed the logo: %w", err)
	}
	return nil
}

// bytes returns the plain file. There must be a page.
func (s *sheet) bytes() ([]byte, error) { return s.gp.GetBytesPdfReturnErr() }
