package transition

import "example.org/toepasselijk/annexa/lang"

// What is assumed of a table, or stays open, as a whole.
var (
	noColumn = lang.T("Er is geen kolom met nummers gekozen. Daarom is er niets gelezen. Kies de kolom waarin nummers zoals A.9.2.1 staan.",
		"No column with numbers is chosen. So nothing was read. Choose the column that has numbers such as A.9.2.1.")
	noRows = lang.T("In de kolom voor de nummers staat geen nummer van 2013, zoals A.9.2.1. Kies een andere kolom.",
		"The column for the numbers has no number of 2013, such as A.9.2.1. Choose another column.")
	noApplies = lang.T("Er is geen kolom gevonden die zegt of een maatregel van toepassing is. Daarom blijft elk besluit open. Kies die kolom, als die er is.",
		"No column was found that says whether a control applies. So every decision stays open. Choose that column, if there is one.")
	fromReasons = lang.T("Er is geen kolom die zegt of een maatregel van toepassing is. Staat er een reden bij, zoals wet of contract? Dan is dat als ja gelezen.",
		"There is no column that says whether a control applies. Where a reason is given, such as law or contract, that was read as yes.")
	fromStatus = lang.T("Waar alleen een status staat, zoals ingevoerd of gepland, is dat als ja gelezen. Staat er n.v.t. of uitgesloten, dan als nee.",
		"Where there is only a status, such as implemented or planned, that was read as yes. Where it says not applicable or excluded, that was read as no.")
	tooWide = lang.T("De tabel heeft meer dan 64 kolommen. Alleen de eerste 64 zijn gelezen.",
		"The table has more than 64 columns. Only the first 64 were read.")
	noHeads = lang.T("Boven de kolommen zijn geen koppen gevonden. Kijk na of elke kolom goed is herkend.",
		"No headings were found above the columns. Check that each column was recognised well.")
)

// assume writes down what holds for the table as a whole.
func (r *reader) assume(wide bool) {
	say := func(when bool, what lang.Text) {
		if when {
			r.Assumed = append(r.Assumed, what)
		}
	}
	say(r.number < 0, noColumn)
	say(r.number >= 0 && len(r.Rows) == 0, noRows)
	say(len(r.Rows) > 0 && r.open && !r.byReason && !r.byStatus, noApplies)
	say(r.byReason, fromReasons)
	say(r.byStatus, fromStatus)
	say(wide, tooWide)
	guessed := false
	for _, c := range r.Columns {
		guessed = guessed || c.By == ByContents && c.Kind != Number
	}
	say(r.heads == span{} && guessed, noHeads)
}
