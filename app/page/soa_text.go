package page

import (
	"strconv"

	"example.org/toepasselijk/annexa/lang"
)

type soaText struct {
	Decided                                                     func(n, of int) string
	NextOpen, Search, ShowLabel, ThemeLabel, AllThemes          string
	Themes                                                      [5]string // short, for the buttons
	Own, Table, AddOwn, Clear, NoneFound, NoOwn                 string
	Shown                                                       func(n, of int) string
	ApplyAll                                                    func(n int) string
	Applied                                                     func(n int) string
	Number, Control, Applicable, Reasons, Status, Justification string
	Open, Clash, Untitled                                       string
	More                                                        func(n int) string

	Card, Close, Previous, Next, Keys, Yes, No string
	New                                        string
	Was                                        func(numbers string) string
	UsedBy, ClashWhy                           func(risks string, n int) string
	Barred                                     func(risks string, n int) string
	NeedsWhy                                   string
	ReasonsHint                                string
	ReasonText                                 [4]string // of the grounds, in their order
	JustificationHint, ExclusionHint           string
	TakeDraft                                  string
	NeededFor                                  func(risks string) string
	Reference, ReferenceHint, Owner, OwnerHint string
	Actions, NoActions                         string
	OwnTitle, OwnSource, OwnSourceHint         string
	OwnDescription, RemoveOwn, Removed, And    string
}

