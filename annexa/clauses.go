package annexa

import "example.org/toepasselijk/annexa/lang"

// The documented information of clauses 4 to 10 of ISO/IEC 27001:2022 with its
// amendment 1:2024 (climate change, in 4.1 and 4.2), and what an auditor asks
// about it. Source: written for this project; free to use under its licence.
// Names, questions and evidence are our own words. Demanded was checked against
// the places where the standard asks for documented information: 4.3, 5.2,
// 6.1.2, 6.1.3, 6.2, 7.2 d, 7.5.1 b, 8.1, 8.2, 8.3, 9.1, 9.2.2 (programme and
// results), 9.3.3 and 10.2; the other rows are what auditors ask for all the
// same. A clause such as 9.2 stands for what lies under it.
var clauses = []Clause{
	{
		ID: "4.1", Stage1: true,
		Document: lang.T("Contextanalyse met interne en externe onderwerpen", "Context analysis with internal and external issues"),
		Question: lang.T(
			"Welke ontwikkelingen binnen en buiten uw organisatie raken de informatiebeveiliging? En hebt u bepaald of klimaatverandering er een van is?",
			"Which developments inside and outside your organisation affect information security? And have you determined whether climate change is one of them?",
		),
		Evidence: lang.Of(
			[]string{"SWOT-analyse of lijst met onderwerpen", "Verslag van de sessie waarin de lijst is besproken"},
			[]string{"SWOT analysis or list of issues", "Minutes of the session in which the list was discussed"},
		),
	},
	{
		ID: "4.2", Stage1: true,
		Document: lang.T("Overzicht van belanghebbenden en hun eisen", "Overview of interested parties and their requirements"),
		Question: lang.T(
			"Wie stelt er eisen aan uw beveiliging, en welke vult u in met het ISMS? Gaat een van die eisen over klimaatverandering?",
			"Who sets requirements for your security, and which do you meet through the ISMS? Is any of them about climate change?",
		),
		Evidence: lang.Of(
			[]string{"Lijst van klanten, toezichthouders en medewerkers met hun eisen", "Overzicht van wetten en contracten"},
			[]string{"List of customers, regulators and employees with their requirements", "Overview of laws and contracts"},
		),
	},
	{
		ID: "4.3", Stage1: true, Demanded: "4.3",
		Document: lang.T("Toepassingsgebied (scope) van het ISMS", "Scope of the ISMS"),
		Question: lang.T(
			"Welke diensten, locaties en afdelingen vallen onder het certificaat, en waar ligt de grens met uw leveranciers?",
			"Which services, sites and departments fall under the certificate, and where is the boundary with your suppliers?",
		),
		Evidence: lang.Of(
			[]string{"Vastgestelde scopetekst", "Tekening van locaties, systemen en koppelingen", "Motivering van wat erbuiten valt"},
			[]string{"Approved scope statement", "Drawing of sites, systems and interfaces", "Reasons for what is left out"},
		),
	},
	{
		ID: "4.4", Stage1: true,
		Document: lang.T("Beschrijving van het ISMS en zijn processen", "Description of the ISMS and its processes"),
		Question: lang.T(
			"Welke processen heeft uw ISMS, en hoe sluiten ze op elkaar aan?",
			"Which processes does your ISMS have, and how do they connect?",
		),
		Evidence: lang.Of(
			[]string{"ISMS-handboek of wiki", "Jaarkalender met vaste ISMS-taken"},
			[]string{"ISMS manual or wiki", "Annual calendar with fixed ISMS tasks"},
		),
	},
	{
		ID: "5.1", Kind: Record,
		Document: lang.T("Bewijs van betrokkenheid van de directie", "Evidence of top management commitment"),
		Question: lang.T(
			"Wat hebt u als directie het afgelopen jaar zelf voor de informatiebeveiliging besloten of gedaan?",
			"What have you as top management decided or done for information security in the past year?",
		),
		Evidence: lang.Of(
			[]string{"Notulen van directieoverleg", "Goedgekeurd budget", "Bericht van de directie aan medewerkers"},
			[]string{"Minutes of management meetings", "Approved budget", "Message from management to staff"},
		),
	},
	{
		ID: "5.2", Stage1: true, Demanded: "5.2 e",
		Document: lang.T("Informatiebeveiligingsbeleid", "Information security policy"),
		Question: lang.T(
			"Wanneer heeft de directie het beleid vastgesteld, en hoe weten medewerkers en andere betrokkenen wat erin staat?",
			"When did top management approve the policy, and how do employees and others concerned know what it says?",
		),
		Evidence: lang.Of(
			[]string{"Ondertekend beleid met datum en versie", "Publicatie op intranet", "Versie voor klanten"},
			[]string{"Signed policy with date and version", "Publication on the intranet", "Version for customers"},
		),
	},
	{
		ID: "5.3", Stage1: true,
		Document: lang.T("Rollen, verantwoordelijkheden en bevoegdheden", "Roles, responsibilities and authorities"),
		Question: lang.T(
			"Wie zorgt ervoor dat het ISMS aan de norm voldoet, en wie vertelt de directie hoe het ervoor staat?",
			"Who makes sure the ISMS meets the standard, and who tells top management how it is doing?",
		),
		Evidence: lang.Of(
			[]string{"Rollenmatrix (RACI)", "Functieprofiel van de security officer", "Aanstellingsbrief"},
			[]string{"Role matrix (RACI)", "Job profile of the security officer", "Letter of appointment"},
		),
	},
	{
		ID: "6.1.1", Stage1: true,
		Document: lang.T("Risico's en kansen voor het ISMS zelf", "Risks and opportunities for the ISMS itself"),
		Question: lang.T(
			"Wat kan uw ISMS laten mislukken of juist laten slagen, en wat doet u daarmee?",
			"What could make your ISMS fail or succeed, and what do you do about it?",
		),
		Evidence: lang.Of(
			[]string{"Lijst van risico's en kansen met acties", "Koppeling met de contextanalyse"},
			[]string{"List of risks and opportunities with actions", "Link to the context analysis"},
		),
	},
	{
		ID: "6.1.2", Stage1: true, Demanded: "6.1.2",
		Document: lang.T("Beschrijving van de werkwijze voor risicobeoordeling", "Description of the risk assessment process"),
		Question: lang.T(
			"Hoe zorgt u dat twee beoordelaars met uw methode op een vergelijkbare score uitkomen? En wanneer is een risico voor u aanvaardbaar?",
			"How do you make sure that two assessors reach a comparable score with your method? And when is a risk acceptable to you?",
		),
		Evidence: lang.Of(
			[]string{"Methode met schalen en matrix", "Vastgestelde acceptatiecriteria", "Afspraak over wanneer u opnieuw beoordeelt"},
			[]string{"Method with scales and matrix", "Approved acceptance criteria", "Agreement on when you reassess"},
		),
	},
	{
		ID: "6.1.3", Stage1: true, Demanded: "6.1.3",
		Document: lang.T("Beschrijving van de werkwijze voor risicobehandeling", "Description of the risk treatment process"),
		Question: lang.T(
			"Hoe kiest u wat u met een risico doet? En hoe controleert u met bijlage A dat u geen maatregel bent vergeten?",
			"How do you choose what to do with a risk? And how do you use Annex A to check that no control was forgotten?",
		),
		Evidence: lang.Of(
			[]string{"Procedure met de vier behandelopties", "Uitgewerkt voorbeeld van één risico van begin tot eind"},
			[]string{"Procedure with the four treatment options", "Worked example of one risk from start to finish"},
		),
	},
	{
		ID: "6.1.3.d", Stage1: true, Demanded: "6.1.3 d",
		Document: lang.T("Verklaring van toepasselijkheid (VvT)", "Statement of Applicability (SoA)"),
		Question: lang.T(
			"Waarom hebt u deze beheersmaatregel uitgesloten, en bij welk risico of welke eis hoort die andere?",
			"Why did you exclude this control, and which risk or requirement belongs to that other one?",
		),
		Evidence: lang.Of(
			[]string{"Tabel met alle 93 beheersmaatregelen", "Reden voor opnemen of uitsluiten", "Status van invoering"},
			[]string{"Table with all 93 controls", "Reason for inclusion or exclusion", "Status of implementation"},
		),
	},
	{
		ID: "6.1.3.e", Stage1: true, Demanded: "6.1.3 e",
		Document: lang.T("Risicobehandelplan", "Risk treatment plan"),
		Question: lang.T(
			"Welke acties lopen nog, wie voert ze uit en wanneer zijn ze klaar?",
			"Which actions are still open, who carries them out and when will they be done?",
		),
		Evidence: lang.Of(
			[]string{"Actielijst met eigenaar, datum en status", "Verwijzing van elke actie naar een risico"},
			[]string{"Action list with owner, date and status", "Reference from each action to a risk"},
		),
	},
	{
		ID: "6.1.3.f", Kind: Record, Stage1: true, Demanded: "6.1.3 f",
		Document: lang.T("Goedkeuring van plan en restrisico's door risico-eigenaren", "Approval of plan and residual risks by risk owners"),
		Question: lang.T(
			"Laat zien dat iedere risico-eigenaar het behandelplan en de overgebleven risico's zelf heeft goedgekeurd.",
			"Show that each risk owner has personally approved the treatment plan and the remaining risks.",
		),
		Evidence: lang.Of(
			[]string{"Ondertekende lijst per risico-eigenaar", "Besluit in notulen met datum"},
			[]string{"Signed list per risk owner", "Decision in minutes with date"},
		),
	},
	{
		ID: "6.2", Stage1: true, Demanded: "6.2 g",
		Document: lang.T("Doelstellingen voor informatiebeveiliging met plan", "Information security objectives with plan"),
		Question: lang.T(
			"Welke meetbare doelen hebt u dit jaar, en hoe ver bent u daarmee?",
			"Which measurable objectives do you have this year, and how far along are you?",
		),
		Evidence: lang.Of(
			[]string{"Lijst met doelen, elk met maat, eigenaar en einddatum", "Voortgang per kwartaal"},
			[]string{"List of objectives, each with measure, owner and end date", "Progress per quarter"},
		),
	},
	{
		ID: "6.3", Kind: Record,
		Document: lang.T("Planning van wijzigingen in het ISMS", "Planning of changes to the ISMS"),
		Question: lang.T(
			"Wat is er sinds de vorige audit aan het ISMS veranderd, en hoe hebt u daar vooraf over nagedacht?",
			"What has changed in the ISMS since the last audit, and how did you think it through beforehand?",
		),
		Evidence: lang.Of(
			[]string{"Wijzigingsvoorstel voor een verhuizing of overname", "Besluit met gevolgen en planning"},
			[]string{"Change proposal for a move or takeover", "Decision with consequences and planning"},
		),
	},
	{
		ID: "7.1", Kind: Record,
		Document: lang.T("Toegewezen middelen voor het ISMS", "Resources assigned to the ISMS"),
		Question: lang.T(
			"Hoeveel tijd en geld is er voor informatiebeveiliging, en welk werk bleef liggen omdat er te weinig van was?",
			"How much time and money is there for information security, and which work was left undone because there was too little?",
		),
		Evidence: lang.Of(
			[]string{"Begroting", "Urenplanning van het beveiligingsteam"},
			[]string{"Budget", "Hours planned for the security team"},
		),
	},
	{
		ID: "7.2", Kind: Record, Demanded: "7.2 d",
		Document: lang.T("Bewijs van competentie", "Evidence of competence"),
		Question: lang.T(
			"Hoe weet u dat de mensen met een taak in de beveiliging genoeg kennis hebben, ook uw interne auditor?",
			"How do you know that people with a security task have enough knowledge, including your internal auditor?",
		),
		Evidence: lang.Of(
			[]string{"Diploma's en certificaten", "Cv's", "Opleidingsplan met afgeronde trainingen"},
			[]string{"Diplomas and certificates", "CVs", "Training plan with completed courses"},
		),
	},
	{
		ID: "7.3", Kind: Record,
		Document: lang.T("Bewijs van bewustwording", "Evidence of awareness"),
		Question: lang.T(
			"Wat antwoordt een willekeurige medewerker op de vraag wat het beleid voor het eigen werk betekent?",
			"What does an employee picked at random answer when asked what the policy means for their own work?",
		),
		Evidence: lang.Of(
			[]string{"Deelnamelijsten van sessies", "Uitslag van een phishingtest", "Introductieprogramma"},
			[]string{"Attendance lists of sessions", "Result of a phishing test", "Induction programme"},
		),
	},
	{
		ID:       "7.4",
		Document: lang.T("Communicatieplan voor informatiebeveiliging", "Information security communication plan"),
		Question: lang.T(
			"Wie vertelt wat aan wie over beveiliging, binnen en buiten de organisatie, en op welk moment?",
			"Who tells whom what about security, inside and outside the organisation, and when?",
		),
		Evidence: lang.Of(
			[]string{"Tabel met onderwerp, doelgroep, moment en kanaal", "Voorbeelden van verstuurde berichten"},
			[]string{"Table with subject, audience, time and channel", "Examples of messages sent"},
		),
	},
	{
		ID: "7.5", Stage1: true,
		Document: lang.T("Beheer van gedocumenteerde informatie", "Control of documented information"),
		Question: lang.T(
			"Hoe weet een medewerker dat dit de geldende versie is, en wie mag een nieuwe versie goedkeuren?",
			"How does an employee know that this is the current version, and who may approve a new one?",
		),
		Evidence: lang.Of(
			[]string{"Documentenlijst met eigenaar en versie", "Versiegeschiedenis", "Lijst van documenten van buiten"},
			[]string{"Document list with owner and version", "Version history", "List of documents from outside"},
		),
	},
	{
		ID: "7.5.1.b", Stage1: true, Demanded: "7.5.1 b",
		Document: lang.T("Documenten die u zelf nodig vindt", "Documents you find necessary yourselves"),
		Question: lang.T(
			"Welke afspraken hebt u zelf opgeschreven omdat het anders misgaat, en waarom juist die?",
			"Which agreements did you write down yourselves because things would go wrong otherwise, and why those?",
		),
		Evidence: lang.Of(
			[]string{"Procedures en werkinstructies voor de beheersmaatregelen", "Lijst met alle documenten van het ISMS"},
			[]string{"Procedures and work instructions for the controls", "List of all documents of the ISMS"},
		),
	},
	{
		ID: "8.1", Kind: Record, Demanded: "8.1",
		Document: lang.T("Bewijs dat processen volgens plan verlopen", "Evidence that processes run as planned"),
		Question: lang.T(
			"Kunt u laten zien dat dit proces gaat zoals u het hebt bedoeld, ook als een leverancier het uitvoert?",
			"Can you show that this process runs as you intended, even when a supplier carries it out?",
		),
		Evidence: lang.Of(
			[]string{"Ingevulde checklists en tickets", "Wijzigingsverzoeken", "Overzicht van uitbestede processen"},
			[]string{"Completed checklists and tickets", "Change requests", "Overview of outsourced processes"},
		),
	},
	{
		ID: "8.2", Kind: Record, Stage1: true, Demanded: "8.2",
		Document: lang.T("Resultaten van risicobeoordelingen", "Results of risk assessments"),
		Question: lang.T(
			"Wanneer hebt u de risico's voor het laatst beoordeeld, en wat is er sinds de vorige keer veranderd?",
			"When did you last assess the risks, and what has changed since the time before?",
		),
		Evidence: lang.Of(
			[]string{"Risicoregister met datum", "Verslag van de risicosessie", "Vergelijking met vorig jaar"},
			[]string{"Dated risk register", "Report of the risk session", "Comparison with last year"},
		),
	},
	{
		ID: "8.3", Kind: Record, Demanded: "8.3",
		Document: lang.T("Resultaten van de risicobehandeling", "Results of risk treatment"),
		Question: lang.T(
			"Welke acties uit het plan zijn klaar, en is het risico daardoor echt gedaald?",
			"Which actions from the plan are done, and did the risk really go down as a result?",
		),
		Evidence: lang.Of(
			[]string{"Afgeronde acties met bewijs", "Bijgewerkte scores na invoering"},
			[]string{"Completed actions with proof", "Updated scores after implementation"},
		),
	},
	{
		ID: "9.1", Kind: Record, Demanded: "9.1",
		Document: lang.T("Resultaten van monitoren en meten", "Results of monitoring and measurement"),
		Question: lang.T(
			"Wat meet u, hoe vaak en door wie, en wat zeggen de cijfers over de werking van uw ISMS?",
			"What do you measure, how often and by whom, and what do the figures say about how well your ISMS works?",
		),
		Evidence: lang.Of(
			[]string{"Lijst van indicatoren met methode", "Dashboard of kwartaalrapport", "Conclusies en vervolgacties"},
			[]string{"List of indicators with method", "Dashboard or quarterly report", "Conclusions and follow-up"},
		),
	},
	{
		ID: "9.2", Kind: Record, Stage1: true, Demanded: "9.2.2",
		Document: lang.T("Rapporten van interne audits", "Internal audit reports"),
		Question: lang.T(
			"Is het hele ISMS intern geaudit, en was de auditor onafhankelijk van het onderwerp?",
			"Has the whole ISMS been audited internally, and was the auditor independent of the subject?",
		),
		Evidence: lang.Of(
			[]string{"Auditrapport met bevindingen", "Bewijs van onafhankelijkheid en kennis van de auditor"},
			[]string{"Audit report with findings", "Proof of the auditor's independence and knowledge"},
		),
	},
	{
		ID: "9.2.2", Stage1: true, Demanded: "9.2.2",
		Document: lang.T("Auditprogramma", "Audit programme"),
		Question: lang.T(
			"Waarom komt dit onderwerp vaker aan de beurt dan een ander, en wanneer is alles een keer bekeken?",
			"Why does this subject come up more often than another, and when will everything have been looked at once?",
		),
		Evidence: lang.Of(
			[]string{"Meerjarenplanning van audits", "Criteria en reikwijdte per audit"},
			[]string{"Multi-year audit schedule", "Criteria and scope per audit"},
		),
	},
	{
		ID: "9.3", Kind: Record, Stage1: true, Demanded: "9.3.3",
		Document: lang.T("Verslag van de directiebeoordeling", "Management review report"),
		Question: lang.T(
			"Welke besluiten nam de directie na de laatste beoordeling, en wat is daarvan gedaan?",
			"Which decisions did top management take after the last review, and what has been done about them?",
		),
		Evidence: lang.Of(
			[]string{"Verslag met alle verplichte onderwerpen", "Besluitenlijst", "Presentatie met cijfers"},
			[]string{"Report with all mandatory subjects", "List of decisions", "Presentation with figures"},
		),
	},
	{
		ID: "10.1", Kind: Record,
		Document: lang.T("Overzicht van verbeteringen", "Overview of improvements"),
		Question: lang.T(
			"Waaraan kan ik zien dat uw ISMS beter is dan een jaar geleden?",
			"How can I see that your ISMS is better than a year ago?",
		),
		Evidence: lang.Of(
			[]string{"Verbeterlijst met afgeronde punten", "Trend in incidenten en metingen"},
			[]string{"Improvement list with completed items", "Trend in incidents and measurements"},
		),
	},
	{
		ID: "10.2", Kind: Record, Demanded: "10.2",
		Document: lang.T("Afwijkingen en corrigerende maatregelen", "Nonconformities and corrective actions"),
		Question: lang.T(
			"Neem één afwijking: wat was de oorzaak, wat hebt u eraan gedaan en hoe weet u dat het heeft gewerkt?",
			"Take one nonconformity: what was the cause, what did you do about it and how do you know that it worked?",
		),
		Evidence: lang.Of(
			[]string{"Register van afwijkingen", "Oorzaakanalyse", "Controle achteraf of de actie hielp"},
			[]string{"Register of nonconformities", "Root cause analysis", "Later check that the action helped"},
		),
	},
}
