package pdf

import (
	"strconv"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

type methodText struct {
	Intro, Likelihood, Impact, Matrix, Acceptance, Residual, Note string
	Step, Name, Description                                       string
	MatrixIntro                                                   string
	Accepted                                                      func(level string) string
	AllAccepted, NoneAccepted, AcceptedNote                       string
	ResidualRule, ProposalRule                                    string
	Level, Meaning, Without, With                                 string
}

var methodTexts = lang.Of(
	methodText{
		Intro:      "Elk risico krijgt een score voor de kans dat het optreedt en voor de impact als dat gebeurt. De matrix maakt van die twee één risiconiveau. Iedereen gebruikt dezelfde schalen, zodat uitkomsten vergelijkbaar zijn en een herhaling hetzelfde oplevert.",
		Likelihood: "Schaal voor de kans", Impact: "Schaal voor de impact", Matrix: "Risicomatrix", Acceptance: "Acceptatiecriteria", Residual: "Restrisico", Note: "Aanvulling op de criteria",
		Step: "Stap", Name: "Naam", Description: "Betekenis",
		MatrixIntro: "De matrix geeft het risiconiveau voor elke combinatie van kans en impact. De zware lijn is de acceptatiegrens.",
		Accepted: func(level string) string {
			return "Een risico tot en met niveau " + level + " wordt geaccepteerd zonder verdere behandeling. Een hoger risico wordt behandeld, of blijft alleen bestaan met de goedkeuring van de risico-eigenaar."
		},
		AllAccepted:  "Elk risiconiveau wordt geaccepteerd zonder verdere behandeling.",
		NoneAccepted: "Geen enkel risiconiveau wordt zonder behandeling of goedkeuring van de risico-eigenaar geaccepteerd.",
		AcceptedNote: "De goedkeuring hoort bij de score en de behandeling waarvoor ze is gegeven. Verandert daar iets aan, dan is zij verouderd en wordt opnieuw om goedkeuring gevraagd.",
		ResidualRule: "Het restrisico is de score die overblijft als de gekozen maatregelen en acties zijn uitgevoerd. De beoordelaars schatten die score op dezelfde schalen. Bij de keuze ‘behouden’ zonder eigen restscore geldt de huidige score.",
		ProposalRule: "Bij het aanpassen van een risico helpt een voorstel, dat de beoordelaars kunnen volgen of niet: preventieve maatregelen verlagen de kans en corrigerende de impact, elk met één stap en nooit onder 1 (soorten volgens ISO/IEC 27002:2022). Daarvoor is ten minste één gekozen maatregel van die soort volledig ingevoerd, of gepland of deels ingevoerd met een open actie die een eigenaar en een datum heeft. Maatregelen die alleen ontdekken en eigen maatregelen verlagen in het voorstel niets.",
		Level:        "Niveau", Meaning: "Behandeling", Without: "Geaccepteerd zonder verdere behandeling", With: "Behandelen, of goedkeuring van de risico-eigenaar",
	},
	methodText{
		Intro:      "Every risk is scored for the likelihood that it occurs and for the impact if it does. The matrix turns the two into one level of risk. Everybody uses the same scales, so that results can be compared and repeating the assessment gives the same outcome.",
		Likelihood: "Likelihood scale", Impact: "Impact scale", Matrix: "Risk matrix", Acceptance: "Acceptance criteria", Residual: "Residual risk", Note: "Additions to the criteria",
		Step: "Step", Name: "Name", Description: "Meaning",
		MatrixIntro: "The matrix gives the level of risk for every combination of likelihood and impact. The heavy line is the line of acceptance.",
		Accepted: func(level string) string {
			return "A risk up to and including level " + level + " is accepted without further treatment. A higher risk is treated, or remains only with the approval of its risk owner."
		},
		AllAccepted:  "Every level of risk is accepted without further treatment.",
		NoneAccepted: "No level of risk is accepted without treatment or the approval of the risk owner.",
		AcceptedNote: "An approval belongs to the score and the treatment it was given for. When those change it is outdated, and approval is asked again.",
		ResidualRule: "The residual risk is the score that remains once the chosen controls and actions are in place. The assessors estimate it on the same scales. For a risk that is retained without a residual score of its own, the current score counts.",
		ProposalRule: "For a risk that is modified there is a proposal, which the assessors may follow or not: preventive controls lower the likelihood and corrective ones the impact, each by one step and never below 1 (types of ISO/IEC 27002:2022). For that, at least one chosen control of the type is fully implemented, or is planned or partly implemented with an open action that has an owner and a due date. Controls that only detect and own controls lower nothing in the proposal.",
		Level:        "Level", Meaning: "Treatment", Without: "Accepted without further treatment", With: "Treat, or approval by the risk owner",
	},
)

var methodChapter = chapter{
	id:     "method",
	title:  lang.T("Methode", "Method"),
	clause: "6.1.2 a–b",
	answers: []answer{
		{"6.1.2 a", lang.T("Criteria voor het beoordelen en accepteren van risico’s", "Criteria for assessing and accepting risks"), "method/acceptance"},
		{"6.1.2 b", lang.T("Consistente, geldige en vergelijkbare resultaten", "Consistent, valid and comparable results"), ""},
	},
	parts: []Part{Full},
	draw:  drawMethod,
}

func drawMethod(f *flow) {
	t, m := methodTexts.In(f.lang), &f.doc.Method
	f.paragraph(body, t.Intro, f.frame().width())
	f.scale(t.Likelihood, len(m.Likelihood), func(l lang.Lang, n int) risk.Step { return m.LikelihoodStep(l, n).Step() })
	f.scale(t.Impact, len(m.Impact), m.ImpactStep)

	f.section(t.Matrix)
	f.intro(t.MatrixIntro)
	height := float64(len(m.Likelihood))*(heatRow+heatGap) + heatFoot
	f.need(height)
	f.heatmap(f.frame().left, f.y, f.frame().width()*0.74, func(l, i int) string {
		return m.LevelName(f.lang, m.Level(risk.Score{Likelihood: l, Impact: i}))
	})
	f.y += height

	const section = 190 // points: the criteria stay together with their table
	f.need(section)
	f.mark("method/acceptance")
	f.section(t.Acceptance)
	f.intro(f.acceptance())
	levels := f.table(column{t.Level, 92, false}, column{t.Meaning, 0.9999, false})
	var rows []row
	for n := len(m.Levels); n >= 1; n-- {
		meaning := t.Without
		if m.Above(n) {
			meaning = t.With
		}
		rows = append(rows, levels.lay("", f.levelCell(n, levels.w[0]), cell{{text: meaning, style: cellText}}))
	}
	levels.keep(rows...)
	levels.end()
	f.gap(7)
	f.paragraph(body, t.AcceptedNote, f.frame().width())
	if m.Note != "" {
		f.section(t.Note)
		f.paragraph(body, m.Note, f.frame().width())
	}
	f.section(t.Residual)
	f.paragraph(body, t.ResidualRule, f.frame().width())
	f.gap(7)
	f.paragraph(body, t.ProposalRule, f.frame().width())
}

// levelCell is the chip of a level, with its whole name under it when that is
// too long for a chip.
func (f *flow) levelCell(level int, width float64) cell {
	it := f.levelItem(level)
	if whole := f.clean(it.text); f.fit(chipText, whole, width-chipSpare) != whole {
		return cell{it, {text: it.text, style: cellText}}
	}
	return cell{it}
}

// acceptance says in a sentence where the line of acceptance lies.
func (f *flow) acceptance() string {
	t, m := methodTexts.In(f.lang), &f.doc.Method
	switch {
	case m.Acceptance < 1:
		return t.NoneAccepted
	case m.Acceptance >= len(m.Levels):
		return t.AllAccepted
	}
	return t.Accepted(lower(f.fit(body, f.clean(m.LevelName(f.lang, m.Acceptance)), 160)))
}

// scale sets the table of a scale, highest step first as in the matrix.
func (f *flow) scale(title string, steps int, step func(lang.Lang, int) risk.Step) {
	t := methodTexts.In(f.lang)
	f.section(title)
	table := f.table(column{t.Step, 30, false}, column{t.Name, 0.26, false}, column{t.Description, 0.74, false})
	var rows []row
	for n := steps; n >= 1; n-- {
		s := step(f.lang, n)
		rows = append(rows, table.lay("", cell{{text: strconv.Itoa(n), style: cellStrong}}, cell{{text: s.Name, style: cellStrong}}, cell{{text: s.Description, style: cellText}}))
	}
	table.keep(rows...)
	table.end()
}
