package annexa

import (
	"iter"
	"slices"
	"strconv"
	"strings"

	"example.org/toepasselijk/annexa/lang"
)

// ClauseID names a clause of ISO/IEC 27001:2022 in the catalogue and in save
// files: "5.2", "6.1.3.d". It holds no space, so that it can stand in a path.
type ClauseID string

// Number returns the clause as people write it: "6.1.3 d".
func (id ClauseID) Number() string {
	last := strings.LastIndexByte(string(id), '.') + 1
	if last > 0 && last < len(id) && id[last] >= 'a' {
		return string(id[:last-1]) + " " + string(id[last:])
	}
	return string(id)
}

// Clause is what an auditor asks to see about one clause of ISO/IEC
// 27001:2022: a document or record, with the question asked about it.
type Clause struct {
	ID       ClauseID
	Document lang.Text // what the document is called
	Kind     DocumentKind
	Stage1   bool // an auditor asks for it in stage 1 already

	// Demanded is the place in the standard that itself asks for documented
	// information, "9.3.3"; empty where an organisation may choose how to show
	// it. Own reading: 6.1.3 e and f, which ask for a plan and an approval
	// without saying that they be written down.
	Demanded string

	Question lang.Text
	Evidence lang.In[[]string] // what usually answers it
}

// Required reports whether the standard itself asks for documented
// information.
func (c Clause) Required() bool { return c.Demanded != "" }

// Clauses yields the clauses in the order of the standard.
func Clauses() iter.Seq[Clause] { return slices.Values(clauses) }

// ClauseByID returns the clause with the given id, and whether there is one.
func ClauseByID(id ClauseID) (Clause, bool) {
	i, ok := clauseIndex[id]
	if !ok {
		return Clause{}, false
	}
	return clauses[i], true
}

var clauseIndex = index(clauses, func(c Clause) ClauseID { return c.ID })

// DocumentKind tells what is kept up to date from what shows that something
// was done.
type DocumentKind uint8

// The kinds of documented information.
const (
	Maintained DocumentKind = iota // a document that says how it is, kept up to date
	Record                         // evidence of what was done, kept as it was
)

var documentKinds = [...]lang.Text{
	Maintained: lang.T("Document", "Document"),
	Record:     lang.T("Registratie", "Record"),
}

// Name returns what the kind is called.
func (k DocumentKind) Name() lang.Text { return documentKinds[k] }

// Chapter returns the chapter of the standard that the clause is in, 4 to 10;
// 0 for an id that is none.
func (id ClauseID) Chapter() int {
	first, _, _ := strings.Cut(string(id), ".")
	for n := range chapterTitles {
		if strconv.Itoa(n+firstChapter) == first {
			return n + firstChapter
		}
	}
	return 0
}

const firstChapter = 4

var chapterTitles = [...]lang.Text{
	lang.T("Context van de organisatie", "Context of the organization"),
	lang.T("Leiderschap", "Leadership"),
	lang.T("Planning", "Planning"),
	lang.T("Ondersteuning", "Support"),
	lang.T("Uitvoering", "Operation"),
	lang.T("Evaluatie van de prestaties", "Performance evaluation"),
	lang.T("Verbetering", "Improvement"),
}

// ChapterTitle returns the title of a chapter of the standard, 4 to 10; nothing
// for another number.
func ChapterTitle(n int) lang.Text {
	if n < firstChapter || n >= firstChapter+len(chapterTitles) {
		return lang.Text{}
	}
	return chapterTitles[n-firstChapter]
}
