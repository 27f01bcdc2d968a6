package sheets

import (
	"bytes"
	"encoding/csv"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// CSV returns table k of a as comma-separated values (RFC 4180) in UTF-8, with
// the mark at the start by which Excel knows that, and the separator that
// Excel expects where l is spoken: a semicolon for Dutch, a comma for English.
// Dates are written as 2026-11-18 and amounts as plain numbers.
//
// A text that a spreadsheet would take for a formula (it starts with =, +, -,
// @, a tab or a return) gets an apostrophe before it, so that opening the file
// runs nothing that a stranger wrote: see OWASP, CSV Injection.
func CSV(a *risk.Assessment, l lang.Lang, k Kind) []byte {
	s := k.sheet(newReader(a, l))
	var out bytes.Buffer
	out.WriteString("\ufeff")
	w := csv.NewWriter(&out)
	w.UseCRLF = true
	if l == lang.NL {
		w.Comma = ';'
	}
	record := make([]string, len(s.Columns))
	for i, c := range s.Columns {
		record[i] = c.Head
	}
	_ = w.Write(record) // a buffer takes all
	for _, row := range s.Rows {
		for i, c := range row {
			record[i] = harmless(c.String())
		}
		_ = w.Write(record)
	}
	w.Flush()
	return out.Bytes()
}

// harmless keeps a text from being run as a formula.
func harmless(s string) string {
	if s == "" {
		return s
	}
	switch s[0] {
	case '=', '+', '-', '@', '\t', '\r':
		return "'" + s
	}
	return s
}
