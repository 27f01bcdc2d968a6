package explain

import "example.org/toepasselijk/annexa/lang"

// Rests on ISO/IEC 17021-1:2015 (impartiality in 5.2, audit time in 9.1.4),
// ISO/IEC 27006-1:2024 (audit time by number of persons) and Regulation (EC)
// No 765/2008 (accreditation). The amount is an example, not a quote. Both clauses
// were compared with the contents of ISO/IEC 27006-1:2024 in GSO's public preview,
// which follow those of ISO/IEC 17021-1; the standards themselves were not seen.
var costs = Article{
	ID:    "explained-costs",
	Path:  lang.T("wie-certificeert-en-wat-kost-het", "who-certifies-and-what-it-costs"),
	Title: lang.T("Wie certificeert, wat het kost en hoe lang het geldt", "Who certifies, what it costs and how long it lasts"),
	Lead: lang.T(
		"Een certificaat is zoveel waard als de instelling die het afgeeft. De prijs hangt vooral af van het aantal mensen in de scope.",
		"A certificate is worth as much as the body that issues it. The price depends mostly on the number of people in scope."),
	Body: lang.Of(
		[]Section{
			{"Wie het certificaat geeft", []Block{
				{Text: "ISO geeft zelf geen certificaten. Dat doen certificerende instellingen. Zij worden op hun beurt gecontroleerd door een accreditatie-instantie. In Nederland is dat de Raad voor Accreditatie (RvA), in België BELAC. Die controle heet *accreditatie*."},
				{Text: "Een instelling die voor ISO 27001 is geaccrediteerd, werkt volgens ISO/IEC 17021-1:2015 en ISO/IEC 27006-1:2024. Accreditaties uit andere landen zijn via internationale afspraken even goed."},
				{Text: "Kijk voordat u tekent:"},
				{List: []string{
					"Staat de instelling in het register van de RvA of van een buitenlandse zusterorganisatie?",
					"Is zij geaccrediteerd voor ISO 27001, en niet alleen voor een andere norm?",
					"Komt het logo van de accreditatie op uw certificaat?",
				}},
				{Text: "Een certificaat zonder accreditatie mag bestaan. Grote klanten en overheden nemen er vaak geen genoegen mee."},
			}},
			{"Adviseren en certificeren gaan niet samen", []Block{
				{Text: "De instelling die u certificeert, mag u niet adviseren over uw systeem. Ook de interne audit mag zij niet voor u doen. Krijgt u advies en certificaat in één pakket aangeboden, vraag dan door."},
				{Text: "De reden is eenvoudig: niemand beoordeelt het eigen advies onbevangen. Een adviseur mag wel bij de audit aanwezig zijn, maar antwoordt niet in uw plaats."},
			}},
			{"Wat de prijs bepaalt", []Block{
				{Text: "U betaalt vooral voor dagen van de auditor. Hoeveel dagen dat zijn, volgt uit tabellen in ISO/IEC 27006-1:2024. Het begint bij het aantal personen dat onder uw gezag in de scope werkt. Daarna tellen mee:"},
				{List: []string{
					"hoe ingewikkeld uw processen en techniek zijn;",
					"hoeveel u zelf ontwikkelt of uitbesteedt;",
					"het aantal locaties;",
					"hoe gevoelig de informatie is;",
					"of u al een ander certificaat hebt, zoals ISO 9001.",
				}},
				{Text: "Een kleinere scope maakt het goedkoper. Maak haar niet zo klein dat uw klanten er niets aan hebben. Een instelling mag op grond van zulke punten dagen bijtellen of aftrekken, en moet dat kunnen uitleggen."},
			}},
			{"Een voorbeeld", []Block{
				{Text: "Een kleine Nederlandse organisatie betaalt ongeveer € 7.000 voor de audit van fase 1 en fase 2 samen. Dit is een voorbeeld, geen offerte: vraag er altijd enkele op."},
				{Table: [][]string{
					{"Jaar", "Audit", "Ongeveer"},
					{"1", "Fase 1 en fase 2", "€ 7.000"},
					{"2", "Controle-audit, een derde", "€ 2.300"},
					{"3", "Controle-audit, een derde", "€ 2.300"},
					{"Drie jaar samen", "Alle audits", "€ 11.600"},
				}},
				{Text: "Let in offertes op reiskosten, kosten voor het certificaat, en de prijs van een extra bezoek na een grote afwijking. Vergelijk altijd de drie jaar samen."},
				{Text: "Uw eigen uren zijn meestal de grootste post. Tel ook de maatregelen die u nog moet invoeren, en eventueel een adviseur of een interne auditor van buiten."},
			}},
			{"Hoe lang het geldt", []Block{
				{Text: "Het certificaat is drie jaar geldig. Minstens elk jaar is er een [controle-audit](explained-audits). Voor het einde volgt de hercertificering, die minder tijd kost dan de eerste keer, en dan begint een nieuwe termijn van drie jaar."},
				{Text: "Meld grote veranderingen tussendoor bij de instelling: een verhuizing, een overname, een andere scope. Soms is dan een extra audit nodig."},
			}},
		},
		[]Section{
			{"Who issues the certificate", []Block{
				{Text: "ISO itself issues no certificates. Certification bodies do. They in turn are checked by an accreditation body. In the Netherlands that is the Raad voor Accreditatie (RvA), in the United Kingdom UKAS. This check is called *accreditation*."},
				{Text: "A body that is accredited for ISO 27001 works to ISO/IEC 17021-1:2015 and ISO/IEC 27006-1:2024. By international agreement, accreditation from another country is just as good."},
				{Text: "Look before you sign:"},
				{List: []string{
					"Is the body in the register of the RvA or of its sister organisation abroad?",
					"Is it accredited for ISO 27001, and not just for another standard?",
					"Will the accreditation mark be on your certificate?",
				}},
				{Text: "A certificate without accreditation may exist. Large customers and governments often do not settle for it."},
			}},
			{"Advising and certifying do not mix", []Block{
				{Text: "The body that certifies you may not advise you on your system. Nor may it do your internal audit. If somebody offers advice and certificate in one package, ask further."},
				{Text: "The reason is simple: nobody judges their own advice with an open mind. A consultant may be present at the audit, but does not answer in your place."},
			}},
			{"What decides the price", []Block{
				{Text: "You pay mostly for an auditor's days. How many follows from tables in ISO/IEC 27006-1:2024. It begins with the number of persons who work under your control within the scope. After that these count:"},
				{List: []string{
					"how complex your processes and technology are;",
					"how much you develop yourself or outsource;",
					"the number of sites;",
					"how sensitive the information is;",
					"whether you hold another certificate, such as ISO 9001.",
				}},
				{Text: "A smaller scope makes it cheaper. Do not make it so small that it is of no use to your customers. On such grounds a body may add days or take some off, and must be able to explain it."},
			}},
			{"An example", []Block{
				{Text: "A small Dutch organisation pays about €7,000 for the audit, stages 1 and 2 together. This is an example, not a quote: always ask for several."},
				{Table: [][]string{
					{"Year", "Audit", "About"},
					{"1", "Stage 1 and stage 2", "€7,000"},
					{"2", "Surveillance, a third", "€2,300"},
					{"3", "Surveillance, a third", "€2,300"},
					{"Three years together", "All audits", "€11,600"},
				}},
				{Text: "In quotes, look for travel costs, a fee for the certificate, and the price of an extra visit after a major nonconformity. Always compare the three years together."},
				{Text: "Your own hours are usually the largest item. Add the controls that you still have to put in place, and perhaps a consultant or an internal auditor from outside."},
			}},
			{"How long it lasts", []Block{
				{Text: "The certificate is valid for three years. At least once a year there is a [surveillance audit](explained-audits). Recertification comes before the end and takes less time than the first round; then a new term of three years begins."},
				{Text: "Report large changes to the body as they happen: a move, a takeover, another scope. Sometimes that takes an extra audit."},
			}},
		},
	),
	Help: lang.T(
		"Beschrijf uw organisatie en scope. Met die gegevens kan een instelling uw auditdagen berekenen.",
		"Describe your organisation and scope. With those a body can work out your audit days."),
	Step: "scope",
}
