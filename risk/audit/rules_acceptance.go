package audit

import (
	"strings"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// Clause 6.1.3 f: the risk owners approve the plan and accept what remains.
var acceptanceRules = []Rule{
	{
		ID: "risk-retained-without-approval", Clause: "6.1.3 f", Severity: Shortcoming,
		Title: lang.T("Een risico blijft boven de acceptatiegrens zonder geldige goedkeuring", "A risk stays above the line of acceptance without a valid approval"),
		Why: lang.T(
			"Wat boven de grens overblijft, mag alleen blijven als de eigenaar van het risico dat weet en goedkeurt. Een goedkeuring geldt voor de waarden van toen en niet voor wat u daarna wijzigde.",
			"What remains above the line may only remain when the owner of the risk knows and approves. An approval covers the values of that day and not what you changed since."),
		Mend: lang.T(
			"Laat de eigenaar van het risico de behandeling en het restrisico (opnieuw) goedkeuren.",
			"Have the owner of the risk approve the treatment and the residual risk (again)."),
		Risk: func(p *Pass, r risk.RiskResult) {
			switch r.Approval {
			case risk.NotNeeded:
			case risk.Missing:
				p.Want(false, r.Risk, "treatment/approval/name")
			default:
				p.Want(r.Approval == risk.Valid, r.Risk, "treatment/approval/date")
			}
		},
	},
	{
		ID: "plan-without-approval", Clause: "6.1.3 f", Severity: Shortcoming,
		Title: lang.T("De eigenaar heeft het behandelplan van een risico niet goedgekeurd", "The owner has not approved the treatment plan of a risk"),
		Why: lang.T(
			"De norm vraagt dat de eigenaar het plan goedkeurt en het restrisico accepteert, ook als dat daarna binnen de grens valt. Zo is duidelijk dat hij tijd en geld beschikbaar stelt.",
			"The standard asks that the owner approves the plan and accepts the residual risk, even when that will be within the line. It shows that time and money are made available."),
		Mend: lang.T("Leg de goedkeuring van de eigenaar vast: naam, functie en datum.", "Record the owner's approval: name, role and date."),
		Risk: func(p *Pass, r risk.RiskResult) {
			// A plan of which nobody knows what remains is not ready to be
			// approved.
			ready := r.Residual != 0 || r.Risk.Treatment.Option == risk.Avoid
			if r.Above && r.Risk.Treatment.Option != "" && ready && r.Approval == risk.NotNeeded {
				p.Want(r.Risk.Treatment.Approval.Given(), r.Risk, "treatment/approval/name")
			}
		},
	},
	{
		ID: "approval-outdated", Clause: "6.1.3 f", Severity: Remark,
		Title: lang.T("Na een goedkeuring is de behandeling veranderd", "The treatment changed after it was approved"),
		Why: lang.T(
			"De eigenaar heeft getekend voor iets anders dan er nu staat. Binnen de grens is dat geen ramp, maar het laat zien dat wijzigingen niet worden voorgelegd.",
			"The owner signed for something else than what it says now. Within the line that is no disaster, but it shows that changes are not put to the owner."),
		Mend: lang.T("Laat de eigenaar de behandeling van nu goedkeuren, of haal de goedkeuring weg.", "Have the owner approve today's treatment, or take the approval away."),
		Risk: func(p *Pass, r risk.RiskResult) {
			if r.Approval == risk.NotNeeded && r.Risk.Treatment.Approval.Given() {
				p.Want(!p.Document.Method.ApprovalOutdated(r.Risk), r.Risk, "treatment/approval/date")
			}
		},
	},
	{
		ID: "approval-date-wrong", Clause: "6.1.3 f", Severity: Shortcoming,
		Title: lang.T("De datum van een goedkeuring ontbreekt of moet nog komen", "The date of an approval is missing or yet to come"),
		Why: lang.T(
			"Aan de datum ziet een auditor of de eigenaar tekende voordat het werk begon, en voor welke versie.",
			"From the date an auditor sees whether the owner signed before the work began, and for which version."),
		Mend: lang.T("Vul de dag in waarop de eigenaar goedkeurde.", "Fill in the day on which the owner agreed."),
		Risk: func(p *Pass, r risk.RiskResult) {
			if a := &r.Risk.Treatment.Approval; a.Given() {
				p.Want(a.Date != "" && !p.future(a.Date), r.Risk, "treatment/approval/date")
			}
		},
	},
	{
		ID: "approval-by-another", Clause: "6.1.3 f", Severity: Remark,
		Title: lang.T("Een ander dan de eigenaar keurde een risico goed", "Somebody else than the owner approved a risk"),
		Why: lang.T(
			"Alleen de eigenaar kan een risico accepteren. Aan deze goedkeuring is niet te zien dat hij het was.",
			"Only the owner can accept a risk. This approval does not show that it was the owner."),
		Mend: lang.T("Laat de eigenaar goedkeuren, of vul bij de goedkeuring de functie in die bij de eigenaar staat.", "Have the owner approve, or fill in with the approval the role that is given as the owner."),
		Risk: func(p *Pass, r risk.RiskResult) {
			a, m := &r.Risk.Treatment.Approval, &p.Document.Method
			if a.Given() && !blank(r.Risk.Owner) {
				// Whom the criteria name for this level stands above the owner.
				named := m.AcceptedBy(r.Residual) != "" && m.Entitled(r.Risk, *a)
				p.Want(named || same(r.Risk.Owner, a.Role) || same(r.Risk.Owner, a.Name), r.Risk, "treatment/approval/name")
			}
		},
	},
}

// same reports whether one text may name the person that the other names:
// "Bas Willemsen, Hoofd ICT" is also "Hoofd ICT".
func same(a, b string) bool {
	if blank(a) || blank(b) {
		return false
	}
	return alike(a, b) || strings.Contains(folded(a), folded(b)) || strings.Contains(folded(b), folded(a))
}
