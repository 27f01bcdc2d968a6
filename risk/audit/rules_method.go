package audit

import (
	"strconv"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// Clause 6.1.2 a and b: how risks are judged, and by whom.
var methodRules = []Rule{
	{
		ID: "participants-missing", Clause: "6.1.2 b", Severity: Remark,
		Title: lang.T("Er staat niet wie aan de beoordeling meededen", "It does not say who took part in the assessment"),
		Why: lang.T(
			"Eén persoon ziet nooit alle risico's. Aan de deelnemers ziet een auditor of de kennis van de werkvloer, de techniek en de directie erin zit.",
			"One person never sees all risks. From those who took part an auditor sees whether the knowledge of the shop floor, of technology and of management went into it."),
		Mend:  lang.T("Noem wie hebben meegedaan, met hun functie.", "Name those who took part, with their roles."),
		Check: func(p *Pass) { p.WantAt(len(p.Document.Organisation.Participants) > 0, "organisation/participants") },
	},
	{
		ID: "criteria-without-note", Clause: "6.1.2 a", Severity: Remark,
		Title: lang.T("Er staat niet wie een risico mag accepteren en binnen welke tijd", "It does not say who may accept a risk and within what time"),
		Why: lang.T(
			"De acceptatiegrens zegt welk niveau te hoog is. Wie daarvan mag afwijken en hoe snel een hoog risico moet dalen, hoort ook bij de criteria.",
			"The line of acceptance says which level is too high. Who may depart from it and how soon a high risk must come down is part of the criteria too."),
		Mend: lang.T(
			"Vul bij elk niveau boven de grens in wie het mag accepteren en binnen hoeveel dagen het behandeld moet zijn, of schrijf het in de toelichting.",
			"Fill in for each level above the line who may accept it and within how many days it has to be treated, or write it in the note."),
		Check: func(p *Pass) {
			// Once a level says something, what the others lack is a finding of
			// its own.
			accepter, term := told(&p.Document.Method)
			p.WantAt(accepter || term || !blank(p.Document.Method.Note), "method/note")
		},
	},
	{
		ID: "matrix-without-difference", Clause: "6.1.2 b", Severity: Shortcoming,
		Title: lang.T("Elk vak van de matrix heeft hetzelfde niveau", "Every cell of the matrix has the same level"),
		Why: lang.T(
			"Dan maakt het niet uit hoe u scoort: elk risico komt gelijk uit. Zo kunt u risico's niet vergelijken en niet kiezen wat voorgaat.",
			"Then it does not matter how you score: every risk comes out the same. Risks cannot be compared that way, nor put in order."),
		Mend: lang.T("Geef vakken met een hogere kans of impact een hoger niveau, of neem een van de standaardmethoden.", "Give cells with a higher likelihood or impact a higher level, or take one of the standard methods."),
		Check: func(p *Pass) {
			if low, high := reach(p.Document.Method); high > 0 {
				p.WantAt(low < high, "method/matrix/1/1")
			}
		},
	},
	{
		ID: "acceptance-at-top-level", Clause: "6.1.2 a", Severity: Shortcoming,
		Title: lang.T("De acceptatiegrens ligt op het hoogste niveau", "The line of acceptance lies at the highest level"),
		Why: lang.T(
			"Met deze grens is elk risico vooraf al geaccepteerd, ook het ergste. Een auditor ziet dan geen criterium.",
			"With this line every risk is accepted beforehand, even the worst. To an auditor that is no criterion."),
		Mend: lang.T("Kies een lager niveau als hoogste dat u zonder behandeling accepteert.", "Choose a lower level as the highest that you accept without treatment."),
		Check: func(p *Pass) {
			if low, high := reach(p.Document.Method); low < high {
				p.WantAt(p.Document.Method.Acceptance < high, "method/acceptance")
			}
		},
	},
	{
		ID: "steps-named-alike", Clause: "6.1.2 b", Severity: Shortcoming,
		Title: lang.T("Twee stappen van een schaal heten hetzelfde", "Two steps of a scale have the same name"),
		Why: lang.T(
			"Wie scoort, kan ze dan niet uit elkaar houden. Twee mensen geven hetzelfde risico een andere score.",
			"Those who score cannot tell them apart. Two people give the same risk different scores."),
		Mend: lang.T("Geef elke stap en elk niveau een eigen naam.", "Give every step and every level a name of its own."),
		Check: func(p *Pass) {
			m := &p.Document.Method
			p.wantDifferent("method/likelihood", len(m.Likelihood), func(l lang.Lang, n int) string { return m.LikelihoodStep(l, n).Name })
			p.wantDifferent("method/impact", len(m.Impact), func(l lang.Lang, n int) string { return m.ImpactStep(l, n).Name })
			p.wantDifferent("method/levels", len(m.Levels), m.LevelName)
		},
	},
}

// reach returns the lowest and the highest level that the matrix gives; 0 when
// it is empty.
func reach(m risk.Method) (low, high int) {
	for _, row := range m.Matrix {
		for _, level := range row {
			if low == 0 || level < low {
				low = level
			}
			high = max(high, level)
		}
	}
	return low, high
}

// wantDifferent wants the n names at a scale to differ, in every language:
// the user's words stand between standard ones, which are translated.
func (p *Pass) wantDifferent(at section, n int, name func(lang.Lang, int) string) {
	for step := 2; step <= n; step++ {
		ok := true
		for _, l := range lang.All() {
			for before := 1; before < step; before++ {
				ok = ok && (blank(name(l, step)) || !alike(name(l, step), name(l, before)))
			}
		}
		p.Want(ok, at, strconv.Itoa(step)+"/name")
	}
}
