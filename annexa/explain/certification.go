package explain

import "example.org/toepasselijk/annexa/lang"

// Rests on ISO/IEC 17021-1:2015 and NEN-EN-ISO/IEC 27001:2023 with A1:2024.
var certification = Article{
	ID:    "explained-certification",
	Path:  lang.T("wat-is-certificering", "what-is-certification"),
	Title: lang.T("Wat certificering is en wat die u brengt", "What certification is and what it brings you"),
	Lead: lang.T(
		"Een ISO 27001-certificaat zegt dat u informatiebeveiliging planmatig aanpakt. Het zegt niet dat er nooit iets misgaat.",
		"An ISO 27001 certificate says that you manage information security in a planned way. It does not say that nothing will ever go wrong."),
	Body: lang.Of(
		[]Section{
			{"Wat het certificaat zegt", []Block{
				{Text: "ISO 27001 is een internationale norm voor informatiebeveiliging. De norm beschrijft een *managementsysteem*: afspraken over wie wat doet, hoe u risico's weegt en hoe u bijstuurt. In het Engels heet dat een ISMS, een information security management system."},
				{Text: "Een onafhankelijke certificerende instelling onderzoekt of u die afspraken hebt en of u ze naleeft. Is dat zo, dan krijgt u een certificaat. Het is drie jaar geldig, zolang de tussentijdse audits goed gaan."},
				{Text: "Op het certificaat staat een *scope*: het deel van uw organisatie waarvoor het geldt. Dat kan alles zijn, maar ook één dienst of één vestiging. Een oplettende klant leest die regel."},
			}},
			{"Wat het niet zegt", []Block{
				{List: []string{
					"Het is geen keurmerk voor een product. Uw werkwijze is beoordeeld, niet uw software.",
					"Het is geen bewijs dat u aan de AVG of een andere wet voldoet. Het helpt wel om dat te laten zien.",
					"Het is geen garantie tegen een inbraak of storing. U kunt laten zien dat u zulke risico's kent en er iets aan doet.",
				}},
			}},
			{"Wat u eraan hebt", []Block{
				{Text: "De meeste organisaties beginnen omdat een klant erom vraagt. Een certificaat vervangt dan veel vragenlijsten. In aanbestedingen is het vaak een eis."},
				{Text: "Het werk zelf levert ook iets op:"},
				{List: []string{
					"U weet welke informatie belangrijk is, en wie daarvoor zorgt.",
					"U geeft geld uit aan de grootste risico's, in plaats van aan het laatste nieuws.",
					"Afspraken hangen niet meer af van één persoon.",
					"Na een incident weet iedereen wat te doen.",
					"De directie beslist bewust welke risico's zij aanvaardt.",
				}},
			}},
			{"Moet het?", []Block{
				{Text: "Certificering is vrijwillig, tenzij een klant of een regeling haar van u vraagt. U mag de norm ook gebruiken zonder certificaat. Voor een kleine organisatie is dat soms een verstandige eerste stap. Certificeren kan later altijd nog."},
				{Text: "Sommige sectoren kennen een eigen norm die erop voortbouwt. In de Nederlandse zorg is dat NEN 7510, bij de overheid de BIO. Wie ISO 27001 begrijpt, herkent daarin het meeste."},
			}},
			{"Hoe lang het duurt", []Block{
				{Text: "Reken voor een kleine organisatie op een half jaar tot een jaar. Dat hangt vooral af van wat u al hebt en hoeveel tijd mensen krijgen. De documenten zijn niet het meeste werk. Het kost tijd om afspraken gewoonte te laten worden, en de auditor wil zien dat ze dat zijn."},
				{Text: "Er zit een vaste volgorde in: eerst de scope, dan de risico's, dan de maatregelen. Pas daarna komen de interne audit, de directiebeoordeling en de [audit door de certificerende instelling](explained-audits)."},
			}},
			{"Welke uitgave geldt", []Block{
				{Text: "De geldige uitgave is ISO/IEC 27001:2022. In Nederland heet zij NEN-EN-ISO/IEC 27001:2023. De aanvulling A1:2024 vraagt u na te gaan of klimaatverandering voor uw organisatie van belang is. De overgang van de uitgave uit 2013 eindigde op 31 oktober 2025. Certificaten volgens die oude uitgave zijn niet meer geldig."},
			}},
		},
		[]Section{
			{"What the certificate says", []Block{
				{Text: "ISO 27001 is an international standard for information security. It describes a *management system*: agreements on who does what, how you weigh risks and how you adjust. Its usual name is ISMS, information security management system."},
				{Text: "An independent certification body examines whether you have those agreements and keep to them. If so, you receive a certificate. It is valid for three years, as long as the audits in between go well."},
				{Text: "The certificate states a *scope*: the part of your organisation that it covers. That may be everything, or one service or one site. A careful customer reads that line."},
			}},
			{"What it does not say", []Block{
				{List: []string{
					"It is no quality mark for a product. Your way of working was assessed, not your software.",
					"It does not prove that you comply with the GDPR or any other law. It does help you to show it.",
					"It is no guarantee against a break-in or an outage. You can show that you know such risks and act on them.",
				}},
			}},
			{"What you gain", []Block{
				{Text: "Most organisations start because a customer asks for it. A certificate then replaces many questionnaires. In tenders it is often a requirement."},
				{Text: "The work itself pays off too:"},
				{List: []string{
					"You know which information matters, and who takes care of it.",
					"You spend money on the largest risks, rather than on the latest headlines.",
					"Agreements no longer depend on one person.",
					"After an incident everybody knows at once what to do.",
					"Management decides knowingly which risks it accepts.",
				}},
			}},
			{"Do you have to?", []Block{
				{Text: "Certification is voluntary, unless a customer or a scheme asks it of you. You may also use the standard without a certificate. For a small organisation that can be a sensible first step. You can always certify later."},
				{Text: "Some sectors have their own standard that builds on it. In Dutch health care that is NEN 7510; in Dutch government it is the BIO. If you understand ISO 27001, you will recognise most of them."},
			}},
			{"How long it takes", []Block{
				{Text: "A small organisation should allow half a year to a year. It depends mostly on what you already have and how much time people get. The documents are not the bulk of the work. It takes time for agreements to become habits, and the auditor wants to see that they have."},
				{Text: "There is a fixed order: first the scope, then the risks, then the controls. Only after that come the internal audit, the management review and the [audit by the certification body](explained-audits)."},
			}},
			{"Which edition applies", []Block{
				{Text: "The current edition is ISO/IEC 27001:2022. In the Netherlands it is published as NEN-EN-ISO/IEC 27001:2023. Amendment A1:2024 asks you to consider whether climate change matters to your organisation. The transition from the 2013 edition ended on 31 October 2025. Certificates to that old edition are no longer valid."},
			}},
		},
	),
	Help: lang.T(
		"Begin met uw organisatie en de scope. Alles wat u daarna doet, gaat over wat daarbinnen valt.",
		"Begin with your organisation and its scope. Everything you do next is about what lies inside it."),
	Step: "scope",
}
