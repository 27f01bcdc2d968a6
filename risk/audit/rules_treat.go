package audit

import (
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// Clause 6.1.3 a to c, e and f: treating risks, the plan and its approval.
var treatRules = []Rule{
	{
		ID: "risk-above-line-untreated", Clause: "6.1.3 a", Severity: Blocker,
		Title: lang.T("Een risico boven de acceptatiegrens is niet behandeld", "A risk above the line of acceptance is not treated"),
		Why: lang.T(
			"U hebt zelf bepaald welk niveau te hoog is. Een risico daarboven waar niets over is besloten, laat zien dat uw eigen proces niet is gevolgd.",
			"You set the level that is too high yourself. A risk above it about which nothing was decided shows that your own process was not followed."),
		Mend: lang.T(
			"Kies een behandeling: aanpassen, behouden, vermijden of delen.",
			"Choose a treatment: modify, retain, avoid or share."),
		Check: func(p *Pass) {
			for _, r := range p.Risks {
				if r.Above && r.Risk.Treatment.Option == "" {
					p.Found(r.Risk.At("treatment/option"))
				}
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
		Check: func(p *Pass) {
			for _, row := range p.SoA {
				if row.Contradicted {
					p.Found(row.Decision.At("applicable"))
				}
			}
		},
	},
	{
		ID: "planned-without-action", Clause: "6.1.3 e", Severity: Shortcoming,
		Title: lang.T("Een maatregel is gepland, maar niemand voert hem in", "A control is planned, but nobody implements it"),
		Why: lang.T(
			"Gepland betekent dat iemand het op een bepaalde dag klaar heeft. Zonder actie met een eigenaar en een datum is het een voornemen en geen plan.",
			"Planned means that somebody has it done by a certain day. Without an action that has an owner and a date it is an intention and not a plan."),
		Mend: lang.T(
			"Koppel een actie met een eigenaar en een datum aan deze maatregel, of kies een andere status.",
			"Link an action with an owner and a due date to this control, or choose another status."),
		Check: func(p *Pass) {
			firm := make(map[string]bool, len(p.Document.Actions)) // ids of the actions that somebody will do by a day
			for _, a := range p.Document.Actions {
				if a != nil {
					firm[a.ID] = !blank(a.Owner) && a.Due != ""
				}
			}
			for _, row := range p.SoA {
				if row.Applicable == risk.Yes && row.Decision.Status == risk.Planned && !anyOf(row.Actions, firm) {
					p.Found(row.Decision.At("status"))
				}
			}
		},
	},
	{
		ID: "risk-retained-without-approval", Clause: "6.1.3 f", Severity: Shortcoming,
		Title: lang.T("Een risico blijft boven de acceptatiegrens zonder geldige goedkeuring", "A risk stays above the line of acceptance without a valid approval"),
		Why: lang.T(
			"Wat boven de grens overblijft, mag alleen blijven als de eigenaar van het risico dat weet en goedkeurt. Een goedkeuring geldt voor de waarden van toen en niet voor wat u daarna wijzigde.",
			"What remains above the line may only remain when the owner of the risk knows and approves. An approval covers the values of that day and not what you changed since."),
		Mend: lang.T(
			"Laat de eigenaar van het risico de behandeling en het restrisico (opnieuw) goedkeuren.",
			"Have the owner of the risk approve the treatment and the residual risk (again)."),
		Check: func(p *Pass) {
			for _, r := range p.Risks {
				switch r.Approval {
				case risk.Missing:
					p.Found(r.Risk.At("treatment/approval/name"))
				case risk.Outdated:
					p.Found(r.Risk.At("treatment/approval/date"))
				}
			}
		},
	},
}
