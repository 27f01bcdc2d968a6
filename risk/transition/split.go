package transition

import (
	"strings"

	"example.org/toepasselijk/risk"
)

// record is a line of a table, or several when a cell holds line ends.
type record struct {
	line  int // from 1: where it begins
	last  int // where it ends
	cells []string
	open  bool // a quotation mark in it has no end
	wide  bool // it has more cells than are looked at
}

// blank reports whether nothing stands in the record.
func (r record) blank() bool {
	for _, c := range r.cells {
		if c != "" {
			return false
		}
	}
	return true
}

// text returns what stands in the record, for who must find it.
func (r record) text() string {
	text := strings.Join(r.cells, " ")
	return strings.Join(strings.Fields(text), " ")
}

// separators are what may stand between the cells of a table, the surest
// first: a comma stands in sentences too.
var separators = []byte{'\t', ';', '|', ','}

// mostRecords is how many lines may say something: far more than a statement
// has.
const mostRecords = 200_000

// split returns the records of text that are not blank, by the separator that
// gives most rows with a number of their own; by words when none does. The
// error is a [*risk.Refusal]: there are too many lines.
func split(text string) ([]record, error) {
	n := 0
	for line := range strings.Lines(text) {
		if strings.TrimSpace(line) != "" {
			n++
		}
	}
	if n > mostRecords {
		return nil, risk.Refuse("", "Dit zijn meer dan 200.000 regels, te veel voor een verklaring. Kies alleen de tabel met de maatregelen.",
			"These are more than 200,000 lines, too many for a statement. Choose only the table with the controls.")
	}
	if rest, ok := strings.CutPrefix(text, "sep="); ok && len(rest) > 1 && rest[1] == '\n' { // a note of Excel to itself
		text = rest[1:]
	}
	var best []record
	most := 0
	for _, sep := range separators {
		if strings.IndexByte(text, sep) < 0 {
			continue
		}
		records := separated(text, sep)
		if n := numbered(records); n > most {
			best, most = records, n
		}
	}
	if most > 0 {
		return best, nil
	}
	var columns, words []record
	n = 0
	for line := range strings.SplitSeq(text, "\n") {
		if n++; strings.TrimSpace(line) != "" {
			columns = append(columns, record{line: n, last: n, cells: cellsOfSpaces(line)})
			words = append(words, record{line: n, last: n, cells: cellsOfWords(line)})
		}
	}
	if numbered(columns) >= numbered(words) {
		return columns, nil
	}
	return words, nil
}

// numbered counts the records that have a cell with nothing but a number of
// 2013, with or without its title, and another cell.
func numbered(records []record) int {
	n := 0
	for _, r := range records {
		if len(r.cells) < 2 || r.blank() {
			continue
		}
		for _, c := range r.cells {
			if !isNumber(c) {
				continue
			}
			_, rest := numberOf(c)
			if _, _, said := leadingDecision(rest); !said {
				n++
			}
			break
		}
	}
	return n
}

// cellsOfWords parts a line such as "A.9.2.1 Ja omdat ..." in number, decision
// and the rest.
func cellsOfWords(line string) []string {
	line = strings.TrimSpace(line)
	id, rest := numberOf(line)
	if id == "" {
		return []string{line}
	}
	cells := []string{id}
	rest = withoutTitle(id, strings.TrimLeft(rest, " :.-–—"))
	word, tail, _ := strings.Cut(rest, " ")
	if applies, ok := decisionOf(word); ok && applies != "" {
		return append(cells, word, strings.TrimLeft(tail, " :,;-–—"))
	}
	if _, tail, ok := leadingDecision(rest); ok {
		return append(cells, strings.TrimSpace(strings.TrimSuffix(rest, tail)), tail)
	}
	return append(cells, "", rest)
}

// separated parts text at sep and at line ends into the records that are not
// blank, as RFC 4180 says and a bit more forgiving: a quotation mark that is not closed stands for itself.
func separated(text string, sep byte) []record {
	var out []record
	line, failed := 1, 0 // until failed no quotation mark is closed
	for at := 0; at <= len(text); {
		r := record{line: line}
		for end := false; !end; {
			for at < len(text) && text[at] == ' ' {
				at++
			}
			cell, next, ok := "", at, false
			if at < len(text) && text[at] == '"' && at >= failed {
				if cell, next, ok = quoted(text, at, sep); !ok {
					failed, r.open = next, true
				}
			} else if at < len(text) && text[at] == '"' {
				r.open = true
			}
			if !ok {
				next = at
				for next < len(text) && text[next] != sep && text[next] != '\n' {
					next++
				}
				cell = text[at:next]
			}
			line += strings.Count(cell, "\n")
			if len(r.cells) < MaxColumns {
				r.cells = append(r.cells, strings.TrimSpace(cell))
			} else {
				r.wide = true
			}
			end = next >= len(text) || text[next] == '\n'
			at = next + 1
		}
		r.last = line
		line++
		if sep == '|' {
			r.cells = withoutEdges(r.cells)
		}
		if !r.blank() {
			out = append(out, r)
		}
	}
	return out
}

// quotedLines is how many lines a cell between quotation marks may have.
const quotedLines = 60

// quoted returns the text between the quotation mark at place at and its end,
// and the place of the separator or line end behind it. When it has no end, or
// seems to swallow the next row of the table, ok is false and next is how far
// was looked.
func quoted(text string, at int, sep byte) (cell string, next int, ok bool) {
	lines := 0
	for i := at + 1; i < len(text); i++ {
		switch text[i] {
		case '\n':
			lines++
			rest := text[i+1 : min(len(text), i+40)]
			if first, _, more := strings.Cut(rest, string(sep)); more || lines > quotedLines {
				if id, tail := numberOf(strings.Trim(first, ` "`)); lines > quotedLines || id != "" && tail == "" {
					return "", i, false
				}
			}
		case '"':
			if i+1 < len(text) && text[i+1] == '"' {
				i++
				continue
			}
			end := i + 1
			for end < len(text) && text[end] == ' ' {
				end++
			}
			if end == len(text) || text[end] == sep || text[end] == '\n' {
				return strings.ReplaceAll(text[at+1:i], `""`, `"`), end, true
			}
		}
	}
	return "", len(text), false
}

// withoutEdges takes away the empty cells outside the edges of a table that is
// drawn with bars.
func withoutEdges(cells []string) []string {
	if len(cells) > 1 && cells[0] == "" {
		cells = cells[1:]
	}
	if n := len(cells); n > 1 && cells[n-1] == "" {
		cells = cells[:n-1]
	}
	return cells
}

// cellsOfSpaces parts a line at two spaces or more, which stand between the
// columns of a table that was copied as plain text.
func cellsOfSpaces(line string) []string {
	var out []string
	for cell := range strings.SplitSeq(line, "  ") {
		if cell = strings.TrimSpace(cell); cell != "" && len(out) < MaxColumns {
			out = append(out, cell)
		}
	}
	return out
}
