package explain

import "example.org/toepasselijk/annexa/lang"

// Rests on ISO/IEC 17021-1:2015, 9.1.3 and 9.3 to 9.6, as package calendar does,
// which says what the numbers were compared with. The 90 days are not in it: most
// certification bodies set that term themselves.
var audits = Article{
	ID:    "explained-audits",
	Path:  lang.T("drie-audits", "three-audits"),
	Title: lang.T("Certificering in drie audits", "Certification in three audits"),
	Lead: lang.T(
		"Eerst kijkt de auditor naar uw opzet, dan naar de praktijk, en daarna elk jaar of het werkt zoals bedoeld.",
		"First the auditor looks at your design, then at practice, and after that every year at whether it still works."),
	Body: lang.Of(
		[]Section{
			{"De cyclus van drie jaar", []Block{
				{Table: [][]string{
					{"Moment", "Audit", "Waar het om gaat"},
					{"Start", "Fase 1", "Bent u klaar? Opzet en documenten"},
					{"Enkele weken later", "Fase 2", "Doet u wat u hebt opgeschreven?"},
					{"Besluit", "Geen", "Certificaat, drie jaar geldig"},
					{"Binnen 12 maanden", "Controle-audit 1", "Een deel van het systeem, en wat eerder fout ging"},
					{"Een jaar daarna", "Controle-audit 2", "Een ander deel"},
					{"Vóór het einde van jaar 3", "Hercertificering", "Het hele systeem opnieuw"},
				}},
				{Text: "Deze opzet staat in ISO/IEC 17021-1:2015, de norm voor certificerende instellingen. Daarom loopt het bij elke instelling ongeveer gelijk."},
			}},
			{"Fase 1: bent u er klaar voor?", []Block{
				{Text: "De auditor leest uw documenten en praat met wie het systeem beheert. Is de scope duidelijk? Past de risicobeoordeling bij uw bedrijf? Zijn de interne audit en de directiebeoordeling gepland of gedaan?"},
				{Text: "U krijgt een verslag met zorgpunten: zaken die in fase 2 een afwijking kunnen worden. Gebruik de tijd ertussen om ze op te lossen. Plan fase 2 niet te dicht op fase 1."},
				{Text: "Vaak spreekt u hier ook af hoe fase 2 verloopt: welke locaties, welke mensen, en hoeveel op afstand gebeurt."},
			}},
			{"Fase 2: doet u wat u zegt?", []Block{
				{Text: "Nu gaat het om de praktijk. De auditor spreekt mensen, kijkt mee op schermen en neemt steekproeven. Elk hoofdstuk van 4 tot en met 10 komt aan bod, en een keuze uit uw beheersmaatregelen. Aan het einde hoort u de bevindingen mondeling; het verslag volgt later. Er hoort dan niets in te staan dat u nog niet wist."},
				{Text: "De auditor beslist niet zelf over het certificaat. Iemand anders bij de instelling leest het dossier en neemt het besluit."},
			}},
			{"Als er iets mis is", []Block{
				{List: []string{
					"Een *grote afwijking* (major): een eis ontbreekt, of het systeem werkt op een belangrijk punt niet. Eerst oplossen, dan pas een certificaat. Meestal hebt u 90 dagen.",
					"Een *kleine afwijking* (minor): iets gaat niet goed, maar het systeem staat. U stuurt een plan. De volgende audit kijkt of het werkte.",
					"Een *verbeterpunt*: een suggestie. U mag ervan afwijken.",
				}},
				{Text: "Bij een afwijking vraagt de auditor drie dingen: wat u herstelt, wat de oorzaak was, en wat u doet om herhaling te voorkomen. Wie alleen herstelt, krijgt dezelfde vraag terug."},
				{Text: "Is een grote afwijking zes maanden na fase 2 nog niet opgelost, dan moet fase 2 over."},
			}},
			{"De jaren erna", []Block{
				{Text: "Er is minstens elk kalenderjaar een controle-audit, behalve in het jaar van de hercertificering. De eerste valt binnen twaalf maanden na het besluit. Een controle-audit kost ongeveer een derde van de tijd van de hoofdaudit."},
				{Text: "Terugkerende onderwerpen zijn de interne audit, de directiebeoordeling, klachten, eerdere afwijkingen en wat er is veranderd. Stopt u met bijhouden, dan kan de instelling het certificaat schorsen of intrekken."},
				{Text: "Plan de hercertificering ruim voor de einddatum. Afwijkingen moeten zijn opgelost voordat het oude certificaat verloopt."},
			}},
		},
		[]Section{
			{"The three-year cycle", []Block{
				{Table: [][]string{
					{"Moment", "Audit", "What it is about"},
					{"Start", "Stage 1", "Are you ready? Design and documents"},
					{"Some weeks later", "Stage 2", "Do you do what you wrote down?"},
					{"Decision", "None", "Certificate, valid for three years"},
					{"Within 12 months", "Surveillance 1", "Part of the system, and what went wrong before"},
					{"A year after that", "Surveillance 2", "Another part"},
					{"Before the end of year 3", "Recertification", "The whole system once more"},
				}},
				{Text: "This set-up comes from ISO/IEC 17021-1:2015, the standard for certification bodies. That is why it runs much the same everywhere."},
			}},
			{"Stage 1: are you ready?", []Block{
				{Text: "The auditor reads your documents and talks to whoever runs the system. Is the scope clear? Does the risk assessment fit your business? Have the internal audit and the management review been planned or done?"},
				{Text: "You get a report with areas of concern: matters that could become a nonconformity in stage 2. Use the time between to solve them. Do not plan stage 2 too soon after stage 1."},
				{Text: "Often you also agree here on how stage 2 will go: which sites, which people, and how much happens remotely."},
			}},
			{"Stage 2: do you do what you say?", []Block{
				{Text: "Now it is about practice. The auditor talks to people, looks at screens and takes samples. Every clause from 4 to 10 is covered, and a selection of your controls. At the end you hear the findings in person; the report follows. Nothing in it should be news to you."},
				{Text: "The auditor does not decide on the certificate. Somebody else at the body reads the file and takes the decision."},
			}},
			{"When something is wrong", []Block{
				{List: []string{
					"A *major nonconformity*: a requirement is not met at all, or the system fails at an important point. Solve it first; only then is there a certificate. You usually have 90 days.",
					"A *minor nonconformity*: something goes wrong, but the system stands. You send a plan. The next audit looks at whether it worked.",
					"An *opportunity for improvement*: a suggestion. You may do otherwise.",
				}},
				{Text: "For a nonconformity the auditor asks three things: what you repair, what the cause was, and how you prevent it from happening again. Those who only repair get the same question again."},
				{Text: "When a major nonconformity is still open six months after stage 2, stage 2 must be done again."},
			}},
			{"The years after", []Block{
				{Text: "There is a surveillance audit at least once every calendar year, except in the year of recertification. The first falls within twelve months of the decision. Surveillance takes roughly a third of the time of the main audit."},
				{Text: "Subjects that return are the internal audit, the management review, complaints, earlier nonconformities and what has changed. If you stop keeping up, the body can suspend or withdraw the certificate."},
				{Text: "Plan recertification well before the end date. Nonconformities must be solved before the old certificate expires."},
			}},
		},
	),
	Help: lang.T(
		"Kies één datum, dan staan alle audits van de komende drie jaar op de kalender. U zet ze ook zo in uw eigen agenda.",
		"Choose one date, and the calendar holds every audit of the next three years. You can put them in your own calendar too."),
	Step: "calendar",
}
