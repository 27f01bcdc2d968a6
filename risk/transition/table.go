package transition

import (
	"strconv"
	"strings"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// Table is what was read of an old statement. It is not changed: [Table.As]
// and [Table.With] read it again.
type Table struct {
	Lines   int // that something stands on
	Columns []Column
	Rows    []Row       // one for each control of 2013 that was found, in the order of the table
	Unread  []Trouble   // what was not understood or not taken as it stands, in the order of the table
	Assumed []lang.Text // what holds for the table as a whole, in sentences

	records []record
	heads   span
}

// Row is what the old statement says about one control of 2013.
type Row struct {
	Line   int    // from 1
	Former string // its number
	Date   string // that stands in the table where a spreadsheet made one of the number
	risk.Statement
	Unclear bool // it says something about whether it applies that was not understood
}

// Read reads the table of an old statement: text as it was copied, or the
// bytes of a file. What each column holds is recognised. The error is a
// [*risk.Refusal]: it is too large, no text, or there is no control of 2013 in
// it.
func Read(data []byte) (*Table, error) {
	text, err := decode(data)
	if err != nil {
		return nil, err
	}
	records, err := split(text)
	if err != nil {
		return nil, err
	}
	columns, heads := recognise(records)
	t := &Table{Columns: columns, records: records, heads: heads}
	if t.fill(); len(t.Rows) == 0 {
		return nil, risk.Refuse("", "Hier staat geen maatregel uit bijlage A van 2013 in, zoals A.9.2.1. Neem de kolom met de nummers mee.",
			"There is no control of Annex A of 2013 in this, such as A.9.2.1. Take the column with the numbers along.")
	}
	return t, nil
}

// As returns the table read again with columns of the given kinds, from the
// first; the rest are not used. The error is a [*risk.Refusal]: there are more
// kinds than columns, not one of them is the number, or the column for it has
// no number of 2013.
func (t *Table) As(kinds []Kind) (*Table, error) {
	numbers := 0
	for _, k := range kinds {
		if k == Number {
			numbers++
		}
	}
	switch {
	case len(kinds) > len(t.Columns):
		asked, there := strconv.Itoa(len(kinds)), strconv.Itoa(len(t.Columns))
		return nil, risk.Refuse("", "U noemt "+asked+" kolommen, maar de tabel heeft er "+there+".", "You name "+asked+" columns, but the table has "+there+".")
	case numbers != 1:
		return nil, risk.Refuse("", "Zeg van precies één kolom dat de nummers erin staan.", "Say of exactly one column that it has the numbers.")
	}
	out := t.again()
	for i := range out.Columns {
		c := &out.Columns[i]
		c.Kind, c.By = Unused, Chosen
		if i < len(kinds) {
			c.Kind = kinds[i]
		}
	}
	out.fill()
	if len(out.Rows) == 0 {
		return nil, &risk.Refusal{Why: noRows}
	}
	return out, nil
}

// With returns the table read again with another kind for one column. There is
// one column of numbers: the one that was it before is not used any more.
func (t *Table) With(column int, kind Kind) *Table {
	if column < 0 || column >= len(t.Columns) || kind > Remark {
		return t
	}
	out := t.again()
	for i := range out.Columns {
		if c := &out.Columns[i]; kind == Number && c.Kind == Number && i != column {
			c.Kind, c.By = Unused, Chosen
		}
	}
	out.Columns[column].Kind, out.Columns[column].By = kind, Chosen
	out.fill()
	return out
}

// again returns a table of the same records, with nothing read yet.
func (t *Table) again() *Table {
	return &Table{Columns: append([]Column(nil), t.Columns...), records: t.records, heads: t.heads}
}

// column returns the place of the first column of a kind, -1 for none.
func (t *Table) column(kind Kind) int {
	for i, c := range t.Columns {
		if c.Kind == kind {
			return i
		}
	}
	return -1
}

// fill reads the rows.
func (t *Table) fill() {
	r := reader{Table: t, number: t.column(Number), seen: map[string]bool{}, last: -1}
	r.open = t.column(Applies) < 0 && t.column(Excludes) < 0
	n := 0
	for _, c := range t.Columns {
		if c.Kind == Reason {
			n++
		}
	}
	r.several = n > 1
	if r.number >= 0 {
		r.dates = hasDates(t.records, r.number)
		r.newer = isNewer(t.records, r.number)
	}
	wide := false
	for i, rec := range t.records {
		t.Lines++
		wide = wide || rec.wide
		if !t.heads.has(i) {
			r.read(i, rec)
		}
	}
	r.assume(wide)
}

// isNewer reports whether the numbers of two levels in a column are those of
// 2022: some of them cannot be sections of 2013.
func isNewer(records []record, column int) bool {
	for _, r := range records {
		if column >= len(r.cells) {
			continue
		}
		if numbers, _ := levels(r.cells[column]); len(numbers) == 2 {
			id := written(numbers)
			if _, ok := annexa.ControlByID(annexa.ControlID(id)); ok && !headings2013[id] {
				return true
			}
		}
	}
	return false
}

// excerptLength is how many characters of a line are shown.
const excerptLength = 80

// excerpt returns the beginning of a text.
func excerpt(text string) string {
	n := 0
	for at := range text {
		if n == excerptLength {
			return text[:at] + "…"
		}
		n++
	}
	return text
}

// oneLine joins texts for a field of one line.
func oneLine(texts []string) string {
	return strings.Join(strings.Fields(strings.Join(texts, "; ")), " ")
}
