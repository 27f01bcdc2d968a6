package audit

import (
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// Annex A 5.9 and 5.12, and clause 6.1.2 c: what is of value.
var assetRules = []Rule{
	{
		ID: "asset-without-owner", Clause: "A 5.9", Severity: Shortcoming,
		Title: lang.T("Een bedrijfsmiddel heeft geen eigenaar", "An asset has no owner"),
		Why: lang.T(
			"De eigenaar beslist wie erbij mag en hoe goed het beschermd moet zijn. Zonder eigenaar beslist niemand dat, of iedereen.",
			"The owner decides who has access and how well it must be protected. Without an owner nobody decides that, or everybody does."),
		Mend: lang.T("Vul in wie verantwoordelijk is voor dit bedrijfsmiddel.", "Fill in who is responsible for this asset."),
		Asset: func(p *Pass, a *risk.Asset) {
			p.Want(!blank(a.Owner), a, "owner")
		},
	},
	{
		ID: "asset-without-type", Clause: "A 5.9", Severity: Remark,
		Title: lang.T("Van een bedrijfsmiddel is het soort niet gekozen", "The type of an asset is not chosen"),
		Why: lang.T(
			"Het soort laat zien welke dreigingen erbij horen. Zonder soort valt niet na te gaan of u ze allemaal hebt bekeken.",
			"The type shows which threats go with it. Without one nobody can tell whether you looked at all of them."),
		Mend: lang.T("Kies wat voor bedrijfsmiddel dit is.", "Choose what kind of asset this is."),
		Asset: func(p *Pass, a *risk.Asset) {
			p.Want(a.Type != "", a, "type")
		},
	},
	{
		ID: "asset-not-valued", Clause: "A 5.12", Severity: Remark,
		Title: lang.T("Een bedrijfsmiddel is niet gewaardeerd", "An asset is not valued"),
		Why: lang.T(
			"Hoe belangrijk vertrouwelijkheid, integriteit en beschikbaarheid zijn, bepaalt hoe zwaar een risico weegt. Dat geldt ook voor eigenschappen die u zelf toevoegde. Zonder waarde is de impact een gok.",
			"How much confidentiality, integrity and availability matter decides how heavy a risk weighs. So do the qualities that you added yourself. Without a value the impact is a guess."),
		Mend: lang.T("Kies een waarde voor elke eigenschap.", "Choose a value for every quality."),
		Asset: func(p *Pass, a *risk.Asset) {
			for _, q := range p.Document.Method.Properties() {
				// A quality without a name is a finding of its own.
				if a.Value(q.Value) == 0 && !blank(q.Name.In(lang.NL)) {
					p.Want(false, a, q.Value.ValueField())
					return // one is enough to lead there
				}
			}
			p.Want(true, a, "confidentiality")
		},
	},
	{
		ID: "primary-asset-missing", Clause: "6.1.2 c", Severity: Remark,
		Title: lang.T("De lijst bevat alleen middelen, geen informatie of processen", "The list holds only means, no information or processes"),
		Why: lang.T(
			"Het gaat in de norm om informatie. Laptops en servers zijn van belang om wat erop staat. Dat hoort dus ook in de lijst.",
			"The standard is about information. Laptops and servers matter for what is on them, so that belongs in the list as well."),
		Mend: lang.T("Voeg de informatie en de processen toe die voor u het meeste waard zijn.", "Add the information and the processes that are worth most to you."),
		Check: func(p *Pass) {
			if p.typed > 0 {
				p.WantAt(p.primary > 0, "assets")
			}
		},
	},
	{
		ID: "asset-without-risk", Clause: "6.1.2 c", Severity: Remark,
		Title: lang.T("Bij een bedrijfsmiddel hoort geen enkel risico", "No risk is linked to an asset"),
		Why: lang.T(
			"Of er kan niets mee misgaan, of er is nog niet naar gekeken. Een auditor neemt het tweede aan.",
			"Either nothing can go wrong with it, or nobody has looked yet. An auditor assumes the latter."),
		Mend:    lang.T("Bedenk wat er met dit bedrijfsmiddel kan misgaan, of koppel het aan een risico dat er al is.", "Think of what can go wrong with this asset, or link it to a risk that is there already."),
		Depends: func(p *Pass) any { return [...]int{p.named.turns, min(len(p.Risks), 1)} },
		Asset: func(p *Pass, a *risk.Asset) {
			// That nothing was identified is a finding of its own.
			if len(p.Risks) > 0 {
				p.Want(p.named.has(a.ID), a, "name")
			}
		},
	},
}
