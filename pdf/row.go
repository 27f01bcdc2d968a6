package pdf

import "example.org/toepasselijk/pdf/tag"

// item is one paragraph, or one chip, in a cell.
type item struct {
	text  string
	style *style
	level int    // above 0: the chip of a level, with text as its word
	aside string // beside a chip
	label string // an id that hangs before the text
	to    string // where a click leads
	open  string // what is missing here, when text does not say so
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
	of    *portion // its part of the cell; nil when it is all there is
	open  string   // of the first line of an item: what is missing here
}

// hang is how far text stands in from the id before it.
const hang = 25

// row is a row that is measured and not yet placed.
type row struct {
	cells  [][]line
	height float64
	name   string // the place that it is
	of     tag.ID // its element, once it is begun; those of its cells follow
	again  bool   // the first cell stands here once more
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
	parts := newPortions(c)
	for _, it := range c {
		from := len(lines)
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
		case !blank(it.text):
			first := len(lines)
			for _, s := range t.f.wrap(it.style, t.f.clean(it.text), width) {
				lines = append(lines, line{text: s, style: it.style, to: it.to})
			}
			lines[first].open = it.missing()
		}
		of := parts.next(it)
		for i := range lines[from:] {
			lines[from+i].of = of
		}
	}
	return lines
}

// chipLines sets a chip on one line with what stands beside it, or under it
// when there is no room.
func (t *table) chipLines(it item, width float64) []line {
	word := t.f.fit(chipText, t.f.clean(it.text), width-t.f.chipSpare())
	chip := line{text: word, style: chipText, level: it.level, to: it.to}
	if it.aside == "" {
		return []line{chip}
	}
	aside := t.f.clean(it.aside)
	room := width - t.f.chipSpare() - t.f.width(chipText, word) - gutter
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

// split returns as much of r as fits in height, and the rest.
func (r row) split(height float64) (part, rest row) {
	part, rest = row{name: r.name, of: r.of, again: r.again}, row{of: r.of}
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
