package page

import (
	"strconv"

	"example.org/toepasselijk/annexa/lang"
)

// counted is a sentence about one thing and one about more, with %d for how
// many.
type counted [2]string

func (c counted) of(n int) string { return lang.Plural(n, c[0], c[1]) }

type soaText struct {
	Decided                                                     func(n, of int) string
	NextOpen, Search, ShowLabel, ThemeLabel, AllThemes          string
	Themes                                                      [5]string // short, for the buttons
	Own, Table, AddOwn, Clear, NoneFound, NoOwn                 string
	Shown                                                       func(n, of int) string
	ApplyAll                                                    counted
	Applied                                                     counted
	Number, Control, Applicable, Reasons, Status, Justification string
	Open, Clash, Untitled                                       string
	More                                                        func(n int) string

	Card, Questions, Close, Previous, Next, Keys, Yes, No string
	New                                                   string
	Was                                                   func(numbers string) string
	UsedBy, ClashWhy                                      func(risks string, n int) string
	Barred                                                func(risks string, n int) string
	NeedsWhy                                              string
	ReasonsHint                                           string
	ReasonText                                            [4]string // of the grounds, in their order
	JustificationHint, ExclusionHint                      string
	TakeDraft                                             string
	Reference, ReferenceHint, Owner, OwnerHint            string
	Actions, NoActions                                    string
	OwnTitle, OwnSource, OwnSourceHint                    string
	OwnDescription, RemoveOwn, Removed                    string
	NoSource                                              string

	ControlSet, ControlSetMore, ControlSetHint string
	ByRisk, Otherwise, LeftOut, Undecided      counted
	MoreFilters                                string
	FiltersOn                                  counted
	Attribute, All, NoStatus, NoOwner          string
	Group, ByTheme, Repeats                    string
	Draft, NoReason, Outdated                  string
	GuideTitle                                 string
	Guide                                      [4]string
	OutdatedTitle, StillHolds                  string
	NewDraft, ReplaceText                      string

	Picked, PickShown, PickNone, Change, Unchanged       string
	PickOne, PickGroup                                   string // before the name
	NPicked, BulkTitle, BulkApply, BulkDrafts            counted
	BulkHint, BulkReasonHint, BulkGround, BulkGroundText string
	BulkNeeded                                           string // before the numbers
	BulkNothing                                          string
	BulkChanged, DraftsTaken                             counted
	BulkSame, BulkKept, BulkRefused                      counted
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
		ApplyAll:  counted{"Dit ene getoonde open besluit: van toepassing", "Alle %d getoonde open besluiten: van toepassing"},
		Applied:   counted{"1 maatregel staat nu op van toepassing. Ongedaan maken kan in één stap.", "%d maatregelen staan nu op van toepassing. Ongedaan maken kan in één stap."},
		Number:    "Nr", Control: "Maatregel", Applicable: "Van toepassing", Reasons: "Redenen", Status: "Status", Justification: "Verantwoording",
		Open: "Nog te besluiten", Clash: "Uitgesloten, maar gebruikt", Untitled: "Maatregel zonder naam",
		More: func(n int) string { return "en nog " + strconv.Itoa(n) },

		Card: "Gekozen maatregel", Questions: "Wat vraagt een auditor?", Close: "Sluiten", Previous: "Vorige maatregel", Next: "Volgende maatregel", Yes: "j", No: "n",
		Keys: "Toetsen buiten een tekstveld: j = ja, n = nee, ← en → = vorige en volgende, x = kiezen. Overal: Ctrl+Enter = volgende open besluit.",
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
		TakeDraft:         "Neem concepttekst over", Reference: "Verwijzing", ReferenceHint: "Waar staat het beschreven of bewezen?", Owner: "Eigenaar", OwnerHint: "Wie houdt deze maatregel op orde?",
		Actions: "Acties voor deze maatregel", NoActions: "Er is nog geen actie voor deze maatregel.",
		OwnTitle: "Naam van de maatregel", OwnSource: "Bron", OwnSourceHint: "Bijvoorbeeld een andere norm, een klanteis of uzelf.",
		OwnDescription: "Wat houdt de maatregel in?", RemoveOwn: "Deze eigen maatregel verwijderen", Removed: "De eigen maatregel is verwijderd, ook bij de risico's en acties. Ongedaan maken kan.",
		NoSource: "Vul de bron in: zonder bron weet later niemand of de maatregel nog nodig is.",

		ControlSet: "De gebruikte maatregelen", ControlSetMore: "Uw toelichting hierop (6.1.3 c)", ControlSetHint: "Bijvoorbeeld: welke andere lijsten u hebt bekeken.",
		ByRisk:      counted{"1 van toepassing omdat een risico om de maatregel vraagt", "%d van toepassing omdat risico's erom vragen"},
		Otherwise:   counted{"1 van toepassing om een andere reden", "%d van toepassing om een andere reden"},
		LeftOut:     counted{"1 niet van toepassing", "%d niet van toepassing"},
		Undecided:   counted{"1 nog te besluiten", "%d nog te besluiten"},
		MoreFilters: "Meer filters en groeperen", FiltersOn: counted{"(1 filter staat aan)", "(%d filters staan aan)"},
		Attribute: "Kenmerk", All: "Alles", NoStatus: "Zonder status", NoOwner: "Zonder eigenaar",
		Group: "Groeperen op", ByTheme: "Thema", Repeats: "Een maatregel met meer waarden staat in elke groep. De tellingen boven de lijst tellen elke maatregel één keer.",
		Draft: "Concept:", NoReason: "De reden ontbreekt nog", Outdated: "Tekst verouderd",
		GuideTitle: "Wat is een goede reden?",
		Guide: [4]string{
			"Wat de maatregel beschermt, is er bij u niet. Schrijf op wat er niet is.",
			"Een andere maatregel vangt het risico op. Noem die maatregel.",
			"Doet een leverancier het voor u? Dan geldt de maatregel meestal wel: u blijft verantwoordelijk.",
			"Geen tijd of geld is geen reden. Kies dan Ja, met status Gepland of Niet.",
		},
		OutdatedTitle: "Er is iets veranderd sinds deze tekst", StillHolds: "De tekst klopt nog",
		NewDraft: "Nieuw concept bekijken", ReplaceText: "Vervang de tekst door dit concept",

		Picked: "Gekozen maatregelen", PickShown: "Alle getoonde kiezen", PickNone: "Niets kiezen", Change: "Samen wijzigen…", Unchanged: "Niet wijzigen",
		PickOne: "Kies maatregel ", PickGroup: "Kies alles onder ",
		NPicked:        counted{"1 maatregel gekozen", "%d maatregelen gekozen"},
		BulkTitle:      counted{"1 maatregel wijzigen", "%d maatregelen samen wijzigen"},
		BulkApply:      counted{"Wijzig deze maatregel", "Wijzig %d maatregelen"},
		BulkDrafts:     counted{"Neem 1 concepttekst over", "Neem %d conceptteksten over"},
		BulkHint:       "Wat u leeg laat, blijft zoals het is. Alles samen is één stap terug.",
		BulkReasonHint: "Voor maatregelen die nog geen tekst hebben. Past deze zin bij elk ervan? Een auditor leest ze allemaal.",
		BulkGround:     "Reden erbij", BulkGroundText: "Welke wet, welk contract of welke eis?",
		BulkNeeded:  "Uitsluiten kan niet, want risico's gebruiken ",
		BulkNothing: "Vul eerst in wat er moet veranderen.",
		BulkChanged: counted{"1 maatregel gewijzigd.", "%d maatregelen gewijzigd."},
		DraftsTaken: counted{"1 concepttekst overgenomen.", "%d conceptteksten overgenomen."},
		BulkSame:    counted{"1 was al zo.", "%d waren al zo."},
		BulkKept:    counted{"1 hield de eigen tekst.", "%d hielden hun eigen tekst."},
		BulkRefused: counted{"Deze lukte niet:", "Deze %d lukten niet:"},
	},
	soaText{
		Decided:  func(n, of int) string { return strconv.Itoa(n) + " of " + strconv.Itoa(of) + " decided" },
		NextOpen: "Next open decision", Search: "Search number or name", ShowLabel: "Show", ThemeLabel: "Theme", AllThemes: "All themes",
		Themes: [5]string{"Organizational", "People", "Physical", "Technological", "Own"},
		Own:    "Own controls", Table: "Statement of Applicability", AddOwn: "Add a control of your own", Clear: "Clear the filters",
		NoneFound: "No control fits these filters.",
		NoOwn:     "You have no controls of your own yet. Add one when you do something that Annex A does not list.",
		Shown:     func(n, of int) string { return strconv.Itoa(n) + " of " + strconv.Itoa(of) + " controls shown" },
		ApplyAll:  counted{"The one open decision shown: applicable", "All %d open decisions shown: applicable"},
		Applied:   counted{"1 control is now applicable. One undo takes it back.", "%d controls are now applicable. One undo takes them back."},
		Number:    "No.", Control: "Control", Applicable: "Applicable", Reasons: "Reasons", Status: "Implementation", Justification: "Justification",
		Open: "To be decided", Clash: "Excluded, yet used", Untitled: "Control without a name",
		More: func(n int) string { return "and " + strconv.Itoa(n) + " more" },

		Card: "Selected control", Questions: "What does an auditor ask?", Close: "Close", Previous: "Previous control", Next: "Next control", Yes: "y", No: "n",
		Keys: "Keys outside a text field: y = yes, n = no, ← and → = previous and next, x = pick. Anywhere: Ctrl+Enter = next open decision.",
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
		TakeDraft:         "Use the drafted text", Reference: "Reference", ReferenceHint: "Where is it described or evidenced?", Owner: "Owner", OwnerHint: "Who keeps this control in order?",
		Actions: "Actions for this control", NoActions: "There is no action for this control yet.",
		OwnTitle: "Name of the control", OwnSource: "Source", OwnSourceHint: "For instance another standard, a customer's requirement or yourself.",
		OwnDescription: "What does the control consist of?", RemoveOwn: "Remove this control", Removed: "The control is removed, from the risks and actions too. You can undo it.",
		NoSource: "Enter the source: without it nobody knows later whether the control is still needed.",

		ControlSet: "The controls used", ControlSetMore: "Your notes on this (6.1.3 c)", ControlSetHint: "For instance which other lists you looked at.",
		ByRisk:      counted{"1 applicable because a risk asks for it", "%d applicable because risks ask for them"},
		Otherwise:   counted{"1 applicable for another reason", "%d applicable for another reason"},
		LeftOut:     counted{"1 not applicable", "%d not applicable"},
		Undecided:   counted{"1 to be decided", "%d to be decided"},
		MoreFilters: "More filters and grouping", FiltersOn: counted{"(1 filter is on)", "(%d filters are on)"},
		Attribute: "Attribute", All: "All", NoStatus: "Without a status", NoOwner: "Without an owner",
		Group: "Group by", ByTheme: "Theme", Repeats: "A control with more values stands in each group. The counts above the list count every control once.",
		Draft: "Draft:", NoReason: "The reason is still missing", Outdated: "Outdated text",
		GuideTitle: "What is a sound reason?",
		Guide: [4]string{
			"What the control protects does not exist with you. Write what there is not.",
			"Another control covers the risk. Name that control.",
			"Does a supplier do it for you? Then the control mostly does apply: you remain responsible.",
			"No time or money is no reason. Choose Yes then, with the status Planned or Not started.",
		},
		OutdatedTitle: "Something changed since this text", StillHolds: "The text still holds",
		NewDraft: "See the new draft", ReplaceText: "Replace the text by this draft",

		Picked: "Picked controls", PickShown: "Pick all that are shown", PickNone: "Pick none", Change: "Change together…", Unchanged: "Leave as it is",
		PickOne: "Pick control ", PickGroup: "Pick all under ",
		NPicked:        counted{"1 control picked", "%d controls picked"},
		BulkTitle:      counted{"Change 1 control", "Change %d controls together"},
		BulkApply:      counted{"Change this control", "Change %d controls"},
		BulkDrafts:     counted{"Use 1 drafted text", "Use %d drafted texts"},
		BulkHint:       "What you leave empty stays as it is. All of it is one step back.",
		BulkReasonHint: "For controls without a text yet. Does this sentence fit each of them? An auditor reads them all.",
		BulkGround:     "Reason to add", BulkGroundText: "Which law, contract or requirement?",
		BulkNeeded:  "These cannot be excluded, for risks use them: ",
		BulkNothing: "First enter what is to change.",
		BulkChanged: counted{"1 control changed.", "%d controls changed."},
		DraftsTaken: counted{"1 drafted text used.", "%d drafted texts used."},
		BulkSame:    counted{"1 was like this already.", "%d were like this already."},
		BulkKept:    counted{"1 kept its own text.", "%d kept their own text."},
		BulkRefused: counted{"This one was not possible:", "These %d were not possible:"},
	},
)
