package pdf

import (
	"fmt"
	"strings"

	"github.com/signintech/gopdf"
)

// sheet draws laid-out pages. It is the only place that knows gopdf, and asks
// nothing of it but fonts, text, rectangles and polygons: its line breaking,
// links and bookmarks are not used.
type sheet struct {
	gp gopdf.GoPdf

	style  *style  // the font that is set
	colour colour  // the text colour that is set
	fill   *colour // the fill colour that is set; nil after text, which changes it
}

// fontNames are the names in the file: a tag of six letters says that only a
// part of the font is embedded.
var fontNames = [weights]string{regular: "AAAAAA+SourceSans3-Regular", semibold: "AAAAAB+SourceSans3-Semibold"}

// drawPages returns the plain file of pages, which must not be empty.
func drawPages(pages []*page, o Options, places map[string]place) ([]byte, error) {
	s := new(sheet)
	s.gp.Start(gopdf.Config{PageSize: gopdf.Rect{W: a4.short, H: a4.long}})
	s.gp.SetNoCompression()
	for w, data := range [weights][]byte{regular: o.Fonts.Regular, semibold: o.Fonts.Semibold} {
		if err := s.gp.AddTTFFontData(fontNames[w], data); err != nil {
			return nil, fmt.Errorf("add font: %w", err)
		}
	}
	for i, p := range pages {
		o.tell(Progress{Page: i + 1, Pages: len(pages)})
		if err := s.page(p, places); err != nil {
			return nil, fmt.Errorf("page %d: %w", p.number, err)
		}
		p.marks = nil // a long report does not fit in memory twice
	}
	return s.gp.GetBytesPdfReturnErr()
}

func (s *sheet) page(p *page, places map[string]place) error {
	w, h := p.size()
	s.gp.AddPageWithOption(gopdf.PageOption{PageSize: &gopdf.Rect{W: w, H: h}})
	s.fill = nil
	for i := range p.marks {
		m := &p.marks[i]
		switch m.shape {
		case boxShape:
			s.paint(m.fill)
			s.gp.RectFromUpperLeftWithStyle(m.x, m.y, m.w, m.h, "F")
		case chipShape:
			s.paint(m.fill)
			s.gp.Polygon(chamfered(m), "F")
		case polygonShape:
			s.paint(m.fill)
			s.gp.Polygon(gopdfPoints(*m.corners), "F")
		case logoShape:
			if err := s.picture(m, p.logo); err != nil {
				return err
			}
		case textShape:
			if err := s.text(m); err != nil {
				return err
			}
		}
	}
	return nil
}

// chamfered is a rectangle without the tips of its corners, which looks
// rounded at this size and costs eight points instead of a hundred.
func chamfered(m *mark) []gopdf.Point {
	const c = 1.1
	l, t, r, b := m.x, m.y, m.x+m.w, m.y+m.h
	return []gopdf.Point{{X: l + c, Y: t}, {X: r - c, Y: t}, {X: r, Y: t + c}, {X: r, Y: b - c}, {X: r - c, Y: b}, {X: l + c, Y: b}, {X: l, Y: b - c}, {X: l, Y: t + c}}
}

func gopdfPoints(corners []point) []gopdf.Point {
	out := make([]gopdf.Point, len(corners))
	for i, at := range corners {
		out[i] = gopdf.Point{X: at.x, Y: at.y}
	}
	return out
}

// picture draws a logo. The writer keeps one copy of it, however often it is
// drawn.
func (s *sheet) picture(m *mark, l *logo) error {
	holder, err := gopdf.ImageHolderByBytes(l.plain)
	if err == nil {
		err = s.gp.ImageByHolder(holder, m.x, m.y, &gopdf.Rect{W: m.w, H: m.h})
	}
	if err != nil {
		return fmt.Errorf("draw the logo: %w", err)
	}
	return nil
}

func (s *sheet) paint(c colour) {
	if s.fill == nil || *s.fill != c {
		s.gp.SetFillColor(c.r, c.g, c.b)
		s.fill = &c
	}
}

func (s *sheet) text(m *mark) error {
	if st := m.style; s.style != st {
		if s.style == nil || s.style.weight != st.weight || s.style.size != st.size {
			if err := s.gp.SetFont(fontNames[st.weight], "", st.size); err != nil {
				return fmt.Errorf("set font: %w", err)
			}
		}
		if s.style == nil || s.colour != st.colour {
			s.gp.SetTextColor(st.colour.r, st.colour.g, st.colour.b)
			s.colour = st.colour
		}
		s.style = st
	}
	s.gp.SetXY(m.x, m.y)
	s.fill = nil
	// A no-break space has done its work, and shares its glyph with the plain
	// one: copied text should hold the plain one.
	return s.gp.Text(strings.ReplaceAll(m.text, "\u00a0", " "))
}
