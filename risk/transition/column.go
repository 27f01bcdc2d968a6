package transition

import (
	"strings"
	"unicode/utf8"
)

// MaxColumns is how many columns of a table are looked at: a statement has a
// dozen.
const MaxColumns = 64

// shapeRows is how many rows are looked at to see what a column holds: more
// than there are controls.
const shapeRows = 300

// mostSamples is how many cells are kept to show what stands in a column.
const mostSamples = 3

// recognise says what each column holds: by its head where there is one, and
// by what stands in it; none when no column has a number of 2013.
func recognise(records []record) (columns []Column, heads span) {
	number, first := numberColumn(records)
	if number < 0 {
		return nil, span{}
	}
	heads = headsOf(records, first, number)
	var rows []record
	width := 0
	for _, r := range records[first:] {
		if number < len(r.cells) && isNumber(r.cells[number]) {
			width = max(width, len(r.cells))
			if len(rows) < shapeRows {
				rows = append(rows, r)
			}
		}
	}
	columns = make([]Column, width)
	for i := range columns {
		c := &columns[i]
		if c.Head, c.Kind = headOf(records, heads, i); c.Kind != Unused {
			c.By = ByHead
		}
	}
	yesAndNo(columns)
	shapes := shapesOf(rows, number, columns)
	if columns[number].Kind != Number {
		columns[number].Kind, columns[number].By = Number, ByContents
	}
	byShape(columns, shapes)
	overflow(columns, records, heads)
	return columns, heads
}

// yesAndNo gives their kind to two columns "Ja" and "Nee", one of which has a
// mark. "No" by itself may stand for number.
func yesAndNo(columns []Column) {
	yes, no := -1, -1
	for i, c := range columns {
		switch yesOrNo(c.Head) {
		case Applies:
			yes = i
		case Excludes:
			no = i
		}
	}
	if yes >= 0 && no >= 0 {
		columns[yes].Kind, columns[no].Kind = Applies, Excludes
		columns[yes].By, columns[no].By = ByHead, ByHead
	}
}

// isNumber reports whether a cell holds a number of 2013, or a date that one
// became.
func isNumber(cell string) bool {
	if id, _ := numberOf(cell); id != "" {
		return true
	}
	ids, _ := dateOf(cell)
	return len(ids) > 0
}

// numberColumn returns the column with most numbers of 2013, and the first
// record with one; -1 when there is none. Dates count where most of those in
// the column can have been such a number.
func numberColumn(records []record) (column, first int) {
	var counts, dates, others, firsts [MaxColumns]int
	for at, r := range records {
		for i, c := range r.cells {
			if c == "" {
				continue
			}
			if id, _ := numberOf(c); id != "" {
				counts[i]++
			} else if ids, ok := dateOf(c); len(ids) > 0 {
				dates[i]++
			} else {
				if ok {
					others[i]++
				}
				continue
			}
			if counts[i]+dates[i] == 1 {
				firsts[i] = at
			}
		}
	}
	column = -1
	most := 0
	for i, n := range counts {
		if dates[i] > others[i] {
			n += dates[i]
		}
		if n > most {
			column, most = i, n
		}
	}
	if column < 0 {
		return -1, 0
	}
	return column, firsts[column]
}

// hasDates reports whether the dates in a column are to be read as numbers:
// most of them can have been one.
func hasDates(records []record, column int) bool {
	n := 0
	for _, r := range records {
		if column < len(r.cells) {
			if id, _ := numberOf(r.cells[column]); id != "" {
				continue
			}
			if ids, ok := dateOf(r.cells[column]); len(ids) > 0 {
				n++
			} else if ok {
				n--
			}
		}
	}
	return n > 0
}

// shape counts what stands in a column; words and exact are the decisions and
// the statuses that leave no doubt.
type shape struct{ filled, decisions, words, statuses, exact, titles, length int }

// most reports whether n is nearly all of what is filled in.
func (s shape) most(n int) bool { return n > 0 && n*10 >= s.filled*8 }

// few reports whether n is less than half of what is filled in.
func (s shape) few(n int) bool { return n*2 < s.filled }

