// Package print is what the page and the program that makes the PDF say to
// each other. That program, app/printer, runs beside the page in a thread of
// its own. A message is a header, written here, with bytes beside it:
//
//	ask     the document as a save file, when the printer does not have it yet
//	answer  the PDF or a table, with [Made]; a page of it as SVG, with [Shown]
//
//	header := print.Ask{Lang: lang.NL, Want: &want.Report{Part: want.SoA}}.Header()
//	ask, err := print.ReadAsk(header)
package print

import (
	"encoding/json"
	"fmt"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/pdf/want"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/sheets"
)

// Ask is what the page says: here is the document, make this report of it.
type Ask struct {
	Lang  lang.Lang    // of the user, for what the printer answers
	Want  *want.Report // nil: only read the document
	Older []byte       // the save file that Want.Since names, when the printer does not have it yet
	Table *Table       // not nil: make this instead of a PDF
	Look  int          // above 0: make no PDF but show this page of it
	Job   int          // comes back in the answers, to know what they are about
}

// Table is a table of the document, or the workbook with all of them.
type Table struct {
	Lang lang.Lang
	Kind sheets.Kind
	CSV  bool // that table alone, as comma-separated values
}

// Kind is what an answer is about.
type Kind uint8

// The kinds of answer. A document that is read is answered by Read, or by
// nothing when it cannot be. A report that is wanted is answered by any number
// of Going and then Made, Refused or Failed. A look is answered by Laid, when
// the report had to be laid out for it, and then Shown; or by Refused or Blind;
// or by nothing at all when something else was asked meanwhile.
const (
	Read    Kind = iota + 1 // the document is read; Lacks says what the typeface lacks
	Going                   // the report is as far as At says
	Made                    // the PDF, or the table, is in the bytes
	Refused                 // the document cannot be taken: Text is a sentence for the user
	Failed                  // our mistake: Text is for the log
	Laid                    // the report is laid out as Laid says
	Shown                   // the picture of page At.Page is in the bytes
	Blind                   // there is nothing to look at: Text is for the log
)

// Progress is how far a report is, as pdf.Progress says.
type Progress struct{ Chapter, Chapters, Page, Pages, Tagged int }

// Answer is what the printer says. What it is not about is left out.
type Answer struct {
	Kind  Kind
	Job   int       `json:",omitempty"`
	Text  string    `json:",omitempty"`
	At    Progress  `json:",omitzero"`
	Lacks *Lacks    `json:",omitempty"`
	Laid  *Contents `json:",omitempty"`
}

// Lacks are the characters of the document that the typeface has not, and the
// first fields they stand in, of how many.
type Lacks struct {
	Glyphs string
	Places []Lack
	Fields int
}

// Lack is a field, by its path, with the characters it wants.
type Lack struct {
	At     risk.Path
	Glyphs string
}

// Contents is what a report that is laid out holds.
type Contents struct {
	Pages    int
	Chapters []Chapter
	Open     []Point // the first few
	Points   int     // how many open points there are in all
	Slow     bool    // it took so long that nobody should have to wait for it unasked
}

// Chapter is a chapter and the page it starts on, from 1.
type Chapter struct {
	Title string
	Page  int
}

// Point is what the report prints where a field is empty, the first pages that
// stands on and how many there are of it.
type Point struct {
	Text  string
	Pages []int
	More  bool // it stands on other pages too
	Count int
}

// Header returns a as it is sent.
func (a Ask) Header() string { return header(a) }

// Header returns a as it is sent.
func (a Answer) Header() string { return header(a) }

func header(v any) string {
	out, _ := json.Marshal(v) // numbers and strings alone: cannot fail
	return string(out)
}

// ReadAsk returns the ask with a header.
func ReadAsk(header string) (a Ask, err error) { return a, read(header, &a) }

// ReadAnswer returns the answer with a header.
func ReadAnswer(header string) (a Answer, err error) { return a, read(header, &a) }

func read(header string, into any) error {
	if err := json.Unmarshal([]byte(header), into); err != nil {
		return fmt.Errorf("read a message about the report: %w", err)
	}
	return nil
}
