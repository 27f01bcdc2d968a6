package annexa

import "example.org/toepasselijk/annexa/lang"

// The terms, from the whole to its parts; lists of them are sorted by name.
// Source: written for this project; free to use under its licence. Names as in
// ISO/IEC 27001:2022 and NEN-EN-ISO/IEC 27001:2023, in brackets the word that
// people use beside it; no sentence of the standards is in this file.
var terms = []Term{
	{
		ID: "information_security", Name: lang.T("informatiebeveiliging", "information security"),
		Meaning: lang.T(
			"Alles wat u doet om informatie geheim, juist en bereikbaar te houden.",
			"Everything you do to keep information secret, correct and within reach.",
		),
	},
	{
		ID: "isms", Name: lang.T("managementsysteem voor informatiebeveiliging (ISMS)", "information security management system (ISMS)"),
		Meaning: lang.T(
			"De afspraken, taken en controles waarmee uw organisatie informatiebeveiliging regelt en steeds verbetert.",
			"The agreements, tasks and checks with which your organisation arranges information security and keeps improving it.",
		),
	},
	{
		ID: "confidentiality", Name: lang.T("vertrouwelijkheid", "confidentiality"),
		Meaning: lang.T(
			"Alleen mensen en systemen die dat mogen, kunnen de informatie zien.",
			"Only people and systems that are allowed to can see the information.",
		),
	},
	{
		ID: "integrity", Name: lang.T("integriteit", "integrity"),
		Meaning: lang.T(
			"De informatie klopt, is compleet en is niet ongemerkt veranderd.",
			"The information is right, complete and has not been changed unnoticed.",
		),
	},
	{
		ID: "availability", Name: lang.T("beschikbaarheid", "availability"),
		Meaning: lang.T(
			"U kunt bij de informatie en de systemen op het moment dat u ze nodig hebt.",
			"You can get at the information and systems at the moment you need them.",
		),
	},
	{
		ID: "classification", Name: lang.T("classificatie", "classification"),
		Meaning: lang.T(
			"De indeling van informatie naar hoe gevoelig of belangrijk zij is. Zo is duidelijk hoe u ermee omgaat.",
			"Sorting information by how sensitive or important it is. That makes clear how to handle it.",
		),
	},
	{
		ID: "asset", Name: lang.T("bedrijfsmiddel", "asset"),
		Meaning: lang.T(
			"Iets wat waarde heeft voor uw organisatie en dus bescherming nodig heeft. Denk aan een dossier, een laptop of een collega met kennis.",
			"Something of value to your organisation that therefore needs protection. Think of a file, a laptop or a colleague with knowledge.",
		),
	},
	{
		ID: "primary_asset", Name: lang.T("primair bedrijfsmiddel", "primary asset"),
		Meaning: lang.T(
			"De informatie of het werkproces waar het u uiteindelijk om gaat.",
			"The information or work process that everything is about in the end.",
		),
	},
	{
		ID: "supporting_asset", Name: lang.T("ondersteunend bedrijfsmiddel", "supporting asset"),
		Meaning: lang.T(
			"Iets waarop uw informatie of proces steunt, zoals een systeem, gebouw, leverancier of medewerker.",
			"Something your information or process relies on, such as a system, building, supplier or employee.",
		),
	},
	{
		ID: "threat", Name: lang.T("dreiging", "threat"),
		Meaning: lang.T(
			"Een mogelijke oorzaak van schade, van brand tot een hacker of een vergissing.",
			"A possible cause of harm, from a fire to a hacker or a mistake.",
		),
	},
	{
		ID: "vulnerability", Name: lang.T("kwetsbaarheid", "vulnerability"),
		Meaning: lang.T(
			"Een zwakke plek waardoor een dreiging u kan raken.",
			"A weak spot through which a threat can hit you.",
		),
	},
	{
		ID: "risk", Name: lang.T("risico", "risk"),
		Meaning: lang.T(
			"De mogelijkheid dat er iets misgaat met uw informatie, samen met de schade die dat geeft.",
			"The possibility that something goes wrong with your information, together with the harm it causes.",
		),
	},
	{
		ID: "likelihood", Name: lang.T("kans (waarschijnlijkheid)", "likelihood"),
		Meaning: lang.T(
			"Een inschatting van hoe vaak iets gebeurt.",
			"An estimate of how often something happens.",
		),
	},
	{
		ID: "impact", Name: lang.T("impact (gevolg)", "impact (consequence)"),
		Meaning: lang.T(
			"De schade als het misgaat: in geld, stilstand, reputatie of leed voor mensen.",
			"The harm if things go wrong: in money, downtime, reputation or distress to people.",
		),
	},
	{
		ID: "impact_area", Name: lang.T("impactgebied", "impact area"),
		Meaning: lang.T(
			"Een terrein waarop schade merkbaar is, zoals geld, klanten of de wet. Het zwaarst getroffen gebied bepaalt de impact.",
			"A field in which harm is felt, such as money, customers or the law. The area that is hit hardest determines the impact.",
		),
	},
	{
		ID: "risk_level", Name: lang.T("risiconiveau", "level of risk"),
		Meaning: lang.T(
			"Hoe groot een risico is, bepaald uit kans en impact samen.",
			"How large a risk is, determined from likelihood and impact together.",
		),
	},
	{
		ID: "risk_matrix", Name: lang.T("risicomatrix", "risk matrix"),
		Meaning: lang.T(
			"Een tabel die voor elke combinatie van kans en impact het niveau aangeeft.",
			"A table that gives the level for each combination of likelihood and impact.",
		),
	},
	{
		ID: "risk_assessment", Name: lang.T("risicobeoordeling", "risk assessment"),
		Meaning: lang.T(
			"Al het werk, van risico's vinden en inschatten tot bepalen welke u moet aanpakken.",
			"All the work from finding and estimating risks to deciding which ones you must deal with.",
		),
	},
	{
		ID: "risk_identification", Name: lang.T("risico-identificatie", "risk identification"),
		Meaning: lang.T(
			"Het zoeken en beschrijven van risico's: wat kan er gebeuren, waardoor en met welk gevolg?",
			"Looking for and describing risks: what can happen, because of what and with what result?",
		),
	},
	{
		ID: "risk_analysis", Name: lang.T("risicoanalyse", "risk analysis"),
		Meaning: lang.T(
			"De stap waarin u van elk risico de kans en de impact inschat.",
			"The step in which you estimate likelihood and impact for each risk.",
		),
	},
	{
		ID: "risk_evaluation", Name: lang.T("risico-evaluatie", "risk evaluation"),
		Meaning: lang.T(
			"De stap waarin u elk risico naast uw grens legt en bepaalt wat het eerst aan de beurt is.",
			"The step in which you hold each risk against your limit and decide what comes first.",
		),
	},
	{
		ID: "risk_acceptance_criteria", Name: lang.T("risicoacceptatiecriteria", "risk acceptance criteria"),
		Meaning: lang.T(
			"De regels die u vooraf afspreekt: tot welk niveau een risico mag blijven zoals het is, en wie daarover beslist.",
			"The rules you agree beforehand: up to which level a risk may stay as it is, and who decides.",
		),
	},
	{
		ID: "acceptance_line", Name: lang.T("acceptatiegrens", "line of acceptance"),
		Meaning: lang.T(
			"Het hoogste niveau dat u zonder meer aanvaardt. Voor een risico daarboven is een besluit nodig.",
			"The highest level you accept as it is. A risk above it needs a decision.",
		),
	},
	{
		ID: "risk_appetite", Name: lang.T("risicobereidheid", "risk appetite"),
		Meaning: lang.T(
			"Hoeveel risico de directie wil nemen om de doelen van de organisatie te halen.",
			"How much risk top management wants to take to reach the organisation's goals.",
		),
	},
	{
		ID: "risk_owner", Name: lang.T("risico-eigenaar", "risk owner"),
		Meaning: lang.T(
			"De persoon die over een risico mag beslissen en erop wordt aangesproken.",
			"The person who may decide on a risk and answers for it.",
		),
	},
	{
		ID: "inherent_risk", Name: lang.T("brutorisico", "gross risk (inherent risk)"),
		Meaning: lang.T(
			"Het risico als u alle maatregelen wegdenkt.",
			"The risk if you imagine all controls away.",
		),
	},
	{
		ID: "current_risk", Name: lang.T("huidig risico", "current risk"),
		Meaning: lang.T(
			"Het risico met de maatregelen die er vandaag al zijn.",
			"The risk with the controls that are already in place today.",
		),
	},
	{
		ID: "residual_risk", Name: lang.T("restrisico", "residual risk"),
		Meaning: lang.T(
			"Het risico dat overblijft als de gekozen maatregelen zijn uitgevoerd.",
			"The risk that remains once the chosen controls have been carried out.",
		),
	},
	{
		ID: "risk_treatment", Name: lang.T("risicobehandeling", "risk treatment"),
		Meaning: lang.T(
			"Kiezen en uitvoeren wat u met een risico doet: aanpassen, behouden, vermijden of delen.",
			"Choosing and carrying out what you do with a risk: modify, retain, avoid or share.",
		),
	},
	{
		ID: "risk_modification", Name: lang.T("risico aanpassen", "risk modification"),
		Meaning: lang.T(
			"De kans of de impact veranderen met maatregelen, meestal kleiner maken.",
			"Changing likelihood or impact with controls, mostly making them smaller.",
		),
	},
	{
		ID: "risk_retention", Name: lang.T("risico behouden", "risk retention"),
		Meaning: lang.T(
			"Bewust besluiten om met een risico te leven, zonder er nu meer aan te doen.",
			"Deciding on purpose to live with a risk, without doing more about it now.",
		),
	},
	{
		ID: "risk_avoidance", Name: lang.T("risico vermijden", "risk avoidance"),
		Meaning: lang.T(
			"Stoppen met de activiteit die het risico geeft, of er niet aan beginnen.",
			"Stopping the activity that brings the risk, or not starting it.",
		),
	},
	{
		ID: "risk_sharing", Name: lang.T("risico delen", "risk sharing"),
		Meaning: lang.T(
			"Een deel van de schade of de taak bij een ander neerleggen, bijvoorbeeld met een verzekering. Verantwoordelijk blijft u zelf.",
			"Placing part of the harm or the task with someone else, through insurance for example. You remain responsible yourself.",
		),
	},
	{
		ID: "risk_treatment_plan", Name: lang.T("risicobehandelplan", "risk treatment plan"),
		Meaning: lang.T(
			"De lijst van acties tegen uw risico's, met wie ze doet en wanneer ze klaar zijn.",
			"The list of actions against your risks, with who does them and when they are done.",
		),
	},
	{
		ID: "control", Name: lang.T("beheersmaatregel", "control"),
		Meaning: lang.T(
			"Iets wat u doet of inricht om een risico te beheersen, zoals een regel, een slot of een technische instelling.",
			"Something you do or set up to keep a risk in hand, such as a rule, a lock or a technical setting.",
		),
	},
	{
		ID: "own_control", Name: lang.T("eigen maatregel", "own control"),
		Meaning: lang.T(
			"Een beheersmaatregel die niet in bijlage A staat, maar die u zelf nodig vindt.",
			"A control that is not in Annex A but that you find necessary yourself.",
		),
	},
	{
		ID: "control_type", Name: lang.T("type maatregel", "control type"),
		Meaning: lang.T(
			"Hoe een maatregel werkt: preventief voorkomt, detectief merkt op en corrigerend herstelt.",
			"How a control works: preventive stops, detective notices and corrective repairs.",
		),
	},
	{
		ID: "control_attribute", Name: lang.T("attribuut van een beheersmaatregel", "control attribute"),
		Meaning: lang.T(
			"Een kenmerk waarop u beheersmaatregelen kunt indelen en filteren, zoals type of beveiligingsdomein.",
			"A characteristic by which you can sort and filter controls, such as type or security domain.",
		),
	},
	{
		ID: "annex_a", Name: lang.T("bijlage A", "Annex A"),
		Meaning: lang.T(
			"De lijst van 93 beheersmaatregelen achter in de norm. U controleert ermee of u niets bent vergeten.",
			"The list of 93 controls at the back of the standard. You use it to check that nothing has been forgotten.",
		),
	},
	{
		ID: "statement_of_applicability", Name: lang.T("verklaring van toepasselijkheid (VvT)", "Statement of Applicability (SoA)"),
		Meaning: lang.T(
			"Het document waarin u per beheersmaatregel vastlegt of u die gebruikt, waarom wel of niet, en hoe ver u bent.",
			"The document in which you record for each control whether you use it, why or why not, and how far you are.",
		),
	},
	{
		ID: "exclusion", Name: lang.T("uitsluiting", "exclusion"),
		Meaning: lang.T(
			"Een beheersmaatregel uit bijlage A die u niet nodig hebt, met de reden erbij.",
			"An Annex A control that you do not need, with the reason given.",
		),
	},
	{
		ID: "justification", Name: lang.T("onderbouwing", "justification"),
		Meaning: lang.T(
			"De reden waarom u een beheersmaatregel wel of niet gebruikt, zo dat een ander die begrijpt.",
			"The reason why you do or do not use a control, put so that someone else understands it.",
		),
	},
	{
		ID: "scope", Name: lang.T("toepassingsgebied (scope)", "scope"),
		Meaning: lang.T(
			"Het deel van uw organisatie waarvoor het ISMS en het certificaat gelden.",
			"The part of your organisation to which the ISMS and the certificate apply.",
		),
	},
	{
		ID: "issues", Name: lang.T("interne en externe onderwerpen", "internal and external issues"),
		Meaning: lang.T(
			"Wat er binnen en buiten uw organisatie speelt en uw beveiliging raakt, zoals groei, wetten of krapte aan personeel.",
			"What goes on inside and outside your organisation and touches your security, such as growth, laws or a shortage of staff.",
		),
	},
	{
		ID: "interface", Name: lang.T("raakvlak", "interface"),
		Meaning: lang.T(
			"Een plek waar uw scope overgaat in het werk van een ander, zoals een leverancier of een andere afdeling.",
			"A place where your scope passes into the work of someone else, such as a supplier or another department.",
		),
	},
	{
		ID: "interested_party", Name: lang.T("belanghebbende", "interested party"),
		Meaning: lang.T(
			"Iemand die eisen stelt aan uw beveiliging of er last van heeft als het misgaat. Denk aan een klant of een toezichthouder.",
			"Someone who sets requirements for your security or suffers when it fails. Think of a customer or a regulator.",
		),
	},
	{
		ID: "top_management", Name: lang.T("directie", "top management"),
		Meaning: lang.T(
			"De mensen die de organisatie, of het deel binnen de scope, aan de top leiden.",
			"The people who lead the organisation, or the part in scope, from the top.",
		),
	},
	{
		ID: "documented_information", Name: lang.T("gedocumenteerde informatie", "documented information"),
		Meaning: lang.T(
			"Informatie die u bewust vastlegt en bijhoudt, op papier of digitaal: documenten en registraties.",
			"Information that you deliberately set down and maintain, on paper or digitally: documents and records.",
		),
	},
	{
		ID: "draft", Name: lang.T("concept", "draft"),
		Meaning: lang.T(
			"Een invulling of versie die nog door niemand is bevestigd of vastgesteld.",
			"An entry or version that nobody has confirmed or adopted yet.",
		),
	},
	{
		ID: "record", Name: lang.T("registratie", "record"),
		Meaning: lang.T(
			"Een bewijs van iets wat is gebeurd, zoals notulen, een logregel of een ingevulde checklist.",
			"Proof of something that took place, such as minutes, a log line or a completed checklist.",
		),
	},
	{
		ID: "evidence", Name: lang.T("bewijs", "evidence"),
		Meaning: lang.T(
			"Wat laat zien dat u doet wat u hebt afgesproken: een document, een registratie, een antwoord of een werkplek.",
			"What shows that you do what you agreed: a document, a record, an answer or a workplace.",
		),
	},
	{
		ID: "internal_audit", Name: lang.T("interne audit", "internal audit"),
		Meaning: lang.T(
			"Een onderzoek in eigen opdracht, door iemand die onafhankelijk is. Die gaat na of uw ISMS klopt en werkt.",
			"An examination you commission yourself, by someone independent. That person checks whether your ISMS is right and works.",
		),
	},
	{
		ID: "management_review", Name: lang.T("directiebeoordeling", "management review"),
		Meaning: lang.T(
			"Het overleg waarin de directie bekijkt hoe het ISMS werkt en besluit wat er anders moet.",
			"The meeting in which top management looks at how the ISMS is working and decides what must change.",
		),
	},
	{
		ID: "nonconformity", Name: lang.T("afwijking", "nonconformity"),
		Meaning: lang.T(
			"Iets wat niet voldoet aan een eis van de norm, de wet of uw eigen regels.",
			"Something that does not meet a requirement of the standard, the law or your own rules.",
		),
	},
	{
		ID: "major_nonconformity", Name: lang.T("grote afwijking", "major nonconformity"),
		Meaning: lang.T(
			"Een afwijking waardoor te betwijfelen is of uw ISMS doet wat het moet doen. Zolang die openstaat, komt er geen certificaat.",
			"A nonconformity that makes it doubtful whether your ISMS does what it should. While it is open there is no certificate.",
		),
	},
	{
		ID: "finding", Name: lang.T("bevinding", "finding"),
		Meaning: lang.T(
			"Iets wat een audit of de auditcheck opmerkt: een gat, een fout of iets wat beter kan.",
			"Something that an audit or the audit check notices: a gap, a mistake or something that could be better.",
		),
	},
	{
		ID: "corrective_action", Name: lang.T("corrigerende maatregel", "corrective action"),
		Meaning: lang.T(
			"Een actie die de oorzaak van een afwijking wegneemt, zodat zij niet terugkomt.",
			"An action that takes away the cause of a nonconformity, so that it does not come back.",
		),
	},
	{
		ID: "event", Name: lang.T("informatiebeveiligingsgebeurtenis", "information security event"),
		Meaning: lang.T(
			"Een signaal dat er iets mis kan zijn met de beveiliging, zoals een vreemde mail of een deur die openstaat.",
			"A sign that something may be wrong with security, such as an odd e-mail or a door left open.",
		),
	},
	{
		ID: "incident", Name: lang.T("informatiebeveiligingsincident", "information security incident"),
		Meaning: lang.T(
			"Een gebeurtenis die de beveiliging echt schaadt of waarschijnlijk gaat schaden, zodat u moet ingrijpen.",
			"An event that really harms security or probably will, so that you have to step in.",
		),
	},
	{
		ID: "certification_audit", Name: lang.T("certificatieaudit", "certification audit"),
		Meaning: lang.T(
			"De audit door een onafhankelijke instelling, in twee fasen. Is alles in orde, dan krijgt u het certificaat.",
			"The audit by an independent body, in two stages. If all is in order, you receive the certificate.",
		),
	},
	{
		ID: "stage_1", Name: lang.T("fase 1-audit", "stage 1 audit"),
		Meaning: lang.T(
			"Het eerste deel van de certificatieaudit. De auditor bekijkt uw documenten en of u klaar bent voor fase 2.",
			"The first part of the certification audit. The auditor looks at your documents and at whether you are ready for stage 2.",
		),
	},
	{
		ID: "stage_2", Name: lang.T("fase 2-audit", "stage 2 audit"),
		Meaning: lang.T(
			"Het tweede deel van de certificatieaudit. De auditor gaat na of u in de praktijk werkt zoals u hebt opgeschreven.",
			"The second part of the certification audit. The auditor checks whether you work in practice as you wrote down.",
		),
	},
	{
		ID: "surveillance_audit", Name: lang.T("controleaudit", "surveillance audit"),
		Meaning: lang.T(
			"De kortere audit in de jaren na certificatie, om te zien of het ISMS blijft werken.",
			"The shorter audit in the years after certification, to see whether the ISMS keeps working.",
		),
	},
	{
		ID: "recertification", Name: lang.T("hercertificatie", "recertification"),
		Meaning: lang.T(
			"De uitgebreide audit voordat het certificaat na drie jaar verloopt. Daarna begint een nieuwe periode.",
			"The full audit before the certificate expires after three years. A new period then begins.",
		),
	},
}
