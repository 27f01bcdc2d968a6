package annexa

import "example.org/toepasselijk/annexa/lang"

// The guidance to the technological controls of Annex A, in its order. Source:
// written for this project, with the edition of 2022 (ISO/IEC 27001:2022) in
// mind; free to use under the project's licence. No sentence of the standards
// is in this file.
var technologicalGuidance = []Guidance{
	{
		Control: "8.1",
		Plain: lang.T(
			"Laptops, telefoons en tablets zijn veilig ingesteld en gebruikers weten hoe zij ermee om moeten gaan.",
			"Laptops, phones and tablets are set up securely and users know how to treat them.",
		),
		Question: lang.T(
			"Hoeveel apparaten voldoen nu niet aan uw instellingen, en kan iemand met een privéapparaat bij zakelijke gegevens?",
			"How many devices do not meet your settings today, and can someone reach business data with a private device?",
		),
		Evidence: lang.Of(
			[]string{"Overzicht uit apparaatbeheer (MDM)", "Instelling van schijfversleuteling", "Regels voor privéapparaten"},
			[]string{"Overview from device management (MDM)", "Disk encryption setting", "Rules for private devices"},
		),
		Interview: lang.T(
			"Wat doet u als uw telefoon met zakelijke mail kwijt is?",
			"What do you do when your phone with business mail is lost?",
		),
	},
	{
		Control: "8.2",
		Plain: lang.T(
			"Zo min mogelijk mensen krijgen rechten waarmee zij alles kunnen, voor zo kort mogelijk en los van hun gewone account.",
			"As few people as possible get rights that let them do everything, for as short a time as possible and apart from their ordinary account.",
		),
		Question: lang.T(
			"Wie zijn nu beheerder van uw belangrijkste systemen, en waarom heeft elk van hen dat recht nog nodig?",
			"Who are the administrators of your main systems now, and why does each of them still need that right?",
		),
		Evidence: lang.Of(
			[]string{"Lijst van beheeraccounts met goedkeuring", "Tijdelijke toekenning van rechten", "Kwartaalcontrole"},
			[]string{"List of administrator accounts with approval", "Temporary granting of rights", "Quarterly check"},
		),
		Interview: lang.T(
			"Leest u uw mail met hetzelfde account waarmee u systemen beheert?",
			"Do you read your mail with the same account you use to manage systems?",
		),
	},
	{
		Control: "8.3",
		Plain: lang.T(
			"In elke toepassing ziet en wijzigt iemand alleen de gegevens die bij het werk horen.",
			"In every application a person sees and changes only the data that belong to the work.",
		),
		Question: lang.T(
			"Log eens in als gewone gebruiker: welke dossiers, menu's en exports ziet u dan niet?",
			"Please sign in as an ordinary user: which files, menus and exports do you not see then?",
		),
		Evidence: lang.Of(
			[]string{"Rollen en rechten in de applicatie", "Test met een beperkt account", "Blokkade van bulkexport"},
			[]string{"Roles and rights in the application", "Test with a limited account", "Blocking of bulk export"},
		),
		Interview: lang.T(
			"Kunt u dossiers openen van klanten die u niet behandelt?",
			"Can you open files of customers you do not serve?",
		),
	},
	{
		Control: "8.4",
		Plain: lang.T(
			"Alleen bevoegde mensen kunnen broncode en ontwikkelhulpmiddelen lezen of wijzigen, en elke wijziging is te volgen.",
			"Only authorised people can read or change source code and development tools, and every change can be traced.",
		),
		Question: lang.T(
			"Wie kan code in de hoofdtak zetten, en hoe voorkomt u dat één persoon dat ongezien doet?",
			"Who can put code in the main branch, and how do you prevent one person from doing so unseen?",
		),
		Evidence: lang.Of(
			[]string{"Rechten op de coderepository", "Verplichte goedkeuring bij samenvoegen", "Geschiedenis van wijzigingen"},
			[]string{"Rights on the code repository", "Mandatory approval when merging", "Change history"},
		),
		Interview: lang.T(
			"Hoe weet u dat een ontwikkelaar die vorig jaar vertrok, niet meer bij de code kan?",
			"How do you know that a developer who left last year can no longer reach the code?",
		),
	},
	{
		Control: "8.5",
		Plain: lang.T(
			"Inloggen gebeurt op een manier die past bij de gevoeligheid, met een tweede controle waar een wachtwoord niet genoeg is.",
			"Signing in happens in a way that suits the sensitivity, with a second check where a password is not enough.",
		),
		Question: lang.T(
			"Op welke systemen kan iemand nog zonder tweede factor (MFA) inloggen, en waarom?",
			"On which systems can someone still sign in without a second factor (MFA), and why?",
		),
		Evidence: lang.Of(
			[]string{"Beleid voor inloggen", "Rapport met dekking van MFA", "Blokkering na mislukte pogingen"},
			[]string{"Sign-in policy", "Report on MFA coverage", "Lockout after failed attempts"},
		),
		Interview: lang.T(
			"Wat doet u als u een inlogverzoek op uw telefoon krijgt dat u niet zelf startte?",
			"What do you do when you get a sign-in request on your phone that you did not start?",
		),
	},
	{
		Control: "8.6",
		Plain: lang.T(
			"U houdt in de gaten of er genoeg rekenkracht, opslag, mensen en ruimte zijn, nu en straks.",
			"You keep an eye on whether there are enough computing power, storage, people and space, now and later.",
		),
		Question: lang.T(
			"Bij welke grens krijgt u een waarschuwing, en wanneer hebt u voor het laatst op tijd opgeschaald?",
			"At which limit do you get a warning, and when did you last scale up in time?",
		),
		Evidence: lang.Of(
			[]string{"Grafiek van gebruik en groei", "Ingestelde drempels", "Capaciteitsplan voor een drukke periode"},
			[]string{"Graph of use and growth", "Configured thresholds", "Capacity plan for a busy period"},
		),
		Interview: lang.T(
			"Welk systeem loopt als eerste vol als het twee keer zo druk wordt?",
			"Which system fills up first when it gets twice as busy?",
		),
	},
	{
		Control: "8.7",
		Plain: lang.T(
			"Technische middelen houden schadelijke software tegen, en gebruikers weten hoe zij besmetting voorkomen.",
			"Technical tools keep out harmful software, and users know how to prevent infection.",
		),
		Question: lang.T(
			"Op welke systemen draait geen bescherming? Wie volgt de meldingen op, en hoe snel?",
			"On which systems is there no protection? Who follows up alerts, and how fast?",
		),
		Evidence: lang.Of(
			[]string{"Dashboard van de virusbescherming", "Afgehandelde detectie", "Filter voor e-mailbijlagen"},
			[]string{"Dashboard of the malware protection", "Handled detection", "Filter for e-mail attachments"},
		),
		Interview: lang.T(
			"Wat doet u als uw computer een virus meldt?",
			"What do you do when your computer reports a virus?",
		),
	},
	{
		Control: "8.8",
		Plain: lang.T(
			"U ontdekt zwakke plekken in uw software en apparatuur, weegt hoe dringend ze zijn en dicht ze op tijd.",
			"You discover weak spots in your software and equipment, weigh how urgent they are and fix them in time.",
		),
		Question: lang.T(
			"Neem een ernstig lek van dit jaar: wanneer wist u ervan en wanneer was het op alle systemen gedicht?",
			"Take a serious flaw from this year: when did you know of it and when was it fixed on all systems?",
		),
		Evidence: lang.Of(
			[]string{"Scanrapport met opvolging", "Termijnen per ernst", "Rapport van een pentest", "Lijst van uitzonderingen"},
			[]string{"Scan report with follow-up", "Deadlines per severity", "Penetration test report", "List of exceptions"},
		),
		Interview: lang.T(
			"Hoe hoort u dat er een dringende update is voor de systemen die u beheert?",
			"How do you hear of an urgent update for the systems you manage?",
		),
	},
	{
		Control: "8.9",
		Plain: lang.T(
			"Voor elk soort systeem ligt een veilige standaardinstelling vast, en u merkt het als een systeem daarvan afwijkt.",
			"A secure standard setting is laid down for each kind of system, and you notice when a system deviates from it.",
		),
		Question: lang.T(
			"Waar staat uw standaardinstelling voor servers en cloud, en welke afwijking is het laatst hersteld?",
			"Where is your standard setting for servers and cloud, and which deviation was corrected last?",
		),
		Evidence: lang.Of(
			[]string{"Configuratiesjabloon of code voor de inrichting", "Afwijkingenrapport", "Verwijderde standaardaccounts"},
			[]string{"Configuration template or infrastructure code", "Deviation report", "Removed default accounts"},
		),
		Interview: lang.T(
			"Hoe zorgt u dat een nieuwe server hetzelfde is beveiligd als de vorige?",
			"How do you make sure a new server is secured like the previous one?",
		),
	},
	{
		Control: "8.10",
		Plain: lang.T(
			"Gegevens die u niet meer nodig hebt of niet meer mag bewaren, worden echt gewist, ook bij leveranciers.",
			"Data that you no longer need or may no longer keep are really erased, at suppliers too.",
		),
		Question: lang.T(
			"Voor welk systeem is automatisch wissen ingesteld, en wat is het oudste klantgegeven dat u nog hebt?",
			"For which system is automatic deletion set, and what is the oldest customer record you still hold?",
		),
		Evidence: lang.Of(
			[]string{"Instelling van bewaartermijnen", "Wislogboek", "Verklaring van een leverancier na einde contract"},
			[]string{"Retention settings", "Deletion log", "Supplier's statement after end of contract"},
		),
		Interview: lang.T(
			"Wanneer ruimde u voor het laatst oude bestanden en mails op?",
			"When did you last clear out old files and mails?",
		),
	},
	{
		Control: "8.11",
		Plain: lang.T(
			"Waar de echte waarde niet nodig is, worden gevoelige gegevens afgeschermd of vervangen, bijvoorbeeld met sterretjes of een code.",
			"Where the real value is not needed, sensitive data are hidden or replaced, by asterisks or a code for example.",
		),
		Question: lang.T(
			"In welke schermen en rapporten zijn nummers zoals het BSN onleesbaar, en wie mag ze wel volledig zien?",
			"In which screens and reports are numbers such as the citizen service number unreadable, and who may see them in full?",
		),
		Evidence: lang.Of(
			[]string{"Schermafbeelding met afgeschermde velden", "Script dat gegevens anonimiseert", "Beschrijving van pseudonimisering"},
			[]string{"Screenshot with hidden fields", "Script that anonymises data", "Description of pseudonymisation"},
		),
		Interview: lang.T(
			"Hebt u voor uw rapportages de namen van personen nodig, of volstaan aantallen?",
			"Do you need people's names for your reports, or would numbers do?",
		),
	},
	{
		Control: "8.12",
		Plain: lang.T(
			"Techniek en regels voorkomen of signaleren dat gevoelige gegevens ongemerkt de organisatie verlaten.",
			"Technology and rules prevent or signal that sensitive data leave the organisation unnoticed.",
		),
		Question: lang.T(
			"Via welke wegen kunnen gegevens naar buiten, en bij welke daarvan grijpt u in of krijgt u een melding?",
			"By which routes can data leave, and on which of them do you step in or get an alert?",
		),
		Evidence: lang.Of(
			[]string{"Ingestelde DLP-regels", "Opvolging van een melding", "Beperking van doorsturen en uploaden"},
			[]string{"Configured DLP rules", "Follow-up of an alert", "Limits on forwarding and uploading"},
		),
		Interview: lang.T(
			"Wat gebeurt er als u een klantenlijst naar uw privémail stuurt?",
			"What happens when you send a customer list to your private mail?",
		),
	},
	{
		Control: "8.13",
		Plain: lang.T(
			"U maakt volgens afspraak kopieën van gegevens, software en instellingen. U bewaart ze veilig en oefent het terugzetten.",
			"You make copies of data, software and settings as agreed. You keep them safely and practise restoring them.",
		),
		Question: lang.T(
			"Wanneer hebt u voor het laatst een heel systeem teruggezet, en hoeveel gegevens zou u nu hooguit kwijtraken?",
			"When did you last restore a whole system, and how much data would you lose at most today?",
		),
		Evidence: lang.Of(
			[]string{"Back-upschema per systeem", "Dagelijkse controle van uitkomsten", "Hersteltest", "Kopie buiten bereik van beheerders"},
			[]string{"Backup schedule per system", "Daily check of results", "Restore test", "Copy out of administrators' reach"},
		),
		Interview: lang.T(
			"Hoe krijgt u een bestand terug dat vorige week is gewist?",
			"How do you get back a file that was deleted last week?",
		),
	},
	{
		Control: "8.14",
		Plain: lang.T(
			"Van onderdelen die niet mogen uitvallen, hebt u er meer dan één, zodat het werk doorgaat als er een stopt.",
			"You have more than one of each part that must not fail, so that work goes on when one stops.",
		),
		Question: lang.T(
			"Waar zit nog één enkel onderdeel waar alles op steunt, en wanneer hebt u het overschakelen getest?",
			"Where is there still a single part that everything relies on, and when did you test switching over?",
		),
		Evidence: lang.Of(
			[]string{"Ontwerp met dubbele onderdelen", "Verslag van een omschakeltest"},
			[]string{"Design with duplicate parts", "Report of a switch-over test"},
		),
		Interview: lang.T(
			"Wat merkt een gebruiker als de hoofdserver of hoofdlijn nu uitvalt?",
			"What does a user notice if the main server or line fails now?",
		),
	},
	{
		Control: "8.15",
		Plain: lang.T(
			"Systemen houden bij wat er gebeurt en wie het deed, en die gegevens zijn beschermd tegen wijzigen.",
			"Systems keep track of what happens and who did it, and those records are protected against change.",
		),
		Question: lang.T(
			"Laat zien wie vorige maand beheerrechten gebruikte op dit systeem, en of een beheerder die regels kan wissen.",
			"Show who used administrator rights on this system last month, and whether an administrator can erase those lines.",
		),
		Evidence: lang.Of(
			[]string{"Overzicht van wat per systeem wordt vastgelegd", "Centrale opslag van logbestanden", "Ingestelde bewaartermijn van logs"},
			[]string{"Overview of what is recorded per system", "Central log storage", "Configured retention of logs"},
		),
		Interview: lang.T(
			"Hoe zou u uitzoeken wie een dossier gisteren heeft veranderd?",
			"How would you find out who changed a file yesterday?",
		),
	},
	{
		Control: "8.16",
		Plain: lang.T(
			"U let op tekenen dat iemand uw IT misbruikt of aanvalt, en zoekt uit wat opvalt.",
			"You watch for signs that someone is misusing or attacking your IT, and look into what stands out.",
		),
		Question: lang.T(
			"Welk gedrag geldt bij u als normaal, en wie kijkt er 's nachts naar een alarm?",
			"What behaviour counts as normal for you, and who looks at an alarm at night?",
		),
		Evidence: lang.Of(
			[]string{"Ingestelde alarmen", "Tickets uit bewaking (SIEM of SOC)", "Maandrapport met trends"},
			[]string{"Configured alarms", "Tickets from monitoring (SIEM or SOC)", "Monthly report with trends"},
		),
		Interview: lang.T(
			"Welke melding was de laatste die u serieus nam, en wat bleek het te zijn?",
			"Which alert was the last you took seriously, and what did it turn out to be?",
		),
	},
	{
		Control: "8.17",
		Plain: lang.T(
			"Alle systemen lopen op dezelfde juiste tijd, zodat gebeurtenissen op volgorde te leggen zijn.",
			"All systems run on the same correct time, so that events can be put in order.",
		),
		Question: lang.T(
			"Welke tijdbron gebruikt u, en hoe vergelijkt u de tijd van een cloudsysteem met die van een eigen server?",
			"Which time source do you use, and how do you compare the time of a cloud system with that of your own server?",
		),
		Evidence: lang.Of(
			[]string{"NTP-instelling van servers en netwerk", "Meting van tijdverschil"},
			[]string{"NTP setting of servers and network", "Measurement of time difference"},
		),
		Interview: lang.T(
			"Hoe merkt u dat de klok van een systeem verkeerd loopt?",
			"How do you notice that a system's clock is wrong?",
		),
	},
	{
		Control: "8.18",
		Plain: lang.T(
			"Hulpprogramma's die beveiliging kunnen omzeilen, zijn er alleen voor wie ze echt nodig heeft. U kunt zien wie ze gebruikt.",
			"Utility programs that can bypass security are there only for those who really need them. You can see who uses them.",
		),
		Question: lang.T(
			"Welke krachtige hulpprogramma's staan op uw servers, en hoe voorkomt u dat een gewone gebruiker ze start?",
			"Which powerful utilities are on your servers, and how do you stop an ordinary user from starting them?",
		),
		Evidence: lang.Of(
			[]string{"Lijst van toegestane hulpprogramma's", "Blokkade voor gewone gebruikers", "Log van gebruik"},
			[]string{"List of permitted utilities", "Blocking for ordinary users", "Log of use"},
		),
		Interview: lang.T(
			"Wanneer mag u rechtstreeks in de database of het register werken?",
			"When may you work directly in the database or registry?",
		),
	},
	{
		Control: "8.19",
		Plain: lang.T(
			"Software komt alleen op werkende systemen als zij is goedgekeurd en getest, en gebruikers installeren niet zomaar zelf iets.",
			"Software gets onto live systems only when approved and tested, and users do not simply install things themselves.",
		),
		Question: lang.T(
			"Wie mag op productie en op laptops software zetten, en wat gebeurt er met versies die niet meer worden onderhouden?",
			"Who may put software on production and on laptops, and what happens to versions that are no longer maintained?",
		),
		Evidence: lang.Of(
			[]string{"Lijst van goedgekeurde software", "Instelling waardoor gebruikers niets kunnen installeren", "Vastgelegde terugvalversie"},
			[]string{"List of approved software", "Setting that stops users from installing", "Recorded fallback version"},
		),
		Interview: lang.T(
			"Hoe krijgt u een nieuw programma op uw computer?",
			"How do you get a new program on your computer?",
		),
	},
	{
		Control: "8.20",
		Plain: lang.T(
			"Switches, firewalls en wifi-punten zijn veilig ingesteld en bijgewerkt. Iemand weet precies hoe alles verbonden is.",
			"Switches, firewalls and Wi-Fi points are set up securely and kept up to date. Someone knows exactly how everything is connected.",
		),
		Question: lang.T(
			"Is deze netwerktekening actueel, en wie keurde de laatste wijziging in de firewall goed?",
			"Is this network drawing current, and who approved the last firewall change?",
		),
		Evidence: lang.Of(
			[]string{"Netwerktekening met datum", "Controle van firewallregels", "Beheertoegang via een apart netwerk"},
			[]string{"Dated network drawing", "Review of firewall rules", "Management access through a separate network"},
		),
		Interview: lang.T(
			"Wat gebeurt er als iemand een eigen apparaat op een netwerkpunt aansluit?",
			"What happens if someone plugs a private device into a network socket?",
		),
	},
	{
		Control: "8.21",
		Plain: lang.T(
			"Met aanbieders van verbindingen en andere netwerkdiensten hebt u afgesproken hoe veilig en beschikbaar die zijn. U controleert dat.",
			"With providers of connections and other network services you have agreed how secure and available these are. You check it.",
		),
		Question: lang.T(
			"Welke beveiliging levert uw internet- of VPN-aanbieder volgens contract, en hoe stelt u vast dat u die krijgt?",
			"Which protection does your internet or VPN provider supply by contract, and how do you establish that you get it?",
		),
		Evidence: lang.Of(
			[]string{"Dienstenafspraak (SLA) voor internet en VPN", "Rapport over beschikbaarheid", "Technische eisen aan de verbinding"},
			[]string{"Service level agreement for internet and VPN", "Availability report", "Technical requirements for the connection"},
		),
		Interview: lang.T(
			"Wie belt u als de verbinding wegvalt, en hoe snel moet die er weer zijn?",
			"Whom do you call when the connection drops, and how fast must it be back?",
		),
	},
	{
		Control: "8.22",
		Plain: lang.T(
			"Het netwerk is in delen gesplitst, zodat een probleem in het ene deel niet vanzelf het andere raakt.",
			"The network is split into parts, so that a problem in one part does not automatically reach another.",
		),
		Question: lang.T(
			"Kan een gast op de wifi, een camera of een productiemachine uw servers bereiken, en hoe hebt u dat getest?",
			"Can a guest on the Wi-Fi, a camera or a production machine reach your servers, and how did you test that?",
		),
		Evidence: lang.Of(
			[]string{"Indeling in zones of VLAN's", "Regels voor verkeer tussen zones", "Test vanaf het gastnetwerk"},
			[]string{"Division into zones or VLANs", "Rules for traffic between zones", "Test from the guest network"},
		),
		Interview: lang.T(
			"Op welk netwerk zet u een bezoeker of een nieuw slim apparaat?",
			"On which network do you put a visitor or a new smart device?",
		),
	},
	{
		Control: "8.23",
		Plain: lang.T(
			"Gevaarlijke of ongewenste websites zijn geblokkeerd, zodat gebruikers er niet per ongeluk terechtkomen.",
			"Dangerous or unwanted websites are blocked, so that users do not end up there by accident.",
		),
		Question: lang.T(
			"Welke soorten sites blokkeert u, geldt dat ook thuis, en hoe vraagt iemand een uitzondering aan?",
			"Which kinds of site do you block, does that hold at home too, and how does someone request an exception?",
		),
		Evidence: lang.Of(
			[]string{"Instelling van web- of DNS-filter", "Verzoek om een site vrij te geven", "Rapport van geblokkeerd verkeer"},
			[]string{"Setting of web or DNS filter", "Request to release a site", "Report of blocked traffic"},
		),
		Interview: lang.T(
			"Wat ziet u als een website is geblokkeerd die u nodig hebt voor uw werk?",
			"What do you see when a website you need for work is blocked?",
		),
	},
	{
		Control: "8.24",
		Plain: lang.T(
			"U bepaalt wanneer versleuteling nodig is, gebruikt methoden die nog veilig zijn en beheert de sleutels zorgvuldig.",
			"You decide when encryption is needed, use methods that are still safe and manage the keys carefully.",
		),
		Question: lang.T(
			"Wie beheert de sleutels, en hoe vervangt u ze? Kunt u nog bij de gegevens als de beheerder wegvalt?",
			"Who manages the keys, and how do you replace them? Can you still reach the data if the administrator drops out?",
		),
		Evidence: lang.Of(
			[]string{"Beleid voor versleuteling", "Register van sleutels en certificaten", "Testuitslag van de TLS-instelling"},
			[]string{"Encryption policy", "Register of keys and certificates", "Test result of the TLS setting"},
		),
		Interview: lang.T(
			"Welke gegevens in uw proces moeten versleuteld zijn, en hoe ziet u dat ze dat zijn?",
			"Which data in your process must be encrypted, and how do you see that they are?",
		),
	},
	{
		Control: "8.25",
		Plain: lang.T(
			"Bij elke stap in het maken van software, van idee tot beheer, gelden vaste afspraken over beveiliging.",
			"Every step in making software, from idea to operation, follows fixed agreements on security.",
		),
		Question: lang.T(
			"Neem één nieuwe functie: welke beveiligingsstappen zijn van ontwerp tot livegang doorlopen?",
			"Take one new feature: which security steps were taken from design to going live?",
		),
		Evidence: lang.Of(
			[]string{"Beschreven ontwikkelproces", "Kwaliteitspoorten in de releasestraat", "Definitie van 'klaar' met beveiliging"},
			[]string{"Described development process", "Quality gates in the release pipeline", "Definition of done with security"},
		),
		Interview: lang.T(
			"Op welk moment in uw sprint denkt u na over misbruik?",
			"At which moment in your sprint do you think about misuse?",
		),
	},
	{
		Control: "8.26",
		Plain: lang.T(
			"Voordat u een toepassing maakt of koopt, hebt u opgeschreven aan welke beveiligingseisen die moet voldoen.",
			"Before you build or buy an application you have written down which security requirements it must meet.",
		),
		Question: lang.T(
			"Welke beveiligingseisen stelde u bij de keuze van deze applicatie, en op grond van welk risico?",
			"Which security requirements did you set when choosing this application, and on the basis of which risk?",
		),
		Evidence: lang.Of(
			[]string{"Eisenlijst bij inkoop of ontwerp", "Goedkeuring door de eigenaar", "Beoordeling van offertes op eisen"},
			[]string{"List of requirements for purchase or design", "Approval by the owner", "Scoring of offers against requirements"},
		),
		Interview: lang.T(
			"Wat moet dit systeem volgens u minstens kunnen om veilig te zijn?",
			"What do you think this system must at least be able to do to be secure?",
		),
	},
	{
		Control: "8.27",
		Plain: lang.T(
			"U hebt vaste uitgangspunten voor een veilig ontwerp, zoals meer lagen en zo min mogelijk rechten. Die past u toe op elk nieuw systeem.",
			"You have fixed principles for secure design, such as several layers and as few rights as possible. You apply them to every new system.",
		),
		Question: lang.T(
			"Waaraan zie ik in dit ontwerp dat één fout niet meteen alles openzet?",
			"Where in this design do I see that a single fault does not open everything at once?",
		),
		Evidence: lang.Of(
			[]string{"Lijst van ontwerpprincipes", "Architectuurtekening met vertrouwensgrenzen", "Dreigingsanalyse van het ontwerp"},
			[]string{"List of design principles", "Architecture drawing with trust boundaries", "Threat model of the design"},
		),
		Interview: lang.T(
			"Welk ontwerpprincipe hebt u het laatst gebruikt om een keuze te maken?",
			"Which design principle did you last use to make a choice?",
		),
	},
	{
		Control: "8.28",
		Plain: lang.T(
			"Ontwikkelaars schrijven code volgens regels die bekende fouten voorkomen, ook in onderdelen die van anderen komen.",
			"Developers write code by rules that prevent known mistakes, also in parts that come from others.",
		),
		Question: lang.T(
			"Welke codeerregels gebruikt u, en wat blokkeert de bouwstraat als een ontwikkelaar ze overtreedt?",
			"Which coding rules do you use, and what does the build pipeline block when a developer breaks them?",
		),
		Evidence: lang.Of(
			[]string{"Codeerrichtlijn", "Uitkomst van codeanalyse", "Opmerkingen uit een codereview"},
			[]string{"Coding guideline", "Outcome of code analysis", "Comments from a code review"},
		),
		Interview: lang.T(
			"Hoe voorkomt u dat invoer van een gebruiker als opdracht wordt uitgevoerd?",
			"How do you prevent a user's input from being run as a command?",
		),
	},
	{
		Control: "8.29",
		Plain: lang.T(
			"U test of een nieuw of gewijzigd systeem veilig is voordat u het in gebruik neemt.",
			"You test whether a new or changed system is secure before you start using it.",
		),
		Question: lang.T(
			"Welke beveiligingstest ging vooraf aan de laatste grote release, en welke bevinding hield de livegang tegen?",
			"Which security test came before the last major release, and which finding held up going live?",
		),
		Evidence: lang.Of(
			[]string{"Testplan met beveiligingsgevallen", "Pentestrapport met hertest", "Acceptatiebesluit van de eigenaar"},
			[]string{"Test plan with security cases", "Penetration test report with retest", "Owner's acceptance decision"},
		),
		Interview: lang.T(
			"Wat probeerde u zelf kapot te maken toen u dit systeem accepteerde?",
			"What did you yourself try to break when you accepted this system?",
		),
	},
	{
		Control: "8.30",
		Plain: lang.T(
			"Als een ander software voor u maakt, gaat u na of dat net zo veilig gebeurt als bij uzelf.",
			"When another party makes software for you, you check that it works as securely as you do.",
		),
		Question: lang.T(
			"Hoe ziet u wat het externe team bouwt, wie de code bezit en of er is getest zoals afgesproken?",
			"How do you see what the external team builds, who owns the code and whether it was tested as agreed?",
		),
		Evidence: lang.Of(
			[]string{"Contract met eisen aan veilig ontwikkelen", "Ontvangen testresultaten", "Afspraak over eigendom en bewaring van code"},
			[]string{"Contract with secure development requirements", "Test results received", "Agreement on ownership and escrow of code"},
		),
		Interview: lang.T(
			"Wanneer keek u voor het laatst zelf in het werk van de ontwikkelpartij?",
			"When did you last look into the development company's work yourself?",
		),
	},
	{
		Control: "8.31",
		Plain: lang.T(
			"Bouwen, testen en echt gebruik gebeuren in gescheiden omgevingen, zodat een proef geen schade doet.",
			"Building, testing and real use happen in separate environments, so that an experiment does no harm.",
		),
		Question: lang.T(
			"Kan een ontwikkelaar rechtstreeks in productie iets wijzigen, en zo ja, hoe is dat geregeld?",
			"Can a developer change something directly in production, and if so, how is that arranged?",
		),
		Evidence: lang.Of(
			[]string{"Overzicht van omgevingen met eigen accounts", "Route van test naar productie", "Aparte netwerken of abonnementen"},
			[]string{"Overview of environments with their own accounts", "Route from test to production", "Separate networks or subscriptions"},
		),
		Interview: lang.T(
			"Hoe ziet u op uw scherm in welke omgeving u werkt?",
			"How do you see on your screen which environment you are in?",
		),
	},
	{
		Control: "8.32",
		Plain: lang.T(
			"Een verandering aan systemen wordt eerst beoordeeld, getest en goedgekeurd. U legt die vast en houdt een weg terug.",
			"A change to systems is first assessed, tested and approved. You record it and keep a way back.",
		),
		Question: lang.T(
			"Kies een spoedwijziging: wie keurde die goed, en wanneer is de administratie alsnog afgemaakt?",
			"Pick an emergency change: who approved it, and when was the paperwork completed afterwards?",
		),
		Evidence: lang.Of(
			[]string{"Wijzigingsverzoeken met risico en terugvalplan", "Goedkeuring met naam en datum", "Evaluatie van een mislukte wijziging"},
			[]string{"Change requests with risk and fallback plan", "Approval with name and date", "Evaluation of a failed change"},
		),
		Interview: lang.T(
			"Welke verandering mag u zonder toestemming doorvoeren, en welke niet?",
			"Which change may you make without permission, and which not?",
		),
	},
	{
		Control: "8.33",
		Plain: lang.T(
			"U test waar het kan met verzonnen of geanonimiseerde gegevens. Hebt u toch echte gegevens nodig, dan bewaakt u die.",
			"You test with made-up or anonymised data where you can. If you do need real data, you guard them.",
		),
		Question: lang.T(
			"Waar komen uw testgegevens vandaan, en wie gaf toestemming als er echte gegevens tussen zitten?",
			"Where do your test data come from, and who gave permission if there are real data among them?",
		),
		Evidence: lang.Of(
			[]string{"Script dat testgegevens maakt", "Toestemming voor gebruik van een kopie", "Bewijs van wissen na de test"},
			[]string{"Script that generates test data", "Permission to use a copy", "Proof of deletion after the test"},
		),
		Interview: lang.T(
			"Herkent u in de testomgeving namen van echte klanten?",
			"Do you recognise names of real customers in the test environment?",
		),
	},
	{
		Control: "8.34",
		Plain: lang.T(
			"Een audit of technische test op een werkend systeem spreekt u vooraf af met de beheerder. Zo verstoort die het werk niet.",
			"You agree an audit or technical test on a live system with its administrator beforehand. That way it does not disturb the work.",
		),
		Question: lang.T(
			"Wat is voor de laatste pentest afgesproken over tijdstip, toegang en stoppen bij problemen?",
			"What was agreed for the last penetration test about timing, access and stopping in case of problems?",
		),
		Evidence: lang.Of(
			[]string{"Testafspraak met reikwijdte en noodnummer", "Tijdelijk leesaccount voor de auditor", "Log van de test"},
			[]string{"Test agreement with scope and emergency number", "Temporary read-only account for the auditor", "Log of the test"},
		),
		Interview: lang.T(
			"Wist u vooraf dat uw systeem werd getest, en hoe kon u ingrijpen?",
			"Did you know beforehand that your system was being tested, and how could you step in?",
		),
	},
}
