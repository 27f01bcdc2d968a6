package transition

import (
	"strings"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
)

// Trouble is a line, or a cell of it, that was not understood or not taken as
// it stands.
type Trouble struct {
	Line  int
	Text  string // what stands there, or the beginning of it
	Fault Fault
	As    string // the number that it was read as, or the ones it may have been; empty for nothing
}

// Shown returns what stands there, and what it was read as.
func (u Trouble) Shown(l lang.Lang) string {
	switch u.Fault {
	case FromDate:
		return ReadAs(u.As, u.Text, l)
	case Joined:
		return u.As + ": " + u.Text
	case NoDate:
		if u.As != "" {
			return u.Text + " (" + u.As + "?)"
		}
	}
	return u.Text
}

// ReadAs says that a number was read from the date that a spreadsheet made of
// it.
func ReadAs(number, date string, l lang.Lang) string {
	return lang.T("gelezen als "+number+" uit de datum "+date, "read as "+number+" from the date "+date).In(l)
}

// Fault is why something was not understood, or not taken as it stands.
type Fault uint8

// The faults.
const (
	NoNumber  Fault = iota // no number of a control
	Heading                // the number of a chapter or section
	NoControl              // a number that Annex A of 2013 has not
	Newer                  // a number of 2022
	Deeper                 // a part of a control
	Twice                  // a control that stood on an earlier line
	NoDate                 // a date that was no number of 2013, or may have been several
	FromDate               // a date that was a number; it was read so
	Joined                 // a line without a number, taken with the control above it
	Undecided              // a cell that is neither yes nor no; the rest of the line was read
	NoStatus               // a cell that is no status; the rest of the line was read
	OpenQuote              // a quotation mark that is not closed; the line was read
)

// Faults lists the faults, the ones to mend first.
func Faults() []Fault {
	return []Fault{NoNumber, NoControl, Newer, Deeper, NoDate, Twice, Undecided, NoStatus, OpenQuote, FromDate, Joined, Heading}
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
	NoDate:    lang.T("Hier staat een datum. Welk nummer dat was, is niet zeker. Zet het nummer terug, zoals A.9.2.1.", "There is a date here. Which number that was is not certain. Put the number back, such as A.9.2.1."),
	FromDate:  lang.T("Excel maakte van dit nummer een datum. Het nummer is teruggelezen. Kijk het na.", "Excel made a date of this number. The number was read back. Check it."),
	Joined:    lang.T("Deze regel heeft geen nummer. De tekst is gelezen bij de maatregel erboven.", "This line has no number. Its text was read with the control above it."),
	Undecided: lang.T("Hier staat niet duidelijk ja of nee. De rest van de regel is wel gelezen.", "This is not clearly yes or no. The rest of the line was read."),
	NoStatus:  lang.T("Deze status is onbekend. De rest van de regel is wel gelezen.", "This status is not known. The rest of the line was read."),
	OpenQuote: lang.T("Een aanhalingsteken wordt niet gesloten. Controleer of de regel goed is gelezen.", "A quotation mark is not closed. Check that the line was read well."),
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
	if p := partsOfDate(cell); p.month > 0 && len(p.numbers) == 1 && !p.named { // "9-feb" was 9.2
		for _, id := range []string{written([]int{p.numbers[0], p.month}), written([]int{p.month, p.numbers[0]})} {
			if headings2013[id] && len(strings.Fields(cell)) == 1 {
				return Heading
			}
		}
	}
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
