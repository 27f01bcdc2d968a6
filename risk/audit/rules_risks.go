package audit

import (
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// Clause 6.1.2 c and d: identifying and analysing risks.
var riskRules = []Rule{
	{
		ID: "risks-missing", Clause: "6.1.2 c", Severity: Blocker,
		Title: lang.T("Er is geen enkel risico vastgelegd", "Not a single risk is recorded"),
		Why: lang.T(
			"Op de risico's rusten de maatregelen en de verklaring van toepasselijkheid. Zonder risico's is er niets om te toetsen.",
			"The controls and the statement of applicability rest on the risks. Without risks there is nothing to audit."),
		Mend:  lang.T("Leg de risico's van uw organisatie vast. Begin bij wat voor u het meeste waard is.", "Record the risks of your organisation. Begin with what is worth most to you."),
		Check: func(p *Pass) { p.WantAt(len(p.Risks) > 0, "risks") },
	},
	{
		ID: "risk-without-owner", Clause: "6.1.2 c.2", Severity: Shortcoming,
		Title: lang.T("Een risico heeft geen eigenaar", "A risk has no owner"),
		Why: lang.T(
			"De eigenaar beslist over het risico en keurt de behandeling goed. Is er geen eigenaar, dan heeft niemand dat mandaat en geldt de goedkeuring niet.",
			"The owner decides about the risk and approves its treatment. Without an owner nobody has that mandate, and the approval does not count."),
		Mend: lang.T(
			"Vul in wie over dit risico beslist: een functie of een naam.",
			"Fill in who decides about this risk: a role or a name."),
		Risk: func(p *Pass, r risk.RiskResult) {
			p.Want(!blank(r.Risk.Owner), r.Risk, "owner")
		},
	},
	{
		ID: "risk-story-incomplete", Clause: "6.1.2 c.1", Severity: Shortcoming,
		Title: lang.T("Oorzaak, gebeurtenis of gevolg van een risico ontbreekt", "The cause, event or consequence of a risk is missing"),
		Why: lang.T(
			"Aan de oorzaak hangt de kans, aan het gevolg de impact. Ontbreekt een van de drie, dan kan een ander de score niet navolgen.",
			"Likelihood hangs on the cause, impact on the consequence. With one of the three missing nobody else can follow the score."),
		Mend: lang.T(
			"Maak het verhaal af: waardoor komt het, wat gebeurt er dan en wat is de schade?",
			"Finish the story: what brings it about, what happens then and what is the harm?"),
		Risk: func(p *Pass, r risk.RiskResult) {
			p.Want(!blank(r.Risk.Cause), r.Risk, "cause")
			p.Want(!blank(r.Risk.Event), r.Risk, "event")
			p.Want(!blank(r.Risk.Consequence), r.Risk, "consequence")
		},
	},
	{
		ID: "risk-without-property", Clause: "6.1.2 c.1", Severity: Shortcoming,
		Title: lang.T("Bij een risico staat niet wat er wordt geraakt", "A risk does not say what it affects"),
		Why: lang.T(
			"De norm zoekt risico's voor vertrouwelijkheid, integriteit en beschikbaarheid. Raakt een risico geen van drieën, dan hoort het hier niet.",
			"The standard looks for risks to confidentiality, integrity and availability. A risk that affects none of the three does not belong here."),
		Mend: lang.T("Kies wat dit risico aantast: vertrouwelijkheid, integriteit of beschikbaarheid.", "Choose what this risk harms: confidentiality, integrity or availability."),
		Risk: func(p *Pass, r risk.RiskResult) {
			p.Want(len(r.Risk.Properties) > 0, r.Risk, "properties")
		},
	},
	{
		ID: "risk-without-asset", Clause: "6.1.2 c.1", Severity: Remark,
		Title: lang.T("Een risico hoort bij geen enkel bedrijfsmiddel", "A risk is linked to no asset"),
		Why: lang.T(
			"Een risico mag van een gebeurtenis uitgaan. Maar zonder bedrijfsmiddel is niet te zien wat er op het spel staat en hoeveel dat waard is.",
			"A risk may start from an event. But without an asset nobody can see what is at stake and how much that is worth."),
		Mend: lang.T("Koppel de bedrijfsmiddelen die dit risico raakt.", "Link the assets that this risk affects."),
		Risk: func(p *Pass, r risk.RiskResult) {
			p.Want(len(r.Risk.Assets) > 0, r.Risk, "assets")
		},
	},
	{
		ID: "risk-without-threat", Clause: "6.1.2 c.1", Severity: Remark,
		Title: lang.T("Een risico heeft geen dreiging", "A risk has no threat"),
		Why: lang.T(
			"Aan de dreigingen ziet een auditor of u breed hebt gekeken: aanvallers, vergissingen, storingen, leveranciers en de natuur.",
			"From the threats an auditor sees whether you looked widely: attackers, mistakes, failures, suppliers and nature."),
		Mend: lang.T("Kies een dreiging uit de catalogus, of noem er zelf een.", "Choose a threat from the catalogue, or name one yourself."),
		Risk: func(p *Pass, r risk.RiskResult) {
			p.Want(r.Risk.Threat != "" || !blank(r.Risk.OwnThreat), r.Risk, "threat")
		},
	},
	{
		ID: "risk-listed-twice", Clause: "6.1.2 b", Severity: Remark,
		Title: lang.T("Twee risico's hebben dezelfde titel", "Two risks have the same title"),
		Why: lang.T(
			"Dan staat hetzelfde risico twee keer in het register, of zijn twee risico's niet uit elkaar te houden. Tellen en vergelijken gaat zo mis.",
			"Either the same risk is in the register twice, or two risks cannot be told apart. Counting and comparing go wrong that way."),
		Mend:    lang.T("Voeg de twee samen, of zeg in de titel waarin ze verschillen.", "Merge the two, or say in the title how they differ."),
		Depends: func(p *Pass) any { return p.titles.turns },
		Check: func(p *Pass) {
			if len(p.titles.by) > 0 {
				p.WantAt(true, "risks")
			}
			if p.titles.twice == 0 {
				return
			}
			seen := map[int32]bool{}
			for i, t := range p.titles.of {
				if p.titles.all[t].n > 1 {
					p.Want(!seen[t], p.Risks[i].Risk, "title")
					seen[t] = true
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
		Risk: func(p *Pass, r risk.RiskResult) {
			field := "current/likelihood" // the first to fill in, when both are missing
			if r.Risk.Current.Likelihood != 0 {
				field = "current/impact"
			}
			p.Want(r.Risk.Current.Likelihood != 0 && r.Risk.Current.Impact != 0, r.Risk, field)
		},
	},
	{
		ID: "score-without-existing-controls", Clause: "6.1.2 d.2", Severity: Remark,
		Title: lang.T("Bij een score staat niet welke maatregelen er al zijn", "A score does not say which controls are there already"),
		Why: lang.T(
			"De score geldt met de maatregelen van nu. Zonder die maatregelen kan niemand nagaan waarom de kans niet hoger is.",
			"The score holds with today's controls. Without those nobody can check why the likelihood is not higher."),
		Mend: lang.T("Noem wat dit risico nu al tegenhoudt, of schrijf op dat er nog niets is.", "Name what holds this risk back today, or write down that there is nothing yet."),
		Risk: func(p *Pass, r risk.RiskResult) {
			if r.Current != 0 {
				p.Want(!blank(r.Risk.Existing), r.Risk, "existing")
			}
		},
	},
	{
		ID: "property-never-affected", Clause: "6.1.2 c.1", Severity: Remark,
		Title: lang.T("Geen enkel risico raakt deze eigenschap van uw informatie", "No risk at all affects this quality of your information"),
		Why: lang.T(
			"Vertrouwelijkheid, integriteit en beschikbaarheid horen alle drie te zijn onderzocht. Komt er één nergens voor, dan is die waarschijnlijk vergeten.",
			"Confidentiality, integrity and availability should all three have been looked at. When one occurs nowhere, it was probably forgotten."),
		Mend: lang.T(
			"Bedenk wat de eigenschap kan aantasten die bij geen enkel risico is gekozen, te beginnen bij dit bedrijfsmiddel.",
			"Think of what can harm the quality that is chosen at no risk, starting with this asset."),
		Check: func(p *Pass) {
			if p.judged < several {
				return
			}
			for _, property := range p.Document.Method.Properties() {
				switch {
				case blank(property.Name.In(lang.NL)): // a finding of its own
				case p.properties.has(string(property.Value)):
					p.WantAt(true, "risks")
				default:
					p.WantAt(false, mostValued(p.Document, property.Value))
				}
			}
		},
	},
}

// mostValued names the value on property of the first asset that has most of
// it: where to start looking. Without a valued asset it is the register.
func mostValued(d *risk.Document, property risk.Property) risk.Path {
	at, most := risk.Path("risks"), 0
	for a := range present(d.Assets) {
		if value := a.Value(property); value > most {
			at, most = a.At(property.ValueField()), value
		}
	}
	return at
}
