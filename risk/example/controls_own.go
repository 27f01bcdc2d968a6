package example

import (
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// ownRow is a control from another source than Annex A; its place in the list
// gives its id.
type ownRow struct{ title, source, about lang.Text }

// ownControls lists the controls of other sources: E1, E2, E3.
var ownControls = []ownRow{
	/* E1 */ {
		lang.T("Gegevens van klanten technisch gescheiden", "Customers' data separated technically"),
		lang.T("Raamovereenkomst Rijnmond Transport Groep, bijlage 3, artikel 7", "Framework agreement Rijnmond Transport Groep, annex 3, article 7"),
		lang.T("Een gebruiker van de ene klant kan langs geen enkele weg, ook niet door een programmeerfout in een scherm, gegevens van een andere klant opvragen.",
			"In no way, not even through a programming error in a screen, can a user of one customer retrieve data of another customer."),
	},
	/* E2 */ {
		lang.T("Jaarlijkse uitwijktest samen met een klant", "Yearly failover test together with a customer"),
		lang.T("Dienstverleningsovereenkomst Van Aken Logistiek, artikel 12", "Service level agreement Van Aken Logistiek, article 12"),
		lang.T("Eens per jaar draait het platform een dagdeel vanuit Frankfurt, terwijl planners van een klant meekijken of hun werk klopt.",
			"Once a year the platform runs from Frankfurt for half a day, while a customer's planners check that their work is right."),
	},
	/* E3 */ {
		lang.T("Terugbellen voor een nieuw rekeningnummer", "Calling back about a new account number"),
		lang.T("Eigen basisregels Havenlicht 2026, regel 12", "Havenlicht's own baseline 2026, rule 12"),
		lang.T("De administratie belt bij elk nieuw of gewijzigd rekeningnummer naar een nummer dat al bekend was, en noteert wie er sprak.",
			"For every new or changed account number the accounts department calls a number that was already known, and notes who spoke."),
	},
}

// ownDecisions are the decisions on the own controls, in their order.
var ownDecisions = []controlRow{
	{"E1", risk.Partial, development, section(developmentGuide, 12),
		lang.T("Elke zoekopdracht filtert op klant en een tweede ontwikkelaar kijkt daarop na. De database neemt die taak over op 14 mei 2027 (M6).",
			"Every query filters by customer and a second developer checks for it. The database takes over that task on 14 May 2027 (M6)."),
		[]ground{contract("Rijnmond Transport Groep, bijlage 3, artikel 7", "Rijnmond Transport Groep, annex 3, article 7")}},
	{"E2", risk.Planned, operations, section(continuityPlan, 7),
		lang.T("De eerste test is op 17 september 2027 met planners van Van Aken Logistiek; het draaiboek daarvoor is onderdeel van M19.",
			"The first test is on 17 September 2027 with planners of Van Aken Logistiek; the playbook for it is part of M19."),
		[]ground{contract("Van Aken Logistiek, artikel 12", "Van Aken Logistiek, article 12")}},
	{"E3", risk.Full, finance, section(requirements, 4),
		lang.T("Sinds 19 oktober 2026 staat bij elke wijziging in de boekhouding wie er is teruggebeld; in vier weken werd één vervalst verzoek ontdekt.",
			"Since 19 October 2026 every change in the books states who was called back; in four weeks one forged request was discovered."),
		[]ground{business("Schade van een eerdere poging in 2025", "Loss in an earlier attempt in 2025")}},
}
