package pdf

import (
	"math"
	"slices"
	"strconv"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/pdf/finish"
	"example.org/toepasselijk/pdf/tag"
)

// content writes pages as the operators that draw them, each piece marked with
// the element it belongs to. The writer of the file does not do this: it knows
// no marks, and its text, a formatted print for every glyph, took half the time
// of a report.
type content struct {
	book   *book
	faces  [weights]*face
	lang   lang.Lang
	logo   int    // the object that holds the logo
	out    []byte // of the page at hand
	page   *page
	height int // of the page, in hundredths of a point
	links  []finish.Link

	open   bool   // a marked piece is
	of     tag.ID // the element of that piece
	inText bool
	x, y   int // where the last line of text started, in hundredths
	font   *style
	colour *colour // that fills; nil for black
}

// draw returns the operators of page i, from 0, valid until the next call, and
// the links on it. Pages are drawn once, in order: their pieces are numbered in
// the tree, and what they held is let go.
func (c *content) draw(i int) ([]byte, []finish.Link) {
	p := c.book.pages[i]
	_, h := p.size()
	*c = content{book: c.book, faces: c.faces, lang: c.lang, logo: c.logo, out: c.out[:0], links: c.links[:0], page: p, height: hundredths(h)}
	c.grounds()
	links := c.textLinks()
	for i := range p.marks {
		m := &p.marks[i]
		switch {
		case m.shape != textShape:
			if m.of != tag.None {
				c.enter(m.of)
				c.shape(m)
			}
		case m.text != "":
			n := 0
			for n < len(links) && links[n].mark == i {
				n++
			}
			c.text(m, links[:n], c.goesOn(i))
			links = links[n:]
		}
	}
	c.leave()
	c.areaLinks()
	p.marks, p.links = nil, nil // a long report does not fit in memory twice
	return c.out, c.links
}

// goesOn reports whether the next text on the page is in the same element as
// text i.
func (c *content) goesOn(i int) bool {
	marks := c.page.marks
	for j := i + 1; j < len(marks); j++ {
		if marks[j].shape == textShape && marks[j].text != "" {
			return marks[j].of == marks[i].of
		}
	}
	return false
}

// grounds draws the shapes that are artefacts: nothing stands under them.
func (c *content) grounds() {
	c.put("/Artifact BMC\n")
	for i := range c.page.marks {
		if m := &c.page.marks[i]; m.shape != textShape && m.of == tag.None {
			c.shape(m)
		}
	}
	c.put("EMC\n")
}

// enter begins a piece of the element id, unless it is at hand.
func (c *content) enter(id tag.ID) {
	if c.open && c.of == id {
		return
	}
	c.leave()
	c.open, c.of = true, id
	switch id {
	case tag.Footer:
		c.put("/Artifact<</Type/Pagination/Subtype/Footer>>BDC\n")
	case tag.Artefact:
		c.put("/Artifact<</Type/Pagination>>BDC\n")
	default:
		c.put("/P<</MCID ")
		c.out = strconv.AppendInt(c.out, int64(c.book.tree.Mark(id, c.page.number-1)), 10)
		c.put(">>BDC\n")
	}
}

func (c *content) leave() {
	if c.open {
		c.endText()
		c.put("EMC\n")
		c.open = false
	}
}

func (c *content) endText() {
	if c.inText {
		c.put("ET\n")
		c.inText = false
	}
}

// text sets a line, with the parts of it that lead elsewhere as elements of
// their own, and a space behind it when its element goes on.
func (c *content) text(m *mark, links []link, goesOn bool) {
	at := 0
	for _, l := range links {
		c.run(m, m.of, at, l.from)
		of := c.book.tree.Add(tag.Link, m.of)
		c.run(m, of, l.from, l.until)
		c.annotate(l, of)
		at = l.until
	}
	c.run(m, m.of, at, len(m.text))
	if goesOn && !m.whole {
		// Words on two lines are two words, also for who hears them.
		c.out = c.out[:len(c.out)-len(")Tj\n")]
		c.glyphs(c.faces[m.style.weight], " ")
		c.put(")Tj\n")
	}
}

// run sets a part of a line.
func (c *content) run(m *mark, of tag.ID, from, until int) {
	if from >= until {
		return
	}
	c.enter(of)
	x := m.x
	if from > 0 {
		x += widthIn(c.faces[m.style.weight], m.style, m.text[:from])
	}
	c.line(m.style, hundredths(x), c.height-hundredths(m.y), m.text[from:until])
}

func (c *content) line(st *style, x, y int, s string) {
	if !c.inText {
		c.put("BT\n")
		c.inText, c.x, c.y = true, 0, 0
	}
	if c.font == nil || c.font.weight != st.weight || c.font.size != st.size {
		c.put("/F")
		c.out = append(c.out, '1'+byte(st.weight), ' ')
		c.number(hundredths(st.size))
		c.put(" Tf\n")
		c.font = st
	}
	c.paint(&st.colour)
	c.numbers(x-c.x, y-c.y)
	c.put(" Td\n(")
	c.x, c.y = x, y
	c.glyphs(c.faces[st.weight], s)
	c.put(")Tj\n")
}

