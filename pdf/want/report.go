// Package want says which report somebody wants, without what it takes to make
// one: a program that only asks for a report need not link package pdf.
//
//	r := want.Report{Lang: lang.NL, Part: want.SoA}
//	r.FileName(doc) // "havenlicht-software-2026-11-18-vvt.pdf"
package want

import (
	"strings"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/file"
)

// Report is one report of a document. The zero value is the whole of it, in
// Dutch, with the save file inside.
type Report struct {
	Lang     lang.Lang
	Part     Part
	Without  Chapters // that are left out of the whole report; says nothing about a part
	Findings bool     // the whole report has a chapter of what the audit check finds
	Since    string   // names the older document that the whole report says the changes since; empty for none
	Bare     bool     // without the save file inside, which only the whole report has
}

// Holds reports whether the PDF carries the save file it was made from. Only
// the whole report does, which says all of it anyway: whoever is given a part
// gets no more than that part.
func (r Report) Holds() bool { return r.Part.Known() == Full && !r.Bare }

// FileName returns what the PDF of d is called: the name of the save file, the
// part and the extension, as in "havenlicht-software-2026-11-18-soa.pdf".
func (r Report) FileName(d *risk.Document) string {
	return strings.TrimSuffix(file.Name(d), file.Extension) + "-" + parts[r.Part.Known()].file.In(r.Lang) + ".pdf"
}
