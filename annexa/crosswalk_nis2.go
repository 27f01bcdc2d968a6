package annexa

import "example.org/toepasselijk/annexa/lang"

// Article 21(2) of the NIS2 Directive, Directive (EU) 2022/2555: EU legislation,
// free to cite. Which controls belong to a letter: ENISA's mapping table to its
// Technical Implementation Guidance, version 1.0 of June 2025, CC BY 4.0, as held
// by CISO Assistant (intuitem/ciso-assistant-community at f990d7b, the libraries
// annex-nis2-regulation--2024-2690-… and mapping-annex-…-nis2-and-iso27001-2022).
// Changed: ENISA maps the chapters of the annex to Implementing Regulation (EU)
// 2024/2690, whose headings name the letter; here the controls of all chapters of
// a letter are taken together. Titles in our own words.
//
// All pairs were compared with that table by program. Three things are not in it
// as they stand here. Chapter 11 is headed (i) and (j): all of it is under i, and
// its 11.6 and 11.7, which are about authentication, under j as well; that
// division is ours. Three rows have lost their number in the copy (5.11, 5.18 and
// 8.24); they stand where those of 12.5, the only missing one, belong, so under i.
// For letter f ENISA names clauses 6.2, 9.1 and 9.3 only: 5.35 and 5.36 are those
// of the measures 1.24 and 1.25 of NIS2 Supply Chain V3.2 (Stichting
// Kwaliteitsinnovatie), put under f in Dxfferent/nis2-quickscan (see
// crosswalk_cbw.go); ENISA has them under a, at 2.2 and 2.3, of which 2.3 refers
// to the measuring of f.
var nis2 = Framework{
	ID:        "nis2",
	Name:      lang.T("NIS2-richtlijn, artikel 21 lid 2", "NIS2 Directive, Article 21(2)"),
	Short:     lang.T("NIS2", "NIS2"),
	Edition:   lang.T("Richtlijn (EU) 2022/2555 van 14 december 2022", "Directive (EU) 2022/2555 of 14 December 2022"),
	Publisher: lang.T("Europees Parlement en Raad", "European Parliament and Council"),
	Source:    lang.T("ENISA, Technical Implementation Guidance, koppeling met ISO/IEC 27001 (CC BY 4.0), samengevoegd per letter", "ENISA, Technical Implementation Guidance, mapping to ISO/IEC 27001 (CC BY 4.0), taken together by letter"),
	Terms:     lang.T("Een richtlijn van de EU, vrij te gebruiken. Noem bij de koppeling ENISA (CC BY 4.0).", "An EU directive, free to use. Name ENISA for the mapping (CC BY 4.0)."),
	Note:      lang.T("De koppeling loopt via de bijlage van Uitvoeringsverordening (EU) 2024/2690, die per hoofdstuk de letter noemt. Bij letter f noemt ENISA geen maatregelen: de twee die er staan, komen uit de norm NIS2 Supply Chain. Wat onder letter j valt, is onze eigen keuze uit het hoofdstuk dat i en j samen behandelt. Een certificaat is geen bewijs dat u aan de wet voldoet.", "The mapping runs through the annex to Implementing Regulation (EU) 2024/2690, which names the letter of each chapter. For letter f ENISA names no controls: the two listed come from the standard NIS2 Supply Chain. What falls under letter j is our own choice from the chapter that treats i and j together. A certificate is no proof that you comply with the law."),
	Kind:      Law,
	requirements: []Requirement{
		{Ref: "21(2)(a)", Title: lang.T("Beleid voor risicoanalyse en beveiliging van systemen", "Policy for analysing risk and securing systems"), controls: letterA},
		{Ref: "21(2)(b)", Title: lang.T("Incidenten opmerken, afhandelen en ervan leren", "Spotting and handling incidents and learning from them"), controls: letterB},
		{Ref: "21(2)(c)", Title: lang.T("Doorwerken bij uitval: back-up, herstel en crisisaanpak", "Carrying on in an outage: backup, recovery and crisis handling"), controls: letterC},
		{Ref: "21(2)(d)", Title: lang.T("Veiligheid van leveranciers en de keten", "Security of suppliers and the chain"), controls: letterD},
		{Ref: "21(2)(e)", Title: lang.T("Veilig inkopen, bouwen en onderhouden, met kwetsbaarheden", "Safe buying, building and upkeep, vulnerabilities included"), controls: letterE},
		{Ref: "21(2)(f)", Title: lang.T("Nagaan of de maatregelen werken", "Checking that measures work"), controls: letterF},
		{Ref: "21(2)(g)", Title: lang.T("Dagelijkse cyberhygiëne en scholing", "Everyday cyber hygiene and schooling"), controls: letterG},
		{Ref: "21(2)(h)", Title: lang.T("Beleid voor cryptografie en versleuteling", "Policy for cryptography and encryption"), controls: letterH},
		{Ref: "21(2)(i)", Title: lang.T("Personeel, toegang en bedrijfsmiddelen", "Staff, access and assets"), controls: letterI},
		{Ref: "21(2)(j)", Title: lang.T("MFA, veilig overleg en noodcommunicatie", "MFA, safe conversation and emergency communication"), controls: letterJ},
	},
}

// The controls of each letter. Article 21(3) of the Cbw repeats the letters, so
// it has the same.
const (
	letterA = "5.1 5.2 5.3 5.4 5.7 5.19 5.20 5.21 5.31 5.35 5.36 8.34"
	letterB = "5.24 5.25 5.26 5.27 5.28 6.8 8.15 8.16 8.17"
	letterC = "5.26 5.29 5.30 7.11 8.13 8.14"
	letterD = "5.19 5.20 5.21 5.22 8.30"
	letterE = "5.21 5.23 5.32 7.3 7.5 7.13 8.7 8.8 8.9 8.16 8.20 8.22 8.25 8.29 8.31 8.32 8.33 8.34"
	letterF = "5.35 5.36"
	letterG = "6.3 8.7"
	letterH = "5.31 8.24"
	letterI = "5.3 5.9 5.10 5.11 5.12 5.13 5.14 5.15 5.16 5.17 5.18 5.28 6.1 6.2 6.3 6.4 6.5 7.1 7.2 7.4 7.7 7.10 8.2 8.3 8.5 8.18 8.21 8.24"
	letterJ = "5.17 8.5"
)
