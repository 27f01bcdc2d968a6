package explain

import "example.org/toepasselijk/annexa/lang"

// Rests on NEN-EN-ISO/IEC 27001:2023, 6.1.3 and Annex A.
var controls = Article{
	ID:    "explained-controls",
	Path:  lang.T("bijlage-a", "annex-a"),
	Title: lang.T("Bijlage A en de verklaring van toepasselijkheid", "Annex A and the Statement of Applicability"),
	Lead: lang.T(
		"Bijlage A is geen lijst die u afwerkt. U kiest eerst wat uw risico's vragen, en kijkt daarna of u iets vergeten bent.",
		"Annex A is not a list to work through. First you choose what your risks ask for, then you see whether you forgot something."),
	Body: lang.Of(
		[]Section{
			{"93 beheersmaatregelen in vier thema's", []Block{
				{Table: [][]string{
					{"Thema", "Aantal", "Voorbeelden"},
					{"5 Organisatorisch", "37", "Beleid, leveranciers, incidenten"},
					{"6 Mensgericht", "8", "Screening, bewustwording, thuiswerken"},
					{"7 Fysiek", "14", "Toegang tot ruimten, apparatuur"},
					{"8 Technologisch", "34", "Back-up, logging, patchen, netwerken"},
				}},
				{Text: "In de uitgave uit 2013 stonden er 114, in veertien groepen. Elf maatregelen zijn nieuw, zoals die over clouddiensten en over informatie over dreigingen. Veel andere zijn samengevoegd."},
				{Text: "Bijlage A noemt elke maatregel in één of twee zinnen. Hoe u zo'n maatregel invoert, staat in een andere norm: ISO/IEC 27002. Die geeft advies. Het certificaat gaat er niet over."},
			}},
			{"Eerst het risico, dan de maatregel", []Block{
				{Text: "Deze volgorde vraagt de norm in 6.1.3:"},
				{List: []string{
					"Kies per [risico](risks) hoe u het behandelt.",
					"Bepaal welke maatregelen daarvoor nodig zijn. Die mogen ook van uzelf zijn of uit een andere norm komen.",
					"Vergelijk uw keuze met bijlage A. Zo ziet u of er iets noodzakelijks ontbreekt.",
					"Maak de verklaring van toepasselijkheid.",
				}},
				{Text: "Wie met de lijst begint, voert maatregelen in die niemand nodig heeft. En een auditor merkt dat: hij vraagt bij een maatregel welk risico zij kleiner maakt."},
			}},
			{"Wat er in de verklaring staat", []Block{
				{Text: "De verklaring van toepasselijkheid heet in het Engels *Statement of Applicability*, kortweg SoA. Zij bevat vier dingen:"},
				{List: []string{
					"de maatregelen die u nodig hebt;",
					"de reden waarom u ze nodig hebt;",
					"of ze al zijn ingevoerd;",
					"de reden waarom u een maatregel uit bijlage A uitsluit.",
				}},
				{Text: "Een maatregel mag dus nodig zijn en nog niet zijn ingevoerd. Dat is geen fout, zolang het behandelplan zegt wie het doet en wanneer."},
			}},
			{"Goede redenen", []Block{
				{Text: "Een reden om een maatregel op te nemen is meestal een risico. Het kan ook een wet zijn, een contract of een eis van een klant. Noem welke."},
				{Text: "Uitsluiten mag, als u het uitlegt. Vergelijk deze twee:"},
				{Table: [][]string{
					{"Maatregel", "Zwakke reden", "Goede reden"},
					{"8.30 Uitbestede systeemontwikkeling", "Niet van toepassing", "Wij laten geen software door anderen ontwikkelen en zijn dat niet van plan."},
					{"7.12 Beveiligen van bekabeling", "Te duur", "Wij hebben geen eigen ruimten; iedereen werkt thuis op versleutelde laptops."},
				}},
				{Text: "“Te duur” of “geen tijd” is nooit een reden. Is het risico er wel, dan hoort het bij de risico's die iemand bewust aanvaardt."},
			}},
			{"Waarom dit het belangrijkste stuk is", []Block{
				{Text: "Op het certificaat staat de versie van uw verklaring. De auditor neemt haar mee als reisplan, en klanten vragen haar soms op. Zorg dat versie en datum kloppen, en dat iemand haar heeft goedgekeurd."},
				{Text: "Werk haar bij zodra er iets verandert. Een nieuwe dienst, een nieuw risico of een maatregel die klaar is: dat hoort er diezelfde maand nog in."},
				{Text: "Haal een maatregel niet stil weg. Schrijf op waarom zij niet meer nodig is, en laat de eigenaar van het risico dat goedkeuren. De auditor vergelijkt de nieuwe verklaring met die van vorig jaar."},
			}},
		},
		[]Section{
			{"93 controls in four themes", []Block{
				{Table: [][]string{
					{"Theme", "Number", "Examples"},
					{"5 Organizational", "37", "Policies, suppliers, incidents"},
					{"6 People", "8", "Screening, awareness, remote working"},
					{"7 Physical", "14", "Access to rooms, equipment"},
					{"8 Technological", "34", "Backup, logging, patching, networks"},
				}},
				{Text: "The 2013 edition had 114, in fourteen groups. Eleven controls are new, such as those on cloud services and threat intelligence. Many others were merged."},
				{Text: "Annex A gives each control one or two sentences. How to put one in place stands in another standard: ISO/IEC 27002. That is advice. The certificate is not about it."},
			}},
			{"First the risk, then the control", []Block{
				{Text: "This is the order that the standard asks for in 6.1.3:"},
				{List: []string{
					"Choose for each [risk](risks) how you treat it.",
					"Determine which controls that takes. They may be your own or come from another standard.",
					"Compare your choice with Annex A. That shows whether something necessary is missing.",
					"Make the Statement of Applicability.",
				}},
				{Text: "If you begin with the list, you introduce controls that nobody needs. And an auditor notices: for a control they ask which risk it makes smaller."},
			}},
			{"What is in the statement", []Block{
				{Text: "The *Statement of Applicability* is often called the SoA. It holds four things:"},
				{List: []string{
					"the controls that you need;",
					"the reason why you need them;",
					"whether they are in place yet;",
					"the reason why you leave out a control of Annex A.",
				}},
				{Text: "So a control may be necessary and not be in place yet. That is no mistake, as long as the treatment plan says who does it and when."},
			}},
			{"Good reasons", []Block{
				{Text: "The reason to include a control is usually a risk. It can also be a law, a contract or a customer's demand. Say which."},
				{Text: "You may leave one out, if you explain it. Compare these two:"},
				{Table: [][]string{
					{"Control", "Weak reason", "Good reason"},
					{"8.30 Outsourced development", "Not applicable", "Nobody develops software for us, and we do not plan to change that."},
					{"7.12 Cabling security", "Too expensive", "We have no premises of our own; everybody works from home on encrypted laptops."},
				}},
				{Text: "“Too expensive” or “no time” is never a reason. If the risk is there, it belongs with the risks that somebody accepts knowingly."},
			}},
			{"Why this is the document that matters most", []Block{
				{Text: "The certificate names the version of your statement. Auditors take it along as their itinerary, and customers sometimes ask for it. Make sure that version and date are right, and that somebody approved it."},
				{Text: "Update it as soon as something changes. A new service, a new risk or a control that is finished: it belongs in there within the month."},
				{Text: "Do not remove a control quietly. Write down why it is no longer needed, and have the owner of the risk approve that. The auditor compares the new statement with last year's."},
			}},
		},
	),
	Help: lang.T(
		"In de verklaring staan alle 93 beheersmaatregelen klaar. De redenen die uit uw risico's volgen, zijn al ingevuld.",
		"In the statement all 93 controls are waiting. The reasons that follow from your risks are filled in already."),
	Step: "soa",
}
