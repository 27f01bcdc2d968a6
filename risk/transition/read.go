package transition

import (
	"slices"
	"strings"
	"unicode/utf8"

	"example.org/toepasselijk/risk"
)

// reader reads the records of a table one by one.
type reader struct {
	*Table
	number  int  // the column of the numbers, -1 for none
	dates   bool // a date in it is a number
	newer   bool // numbers of two levels in it are those of 2022
	open    bool // no column says whether a control applies
	several bool // columns have the justification
	seen    map[string]bool
	last    int // the record that the last row, or the end of it, was read from
	joined  int // records to the last row
	// Where no column says whether a control applies: something else was read as
	// yes or no.
	byReason, byStatus bool
}

func (r *reader) trouble(rec record, f Fault, text, as string) {
	r.Unread = append(r.Unread, Trouble{rec.line, excerpt(text), f, as})
}

// read takes one record of the table.
func (r *reader) read(at int, rec record) {
	cell := ""
	if r.number >= 0 && r.number < len(rec.cells) {
		cell = rec.cells[r.number]
	}
	id, rest := numberOf(cell)
	var date string
	if id == "" && r.dates {
		switch ids, ok := dateOf(cell); {
		case len(ids) == 1:
			id, date = ids[0], cell
		case ok:
			r.trouble(rec, NoDate, rec.text(), strings.Join(ids, ", "))
			return
		}
	}
	switch {
	case id == "" && cell == "" && r.joins(at, rec):
		r.join(rec)
		r.last = at
		return
	case id == "":
		r.trouble(rec, faultOf(cell, rec, r.newer), rec.text(), "")
		return
	case r.seen[id]:
		r.trouble(rec, Twice, rec.text(), "")
		return
	}
	r.seen[id] = true
	row := r.row(rec)
	row.Former, row.Date = id, date
	if date != "" {
		r.trouble(rec, FromDate, date, id)
	}
	if rest != "" && !titled(id, rest) {
		row.Justification = strings.Join(without([]string{withoutTitle(id, rest), row.Justification}), "; ")
	}
	r.Rows = append(r.Rows, row)
	r.last, r.joined = at, 0
}

// row reads what the cells of a record say.
func (r *reader) row(rec record) Row {
	row := Row{Line: rec.line}
	v := verdictIn(r.Columns, rec.cells)
	row.Applicable, row.Status, row.Unclear = v.applies, v.status, !v.clear
	r.byStatus = r.byStatus || v.status != ""
	var texts [Remark + 1][]string
	add := func(k Kind, text string) {
		if text != "" && !slices.Contains(texts[k], text) {
			texts[k] = append(texts[k], text)
		}
	}
	add(Reason, v.more)
	reasoned, excluded := false, false
	for i, c := range rec.cells[:min(len(rec.cells), len(r.Columns))] {
		switch k := r.Columns[i].Kind; k {
		case Applies, Excludes:
			if row.Unclear && c != "" {
				r.trouble(rec, Undecided, c, "")
			}
		case Reason:
			if _, mark := decisionOf(c); mark && utf8.RuneCountInString(c) == 1 && r.several && r.Columns[i].Head != "" { // which reason it is stands above it
				c = r.Columns[i].Head
			}
			add(Reason, c)
		case Reference, Owner, Remark:
			add(k, c)
		case Status:
			status, rest, ok := statusIn(c)
			if ok && row.Status == "" {
				row.Status = status
			}
			if said, clear := decisionOf(c); clear && said == risk.No && status == "" {
				excluded = true
			}
			if add(Remark, rest); !ok {
				r.trouble(rec, NoStatus, c, "")
			}
		case Law, Contract, Business, GoodPractice, RiskBased:
			words, ok := groundIn(c)
			reasoned = reasoned || ok
			switch {
			case !ok:
			case k == RiskBased:
				add(Reason, strings.Join(without([]string{headOr(r.Columns[i].Head, "RRA"), words}), ": "))
			default:
				reason := reasonOf(&row.Reasons, k)
				reason.On = true
				reason.Text = oneLine(without([]string{reason.Text, words}))
			}
		}
	}
	if r.open {
		switch {
		case excluded:
			row.Applicable, r.byStatus = risk.No, true
		case reasoned:
			row.Applicable, r.byReason = risk.Yes, true
		case row.Status != "" && row.Status != risk.None:
			row.Applicable, r.byStatus = risk.Yes, true
		}
	}
	row.Justification = strings.Join(append(texts[Reason], texts[Remark]...), "; ")
	row.Reference, row.Owner = oneLine(texts[Reference]), oneLine(texts[Owner])
	if rec.open {
		r.trouble(rec, OpenQuote, rec.text(), "")
	}
	return row
}

// mostJoined is how many lines can be more of the row above them.
const mostJoined = 60

// joins reports whether a record without a number is the rest of the row above
// it, as merged cells come out: the line before was read, and words stand in
// it where reasons, references, owners or remarks do.
func (r *reader) joins(at int, rec record) bool {
	if r.last < 0 || r.last != at-1 || r.joined == mostJoined || r.records[r.last].last+1 != rec.line {
		return false
	}
	words := false
	for i, c := range rec.cells[:min(len(rec.cells), len(r.Columns))] {
		switch k := r.Columns[i].Kind; {
		case c == "" || k == Unused:
		case k == Title || k == Applies || k == Excludes:
			return false
		default:
			words = true
		}
	}
	return words
}

// join takes a record for more of the row above it.
func (r *reader) join(rec record) {
	row, more := &r.Rows[len(r.Rows)-1], r.row(rec)
	add := func(to *string, text, between string) {
		*to = strings.Join(without([]string{*to, text}), between)
	}
	add(&row.Justification, more.Justification, "; ")
	add(&row.Reference, more.Reference, "; ")
	add(&row.Owner, more.Owner, "; ")
	if row.Status == "" {
		row.Status = more.Status
	}
	for k := Law; k <= GoodPractice; k++ {
		to, from := reasonOf(&row.Reasons, k), reasonOf(&more.Reasons, k)
		to.On = to.On || from.On
		add(&to.Text, from.Text, "; ")
	}
	if row.Applicable == "" && !row.Unclear {
		row.Applicable = more.Applicable
	}
	r.joined++
	r.trouble(rec, Joined, rec.text(), row.Former)
}

// reasonOf returns the reason of a kind of column.
func reasonOf(r *risk.Reasons, k Kind) *risk.Reason {
	switch k {
	case Law:
		return &r.Law
	case Contract:
		return &r.Contract
	case Business:
		return &r.Business
	}
	return &r.GoodPractice
}

// groundIn reports whether a cell gives a reason, and in which words besides a
// mark.
func groundIn(cell string) (words string, ok bool) {
	if nothing(cell) {
		return "", false
	}
	if said, clear := decisionOf(cell); clear {
		return "", said == risk.Yes
	}
	if said, rest, clear := leadingDecision(cell); clear {
		return rest, said == risk.Yes
	}
	return cell, true
}

// headOr returns what stands above a column, or other when nothing does.
func headOr(head, other string) string {
	if head == "" {
		return other
	}
	return head
}

// without returns the texts that are not empty, each once.
func without(texts []string) []string {
	var out []string
	for _, text := range texts {
		if text != "" && !slices.Contains(out, text) {
			out = append(out, text)
		}
	}
	return out
}
