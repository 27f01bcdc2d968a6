package pdf

// column is one column of a table. An empty head in every column makes a
// table without a head row.
type column struct {
	head  string
	width float64 // a share of what the fixed columns leave when below 1, else points
	right bool    // numbers: aligned right
}

// item is one paragraph, or one chip, in a cell.
type item struct {
	text  string
	style *style
	level int    // above 0: the chip of a level, with text as its word
	aside string // beside a chip
	label string // an id that hangs before the text
	to    string // where a click leads
}

// cell is what stands in one cell, from top to bottom.
type cell []item

// line is one line of a cell, ready to be set.
type line struct {
	text  string
	style *style
	level int
	aside string
	label string
	in    float64 // how far the text hangs in
	to    string
}

// hang is how far text stands in from the id before it.
const hang = 25

// row is a row that is measured and not yet placed.
type row struct {
	cells  [][]line
	height float64
	name   string // the place that it is
}

// table sets rows under each other on as many pages as they take.
type table struct {
	f       *flow
	columns []column
	x, w    []float64 // of every column
	pad     float64   // above and below the text in a row
	rule    *colour   // under every row; nil for none
	headed  bool
}

const gutter = 8 // points between columns

// table starts a table over the width of the page, its head held until the
// first row.
func (f *flow) table(columns ...column) *table {
	t := &table{f: f, columns: columns, pad: 3.6, rule: &hair}
	t.measure()
	for _, c := range columns {
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
	for i, c := range t.columns {
		lines := t.headLines(i)
		y := f.y + height - 4 - float64(len(lines))*cellHead.leading
		for _, l := range lines {
			if c.right {
				f.textRight(cellHead, t.x[i]+t.w[i], y, l)
			} else {
				f.text(cellHead, t.x[i], y, l)
			}
			y += cellHead.leading
		}
	}
	fr := f.frame()
	f.page.rule(fr.left, f.y+height-0.8, fr.width(), 0.8, ink)
}

// lay measures a row; name is the place it is, or empty.
func (t *table) lay(name string, cells ...cell) row {
	r := row{cells: make([][]line, len(cells)), name: name}
	for i, c := range cells {
		r.cells[i] = t.linesOf(c, t.w[i])
		r.height = max(r.height, heightOf(r.cells[i]))
	}
	r.height += 2 * t.pad
	return r
}

func (t *table) linesOf(c cell, width float64) []line {
	lines := make([]line, 0, len(c))
	for _, it := range c {
		switch {
		case it.level > 0:
			lines = append(lines, t.chipLines(it, width)...)
		case it.label != "":
			in := max(hang, t.f.width(it.style, it.label)+5)
			for i, s := range t.f.wrap(it.style, t.f.clean(it.text), width-in) {
				l := line{text: s, style: it.style, in: in, to: it.to}
				if i == 0 {
					l.label = it.label
				}
				lines = append(lines, l)
			}
		case it.text != "":
			for _, s := range t.f.wrap(it.style, t.f.clean(it.text), width) {
				lines = append(lines, line{text: s, style: it.style, to: it.to})
			}
		}
	}
	return lines
}

// chipLines sets a chip on one line with what stands beside it, or under it
// when there is no room.
func (t *table) chipLines(it item, width float64) []line {
	word := t.f.fit(chipText, t.f.clean(it.text), width-chipSpare)
	chip := line{text: word, style: chipText, level: it.level, to: it.to}
	if it.aside == "" {
		return []line{chip}
	}
	aside := t.f.clean(it.aside)
	room := width - chipSpare - t.f.width(chipText, word) - gutter
	if t.f.fit(cellText, aside, room) == aside {
		chip.aside = aside
		return []line{chip}
	}
	return append([]line{chip}, t.linesOf(cell{{text: it.aside, style: cellText}}, width)...)
}

func (l line) height() float64 {
	if l.level > 0 {
		return chipHeight + chipLead
	}
	return l.style.leading
}

func heightOf(lines []line) (h float64) {
	for _, l := range lines {
		h += l.height()
	}
	return h
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
// which says what the row is about, then stands on each.
func (t *table) place(r row) {
	f := t.f
	whole := f.frame().height() - f.waiting()
	if f.repeat != nil {
		whole -= t.headHeight()
	}
	// A page that has but a heading so far is not left at that.
	if r.height <= f.room() || r.height <= whole && f.begun {
		f.need(r.height)
		t.draw(r, r.height)
		return
	}
	const least = 6 * 11.2 // do not start a long row on the last lines of a page
	f.need(least)
	id := r.cells[0]
	for {
		part, rest := r.split(f.frame().bottom - f.y - 2*t.pad)
		t.draw(part, part.height+2*t.pad)
		if !rest.filled() {
			return
		}
		if heightOf(id) < whole/2 {
			rest.cells[0] = id
		}
		r = rest
		f.next()
	}
}

// split returns as much of r as fits in height, and the rest.
func (r row) split(height float64) (part, rest row) {
	part, rest = row{name: r.name}, row{}
	for _, lines := range r.cells {
		n, used := 0, 0.0
		for n < len(lines) && (used+lines[n].height() <= height || n == 0) {
			used += lines[n].height()
			n++
		}
		part.cells = append(part.cells, lines[:n])
		rest.cells = append(rest.cells, lines[n:])
		part.height = max(part.height, used)
	}
	return part, rest
}

func (r row) filled() bool {
	for _, lines := range r.cells {
		if len(lines) > 0 {
			return true
		}
	}
	return false
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
			t.line(l, i, y)
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

func (t *table) line(l line, i int, y float64) {
	f := t.f
	if l.level > 0 {
		w := f.chip(t.x[i], y, l.level, l.text)
		f.text(cellText, t.x[i]+w+gutter, y, l.aside)
		return
	}
	x := t.x[i] + l.in
	f.text(l.style, t.x[i], y, l.label)
	if t.columns[i].right {
		x += t.w[i] - f.width(l.style, l.text)
	}
	w := f.text(l.style, x, y, l.text)
	if l.to != "" {
		f.link(x, y, w, l.style.leading, l.to)
	}
}

// band holds a heading inside the table, over its whole width.
func (t *table) band(name, title string) {
	f := t.f
	fr := f.frame()
	f.hold(9, bandText.leading+4, func() {
		f.mark(name)
		f.bookmark(1, title)
		f.text(bandText, fr.left, f.y, title)
		f.page.rule(fr.left, f.y+bandText.leading+3.2, fr.width(), 0.8, accent)
	})
}
