package pdf

import (
	"encoding/base64"
	"strconv"
	"strings"
	"unicode/utf8"
)

// PictureFont is the family that a picture asks for: the two faces of the
// report, under a name that no font of the reader's own has.
const PictureFont = "Toepasselijk Report"

// picture writes a page as an SVG image, from the marks that the sheet draws
// in the PDF. It is for the screen: whoever shows it brings the faces along
// and switches kerning and ligatures off, which the PDF has not.
type picture struct {
	out   []byte
	page  *page
	style *style // of the group that is open; nil for none
}

// pictures holds how each shape is drawn. A new shape gets its line here.
var pictures = [shapes]func(*picture, *mark){
	textShape:    (*picture).text,
	boxShape:     (*picture).box,
	chipShape:    (*picture).chip,
	polygonShape: (*picture).polygon, logoShape: (*picture).logo,
}

// drawPicture returns p as an SVG document. Text of the user stands in it as
// text only: nothing in it is markup, a link or a script.
func drawPicture(p *page) []byte {
	w, h := p.size()
	s := &picture{page: p, out: make([]byte, 0, 200+120*len(p.marks))}
	s.tag(`<svg xmlns="http://www.w3.org/2000/svg" xml:space="preserve" viewBox="0 0`, "")
	s.number(" ", w)
	s.number(" ", h)
	s.number(`" width="`, w)
	s.number(`pt" height="`, h)
	s.tag(`pt" font-family="'`, PictureFont)
	s.tag(`'"><path fill="#fff" d="M0 0`, "")
	s.number("H", w)
	s.number("V", h)
	s.tag(`H0z"/>`, "")
	for i := range p.marks {
		m := &p.marks[i]
		if m.shape != textShape {
			s.close()
		}
		if int(m.shape) < len(pictures) && pictures[m.shape] != nil {
			pictures[m.shape](s, m)
		}
	}
	s.close()
	return append(s.out, "</svg>"...)
}

// text draws a line. Lines of one style stand together in a group.
func (s *picture) text(m *mark) {
	if m.text == "" {
		return
	}
	if st := m.style; s.style != st {
		s.close()
		s.style = st
		s.number(`<g font-size="`, st.size)
		if st.weight == semibold {
			s.tag(`" font-weight="600`, "")
		}
		s.colour(`" fill="`, st.colour)
		s.tag(`">`, "")
	}
	s.number(`<text x="`, m.x)
	s.number(`" y="`, m.y)
	s.number(`" textLength="`, m.w)
	s.tag(`">`, m.text)
	s.tag(`</text>`, "")
}

func (s *picture) box(m *mark) {
	s.number(`<rect x="`, m.x)
	s.number(`" y="`, m.y)
	s.number(`" width="`, m.w)
	s.number(`" height="`, m.h)
	s.colour(`" fill="`, m.fill)
	s.tag(`"/>`, "")
}

func (s *picture) chip(m *mark) {
	corners := make([]point, 0, 8)
	for _, at := range chamfered(m) {
		corners = append(corners, point{at.x, at.y})
	}
	s.corners(corners, m.fill)
}

func (s *picture) polygon(m *mark) { s.corners(*m.corners, m.fill) }

func (s *picture) corners(corners []point, fill colour) {
	before := `<polygon points="`
	for _, at := range corners {
		s.number(before, at.x)
		s.number(",", at.y)
		before = " "
	}
	s.colour(`" fill="`, fill)
	s.tag(`"/>`, "")
}

// logo draws the picture of the organisation, which stands in the image.
func (s *picture) logo(m *mark) {
	s.number(`<image x="`, m.x)
	s.number(`" y="`, m.y)
	s.number(`" width="`, m.w)
	s.number(`" height="`, m.h)
	s.tag(`" href="data:image/png;base64,`, base64.StdEncoding.EncodeToString(s.page.logo.plain))
	s.tag(`"/>`, "")
}

// close ends the group that is open.
func (s *picture) close() {
	if s.style != nil {
		s.tag("</g>", "")
		s.style = nil
	}
}

// tag writes markup of ours, and text of anybody's after it.
func (s *picture) tag(markup, text string) {
	s.out = append(s.out, markup...)
	if !strings.ContainsFunc(text, special) {
		s.out = append(s.out, text...)
		return
	}
	for _, r := range text {
		switch {
		case !special(r):
			s.out = utf8.AppendRune(s.out, r)
		case r >= ' ' && r < 0x7f:
			s.out = append(s.out, "&#"...)
			s.out = strconv.AppendInt(s.out, int64(r), 10)
			s.out = append(s.out, ';')
		default:
			s.out = utf8.AppendRune(s.out, missing)
		}
	}
}

// special reports whether r means something in XML, or may not stand in it.
func special(r rune) bool {
	return r == '<' || r == '>' || r == '&' || r == '"' || r == '\'' || r < ' ' || r == utf8.RuneError || r&0xfffe == 0xfffe
}

// number writes markup and a length in points after it, to a hundredth.
func (s *picture) number(markup string, points float64) {
	s.out = append(s.out, markup...)
	s.out = strconv.AppendFloat(s.out, points, 'f', 2, 64)
	for s.out[len(s.out)-1] == '0' {
		s.out = s.out[:len(s.out)-1]
	}
	if s.out[len(s.out)-1] == '.' {
		s.out = s.out[:len(s.out)-1]
	}
}

func (s *picture) colour(markup string, c colour) {
	const digits = "0123456789abcdef"
	s.out = append(append(s.out, markup...), '#')
	for _, v := range [...]uint8{c.r, c.g, c.b} {
		s.out = append(s.out, digits[v>>4], digits[v&15])
	}
}
