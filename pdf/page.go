package pdf

import "example.org/toepasselijk/pdf/tag"

// page is one page as it was laid out, before it is drawn. Lengths are in
// points from the upper left corner.
type page struct {
	paper     paper
	landscape bool
	bare      bool // no foot: the cover
	marks     []mark
	links     []link
	open      []string // what the reader will miss here
	number    int      // from 1, known when all pages are

	logo *logo // what a logoShape draws; nil when there is none
}

// mark is one thing to draw: text, or else a filled shape.
type mark struct {
	shape shape
	fill  colour
	whole bool    // of text: no space follows it, though the line ends
	of    tag.ID  // the element it belongs to; of a shape, none is an artefact
	x, y  float64 // of text: where its baseline starts; of a shape: its upper left corner
	w, h  float64 // of text: its width; of a shape: its size
	text  string
	style *style
	to    string // of a page number: the place whose page it is; x is then its right edge

	corners *[]point // of a polygon; x, y, w and h are then the rectangle around it
}

type shape uint8

const (
	textShape    shape = iota
	boxShape           // a filled rectangle
	chipShape          // the same with its corners taken off
	polygonShape       // a filled polygon
	logoShape          // the logo, filling the rectangle
	numberShape        // the number of the page that holds a place
	shapes             // how many there are
)

// link is a rectangle that jumps to a place.
type link struct {
	x, y, w, h  float64
	to          string
	about       string // what it leads to, in words
	of          tag.ID // the element that it is; none when it is a part of a text
	mark        int    // that text, by its place on the page
	from, until int    // the part of it
}

// place is where something stands that others refer to.
type place struct {
	page *page
	y    float64
}

// mm is a millimetre in points.
const mm = 72 / 25.4

// paper is a size of paper, upright.
type paper struct{ short, long float64 }

var (
	a4     = paper{210 * mm, 297 * mm}
	letter = paper{8.5 * 72, 11 * 72}
)

// frame is the part of a page that text may fill.
type frame struct{ left, right, top, bottom float64 }

func (f frame) width() float64  { return f.right - f.left }
func (f frame) height() float64 { return f.bottom - f.top }

func (p *page) frame() frame {
	w, h := p.size()
	if p.landscape {
		return frame{16 * mm, w - 16*mm, 16 * mm, h - 17*mm}
	}
	return frame{24 * mm, w - 20*mm, 21 * mm, h - 20*mm}
}

// size returns the width and the height of the paper.
func (p *page) size() (w, h float64) {
	if p.landscape {
		return p.paper.long, p.paper.short
	}
	return p.paper.short, p.paper.long
}

func (p *page) box(x, y, w, h float64, c colour) {
	p.marks = append(p.marks, mark{shape: boxShape, x: x, y: y, w: w, h: h, fill: c})
}

// rule draws a horizontal line of the given thickness under y.
func (p *page) rule(x, y, w, thickness float64, c colour) { p.box(x, y, w, thickness, c) }
