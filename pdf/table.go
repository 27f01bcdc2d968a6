package pdf

import "example.org/toepasselijk/pdf/tag"

// column is one column of a table. An empty head in every column makes a
// table without a head row.
type column struct {
	head  string
	width float64 // a share of what the fixed columns leave when below 1, else points
	right bool    // numbers: aligned right
}

// table sets rows under each other on as many pages as they take.
type table struct {
	f       *flow
	columns []column
	x, w    []float64 // of every column
	pad     float64   // above and below the text in a row
	rule    *colour   // under every row; nil for none
	headed  bool
	of      tag.ID // its element, once there is anything in it
}

const gutter = 8 // points between columns

// table starts a table over the width of the page, its head held until the
// first row.
func (f *flow) table(columns ...column) *table {
	t := &table{f: f, columns: columns, pad: 3.6, rule: &hair}
	t.measure()
	for i, c := range columns {
		t.columns[i].head = f.clean(c.head)
		t.headed = t.headed || c.head != ""
	}
	if t.headed {
		height := t.headHeight()
		f.hold(0, height, func() { t.head(); f.repeat = func() { t.head(); f.y += height } })
	}
	return t
}

// end closes the table: what follows has no head above it.
func (t *table) end() {
	t.f.settle()
	t.f.repeat = nil
}

// measure gives every column its place.
func (t *table) measure() {
	fr := t.f.frame()
	free := fr.width() - gutter*float64(len(t.columns)-1)
	for _, c := range t.columns {
		if c.width >= 1 {
			free -= c.width
		}
	}
	x := fr.left
	for _, c := range t.columns {
		w := c.width
		if w < 1 {
			w *= free
		}
		t.x, t.w = append(t.x, x), append(t.w, w)
		x += w + gutter
	}
}

func (t *table) headLines(i int) []string {
	return t.f.wrap(cellHead, t.columns[i].head, t.w[i])
}

func (t *table) headHeight() float64 {
	if !t.headed {
		return 0
	}
	most := 1
	for i := range t.columns {
		most = max(most, len(t.headLines(i)))
	}
	return float64(most)*cellHead.leading + 4
}

// head draws the head row with its rule; the caller moves on.
func (t *table) head() {
	f, height := t.f, t.headHeight()
	tr := f.tree.Add(tag.TR, t.element())
	for i, c := range t.columns {
		lines := t.headLines(i)
		y := f.y + height - 4 - float64(len(lines))*cellHead.leading
		f.say(t.headCell(tr, c), func() {
			for _, l := range lines {
				if c.right {
					f.textRight(cellHead, t.x[i]+t.w[i], y, l)
				} else {
					f.text(cellHead, t.x[i], y, l)
				}
				y += cellHead.leading
			}
		})
	}
	fr := f.frame()
	f.page.rule(fr.left, f.y+height-0.8, fr.width(), 0.8, ink)
}

// row measures and places a row.
func (t *table) row(name string, cells ...cell) { t.place(t.lay(name, cells...)) }

// keep places rows together on one page, if they fit on one.
func (t *table) keep(rows ...row) {
	height := 0.0
	for _, r := range rows {
		height += r.height
	}
	if height+t.headHeight() <= t.f.frame().height() {
		t.f.need(height)
	}
	for _, r := range rows {
		t.place(r)
	}
}

// place sets a row. It moves to the next page when it does not fit, and is
// split over pages only when it is higher than a whole one; the first cell,
// which says what the row is about, then stands on each. It returns the row as
// it ends.
func (t *table) place(r row) row {
	f := t.f
	whole := f.frame().height() - f.waiting()
	if f.repeat != nil {
		whole -= t.headHeight()
	}
	// A page that has but a heading so far is not left at that.
	if r.height <= f.room() || r.height <= whole && f.begun {
		f.need(r.height)
		t.begin(&r)
		t.draw(r, r.height)
		return r
	}
	const least = 6 * 11.2 // do not start a long row on the last lines of a page
	f.need(least)
	t.begin(&r)
	id := r.cells[0]
	again := heightOf(id) < whole/2
	for {
		part, rest := r.split(f.frame().bottom - f.y - 2*t.pad)
		t.draw(part, part.height+2*t.pad)
		if !rest.filled() {
			return part
		}
		if again {
			rest.cells[0], rest.again = id, true
		}
		r = rest
		f.next()
	}
}

// draw sets a row at the cursor and moves below it.
func (t *table) draw(r row, height float64) {
	f := t.f
	if r.name != "" {
		f.mark(r.name)
	}
	for i, lines := range r.cells {
		y := f.y + t.pad
		for _, l := range lines {
			t.line(l, i, y, r.cell(i))
			y += l.height()
		}
	}
	f.y += height
	f.begun = true
	if t.rule != nil {
		fr := f.frame()
		f.page.rule(fr.left, f.y-0.4, fr.width(), 0.4, *t.rule)
	}
}

func (t *table) line(l line, i int, y float64, cell tag.ID) {
	f := t.f
	label, body := l.of.elements(f.tree, cell)
	if l.level > 0 {
		f.say(body, func() {
			w := f.chip(t.x[i], y, l.level, l.text)
			f.text(cellText, t.x[i]+w+gutter, y, l.aside)
		})
		return
	}
	x := t.x[i] + l.in
	f.say(label, func() { f.text(l.style, t.x[i], y, l.label) })
	if t.columns[i].right {
		x += t.w[i] - f.width(l.style, l.text)
	}
	f.say(body, func() { f.text(l.style, x, y, l.text) })
	f.opens(l.open)
	if l.to != "" && l.text != "" {
		f.linkText(y, l.style.leading, l.to)
	}
}

// band holds a heading inside the table, over its whole width.
func (t *table) band(name, title string) {
	f := t.f
	fr := f.frame()
	f.hold(9, bandText.leading+4, func() {
		f.mark(name)
		f.bookmark(1, title)
		th := f.tree.Add(tag.TH, f.tree.Add(tag.TR, t.element()))
		f.tree.Head(th, tag.Column)
		f.tree.Span(th, len(t.columns))
		f.inside(th, func() { f.block(tag.H2, func() { f.text(bandText, fr.left, f.y, title) }) })
		f.page.rule(fr.left, f.y+bandText.leading+3.2, fr.width(), 0.8, accent)
	})
}
