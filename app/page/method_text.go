package page

import (
	"strconv"
	"strings"

	"example.org/toepasselijk/annexa/lang"
)

type methodText struct {
	Size, SizeAbout                                              string
	SizeHint                                                     func(steps, levels int) string
	Likelihood, LikelihoodHint, Impact, ImpactHint, StandardHint string
	Name, Frequency, About, Standard, Restore                    string
	StepName, StepFrequency, StepAbout, RestoreStep              func(scale string, n int) string
	Areas, AreasHint, AreaSteps, AddArea                         string
	PerArea, OneImpact, OneImpactHint, EachArea, EachAreaHint    string
	Qualities, QualitiesHint, AddQuality                         string
	RemoveEntry                                                  func(name string) string
	Matrix, MatrixHint, ProductHint, MatrixCaption, Ways         string
	Way                                                          [3]string
	ByBands                                                      func(spans string) string
	ByCells, ChooseCell                                          string
	BandsTitle, BandsHint, UpTo, BandsYes                        string
	OnlyLevel, LevelNeeded                                       string
	CellLevel                                                    func(likelihood, impact string) string
	LevelsFrom                                                   func(low, high string) string
	Acceptance, Highest, LineNeeded, Note, NoteHint              string
	Meaning                                                      func(levels []string) string
	Above                                                        func(above, scored int) string
	Levels, LevelsHint, Colour, AcceptedBy, Within               string
	LevelName                                                    func(n int) string
	ColourOf, SameColour                                         func(levels string) string
	Gross, GrossHint, GrossOn                                    string
}

