package example

import (
	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// certification is when Havenlicht wants its audit of stage 2: a Monday in the
// spring of 2027.
var certification = risk.Certification{Date: "2027-04-12", Milestone: risk.Stage2Audit}

// documentRow is what Havenlicht says about one document of the checklist.
type documentRow struct {
	id        annexa.ClauseID
	status    risk.DocumentStatus
	owner     *person
	reference lang.Text
	remark    lang.Text // may be empty
}

func (row documentRow) state(l lang.Lang) *risk.DocumentState {
	return &risk.DocumentState{ID: row.id, Status: row.status, Owner: row.owner.role.In(l), Reference: row.reference.In(l), Remark: row.remark.In(l)}
}

const (
	have  = risk.DocumentHave
	doing = risk.DocumentInProgress
)

// documents is the checklist of Havenlicht in the autumn before its audit: the
// internal audit and the management review are still to come.
var documents = []documentRow{
	{"4.1", have, security, lang.T("Hoofdstuk 2 van deze risicoanalyse", "Chapter 2 of this risk assessment"), lang.Text{}},
	{"4.4", have, security, lang.T("Wiki, ruimte ISMS, startpagina", "Wiki, ISMS space, home page"), lang.Text{}},
	{"5.1", have, director, lang.T("Notulen directieoverleg 2026, map Directie", "Minutes of management meetings 2026, folder Management"), lang.Text{}},
	{"5.2", have, director, lang.T("Informatiebeveiligingsbeleid 2.0, wiki", "Information security policy 2.0, wiki"),
		lang.T("Vastgesteld op 3 september 2026; klanten krijgen de korte versie.", "Adopted on 3 September 2026; customers receive the short version.")},
	{"5.3", have, security, lang.T("Rollenmatrix ISMS, wiki", "ISMS role matrix, wiki"), lang.Text{}},
	{"6.1.1", have, security, lang.T("Jaarplan ISMS 2027, onderdeel 4", "ISMS annual plan 2027, part 4"), lang.Text{}},
	{"6.1.3", have, security, lang.T("Werkwijze risicobeheer, onderdeel 3, wiki", "Risk management procedure, part 3, wiki"), lang.Text{}},
	{"6.2", have, security, lang.T("Jaarplan ISMS 2027, onderdeel 2", "ISMS annual plan 2027, part 2"),
		lang.T("Vijf doelen, elk kwartaal besproken.", "Five objectives, discussed every quarter.")},
	{"7.2", have, hr, lang.T("Personeelssysteem, tabblad Opleiding", "HR system, tab Training"), lang.Text{}},
	{"7.3", have, security, lang.T("Uitslag phishingtest oktober 2026", "Result of the phishing test, October 2026"), lang.Text{}},
	{"7.5", have, office, lang.T("Documentenlijst ISMS, wiki", "ISMS document list, wiki"), lang.Text{}},
	{"7.5.1.b", have, security, lang.T("Documentenlijst ISMS, wiki", "ISMS document list, wiki"), lang.Text{}},
	{"8.1", have, operations, lang.T("Ticketsysteem, dashboard Wijzigingen", "Ticket system, dashboard Changes"), lang.Text{}},
	{"8.3", have, security, lang.T("Voortgang behandelplan, kwartaalrapport Q3 2026", "Treatment plan progress, quarterly report Q3 2026"), lang.Text{}},
	{"9.1", have, security, lang.T("Kwartaalrapport beveiliging Q3 2026", "Quarterly security report Q3 2026"), lang.Text{}},
	{"9.2", doing, security, lang.T("Opdracht aan een extern auditor, getekend", "Order to an external auditor, signed"),
		lang.T("De interne audit is in januari 2027.", "The internal audit is in January 2027.")},
	{"9.2.2", have, security, lang.T("Auditprogramma 2026-2028, wiki", "Audit programme 2026-2028, wiki"), lang.Text{}},
	{"9.3", doing, director, lang.T("Agenda en cijfers staan klaar, map Directie", "Agenda and figures are ready, folder Management"),
		lang.T("De beoordeling is op 9 februari 2027, na de interne audit.", "The review is on 9 February 2027, after the internal audit.")},
	{"10.2", have, security, lang.T("Ticketsysteem, rij Afwijkingen", "Ticket system, queue Nonconformities"), lang.Text{}},
}
