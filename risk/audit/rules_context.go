package audit

import "example.org/toepasselijk/annexa/lang"

// Clause 4: the organisation and what the assessment covers.
var contextRules = []Rule{
	{
		ID: "scope-empty", Clause: "4.3", Severity: Blocker,
		Title: lang.T("De scope is niet beschreven", "The scope is not described"),
		Why: lang.T(
			"Zonder scope weet niemand waar deze risico's en maatregelen over gaan. Een auditor kan dan niet beginnen: hij toetst alles aan de scope.",
			"Without a scope nobody knows what these risks and controls are about. An auditor cannot start: everything is held against the scope."),
		Mend: lang.T(
			"Schrijf op welke diensten, afdelingen, locaties en systemen meedoen.",
			"Write down which services, departments, locations and systems are included."),
		Check: func(p *Pass) {
			if blank(p.Document.Organisation.Scope) {
				p.Found("organisation/scope")
			}
		},
	},
}
