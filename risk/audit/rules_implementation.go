package audit

import (
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// Clause 6.1.3 d and e: how far the controls are, and who sees to them.
var implementationRules = []Rule{
	{
		ID: "applicable-without-status", Clause: "6.1.3 d", Severity: Shortcoming,
		Title: lang.T("Van een maatregel is niet bekend hoever u bent", "It is not known how far a control is implemented"),
		Why: lang.T(
			"De verklaring moet laten zien of een maatregel is ingevoerd. De auditor kiest daarmee wat hij gaat bekijken.",
			"The statement has to show whether a control is implemented. The auditor uses it to choose what to look at."),
		Mend: lang.T(
			"Kies hoever de maatregel is ingevoerd: volledig, gedeeltelijk, gepland of niet.",
			"Choose how far the control is implemented: full, partial, planned or not started."),
		Control: wantStatus,
	},
	{
		ID: "planned-without-action", Clause: "6.1.3 e", Severity: Shortcoming,
		Title: lang.T("Een maatregel is gepland, maar niemand voert hem in", "A control is planned, but nobody implements it"),
		Why: lang.T(
			"Gepland betekent dat iemand het op een bepaalde dag klaar heeft. Zonder actie is het een voornemen en geen plan.",
			"Planned means that somebody has it done by a certain day. Without an action it is an intention and not a plan."),
		Mend: lang.T(
			"Koppel een actie met een eigenaar en een datum aan deze maatregel, of kies een andere status.",
			"Link an action with an owner and a due date to this control, or choose another status."),
		Check: func(p *Pass) { p.wantActions(risk.Planned) },
	},
	{
		ID: "not-started-without-action", Clause: "6.1.3 e", Severity: Shortcoming,
		Title: lang.T("Een maatregel is nodig, maar er gebeurt niets", "A control is needed, but nothing is done"),
		Why: lang.T(
			"U zegt dat de maatregel van toepassing is en dat er nog niets staat. Dan hoort in het behandelplan te staan wie dat verandert.",
			"You say that the control applies and that nothing is there yet. Then the treatment plan should say who will change that."),
		Mend:  lang.T("Koppel een actie aan deze maatregel en zet hem op gepland, of sluit hem uit met een reden.", "Link an action to this control and set it to planned, or exclude it for a reason."),
		Check: func(p *Pass) { p.wantActions(risk.None) },
	},
	{
		ID: "partial-without-action", Clause: "6.1.3 e", Severity: Remark,
		Title: lang.T("Een maatregel is half ingevoerd en niemand maakt hem af", "A control is half implemented and nobody finishes it"),
		Why: lang.T(
			"Een auditor vraagt wat er nog ontbreekt en wanneer het klaar is. Zonder actie is er geen antwoord.",
			"An auditor asks what is still missing and when it will be done. Without an action there is no answer."),
		Mend:  lang.T("Koppel de actie die de rest invoert, of zet de maatregel op volledig als het zo genoeg is.", "Link the action that implements the rest, or set the control to full if this is enough."),
		Check: func(p *Pass) { p.wantActions(risk.Partial) },
	},
	{
		ID: "control-without-owner", Clause: "5.3", Severity: Remark,
		Title: lang.T("Een maatregel heeft geen eigenaar", "A control has no owner"),
		Why: lang.T(
			"Een maatregel waar niemand voor zorgt, slijt. Een auditor wil weten wie hem kan laten zien.",
			"A control that nobody looks after wears out. An auditor wants to know who can show it."),
		Mend: lang.T("Vul in wie voor deze maatregel zorgt.", "Fill in who looks after this control."),
		Control: func(p *Pass, row risk.SoARow) {
			if row.Applicable == risk.Yes {
				p.Want(!blank(row.Decision.Owner), row.Decision, "owner")
			}
		},
	},
	{
		ID: "control-without-reference", Clause: "8.1", Severity: Remark,
		Title: lang.T("Er staat niet waar een maatregel is beschreven of te zien is", "It does not say where a control is described or can be seen"),
		Why: lang.T(
			"Een auditor vraagt bewijs van wat is ingevoerd. Met een verwijzing vindt u dat meteen, zonder kost elke vraag een zoektocht.",
			"An auditor asks for evidence of what is implemented. With a reference you find it at once; without one every question is a search."),
		Mend: lang.T("Verwijs naar het document, het systeem of de registratie waaruit deze maatregel blijkt.", "Refer to the document, the system or the record that shows this control."),
		Control: func(p *Pass, row risk.SoARow) {
			if row.Applicable == risk.Yes && (row.Decision.Status == risk.Full || row.Decision.Status == risk.Partial) {
				p.Want(!blank(row.Decision.Reference), row.Decision, "reference")
			}
		},
	},
}

// wantActions wants an action at every applicable control of that status.
// Whether an action has an owner, a date and work left is for the rules about
// actions.
func (p *Pass) wantActions(status risk.ControlStatus) {
	for _, row := range p.SoA {
		if row.Applicable == risk.Yes && row.Decision.Status == status {
			p.Want(len(row.Actions) > 0, row.Decision, "status")
		}
	}
}
