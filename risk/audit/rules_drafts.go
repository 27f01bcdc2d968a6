package audit

import "example.org/toepasselijk/annexa/lang"

// Clauses 5.9 of Annex A and 6.1.2 c: what a profile brought is nobody's
// finding until somebody says so.
var draftRules = []Rule{
	{
		ID: "draft-assets-unconfirmed", Clause: "A 5.9", Severity: Blocker,
		Title: lang.T("Bedrijfsmiddelen uit een profiel zijn nog niet bevestigd", "Assets from a profile are not confirmed yet"),
		Why: lang.T(
			"Een profiel beschrijft een organisatie zoals die van u, en niet de uwe. Een auditor vraagt of u dit bedrijfsmiddel echt hebt.",
			"A profile describes an organisation like yours, not your own. An auditor asks whether you really have this asset."),
		Mend:  lang.T("Bevestig wat u hebt en laat de rest weg, een voor een of alles ineens.", "Confirm what you have and drop the rest, one by one or all at once."),
		Check: func(p *Pass) { p.WantNone(p.draftAssets, "assets") },
	},
	{
		ID: "draft-risks-unconfirmed", Clause: "6.1.2 c", Severity: Blocker,
		Title: lang.T("Risico's uit een profiel zijn nog niet bevestigd", "Risks from a profile are not confirmed yet"),
		Why: lang.T(
			"Kans en impact uit een profiel zijn een inschatting van anderen. De norm vraagt uw eigen beoordeling.",
			"Likelihood and impact from a profile are an estimate of others. The standard asks for your own assessment."),
		Mend:  lang.T("Lees elk risico, pas de score aan waar die niet klopt, en bevestig het of laat het weg.", "Read each risk, change the score where it is wrong, and confirm it or drop it."),
		Check: func(p *Pass) { p.WantNone(p.draftRisks, "risks") },
	},
}
