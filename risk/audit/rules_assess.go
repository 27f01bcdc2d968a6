package audit

import "example.org/toepasselijk/annexa/lang"

// Clause 6.1.2: identifying and analysing risks.
var assessRules = []Rule{
	{
		ID: "risk-without-owner", Clause: "6.1.2 c.2", Severity: Shortcoming,
		Title: lang.T("Een risico heeft geen eigenaar", "A risk has no owner"),
		Why: lang.T(
			"De eigenaar beslist over het risico en keurt de behandeling goed. Is er geen eigenaar, dan heeft niemand dat mandaat en geldt de goedkeuring niet.",
			"The owner decides about the risk and approves its treatment. Without an owner nobody has that mandate, and the approval does not count."),
		Mend: lang.T(
			"Vul in wie over dit risico beslist: een functie of een naam.",
			"Fill in who decides about this risk: a role or a name."),
		Check: func(p *Pass) {
			for _, r := range p.Risks {
				if blank(r.Risk.Owner) {
					p.Found(r.Risk.At("owner"))
				}
			}
		},
	},
	{
		ID: "risk-not-scored", Clause: "6.1.2 d", Severity: Shortcoming,
		Title: lang.T("Een risico is niet ingeschat", "A risk is not scored"),
		Why: lang.T(
			"Zonder kans en impact heeft het risico geen niveau. Dan is niet te zien of het boven de acceptatiegrens ligt en of er iets mee moet gebeuren.",
			"Without a likelihood and an impact the risk has no level. Then nobody can tell whether it lies above the line of acceptance and needs treatment."),
		Mend: lang.T(
			"Kies hoe vaak dit kan gebeuren en hoe erg het dan is, met de maatregelen van nu.",
			"Choose how often this can happen and how bad it would be, with today's controls."),
		Check: func(p *Pass) {
			for _, r := range p.Risks {
				if r.Risk.Current.Likelihood == 0 {
					p.Found(r.Risk.At("current/likelihood"))
				}
				if r.Risk.Current.Impact == 0 {
					p.Found(r.Risk.At("current/impact"))
				}
			}
		},
	},
}
