package audit

import (
	"slices"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// Clause 6.1.3 e and 8.3: the treatment plan and carrying it out.
var actionRules = []Rule{
	{
		ID: "action-without-owner", Clause: "6.1.3 e", Severity: Shortcoming,
		Title: lang.T("Een actie heeft geen eigenaar", "An action has no owner"),
		Why: lang.T(
			"Een plan zonder naam is een wens. Een auditor vraagt wie hij over deze actie kan spreken.",
			"A plan without a name is a wish. An auditor asks whom to speak to about this action."),
		Mend: lang.T("Vul in wie deze actie uitvoert.", "Fill in who carries out this action."),
		Action: func(p *Pass, a *risk.Action) {
			p.Want(!blank(a.Owner), a, "owner")
		},
	},
	{
		ID: "action-without-date", Clause: "6.1.3 e", Severity: Shortcoming,
		Title: lang.T("Een actie heeft geen datum", "An action has no due date"),
		Why: lang.T(
			"Zonder datum is een actie nooit te laat, en dus ook nooit klaar. U kunt er de voortgang van het plan niet mee volgen.",
			"Without a date an action is never late, and so never done either. You cannot follow the progress of the plan."),
		Mend: lang.T("Kies de dag waarop deze actie klaar moet zijn.", "Choose the day by which this action has to be done."),
		Action: func(p *Pass, a *risk.Action) {
			if a.Status != risk.Done {
				p.Want(a.Due != "", a, "due")
			}
		},
	},
	{
		ID: "action-overdue", Clause: "8.3", Severity: Shortcoming,
		Title: lang.T("Een actie is over tijd", "An action is overdue"),
		Why: lang.T(
			"Het risico is nu hoger dan in uw plan staat. Een auditor vraagt wie heeft besloten dat wachten mag.",
			"The risk is now higher than your plan says. An auditor asks who decided that it may wait."),
		Mend: lang.T("Rond de actie af, of spreek met de eigenaar van het risico een nieuwe datum af.", "Finish the action, or agree on a new date with the owner of the risk."),
		Action: func(p *Pass, a *risk.Action) {
			if a.Status != risk.Done && a.Due != "" {
				p.Want(!p.past(a.Due), a, "due")
			}
		},
	},
	{
		ID: "action-linked-to-nothing", Clause: "6.1.3 e", Severity: Remark,
		Title: lang.T("Een actie hoort bij geen enkel risico en geen enkele maatregel", "An action is linked to no risk and no control"),
		Why: lang.T(
			"Het plan moet uit de risico's volgen. Van deze actie is niet te zien waar u het voor doet.",
			"The plan has to follow from the risks. It cannot be seen why you carry out this action."),
		Mend:    lang.T("Koppel de actie aan het risico of de maatregel waar u het voor doet, of haal de actie weg.", "Link the action to the risk or the control that you do it for, or remove the action."),
		Depends: func(p *Pass) any { return p.linked.turns },
		Action: func(p *Pass, a *risk.Action) {
			p.Want(p.linked.has(a.ID) || len(a.Controls) > 0, a, "controls")
		},
	},
	{
		ID: "actions-done-control-unfinished", Clause: "8.3", Severity: Shortcoming,
		Title: lang.T("Alle acties zijn gereed, maar de maatregel nog niet", "All actions are done, but the control is not"),
		Why: lang.T(
			"Of de maatregel is ingevoerd en de verklaring loopt achter, of er moet nog iets gebeuren dat niet in het plan staat.",
			"Either the control is implemented and the statement lags behind, or something has still to be done that is not in the plan."),
		Mend:    lang.T("Zet de maatregel op volledig, of voeg de actie toe die nog ontbreekt.", "Set the control to full, or add the action that is still missing."),
		Depends: func(p *Pass) any { return p.open.turns },
		Control: func(p *Pass, row risk.SoARow) {
			if unfinished(row) && len(row.Actions) > 0 {
				p.Want(slices.ContainsFunc(row.Actions, p.open.has), row.Decision, "status")
			}
		},
	},
}

// unfinished reports whether a control applies and is known not to be fully
// implemented.
func unfinished(row risk.SoARow) bool {
	return row.Applicable == risk.Yes && row.Decision.Status != risk.Full && row.Decision.Status != ""
}
