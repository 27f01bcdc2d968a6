package page

import (
	"strconv"
	"strings"

	"example.org/toepasselijk/annexa/lang"
)

type methodText struct {
	Size, SizeAbout, Now, Becomes                                string
	SizeHint                                                     func(size int) string
	RescaleTitle, RescaleYes, Rescaled                           func(size string) string
	RescaleLevels                                                func(scored, higher, lower int) string
	RescaleApprovals                                             func(n int) string
	RescaleOwn, RescaleNo                                        string
	Likelihood, LikelihoodHint, Impact, ImpactHint, StandardHint string
	Name, About, Standard, Restore                               string
	StepName, StepAbout, RestoreStep                             func(scale string, n int) string
	Matrix, MatrixHint, MatrixCaption, ChooseCell                string
	StandardMatrix, OnlyLevel, LevelNeeded                       string
	CellLevel                                                    func(likelihood, impact string) string
	LevelsFrom                                                   func(low, high string) string
	TooLow, TooHigh                                              func(level string) string
	Acceptance, Highest, LineNeeded, Note, NoteHint              string
	Meaning                                                      func(levels []string) string
	Above                                                        func(above, scored int) string
	Levels, LevelsHint                                           string
	LevelName                                                    func(n int) string
}

var methodTexts = lang.Of(
	methodText{
		Size: "Hoeveel stappen?", SizeAbout: "Meer stappen vragen meer nadenken; minder stappen geven minder verschil. 5×5 is gebruikelijk.",
		Now: "Nu", Becomes: "Wordt",
		SizeHint:     func(size int) string { return strconv.Itoa(size) + " stappen voor kans en voor impact" },
		RescaleTitle: func(size string) string { return "Wat verandert er bij " + size + "?" },
		RescaleYes:   func(size string) string { return "Ja, overzetten naar " + size },
		Rescaled: func(size string) string {
			return "De methode is nu " + size + ". Eén stap terug brengt de oude schaal en scores terug."
		},
		RescaleLevels: func(scored, higher, lower int) string {
			if scored == 0 {
				return "Er zijn nog geen risico's ingeschat."
			}
			text := "Alle scores gaan naar verhouding mee en worden naar boven afgerond. Van " + lang.Plural(scored, "1 ingeschat risico", "%d ingeschatte risico's")
			if higher+lower == 0 {
				return text + " verandert het niveau nergens."
			}
			return text + " worden er " + strconv.Itoa(higher) + " hoger en " + strconv.Itoa(lower) + " lager van niveau."
		},
		RescaleApprovals: func(n int) string {
			return lang.Plural(n, "1 goedkeuring is dan gegeven voor andere waarden en moet opnieuw.", "%d goedkeuringen zijn dan gegeven voor andere waarden en moeten opnieuw.")
		},
		RescaleOwn: "Uw eigen namen en omschrijvingen van de stappen en uw eigen matrix worden vervangen door de standaard.", RescaleNo: "Nee, zo laten",
		Likelihood: "Kans", LikelihoodHint: "Hoe vaak kan het gebeuren, met de maatregelen van nu?",
		Impact: "Impact", ImpactHint: "Hoe erg is het als het gebeurt?",
		StandardHint: "Maakt u een veld leeg, dan komt de standaardtekst terug.",
		Name:         "Naam", About: "Omschrijving", Standard: "standaardtekst", Restore: "Standaardtekst terug",
		StepName: func(scale string, n int) string { return "Naam van " + strings.ToLower(scale) + " " + strconv.Itoa(n) },
		StepAbout: func(scale string, n int) string {
			return "Omschrijving van " + strings.ToLower(scale) + " " + strconv.Itoa(n)
		},
		RestoreStep: func(scale string, n int) string {
			return "Standaardtekst terug bij " + strings.ToLower(scale) + " " + strconv.Itoa(n)
		},
		Matrix: "Matrix", MatrixHint: "Elk vak zegt welk niveau bij die kans en impact hoort. De getallen zijn uw risico's van nu.",
		MatrixCaption:  "Niveau per kans en impact",
		ChooseCell:     "Kies een vak om het niveau te wijzigen. Met het toetsenbord: pijltjes om te bewegen, + en − om te wijzigen.",
		StandardMatrix: "Standaardmatrix terugzetten", OnlyLevel: "Alleen dit niveau past tussen de vakken eromheen.",
		LevelNeeded: "Elk vak heeft een niveau. Kies een ander niveau.",
		CellLevel: func(likelihood, impact string) string {
			return "Kans ‘" + likelihood + "’ met impact ‘" + impact + "’ is"
		},
		LevelsFrom: func(low, high string) string { return "Hier past " + low + " tot en met " + high + "." },
		TooLow: func(level string) string {
			return "Dat is te laag: een vak met een kleinere kans of impact heeft al " + level + ". Een hogere kans of impact mag nooit een lager niveau geven."
		},
		TooHigh: func(level string) string {
			return "Dat is te hoog: een vak met een grotere kans of impact heeft " + level + ". Een hogere kans of impact mag nooit een lager niveau geven. Verhoog eerst dat vak."
		},
		Acceptance: "Acceptatiegrens", Highest: "Hoogste niveau dat u zonder behandeling accepteert", LineNeeded: "Er is altijd een grens nodig. Kies een ander niveau.",
		Note: "Toelichting op de criteria", NoteHint: "Bijvoorbeeld: wie mag welk niveau accepteren, en binnen welke tijd moet het behandeld zijn? Mag leeg blijven.",
		Meaning: func(levels []string) string {
			if len(levels) == 0 {
				return "U accepteert elk risico zonder behandeling. Een auditor zal vragen of uw criteria dan nog iets betekenen."
			}
			return "Risico's van niveau " + lang.Join(lang.NL, levels) + " moet u behandelen of laten accepteren door de risico-eigenaar."
		},
		Above: func(above, scored int) string {
			if scored == 0 {
				return "Er zijn nog geen risico's ingeschat."
			}
			return lang.Plural(above, "1 risico ligt", "%d risico's liggen") + " nu boven deze grens, van de " + strconv.Itoa(scored) + " die zijn ingeschat."
		},
		Levels: "Namen van de niveaus", LevelsHint: "Zoals ze in het rapport staan. Maakt u een veld leeg, dan komt de standaardnaam terug.",
		LevelName: func(n int) string { return "Naam van niveau " + strconv.Itoa(n) },
	},
	methodText{
		Size: "How many steps?", SizeAbout: "More steps ask for more thought; fewer steps tell less apart. 5×5 is usual.",
		Now: "Now", Becomes: "Becomes",
		SizeHint:     func(size int) string { return strconv.Itoa(size) + " steps for likelihood and for impact" },
		RescaleTitle: func(size string) string { return "What does " + size + " change?" },
		RescaleYes:   func(size string) string { return "Yes, carry over to " + size },
		Rescaled: func(size string) string {
			return "The method is " + size + " now. One step back restores the old scale and scores."
		},
		RescaleLevels: func(scored, higher, lower int) string {
			if scored == 0 {
				return "No risks have been scored yet."
			}
			text := "All scores are carried over in proportion and rounded up. Of " + lang.Plural(scored, "1 scored risk", "%d scored risks")
			if higher+lower == 0 {
				return text + " none changes level."
			}
			return text + ", " + strconv.Itoa(higher) + " go up a level and " + strconv.Itoa(lower) + " go down."
		},
		RescaleApprovals: func(n int) string {
			return lang.Plural(n, "1 approval was", "%d approvals were") + " given for other values and will be needed again."
		},
		RescaleOwn: "Your own names and descriptions of the steps and your own matrix are replaced by the standard ones.", RescaleNo: "No, leave it",
		Likelihood: "Likelihood", LikelihoodHint: "How often can it happen, with today's controls?",
		Impact: "Impact", ImpactHint: "How bad is it when it happens?",
		StandardHint: "Empty a field and the standard wording comes back.",
		Name:         "Name", About: "Description", Standard: "standard wording", Restore: "Restore the standard",
		StepName: func(scale string, n int) string { return "Name of " + strings.ToLower(scale) + " " + strconv.Itoa(n) },
		StepAbout: func(scale string, n int) string {
			return "Description of " + strings.ToLower(scale) + " " + strconv.Itoa(n)
		},
		RestoreStep: func(scale string, n int) string {
			return "Restore the standard for " + strings.ToLower(scale) + " " + strconv.Itoa(n)
		},
		Matrix: "Matrix", MatrixHint: "Every cell says which level goes with that likelihood and impact. The numbers are your risks of today.",
		MatrixCaption:  "Level by likelihood and impact",
		ChooseCell:     "Choose a cell to change its level. By keyboard: arrow keys to move, + and − to change.",
		StandardMatrix: "Restore the standard matrix", OnlyLevel: "Only this level fits between the cells around it.",
		LevelNeeded: "Every cell has a level. Choose another one.",
		CellLevel: func(likelihood, impact string) string {
			return "Likelihood ‘" + likelihood + "’ with impact ‘" + impact + "’ is"
		},
		LevelsFrom: func(low, high string) string { return "From " + low + " to " + high + " fits here." },
		TooLow: func(level string) string {
			return "That is too low: a cell with a smaller likelihood or impact already has " + level + ". A higher likelihood or impact may never give a lower level."
		},
		TooHigh: func(level string) string {
			return "That is too high: a cell with a greater likelihood or impact has " + level + ". A higher likelihood or impact may never give a lower level. Raise that cell first."
		},
		Acceptance: "Line of acceptance", Highest: "Highest level you accept without treatment", LineNeeded: "There is always a line. Choose another level.",
		Note: "Notes on the criteria", NoteHint: "For instance: who may accept which level, and how soon must it be treated? May stay empty.",
		Meaning: func(levels []string) string {
			if len(levels) == 0 {
				return "You accept every risk without treatment. An auditor will ask whether your criteria still mean anything."
			}
			return "Risks of level " + lang.Join(lang.EN, levels) + " must be treated, or accepted by the risk owner."
		},
		Above: func(above, scored int) string {
			if scored == 0 {
				return "No risks have been scored yet."
			}
			return lang.Plural(above, "1 risk lies", "%d risks lie") + " above this line now, of the " + strconv.Itoa(scored) + " that are scored."
		},
		Levels: "Names of the levels", LevelsHint: "As they appear in the report. Empty a field and the standard name comes back.",
		LevelName: func(n int) string { return "Name of level " + strconv.Itoa(n) },
	},
)
