package transition

import (
	"strings"
	"unicode/utf8"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// Kind is what a column of a table holds.
type Kind uint8

// The kinds of column.
const (
	Unused    Kind = iota // nothing that a statement keeps
	Number                // of the control of 2013
	Title                 // what it is called: known already
	Applies               // whether it applies
	Excludes              // whether it is left out: the opposite
	Reason                // the justification
	Status                // how far it is implemented
	Reference             // where it is described or evidenced
	Owner
)

// Name returns what the kind is called.
func (k Kind) Name() lang.Text { return kindNames[k] }

var kindNames = [...]lang.Text{
	lang.T("niet gebruikt", "not used"), lang.T("nummer", "number"), lang.T("titel", "title"), lang.T("van toepassing", "applicable"),
	lang.T("uitgesloten", "excluded"), lang.T("verantwoording", "justification"), lang.T("status", "status"), lang.T("verwijzing", "reference"), lang.T("eigenaar", "owner"),
}

// Column is one column of a table.
type Column struct {
	Kind Kind
	Head string // what stands above it; empty for nothing
}

// headWords are the words, folded, that tell what a column holds, the
// strongest first: "reden van toepassing" is a reason.
var headWords = []struct {
	kind  Kind
	words []string
}{
	{Reason, []string{"verantwoording", "reden", "motivat", "motiver", "onderbouwing", "argument", "toelichting", "uitleg", "justif", "reason", "rationale", "explanation"}},
	{Owner, []string{"eigenaar", "verantwoordelijk", "owner", "responsible"}},
	{Status, []string{"status", "implement", "ingevoerd"}},
	{Excludes, []string{"uitgesloten", "uitsluiting", "niet van toepassing", "exclu", "not applicable"}},
	{Applies, []string{"van toepassing", "vvt", "toepasselijk", "opgenomen", "applicab", "applies", "inclu", "in scope"}},
	{Reference, []string{"referentie", "verwijzing", "document", "bewijs", "vindplaats", "bron", "reference", "evidence", "source"}},
	{Title, []string{"maatregel", "titel", "naam", "omschrijving", "onderwerp", "doelstelling", "control", "title", "name", "description", "objective"}},
}

// kindOf returns what a column holds by what stands above it.
func kindOf(head string) Kind {
	head = folded(head)
	for _, h := range headWords {
		for _, word := range h.words {
			if strings.Contains(head, word) {
				return h.kind
			}
		}
	}
	return Unused
}

// headLines is how far above the first row of the table its heads may stand.
const headLines = 20

// columnsOf says what each column holds: by its head where there is one, and
// else by what stands in it. head is the place of the record with the heads,
// -1 when there is none.
func columnsOf(records []record) (columns []Column, head int) {
	number, first := numberColumn(records)
	if number < 0 {
		return nil, -1
	}
	var rows []record
	width := 0
	for _, r := range records[first:] {
		if number < len(r.cells) {
			if id, _ := numberOf(r.cells[number]); id != "" {
				width = max(width, len(r.cells))
				if len(rows) < shapeRows {
					rows = append(rows, r)
				}
			}
		}
	}
	head, most := -1, 0
	for i := first - 1; i >= max(0, first-headLines); i-- {
		n := 0
		for at, c := range records[i].cells {
			if at != number && len(c) < 120 && kindOf(c) != Unused {
				n++
			}
		}
		if n > most && len(records[i].cells) > 1 {
			head, most = i, n
		}
	}
	width = min(width, mostColumns)
	columns = make([]Column, width)
	for i := range columns {
		if head >= 0 && i < len(records[head].cells) {
			columns[i].Head = records[head].cells[i]
			columns[i].Kind = kindOf(columns[i].Head)
		}
	}
	yesAndNo(columns)
	columns[number].Kind = Number
	byShape(columns, rows, number)
	return columns, head
}

// yesAndNo gives their kind to two columns "Ja" and "Nee", one of which has a
// mark. "No" by itself may stand for number.
func yesAndNo(columns []Column) {
	yes, no := -1, -1
	for i, c := range columns {
		switch folded(c.Head) {
		case "ja", "yes":
			yes = i
		case "nee", "no":
			no = i
		}
	}
	if yes >= 0 && no >= 0 {
		columns[yes].Kind, columns[no].Kind = Applies, Excludes
	}
}

// shapeRows is how many rows are looked at to see what a column holds: more
// than there are controls.
const shapeRows = 300

// mostColumns is how many columns are looked at: a statement has a dozen.
const mostColumns = 64

// numberColumn returns the column with most numbers of 2013, and the first
// record with one; -1 when there is none.
func numberColumn(records []record) (column, first int) {
	var counts, firsts [mostColumns]int
	for at, r := range records {
		for i, c := range r.cells[:min(len(r.cells), mostColumns)] {
			if id, _ := numberOf(c); id != "" {
				if counts[i]++; counts[i] == 1 {
					firsts[i] = at
				}
			}
		}
	}
	column = -1
	most := 0
	for i, n := range counts {
		if n > most {
			column, most = i, n
		}
	}
	if column < 0 {
		return -1, 0
	}
	return column, firsts[column]
}

// shape counts what stands in a column.
type shape struct{ filled, decisions, statuses, titles, length int }

// most reports whether n is nearly all of what is filled in.
func (s shape) most(n int) bool { return n > 0 && n*10 >= s.filled*8 }

// byShape says what the columns hold that have no head.
func byShape(columns []Column, rows []record, number int) {
	shapes := make([]shape, len(columns))
	for _, r := range rows {
		id, _ := numberOf(r.cells[number])
		for i, c := range r.cells[:min(len(r.cells), len(columns))] {
			if strings.Trim(c, "-–—?. ") == "" { // nothing, or a stroke for it
				continue
			}
			s := &shapes[i]
			s.filled++
			s.length += utf8.RuneCountInString(c)
			if _, ok := decisionOf(c); ok {
				s.decisions++
			} else if _, sure := leadingDecision(c); sure {
				s.decisions++
			}
			if _, ok := statusOf(c); ok {
				s.statuses++
			}
			if titled(id, c) {
				s.titles++
			}
		}
	}
	// One after the other, for one kind stands in one column.
	first := func(kind Kind, fits func(shape) bool) {
		for _, c := range columns {
			if c.Kind == kind || kind == Applies && c.Kind == Excludes {
				return
			}
		}
		for i := range columns {
			if columns[i].Kind == Unused && columns[i].Head == "" && shapes[i].filled > 0 && fits(shapes[i]) {
				columns[i].Kind = kind
				return
			}
		}
	}
	first(Title, func(s shape) bool { return s.titles*2 > s.filled })
	first(Applies, func(s shape) bool { return s.most(s.decisions) })
	first(Status, func(s shape) bool { return s.most(s.statuses) && !s.most(s.decisions) })
	longest := 0
	for i, c := range columns {
		if c.Kind == Unused && c.Head == "" {
			longest = max(longest, shapes[i].length)
		}
	}
	first(Reason, func(s shape) bool { return s.length == longest })
}

// decisionIn returns what a row says about whether the control applies, and
// what stands behind the word in the same cell. ok is false when that is not
// to be understood, or when two cells contradict each other.
func decisionIn(columns []Column, cells []string) (applies risk.Applicable, more string, ok bool) {
	ok = true
	for i, c := range cells {
		if i >= len(columns) || columns[i].Kind != Applies && columns[i].Kind != Excludes {
			continue
		}
		said, clear := decisionOf(c)
		if !clear {
			if said, clear = leadingDecision(c); clear {
				_, more = cutWord(c)
			}
		}
		if columns[i].Kind == Excludes && said != "" {
			said = leftOut(columns[i].Head, c, said)
		}
		switch {
		case !clear || said != "" && applies != "" && said != applies:
			return "", "", false
		case said != "":
			applies = said
		}
	}
	return applies, more, ok
}

// leftOut returns whether a control applies by a cell of a column that says
// which are left out: "nee" there means that it applies, unless the column is
// itself the one for no; "n.v.t." never does.
func leftOut(head, cell string, said risk.Applicable) risk.Applicable {
	if said == risk.Yes {
		return risk.No
	}
	if head = folded(head); head == "nee" || head == "no" {
		return risk.No
	}
	switch word, _ := cutWord(cell); folded(word) {
	case "nee", "no", "n", "0", "false", "onwaar":
		return risk.Yes
	}
	return risk.No
}
