package audit

import (
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// Clauses 4.2 and 6.1.3 b: what the frameworks that are on ask beyond Annex A.
var requirementRules = []Rule{
	{
		ID: "requirement-undecided", Clause: "4.2", Severity: Shortcoming,
		Title: lang.T("Over een extra eis van een kader is niet besloten", "An additional requirement of a framework is not decided on"),
		Why: lang.T(
			"U zegt dat dit kader voor u geldt. Dan hoort bij elke eis die verder gaat dan bijlage A te staan of u hem nodig hebt.",
			"You say that this framework applies to you. Then it should be clear for each requirement beyond Annex A whether you need it."),
		Mend:        lang.T("Kies ja of nee bij deze eis, of zet het kader uit als het niet voor u geldt.", "Choose yes or no for this requirement, or switch the framework off if it does not apply to you."),
		Requirement: wantDecided,
	},
	{
		ID: "requirement-excluded-without-reason", Clause: "4.2", Severity: Shortcoming,
		Title: lang.T("Een extra eis van een kader is uitgesloten zonder uitleg", "An additional requirement of a framework is excluded without a justification"),
		Why: lang.T(
			"Een wet of baseline laat weinig ruimte om iets weg te laten. Wie het toch doet, moet kunnen zeggen waarom het mag.",
			"A law or baseline leaves little room to leave something out. Whoever does so has to be able to say why that is allowed."),
		Mend:        lang.T("Leg uit waarom deze eis niet voor u geldt.", "Explain why this requirement does not apply to you."),
		Requirement: wantExclusionExplained,
	},
	{
		ID: "requirement-without-status", Clause: "6.1.3 d", Severity: Shortcoming,
		Title: lang.T("Van een extra eis van een kader is niet bekend hoever u bent", "It is not known how far an additional requirement of a framework is implemented"),
		Why: lang.T(
			"De eis geldt voor u. Zonder status weet niemand of er nog iets moet gebeuren.",
			"The requirement applies to you. Without a status nobody knows whether anything is left to do."),
		Mend:        lang.T("Kies hoever u met deze eis bent.", "Choose how far you are with this requirement."),
		Requirement: wantStatus,
	},
	{
		ID: "requirement-justification-outdated", Clause: "7.5.3", Severity: Remark,
		Title: lang.T("De uitleg bij een extra eis van een kader is van vóór een wijziging", "The justification of an additional requirement of a framework dates from before a change"),
		Why: lang.T(
			"Na deze uitleg is het besluit, een reden of de status veranderd. Klopt de tekst nog, dan is één klik genoeg.",
			"After this justification the decision, a reason or the status changed. If the text still holds, one click is enough."),
		Mend: lang.T("Lees de uitleg na: pas hem aan, of bevestig dat hij nog klopt.", "Read the justification again: change it, or confirm that it still holds."),
		Requirement: func(p *Pass, row risk.SoARow) {
			if !blank(row.Decision.Justification) {
				p.Want(!row.Outdated, row.Decision, "justification")
			}
		},
	},
}
