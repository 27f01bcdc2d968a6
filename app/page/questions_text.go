package page

import "example.org/toepasselijk/annexa/lang"

type questionsText struct {
	Show, All, Clauses, Controls, Find, Owner, AnyOwner string
	Who, Role, Date                                     string
	Staff, Evidence, OwnerIs, Print, PDF                string
	Count                                               func(shown, all int) string
}

var questionsTexts = lang.Of(
	questionsText{
		Show: "Wat u ziet", All: "Alles", Clauses: "Eisen 4 tot en met 10", Controls: "Gekozen maatregelen", Find: "Zoeken in de vragen",
		Owner: "Eigenaar", AnyOwner: "Iedereen", Who: "Gesproken met", Role: "Functie", Date: "Datum",
		Staff: "Aan een medewerker:", Evidence: "Laat bijvoorbeeld zien", OwnerIs: "Eigenaar:", Print: "Afdrukken", PDF: "Vragenlijst als PDF…",
		Count: func(shown, all int) string {
			if shown == all {
				return lang.Plural(all, "1 vraag", "%d vragen") + ". Over maatregelen die niet van toepassing zijn, staat hier niets."
			}
			return lang.Number(lang.NL, shown) + " van " + lang.Plural(all, "1 vraag", "%d vragen")
		},
	},
	questionsText{
		Show: "What you see", All: "All", Clauses: "Clauses 4 to 10", Controls: "Chosen controls", Find: "Search the questions",
		Owner: "Owner", AnyOwner: "Everybody", Who: "Interviewed", Role: "Role", Date: "Date",
		Staff: "To somebody at work:", Evidence: "Show for instance", OwnerIs: "Owner:", Print: "Print", PDF: "Interview sheet as PDF…",
		Count: func(shown, all int) string {
			if shown == all {
				return lang.Plural(all, "1 question", "%d questions") + ". Controls that do not apply have none."
			}
			return lang.Number(lang.EN, shown) + " of " + lang.Plural(all, "1 question", "%d questions")
		},
	},
)
