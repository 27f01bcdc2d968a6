// Package xlsx writes workbooks that Excel, LibreOffice and the like open:
// typed cells, a header row that stays in view, filters, column widths and a
// printed page that fits. It writes only what this product needs of ECMA-376
// (Office Open XML), and reads nothing.
//
//	data, err := xlsx.Write(xlsx.Book{
//		Title:  "Risk register",
//		Sheets: []xlsx.Sheet{{Name: "Risks", Columns: []xlsx.Column{{Head: "No.", Width: 6}}, Rows: [][]xlsx.Cell{{xlsx.Text("R1")}}}},
//	})
//
// It is our own because of its size: linked to a program for the browser,
// excelize takes 9.0 MB and tealeg/xlsx 2.5 MB, this package 0.3 MB. The tests
// read with excelize what it writes.
package xlsx

import (
	"strconv"
	"time"
)

// Book is a workbook.
type Book struct {
	Title   string
	Author  string
	Created time.Time // in the file's properties; zero for none
	Sheets  []Sheet
}

// Sheet is one table with a header row. Its name is cut to what Excel takes.
type Sheet struct {
	Name    string
	Columns []Column
	Rows    [][]Cell // each as long as Columns
	Pinned  int      // columns at the left that stay in view
}

// Column is a column of a sheet.
type Column struct {
	Head  string
	Width float64 // in characters
}

// Cell is a value in a sheet. The zero value is empty.
type Cell struct {
	kind   kind
	text   string
	number int
}

type kind uint8

const (
	empty kind = iota
	plain
	whole
	day
	money
)

// Text is a cell with text, which is never taken for a formula.
func Text(s string) Cell {
	if s == "" {
		return Cell{}
	}
	return Cell{kind: plain, text: s}
}

// Number is a cell with a whole number.
func Number(n int) Cell { return Cell{kind: whole, number: n} }

// Euro is a cell with an amount in whole euros.
func Euro(n int) Cell { return Cell{kind: money, number: n} }

// Day is a cell with a date, given as "2026-11-18". What is no date, or lies
// outside of what Excel counts (1 March 1900 to 31 December 9999), is a text.
func Day(iso string) Cell {
	t, err := time.Parse(time.DateOnly, iso)
	if err != nil || t.Before(firstDay) {
		return Text(iso)
	}
	return Cell{kind: day, number: int(t.Sub(dayZero).Hours() / 24)}
}

// Excel counts days from here, and believes in 29 February 1900.
var (
	dayZero  = time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)
	firstDay = time.Date(1900, 3, 1, 0, 0, 0, 0, time.UTC)
)

// String returns the value as plain text: a date as "2026-11-18", an amount as
// its number.
func (c Cell) String() string {
	switch c.kind {
	case plain:
		return c.text
	case whole, money:
		return strconv.Itoa(c.number)
	case day:
		return dayZero.AddDate(0, 0, c.number).Format(time.DateOnly)
	}
	return ""
}
