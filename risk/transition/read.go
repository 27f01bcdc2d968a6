package transition

import (
	"slices"
	"strings"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// Table is what was read of an old statement.
type Table struct {
	Lines   int // that something stands on
	Columns []Column
	Rows    []Row     // one for each control of 2013 that was found, in the order of the table
	Unread  []Trouble // what was not understood, in the order of the table
}

// Row is what the old statement says about one control of 2013.
type Row struct {
	Line   int    // from 1
	Former string // its number
	risk.Statement
	Unclear bool // it says something about whether it applies that was not understood
}

// Trouble is a line, or a cell of it, that was not understood.
type Trouble struct {
	Line  int
	Text  string // what stands there, or the beginning of it
	Fault Fault
}

// Fault is why something was not understood.
type Fault uint8

// The faults.
const (
	NoNumber  Fault = iota // no number of a control
	Heading                // the number of a chapter or section
	NoControl              // a number that Annex A of 2013 has not
	Newer                  // a number of 2022
	Deeper                 // a part of a control
	Twice                  // a control that stood on an earlier line
	Undecided              // a cell that is neither yes nor no; the rest of the line was read
	NoStatus               // a cell that is no status; the rest of the line was read
	OpenQuote              // a quotation mark that is not closed; the line was read
)

// Faults lists the faults, the ones to mend first.
func Faults() []Fault {
	return []Fault{NoNumber, NoControl, Newer, Deeper, Twice, Undecided, NoStatus, OpenQuote, Heading}
}

// Why returns the fault in a sentence.
func (f Fault) Why() lang.Text { return faultTexts[f] }

var faultTexts = [...]lang.Text{
	NoNumber:  lang.T("Hier staat geen nummer van een maatregel uit 2013, zoals A.9.2.1.", "There is no number of a control of 2013 here, such as A.9.2.1."),
	Heading:   lang.T("Dit is een kop, geen maatregel.", "This is a heading, not a control."),
	NoControl: lang.T("Dit nummer staat niet in bijlage A van 2013.", "Annex A of 2013 does not have this number."),
	Newer:     lang.T("Dit nummer is van de editie 2022.", "This number is of the edition of 2022."),
	Deeper:    lang.T("Dit is een onderdeel van een maatregel. Alleen de maatregel zelf wordt gelezen.", "This is a part of a control. Only the control itself is read."),
	Twice:     lang.T("Deze maatregel stond al op een eerdere regel. Die eerdere regel telt.", "This control stood on an earlier line. That earlier line counts."),
	Undecided: lang.T("Hier staat niet duidelijk ja of nee. De rest van de regel is wel gelezen.", "This is not clearly yes or no. The rest of the line was read."),
	NoStatus:  lang.T("Deze status is onbekend. De rest van de regel is wel gelezen.", "This status is not known. The rest of the line was read."),
	OpenQuote: lang.T("Een aanhalingsteken wordt niet gesloten. Controleer of de regel goed is gelezen.", "A quotation mark is not closed. Check that the line was read well."),
}

// Read reads the table of an old statement: text as it was copied, or the
// bytes of a file. The error is a [*risk.Refusal]: it is too large, no text, or
// there is no control of 2013 in it.
func Read(data []byte) (*Table, error) {
	text, err := decode(data)
	if err != nil {
		return nil, err
	}
	records := split(text)
	columns, head := columnsOf(records)
	if columns == nil {
		return nil, risk.Refuse("", "Hier staat geen maatregel uit bijlage A van 2013 in, zoals A.9.2.1. Neem de kolom met de nummers mee.",
			"There is no control of Annex A of 2013 in this, such as A.9.2.1. Take the column with the numbers along.")
	}
	t := &Table{Columns: columns}
	seen := map[string]bool{}
	newer := isNewer(records, columns)
	for i, r := range records {
		if r.blank() {
			continue
		}
		t.Lines++
		if i == head {
			continue
		}
		t.read(r, seen, newer)
	}
	return t, nil
}

// read takes one record of the table.
func (t *Table) read(r record, seen map[string]bool, newer bool) {
	trouble := func(f Fault, text string) {
		t.Unread = append(t.Unread, Trouble{r.line, excerpt(text), f})
	}
	cell := ""
	for i, c := range r.cells {
		if i < len(t.Columns) && t.Columns[i].Kind == Number {
			cell = c
		}
	}
	id, rest := numberOf(cell)
	switch {
	case id == "":
		trouble(faultOf(cell, r, newer), r.text())
		return
	case seen[id]:
		trouble(Twice, r.text())
		return
	}
	seen[id] = true
	row := Row{Line: r.line, Former: id}
	applies, more, clear := decisionIn(t.Columns, r.cells)
	if row.Applicable = applies; !clear {
		row.Unclear = true
		for i, c := range r.cells {
			if i < len(t.Columns) && (t.Columns[i].Kind == Applies || t.Columns[i].Kind == Excludes) && c != "" {
				trouble(Undecided, c)
			}
		}
	}
	var texts [Owner + 1][]string
	add := func(k Kind, text string) {
		if text != "" && !slices.Contains(texts[k], text) {
			texts[k] = append(texts[k], text)
		}
	}
	add(Reason, more)
	if rest != "" && !titled(id, rest) {
		add(Reason, withoutTitle(id, rest))
	}
	for i, c := range r.cells {
		if i >= len(t.Columns) {
			add(Reason, c) // more cells than columns: a separator inside a sentence
			continue
		}
		switch k := t.Columns[i].Kind; k {
		case Reason, Reference, Owner:
			add(k, c)
		case Status:
			status, ok := statusOf(c)
			if ok && row.Status == "" {
				row.Status = status
			}
			if !ok {
				trouble(NoStatus, c)
			}
		}
	}
	row.Justification = strings.Join(texts[Reason], "; ")
	row.Reference, row.Owner = oneLine(texts[Reference]), oneLine(texts[Owner])
	if r.open {
		trouble(OpenQuote, r.text())
	}
	t.Rows = append(t.Rows, row)
}

// oneLine joins texts for a field of one line.
func oneLine(texts []string) string {
	return strings.Join(strings.Fields(strings.Join(texts, "; ")), " ")
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

// faultOf says why a record holds no control of 2013.
func faultOf(cell string, r record, newer bool) Fault {
	if cell == "" {
		for _, c := range r.cells { // a heading may stand in another column
			if cell = c; cell != "" {
				break
			}
		}
	}
	numbers, _ := levels(cell)
	id := written(numbers)
	_, of2022 := annexa.ControlByID(annexa.ControlID(id))
	switch {
	case len(numbers) == 0:
		return NoNumber
	case of2022 && (newer || !headings2013[id]):
		return Newer
	case headings2013[id]:
		return Heading
	case len(numbers) > 3:
		if _, ok := annexa.FormerByID(written(numbers[:3])); ok {
			return Deeper
		}
	}
	return NoControl
}

// isNewer reports whether the numbers of two levels in a table are those of
// 2022: some of them cannot be sections of 2013.
func isNewer(records []record, columns []Column) bool {
	for _, r := range records {
		for i, c := range r.cells {
			if i >= len(columns) || columns[i].Kind != Number {
				continue
			}
			if numbers, _ := levels(c); len(numbers) == 2 {
				id := written(numbers)
				if _, ok := annexa.ControlByID(annexa.ControlID(id)); ok && !headings2013[id] {
					return true
				}
			}
		}
	}
	return false
}
