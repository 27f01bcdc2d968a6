package audit

import (
	"iter"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// Likenesses that show how a document was made: each entry may be right by
// itself, and an auditor still asks about all of them together.
var patternRules = []Rule{
	{
		ID: "exclusions-justified-alike", Clause: "6.1.3 d", Severity: Remark,
		Title: lang.T("Veel uitsluitingen hebben dezelfde uitleg", "Many exclusions have the same justification"),
		Why: lang.T(
			"Elke maatregel doet iets anders, dus ook de reden om hem weg te laten verschilt. Steeds dezelfde zin laat zien dat er niet per maatregel is nagedacht.",
			"Every control does something else, so the reason to leave it out differs too. The same sentence each time shows that they were not considered one by one."),
		Mend: lang.T("Leg per maatregel uit waarom u hem niet nodig hebt.", "Explain for each control why you do not need it."),
		Check: func(p *Pass) {
			const many = 3
			same := map[string]int{}
			for _, row := range p.SoA {
				if row.Applicable == risk.No && !blank(row.Decision.Justification) {
					same[folded(row.Decision.Justification)]++
				}
			}
			for _, row := range p.SoA {
				if row.Applicable == risk.No && !blank(row.Decision.Justification) {
					p.Want(same[folded(row.Decision.Justification)] < many, row.Decision, "justification")
				}
			}
		},
	},
	{
		ID: "risks-all-one-level", Clause: "6.1.2 e", Severity: Remark,
		Title: lang.T("Alle risico's hebben hetzelfde niveau", "All risks have the same level"),
		Why: lang.T(
			"Staat alles op middel, dan zegt de analyse niet wat eerst moet. Een auditor vraagt dan of de schalen zijn gebruikt of dat iedereen het midden koos.",
			"When everything is medium, the assessment does not say what comes first. An auditor asks whether the scales were used or everyone chose the middle."),
		Mend: lang.T("Vergelijk de risico's met elkaar: wat gebeurt vaker, wat is erger? Pas de scores daarop aan.", "Compare the risks with each other: what happens more often, what is worse? Change the scores accordingly."),
		Check: func(p *Pass) {
			scored, levels := 0, 0
			for level, n := range p.Current.Levels {
				if level > 0 && n > 0 {
					scored, levels = scored+n, levels+1
				}
			}
			// In a matrix of one level it could not be otherwise.
			if low, high := reach(p.Document.Method); scored >= several && low < high {
				p.WantAt(levels > 1, "risks")
			}
		},
	},
	{
		ID: "one-owner-for-all-risks", Clause: "6.1.2 c.2", Severity: Remark,
		Title: lang.T("Alle risico's hebben dezelfde eigenaar", "All risks have the same owner"),
		Why: lang.T(
			"Een eigenaar moet over het geld en de mensen kunnen beslissen. Dat is zelden overal dezelfde, en vaak staat dan de security officer overal.",
			"An owner must be able to decide about the money and the people. That is seldom one person everywhere, and often it is the security officer who is put down for all."),
		Mend:  lang.T("Kies per risico wie er echt over beslist.", "Choose for each risk who really decides about it."),
		Check: func(p *Pass) { wantUnlike(p, &p.owners, present(p.Document.Risks), ownerOf, "owner") },
	},
	{
		ID: "actions-all-due-one-day", Clause: "6.1.3 e", Severity: Remark,
		Title: lang.T("Alle acties moeten op dezelfde dag klaar zijn", "All actions are due on the same day"),
		Why: lang.T(
			"Dat is vaak de laatste dag van het jaar of de dag voor de audit. Een auditor ziet er geen planning in en vraagt wat het eerst af is.",
			"Often that is the last day of the year or the day before the audit. An auditor sees no planning in it and asks what will be finished first."),
		Mend:  lang.T("Geef elke actie een eigen datum, het hoogste risico het eerst.", "Give each action a date of its own, the highest risk first."),
		Check: func(p *Pass) { wantUnlike(p, &p.days, present(p.Document.Actions), dueOf, "due") },
	},
	{
		ID: "approvals-remarked-alike", Clause: "6.1.3 f", Severity: Remark,
		Title: lang.T("Bij alle goedkeuringen staat dezelfde opmerking", "All approvals have the same remark"),
		Why: lang.T(
			"Een opmerking laat zien dat de eigenaar naar dit risico heeft gekeken. Overal dezelfde laat het omgekeerde zien.",
			"A remark shows that the owner looked at this risk. The same one everywhere shows the opposite."),
		Mend: lang.T("Schrijf op wat de eigenaar van dit risico zei, of laat de opmerking leeg.", "Write down what the owner said of this risk, or leave the remark empty."),
		Check: func(p *Pass) {
			wantUnlike(p, &p.remarks, present(p.Document.Risks), remarkOf, "treatment/approval/remark")
		},
	},
}

// wantUnlike wants not all texts that records say to be alike. Below [several]
// nobody can tell, and one finding, at the first of them, is enough for all.
func wantUnlike[R place](p *Pass, texts *tally, records iter.Seq[R], text func(R) string, field string) {
	if texts.total < several {
		return
	}
	for r := range records {
		if !blank(text(r)) {
			p.Want(texts.unlike(), r, field)
			return
		}
	}
}