var methodTexts = lang.Of(
	methodText{
		Size: "Hoe groot zijn de schalen?", SizeAbout: "Meer stappen vragen meer nadenken; minder stappen geven minder verschil. 5×5 is gebruikelijk.",
		SizeHint: func(steps, levels int) string {
			return strconv.Itoa(steps) + " stappen, " + strconv.Itoa(levels) + " niveaus"
		},
		Likelihood: "Kans", LikelihoodHint: "Hoe vaak kan het gebeuren, met de maatregelen van nu?",
		Impact: "Impact", ImpactHint: "Hoe erg is het als het gebeurt?",
		StandardHint: "Maakt u een veld leeg, dan komt de standaardtekst terug.",
		Name:         "Naam", Frequency: "Hoe vaak", About: "Omschrijving", Standard: "standaardtekst", Restore: "Standaardtekst terug",
		StepName: func(scale string, n int) string { return "Naam van " + strings.ToLower(scale) + " " + strconv.Itoa(n) },
		StepFrequency: func(scale string, n int) string {
			return "Hoe vaak bij " + strings.ToLower(scale) + " " + strconv.Itoa(n)
		},
		StepAbout: func(scale string, n int) string {
			return "Omschrijving van " + strings.ToLower(scale) + " " + strconv.Itoa(n)
		},
		RestoreStep: func(scale string, n int) string {
			return "Standaardtekst terug bij " + strings.ToLower(scale) + " " + strconv.Itoa(n)
		},
		Areas: "Waar voelt u de impact?", AreasHint: "Gebieden helpen om aan alle gevolgen te denken. Zet uit wat bij u niet speelt.",
		AreaSteps: "Naam en omschrijving per stap", AddArea: "Eigen gebied",
		PerArea: "Impact inschatten", OneImpact: "Eén keer per risico", OneImpactHint: "De gebieden zijn een geheugensteun.",
		EachArea: "Per gebied", EachAreaHint: "De hoogste telt.",
		Qualities: "Eigen eigenschappen van informatie", QualitiesHint: "Naast vertrouwelijkheid, integriteit en beschikbaarheid, bijvoorbeeld authenticiteit. Hooguit drie.", AddQuality: "Eigenschap",
		RemoveEntry: func(name string) string { return name + " verwijderen" },
		Matrix:      "Matrix", MatrixHint: "Elk vak zegt welk niveau bij die kans en impact hoort. De getallen zijn uw risico's van nu.",
		ProductHint:   "De getallen zijn nu de scores: kans × impact.",
		MatrixCaption: "Niveau per kans en impact", Ways: "Hoe de matrix is gezet",
		Way:        [3]string{"Standaard", "Scoregrenzen", "Per vak"},
		ByBands:    func(spans string) string { return "Op basis van kans × impact: " + spans + "." },
		ByCells:    "Per vak gezet: het niveau volgt niet alleen uit kans × impact.",
		BandsTitle: "Tot welke score loopt elk niveau?", BandsHint: "De score is kans × impact.", UpTo: "t/m", BandsYes: "Deze grenzen gebruiken",
		ChooseCell:  "Kies een vak om het niveau te wijzigen. Met het toetsenbord: pijltjes om te bewegen, + en − om te wijzigen.",
		OnlyLevel:   "Alleen dit niveau past tussen de vakken eromheen.",
		LevelNeeded: "Elk vak heeft een niveau. Kies een ander niveau.",
		CellLevel: func(likelihood, impact string) string {
			return "Kans ‘" + likelihood + "’ met impact ‘" + impact + "’ is"
		},
		LevelsFrom: func(low, high string) string { return "Hier past " + low + " tot en met " + high + "." },
		Acceptance: "Acceptatiegrens", Highest: "Hoogste niveau dat u zonder behandeling accepteert", LineNeeded: "Er is altijd een grens nodig. Kies een ander niveau.",
		Note: "Toelichting op de criteria", NoteHint: "Bijvoorbeeld: waarom ligt de grens hier? Mag leeg blijven.",
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
		Levels: "Niveaus", LevelsHint: "Hoe elk niveau heet, wie het mag accepteren en hoe snel het behandeld moet zijn.",
		Colour: "Kleur", AcceptedBy: "Wie mag dit accepteren?", Within: "Termijn (dagen)",
		LevelName: func(n int) string { return "Naam van niveau " + strconv.Itoa(n) },
		ColourOf:  func(level string) string { return "Kleur van " + level },
		SameColour: func(levels string) string {
			return levels + " hebben dezelfde kleur. Alleen de naam en de streepjes maken dan het verschil."
		},
		Gross: "Brutorisico", GrossHint: "Het risico alsof er geen enkele maatregel is. Het laat zien wat uw maatregelen van nu al doen. Niet verplicht.",
		GrossOn: "Ook het brutorisico inschatten",
	},
	methodText{
		Size: "How large are the scales?", SizeAbout: "More steps ask for more thought; fewer steps tell less apart. 5×5 is usual.",
		SizeHint: func(steps, levels int) string {
			return strconv.Itoa(steps) + " steps, " + strconv.Itoa(levels) + " levels"
		},
		Likelihood: "Likelihood", LikelihoodHint: "How often can it happen, with today's controls?",
		Impact: "Impact", ImpactHint: "How bad is it when it happens?",
		StandardHint: "Empty a field and the standard wording comes back.",
		Name:         "Name", Frequency: "How often", About: "Description", Standard: "standard wording", Restore: "Restore the standard",
		StepName: func(scale string, n int) string { return "Name of " + strings.ToLower(scale) + " " + strconv.Itoa(n) },
		StepFrequency: func(scale string, n int) string {
			return "How often for " + strings.ToLower(scale) + " " + strconv.Itoa(n)
		},
		StepAbout: func(scale string, n int) string {
			return "Description of " + strings.ToLower(scale) + " " + strconv.Itoa(n)
		},
		RestoreStep: func(scale string, n int) string {
			return "Restore the standard for " + strings.ToLower(scale) + " " + strconv.Itoa(n)
		},
		Areas: "Where is impact felt?", AreasHint: "Areas help to think of all consequences. Switch off what does not apply to you.",
		AreaSteps: "Name and description of each step", AddArea: "Own area",
		PerArea: "Impact is scored", OneImpact: "Once per risk", OneImpactHint: "The areas are a reminder.",
		EachArea: "Per area", EachAreaHint: "The highest counts.",
		Qualities: "Own qualities", QualitiesHint: "Beside confidentiality, integrity and availability: authenticity, for instance. At most three.", AddQuality: "Quality",
		RemoveEntry: func(name string) string { return "Remove " + name },
		Matrix:      "Matrix", MatrixHint: "Every cell says which level goes with that likelihood and impact. The numbers are your risks of today.",
		ProductHint:   "The numbers are the scores now: likelihood × impact.",
		MatrixCaption: "Level by likelihood and impact", Ways: "How the matrix is set",
		Way:        [3]string{"Standard", "Score bands", "Cell by cell"},
		ByBands:    func(spans string) string { return "Based on likelihood × impact: " + spans + "." },
		ByCells:    "Set cell by cell: the level does not follow from likelihood × impact alone.",
		BandsTitle: "Up to which score does each level go?", BandsHint: "The score is likelihood × impact.", UpTo: "to", BandsYes: "Use these bands",
		ChooseCell:  "Choose a cell to change its level. By keyboard: arrow keys to move, + and − to change.",
		OnlyLevel:   "Only this level fits between the cells around it.",
		LevelNeeded: "Every cell has a level. Choose another one.",
		CellLevel: func(likelihood, impact string) string {
			return "Likelihood ‘" + likelihood + "’ with impact ‘" + impact + "’ is"
		},
		LevelsFrom: func(low, high string) string { return "From " + low + " to " + high + " fits here." },
		Acceptance: "Line of acceptance", Highest: "Highest level you accept without treatment", LineNeeded: "There is always a line. Choose another level.",
		Note: "Notes on the criteria", NoteHint: "For instance: why does the line lie here? May stay empty.",
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
		Levels: "Levels", LevelsHint: "What each level is called, who may accept it and how soon it must be treated.",
		Colour: "Colour", AcceptedBy: "Who may accept this?", Within: "Treat within (days)",
		LevelName: func(n int) string { return "Name of level " + strconv.Itoa(n) },
		ColourOf:  func(level string) string { return "Colour of " + level },
		SameColour: func(levels string) string {
			return levels + " have the same colour. Only name and bars tell them apart."
		},
		Gross: "Gross risk", GrossHint: "The risk as if there were no control at all. It shows what today's controls already do. Optional.",
		GrossOn: "Score the gross risk too",
	},
)
