package audit

import (
	"iter"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// Clause 7.5.1: the documented information that the standard asks for. What
// this document holds itself the other rules look at.
var checklistRules = []Rule{
	{
		ID: "documents-not-looked-at", Clause: "7.5.1 a", Severity: Remark,
		Title: lang.T("U hebt nog niet van elk verplicht document gezegd hoe het ervoor staat", "You have not yet said of every required document how it stands"),
		Why: lang.T(
			"In fase 1 vraagt de auditor naar deze documenten. Ontbreekt er een, dan hoort u dat liever nu dan op die dag.",
			"In stage 1 the auditor asks for these documents. If one is missing, you had better find out now than on that day."),
		Mend: lang.T("Loop de documentenlijst na en kies bij elk document of het er is.", "Go through the list of documents and choose for each whether it is there."),
		Check: func(p *Pass) {
			open := 0
			for c := range annexa.Clauses() {
				_, here := risk.MadeAt(c.ID)
				if s := saidOf(p.Document, c.ID); c.Required() && !here && (s == nil || s.Status == "") {
					open++
				}
			}
			p.WantAt(open == 0, "checklist")
		},
	},
	{
		ID: "required-document-missing", Clause: "7.5.1 a", Severity: Shortcoming,
		Title: lang.T("Een verplicht document ontbreekt", "A required document is missing"),
		Why: lang.T(
			"De norm vraagt zelf om dit document. Zonder dat document schrijft een auditor een afwijking op.",
			"The standard itself asks for this document. Without it an auditor writes down a nonconformity."),
		Mend: lang.T("Maak het document, of spreek af wie dat doet en zet het op 'in de maak'.", "Make the document, or agree who does and set it to 'in progress'."),
		Check: func(p *Pass) {
			for c, s := range documents(p.Document) {
				if c.Required() && s.Status != "" {
					p.Want(s.Status != risk.DocumentMissing, s, "status")
				}
			}
		},
	},
	{
		ID: "document-without-reference", Clause: "7.5.3 a", Severity: Remark,
		Title: lang.T("Bij een document staat niet waar het te vinden is", "It does not say where a document is kept"),
		Why: lang.T(
			"U zegt dat het document er is. Een auditor vraagt het meteen te zien, en zoeken waar hij bij zit wekt geen vertrouwen.",
			"You say the document is there. An auditor asks to see it at once, and a search while he watches gives no confidence."),
		Mend: lang.T("Vul in waar het document staat: map, naam of link.", "Fill in where the document is kept: folder, name or link."),
		Check: func(p *Pass) {
			for c, s := range documents(p.Document) {
				// What is made here is in the report.
				if _, here := risk.MadeAt(c.ID); !here && s.Status == risk.DocumentHave {
					p.Want(!blank(s.Reference), s, "reference")
				}
			}
		},
	},
	{
		ID: "document-without-owner", Clause: "7.5.2 c", Severity: Remark,
		Title: lang.T("Niemand maakt een document dat in de maak is", "Nobody is making a document that is in progress"),
		Why: lang.T(
			"Een document zonder eigenaar blijft liggen tot vlak voor de audit.",
			"A document without an owner is left until just before the audit."),
		Mend: lang.T("Kies wie dit document af maakt.", "Choose who finishes this document."),
		Check: func(p *Pass) {
			for _, s := range documents(p.Document) {
				if s.Status == risk.DocumentInProgress {
					p.Want(!blank(s.Owner), s, "owner")
				}
			}
		},
	},
}

// documents yields what is said about the documents, in the order of the
// standard.
func documents(d *risk.Document) iter.Seq2[annexa.Clause, *risk.DocumentState] {
	return func(yield func(annexa.Clause, *risk.DocumentState) bool) {
		for c := range annexa.Clauses() {
			if s := saidOf(d, c.ID); s != nil && !yield(c, s) {
				return
			}
		}
	}
}

// saidOf returns what is said about the document of a clause, or nil.
func saidOf(d *risk.Document, id annexa.ClauseID) *risk.DocumentState {
	for s := range present(d.Checklist) {
		if s.ID == id {
			return s
		}
	}
	return nil
}
