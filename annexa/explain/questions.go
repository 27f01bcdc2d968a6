package explain

import "example.org/toepasselijk/annexa/lang"

// Rests on ISO/IEC 17021-1:2015, 9.4, and the documented information that
// NEN-EN-ISO/IEC 27001:2023 asks for.
var questions = Article{
	ID:    "explained-questions",
	Path:  lang.T("wat-een-auditor-vraagt", "what-an-auditor-asks"),
	Title: lang.T("Wat een auditor vraagt", "What an auditor asks"),
	Lead: lang.T(
		"Een auditor wil drie dingen zien: de afspraak, het bewijs en mensen die weten hoe het werkt.",
		"An auditor wants to see three things: the agreement, the evidence and people who know how it works."),
	Body: lang.Of(
		[]Section{
			{"Documenten: wat is afgesproken?", []Block{
				{Text: "Deze stukken vraagt de norm in elk geval. Leg ze klaar, met versie en datum:"},
				{List: []string{
					"de scope (4.3) en het beleid (5.2);",
					"de methode voor beoordelen en behandelen van risico's (6.1.2 en 6.1.3);",
					"de [verklaring van toepasselijkheid](soa) en het behandelplan (6.1.3);",
					"de doelen voor informatiebeveiliging (6.2);",
					"bewijs dat mensen bekwaam zijn (7.2);",
					"de uitkomsten van de risicobeoordeling en van de behandeling (8.2 en 8.3);",
					"de meetresultaten (9.1);",
					"het programma en de verslagen van interne audits (9.2);",
					"de uitkomsten van de directiebeoordeling (9.3);",
					"de afwijkingen en wat u eraan deed (10.2).",
				}},
				{Text: "Verder bepaalt u zelf wat u opschrijft. Een document dat niemand gebruikt, werkt tegen u."},
			}},
			{"Bewijs: is het ook gebeurd?", []Block{
				{Text: "Bewijs ontstaat door gewoon te werken. U hoeft het niet te maken voor de audit. Denk aan een ticket, een logregel, een verslag, een schermafdruk of een getekend formulier."},
				{Table: [][]string{
					{"De auditor vraagt", "U laat bijvoorbeeld zien"},
					{"Wie is er het laatst uit dienst gegaan?", "Het ticket waarin de toegang is ingetrokken, met datum"},
					{"Werkt de back-up?", "Het verslag van de laatste keer dat u iets hebt teruggezet"},
					{"Hoe kiest u een leverancier?", "De beoordeling van één leverancier, van begin tot eind"},
					{"Wat deed u met het laatste incident?", "De melding, de oorzaak en de verbetering"},
				}},
				{Text: "De auditor kiest zelf de steekproef. Eén goed voorbeeld dat u zelf aandraagt, overtuigt minder dan drie willekeurige die kloppen."},
			}},
			{"Gesprekken: weten mensen het?", []Block{
				{Text: "De auditor spreekt niet alleen de beheerder van het systeem. Vaak gaat het om:"},
				{List: []string{
					"*de directie*: waarom doet u dit, en welke risico's aanvaardt u?",
					"*een risico-eigenaar*: waarom is dit risico zo zwaar, en hoe staat het met de acties?",
					"*een beheerder*: laat eens zien hoe een wijziging verloopt.",
					"*een nieuwe medewerker*: wat hebt u bij de start gehoord, en waar meldt u iets verdachts?",
				}},
				{Text: "Niemand hoeft de norm te kennen. Wel moet iedereen kunnen vertellen wat het voor het eigen werk betekent."},
			}},
			{"Zo antwoordt u goed", []Block{
				{List: []string{
					"Antwoord op wat er wordt gevraagd, en laat het zien.",
					"Weet u iets niet? Zeg dat, en zeg wie het wel weet.",
					"Ga niet ter plekke iets verzinnen of herstellen.",
					"Ziet u zelf een fout? Noem hem, en vertel wat u eraan doet.",
				}},
				{Text: "Een auditor zoekt geen fouten om de fouten. Hij zoekt bewijs dat u aan de eisen voldoet. Help hem dat te vinden."},
			}},
			{"Oefen met een interne audit", []Block{
				{Text: "De interne audit is verplicht en tegelijk de beste oefening. Volg één risico door het hele systeem: van beoordeling, via maatregel en actie, tot bewijs. Loopt die lijn door, dan bent u een heel eind. Breekt hij af, dan weet u waar u moet zijn."},
				{Text: "Laat het doen door iemand die het onderzochte werk niet zelf uitvoert. Leg vast wat er is bekeken, wat er is gevonden en wat u daarna hebt verbeterd."},
			}},
		},
		[]Section{
			{"Documents: what was agreed?", []Block{
				{Text: "The standard asks for these in any case. Have them ready, with version and date:"},
				{List: []string{
					"the scope (4.3) and the policy (5.2);",
					"the method for assessing and treating risks (6.1.2 and 6.1.3);",
					"the [Statement of Applicability](soa) and the treatment plan (6.1.3);",
					"the information security objectives (6.2);",
					"evidence that people are competent (7.2);",
					"the results of the risk assessment and the treatment (8.2 and 8.3);",
					"the results of measurements (9.1);",
					"the programme and reports of internal audits (9.2);",
					"the results of the management review (9.3);",
					"the nonconformities and what you did about them (10.2).",
				}},
				{Text: "Beyond that, you decide what to write down. A document that nobody uses works against you."},
			}},
			{"Evidence: did it happen?", []Block{
				{Text: "Evidence comes from doing your work. You need not make it for the audit. Think of a ticket, a line in a log, minutes, a screenshot or a signed form."},
				{Table: [][]string{
					{"The auditor asks", "You show, for instance"},
					{"Who was the last person to leave?", "The ticket in which access was withdrawn, with its date"},
					{"Does the backup work?", "The report of the last time you restored something"},
					{"How do you choose a supplier?", "The assessment of one supplier, from start to finish"},
					{"What did you do about the last incident?", "The report, the cause and the improvement"},
				}},
				{Text: "Auditors choose the sample themselves. One fine example that you bring convinces less than three random ones that are right."},
			}},
			{"Interviews: do people know?", []Block{
				{Text: "The auditor speaks to more people than the one who runs the system. Often these are:"},
				{List: []string{
					"*management*: why do you do this, and which risks do you accept?",
					"*a risk owner*: why is this risk so heavy, and how far are the actions?",
					"*an administrator*: please show how a change is made.",
					"*a new employee*: what were you told when you started, and where do you report something suspicious?",
				}},
				{Text: "Nobody needs to know the standard. Everybody should be able to say what it means for their own work."},
			}},
			{"How to answer well", []Block{
				{List: []string{
					"Answer what is asked, and show it.",
					"If you do not know, say so, and say who does.",
					"Do not make something up or mend it on the spot.",
					"If you see a mistake yourself, name it and tell what you do about it.",
				}},
				{Text: "Auditors do not look for mistakes for their own sake. They look for evidence that you meet the requirements. Help them find it."},
			}},
			{"Practise with an internal audit", []Block{
				{Text: "The internal audit is required, and it is the best rehearsal too. Follow one risk through the whole system: from assessment, by way of control and action, to evidence. If that line holds, you are well on your way. If it breaks, you know where to look."},
				{Text: "Let somebody do it who does not carry out the work under review. Record what was looked at, what was found and what you improved afterwards."},
			}},
		},
	),
	Help: lang.T(
		"De vragenlijst bevat wat een auditor over elke eis en elke gekozen maatregel vraagt. Oefen ermee voordat de audit begint.",
		"The interview sheet holds what an auditor asks about every clause and every chosen control. Rehearse with it before the audit."),
	Step: "questions",
}
