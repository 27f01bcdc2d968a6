package risk

import (
	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
)

// DocumentState is what the user says about one document that the standard or
// an auditor asks for (clause 7.5.1). There is one only where something is
// said: [Set] of "checklist/5.2/status" makes it.
type DocumentState struct {
	ID        annexa.ClauseID `json:"id"` // "5.2"
	Status    DocumentStatus  `json:"status"`
	Reference string          `json:"reference"` // where it is kept
	Owner     string          `json:"owner"`
	Remark    string          `json:"remark"`
}

// At names a field of s.
func (s *DocumentState) At(field string) Path { return DocumentAt(s.ID, field) }

// DocumentAt names a field of what is said about the document of a clause,
// whether anything is said yet or not.
func DocumentAt(id annexa.ClauseID, field string) Path {
	return Path("checklist/" + string(id) + "/" + field)
}

// DocumentStatus is how far a document is; empty while nobody looked.
type DocumentStatus string

// The statuses of a document.
const (
	DocumentHave       DocumentStatus = "have"
	DocumentInProgress DocumentStatus = "inProgress"
	DocumentMissing    DocumentStatus = "missing"
)

// DocumentStatuses lists the statuses, furthest first.
func DocumentStatuses() []Named[DocumentStatus] { return documentStatuses }

var documentStatuses = []Named[DocumentStatus]{
	{DocumentHave, lang.T("Aanwezig", "Present"), lang.T("Het is er en u kunt het laten zien.", "It is there and you can show it.")},
	{DocumentInProgress, lang.T("In de maak", "In progress"), lang.T("Er wordt aan gewerkt.", "It is being worked on.")},
	{DocumentMissing, lang.T("Ontbreekt", "Missing"), lang.T("Het is er nog niet.", "It is not there yet.")},
}

// ChecklistRow is one document of the checklist for stage 1: what is asked,
// what the user says about it, and how far this document has it already.
type ChecklistRow struct {
	Clause annexa.Clause
	Said   DocumentState  // only the id where the user said nothing
	Made   DocumentStatus // how far it is in this document; empty when that does not hold it
	From   Path           // where in this document it is made; empty when it is not
}

// Status returns what the user says about the document, or else how far this
// document has it; empty while nobody looked.
func (r ChecklistRow) Status() DocumentStatus {
	if r.Said.Status != "" {
		return r.Said.Status
	}
	return r.Made
}

// Checklist returns a row for every document of the catalogue, in the order of
// the standard.
func Checklist(a *Assessment) []ChecklistRow {
	if a == nil || a.Document == nil {
		return nil
	}
	said := make(map[annexa.ClauseID]*DocumentState, len(a.Document.Checklist))
	for _, s := range a.Document.Checklist {
		if s != nil {
			said[s.ID] = s
		}
	}
	var rows []ChecklistRow
	for c := range annexa.Clauses() {
		row := ChecklistRow{Clause: c, Said: DocumentState{ID: c.ID}}
		if s := said[c.ID]; s != nil {
			row.Said = *s
		}
		if m, ok := madeHere[c.ID]; ok {
			row.Made, row.From = m.stands(a), m.from
		}
		rows = append(rows, row)
	}
	return rows
}

// ChecklistTally counts rows of the checklist by status.
type ChecklistTally struct {
	All, Have, InProgress, Missing, Open int // Open: nobody looked yet
}

// TallyChecklist counts the documents that the standard itself asks for.
func TallyChecklist(rows []ChecklistRow) ChecklistTally {
	var t ChecklistTally
	for _, r := range rows {
		if !r.Clause.Required() {
			continue
		}
		t.All++
		switch r.Status() {
		case DocumentHave:
			t.Have++
		case DocumentInProgress:
			t.InProgress++
		case DocumentMissing:
			t.Missing++
		default:
			t.Open++
		}
	}
	return t
}