// long reports whether what is filled in are sentences rather than words.
func (s shape) long() bool { return s.filled > 0 && s.length/s.filled >= 14 }

// shapesOf looks at what stands in the columns, and keeps samples of it.
func shapesOf(rows []record, number int, columns []Column) []shape {
	shapes := make([]shape, len(columns))
	for _, r := range rows {
		id, _ := numberOf(r.cells[number])
		if ids, _ := dateOf(r.cells[number]); id == "" && len(ids) == 1 {
			id = ids[0]
		}
		for i, c := range r.cells[:min(len(r.cells), len(columns))] {
			if c != "" {
				columns[i].sample(c)
			}
			if i == number || nothing(c) {
				continue
			}
			s := &shapes[i]
			s.filled++
			s.length += utf8.RuneCountInString(c)
			_, decided := decisionOf(c)
			_, _, sure := leadingDecision(c)
			if decided || sure {
				s.decisions++
			}
			if sure {
				s.words++
			}
			if _, _, ok := statusIn(c); ok {
				s.statuses++
			}
			if _, ok := statusOf(c); ok {
				s.exact++
			}
			if id != "" && titled(id, c) {
				s.titles++
			}
		}
	}
	return shapes
}

// sample keeps what stands in a cell, if it is another thing than before.
func (c *Column) sample(cell string) {
	if len(c.Samples) == mostSamples {
		return
	}
	cell = strings.Join(strings.Fields(excerpt(cell)), " ")
	for _, s := range c.Samples {
		if s == cell {
			return
		}
	}
	c.Samples = append(c.Samples, cell)
}

// nothing reports whether a cell is empty, or has a stroke for it.
func nothing(cell string) bool { return strings.Trim(cell, "-–—?. ") == "" }

// byShape mends what the heads say where the columns hold another thing, and
// says what the columns hold that have no head.
func byShape(columns []Column, shapes []shape) {
	for i := range columns {
		c, s := &columns[i], shapes[i]
		mended := c.Kind
		switch {
		case s.filled == 0:
		case c.Kind == Status && s.few(s.statuses) && s.long():
			mended = Remark
		case c.Kind == Excludes && s.few(s.decisions) && s.long(), c.Kind == Applies && s.few(s.decisions+s.statuses) && s.long():
			mended = Reason
		}
		if mended != c.Kind {
			c.Kind, c.By = mended, ByContents
		}
	}
	// One after the other, for one kind stands in one column.
	first := func(kind Kind, headed bool, fits func(shape) bool) {
		for _, c := range columns {
			if c.Kind == kind || kind == Applies && c.Kind == Excludes {
				return
			}
		}
		for i := range columns {
			c := &columns[i]
			if c.Kind != Number && (c.Kind == Unused && c.Head == "" || headed && (c.Kind == Unused || c.Kind == Title)) && shapes[i].filled > 0 && fits(shapes[i]) {
				c.Kind, c.By = kind, ByContents
				return
			}
		}
	}
	first(Title, false, func(s shape) bool { return s.titles*2 > s.filled })
	first(Applies, false, func(s shape) bool { return s.most(s.decisions) })
	first(Applies, true, func(s shape) bool { return s.most(s.words) }) // words, for a mark may mean anything
	first(Status, false, func(s shape) bool { return s.most(s.exact) && !s.most(s.decisions) })
	longest := 0
	for i, c := range columns {
		if c.Kind == Unused && c.Head == "" {
			longest = max(longest, shapes[i].length)
		}
	}
	first(Reason, false, func(s shape) bool { return s.length == longest && !s.most(s.decisions) })
}

// overflow takes the columns beyond the last head for more of the last one
// when that holds words: a separator stood inside a sentence.
func overflow(columns []Column, records []record, heads span) {
	last := 0
	for _, r := range records[heads.from:heads.to] {
		last = max(last, len(r.cells))
	}
	if last == 0 || last >= len(columns) || columns[last-1].Kind != Reason && columns[last-1].Kind != Remark {
		return
	}
	for i := last; i < len(columns); i++ {
		if c := &columns[i]; c.Kind == Unused {
			c.Kind, c.By = columns[last-1].Kind, ByContents
		}
	}
}
