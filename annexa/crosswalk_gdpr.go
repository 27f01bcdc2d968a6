package annexa

import "example.org/toepasselijk/annexa/lang"

// Article 32(1) of the GDPR, Regulation (EU) 2016/679: EU legislation, free to
// cite. Which controls belong to a letter: the Data Protection Mapping Project,
// Copyright (c) Microsoft Corporation, MIT licence
// (microsoft/data-protection-mapping-project, src/assets/database.xlsx at
// 2ff78ec), from the GDPR to ISO/IEC 27701:2019 (its annex D) and from there to
// Annex A of 2013, whose successors of 2022 stand here. Titles in our own words.
//
// All pairs were followed again through that file: (a) 6.5.3.1, 6.5.3.3, 6.7.1.1,
// 6.11.1.2; (b) 6.12.1.2, 6.15.1.1; (c) 6.9.3.1; (d) 6.15.2.1, 6.15.2.3. Each
// stands for a control of 2013: 6.9.3.1 for 12.3.1, 6.15.2.1 for 18.2.1. It also
// names 5.4.1.2, 5.4.1.3 and 7.4.5, which belong to no control; gdpr-text.com names
// 5.4.1.2 for (b) too. Other public lists give far more controls, each a different
// set and none with a source: left out.
var gdpr = Framework{
	ID:        "gdpr",
	Name:      lang.T("AVG, artikel 32 lid 1", "GDPR, Article 32(1)"),
	Short:     lang.T("AVG", "GDPR"),
	Edition:   lang.T("Verordening (EU) 2016/679 van 27 april 2016", "Regulation (EU) 2016/679 of 27 April 2016"),
	Publisher: lang.T("Europees Parlement en Raad", "European Parliament and Council"),
	Source:    lang.T("Data Protection Mapping Project, Microsoft Corporation (MIT-licentie)", "Data Protection Mapping Project, Microsoft Corporation (MIT licence)"),
	Terms:     lang.T("Een verordening van de EU, vrij te gebruiken. De koppeling heeft een MIT-licentie: Copyright (c) Microsoft Corporation.", "An EU regulation, free to use. The mapping is under the MIT licence: Copyright (c) Microsoft Corporation."),
	Note:      lang.T("De koppeling gaat via ISO/IEC 27701:2019 en noemt alleen de dichtstbijzijnde maatregelen. Artikel 32 vraagt altijd om maatregelen die passen bij het risico voor mensen, dus vaak om meer.", "The mapping goes through ISO/IEC 27701:2019 and names the closest controls only. Article 32 always asks for measures that fit the risk to people, so often for more."),
	Kind:      Law,
	requirements: []Requirement{
		{Ref: "32(1)(a)", Title: lang.T("Persoonsgegevens pseudonimiseren en versleutelen waar dat past", "Pseudonymise and encrypt personal data where fitting"), controls: "7.10 8.24 8.26"},
		{Ref: "32(1)(b)", Title: lang.T("Systemen blijven vertrouwelijk, juist, bereikbaar en veerkrachtig", "Systems stay confidential, correct, reachable and resilient"), controls: "5.20 5.31"},
		{Ref: "32(1)(c)", Title: lang.T("Na een incident snel weer bij de gegevens kunnen", "Getting back to the data quickly after an incident"), controls: "8.13"},
		{Ref: "32(1)(d)", Title: lang.T("Geregeld testen of de maatregelen nog werken", "Testing regularly whether the measures still work"), controls: "5.35 5.36 8.8"},
	},
}