var soaTexts = lang.Of(
	soaText{
		Decided:  func(n, of int) string { return strconv.Itoa(n) + " van " + strconv.Itoa(of) + " besloten" },
		NextOpen: "Volgende open besluit", Search: "Zoek op nummer of naam", ShowLabel: "Toon", ThemeLabel: "Thema", AllThemes: "Alle thema's",
		Themes: [5]string{"Organisatie", "Mensen", "Fysiek", "Technologie", "Eigen"},
		Own:    "Eigen beheersmaatregelen", Table: "Verklaring van toepasselijkheid", AddOwn: "Eigen maatregel toevoegen", Clear: "Filters wissen",
		NoneFound: "Geen maatregel past bij deze filters.",
		NoOwn:     "U hebt nog geen eigen maatregelen. Voeg er een toe als u iets doet dat niet in bijlage A staat.",
		Shown:     func(n, of int) string { return strconv.Itoa(n) + " van " + strconv.Itoa(of) + " maatregelen getoond" },
		ApplyAll: func(n int) string {
			return lang.Plural(n, "Dit ene getoonde open besluit: van toepassing", "Alle %d getoonde open besluiten: van toepassing")
		},
		Applied: func(n int) string {
			return lang.Plural(n, "1 maatregel staat nu op van toepassing. Ongedaan maken kan in één stap.", "%d maatregelen staan nu op van toepassing. Ongedaan maken kan in één stap.")
		},
		Number: "Nr.", Control: "Maatregel", Applicable: "Van toepassing", Reasons: "Redenen", Status: "Status", Justification: "Verantwoording",
		Open: "Nog te besluiten", Clash: "Uitgesloten, maar gebruikt", Untitled: "Maatregel zonder naam",
		More: func(n int) string { return "en nog " + strconv.Itoa(n) },

		Card: "Gekozen maatregel", Close: "Sluiten", Previous: "Vorige maatregel", Next: "Volgende maatregel", Yes: "j", No: "n",
		Keys: "Toetsen buiten een tekstveld: j = ja, n = nee, ← en → = vorige en volgende. Overal: Ctrl+Enter = volgende open besluit.",
		New:  "Nieuw in 2022", Was: func(numbers string) string { return "In 2013: " + numbers },
		UsedBy: func(risks string, n int) string {
			return agreeing(n, risks+" gebruikt deze maatregel. Daarom is die van toepassing.", risks+" gebruiken deze maatregel. Daarom is die van toepassing.")
		},
		ClashWhy: func(risks string, n int) string {
			return agreeing(n, "U sloot deze maatregel uit, maar "+risks+" gebruikt die. Kies Ja, of haal de maatregel weg bij het risico.",
				"U sloot deze maatregel uit, maar "+risks+" gebruiken die. Kies Ja, of haal de maatregel weg bij die risico's.")
		},
		Barred: func(risks string, n int) string {
			return agreeing(n, "Uitsluiten kan niet: "+risks+" gebruikt deze maatregel. Haal die eerst daar weg.",
				"Uitsluiten kan niet: "+risks+" gebruiken deze maatregel. Haal die eerst daar weg.")
		},
		NeedsWhy:    "Geen risico gebruikt deze maatregel. Vraagt een wet, een contract of uw eigen organisatie erom?",
		ReasonsHint: "Naast de risico's die de maatregel gebruiken.",
		ReasonText:  [4]string{"Welke wet of regel?", "Welk contract?", "Welke eis van uw organisatie?", "Welke norm of gewoonte?"},

		JustificationHint: "Waarom u deze maatregel nodig hebt, in een of twee zinnen.",
		ExclusionHint:     "Waarom deze maatregel bij u niet nodig is.",
		TakeDraft:         "Neem concepttekst over", NeededFor: func(risks string) string { return "Nodig voor " + risks },
		Reference: "Verwijzing", ReferenceHint: "Waar staat het beschreven of bewezen?", Owner: "Eigenaar", OwnerHint: "Wie houdt deze maatregel op orde?",
		Actions: "Acties voor deze maatregel", NoActions: "Er is nog geen actie voor deze maatregel.",
		OwnTitle: "Naam van de maatregel", OwnSource: "Bron", OwnSourceHint: "Bijvoorbeeld een andere norm, een klanteis of uzelf.",
		OwnDescription: "Wat houdt de maatregel in?", RemoveOwn: "Deze eigen maatregel verwijderen", Removed: "De eigen maatregel is verwijderd, ook bij de risico's en acties. Ongedaan maken kan.", And: " en ",
	},
	soaText{
		Decided:  func(n, of int) string { return strconv.Itoa(n) + " of " + strconv.Itoa(of) + " decided" },
		NextOpen: "Next open decision", Search: "Search number or name", ShowLabel: "Show", ThemeLabel: "Theme", AllThemes: "All themes",
		Themes: [5]string{"Organizational", "People", "Physical", "Technological", "Own"},
		Own:    "Own controls", Table: "Statement of Applicability", AddOwn: "Add a control of your own", Clear: "Clear the filters",
		NoneFound: "No control fits these filters.",
		NoOwn:     "You have no controls of your own yet. Add one when you do something that Annex A does not list.",
		Shown:     func(n, of int) string { return strconv.Itoa(n) + " of " + strconv.Itoa(of) + " controls shown" },
		ApplyAll: func(n int) string {
			return lang.Plural(n, "The one open decision shown: applicable", "All %d open decisions shown: applicable")
		},
		Applied: func(n int) string {
			return lang.Plural(n, "1 control is now applicable. One undo takes it back.", "%d controls are now applicable. One undo takes them back.")
		},
		Number: "No.", Control: "Control", Applicable: "Applicable", Reasons: "Reasons", Status: "Implementation", Justification: "Justification",
		Open: "To be decided", Clash: "Excluded, yet used", Untitled: "Control without a name",
		More: func(n int) string { return "and " + strconv.Itoa(n) + " more" },

		Card: "Selected control", Close: "Close", Previous: "Previous control", Next: "Next control", Yes: "y", No: "n",
		Keys: "Keys outside a text field: y = yes, n = no, ← and → = previous and next. Anywhere: Ctrl+Enter = next open decision.",
		New:  "New in 2022", Was: func(numbers string) string { return "In 2013: " + numbers },
		UsedBy: func(risks string, n int) string {
			return agreeing(n, risks+" uses this control. That makes it applicable.", risks+" use this control. That makes it applicable.")
		},
		ClashWhy: func(risks string, n int) string {
			return agreeing(n, "You excluded this control, yet "+risks+" uses it. Choose Yes, or take it away from the risk.",
				"You excluded this control, yet "+risks+" use it. Choose Yes, or take it away from those risks.")
		},
		Barred: func(risks string, n int) string {
			return agreeing(n, "It cannot be excluded: "+risks+" uses this control. Take it away there first.",
				"It cannot be excluded: "+risks+" use this control. Take it away there first.")
		},
		NeedsWhy:    "No risk uses this control. Does a law, a contract or your own organisation ask for it?",
		ReasonsHint: "Besides the risks that use the control.",
		ReasonText:  [4]string{"Which law or regulation?", "Which contract?", "Which requirement of your organisation?", "Which standard or practice?"},

		JustificationHint: "Why you need this control, in a sentence or two.",
		ExclusionHint:     "Why you do not need this control.",
		TakeDraft:         "Use the drafted text", NeededFor: func(risks string) string { return "Needed for " + risks },
		Reference: "Reference", ReferenceHint: "Where is it described or evidenced?", Owner: "Owner", OwnerHint: "Who keeps this control in order?",
		Actions: "Actions for this control", NoActions: "There is no action for this control yet.",
		OwnTitle: "Name of the control", OwnSource: "Source", OwnSourceHint: "For instance another standard, a customer's requirement or yourself.",
		OwnDescription: "What does the control consist of?", RemoveOwn: "Remove this control", Removed: "The control is removed, from the risks and actions too. You can undo it.", And: " and ",
	},
)
