package pdf

import "math"

// point is a place on a page.
type point struct{ x, y float64 }

// polygon fills the shape with these corners.
func (p *page) polygon(c colour, corners ...point) {
	m := mark{shape: polygonShape, fill: c, corners: &corners}
	for i, at := range corners {
		if i == 0 {
			m.x, m.y = at.x, at.y
		}
		// The smallest rectangle around it grows with each corner.
		left, top := min(m.x, at.x), min(m.y, at.y)
		m.w, m.h = max(m.x+m.w, at.x)-left, max(m.y+m.h, at.y)-top
		m.x, m.y = left, top
	}
	p.marks = append(p.marks, m)
}

// line draws a straight line of the given thickness.
func (p *page) line(from, to point, thick float64, c colour) {
	long := math.Hypot(to.x-from.x, to.y-from.y)
	if long == 0 {
		return
	}
	dx, dy := (to.y-from.y)/long*thick/2, (from.x-to.x)/long*thick/2
	p.polygon(c, point{from.x + dx, from.y + dy}, point{to.x + dx, to.y + dy}, point{to.x - dx, to.y - dy}, point{from.x - dx, from.y - dy})
}

// polyline draws a line through points, as one shape: its bends have no seams.
func (p *page) polyline(points []point, thick float64, c colour) {
	if len(points) < 2 {
		return
	}
	left, right := make([]point, 0, 2*len(points)), make([]point, 0, len(points))
	for i, at := range points {
		before, after := points[max(i-1, 0)], points[min(i+1, len(points)-1)]
		long := math.Hypot(after.x-before.x, after.y-before.y)
		if long == 0 {
			continue
		}
		dx, dy := (after.y-before.y)/long*thick/2, (before.x-after.x)/long*thick/2
		left = append(left, point{at.x + dx, at.y + dy})
		right = append(right, point{at.x - dx, at.y - dy})
	}
	for i := len(right) - 1; i >= 0; i-- {
		left = append(left, right[i])
	}
	if len(left) > 2 {
		p.polygon(c, left...)
	}
}

// arrow draws a bent arrow: it leaves the straight line to the left by bend
// times its length, so that arrows over one line, to and fro, stay apart. It
// returns the middle of the bend.
func (p *page) arrow(from, to point, bend, thick float64, c colour) point {
	const steps = 14
	control := point{(from.x+to.x)/2 + (to.y-from.y)*bend*2, (from.y+to.y)/2 - (to.x-from.x)*bend*2}
	at := func(t float64) point {
		a, b, d := (1-t)*(1-t), 2*t*(1-t), t*t
		return point{a*from.x + b*control.x + d*to.x, a*from.y + b*control.y + d*to.y}
	}
	head := 3.2 + 1.6*thick // its length
	long := math.Hypot(to.x-from.x, to.y-from.y)
	if long <= head {
		return at(0.5)
	}
	stop := 1 - head*0.8/long
	var points []point
	for i := range steps + 1 {
		points = append(points, at(stop*float64(i)/steps))
	}
	p.polyline(points, thick, c)
	foot := at(1 - head/long)
	dx, dy := to.x-foot.x, to.y-foot.y
	d := math.Hypot(dx, dy)
	if d == 0 {
		return at(0.5)
	}
	half := head * 0.44
	px, py := dy/d*half, -dx/d*half
	p.polygon(c, to, point{foot.x + px, foot.y + py}, point{foot.x - px, foot.y - py})
	return at(0.5)
}

// disc fills a circle.
func (p *page) disc(centre point, radius float64, c colour) {
	const corners = 20
	around := make([]point, corners)
	for i := range around {
		sin, cos := math.Sincos(2 * math.Pi * float64(i) / corners)
		around[i] = point{centre.x + radius*cos, centre.y + radius*sin}
	}
	p.polygon(c, around...)
}

// outline draws the sides of a rectangle, inside it.
func (p *page) outline(x, y, w, h, thick float64, c colour) {
	thick = min(thick, w, h)
	p.box(x, y, w, thick, c)
	p.box(x, y+h-thick, w, thick, c)
	p.box(x, y, thick, h, c)
	p.box(x+w-thick, y, thick, h, c)
}
