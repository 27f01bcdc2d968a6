package page

import (
	"strconv"

	"example.org/toepasselijk/annexa/lang"
)

type transitionText struct {
	Source, Paste, PasteHint, NoDocument, Pasted string
	Read, Open, Other, Mapping                   string

	ReadTitle, Columns, NoApplies         string
	Rows, Lines, Absent, Unread           counted
	LinesOf, MoreLines                    counted
	Column, Line, AtLine                  func(n int) string
	Proposals, ProposalsHint, Show        string
	TakeClear, TookClear, Taken           counted
	ToStatement, NoneShown                string
	Take, Skip, Back, IsTaken, IsSkipped  string
	Took, Missing, UsedBy, Incomplete     func(what string) string
	New, Replaces, Old, Proposal, NotSaid string
	Marks                                 [6]string // conflict, needed, excluded, unclear, divided, statuses apart
	Applicable, Status, Justification     string
	Reference, Owner                      string
}

var transitionTexts = lang.Of(
	transitionText{
		Source: "Uw oude verklaring", Paste: "Plak hier de tabel",
		PasteHint:  "Kopieer de tabel uit Excel of Word, met de kolom met de nummers (zoals A.9.2.1). Koppen boven de kolommen helpen. Alles blijft op dit apparaat.",
		NoDocument: "Er is nog geen analyse open. Als u de tabel laat lezen, begint er een lege.", Pasted: "Geplakte tabel",
		Read: "Tabel lezen", Open: "Bestand openen (CSV)…", Other: "Andere verklaring lezen", Mapping: "Bekijk hoe 2013 in 2022 overgaat",

		ReadTitle: "Wat er is gelezen", Columns: "Kolommen",
		NoApplies: "Er is geen kolom gevonden die zegt of een maatregel van toepassing is. Daarom blijft elk besluit open. Zet boven die kolom: Van toepassing.",
		Rows:      counted{"1 maatregel van 2013 gelezen", "%d maatregelen van 2013 gelezen"}, Lines: counted{"uit 1 regel.", "uit %d regels."},
		Absent:  counted{"1 maatregel van 2013 staat er niet in", "%d maatregelen van 2013 staan er niet in"},
		Unread:  counted{"1 plaats is niet gelezen zoals die er staat", "%d plaatsen zijn niet gelezen zoals ze er staan"},
		LinesOf: counted{"1 keer", "%d keer"}, MoreLines: counted{"Toon meer (nog 1)", "Toon meer (nog %d)"},
		Column: func(n int) string { return "Kolom " + strconv.Itoa(n) }, Line: func(n int) string { return "Regel " + strconv.Itoa(n) + ":" },
		AtLine: func(n int) string { return "(regel " + strconv.Itoa(n) + ")" },

		Proposals: "Voorstel voor 2022", ProposalsHint: "Wat botst, staat bovenaan. Er verandert pas iets als u het overneemt. Wat u zelf al invulde, blijft staan tenzij u die regel kiest.", Show: "Toon",
		TakeClear: counted{"Neem het ene duidelijke voorstel over", "Neem alle %d duidelijke voorstellen over"},
		TookClear: counted{"1 voorstel is overgenomen. Ongedaan maken kan in één stap.", "%d voorstellen zijn overgenomen. Ongedaan maken kan in één stap."},
		Taken:     counted{"1 van de 93 overgenomen", "%d van de 93 overgenomen"}, ToStatement: "Naar de verklaring", NoneShown: "Hier valt niets onder.",
		Take: "Overnemen", Skip: "Overslaan", Back: "Toch bekijken", IsTaken: "✓ Overgenomen", IsSkipped: "Overgeslagen",
		Took: func(id string) string { return "Het voorstel voor " + id + " is overgenomen." },
		Missing: func(numbers string) string {
			return "Uw oude verklaring zegt niets over " + numbers + ". U beslist zelf."
		},
		UsedBy:     func(risks string) string { return "Gebruikt door: " + risks + "." },
		Incomplete: func(numbers string) string { return "Niet in uw oude verklaring gevonden: " + numbers + "." },
		New:        "Deze maatregel is nieuw in 2022. U beslist zelf of die geldt.",
		Replaces:   "U hebt hier zelf al iets anders ingevuld. Overnemen vervangt dat.",
		Old:        "Oude verklaring", Proposal: "Voorstel", NotSaid: "Niet bekend",
		Marks: [6]string{
			"De oude maatregelen spreken elkaar tegen: de ene gold wel, de andere niet. Het besluit blijft open.",
			"Deze maatregel was uitgesloten, maar een risico in deze analyse heeft die nodig. Uitsluiten kan dus niet.",
			"Deze maatregel was uitgesloten. Kijk na of de reden nog klopt.",
			"Niet bij elke oude maatregel staat ja of nee. Het besluit blijft open.",
			"18.2.3 is gesplitst over 5.36 en 8.8. Haal weg wat hier niet hoort.",
			"De oude maatregelen hebben niet dezelfde status. De status blijft open.",
		},
		Applicable: "Van toepassing", Status: "Status", Justification: "Verantwoording", Reference: "Verwijzing", Owner: "Eigenaar",
	},
	transitionText{
		Source: "Your old statement", Paste: "Paste the table here",
		PasteHint:  "Copy the table from Excel or Word, with the column of numbers (such as A.9.2.1). Headings above the columns help. Everything stays on this device.",
		NoDocument: "No assessment is open yet. When you have the table read, an empty one begins.", Pasted: "Pasted table",
		Read: "Read the table", Open: "Open a file (CSV)…", Other: "Read another statement", Mapping: "See how 2013 becomes 2022",

		ReadTitle: "What was read", Columns: "Columns",
		NoApplies: "No column was found that says whether a control applies. So every decision stays open. Write above that column: Applicable.",
		Rows:      counted{"1 control of 2013 read", "%d controls of 2013 read"}, Lines: counted{"from 1 line.", "from %d lines."},
		Absent:  counted{"1 control of 2013 is not in it", "%d controls of 2013 are not in it"},
		Unread:  counted{"1 place was not read as it stands", "%d places were not read as they stand"},
		LinesOf: counted{"1 time", "%d times"}, MoreLines: counted{"Show more (1 left)", "Show more (%d left)"},
		Column: func(n int) string { return "Column " + strconv.Itoa(n) }, Line: func(n int) string { return "Line " + strconv.Itoa(n) + ":" },
		AtLine: func(n int) string { return "(line " + strconv.Itoa(n) + ")" },

		Proposals: "Proposal for 2022", ProposalsHint: "What conflicts comes first. Nothing changes until you take it over. What you filled in yourself stays, unless you choose that row.", Show: "Show",
		TakeClear: counted{"Take over the one clear proposal", "Take over all %d clear proposals"},
		TookClear: counted{"1 proposal was taken over. One step back undoes it.", "%d proposals were taken over. One step back undoes it."},
		Taken:     counted{"1 of the 93 taken over", "%d of the 93 taken over"}, ToStatement: "To the statement", NoneShown: "There is nothing of this kind.",
		Take: "Take over", Skip: "Skip", Back: "Look at it after all", IsTaken: "✓ Taken over", IsSkipped: "Skipped",
		Took: func(id string) string { return "The proposal for " + id + " was taken over." },
		Missing: func(numbers string) string {
			return "Your old statement says nothing about " + numbers + ". You decide."
		},
		UsedBy:     func(risks string) string { return "Used by: " + risks + "." },
		Incomplete: func(numbers string) string { return "Not found in your old statement: " + numbers + "." },
		New:        "This control is new in 2022. You decide whether it applies.",
		Replaces:   "You filled in something else here yourself. Taking over replaces that.",
		Old:        "Old statement", Proposal: "Proposal", NotSaid: "Not known",
		Marks: [6]string{
			"The old controls contradict each other: one applied, another did not. The decision stays open.",
			"This control was excluded, but a risk in this assessment needs it. So it cannot be excluded.",
			"This control was excluded. Check that the reason still holds.",
			"Not every old control says yes or no. The decision stays open.",
			"18.2.3 is split over 5.36 and 8.8. Take away what does not belong here.",
			"The old controls do not have the same status. The status stays open.",
		},
		Applicable: "Applicable", Status: "Status", Justification: "Justification", Reference: "Reference", Owner: "Owner",
	},
)

// transitionReading says what the page is for, before the program runs.
var transitionReading = lang.Of(
	[]Section{
		{"Wat u nodig hebt", "Uw verklaring van toepasselijkheid met de 114 maatregelen van 2013, als tabel. Uit Excel of Word kopieert u die, of u slaat haar op als CSV."},
		{"Wat u krijgt", "Voor elk van de 93 maatregelen van 2022 een voorstel: gebleven, samengevoegd, gesplitst of nieuw. Bij elk voorstel staat waar het vandaan komt."},
		{"Wat u zelf beslist", "Niets wordt stil besloten. Nieuwe maatregelen en oude antwoorden die elkaar tegenspreken, blijven open tot u kiest."},
	},
	[]Section{
		{"What you need", "Your statement of applicability with the 114 controls of 2013, as a table. Copy it from Excel or Word, or save it as CSV."},
		{"What you get", "A proposal for each of the 93 controls of 2022: kept, merged, split or new. Each proposal says where it comes from."},
		{"What you decide", "Nothing is decided silently. New controls, and old answers that contradict each other, stay open until you choose."},
	},
)
