package want

import "example.org/toepasselijk/annexa/lang"

// Chapter is a chapter of the whole report that can be left out. Cover,
// document control and contents cannot: a report says what it is. What is there only when
// it is asked for has a member of its own in [Report].
type Chapter uint8

// The chapters that can be left out, in the order of the report.
const (
	ManagementSummary Chapter = iota
	Scope
	Method
	Assets
	Register
	Treatment
	Statement
	Frameworks
	Documents
	Notes
	Trace
	Terms
)

// chapters holds code and title of each, as package pdf declares them; a test
// there compares the two.
var chapters = [...]struct {
	code  string
	title lang.Text
}{
	ManagementSummary: {"summary", lang.T("Managementsamenvatting", "Management summary")},
	Scope:             {"scope", lang.T("Scope en context", "Scope and context")},
	Method:            {"method", lang.T("Methode", "Method")},
	Assets:            {"assets", lang.T("Bedrijfsmiddelen", "Assets")},
	Register:          {"register", lang.T("Risicoregister", "Risk register")},
	Treatment:         {"treatment", lang.T("Risicobehandelplan", "Risk treatment plan")},
	Statement:         {"soa", lang.T("Verklaring van toepasselijkheid", "Statement of Applicability")},
	Frameworks:        {"frameworks", lang.T("Andere kaders", "Other frameworks")},
	Documents:         {"documents", lang.T("Gedocumenteerde informatie", "Documented information")},
	Notes:             {"notes", lang.T("Geaccepteerde bevindingen", "Accepted findings")},
	Trace:             {"trace", lang.T("Herleidbaarheid", "Traceability")},
	Terms:             {"terms", lang.T("Begrippen", "Terms")},
}

// ChapterList lists the chapters that can be left out.
func ChapterList() []Chapter {
	out := make([]Chapter, len(chapters))
	for i := range out {
		out[i] = Chapter(i)
	}
	return out
}

// Code returns the name of c in flags: "soa".
func (c Chapter) Code() string { return chapters[c].code }

// Title returns what c is called in the report.
func (c Chapter) Title() lang.Text { return chapters[c].title }

// ParseChapter returns the chapter with the given code, and whether there is
// one.
func ParseChapter(code string) (Chapter, bool) {
	for _, c := range ChapterList() {
		if c.Code() == code {
			return c, true
		}
	}
	return 0, false
}

// Chapters is a set of chapters. The zero value is empty.
type Chapters uint32

// AllChapters is every chapter that can be left out.
const AllChapters Chapters = 1<<len(chapters) - 1

// Has reports whether c is in the set.
func (s Chapters) Has(c Chapter) bool { return s&(1<<c) != 0 }

// Toggled returns the set with c when it was not in it, and otherwise without.
func (s Chapters) Toggled(c Chapter) Chapters { return s ^ 1<<c }

// Whole reports whether nothing but the fixed chapters is left when those of
// the set are.
func (s Chapters) Whole() bool { return s&AllChapters == AllChapters }

// Count returns how many chapters are in the set.
func (s Chapters) Count() (n int) {
	for _, c := range ChapterList() {
		if s.Has(c) {
			n++
		}
	}
	return n
}
