package pdf

import (
	"math"

	"example.org/toepasselijk/pdf/tag"
)

// figure draws a picture that alt says in words, for who does not see it: whole
// sentences, made from the data that is drawn. All that draw sets on the page is
// one drawing; draw turns no page.
func (f *flow) figure(alt string, draw func()) {
	p, from := f.page, len(f.page.marks)
	id := f.block(tag.Figure, draw)
	marks := p.marks[from:]
	for i := range marks {
		if marks[i].of == tag.None {
			marks[i].of = id
		}
	}
	_, height := p.size()
	b := boundsOf(marks)
	f.tree.Describe(id, tag.Picture{Alt: f.clean(alt), Left: b.left, Lower: height - b.bottom, Right: b.right, Upper: height - b.top})
}

// boundsOf returns the rectangle around marks.
func boundsOf(marks []mark) frame {
	b := frame{left: math.Inf(1), right: math.Inf(-1), top: math.Inf(1), bottom: math.Inf(-1)}
	for i := range marks {
		m := &marks[i]
		top, bottom := m.y, m.y+m.h
		if m.shape == textShape {
			top, bottom = m.y-m.style.size, m.y+0.3*m.style.size
		}
		b.left, b.right = min(b.left, m.x), max(b.right, m.x+m.w)
		b.top, b.bottom = min(b.top, top), max(b.bottom, bottom)
	}
	if len(marks) == 0 {
		return frame{}
	}
	return b
}