// glyphs writes the numbers of the glyphs of s, two bytes each.
func (c *content) glyphs(f *face, s string) {
	for _, r := range s {
		if r == '\u00a0' {
			// It has done its work, and shares its glyph with the plain space:
			// copied text should hold the plain one.
			r = ' '
		}
		if !f.has(r) {
			continue
		}
		for _, b := range [2]byte{byte(f.glyph[r] >> 8), byte(f.glyph[r])} {
			switch b {
			case '(', ')', '\\':
				c.out = append(c.out, '\\', b)
			case '\r': // a reader may take it for \n
				c.out = append(c.out, '\\', 'r')
			default:
				c.out = append(c.out, b)
			}
		}
	}
}

// shape fills a shape.
func (c *content) shape(m *mark) {
	c.endText()
	if m.shape != logoShape {
		c.paint(&m.fill)
	}
	switch m.shape {
	case boxShape:
		c.numbers(hundredths(m.x), c.height-hundredths(m.y), hundredths(m.w), -hundredths(m.h))
		c.put(" re f\n")
	case chipShape:
		c.polygon(chamfered(m))
	case polygonShape:
		c.polygon(*m.corners)
	case logoShape:
		c.put("q ")
		c.numbers(hundredths(m.w), 0, 0, hundredths(m.h), hundredths(m.x), c.height-hundredths(m.y+m.h))
		c.put(" cm /I")
		c.out = strconv.AppendInt(c.out, int64(c.logo), 10)
		c.put(" Do Q\n")
	}
}

// polygon fills the shape with these corners.
func (c *content) polygon(corners []point) {
	for i, at := range corners {
		c.numbers(hundredths(at.x), c.height-hundredths(at.y))
		if i == 0 {
			c.put(" m ")
		} else {
			c.put(" l ")
		}
	}
	c.put("f\n")
}

// chamfered is a rectangle without the tips of its corners, which looks
// rounded at this size and costs eight points instead of a hundred.
func chamfered(m *mark) []point {
	const c = 1.1
	l, t, r, b := m.x, m.y, m.x+m.w, m.y+m.h
	return []point{{l + c, t}, {r - c, t}, {r, t + c}, {r, b - c}, {r - c, b}, {l + c, b}, {l, b - c}, {l, t + c}}
}

func (c *content) paint(to *colour) {
	if c.colour != nil && *c.colour == *to {
		return
	}
	c.colour = to
	for _, v := range [3]uint8{to.r, to.g, to.b} {
		c.out = append(strconv.AppendFloat(c.out, math.Round(float64(v)/0.255)/1000, 'f', -1, 64), ' ')
	}
	c.put("rg\n")
}

func (c *content) put(s string) { c.out = append(c.out, s...) }

// numbers writes lengths with a space between them.
func (c *content) numbers(list ...int) {
	for i, n := range list {
		if i > 0 {
			c.put(" ")
		}
		c.number(n)
	}
}

// number writes a length given in hundredths of a point.
func (c *content) number(n int) {
	if n < 0 {
		c.out = append(c.out, '-')
		n = -n
	}
	c.out = strconv.AppendInt(c.out, int64(n/100), 10)
	if n %= 100; n > 0 {
		c.out = append(c.out, '.', '0'+byte(n/10))
		if n%10 > 0 {
			c.out = append(c.out, '0'+byte(n%10))
		}
	}
}

func hundredths(v float64) int { return int(math.Round(v * 100)) }

// textLinks lists the links that are a part of a text and lead somewhere, in
// the order of the texts.
func (c *content) textLinks() []link {
	var out []link
	for _, l := range c.page.links {
		if _, ok := c.book.places[l.to]; ok && l.of == tag.None {
			out = append(out, l)
		}
	}
	slices.SortStableFunc(out, func(a, b link) int { return a.mark - b.mark })
	return out
}

// areaLinks adds the links that are elements of their own.
func (c *content) areaLinks() {
	for _, l := range c.page.links {
		if l.of > tag.None {
			c.annotate(l, l.of)
		}
	}
}

type linkText struct {
	At func(about, page string) string
}

var linkTexts = lang.Of(
	linkText{At: func(about, page string) string { return about + ", pagina " + page }},
	linkText{At: func(about, page string) string { return about + ", page " + page }},
)

// annotate makes a link lead somewhere, if its place is in this report.
func (c *content) annotate(l link, of tag.ID) {
	at, ok := c.book.places[l.to]
	if !ok {
		return
	}
	_, h := c.page.size()
	c.links = append(c.links, finish.Link{
		X: l.x, Y: h - l.y - l.h, W: l.w, H: l.h, To: spot(at), Element: of,
		Text: linkTexts.In(c.lang).At(l.about, lang.Number(c.lang, at.page.number)),
	})
}
