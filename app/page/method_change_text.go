package page

import (
	"strconv"

	"example.org/toepasselijk/annexa/lang"
)

// changeText is what a change of the method says before it takes effect.
type changeText struct {
	Title, Yes, No, Changed    string
	SizeTitle, Rescaled        func(size string) string
	SizeName                   func(size string, levels int) string
	Scored                     func(scored, higher, lower int) string
	Carried, InProportion      string
	Above                      func(before, after int) string
	Approvals                  func(n int) string
	Lost                       func(what string) string
	LostLikelihood, LostImpact string
	LostLevels, LostMatrix     string
	Now, Becomes, Accepted     string
	Risks                      func(n int) string
	More                       func(next, rest int) string
}

// lost names what of the user's own would go.
func (t changeText) lost(g gone) (out []string) {
	for _, one := range []struct {
		gone bool
		text string
	}{{g.Likelihood, t.LostLikelihood}, {g.Impact, t.LostImpact}, {g.Levels, t.LostLevels}, {g.Matrix, t.LostMatrix}} {
		if one.gone {
			out = append(out, one.text)
		}
	}
	return out
}

var changeTexts = lang.Of(
	changeText{
		Title: "Wat verandert er?", Yes: "Ja, doorvoeren", No: "Nee, zo laten", Changed: "De methode is gewijzigd. Eén stap terug maakt dat ongedaan.",
		SizeTitle: func(size string) string { return "Wat verandert er bij " + size + "?" },
		Rescaled: func(size string) string {
			return "De methode is nu " + size + ". Eén stap terug brengt de oude schaal en scores terug."
		},
		SizeName: func(size string, levels int) string { return size + " met " + strconv.Itoa(levels) + " niveaus" },
		Scored: func(scored, higher, lower int) string {
			switch {
			case scored == 0:
				return "Er zijn nog geen risico's ingeschat."
			case higher+lower == 0:
				return "Geen enkel risico krijgt nu een ander niveau."
			}
			return "Van " + lang.Plural(scored, "1 ingeschat risico", "%d ingeschatte risico's") + " krijgen er " +
				strconv.Itoa(higher) + " een hoger en " + strconv.Itoa(lower) + " een lager niveau."
		},
		Carried:      "Scores gaan naar verhouding mee en worden naar boven afgerond.",
		InProportion: "Dat is naar verhouding van het aantal niveaus.",
		Above: func(before, after int) string {
			return "Boven de acceptatiegrens: " + strconv.Itoa(before) + " → " + strconv.Itoa(after) + "."
		},
		Approvals: func(n int) string {
			return lang.Plural(n, "1 goedkeuring vervalt: die is gegeven voor andere waarden.", "%d goedkeuringen vervallen: die zijn gegeven voor andere waarden.")
		},
		Lost:           func(what string) string { return "Vervangen door de standaard: " + what + "." },
		LostLikelihood: "uw eigen teksten bij kans", LostImpact: "uw eigen teksten bij impact en gebieden",
		LostLevels: "namen, kleuren, beslissers en termijnen van de niveaus", LostMatrix: "uw eigen indeling van de matrix",
		Now: "Nu", Becomes: "Wordt", Accepted: "Zonder behandeling aanvaard",
		Risks: func(n int) string { return lang.Plural(n, "1 risico, voor en na", "%d risico's, voor en na") },
		More: func(next, rest int) string {
			if next == rest {
				return "Toon de andere " + strconv.Itoa(rest)
			}
			return "Toon er " + strconv.Itoa(next) + " meer (nog " + strconv.Itoa(rest) + ")"
		},
	},
	changeText{
		Title: "What changes?", Yes: "Yes, change it", No: "No, leave it", Changed: "The method was changed. One step back undoes it.",
		SizeTitle: func(size string) string { return "What does " + size + " change?" },
		Rescaled: func(size string) string {
			return "The method is " + size + " now. One step back restores the old scale and scores."
		},
		SizeName: func(size string, levels int) string { return size + " with " + strconv.Itoa(levels) + " levels" },
		Scored: func(scored, higher, lower int) string {
			switch {
			case scored == 0:
				return "No risks have been scored yet."
			case higher+lower == 0:
				return "No risk gets another level today."
			}
			return "Of " + lang.Plural(scored, "1 scored risk", "%d scored risks") + ", " +
				strconv.Itoa(higher) + " get a higher level and " + strconv.Itoa(lower) + " a lower one."
		},
		Carried:      "Scores are carried over in proportion and rounded up.",
		InProportion: "That is in proportion to the number of levels.",
		Above: func(before, after int) string {
			return "Above the line of acceptance: " + strconv.Itoa(before) + " → " + strconv.Itoa(after) + "."
		},
		Approvals: func(n int) string {
			return lang.Plural(n, "1 approval lapses: it was given for other values.", "%d approvals lapse: they were given for other values.")
		},
		Lost:           func(what string) string { return "Replaced by the standard: " + what + "." },
		LostLikelihood: "your own texts of likelihood", LostImpact: "your own texts of impact and its areas",
		LostLevels: "names, colours, accepters and terms of the levels", LostMatrix: "your own matrix",
		Now: "Now", Becomes: "Becomes", Accepted: "Accepted without treatment",
		Risks: func(n int) string { return lang.Plural(n, "1 risk, before and after", "%d risks, before and after") },
		More: func(next, rest int) string {
			if next == rest {
				return "Show the other " + strconv.Itoa(rest)
			}
			return "Show " + strconv.Itoa(next) + " more (" + strconv.Itoa(rest) + " left)"
		},
	},
)
