package annexa

import "example.org/toepasselijk/annexa/lang"

// The Cyberbeveiligingswet, Stb. 2026, 187, in force since 15 August 2026: Dutch
// legislation, no copyright (Auteurswet, article 11). Which controls belong to
// an article: the Cbw (NIS2) Control Framework v1.2 of ADR and NOREA, CC BY 4.0,
// read in Dxfferent/nis2-quickscan (assets/intake-config.json at 99ddb61), of
// which only the pairs are used. Titles in our own words. The articles of the
// Cyberbeveiligingsbesluit (Stb. 2026, 189) are left out: the lists found follow
// the numbers of its draft.
var cbw = Framework{
	ID:        "cbw",
	Name:      lang.T("Cyberbeveiligingswet (Cbw)", "Dutch Cybersecurity Act (Cbw)"),
	Short:     lang.T("Cbw", "Cbw"),
	Edition:   lang.T("Stb. 2026, 187, in werking sinds 15 augustus 2026", "Stb. 2026, 187, in force since 15 August 2026"),
	Publisher: lang.T("Staat der Nederlanden", "State of the Netherlands"),
	Source:    lang.T("ADR en NOREA, Cbw (NIS2) Control Framework v1.2 (CC BY 4.0), alleen de koppeling", "ADR and NOREA, Cbw (NIS2) Control Framework v1.2 (CC BY 4.0), the mapping only"),
	Terms:     lang.T("Nederlandse wetgeving, zonder auteursrecht. Noem bij de koppeling ADR en NOREA (CC BY 4.0).", "Dutch legislation, without copyright. Name ADR and NOREA for the mapping (CC BY 4.0)."),
	Note:      lang.T("Artikel 21 lid 3 onder a tot en met j is de lijst van artikel 21 lid 2 van NIS2. 21(3)(a) staat hier voor artikel 21 lid 3 onder a. De artikelen van het Cyberbeveiligingsbesluit staan hier niet: daarvoor is geen betrouwbare koppeling gevonden. Kijk zelf of u onder de wet valt.", "Article 21(3)(a) to (j) is the list of Article 21(2) of NIS2. The articles of the Cybersecurity Decree are not listed: no reliable mapping was found for them. Check for yourself whether the law applies to you."),
	Kind:      Law,
	requirements: []Requirement{
		{Ref: "21(1)", Title: lang.T("Zorgplicht: maatregelen die bij uw risico's passen", "Duty of care: measures that fit your risks"), controls: "5.1 5.2 5.4"},
		{Ref: "21(3)(a)", Title: lang.T("Beleid voor risico's en systemen, zoals NIS2 onder a", "Policy on risks and systems, as NIS2 under a"), controls: "5.1 5.7"},
		{Ref: "21(3)(b)", Title: lang.T("Omgaan met incidenten, zoals NIS2 onder b", "Dealing with incidents, as NIS2 under b"), controls: "5.24 5.25 5.28 5.29 8.15"},
		{Ref: "21(3)(c)", Title: lang.T("Continuïteit en crisis, zoals NIS2 onder c", "Continuity and crisis, as NIS2 under c"), controls: "5.30 8.13 8.14"},
		{Ref: "21(3)(d)", Title: lang.T("Toeleveringsketen, zoals NIS2 onder d", "Supply chain, as NIS2 under d"), controls: "5.19 5.20 5.21 5.22 5.23"},
		{Ref: "21(3)(e)", Title: lang.T("Verwerven, ontwikkelen en onderhouden, zoals NIS2 onder e", "Acquiring, developing and maintaining, as NIS2 under e"), controls: "8.4 8.27 8.29 8.31 8.32"},
		{Ref: "21(3)(f)", Title: lang.T("Werking van maatregelen beoordelen, zoals NIS2 onder f", "Judging how measures work, as NIS2 under f"), controls: "5.35 5.36"},
		{Ref: "21(3)(g)", Title: lang.T("Cyberhygiëne en opleiding, zoals NIS2 onder g", "Cyber hygiene and education, as NIS2 under g"), controls: "5.10 6.3 6.7 6.8 7.7"},
		{Ref: "21(3)(h)", Title: lang.T("Cryptografie, zoals NIS2 onder h", "Cryptography, as NIS2 under h"), controls: "8.24"},
		{Ref: "21(3)(i)", Title: lang.T("Personeel, toegang en middelen, zoals NIS2 onder i", "Staff, access and assets, as NIS2 under i"), controls: "5.9 5.11 5.12 5.15 5.16 5.18 6.1 6.2 6.5 6.6 7.1 7.2 7.14 8.1 8.2 8.5"},
		{Ref: "21(3)(j)", Title: lang.T("MFA en beveiligde communicatie, zoals NIS2 onder j", "MFA and secured communication, as NIS2 under j"), controls: "8.5"},
		{Ref: "21(4)", Title: lang.T("Zwakke plekken en werkwijze van elke leverancier meewegen", "Weighing each supplier's weak spots and practices"), controls: "5.19 5.20 5.21 5.22 5.23"},
		{Ref: "24(1)", Title: lang.T("Bestuur keurt maatregelen goed en houdt toezicht", "Board approves the measures and oversees them"), controls: "5.1 5.2 5.4"},
		{Ref: "24(2)-(4)", Title: lang.T("Bestuurders volgen een training en tonen dat aan", "Board members take training and can prove it"), Extra: true, controls: "6.3"},
		{Ref: "25(1)-(2)", Title: lang.T("Meldplicht: ernstige incidenten bij CSIRT en toezichthouder melden", "Duty to report: serious incidents to CSIRT and regulator"), Extra: true, controls: "5.26"},
		{Ref: "26(1)", Title: lang.T("Meldplicht: eerste waarschuwing kort na ontdekking", "Duty to report: first warning soon after discovery"), Extra: true, controls: "5.26"},
	},
}
