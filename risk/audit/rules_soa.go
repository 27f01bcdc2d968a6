package audit

import (
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// Clause 6.1.3 d: the statement of applicability.
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
		Check: func(p *Pass) {
			for _, row := range p.SoA {
				if !row.Decided() {
					p.Found(row.Decision.At("applicable"))
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
		Check: func(p *Pass) {
			for _, row := range p.SoA {
				if row.Applicable == risk.No && blank(row.Decision.Justification) {
					p.Found(row.Decision.At("justification"))
				}
			}
		},
	},
	{
		ID: "applicable-without-status", Clause: "6.1.3 d", Severity: Shortcoming,
		Title: lang.T("Van een maatregel is niet bekend hoever u bent", "It is not known how far a control is implemented"),
		Why: lang.T(
			"De verklaring moet laten zien of een maatregel is ingevoerd. De auditor kiest daarmee wat hij gaat bekijken.",
			"The statement has to show whether a control is implemented. The auditor uses it to choose what to look at."),
		Mend: lang.T(
			"Kies hoever de maatregel is ingevoerd: volledig, gedeeltelijk, gepland of niet.",
			"Choose how far the control is implemented: full, partial, planned or not started."),
		Check: func(p *Pass) {
			for _, row := range p.SoA {
				if row.Applicable == risk.Yes && row.Decision.Status == "" {
					p.Found(row.Decision.At("status"))
				}
			}
		},
	},
}
