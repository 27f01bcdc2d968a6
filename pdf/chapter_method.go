package pdf

import (
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

type methodText struct {
	Intro, Moments, MomentsWithGross                        string
	Likelihood, Impact, Areas, Matrix, Acceptance           string
	Residual, Note, Qualities                               string
	Step, Name, Often, Description, Area                    string
	AreasPerRisk, AreasTogether                             string
	QualitiesIntro, MatrixIntro, MatrixCells                string
	Banded                                                  func(bands string) string
	Accepted                                                func(level string) string
	AllAccepted, NoneAccepted, AcceptedNote                 string
	ResidualRule, ProposalRule                              string
	Level, Meaning, Without, With, Treat, By, Owner, Within string
	Days                                                    func(n int) string
}

var methodTexts = lang.Of(
	methodText{
		Intro:            "Elk risico krijgt een score voor de kans dat het optreedt en voor de impact als dat gebeurt. De matrix maakt van die twee één risiconiveau. Iedereen gebruikt dezelfde schalen, zodat uitkomsten vergelijkbaar zijn en een herhaling hetzelfde oplevert.",
		Moments:          "Een risico wordt twee keer gescoord: met de maatregelen van vandaag (nu) en zoals het is als de behandeling klaar is (rest).",
		MomentsWithGross: "Een risico wordt drie keer gescoord: alsof er geen enkele maatregel is (bruto), met de maatregelen van vandaag (nu) en zoals het is als de behandeling klaar is (rest).",
		Likelihood:       "Schaal voor de kans", Impact: "Schaal voor de impact", Areas: "Gebieden van impact", Matrix: "Risicomatrix", Acceptance: "Acceptatiecriteria",
		Residual: "Restrisico", Note: "Aanvulling op de criteria", Qualities: "Eigenschappen van informatie",
		Step: "Stap", Name: "Naam", Often: "Hoe vaak", Description: "Betekenis", Area: "Gebied",
		AreasPerRisk:   "Elk risico krijgt een impact per gebied. Het gebied met de hoogste impact bepaalt de impact van het risico.",
		AreasTogether:  "Elk risico krijgt één impact. De gebieden laten zien wat een stap van de schaal waar betekent; het ergste gevolg telt.",
		QualitiesIntro: "Naast vertrouwelijkheid, integriteit en beschikbaarheid kijkt de beoordeling naar eigen eigenschappen van informatie.",
		MatrixIntro:    "De matrix geeft het risiconiveau voor elke combinatie van kans en impact. De zware lijn is de acceptatiegrens.",
		MatrixCells:    "De organisatie heeft het niveau per vak vastgesteld.",
		Banded:         func(bands string) string { return "Het niveau volgt uit kans maal impact: " + bands + "." },
		Accepted: func(level string) string {
			return "Een risico tot en met niveau " + level + " wordt geaccepteerd zonder verdere behandeling. Een hoger risico wordt behandeld, of blijft alleen bestaan met de goedkeuring van de risico-eigenaar."
		},
		AllAccepted:  "Elk risiconiveau wordt geaccepteerd zonder verdere behandeling.",
		NoneAccepted: "Geen enkel risiconiveau wordt zonder behandeling of goedkeuring van de risico-eigenaar geaccepteerd.",
		AcceptedNote: "De goedkeuring hoort bij de score en de behandeling waarvoor ze is gegeven. Verandert daar iets aan, dan is zij verouderd en wordt opnieuw om goedkeuring gevraagd.",
		ResidualRule: "Het restrisico is de score die overblijft als de gekozen maatregelen en acties zijn uitgevoerd. De beoordelaars schatten die score op dezelfde schalen. Bij de keuze ‘behouden’ zonder eigen restscore geldt de huidige score.",
		ProposalRule: "Bij het aanpassen van een risico helpt een voorstel, dat de beoordelaars kunnen volgen of niet: preventieve maatregelen verlagen de kans, corrigerende de impact, en maatregelen die alleen ontdekken de kans of de impact, naar keuze van de beoordelaars (soorten volgens ISO/IEC 27002:2022). Dat is ten hoogste één stap voor de kans en één voor de impact, en nooit onder 1. Een maatregel telt mee als hij volledig is ingevoerd, of gepland of deels ingevoerd met een open actie die een eigenaar en een datum heeft. Eigen maatregelen verlagen in het voorstel niets.",
		Level:        "Niveau", Meaning: "Behandeling", Without: "Geaccepteerd zonder verdere behandeling", With: "Behandelen, of goedkeuring van de risico-eigenaar", Treat: "Behandelen",
		By: "Wie mag accepteren", Owner: "De risico-eigenaar", Within: "Behandeld binnen",
		Days: func(n int) string { return lang.Plural(n, "1 dag", "%d dagen") },
	},
	methodText{
		Intro:            "Every risk is scored for the likelihood that it occurs and for the impact if it does. The matrix turns the two into one level of risk. Everybody uses the same scales, so that results can be compared and repeating the assessment gives the same outcome.",
		Moments:          "A risk is scored twice: with the controls of today (now) and as it will be once the treatment is done (residual).",
		MomentsWithGross: "A risk is scored three times: as if there were no control at all (gross), with the controls of today (now) and as it will be once the treatment is done (residual).",
		Likelihood:       "Likelihood scale", Impact: "Impact scale", Areas: "Areas of impact", Matrix: "Risk matrix", Acceptance: "Acceptance criteria",
		Residual: "Residual risk", Note: "Additions to the criteria", Qualities: "Qualities of information",
		Step: "Step", Name: "Name", Often: "How often", Description: "Meaning", Area: "Area",
		AreasPerRisk:   "Every risk is given an impact in each area. The area with the highest impact decides the impact of the risk.",
		AreasTogether:  "Every risk is given one impact. The areas show what a step of the scale means where; the worst consequence counts.",
		QualitiesIntro: "Besides confidentiality, integrity and availability the assessment looks at qualities of information of our own choice.",
		MatrixIntro:    "The matrix gives the level of risk for every combination of likelihood and impact. The heavy line is the line of acceptance.",
		MatrixCells:    "The organisation set the level cell by cell.",
		Banded:         func(bands string) string { return "The level follows from likelihood times impact: " + bands + "." },
		Accepted: func(level string) string {
			return "A risk up to and including level " + level + " is accepted without further treatment. A higher risk is treated, or remains only with the approval of its risk owner."
		},
		AllAccepted:  "Every level of risk is accepted without further treatment.",
		NoneAccepted: "No level of risk is accepted without treatment or the approval of the risk owner.",
		AcceptedNote: "An approval belongs to the score and the treatment it was given for. When those change it is outdated, and approval is asked again.",
		ResidualRule: "The residual risk is the score that remains once the chosen controls and actions are in place. The assessors estimate it on the same scales. For a risk that is retained without a residual score of its own, the current score counts.",
		ProposalRule: "For a risk that is modified there is a proposal, which the assessors may follow or not: preventive controls lower the likelihood, corrective ones the impact, and controls that only detect the likelihood or the impact, as the assessors choose (types of ISO/IEC 27002:2022). That is at most one step for the likelihood and one for the impact, and never below 1. A control counts when it is fully implemented, or is planned or partly implemented with an open action that has an owner and a due date. Own controls lower nothing in the proposal.",
		Level:        "Level", Meaning: "Treatment", Without: "Accepted without further treatment", With: "Treat, or approval by the risk owner", Treat: "Treat",
		By: "Who may accept", Owner: "The risk owner", Within: "Treated within",
		Days: func(n int) string { return lang.Plural(n, "1 day", "%d days") },
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
	f.gap(7)
	moments := t.Moments
	if m.Gross {
		moments = t.MomentsWithGross
	}
	f.paragraph(body, moments, f.frame().width())
	f.likelihood()
	f.impact()
	f.areas()
	f.qualities()
	f.matrix()
	f.criteria()
	f.section(t.Residual)
	f.paragraph(body, t.ResidualRule, f.frame().width())
	f.gap(7)
	f.paragraph(body, t.ProposalRule, f.frame().width())
}

// matrix says how the levels were set and shows them.
func (f *flow) matrix() {
	t, m := methodTexts.In(f.lang), &f.doc.Method
	f.section(t.Matrix)
	f.intro(t.MatrixIntro + " " + f.bands())
	f.need(f.heatAt(0, 0, 0, heatRow).height())
	h := f.heatAt(f.frame().left, f.y, f.frame().width()*0.74, heatRow)
	f.figure(f.matrixAlt(), func() {
		f.labelled(h, func(l, i int) string { return m.LevelName(f.lang, m.Level(risk.Score{Likelihood: l, Impact: i})) })
	})
	f.y += h.height()
}
