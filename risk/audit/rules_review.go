package audit

import "example.org/toepasselijk/annexa/lang"

// Clause 8.2: assessing again at planned intervals.
var reviewRules = []Rule{
	{
		ID: "next-review-missing", Clause: "8.2", Severity: Shortcoming,
		Title: lang.T("De volgende beoordeling is niet gepland", "The next review is not planned"),
		Why: lang.T(
			"Risico's veranderen. De norm vraagt daarom dat u ze op vaste momenten opnieuw beoordeelt. Zonder datum is er geen vast moment.",
			"Risks change. That is why the standard asks you to assess them again at set times. Without a date there is no set time."),
		Mend:  lang.T("Kies de dag waarop u de risico's opnieuw beoordeelt, uiterlijk over een jaar.", "Choose the day on which you assess the risks again, a year from now at the latest."),
		Check: func(p *Pass) { p.WantAt(p.Document.Edition.NextReview != "", "edition/nextReview") },
	},
	{
		ID: "next-review-passed", Clause: "8.2", Severity: Shortcoming,
		Title: lang.T("De geplande beoordeling is niet gedaan", "The planned review was not carried out"),
		Why: lang.T(
			"U hebt zelf een dag gekozen en die is voorbij. Een auditor schrijft dit op als een afspraak die u niet bent nagekomen.",
			"You chose the day yourself and it has passed. An auditor writes this down as an agreement you did not keep."),
		Mend: lang.T("Beoordeel de risico's opnieuw, maak een nieuwe versie en plan de volgende beoordeling.", "Assess the risks again, make a new version and plan the next review."),
		Check: func(p *Pass) {
			if next := p.Document.Edition.NextReview; next != "" {
				p.WantAt(!p.past(next), "edition/nextReview")
			}
		},
	},
	{
		ID: "next-review-far-off", Clause: "8.2", Severity: Remark,
		Title: lang.T("De volgende beoordeling is pas over meer dan een jaar", "The next review is more than a year away"),
		Why: lang.T(
			"Een auditor komt elk jaar en verwacht dan een beoordeling van dat jaar. Langer wachten mag alleen als u kunt uitleggen waarom dat genoeg is.",
			"An auditor comes every year and expects that year's assessment. You may wait longer only if you can explain why that is enough."),
		Mend: lang.T("Plan de volgende beoordeling binnen een jaar.", "Plan the next review within a year."),
		Check: func(p *Pass) {
			// From the date of the document, should it be dated ahead: that is
			// a finding of its own.
			if next, latest := p.Document.Edition.NextReview, yearAfter(max(p.Document.Edition.Date, p.Today)); next != "" && latest != "" {
				p.WantAt(next <= latest, "edition/nextReview")
			}
		},
	},
	{
		ID: "document-older-than-a-year", Clause: "8.2", Severity: Shortcoming,
		Title: lang.T("Deze beoordeling is meer dan een jaar oud", "This assessment is more than a year old"),
		Why: lang.T(
			"In een jaar veranderen systemen, mensen en dreigingen. Een auditor vraagt hoe u weet dat deze risico's nog kloppen.",
			"In a year systems, people and threats change. An auditor asks how you know that these risks still hold."),
		Mend: lang.T("Loop de risico's na, pas aan wat is veranderd en geef het document een nieuwe versie en datum.", "Go over the risks, change what is different and give the document a new version and date."),
		Check: func(p *Pass) {
			// A planned review that was missed says the same.
			if e := p.Document.Edition; e.Date != "" && !p.past(e.NextReview) {
				p.WantAt(!p.past(yearAfter(e.Date)), "edition/date")
			}
		},
	},
}
