package annexa

import "example.org/toepasselijk/annexa/lang"

// The guidance to the organizational controls of Annex A, in its order. Source:
// written for this project, with the edition of 2022 (ISO/IEC 27001:2022) in
// mind; free to use under the project's licence. No sentence of the standards
// is in this file.
var organizationalGuidance = []Guidance{
	{
		Control: "5.1",
		Plain: lang.T(
			"De directie schrijft op wat zij met beveiliging wil, met daaronder regels per onderwerp. Iedereen die ermee te maken heeft, kent de regels en ze worden op vaste momenten herzien.",
			"Top management writes down what it wants from security, with rules per subject beneath it. Everyone concerned knows the rules and they are revised at set times.",
		),
		Question: lang.T(
			"Wie heeft dit beleid goedgekeurd, op welke datum, en wat is er bij de laatste herziening veranderd?",
			"Who approved this policy, on what date, and what changed at the last revision?",
		),
		Evidence: lang.Of(
			[]string{"Goedgekeurd beleid met versiehistorie", "Deelbeleid voor bijvoorbeeld toegang en back-up", "Leesbevestigingen"},
			[]string{"Approved policy with version history", "Topic policies for access and backup, for example", "Read confirmations"},
		),
		Interview: lang.T(
			"Waar vindt u het beveiligingsbeleid, en welke regel daaruit geldt voor uw werk?",
			"Where do you find the security policy, and which rule in it applies to your work?",
		),
	},
	{
		Control: "5.2",
		Plain: lang.T(
			"Voor elke beveiligingstaak is iemand aangewezen die weet wat de taak inhoudt.",
			"For every security task someone is appointed who knows what the task involves.",
		),
		Question: lang.T(
			"Noem een taak uit uw ISMS: waar staat wie die uitvoert, en wie valt in bij ziekte?",
			"Name a task from your ISMS: where does it say who performs it, and who stands in during illness?",
		),
		Evidence: lang.Of(
			[]string{"Overzicht van taken en namen", "Functiebeschrijvingen met beveiligingstaken"},
			[]string{"Overview of tasks and names", "Job descriptions with security tasks"},
		),
		Interview: lang.T(
			"Wat is uw eigen taak in de informatiebeveiliging, en wanneer besteedde u daar voor het laatst tijd aan?",
			"What is your own task in information security, and when did you last spend time on it?",
		),
	},
	{
		Control: "5.3",
		Plain: lang.T(
			"Taken die samen ruimte geven voor fraude of onopgemerkte fouten, liggen bij verschillende mensen. Lukt dat niet in een klein team, dan controleert een ander achteraf.",
			"Tasks that together leave room for fraud or unnoticed mistakes lie with different people. If a small team cannot do that, someone else checks afterwards.",
		),
		Question: lang.T(
			"Welke combinaties van taken hebt u verboden, en hoe voorkomt het systeem dat iemand ze toch combineert?",
			"Which combinations of tasks have you forbidden, and how does the system prevent someone from combining them?",
		),
		Evidence: lang.Of(
			[]string{"Matrix van taken die niet samengaan", "Goedkeuringsstappen in het betaalsysteem", "Verslag van een controle achteraf"},
			[]string{"Matrix of incompatible tasks", "Approval steps in the payment system", "Report of an after-the-fact check"},
		),
		Interview: lang.T(
			"Kunt u in uw eentje een leverancier toevoegen en diens factuur betalen?",
			"Can you add a supplier and pay that supplier's invoice all by yourself?",
		),
	},
	{
		Control: "5.4",
		Plain: lang.T(
			"Leidinggevenden zorgen dat hun mensen de beveiligingsregels kennen en volgen, en geven zelf het voorbeeld.",
			"Managers make sure their people know and follow the security rules, and set the example themselves.",
		),
		Question: lang.T(
			"Hoe bespreken teamleiders het naleven van de regels, bijvoorbeeld in werkoverleg of beoordeling?",
			"How do team leaders discuss following the rules, for example in team meetings or appraisals?",
		),
		Evidence: lang.Of(
			[]string{"Notulen van werkoverleg met beveiliging op de agenda", "Beoordelingsformulier met beveiligingsdoel"},
			[]string{"Team meeting minutes with security on the agenda", "Appraisal form with a security goal"},
		),
		Interview: lang.T(
			"Hoe merkt u dat uw leidinggevende beveiliging belangrijk vindt?",
			"How do you notice that your manager takes security seriously?",
		),
	},
	{
		Control: "5.5",
		Plain: lang.T(
			"U weet vooraf welke instanties u bij een incident moet bellen of inlichten, en wie dat doet. Denk aan de politie of de Autoriteit Persoonsgegevens.",
			"You know beforehand which authorities to call or notify in an incident, and who does so. Think of the police or the data protection authority.",
		),
		Question: lang.T(
			"Stel dat er vannacht persoonsgegevens lekken. Bij wie meldt u dat, binnen hoeveel uur, en wie doet de melding?",
			"Suppose personal data leak tonight. To whom do you report that, within how many hours, and who makes the report?",
		),
		Evidence: lang.Of(
			[]string{"Contactlijst van toezichthouders en hulpdiensten", "Meldprocedure met termijnen", "Kopie van een eerdere melding"},
			[]string{"Contact list of regulators and emergency services", "Notification procedure with deadlines", "Copy of an earlier notification"},
		),
		Interview: lang.T(
			"Wie in uw organisatie mag met de toezichthouder of politie spreken?",
			"Who in your organisation may speak with the regulator or the police?",
		),
	},
	{
		Control: "5.6",
		Plain: lang.T(
			"U houdt contact met vakgroepen en kenniskringen, zodat u op tijd waarschuwingen en goede raad krijgt.",
			"You stay in touch with professional groups and forums, so that warnings and good advice reach you in time.",
		),
		Question: lang.T(
			"Van welke vakgroep bent u lid, en welk advies van die groep hebt u het afgelopen jaar gebruikt?",
			"Which professional group do you belong to, and which advice from it did you use in the past year?",
		),
		Evidence: lang.Of(
			[]string{"Lidmaatschap van een branchegroep of ISAC", "Verslag van een bijeenkomst", "Doorgestuurde waarschuwing"},
			[]string{"Membership of a sector group or ISAC", "Report of a meeting", "Forwarded warning"},
		),
		Interview: lang.T(
			"Bij wie buiten de organisatie vraagt u raad over een nieuw beveiligingsprobleem?",
			"Whom outside the organisation do you ask for advice on a new security problem?",
		),
	},
	{
		Control: "5.7",
		Plain: lang.T(
			"U verzamelt informatie over aanvallen en aanvallers, bepaalt wat dat voor u betekent en past uw beveiliging erop aan.",
			"You collect information about attacks and attackers, work out what it means for you and adjust your security to it.",
		),
		Question: lang.T(
			"Welke dreiging kwam het laatste halfjaar uit uw bronnen naar voren, en wat hebt u daardoor veranderd?",
			"Which threat emerged from your sources in the last six months, and what did you change because of it?",
		),
		Evidence: lang.Of(
			[]string{"Abonnement op adviezen van het NCSC", "Maandelijkse dreigingsnotitie", "Risico of filterregel die daarop is aangepast"},
			[]string{"Subscription to national cyber security centre advisories", "Monthly threat note", "Risk or filter rule that was adjusted because of it"},
		),
		Interview: lang.T(
			"Hoe hoort u dat er een nieuwe aanvalsmethode rondgaat die uw systemen kan raken?",
			"How do you hear that a new method of attack is going around that could hit your systems?",
		),
	},
	{
		Control: "5.8",
		Plain: lang.T(
			"In elk project, ook als het niet over IT gaat, bekijkt u vanaf het begin welke beveiliging nodig is.",
			"In every project, even one that is not about IT, you look from the start at what security is needed.",
		),
		Question: lang.T(
			"Neem een recent project: op welk moment zijn de risico's beoordeeld, en wat deed de stuurgroep met de uitkomst?",
			"Take a recent project: when were the risks assessed, and what did the steering group do with the outcome?",
		),
		Evidence: lang.Of(
			[]string{"Projectsjabloon met beveiligingsparagraaf", "Verslag van een risicosessie in een lopend project", "Besluit bij een faseovergang"},
			[]string{"Project template with a security section", "Record of a risk session in a current project", "Decision at a stage gate"},
		),
		Interview: lang.T(
			"Welke beveiligingsvraag stelde u zelf aan het begin van uw project?",
			"Which security question did you yourself ask at the start of your project?",
		),
	},
	{
		Control: "5.9",
		Plain: lang.T(
			"U weet welke informatie, systemen en apparaten u hebt, en elk daarvan heeft een eigenaar.",
			"You know which information, systems and devices you have, and each of them has an owner.",
		),
		Question: lang.T(
			"Ik wijs een willekeurige laptop of applicatie aan: waar staat die in uw lijst, en wie is de eigenaar?",
			"I pick any laptop or application: where is it in your list, and who owns it?",
		),
		Evidence: lang.Of(
			[]string{"Register van bedrijfsmiddelen met eigenaar", "Uitdraai van apparaatbeheer", "Verslag van de jaarlijkse telling"},
			[]string{"Asset register with owners", "Export from device management", "Record of the annual stock-take"},
		),
		Interview: lang.T(
			"Van welk systeem bent u eigenaar, en wat hoort u daarvoor te doen?",
			"Which system do you own, and what are you supposed to do for it?",
		),
	},
	{
		Control: "5.10",
		Plain: lang.T(
			"Er zijn duidelijke regels voor het gebruik van informatie, apparaten en diensten. Iedereen weet wat mag, wat niet mag en hoe het wel moet.",
			"There are clear rules for using information, devices and services. Everyone knows what is allowed, what is not and how to do it properly.",
		),
		Question: lang.T(
			"Wat zeggen uw gedragsregels over privégebruik, losse media en AI-diensten, en hoe zijn medewerkers daarmee akkoord gegaan?",
			"What do your rules of conduct say about private use, removable media and AI services, and how did staff agree to them?",
		),
		Evidence: lang.Of(
			[]string{"Gedragscode voor IT-gebruik", "Getekende of digitale akkoordverklaring", "Tabel met regels per classificatie"},
			[]string{"Code of conduct for IT use", "Signed or digital agreement", "Table of rules per classification"},
		),
		Interview: lang.T(
			"Mag u een klantbestand in een gratis online dienst zetten, en waar staat dat?",
			"May you put a customer file in a free online service, and where does it say so?",
		),
	},
	{
		Control: "5.11",
		Plain: lang.T(
			"Wie vertrekt of een andere functie krijgt, levert laptops, sleutels, passen en bestanden in.",
			"Anyone who leaves or changes jobs hands back laptops, keys, badges and files.",
		),
		Question: lang.T(
			"Laat zien wat de laatste drie vertrekkers hebben ingeleverd, ook als zij waren ingehuurd.",
			"Show what the last three leavers handed in, contractors included.",
		),
		Evidence: lang.Of(
			[]string{"Ingevuld inleverformulier", "Uitgiftelijst van laptops en passen"},
			[]string{"Completed return form", "Issue list of laptops and badges"},
		),
		Interview: lang.T(
			"Wat hebt u in bruikleen, en hoe levert u dat in als u morgen stopt?",
			"What do you have on loan, and how would you return it if you stopped tomorrow?",
		),
	},
	{
		Control: "5.12",
		Plain: lang.T(
			"U deelt informatie in naar hoe erg het is als zij uitlekt, niet klopt of wegvalt. Zo weet iedereen hoe streng de bescherming moet zijn.",
			"You sort information by how bad it is if it leaks, is wrong or is lost. That way everyone knows how strict its protection must be.",
		),
		Question: lang.T(
			"Welke niveaus gebruikt u, en wie bepaalde dat dit document op dit niveau hoort?",
			"Which levels do you use, and who decided that this document belongs at this level?",
		),
		Evidence: lang.Of(
			[]string{"Classificatieschema met voorbeelden", "Register met niveau per informatiesoort"},
			[]string{"Classification scheme with examples", "Register with the level per kind of information"},
		),
		Interview: lang.T(
			"Welke informatie in uw werk is het gevoeligst, en op welk niveau is die ingedeeld?",
			"Which information in your work is most sensitive, and at which level is it classified?",
		),
	},
	{
		Control: "5.13",
		Plain: lang.T(
			"Aan een document, bestand of bericht is te zien hoe gevoelig het is. Zo gaan mensen en systemen er goed mee om.",
			"A document, file or message shows how sensitive it is. That way people and systems treat it properly.",
		),
		Question: lang.T(
			"Open een vertrouwelijk bestand: waar staat het label, en wat gebeurt er bij het mailen naar buiten?",
			"Open a confidential file: where is the label, and what happens when it is mailed outside?",
		),
		Evidence: lang.Of(
			[]string{"Documentsjabloon met label", "Instelling van gevoeligheidslabels", "Steekproef van gelabelde stukken"},
			[]string{"Document template with label", "Setting of sensitivity labels", "Sample of labelled documents"},
		),
		Interview: lang.T(
			"Hoe ziet u aan een stuk dat u het niet mag doorsturen?",
			"How can you tell from a document that you must not forward it?",
		),
	},
	{
		Control: "5.14",
		Plain: lang.T(
			"Er zijn afspraken over hoe informatie veilig van de een naar de ander gaat: per mail, bestand, telefoon of post.",
			"It is agreed how information travels safely from one party to another: by mail, file, phone or post.",
		),
		Question: lang.T(
			"Langs welke weg gaan vertrouwelijke stukken naar klanten, en hoe weet u dat alleen de juiste persoon ze opent?",
			"By which route do confidential documents go to customers, and how do you know that only the right person opens them?",
		),
		Evidence: lang.Of(
			[]string{"Regels per kanaal", "Dienst voor veilig mailen of bestandsuitwisseling", "Overeenkomst met een uitwisselpartner"},
			[]string{"Rules per channel", "Service for secure mail or file exchange", "Agreement with an exchange partner"},
		),
		Interview: lang.T(
			"Hoe stuurt u een groot bestand met klantgegevens naar iemand buiten de organisatie?",
			"How do you send a large file of customer data to someone outside the organisation?",
		),
	},
	{
		Control: "5.15",
		Plain: lang.T(
			"U bepaalt wie waar bij mag, in systemen en in gebouwen. Uitgangspunt is wat iemand voor het werk nodig heeft.",
			"You decide who may reach what, in systems and in buildings. The starting point is what someone needs for the work.",
		),
		Question: lang.T(
			"Op basis van welke regel kreeg deze functie toegang tot dit systeem, en wie stelde die regel vast?",
			"By which rule did this job get access to this system, and who set that rule?",
		),
		Evidence: lang.Of(
			[]string{"Toegangsbeleid", "Autorisatiematrix per rol", "Vastgelegde uitzonderingen"},
			[]string{"Access policy", "Authorisation matrix per role", "Recorded exceptions"},
		),
		Interview: lang.T(
			"Bij welke gegevens kunt u die u eigenlijk nooit nodig hebt?",
			"Which data can you reach that you never actually need?",
		),
	},
	{
		Control: "5.16",
		Plain: lang.T(
			"Elke persoon en elk systeem heeft een eigen account, dat u beheert van aanmaken tot opheffen.",
			"Every person and every system has an account of its own, which you manage from creation to removal.",
		),
		Question: lang.T(
			"Hoe komt een nieuw account tot stand, en welke gedeelde accounts en systeemaccounts zijn er nog?",
			"How does a new account come about, and which shared and system accounts still exist?",
		),
		Evidence: lang.Of(
			[]string{"Lijst van accounts, vergeleken met het personeelsbestand", "Overzicht van systeemaccounts met eigenaar"},
			[]string{"List of accounts, compared with the staff list", "Overview of system accounts with their owners"},
		),
		Interview: lang.T(
			"Werkt u weleens onder het account van een collega, bijvoorbeeld aan de balie?",
			"Do you ever work under a colleague's account, at the counter for example?",
		),
	},
	{
		Control: "5.17",
		Plain: lang.T(
			"U geeft wachtwoorden, pincodes en andere inlogmiddelen veilig uit. Ook het bewaren en vervangen is veilig geregeld.",
			"You issue passwords, PINs and other means of signing in safely. Keeping and replacing them is arranged safely too.",
		),
		Question: lang.T(
			"Hoe krijgt een nieuwe medewerker het eerste wachtwoord, en hoe stelt de helpdesk vast wie om herstel vraagt?",
			"How does a new employee receive the first password, and how does the help desk establish who is asking for a reset?",
		),
		Evidence: lang.Of(
			[]string{"Wachtwoordregels", "Wachtwoordkluis voor teams", "Werkinstructie voor herstel door de helpdesk"},
			[]string{"Password rules", "Password vault for teams", "Work instruction for help desk resets"},
		),
		Interview: lang.T(
			"Waar bewaart u uw wachtwoorden?",
			"Where do you keep your passwords?",
		),
	},
	{
		Control: "5.18",
		Plain: lang.T(
			"Iemand vraagt toegangsrechten aan en een ander keurt ze goed. U loopt ze regelmatig na en trekt in wat niet meer nodig is.",
			"One person requests access rights and another approves them. You review them regularly and withdraw what is no longer needed.",
		),
		Question: lang.T(
			"Wanneer heeft de eigenaar van dit systeem de rechten voor het laatst nagelopen, en welke zijn toen ingetrokken?",
			"When did the owner of this system last review the rights, and which were withdrawn then?",
		),
		Evidence: lang.Of(
			[]string{"Goedgekeurde aanvragen", "Verslag van een rechtencontrole", "Intrekking bij functiewijziging"},
			[]string{"Approved requests", "Report of an access review", "Withdrawal after a change of job"},
		),
		Interview: lang.T(
			"Hoe vraagt u extra rechten aan, en wie moet daar ja op zeggen?",
			"How do you request extra rights, and who has to say yes?",
		),
	},
	{
		Control: "5.19",
		Plain: lang.T(
			"U weet welke leveranciers risico's voor uw informatie meebrengen en hebt een vaste manier om die risico's klein te houden.",
			"You know which suppliers bring risks to your information and have a fixed way of keeping those risks small.",
		),
		Question: lang.T(
			"Hoe hebt u bepaald welke leveranciers belangrijk zijn voor beveiliging? Wat vraagt u van hen meer dan van de rest?",
			"How did you determine which suppliers matter for security? What do you ask of them beyond the rest?",
		),
		Evidence: lang.Of(
			[]string{"Leverancierslijst met risicoklasse", "Beoordeling vóór het tekenen", "Inkoopprocedure met beveiligingsstap"},
			[]string{"Supplier list with risk class", "Assessment before signing", "Purchasing procedure with a security step"},
		),
		Interview: lang.T(
			"Welke leverancier van u kan de meeste schade veroorzaken, en waarom?",
			"Which of your suppliers can cause the most harm, and why?",
		),
	},
	{
		Control: "5.20",
		Plain: lang.T(
			"In contracten staat wat leveranciers voor uw beveiliging moeten doen, zoals incidenten melden en gegevens teruggeven.",
			"Contracts state what suppliers must do for your security, such as reporting incidents and returning data.",
		),
		Question: lang.T(
			"Wijs in dit contract aan hoe snel de leverancier een incident meldt. Wat gebeurt er na afloop met uw gegevens?",
			"Point out in this contract how fast the supplier reports an incident. What happens to your data at the end?",
		),
		Evidence: lang.Of(
			[]string{"Getekend contract met beveiligingsbijlage", "Verwerkersovereenkomst", "Standaardeisen voor inkoop"},
			[]string{"Signed contract with a security annex", "Data processing agreement", "Standard requirements for purchasing"},
		),
		Interview: lang.T(
			"Welke afspraak over beveiliging met uw leverancier kent u uit het hoofd?",
			"Which security agreement with your supplier do you know by heart?",
		),
	},
	{
		Control: "5.21",
		Plain: lang.T(
			"U kijkt ook naar de partijen en onderdelen achter uw IT-leveranciers, zoals onderaannemers, apparatuur en softwarecomponenten.",
			"You also look at the parties and parts behind your IT suppliers, such as subcontractors, equipment and software components.",
		),
		Question: lang.T(
			"Van welke onderaannemers en componenten hangt uw belangrijkste IT-dienst af, en hoe weet u dat die te vertrouwen zijn?",
			"On which subcontractors and components does your main IT service depend, and how do you know they can be trusted?",
		),
		Evidence: lang.Of(
			[]string{"Lijst van subverwerkers", "Lijst van softwarecomponenten (SBOM)", "Eis om beveiliging ook aan onderaannemers op te leggen"},
			[]string{"List of subprocessors", "Software bill of materials (SBOM)", "Requirement to bind subcontractors to security too"},
		),
		Interview: lang.T(
			"Hoe controleert u dat een update of apparaat echt van de fabrikant komt?",
			"How do you check that an update or device really comes from the manufacturer?",
		),
	},
	{
		Control: "5.22",
		Plain: lang.T(
			"U volgt of leveranciers hun afspraken nakomen en beoordeelt wat een verandering bij hen voor u betekent.",
			"You follow whether suppliers keep their agreements and assess what a change on their side means for you.",
		),
		Question: lang.T(
			"Welke rapporten van deze leverancier hebt u dit jaar gelezen, en wat was uw conclusie?",
			"Which reports from this supplier did you read this year, and what was your conclusion?",
		),
		Evidence: lang.Of(
			[]string{"Verslag van een dienstenoverleg", "Beoordeeld certificaat of assurancerapport", "Notitie bij een aangekondigde wijziging"},
			[]string{"Minutes of a service meeting", "Reviewed certificate or assurance report", "Note on an announced change"},
		),
		Interview: lang.T(
			"Wanneer sprak u uw leverancier voor het laatst over een gemiste afspraak?",
			"When did you last speak to your supplier about a missed agreement?",
		),
	},
	{
		Control: "5.23",
		Plain: lang.T(
			"Voor clouddiensten hebt u geregeld hoe u ze kiest, inricht, bewaakt en weer verlaat. Ook is duidelijk wat u doet en wat de aanbieder doet.",
			"For cloud services you have arranged how you choose, set up, monitor and leave them. It is also clear what you do and what the provider does.",
		),
		Question: lang.T(
			"Laat voor één clouddienst zien welke taken bij u liggen en welke bij de aanbieder. Hoe zou u overstappen?",
			"For one cloud service, show which tasks are yours and which are the provider's. How would you move away?",
		),
		Evidence: lang.Of(
			[]string{"Lijst van goedgekeurde clouddiensten", "Verdeling van verantwoordelijkheden", "Exitplan met geteste export"},
			[]string{"List of approved cloud services", "Division of responsibilities", "Exit plan with a tested export"},
		),
		Interview: lang.T(
			"Wie maakt de back-up van de gegevens in deze clouddienst?",
			"Who makes the backup of the data in this cloud service?",
		),
	},
	{
		Control: "5.24",
		Plain: lang.T(
			"Voordat er iets gebeurt, hebt u vastgelegd wie bij een incident wat doet, met welke middelen en in welke volgorde.",
			"Before anything happens you have set down who does what in an incident, with which means and in which order.",
		),
		Question: lang.T(
			"Wanneer hebt u het incidentplan voor het laatst geoefend, en wat ging er toen niet goed?",
			"When did you last rehearse the incident plan, and what did not go well?",
		),
		Evidence: lang.Of(
			[]string{"Incidentplan met rollen en bereikbaarheid", "Draaiboek voor ransomware", "Verslag van een oefening"},
			[]string{"Incident plan with roles and contact details", "Playbook for ransomware", "Report of an exercise"},
		),
		Interview: lang.T(
			"Wie belt u als eerste wanneer alle bestanden op slot staan?",
			"Whom do you call first when all files are locked?",
		),
	},
	{
		Control: "5.25",
		Plain: lang.T(
			"Iemand beoordeelt elk signaal volgens vaste criteria en besluit of het een incident is en hoe ernstig.",
			"Someone assesses each signal against set criteria and decides whether it is an incident and how serious.",
		),
		Question: lang.T(
			"Neem drie meldingen: waarom werd deze wel een incident genoemd en die andere niet?",
			"Take three reports: why was this one called an incident and that other one not?",
		),
		Evidence: lang.Of(
			[]string{"Beslistabel met ernstklassen", "Register met de beoordeling per melding"},
			[]string{"Decision table with severity classes", "Register with the assessment per report"},
		),
		Interview: lang.T(
			"Waaraan ziet u dat een melding direct moet worden doorgezet?",
			"How can you tell that a report must be escalated at once?",
		),
	},
	{
		Control: "5.26",
		Plain: lang.T(
			"Bij een incident volgt u uw plan: u beperkt de schade, herstelt de situatie en licht de juiste mensen in.",
			"In an incident you follow your plan: you limit the damage, restore the situation and inform the right people.",
		),
		Question: lang.T(
			"Loop met mij door het laatste ernstige incident: wat is er per stap gedaan en wanneer is het gesloten?",
			"Walk me through the last serious incident: what was done at each step and when was it closed?",
		),
		Evidence: lang.Of(
			[]string{"Incidentdossier met tijdlijn", "Berichten aan klanten", "Besluit tot afsluiten"},
			[]string{"Incident file with timeline", "Messages to customers", "Decision to close"},
		),
		Interview: lang.T(
			"Wat was uw rol bij het laatste incident, en wist u toen wat u moest doen?",
			"What was your role in the last incident, and did you know what to do?",
		),
	},
	{
		Control: "5.27",
		Plain: lang.T(
			"Na een incident zoekt u uit hoe het kon gebeuren en gebruikt u die kennis om herhaling te voorkomen.",
			"After an incident you find out how it could happen and use that knowledge to prevent a repeat.",
		),
		Question: lang.T(
			"Welke maatregel of training is veranderd door een incident van het afgelopen jaar?",
			"Which control or training changed because of an incident in the past year?",
		),
		Evidence: lang.Of(
			[]string{"Evaluatie van een incident met acties", "Overzicht van soorten en aantallen per jaar"},
			[]string{"Incident evaluation with actions", "Overview of types and numbers per year"},
		),
		Interview: lang.T(
			"Wat doet uw team nu anders door iets wat eerder misging?",
			"What does your team do differently now because of something that went wrong before?",
		),
	},
	{
		Control: "5.28",
		Plain: lang.T(
			"U stelt bewijs van een incident zo veilig dat u het later kunt gebruiken, bijvoorbeeld bij de rechter.",
			"You secure evidence of an incident in such a way that you can use it later, in court for example.",
		),
		Question: lang.T(
			"Hoe zorgt u dat een apparaat na een verdacht voorval niet wordt aangepast voordat er een kopie is gemaakt?",
			"How do you make sure a device is not altered after a suspicious event before a copy has been made?",
		),
		Evidence: lang.Of(
			[]string{"Instructie voor veiligstellen", "Overdrachtsformulier van bewijs", "Contract met een forensisch bureau"},
			[]string{"Instruction for securing evidence", "Evidence handover form", "Contract with a forensic firm"},
		),
		Interview: lang.T(
			"Wat doet u, en wat juist niet, met een laptop die mogelijk gehackt is?",
			"What do you do, and what do you not do, with a laptop that may have been hacked?",
		),
	},
	{
		Control: "5.29",
		Plain: lang.T(
			"Ook tijdens een crisis of verstoring blijft informatie beschermd, met aangepaste regels waar dat nodig is.",
			"Information stays protected even during a crisis or disruption, with adapted rules where needed.",
		),
		Question: lang.T(
			"Als u op noodprocedures overgaat, welke beveiliging blijft dan gelden en wat vervangt de rest?",
			"When you switch to emergency procedures, which protection still applies and what replaces the rest?",
		),
		Evidence: lang.Of(
			[]string{"Continuïteitsplan met beveiligingsparagraaf", "Verslag van een crisisoefening", "Noodprocedure voor toegang"},
			[]string{"Continuity plan with a security section", "Report of a crisis exercise", "Emergency access procedure"},
		),
		Interview: lang.T(
			"Hoe werkt u een dag door zonder systemen, en waar bewaart u het papier dat dan ontstaat?",
			"How do you work for a day without systems, and where do you keep the paper this produces?",
		),
	},
	{
		Control: "5.30",
		Plain: lang.T(
			"U weet hoe snel elk systeem na een storing weer moet werken. U hebt dat technisch geregeld en test of het lukt.",
			"You know how soon each system must work again after a failure. You have arranged that technically and test whether it succeeds.",
		),
		Question: lang.T(
			"Welke hersteltijd is voor dit systeem afgesproken, en wat was de gemeten tijd bij de laatste test?",
			"What recovery time is agreed for this system, and what was the measured time in the last test?",
		),
		Evidence: lang.Of(
			[]string{"Analyse van gevolgen bij uitval (BIA)", "Herstelplan per systeem", "Testverslag met gemeten tijden"},
			[]string{"Business impact analysis (BIA)", "Recovery plan per system", "Test report with measured times"},
		),
		Interview: lang.T(
			"Hoeveel uur kan uw afdeling zonder dit systeem voordat er echt schade ontstaat?",
			"How many hours can your department do without this system before there is real harm?",
		),
	},
	{
		Control: "5.31",
		Plain: lang.T(
			"U weet welke wetten, regels en contracten eisen stellen aan uw beveiliging, en hoe u eraan voldoet.",
			"You know which laws, rules and contracts set requirements for your security, and how you meet them.",
		),
		Question: lang.T(
			"Hoe blijft dit overzicht van wetten en contracteisen actueel, en wat kwam er het laatst bij?",
			"How does this overview of laws and contract requirements stay current, and what was added last?",
		),
		Evidence: lang.Of(
			[]string{"Register van wetten en eisen met eigenaar", "Nieuwsbrief of juridisch advies", "Vertaling van een klanteis naar een maatregel"},
			[]string{"Register of laws and requirements with owner", "Newsletter or legal advice", "Translation of a customer requirement into a control"},
		),
		Interview: lang.T(
			"Welke wettelijke regel is het belangrijkst voor de gegevens in uw proces?",
			"Which legal rule matters most for the data in your process?",
		),
	},
	{
		Control: "5.32",
		Plain: lang.T(
			"U gebruikt software, teksten en beelden alleen zoals de licentie toestaat, en beschermt ook uw eigen werk.",
			"You use software, texts and images only as the licence allows, and protect your own work too.",
		),
		Question: lang.T(
			"Hoe weet u dat u niet meer installaties hebt dan licenties, en dat open source juist wordt gebruikt?",
			"How do you know that you have no more installations than licences, and that open source is used properly?",
		),
		Evidence: lang.Of(
			[]string{"Licentieadministratie", "Uitkomst van een licentiescan", "Regels voor open source"},
			[]string{"Licence records", "Outcome of a licence scan", "Rules for open source"},
		),
		Interview: lang.T(
			"Wat controleert u voordat u een foto, lettertype of codevoorbeeld van internet gebruikt?",
			"What do you check before you use a photo, font or code sample from the internet?",
		),
	},
	{
		Control: "5.33",
		Plain: lang.T(
			"Wat u later misschien moet kunnen bewijzen, bewaart u zo dat niemand het kwijtraakt, vervalst of te vroeg weggooit.",
			"Whatever you may need as proof later, you keep so that nobody can lose it, forge it or throw it away too early.",
		),
		Question: lang.T(
			"Hoelang bewaart u contracten, logbestanden en facturen, en hoe leest u ze over zeven jaar nog?",
			"How long do you keep contracts, logs and invoices, and how will you read them in seven years?",
		),
		Evidence: lang.Of(
			[]string{"Bewaarschema met termijnen", "Instelling van het archiefsysteem", "Teruggevonden stuk uit een eerder jaar"},
			[]string{"Retention schedule", "Setting of the archive system", "Document retrieved from an earlier year"},
		),
		Interview: lang.T(
			"Waar bewaart u een getekend contract, en wie kan het daar wijzigen of wissen?",
			"Where do you keep a signed contract, and who can change or delete it there?",
		),
	},
	{
		Control: "5.34",
		Plain: lang.T(
			"U gaat met persoonsgegevens om zoals de privacywet en uw contracten dat vragen.",
			"You handle personal data the way privacy law and your contracts require.",
		),
		Question: lang.T(
			"Voor welk doel en op welke wettelijke grond verwerkt u deze gegevens, en hoe behandelde u het laatste inzageverzoek?",
			"For which purpose and on what legal ground do you process these data, and how did you handle the last access request?",
		),
		Evidence: lang.Of(
			[]string{"Register van verwerkingen", "Privacyverklaring", "Uitgevoerde DPIA", "Dossier van een inzageverzoek"},
			[]string{"Record of processing activities", "Privacy notice", "Completed DPIA", "File of an access request"},
		),
		Interview: lang.T(
			"Wat doet u als een klant vraagt welke gegevens u over hem of haar hebt?",
			"What do you do when a customer asks which data you hold about him or her?",
		),
	},
	{
		Control: "5.35",
		Plain: lang.T(
			"Iemand die er zelf niet bij betrokken is, bekijkt of uw aanpak van beveiliging nog goed is. Dat gebeurt op vaste momenten en na grote veranderingen.",
			"Someone not involved looks at whether your approach to security is still right. This happens at set times and after major changes.",
		),
		Question: lang.T(
			"Wie deed de laatste onafhankelijke beoordeling, en hoe stond die persoon los van het werk? Wat deed de directie met de uitkomst?",
			"Who did the last independent review, and how was that person separate from the work? What did top management do with the outcome?",
		),
		Evidence: lang.Of(
			[]string{"Rapport van een externe of interne beoordelaar", "Reactie van de directie met acties"},
			[]string{"Report of an external or internal reviewer", "Management response with actions"},
		),
		Interview: lang.T(
			"Wanneer keek er voor het laatst iemand van buiten uw team naar uw beveiliging?",
			"When did someone from outside your team last look at your security?",
		),
	},
	{
		Control: "5.36",
		Plain: lang.T(
			"Leidinggevenden en eigenaren kijken regelmatig na of hun afdeling of systeem de eigen regels volgt. Wat niet klopt, herstellen zij.",
			"Managers and owners regularly check whether their department or system follows the organisation's own rules. They correct what does not.",
		),
		Question: lang.T(
			"Welke regel is dit jaar op naleving gecontroleerd, door wie, en welke afwijkingen kwamen daaruit?",
			"Which rule was checked for compliance this year, by whom, and which deviations came out of it?",
		),
		Evidence: lang.Of(
			[]string{"Controleplan per afdeling", "Uitkomst van een ronde langs de werkplekken", "Automatisch rapport van instellingen"},
			[]string{"Check plan per department", "Outcome of a round past the workplaces", "Automatic report of settings"},
		),
		Interview: lang.T(
			"Hoe weet u dat uw team zich aan de afspraken houdt?",
			"How do you know your team keeps to what was agreed?",
		),
	},
	{
		Control: "5.37",
		Plain: lang.T(
			"Voor beheer- en beveiligingswerk dat altijd hetzelfde moet gaan, is er een werkinstructie. Wie die nodig heeft, kan die vinden.",
			"For operations and security work that must always go the same way there is a work instruction. Whoever needs it can find it.",
		),
		Question: lang.T(
			"Kan een collega met alleen deze instructie de back-up terugzetten of het systeem herstarten?",
			"Can a colleague restore the backup or restart the system with this instruction alone?",
		),
		Evidence: lang.Of(
			[]string{"Werkinstructies met versie en eigenaar", "Checklist van een uitgevoerde taak"},
			[]string{"Work instructions with version and owner", "Checklist of a performed task"},
		),
		Interview: lang.T(
			"Waar kijkt u als u een taak moet doen die u zelden doet?",
			"Where do you look when you have to do a task you rarely do?",
		),
	},
}
