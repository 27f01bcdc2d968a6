package page

import (
	"strconv"

	"example.org/toepasselijk/annexa/lang"
)

type transitionText struct {
	Source, Paste, PasteHint, NoDocument, Pasted string
	Read, Open, Other, Mapping                   string

	ReadTitle, Columns, ColumnsHint      string
	Rows, Lines, Absent, Unread          counted
	LinesOf, MoreLines                   counted
	Column, Line, AtLine                 func(n int) string
	Proposals, ProposalsHint, Show       string
	TakeClear, TookClear, Taken          counted
	ToStatement, NoneShown               string
	Take, Skip, Back, IsTaken, IsSkipped string
	TakenOpen                            string
	Took, Replaces                       func(what string) string
	Old, Proposal, NotSaid               string
	NoneClear                            string
	Kept                                 counted
	Applicable, Status, Justification    string
	Reference, Owner, Reasons            string
}

var transitionTexts = lang.Of(
	transitionText{
		Source: "Uw oude verklaring", Paste: "Plak hier de tabel",
		PasteHint:  "Kopieer de tabel uit Excel of Word, met de kolom met de nummers (zoals A.9.2.1). Koppen boven de kolommen helpen. Alles blijft op dit apparaat.",
		NoDocument: "Er is nog geen analyse open. Als u de tabel laat lezen, begint er een lege.", Pasted: "Geplakte tabel",
		Read: "Tabel lezen", Open: "Bestand openen (CSV)…", Other: "Andere verklaring lezen", Mapping: "Bekijk hoe 2013 in 2022 overgaat",

		ReadTitle: "Wat er is gelezen", Columns: "Kolommen",
		ColumnsHint: "Klopt een kolom niet? Kies wat erin staat. De tabel wordt meteen opnieuw gelezen. Een opmerking komt achter de verantwoording.",
		Rows:        counted{"1 maatregel van 2013 gelezen", "%d maatregelen van 2013 gelezen"}, Lines: counted{"uit 1 regel.", "uit %d regels."},
		Absent:  counted{"1 maatregel van 2013 staat er niet in", "%d maatregelen van 2013 staan er niet in"},
		Unread:  counted{"1 regel of cel om na te kijken", "%d regels of cellen om na te kijken"},
		LinesOf: counted{"1 keer", "%d keer"}, MoreLines: counted{"Toon meer (nog 1)", "Toon meer (nog %d)"},
		Column: func(n int) string { return "Kolom " + strconv.Itoa(n) }, Line: func(n int) string { return "Regel " + strconv.Itoa(n) + ":" },
		AtLine: func(n int) string { return "regel " + strconv.Itoa(n) },

		Proposals: "Voorstel voor 2022", ProposalsHint: "Wat botst, staat bovenaan. Er verandert pas iets als u het overneemt. Wat u zelf al invulde, blijft staan tenzij u die regel kiest.", Show: "Toon",
		TakeClear: counted{"Neem het ene duidelijke voorstel over", "Neem alle %d duidelijke voorstellen over"},
		TookClear: counted{"1 voorstel is overgenomen. Ongedaan maken kan in één stap.", "%d voorstellen zijn overgenomen. Ongedaan maken kan in één stap."},
		Taken:     counted{"1 van de 93 overgenomen", "%d van de 93 overgenomen"}, ToStatement: "Naar de verklaring", NoneShown: "Hier valt niets onder.",
		Take: "Overnemen", Skip: "Overslaan", Back: "Toch bekijken", IsTaken: "✓ Overgenomen", TakenOpen: "✓ Overgenomen; u moet nog besluiten", IsSkipped: "Overgeslagen",
		Took:      func(id string) string { return "Het voorstel voor " + id + " is overgenomen." },
		Replaces:  func(now string) string { return "Overnemen vervangt wat u hier al hebt: " + now },
		NoneClear: "Er is nu niets om samen over te nemen.",
		Kept:      counted{"1 duidelijk voorstel is anders dan wat u al invulde. Dat neemt u alleen zelf over.", "%d duidelijke voorstellen zijn anders dan wat u al invulde. Die neemt u alleen per maatregel over."},
		Old:       "Oude verklaring", Proposal: "Voorstel", NotSaid: "Niet bekend",
		Applicable: "Van toepassing", Status: "Status", Justification: "Verantwoording", Reference: "Verwijzing", Owner: "Eigenaar", Reasons: "Redenen",
	},
	transitionText{
		Source: "Your old statement", Paste: "Paste the table here",
		PasteHint:  "Copy the table from Excel or Word, with the column of numbers (such as A.9.2.1). Headings above the columns help. Everything stays on this device.",
		NoDocument: "No assessment is open yet. When you have the table read, an empty one begins.", Pasted: "Pasted table",
		Read: "Read the table", Open: "Open a file (CSV)…", Other: "Read another statement", Mapping: "See how 2013 becomes 2022",

		ReadTitle: "What was read", Columns: "Columns",
		ColumnsHint: "Is a column wrong? Choose what it has. The table is read again at once. A remark goes behind the justification.",
		Rows:        counted{"1 control of 2013 read", "%d controls of 2013 read"}, Lines: counted{"from 1 line.", "from %d lines."},
		Absent:  counted{"1 control of 2013 is not in it", "%d controls of 2013 are not in it"},
		Unread:  counted{"1 line or cell to check", "%d lines or cells to check"},
		LinesOf: counted{"1 time", "%d times"}, MoreLines: counted{"Show more (1 left)", "Show more (%d left)"},
		Column: func(n int) string { return "Column " + strconv.Itoa(n) }, Line: func(n int) string { return "Line " + strconv.Itoa(n) + ":" },
		AtLine: func(n int) string { return "line " + strconv.Itoa(n) },

		Proposals: "Proposal for 2022", ProposalsHint: "What conflicts comes first. Nothing changes until you take it over. What you filled in yourself stays, unless you choose that row.", Show: "Show",
		TakeClear: counted{"Take over the one clear proposal", "Take over all %d clear proposals"},
		TookClear: counted{"1 proposal was taken over. One step back undoes it.", "%d proposals were taken over. One step back undoes it."},
		Taken:     counted{"1 of the 93 taken over", "%d of the 93 taken over"}, ToStatement: "To the statement", NoneShown: "There is nothing of this kind.",
		Take: "Take over", Skip: "Skip", Back: "Look at it after all", IsTaken: "✓ Taken over", TakenOpen: "✓ Taken over; still yours to decide", IsSkipped: "Skipped",
		Took:      func(id string) string { return "The proposal for " + id + " was taken over." },
		Replaces:  func(now string) string { return "Taking over replaces what you have here: " + now },
		NoneClear: "There is nothing to take over together now.",
		Kept:      counted{"1 clear proposal differs from what you filled in. It is taken over only when you choose it.", "%d clear proposals differ from what you filled in. They are taken over only one by one."},
		Old:       "Old statement", Proposal: "Proposal", NotSaid: "Not known",
		Applicable: "Applicable", Status: "Status", Justification: "Justification", Reference: "Reference", Owner: "Owner", Reasons: "Reasons",
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
