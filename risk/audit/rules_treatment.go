package audit

import (
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// Clause 6.1.3 a to c: treating risks, and what remains of them.
var treatmentRules = []Rule{
	{
		ID: "risk-above-line-untreated", Clause: "6.1.3 a", Severity: Blocker,
		Title: lang.T("Een risico boven de acceptatiegrens is niet behandeld", "A risk above the line of acceptance is not treated"),
		Why: lang.T(
			"U hebt zelf bepaald welk niveau te hoog is. Een risico daarboven waar niets over is besloten, laat zien dat uw eigen proces niet is gevolgd.",
			"You set the level that is too high yourself. A risk above it about which nothing was decided shows that your own process was not followed."),
		Mend: lang.T(
			"Kies een behandeling: aanpassen, behouden, vermijden of delen.",
			"Choose a treatment: modify, retain, avoid or share."),
		Risk: func(p *Pass, r risk.RiskResult) {
			if r.Above {
				p.Want(r.Risk.Treatment.Option != "", r.Risk, "treatment/option")
			}
		},
	},
	{
		ID: "retained-above-line-without-reason", Clause: "6.1.3 a", Severity: Shortcoming,
		Title: lang.T("Een risico boven de acceptatiegrens blijft bestaan zonder dat staat waarom", "A risk above the line of acceptance is retained and it does not say why"),
		Why: lang.T(
			"U wijkt hier af van uw eigen grens. Dat mag, met een reden: wat zou behandelen kosten, en waarom weegt dat niet op tegen het risico?",
			"Here you depart from your own line. You may, for a reason: what would treatment cost, and why is that not worth it?"),
		Mend: lang.T("Leg uit waarom u dit risico behoudt, of kies een andere behandeling.", "Explain why you retain this risk, or choose another treatment."),
		Risk: func(p *Pass, r risk.RiskResult) {
			if r.Above && r.Risk.Treatment.Option == risk.Retain {
				p.Want(!blank(r.Risk.Treatment.Explanation), r.Risk, "treatment/explanation")
			}
		},
	},
	{
		ID: "avoided-without-explanation", Clause: "6.1.3 a", Severity: Shortcoming,
		Title: lang.T("Een risico wordt vermeden, maar er staat niet wat er stopt", "A risk is avoided, but it does not say what stops"),
		Why: lang.T(
			"Vermijden is ophouden met wat het risico geeft. Noemt u niet wat dat is, dan gaat het werk gewoon door en het risico ook.",
			"To avoid is to stop what gives rise to the risk. If you do not name it, the work goes on and so does the risk."),
		Mend: lang.T("Schrijf op waar u mee ophoudt, en vanaf wanneer.", "Write down what you stop doing, and from when."),
		Risk: func(p *Pass, r risk.RiskResult) {
			if r.Risk.Treatment.Option == risk.Avoid {
				p.Want(!blank(r.Risk.Treatment.Explanation), r.Risk, "treatment/explanation")
			}
		},
	},
	{
		ID: "shared-without-partner", Clause: "6.1.3 a", Severity: Shortcoming,
		Title: lang.T("Een risico wordt gedeeld, maar er staat niet met wie", "A risk is shared, but it does not say with whom"),
		Why: lang.T(
			"Delen doet u met een verzekeraar of een leverancier die een deel van de schade draagt. Zonder naam en afspraak draagt u nog alles zelf.",
			"You share with an insurer or a supplier who bears part of the loss. Without a name and an agreement you still bear all of it yourself."),
		Mend: lang.T("Schrijf op wie welk deel draagt, en in welk contract of welke polis dat staat.", "Write down who bears which part, and in which contract or policy that is laid down."),
		Risk: func(p *Pass, r risk.RiskResult) {
			if r.Risk.Treatment.Option == risk.Share {
				p.Want(!blank(r.Risk.Treatment.Explanation), r.Risk, "treatment/explanation")
			}
		},
	},
	{
		ID: "modified-without-control", Clause: "6.1.3 b", Severity: Shortcoming,
		Title: lang.T("Een risico wordt aangepast zonder maatregel", "A risk is modified without a control"),
		Why: lang.T(
			"Aanpassen betekent dat een maatregel de kans of de impact verlaagt. Zonder maatregel verandert er niets.",
			"To modify means that a control lowers the likelihood or the impact. Without a control nothing changes."),
		Mend: lang.T("Kies de maatregelen die dit risico verlagen, of een andere behandeling.", "Choose the controls that lower this risk, or another treatment."),
		Risk: func(p *Pass, r risk.RiskResult) {
			if r.Risk.Treatment.Option == risk.Modify {
				p.Want(len(r.Risk.Treatment.Controls) > 0, r.Risk, "treatment/controls")
			}
		},
	},
	{
		ID: "control-excluded-but-used", Clause: "6.1.3 c", Severity: Shortcoming,
		Title: lang.T("Een maatregel is uitgesloten, maar een risico gebruikt hem", "A control is excluded, but a risk uses it"),
		Why: lang.T(
			"Het behandelplan en de verklaring van toepasselijkheid spreken elkaar tegen. Een auditor legt die twee naast elkaar en kan er dan geen van beide geloven.",
			"The treatment plan and the statement of applicability contradict each other. An auditor compares the two and can then trust neither."),
		Mend: lang.T(
			"Zet de maatregel op van toepassing, of haal hem weg bij de risico's die hem gebruiken.",
			"Make the control applicable, or take it away from the risks that use it."),
		Control: func(p *Pass, row risk.SoARow) {
			if len(row.Risks) > 0 {
				p.Want(!row.Contradicted, row.Decision, "applicable")
			}
		},
	},
	{
		ID: "residual-missing", Clause: "6.1.3 f", Severity: Shortcoming,
		Title: lang.T("Het restrisico van een behandeling is niet ingeschat", "The residual risk of a treatment is not scored"),
		Why: lang.T(
			"De eigenaar moet weten wat er overblijft voordat hij ja kan zeggen. Zonder restrisico is niet te zien of de behandeling genoeg is.",
			"The owner has to know what remains before saying yes. Without a residual risk nobody can see whether the treatment is enough."),
		Mend: lang.T("Kies de kans en de impact die overblijven als de behandeling klaar is.", "Choose the likelihood and the impact that remain once the treatment is done."),
		Risk: func(p *Pass, r risk.RiskResult) {
			t := &r.Risk.Treatment
			begun := t.Residual != (risk.Score{}) && t.Option != ""
			// What is avoided may be gone, and what is retained stays as
			// it is: there half a score is the only one that is wrong.
			if begun || t.Option == risk.Modify || t.Option == risk.Share {
				p.Want(t.Residual.Likelihood != 0, r.Risk, "treatment/residual/likelihood")
				p.Want(t.Residual.Impact != 0, r.Risk, "treatment/residual/impact")
			}
		},
	},
	{
		ID: "residual-above-current", Clause: "6.1.2 b", Severity: Shortcoming,
		Title: lang.T("Een restrisico is hoger dan het risico van nu", "A residual risk is higher than the risk of today"),
		Why: lang.T(
			"Behandelen maakt een risico niet groter. Een van de twee scores klopt dus niet, en dan twijfelt een auditor aan allebei.",
			"Treatment does not make a risk larger. So one of the two scores is wrong, and an auditor then doubts both."),
		Mend: lang.T("Verlaag de restscore, of pas de score van nu aan.", "Lower the residual score, or change the score of today."),
		Risk: func(p *Pass, r risk.RiskResult) {
			now, rest := r.Risk.Current, r.Risk.Treatment.Residual
			if r.Current != 0 && rest != (risk.Score{}) {
				p.Want(rest.Likelihood <= now.Likelihood, r.Risk, "treatment/residual/likelihood")
				p.Want(rest.Impact <= now.Impact, r.Risk, "treatment/residual/impact")
			}
		},
	},
	{
		ID: "residual-lowered-by-nothing", Clause: "6.1.3 e", Severity: Shortcoming,
		Title: lang.T("Een restrisico is lager, maar er verandert niets", "A residual risk is lower, but nothing changes"),
		Why: lang.T(
			"De maatregelen die er al zijn, tellen al mee in de score van nu. Het risico daalt alleen door iets nieuws: een actie, of een maatregel die nog niet helemaal is ingevoerd.",
			"The score of today counts the controls that are there already. The risk falls only through something new: an action, or a control that is not fully implemented yet."),
		Mend:       lang.T("Koppel de actie die het risico laat dalen, of maak de restscore gelijk aan die van nu.", "Link the action that makes the risk fall, or make the residual score equal to that of today."),
		OfControls: true,
		Risk: func(p *Pass, r risk.RiskResult) {
			if lowered(r.Risk) && changesByControls(r.Risk) {
				p.Want(p.changes(r.Risk), r.Risk, "treatment/residual/likelihood")
			}
		},
	},
}

// lowered reports whether less of r remains than there is today.
func lowered(r *risk.Risk) bool {
	now, rest := r.Current, r.Treatment.Residual
	return rest.Likelihood != 0 && rest.Impact != 0 && (rest.Likelihood < now.Likelihood || rest.Impact < now.Impact)
}

// changesByControls reports whether only controls and actions can lower r. A
// contract or stopping does so without them, and modifying without a control
// is a finding of its own.
func changesByControls(r *risk.Risk) bool {
	switch r.Treatment.Option {
	case risk.Avoid, risk.Share:
		return false
	case risk.Modify:
		return len(r.Treatment.Controls) > 0
	}
	return true
}

// changes reports whether r's treatment holds anything that is not there
// today.
func (p *Pass) changes(r *risk.Risk) bool {
	if len(r.Treatment.Actions) > 0 {
		return true
	}
	for _, id := range r.Treatment.Controls {
		if !p.full.has(id) {
			return true
		}
	}
	return false
}
