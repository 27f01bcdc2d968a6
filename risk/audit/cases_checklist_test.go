package audit_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/audit"
)

// checked says of every required document that it is there, but for what the
// document holds itself.
func checked() []*risk.DocumentState {
	var list []*risk.DocumentState
	for c := range annexa.Clauses() {
		if _, here := risk.MadeAt(c.ID); c.Required() && !here {
			list = append(list, &risk.DocumentState{ID: c.ID, Status: risk.DocumentHave, Reference: "Handboek"})
		}
	}
	return list
}

// document returns what is said about the document of a clause.
func document(d *risk.Document, id annexa.ClauseID) *risk.DocumentState {
	i := slices.IndexFunc(d.Checklist, func(s *risk.DocumentState) bool { return s.ID == id })
	if i < 0 {
		d.Checklist = append(d.Checklist, &risk.DocumentState{ID: id})
		i = len(d.Checklist) - 1
	}
	return d.Checklist[i]
}

var checklistCases = map[string][]spoiling{
	"documents-not-looked-at": {
		{func(d *risk.Document) { d.Checklist = nil }, at("checklist")},
		{func(d *risk.Document) { *document(d, "5.2") = risk.DocumentState{ID: "5.2", Owner: "Directeur"} }, at("checklist")},
		{func(d *risk.Document) { d.Checklist = append(d.Checklist, &risk.DocumentState{ID: "5.1"}) }, nil}, // not required
	},
	"required-document-missing": {
		{func(d *risk.Document) {
			document(d, "9.3").Status, document(d, "5.2").Status = risk.DocumentMissing, risk.DocumentMissing
		}, at("checklist/5.2/status", "checklist/9.3/status")},
		{func(d *risk.Document) { document(d, "6.1.3.d").Status = risk.DocumentMissing }, at("checklist/6.1.3.d/status")},
		{func(d *risk.Document) { document(d, "7.3").Status = risk.DocumentMissing }, nil}, // not required
	},
	"document-without-reference": {
		{func(d *risk.Document) { document(d, "10.2").Reference = " " }, at("checklist/10.2/reference")},
		{func(d *risk.Document) { document(d, "7.3").Status = risk.DocumentHave }, at("checklist/7.3/reference")},
		{func(d *risk.Document) { document(d, "4.3").Status = risk.DocumentHave }, nil}, // it is in the report
	},
	"document-without-owner": {
		{func(d *risk.Document) { document(d, "5.2").Status = risk.DocumentInProgress }, at("checklist/5.2/owner")},
		{func(d *risk.Document) {
			document(d, "5.2").Status, document(d, "5.2").Owner = risk.DocumentInProgress, "Directeur"
		}, nil},
	},
}

// A row that is filled in is seen at once, though the rules wait for that.
func TestAuditorSeesTheChecklist(t *testing.T) {
	var a audit.Auditor
	d := sound()
	count := func(d *risk.Document) (n int) {
		for _, r := range a.Report(risk.Assess(d), today) {
			n += len(r.Findings)
		}
		return n
	}
	assert.Zero(t, count(d))
	gone, err := risk.Set(d, "checklist/5.2/status", risk.DocumentMissing)
	assert.NoError(t, err)
	assert.Equal(t, 1, count(gone))
	empty, err := risk.Set(gone, "checklist/5.2/status", "")
	assert.NoError(t, err)
	assert.Equal(t, 1, count(empty))
	assert.Zero(t, count(d), "undone")
}
