package pdf

// pattern is how a bar is filled, so that two of them are told apart in grey as
// well as in colour.
type pattern uint8

const (
	solid    pattern = iota
	slanted          // lines from the lower left to the upper right
	speckled         // rows of squares
	hollow           // its outline alone
	ruled            // horizontal lines
	barred           // vertical lines
	crossed          // lines both ways
)

// filled fills a rectangle with a pattern in c, with an outline around what is
// not solid.
func (p *page) filled(x, y, w, h float64, with pattern, c colour) {
	if w <= 0 || h <= 0 {
		return
	}
	const thick, pitch = 0.6, 2.6
	switch with {
	case solid:
		p.box(x, y, w, h, c)
		return
	case slanted:
		p.slants(x, y, w, h, pitch, thick, c, false)
	case crossed:
		p.slants(x, y, w, h, pitch*1.3, thick*0.8, c, false)
		p.slants(x, y, w, h, pitch*1.3, thick*0.8, c, true)
	case speckled:
		const side = 1.0
		for n, dy := 0, 1.1; dy+side < h; n, dy = n+1, dy+1.9 {
			for dx := 1.1 + float64(n%2)*1.5; dx+side < w; dx += 3 {
				p.box(x+dx, y+dy, side, side, c)
			}
		}
	case ruled:
		for dy := pitch * 0.8; dy+thick < h; dy += pitch * 0.8 {
			p.box(x, y+dy, w, thick, c)
		}
	case barred:
		for dx := pitch; dx+thick < w; dx += pitch {
			p.box(x+dx, y, thick, h, c)
		}
	}
	p.outline(x, y, w, h, thick, c)
}

// slants draws slanting lines in a rectangle, each cut off at its sides.
func (p *page) slants(x, y, w, h, pitch, thick float64, c colour, down bool) {
	for at := pitch; at < w+h; at += pitch {
		// The line on which distance from the left plus distance from the top is at.
		from := point{max(0, at-h), min(at, h)}
		to := point{min(at, w), max(0, at-w)}
		if down {
			from.y, to.y = h-from.y, h-to.y
		}
		p.line(point{x + from.x, y + from.y}, point{x + to.x, y + to.y}, thick, c)
	}
}

// key is an entry of a legend: a pattern and what it stands for.
type key struct {
	with  pattern
	fill  colour
	label string
}

// Sizes of a legend.
const (
	legendRow = 13.0
	swatch    = 14.0
)

// legend draws what patterns stand for, from left to right and on as many rows
// as it takes. It returns its height; without a page it only measures.
func (f *flow) legend(x, y, w float64, keys []key, draw bool) float64 {
	left, top := x, y
	for _, k := range keys {
		label := f.fit(small, f.clean(k.label), w-swatch-5)
		wide := swatch + 5 + f.width(small, label)
		if left > x && left+wide > x+w {
			left, top = x, top+legendRow
		}
		if draw {
			f.page.filled(left, top+2, swatch, 7.4, k.with, k.fill)
			f.text(small, left+swatch+4, top, label)
		}
		left += wide + 12
	}
	return top + legendRow - y
}
