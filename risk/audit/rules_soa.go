package audit

import (
	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// Clause 6.1.3 b and d: which controls, and why.
var soaRules = []Rule{
	{
		ID: "control-undecided", Clause: "6.1.3 d", Severity: Blocker,
		Title: lang.T("Over een maatregel is niet besloten", "A control is not decided on"),
		Why: lang.T(
			"De verklaring van toepasselijkheid moet over elke maatregel van bijlage A iets zeggen. Staat er één open, dan is de verklaring niet af.",
			"The statement of applicability has to say something about every control of Annex A. With one left open the statement is not finished."),
		Mend: lang.T(
			"Kies ja of nee: is deze maatregel bij u van toepassing?",
			"Choose yes or no: is this control applicable to you?"),
		Control: wantDecided,
	},
	{
		ID: "applicable-without-reason", Clause: "6.1.3 d", Severity: Shortcoming,
		Title: lang.T("Een maatregel is van toepassing zonder dat staat waarom", "A control is applicable and it does not say why"),
		Why: lang.T(
			"De norm vraagt ook waarom u een maatregel opneemt: voor een risico, een wet, een contract of een eigen eis. \"Omdat hij in bijlage A staat\" is geen reden.",
			"The standard also asks why you include a control: for a risk, a law, a contract or a requirement of your own. \"Because it is in Annex A\" is no reason."),
		Mend: lang.T("Kies een reden of leg uit waarom, of koppel de maatregel aan een risico.", "Choose a reason or explain why, or link the control to a risk."),
		Control: func(p *Pass, row risk.SoARow) {
			if row.Applicable == risk.Yes && row.Own == nil {
				p.Want(len(row.Risks) > 0 || grounded(row.Decision) || !blank(row.Decision.Justification), row.Decision, "justification")
			}
		},
	},
	{
		ID: "reason-without-source", Clause: "6.1.3 d", Severity: Remark,
		Title: lang.T("Er staat niet welke wet, welk contract of welke eis om een maatregel vraagt", "It does not say which law, contract or requirement asks for a control"),
		Why: lang.T(
			"Alleen \"wet\" kan niemand nagaan. Met de naam erbij ziet een auditor dat u weet waar u aan moet voldoen.",
			"Nobody can check a mere \"law\". With its name an auditor sees that you know what you have to comply with."),
		Mend: lang.T("Noem de wet, het contract of de eis, het liefst met het artikel.", "Name the law, the contract or the requirement, preferably with the article."),
		Control: func(p *Pass, row risk.SoARow) {
			if row.Applicable != risk.Yes {
				return
			}
			for _, g := range risk.Grounds() {
				if reason := row.Decision.Reasons.On(g.Value); reason.On {
					p.Want(!blank(reason.Text), row.Decision, "reasons/"+string(g.Value)+"/text")
				}
			}
		},
	},
	{
		ID: "exclusion-without-justification", Clause: "6.1.3 d", Severity: Shortcoming,
		Title: lang.T("Een maatregel is uitgesloten zonder uitleg", "A control is excluded without a justification"),
		Why: lang.T(
			"Een maatregel weglaten mag, maar alleen met een reden die klopt. Een auditor vraagt bij elke uitsluiting waarom.",
			"A control may be left out, but only for a sound reason. An auditor asks why at every exclusion."),
		Mend: lang.T(
			"Leg uit waarom deze maatregel bij u niet nodig is.",
			"Explain why you do not need this control."),
		Control: wantExclusionExplained,
	},
	{
		ID: "exclusion-against-a-clause", Clause: "6.1.3 c", Severity: Remark,
		Title: lang.T("Een maatregel is uitgesloten waar de norm zelf om vraagt", "A control is excluded that the standard itself calls for"),
		Why: lang.T(
			"Deze maatregel werkt een eis uit hoofdstuk 4 tot en met 10 uit, en die eisen gelden voor iedereen. Zo'n uitsluiting houdt bijna nooit stand.",
			"This control works out a requirement of clauses 4 to 10, and those hold for everyone. Such an exclusion hardly ever stands."),
		Mend: lang.T("Neem de maatregel op, of leg uit hoe u zonder hem aan het hoofdstuk voldoet.", "Include the control, or explain how you meet the clause without it."),
		Control: func(p *Pass, row risk.SoARow) {
			if row.Applicable == risk.No {
				p.Want(!requiredByClause[row.Decision.ID], row.Decision, "applicable")
			}
		},
	},
	{
		ID: "own-control-without-source", Clause: "6.1.3 b", Severity: Remark,
		Title: lang.T("Van een eigen maatregel staat de bron er niet bij", "The source of an own control is missing"),
		Why: lang.T(
			"Een maatregel buiten bijlage A komt ergens vandaan: een contract, een andere norm of een eigen regel. Zonder bron weet niemand of hij nog nodig is.",
			"A control from outside Annex A comes from somewhere: a contract, another standard or a rule of your own. Without the source nobody knows whether it is still needed."),
		Mend: lang.T("Schrijf op waar deze maatregel vandaan komt.", "Write down where this control comes from."),
		Control: func(p *Pass, row risk.SoARow) {
			if row.Own != nil {
				p.Want(!blank(row.Own.Source), row.Own, "source")
			}
		},
	},
	{
		ID: "own-control-unused", Clause: "6.1.3 b", Severity: Remark,
		Title: lang.T("Een eigen maatregel wordt nergens voor gebruikt", "An own control is used for nothing"),
		Why: lang.T(
			"U hebt deze maatregel zelf toegevoegd, maar geen risico en geen wet, contract of eis vraagt erom.",
			"You added this control yourself, but no risk and no law, contract or requirement asks for it."),
		Mend:    lang.T("Koppel de maatregel aan een risico, kies een reden in de verklaring, of haal hem weg.", "Link the control to a risk, choose a reason in the statement, or remove it."),
		Depends: func(p *Pass) any { return len(p.Risks) == 0 },
		Control: func(p *Pass, row risk.SoARow) {
			// Without risks no control is used, and that is a finding of its own.
			if len(p.Risks) > 0 && row.Own != nil && row.Applicable == risk.Yes {
				p.Want(len(row.Risks) > 0 || grounded(row.Decision), row.Own, "title")
			}
		},
	},
}

// requiredByClause holds the controls that work out what a clause asks of
// everyone: the policy (5.2), the roles (5.3), management that leads (5.1),
// the requirements of law and contract (4.2), independent review (9.2) and
// awareness (7.3).
var requiredByClause = map[annexa.ControlID]bool{"5.1": true, "5.2": true, "5.4": true, "5.31": true, "5.35": true, "6.3": true}
