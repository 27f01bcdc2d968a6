package annexa

import "example.org/toepasselijk/annexa/lang"

// The Cyberbeveiligingswet, Stb. 2026, 187, in force since 15 August 2026: Dutch
// legislation, no copyright (Auteurswet, article 11). Titles in our own words.
//
// Which controls belong to an article. The letters of article 21(3) are those of
// article 21(2) of NIS2 word for word, so they have ENISA's controls, CC BY 4.0:
// see crosswalk_nis2.go. Article 21(4) is about the measures of letter d and has
// those of d. The rest are the controls that NIS2 Supply Chain V3.2 (Stichting
// Kwaliteitsinnovatie) names for its measures 1.2 to 1.4, 1.22 and 2.2, as
// Dxfferent/nis2-quickscan (assets/intake-config.json at 99ddb61) puts them under
// the articles of the Cbw (NIS2) Control Framework v1.2 of ADR and NOREA (CC BY
// 4.0). ENISA agrees where it covers the same: 5.1, 5.2 and 5.4 in chapter 1,
// which names the management bodies, and 6.3 in chapter 8.
//
// The Control Framework itself, compared as held by CISO Assistant
// (intuitem/ciso-assistant-community at f990d7b, cbw_nis2.yaml), names articles
// and no controls of ISO/IEC 27001. The headings of articles 21 and 24 were
// compared with the bill, Kamerstukken II 2024-2025, 36 764; the text in the
// Staatsblad was not seen: nis2-quickscan says it has compared its article numbers
// with it. The articles of the Cyberbeveiligingsbesluit (Stb. 2026, 189) are left
// out: the lists found follow the numbers of its draft.
var cbw = Framework{
	ID:        "cbw",
	Name:      lang.T("Cyberbeveiligingswet (Cbw)", "Dutch Cybersecurity Act (Cbw)"),
	Short:     lang.T("Cbw", "Cbw"),
	Edition:   lang.T("Stb. 2026, 187, in werking sinds 15 augustus 2026", "Stb. 2026, 187, in force since 15 August 2026"),
	Publisher: lang.T("Staat der Nederlanden", "State of the Netherlands"),
	Source:    lang.T("ENISA voor artikel 21 lid 3 (CC BY 4.0); NIS2 Supply Chain V3.2 via Dxfferent/nis2-quickscan voor de rest", "ENISA for Article 21(3) (CC BY 4.0); NIS2 Supply Chain V3.2 by way of Dxfferent/nis2-quickscan for the rest"),
	Terms:     lang.T("Nederlandse wetgeving, zonder auteursrecht. De koppeling van artikel 21 lid 3 en 4 is van ENISA (CC BY 4.0).", "Dutch legislation, without copyright. The mapping of Article 21(3) and (4) is ENISA's (CC BY 4.0)."),
	Note:      lang.T("Artikel 21 lid 3 onder a tot en met j is de lijst van artikel 21 lid 2 van NIS2, met dezelfde maatregelen. 21(3)(a) staat hier voor artikel 21 lid 3 onder a. Bij artikel 21 lid 4 staan de maatregelen van letter d, waar het over gaat. De artikelen van het Cyberbeveiligingsbesluit staan hier niet: daarvoor is geen betrouwbare koppeling gevonden. Kijk zelf of u onder de wet valt.", "Article 21(3)(a) to (j) is the list of Article 21(2) of NIS2, with the same controls. Article 21(4) has the controls of letter d, which it is about. The articles of the Cybersecurity Decree are not listed: no reliable mapping was found for them. Check for yourself whether the law applies to you."),
	Kind:      Law,
	requirements: []Requirement{
		{Ref: "21(1)", Title: lang.T("Zorgplicht: maatregelen die bij uw risico's passen", "Duty of care: measures that fit your risks"), controls: "5.1 5.2 5.4"},
		{Ref: "21(3)(a)", Title: lang.T("Beleid voor risico's en systemen, zoals NIS2 onder a", "Policy on risks and systems, as NIS2 under a"), controls: letterA},
		{Ref: "21(3)(b)", Title: lang.T("Omgaan met incidenten, zoals NIS2 onder b", "Dealing with incidents, as NIS2 under b"), controls: letterB},
		{Ref: "21(3)(c)", Title: lang.T("Continuïteit en crisis, zoals NIS2 onder c", "Continuity and crisis, as NIS2 under c"), controls: letterC},
		{Ref: "21(3)(d)", Title: lang.T("Toeleveringsketen, zoals NIS2 onder d", "Supply chain, as NIS2 under d"), controls: letterD},
		{Ref: "21(3)(e)", Title: lang.T("Verwerven, ontwikkelen en onderhouden, zoals NIS2 onder e", "Acquiring, developing and maintaining, as NIS2 under e"), controls: letterE},
		{Ref: "21(3)(f)", Title: lang.T("Werking van maatregelen beoordelen, zoals NIS2 onder f", "Judging how measures work, as NIS2 under f"), controls: letterF},
		{Ref: "21(3)(g)", Title: lang.T("Cyberhygiëne en opleiding, zoals NIS2 onder g", "Cyber hygiene and education, as NIS2 under g"), controls: letterG},
		{Ref: "21(3)(h)", Title: lang.T("Cryptografie, zoals NIS2 onder h", "Cryptography, as NIS2 under h"), controls: letterH},
		{Ref: "21(3)(i)", Title: lang.T("Personeel, toegang en middelen, zoals NIS2 onder i", "Staff, access and assets, as NIS2 under i"), controls: letterI},
		{Ref: "21(3)(j)", Title: lang.T("MFA en beveiligde communicatie, zoals NIS2 onder j", "MFA and secured communication, as NIS2 under j"), controls: letterJ},
		{Ref: "21(4)", Title: lang.T("Zwakke plekken en werkwijze van elke leverancier meewegen", "Weighing each supplier's weak spots and practices"), controls: letterD},
		{Ref: "24(1)", Title: lang.T("Bestuur keurt maatregelen goed en houdt toezicht", "Board approves the measures and oversees them"), controls: "5.1 5.2 5.4"},
		{Ref: "24(2)-(4)", Title: lang.T("Bestuurders volgen een training en tonen dat aan", "Board members take training and can prove it"), Extra: true, controls: "6.3"},
		{Ref: "25(1)-(2)", Title: lang.T("Meldplicht: ernstige incidenten bij CSIRT en toezichthouder melden", "Duty to report: serious incidents to CSIRT and regulator"), Extra: true, controls: "5.26"},
		{Ref: "26(1)", Title: lang.T("Meldplicht: eerste waarschuwing kort na ontdekking", "Duty to report: first warning soon after discovery"), Extra: true, controls: "5.26"},
	},
}
