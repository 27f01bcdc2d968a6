package audit

import (
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// What was looked at and set aside is evidence only with a reason that still
// holds: threats, controls, exclusions and findings of this very check.
var evidenceRules = []Rule{
	{
		ID: "dismissal-without-reason", Clause: "6.1.2 c.1", Severity: Remark,
		Title: lang.T("Een dreiging is opzijgezet zonder uitleg", "A threat was set aside without an explanation"),
		Why: lang.T(
			"Dat u de dreiging hebt bekeken, is pas bewijs als er staat waarom die bij u niet speelt.",
			"That you looked at the threat is evidence only when it says why it does not concern you."),
		Mend: lang.T("Schrijf in een zin waarom deze dreiging bij u niet speelt.", "Write in a sentence why this threat does not concern you."),
		Check: func(p *Pass) {
			for w := range present(p.Document.Dismissals) {
				p.Want(reasoned(w.Reason), w, "reason")
			}
		},
	},
	{
		ID: "declined-without-reason", Clause: "6.1.3 b", Severity: Remark,
		Title: lang.T("Een voorgestelde maatregel is afgewezen zonder uitleg", "A proposed control was declined without an explanation"),
		Why: lang.T(
			"Een auditor vraagt welke maatregelen u hebt overwogen. Een afwijzing zonder uitleg laat alleen zien dat er is geklikt.",
			"An auditor asks which controls you considered. A refusal without an explanation shows no more than a click."),
		Mend: lang.T("Schrijf in een zin waarom deze maatregel hier niet nodig is.", "Write in a sentence why this control is not needed here."),
		Risk: func(p *Pass, r risk.RiskResult) {
			for c := range present(r.Risk.Treatment.Declined) {
				p.Want(reasoned(c.Reason), r.Risk, "treatment/declined/"+string(c.ID)+"/reason")
			}
		},
	},
	{
		ID: "justification-outdated", Clause: "6.1.3 d", Severity: Remark,
		Title: lang.T("Na het schrijven van een uitleg zijn de gegevens veranderd", "The data changed after a justification was written"),
		Why: lang.T(
			"De uitleg noemt misschien een risico dat er niet meer is, of verzwijgt een nieuw. Een auditor legt haar naast het register.",
			"The justification may name a risk that is gone, or leave out a new one. An auditor holds it against the register."),
		Mend: lang.T("Lees de uitleg na, pas haar aan of bevestig dat ze nog klopt.", "Read the justification, change it or confirm that it still holds."),
		Control: func(p *Pass, row risk.SoARow) {
			// What contradicts itself is a finding of its own.
			if !blank(row.Decision.Justification) && !row.Contradicted {
				p.Want(!row.Outdated, row.Decision, "justification")
			}
		},
	},
	{
		ID: "note-without-reason", Clause: "10.2", Severity: Shortcoming,
		Title: lang.T("Een bevinding is geaccepteerd zonder uitleg", "A finding was accepted without an explanation"),
		Why: lang.T(
			"Accepteren is zeggen dat u het weet en waarom het zo mag. Zonder uitleg is het wegklikken.",
			"To accept is to say that you know and why it may be so. Without an explanation it is clicking away."),
		Mend: lang.T("Schrijf in een zin waarom deze bevinding zo mag blijven, of neem de acceptatie terug.", "Write in a sentence why this finding may stay, or take the acceptance back."),
		Check: func(p *Pass) {
			for n := range present(p.Document.Notes) {
				p.Want(reasoned(n.Reason), n, "reason")
			}
		},
	},
	{
		ID: "note-unsigned", Clause: "10.2", Severity: Remark,
		Title: lang.T("Er staat niet wie een bevinding accepteerde, of wanneer", "It does not say who accepted a finding, or when"),
		Why: lang.T(
			"Een auditor wil weten wie dit besluit nam en of dat voor deze versie was.",
			"An auditor wants to know who took this decision and whether it was for this version."),
		Mend: lang.T("Vul naam en datum in.", "Fill in a name and a date."),
		Check: func(p *Pass) {
			for n := range present(p.Document.Notes) {
				p.Want(!blank(n.By), n, "by")
				p.Want(n.Date != "", n, "date")
			}
		},
	},
	{
		ID: "set-aside-over-a-year", Clause: "8.2", Severity: Remark,
		Title: lang.T("Wat u opzijzette, is al meer dan een jaar niet bekeken", "What you set aside was not looked at for more than a year"),
		Why: lang.T(
			"De reden van toen hoeft nu niet meer te kloppen. Bij de jaarlijkse beoordeling horen ook de dreigingen en bevindingen die u liet rusten.",
			"The reason of that day need not hold today. The yearly assessment covers the threats and findings that you let be, too."),
		Mend: lang.T("Kijk of de reden nog klopt en vul de datum van vandaag in.", "See whether the reason still holds and fill in the date of today."),
		Check: func(p *Pass) {
			recent := func(in place, date risk.Date) {
				if date != "" {
					p.Want(!p.past(yearAfter(date)), in, "date")
				}
			}
			for w := range present(p.Document.Dismissals) {
				recent(w, w.Date)
			}
			for n := range present(p.Document.Notes) {
				recent(n, n.Date)
			}
		},
	},
}

// reasoned reports whether a text explains anything.
func reasoned(text string) bool { return !blank(text) && !placeholder(text) && !oneWord(text) }
