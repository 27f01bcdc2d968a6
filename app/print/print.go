// Package print is what the page and the program that makes the PDF say to
// each other. That program, app/printer, runs beside the page in a thread of
// its own. A message is a header, written here, with bytes beside it:
//
//	ask     the document as a save file, when the printer does not have it yet
//	answer  the PDF, with [Made]
//
//	header := print.Ask{Lang: lang.NL, Want: &want.Report{Part: want.SoA}}.Header()
//	ask, err := print.ReadAsk(header)
package print

import (
	"encoding/json"
	"fmt"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/pdf/want"
)

// Ask is what the page says: here is the document, make this report of it.
type Ask struct {
	Lang lang.Lang    // of the user, for what the printer answers
	Want *want.Report // nil: only read the document
}

// Kind is what an answer is about.
type Kind uint8

// The kinds of answer. A document that is read is answered by Read, or by
// nothing when it cannot be. A report that is wanted is answered by any number
// of Going and then one of the others.
const (
	Read    Kind = iota + 1 // the document is read; Text holds the characters that the typeface lacks
	Going                   // the report is as far as At says
	Made                    // the PDF is in the bytes
	Refused                 // the document cannot be taken: Text is a sentence for the user
	Failed                  // our mistake: Text is for the log
)

// Progress is how far a report is, as pdf.Progress says.
type Progress struct{ Chapter, Chapters, Page, Pages, Tagged int }

// Answer is what the printer says.
type Answer struct {
	Kind Kind
	Text string
	At   Progress
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
