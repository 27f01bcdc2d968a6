// Package sheets writes what follows from a document as tables that other
// programs take over: a workbook for Excel and LibreOffice, or one table as
// comma-separated values.
//
//	a := risk.Assess(doc)
//	book, err := sheets.Workbook(a, lang.NL)           // every table, as .xlsx
//	csv := sheets.CSV(a, lang.NL, sheets.RiskRegister) // one of them, as .csv
//
// To add a table: its kind with its names in kind.go, its columns in a file of
// its own, and its line in [Kind.sheet]. To add a column: one line in the file
// of its table.
package sheets

import (
	"fmt"
	"time"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/sheets/xlsx"
)

// Workbook returns every table of a as an .xlsx file in language l: cells are
// texts, whole numbers, dates and amounts, under headers with filters. The
// same assessment gives the same bytes. A text longer than Excel's 32,767
// characters is cut and ends in [xlsx.Cut]. An error means that a table has
// more rows than Excel takes, 1,048,575.
func Workbook(a *risk.Assessment, l lang.Lang) ([]byte, error) {
	d := a.Document
	book := xlsx.Book{Title: Name.In(l), Author: d.Organisation.Name}
	if d.Organisation.Name != "" {
		book.Title = d.Organisation.Name + " · " + book.Title
	}
	book.Created, _ = time.Parse(time.DateOnly, string(d.Edition.Date)) // none when there is no date
	r := newReader(a, l)
	for _, k := range Kinds() {
		book.Sheets = append(book.Sheets, k.sheet(r))
	}
	out, err := xlsx.Write(book)
	if err != nil {
		return nil, fmt.Errorf("workbook: %w", err)
	}
	return out, nil
}
