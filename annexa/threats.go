package annexa

import "example.org/toepasselijk/annexa/lang"

// The threats, in order of number. Source: written for this project; free to
// use under its licence. The controls are a first suggestion by the authors,
// not a mapping of the standard.
var threats = []Threat{
	{
		ID: "T01", Group: Deliberate, Properties: Confidentiality | Integrity,
		Name: lang.T("Phishing en overname van een account", "Phishing and account takeover"),
		Example: lang.T(
			"Een medewerker vult het wachtwoord in op een nagemaakte inlogpagina, waarna een aanvaller de mailbox overneemt en klantgegevens kopieert.",
			"An employee enters a password on a fake login page, after which an attacker takes over the mailbox and copies customer data.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Inloggen kan met alleen een wachtwoord", "Medewerkers herkennen een nagemaakte inlogpagina niet"},
			[]string{"Signing in takes only a password", "Staff do not recognise a fake login page"},
		),
		assetTypes: []AssetTypeID{"email_collaboration", "saas_application", "people", "credentials_keys", "personal_data"},
		controls:   []ControlID{"5.17", "5.26", "6.3", "6.8", "8.5", "8.7", "8.16", "8.23"},
	},
	{
		ID: "T02", Group: Deliberate, Properties: Confidentiality | Integrity | Availability,
		Name: lang.T("Ransomware", "Ransomware"),
		Example: lang.T(
			"Een aanvaller komt via een niet bijgewerkte VPN-server binnen, versleutelt bestanden en back-ups, en het werk ligt twee weken stil.",
			"An attacker gets in through an unpatched VPN server, encrypts files and backups, and work stops for two weeks.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Back-ups zijn bereikbaar vanaf het gewone netwerk", "Het netwerk is niet in delen gescheiden"},
			[]string{"Backups can be reached from the ordinary network", "The network is not divided into separate parts"},
		),
		assetTypes: []AssetTypeID{"server_database", "endpoint", "backup", "own_application", "network", "business_process", "sensitive_data"},
		controls:   []ControlID{"5.26", "5.29", "5.30", "6.3", "8.2", "8.7", "8.8", "8.13", "8.16", "8.22"},
	},
	{
		ID: "T03", Group: Deliberate, Properties: Integrity,
		Name: lang.T("Factuurfraude en CEO-fraude", "Invoice fraud and CEO fraud"),
		Example: lang.T(
			"Een fraudeur leest mee in de mailbox van een leverancier en stuurt een factuur met een ander rekeningnummer, waarna de administratie 60.000 euro naar een crimineel overmaakt.",
			"A fraudster reads along in a supplier's mailbox and sends an invoice with a different account number, after which accounting pays 60,000 euros to a criminal.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Een nieuw rekeningnummer wordt niet telefonisch nagevraagd", "Eén persoon kan zonder tweede handtekening een grote betaling goedkeuren"},
			[]string{"A changed account number is not checked by phone", "One person can approve a large payment without a second signature"},
		),
		assetTypes: []AssetTypeID{"financial_information", "email_collaboration", "people", "business_process"},
		controls:   []ControlID{"5.3", "5.14", "5.26", "5.37", "6.3", "6.8", "8.5"},
	},
	{
		ID: "T04", Group: Deliberate, Properties: Confidentiality | Integrity,
		Name: lang.T("Misbruik van gestolen of hergebruikte wachtwoorden", "Use of stolen or reused passwords"),
		Example: lang.T(
			"Een wachtwoord uit een oud datalek werkt ook voor het klantsysteem, een aanvaller logt ermee in en wijzigt bankgegevens van klanten.",
			"A password from an old breach also works for the customer system, an attacker signs in with it and changes customers' bank details.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Medewerkers gebruiken één wachtwoord voor meer diensten", "Veel mislukte inlogpogingen vallen niemand op"},
			[]string{"Staff use one password for several services", "Nobody notices large numbers of failed sign-ins"},
		),
		assetTypes: []AssetTypeID{"saas_application", "website_portal", "email_collaboration", "credentials_keys", "cloud_platform"},
		controls:   []ControlID{"5.15", "5.16", "5.17", "6.3", "8.5", "8.15", "8.16"},
	},
	{
		ID: "T05", Group: Deliberate, Properties: Confidentiality | Integrity | Availability,
		Name: lang.T("Misbruik van beheerdersrechten", "Abuse of administrator rights"),
		Example: lang.T(
			"Een boze systeembeheerder gebruikt na een conflict volledige rechten om virtuele servers te verwijderen, waardoor de dienstverlening dagenlang stilligt.",
			"After a conflict, an angry administrator uses full rights to delete virtual servers, which stops the service for days.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Beheerders hebben altijd en overal volledige rechten", "Niemand kijkt naar wat beheerders doen"},
			[]string{"Administrators always have full rights everywhere", "Nobody looks at what administrators do"},
		),
		assetTypes: []AssetTypeID{"server_database", "cloud_platform", "network", "own_application", "backup", "credentials_keys", "source_code"},
		controls:   []ControlID{"5.3", "5.18", "5.28", "6.1", "6.4", "8.2", "8.15", "8.16", "8.18"},
	},
	{
		ID: "T06", Group: Deliberate, Properties: Confidentiality,
		Name: lang.T("Meenemen van gegevens bij vertrek", "Taking data when leaving"),
		Example: lang.T(
			"Een accountmanager stapt over naar een concurrent en stuurt de klantenlijst naar een privéadres, waarna klanten met gerichte aanbiedingen worden weggehaald.",
			"An account manager moves to a competitor and sends the customer list to a private address, after which customers are won over with targeted offers.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Grote exports uit het klantsysteem zijn voor iedereen mogelijk", "Geheimhouding na vertrek is niet vastgelegd"},
			[]string{"Anyone can export large amounts from the customer system", "Confidentiality after leaving is not agreed in writing"},
		),
		assetTypes: []AssetTypeID{"personal_data", "business_information", "source_code", "saas_application", "endpoint", "people"},
		controls:   []ControlID{"5.11", "5.18", "6.2", "6.5", "6.6", "8.12", "8.15"},
	},
	{
		ID: "T07", Group: Deliberate, Properties: Confidentiality,
		Name: lang.T("Onbevoegd inzien van dossiers", "Unauthorised viewing of files"),
		Example: lang.T(
			"Een medewerker zoekt uit nieuwsgierigheid het dossier van een bekende op, vertelt de inhoud door en de betrokkene dient een klacht in bij de toezichthouder.",
			"Out of curiosity an employee looks up the file of an acquaintance, passes on what it says and the person concerned complains to the regulator.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Medewerkers kunnen meer dossiers openen dan hun werk vraagt", "Het inzien van dossiers wordt niet steekproefsgewijs gecontroleerd"},
			[]string{"Staff can open more files than their work requires", "Viewing of files is not checked by sampling"},
		),
		assetTypes: []AssetTypeID{"personal_data", "sensitive_data", "own_application", "saas_application"},
		controls:   []ControlID{"5.15", "5.18", "5.34", "6.2", "6.3", "6.4", "8.3", "8.15", "8.16"},
	},
	{
		ID: "T08", Group: Deliberate, Properties: Confidentiality | Integrity | Availability,
		Name: lang.T("Misbruik van een bekende kwetsbaarheid", "Exploitation of a known vulnerability"),
		Example: lang.T(
			"Een beveiligingsupdate voor de firewall blijft drie weken liggen, een aanvaller gebruikt het bekende lek om binnen te komen en kopieert bestanden van de server.",
			"A security update for the firewall waits three weeks, an attacker uses the known flaw to get in and copies files from the server.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Er is geen termijn voor dringende updates", "Het is niet bekend welke systemen via internet bereikbaar zijn"},
			[]string{"No deadline exists for urgent updates", "It is unknown which systems can be reached from the internet"},
		),
		assetTypes: []AssetTypeID{"server_database", "website_portal", "network", "own_application", "cloud_platform"},
		controls:   []ControlID{"5.7", "5.26", "8.8", "8.9", "8.16", "8.20", "8.22"},
	},
	{
		ID: "T09", Group: Deliberate, Properties: Confidentiality | Integrity,
		Name: lang.T("Aanval op een website of klantportaal", "Attack on a website or customer portal"),
		Example: lang.T(
			"Het portaal controleert niet of een factuur bij de ingelogde klant hoort, een aanvaller past het nummer in de link aan en downloadt duizenden facturen van anderen.",
			"The portal does not check whether an invoice belongs to the signed-in customer, an attacker changes the number in the link and downloads thousands of invoices of others.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Invoer en rechten worden alleen in het scherm gecontroleerd", "Het portaal is nooit door een specialist getest"},
			[]string{"Input and rights are checked only on the screen", "The portal was never tested by a specialist"},
		),
		assetTypes: []AssetTypeID{"website_portal", "own_application", "source_code", "server_database"},
		controls:   []ControlID{"8.3", "8.15", "8.16", "8.24", "8.25", "8.26", "8.28", "8.29"},
	},
	{
		ID: "T10", Group: Deliberate, Properties: Availability,
		Name: lang.T("DDoS-aanval", "DDoS attack"),
		Example: lang.T(
			"Activisten overspoelen de website met verkeer, de server reageert niet meer en klanten kunnen een dag lang niets aanvragen.",
			"Activists flood the website with traffic, the server stops responding and customers cannot submit any request for a day.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Er is geen DDoS-bescherming afgesproken met de provider", "Website en interne systemen delen één internetlijn"},
			[]string{"No DDoS protection is agreed with the provider", "Website and internal systems share one internet line"},
		),
		assetTypes: []AssetTypeID{"website_portal", "network", "cloud_platform", "business_process"},
		controls:   []ControlID{"5.26", "5.30", "8.6", "8.14", "8.16", "8.20", "8.21"},
	},
	{
		ID: "T11", Group: Deliberate, Properties: Confidentiality | Availability,
		Name: lang.T("Diefstal van een laptop of telefoon", "Theft of a laptop or phone"),
		Example: lang.T(
			"Een laptop zonder schijfversleuteling wordt uit een auto gestolen, de dief leest de schijf uit en klantdossiers komen in verkeerde handen.",
			"A laptop without disk encryption is stolen from a car, the thief reads the disk and client files fall into the wrong hands.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Apparaten zijn niet versleuteld", "Een gestolen apparaat kan niet op afstand worden gewist"},
			[]string{"Devices are not encrypted", "A stolen device cannot be wiped remotely"},
		),
		assetTypes: []AssetTypeID{"endpoint", "mobile_device", "personal_data", "business_information"},
		controls:   []ControlID{"6.7", "6.8", "7.9", "8.1", "8.5", "8.13", "8.24"},
	},
	{
		ID: "T12", Group: Deliberate, Properties: Confidentiality | Availability,
		Name: lang.T("Inbraak in het gebouw", "Burglary"),
		Example: lang.T(
			"Inbrekers forceren 's nachts een zijdeur zonder alarm en nemen de server en laptops mee, waardoor het kantoor dagenlang niet kan werken.",
			"At night burglars force a side door without an alarm and take the server and laptops, so that the office cannot work for days.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Niet alle deuren zijn aangesloten op het alarm", "De server staat in een open ruimte"},
			[]string{"Not every door is connected to the alarm", "The server stands in an open room"},
		),
		assetTypes: []AssetTypeID{"premises", "endpoint", "server_database", "paper_document"},
		controls:   []ControlID{"5.5", "7.1", "7.2", "7.3", "7.4", "7.7", "7.8", "8.24"},
	},
	{
		ID: "T13", Group: Deliberate, Properties: Confidentiality | Integrity | Availability,
		Name: lang.T("Insluiping door een onbevoegde", "Intruder slipping into the building"),
		Example: lang.T(
			"Een onbekende loopt achter een medewerker mee naar binnen, plaatst een klein apparaat in een netwerkaansluiting en luistert wekenlang het interne verkeer af.",
			"A stranger follows an employee inside, plugs a small device into a network socket and listens to internal traffic for weeks.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Bezoekers lopen zonder begeleiding rond", "Netwerkaansluitingen in openbare ruimten zijn actief"},
			[]string{"Visitors walk around without an escort", "Network sockets in public areas are live"},
		),
		assetTypes: []AssetTypeID{"premises", "people", "network", "paper_document", "endpoint"},
		controls:   []ControlID{"6.3", "6.8", "7.1", "7.2", "7.4", "7.6", "7.7", "8.20"},
	},
	{
		ID: "T14", Group: Deliberate, Properties: Confidentiality | Integrity,
		Name: lang.T("Afluisteren of omleiden van netwerkverkeer", "Eavesdropping on or redirecting network traffic"),
		Example: lang.T(
			"Een medewerker verbindt op een station met een vals wifi-netwerk, een aanvaller onderschept de inloggegevens en leest daarna vertrouwelijke documenten mee.",
			"At a station an employee connects to a fake Wi-Fi network, an attacker intercepts the login details and then reads confidential documents.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Verkeer gaat deels onversleuteld over het netwerk", "Apparaten verbinden vanzelf met onbekende wifi-netwerken"},
			[]string{"Part of the traffic is not encrypted", "Devices connect to unknown Wi-Fi networks by themselves"},
		),
		assetTypes: []AssetTypeID{"network", "endpoint", "mobile_device", "email_collaboration", "credentials_keys"},
		controls:   []ControlID{"5.14", "6.7", "7.12", "8.1", "8.20", "8.21", "8.24"},
	},
	{
		ID: "T15", Group: Deliberate, Properties: Integrity,
		Name: lang.T("Fraude door een medewerker", "Fraud by an employee"),
		Example: lang.T(
			"Een medewerker kan zelf leveranciers aanmaken en facturen goedkeuren, voert een schijnbedrijf op en laat een jaar lang valse facturen uitbetalen.",
			"An employee can both create suppliers and approve invoices, enters a sham company and has false invoices paid for a year.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Dezelfde persoon kan invoeren en goedkeuren", "Wijzigingen in leveranciersgegevens worden niet nagekeken"},
			[]string{"The same person can enter and approve", "Changes to supplier data are not reviewed"},
		),
		assetTypes: []AssetTypeID{"financial_information", "business_process", "people", "own_application"},
		controls:   []ControlID{"5.3", "5.18", "5.35", "6.1", "6.4", "8.2", "8.15"},
	},
	{
		ID: "T16", Group: Deliberate, Properties: Integrity | Availability,
		Name: lang.T("Aanval op de industriële besturing", "Attack on industrial control"),
		Example: lang.T(
			"Een aanvaller springt van het kantoornetwerk over naar de besturing van de productielijn, verandert instellingen en de fabriek moet om veiligheidsredenen stoppen.",
			"An attacker jumps from the office network to the control of the production line, changes settings and the plant has to stop for safety reasons.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Kantoor en besturing zitten in hetzelfde netwerk", "De besturing accepteert opdrachten zonder inloggen"},
			[]string{"Office and control share one network", "The control system accepts commands without a login"},
		),
		assetTypes: []AssetTypeID{"ot_system", "business_process", "network"},
		controls:   []ControlID{"5.26", "5.29", "8.2", "8.8", "8.16", "8.19", "8.20", "8.22", "8.32"},
	},
	{
		ID: "T17", Group: Deliberate, Properties: Confidentiality | Integrity | Availability,
		Name: lang.T("Besmetting met malware", "Malware infection"),
		Example: lang.T(
			"Een medewerker installeert een gratis pdf-programma van een onbetrouwbare website, het programma steelt opgeslagen wachtwoorden en een crimineel verkoopt ze door.",
			"An employee installs a free PDF program from an unreliable website, the program steals saved passwords and a criminal sells them on.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Gebruikers mogen zelf software installeren", "Usb-sticks worden niet gecontroleerd op malware"},
			[]string{"Users may install software themselves", "USB sticks are not scanned for malware"},
		),
		assetTypes: []AssetTypeID{"endpoint", "removable_media", "server_database", "ot_system"},
		controls:   []ControlID{"6.3", "6.8", "7.10", "8.1", "8.7", "8.8", "8.19", "8.23"},
	},
	{
		ID: "T18", Group: Deliberate, Properties: Integrity,
		Name: lang.T("Wissen of vervalsen van logbestanden", "Deleting or falsifying logs"),
		Example: lang.T(
			"Een aanvaller met beheerdersrechten wist de logbestanden op de server, niemand kan vaststellen welke gegevens zijn gestolen en alle klanten moeten worden gewaarschuwd.",
			"An attacker with administrator rights deletes the logs on the server, nobody can establish which data were stolen and all customers have to be warned.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Logbestanden staan alleen op het systeem zelf", "Beheerders kunnen hun eigen sporen wissen"},
			[]string{"Logs exist only on the system itself", "Administrators can erase their own traces"},
		),
		assetTypes: []AssetTypeID{"server_database", "network", "own_application", "cloud_platform"},
		controls:   []ControlID{"5.28", "5.33", "8.2", "8.15", "8.16", "8.17", "8.18"},
	},
	{
		ID: "T19", Group: Deliberate, Properties: Confidentiality,
		Name: lang.T("Spionage door een concurrent of staat", "Espionage by a competitor or state"),
		Example: lang.T(
			"Een buitenlandse inlichtingendienst krijgt via een gerichte bijlage maandenlang toegang tot het netwerk en kopieert ontwerpen waar jaren onderzoek in zit.",
			"Through a targeted attachment a foreign intelligence service has access to the network for months and copies designs that took years of research.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Niemand heeft bepaald welke kennis voor anderen het meest waard is", "Afwijkend uitgaand verkeer wordt niet opgemerkt"},
			[]string{"Nobody has determined which knowledge is worth most to others", "Unusual outgoing traffic is not noticed"},
		),
		assetTypes: []AssetTypeID{"business_information", "source_code", "people", "email_collaboration", "network"},
		controls:   []ControlID{"5.5", "5.6", "5.7", "5.12", "6.6", "7.6", "8.12", "8.16", "8.20"},
	},
	{
		ID: "T20", Group: Deliberate, Properties: Confidentiality | Integrity,
		Name: lang.T("Diefstal of manipulatie van broncode", "Theft or manipulation of source code"),
		Example: lang.T(
			"Een toegangssleutel staat per ongeluk in de broncode, een aanvaller vindt hem en voegt een achterdeur toe die bij alle klanten terechtkomt.",
			"An access key is left in the source code by mistake, an attacker finds it and adds a back door that reaches every customer.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Geheime sleutels staan in de code", "Code kan zonder tweede paar ogen naar productie"},
			[]string{"Secret keys are stored in the code", "Code can reach production without a second pair of eyes"},
		),
		assetTypes: []AssetTypeID{"source_code", "credentials_keys", "cloud_platform"},
		controls:   []ControlID{"5.17", "8.2", "8.4", "8.5", "8.15", "8.25", "8.28", "8.31"},
	},
	{
		ID: "T21", Group: Deliberate, Properties: Confidentiality | Integrity,
		Name: lang.T("Omkoping, dwang of infiltratie", "Bribery, coercion or infiltration"),
		Example: lang.T(
			"Een criminele organisatie betaalt een medewerker voor adressen uit het klantsysteem, de medewerker zoekt ze op en bewoners worden bedreigd.",
			"A criminal organisation pays an employee for addresses from the customer system, the employee looks them up and residents are threatened.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Nieuwe mensen in gevoelige functies worden niet gescreend", "Er is geen vertrouwelijk meldpunt voor druk van buiten"},
			[]string{"New people in sensitive jobs are not screened", "There is no confidential contact point for outside pressure"},
		),
		assetTypes: []AssetTypeID{"people", "personal_data", "sensitive_data", "business_process", "business_information"},
		controls:   []ControlID{"5.3", "6.1", "6.2", "6.4", "6.6", "6.8", "8.3", "8.15"},
	},
	{
		ID: "T22", Group: Accidental, Properties: Confidentiality,
		Name: lang.T("Bericht naar de verkeerde ontvanger", "Message to the wrong recipient"),
		Example: lang.T(
			"Door automatisch aanvullen kiest een medewerker het verkeerde e-mailadres, een lijst met salarissen komt bij een klant terecht en moet als datalek worden gemeld.",
			"Autocomplete makes an employee pick the wrong e-mail address, a list of salaries ends up with a customer and has to be reported as a data breach.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Gevoelige bijlagen gaan zonder extra beveiliging mee", "Er komt geen waarschuwing bij een ontvanger buiten de organisatie"},
			[]string{"Sensitive attachments are sent without extra protection", "No warning appears for a recipient outside the organisation"},
		),
		assetTypes: []AssetTypeID{"personal_data", "sensitive_data", "email_collaboration", "business_information"},
		controls:   []ControlID{"5.12", "5.13", "5.14", "5.34", "6.3", "6.8", "8.12", "8.24"},
	},
	{
		ID: "T23", Group: Accidental, Properties: Confidentiality,
		Name: lang.T("Te ruim gedeelde bestanden", "Files shared too widely"),
		Example: lang.T(
			"Een projectmap wordt gedeeld met een link die voor iedereen werkt, de link wordt doorgestuurd en een concurrent kan alle offertes lezen.",
			"A project folder is shared through a link that works for anyone, the link is forwarded and a competitor can read every quotation.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Delen met iedereen staat standaard aan", "Niemand kijkt na welke mappen openstaan"},
			[]string{"Sharing with anyone is the default setting", "Nobody reviews which folders are open"},
		),
		assetTypes: []AssetTypeID{"saas_application", "email_collaboration", "business_information", "personal_data", "sensitive_data"},
		controls:   []ControlID{"5.10", "5.13", "5.15", "5.18", "5.36", "8.3", "8.12"},
	},
	{
		ID: "T24", Group: Accidental, Properties: Integrity | Availability,
		Name: lang.T("Per ongeluk wissen of overschrijven", "Accidental deletion or overwriting"),
		Example: lang.T(
			"Een medewerker ruimt een gedeelde map op en verwijdert lopende dossiers, niemand merkt het voordat de prullenbak leeg is en maanden werk zijn weg.",
			"An employee tidies a shared folder and deletes current files, nobody notices before the recycle bin is emptied and months of work are gone.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Iedereen mag in gedeelde mappen verwijderen", "Van online bestanden wordt geen eigen back-up gemaakt"},
			[]string{"Everyone may delete in shared folders", "No separate backup of online files is made"},
		),
		assetTypes: []AssetTypeID{"saas_application", "email_collaboration", "server_database", "business_information"},
		controls:   []ControlID{"5.10", "5.37", "6.3", "8.3", "8.13", "8.15"},
	},
	{
		ID: "T25", Group: Accidental, Properties: Integrity,
		Name: lang.T("Fouten bij invoer of verwerking", "Errors in entry or processing"),
		Example: lang.T(
			"Een medewerker typt onder tijdsdruk een prijs verkeerd in, de controle ontbreekt en honderd bestellingen worden ver onder de kostprijs geleverd.",
			"Under time pressure an employee mistypes a price, there is no check and a hundred orders are delivered far below cost.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Het systeem accepteert onmogelijke waarden", "Belangrijke invoer wordt niet door een ander gecontroleerd"},
			[]string{"The system accepts impossible values", "Important entries are not checked by someone else"},
		),
		assetTypes: []AssetTypeID{"business_process", "financial_information", "sensitive_data", "own_application"},
		controls:   []ControlID{"5.3", "5.27", "5.37", "6.3", "8.26", "8.29"},
	},
	{
		ID: "T26", Group: Accidental, Properties: Confidentiality | Availability,
		Name: lang.T("Verlies van een usb-stick of ander opslagmedium", "Loss of a USB stick or other storage medium"),
		Example: lang.T(
			"Een externe schijf met personeelsgegevens valt onderweg uit een tas, de inhoud is niet versleuteld en de vinder kan alles openen.",
			"An external drive with personnel data falls out of a bag on the way, the content is not encrypted and the finder can open everything.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Er wordt op losse media gewerkt terwijl dat niet nodig is", "Losse media worden niet geregistreerd"},
			[]string{"Removable media are used where they are not needed", "Removable media are not registered"},
		),
		assetTypes: []AssetTypeID{"removable_media", "backup", "personal_data"},
		controls:   []ControlID{"5.10", "5.14", "6.8", "7.9", "7.10", "8.24"},
	},
	{
		ID: "T27", Group: Accidental, Properties: Confidentiality,
		Name: lang.T("Onbeheerd papier", "Unattended paper"),
		Example: lang.T(
			"Een dossier blijft na een overleg in de vergaderkamer liggen, een bezoeker maakt er foto's van en persoonlijke gegevens worden openbaar.",
			"A file stays behind in the meeting room, a visitor takes photographs of it and personal details become public.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Afdrukken komen direct uit de printer zonder pas", "Er zijn te weinig afsluitbare kasten"},
			[]string{"Prints come out at once without a badge", "There are too few lockable cabinets"},
		),
		assetTypes: []AssetTypeID{"paper_document", "premises", "personal_data", "sensitive_data"},
		controls:   []ControlID{"5.10", "5.12", "5.13", "5.33", "6.3", "7.3", "7.7"},
	},
	{
		ID: "T28", Group: Accidental, Properties: Integrity | Availability,
		Name: lang.T("Mislukte wijziging", "Failed change"),
		Example: lang.T(
			"Een update gaat op vrijdagmiddag zonder test live, de database raakt beschadigd en klanten kunnen het hele weekend niet inloggen.",
			"An update goes live on Friday afternoon without a test, the database is damaged and customers cannot sign in all weekend.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Er is geen plan om een wijziging terug te draaien", "Wijzigingen worden niet vooraf goedgekeurd"},
			[]string{"There is no plan to roll a change back", "Changes are not approved beforehand"},
		),
		assetTypes: []AssetTypeID{"own_application", "server_database", "network", "cloud_platform", "website_portal", "ot_system", "business_process"},
		controls:   []ControlID{"5.37", "8.9", "8.13", "8.19", "8.29", "8.31", "8.32"},
	},
	{
		ID: "T29", Group: Accidental, Properties: Confidentiality | Integrity | Availability,
		Name: lang.T("Onveilige instellingen", "Insecure settings"),
		Example: lang.T(
			"Een nieuwe camera houdt het wachtwoord van de fabriek, een aanvaller logt via internet in en gebruikt het apparaat als springplank naar het netwerk.",
			"A new camera keeps its factory password, an attacker signs in over the internet and uses the device as a stepping stone to the network.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Er is geen vaste veilige instelling per soort systeem", "Standaardwachtwoorden worden niet vervangen"},
			[]string{"There is no fixed secure setting per kind of system", "Default passwords are not replaced"},
		),
		assetTypes: []AssetTypeID{"server_database", "network", "endpoint", "cloud_platform", "smart_device"},
		controls:   []ControlID{"5.36", "5.37", "8.8", "8.9", "8.18", "8.20", "8.27"},
	},
	{
		ID: "T30", Group: Accidental, Properties: Confidentiality | Integrity,
		Name: lang.T("Toegang blijft bestaan na vertrek of functiewijziging", "Access remains after leaving or a change of job"),
		Example: lang.T(
			"Een account wordt na vertrek vergeten, de oud-medewerker logt een jaar later nog in op het CRM en belt klanten met een eigen aanbod.",
			"An account is forgotten after departure, the former employee still signs in to the CRM a year later and calls customers with a competing offer.",
		),
		Vulnerabilities: lang.Of(
			[]string{"IT hoort niet of te laat dat iemand vertrekt", "Toegangsrechten worden nooit opnieuw bekeken"},
			[]string{"IT hears late or never that someone leaves", "Access rights are never reviewed"},
		),
		assetTypes: []AssetTypeID{"saas_application", "own_application", "people", "credentials_keys", "cloud_platform"},
		controls:   []ControlID{"5.11", "5.15", "5.16", "5.18", "5.36", "6.5", "8.2"},
	},
	{
		ID: "T31", Group: Accidental, Properties: Confidentiality | Availability,
		Name: lang.T("Gebruik van niet-goedgekeurde diensten (schaduw-IT)", "Use of unapproved services (shadow IT)"),
		Example: lang.T(
			"Een team zet klantgegevens in een gratis planningsapp, het bedrijf achter de app stopt en de gegevens blijven op onbekende servers staan.",
			"A team puts customer data in a free planning app, the company behind the app closes down and the data remain on unknown servers.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Er is geen snelle weg om een nieuwe dienst aan te vragen", "Er is geen lijst van toegestane diensten"},
			[]string{"There is no quick way to request a new service", "There is no list of permitted services"},
		),
		assetTypes: []AssetTypeID{"saas_application", "personal_data", "business_information", "supplier", "people"},
		controls:   []ControlID{"5.9", "5.10", "5.19", "5.23", "6.3", "8.12", "8.19", "8.23"},
	},
	{
		ID: "T32", Group: Accidental, Properties: Confidentiality,
		Name: lang.T("Meekijken of meeluisteren buiten kantoor", "Being overlooked or overheard outside the office"),
		Example: lang.T(
			"Een adviseur bespreekt in de trein hardop een overname, een journalist luistert mee en het nieuws staat de volgende dag in de krant.",
			"A consultant discusses a takeover aloud on the train, a journalist overhears it and the news is in the paper the next day.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Er zijn geen afspraken over werken in het openbaar", "Laptops hebben geen privacyscherm"},
			[]string{"There are no rules for working in public places", "Laptops have no privacy screen"},
		),
		assetTypes: []AssetTypeID{"people", "mobile_device", "endpoint", "business_information", "sensitive_data"},
		controls:   []ControlID{"5.12", "6.3", "6.6", "6.7", "7.7", "7.9", "8.1"},
	},
	{
		ID: "T33", Group: Accidental, Properties: Confidentiality,
		Name: lang.T("Echte gegevens in een testomgeving", "Real data in a test environment"),
		Example: lang.T(
			"Ontwikkelaars kopiëren de klantendatabase naar een slecht beveiligde testserver, een zoekrobot vindt die server en de gegevens staan op internet.",
			"Developers copy the customer database to a poorly protected test server, a crawler finds that server and the data are on the internet.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Er zijn geen bruikbare geanonimiseerde testgegevens", "Testomgevingen zijn minder beveiligd dan productie"},
			[]string{"There are no usable anonymised test data", "Test environments are less protected than production"},
		),
		assetTypes: []AssetTypeID{"source_code", "personal_data", "sensitive_data", "own_application"},
		controls:   []ControlID{"5.34", "8.3", "8.10", "8.11", "8.31", "8.33"},
	},
	{
		ID: "T34", Group: Accidental, Properties: Confidentiality,
		Name: lang.T("Onzorgvuldig afvoeren van apparatuur", "Careless disposal of equipment"),
		Example: lang.T(
			"Oude laptops gaan zonder wissen naar een opkoper, de koper herstelt de bestanden en vindt medische gegevens van cliënten.",
			"Old laptops go to a trader without being wiped, the buyer recovers the files and finds clients' medical data.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Niemand is verantwoordelijk voor het wissen", "Van vernietiging wordt geen bewijs gevraagd"},
			[]string{"Nobody is responsible for wiping", "No proof of destruction is requested"},
		),
		assetTypes: []AssetTypeID{"endpoint", "mobile_device", "removable_media", "server_database", "paper_document"},
		controls:   []ControlID{"5.9", "5.11", "5.20", "7.10", "7.14", "8.10", "8.24"},
	},
	{
		ID: "T35", Group: TechnicalFailure, Properties: Availability,
		Name: lang.T("Defect aan server of opslag", "Server or storage failure"),
		Example: lang.T(
			"Een opslagsysteem van zeven jaar oud gaat stuk, er is geen reserve en het planningssysteem is drie dagen niet beschikbaar.",
			"A seven-year-old storage system breaks down, there is no spare and the planning system is unavailable for three days.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Apparatuur is ouder dan de fabrikant adviseert", "Er is één enkel punt waarop alles kan stuklopen"},
			[]string{"Equipment is older than the manufacturer advises", "A single point of failure exists"},
		),
		assetTypes: []AssetTypeID{"server_database", "own_application", "backup"},
		controls:   []ControlID{"5.30", "7.8", "7.13", "8.13", "8.14", "8.16"},
	},
	{
		ID: "T36", Group: TechnicalFailure, Properties: Availability,
		Name: lang.T("Uitval van netwerk of internet", "Network or internet outage"),
		Example: lang.T(
			"Een graafmachine raakt de enige glasvezelkabel, kantoor en telefonie hebben geen verbinding en de klantenservice is een dag onbereikbaar.",
			"An excavator hits the only fibre cable, the office and phones are cut off and customer service cannot be reached for a day.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Er is maar één internetverbinding", "Reserveapparatuur voor het netwerk ontbreekt"},
			[]string{"There is only one internet connection", "Spare network equipment is missing"},
		),
		assetTypes: []AssetTypeID{"network", "business_process", "saas_application", "premises"},
		controls:   []ControlID{"5.29", "5.30", "7.11", "7.12", "8.14", "8.20", "8.21"},
	},
	{
		ID: "T37", Group: TechnicalFailure, Properties: Integrity | Availability,
		Name: lang.T("Back-up blijkt onbruikbaar", "Backup turns out to be unusable"),
		Example: lang.T(
			"De back-uptaak faalt al maanden zonder dat iemand het merkt, na een storing lukt terugzetten niet en een kwartaal aan gegevens is verloren.",
			"The backup job has failed for months unnoticed, after a fault restoring does not work and a quarter's data are lost.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Terugzetten wordt nooit geoefend", "Foutmeldingen van de back-up leest niemand"},
			[]string{"Restoring is never practised", "Nobody reads the backup's error messages"},
		),
		assetTypes: []AssetTypeID{"backup", "server_database", "saas_application", "cloud_platform"},
		controls:   []ControlID{"5.30", "5.37", "7.10", "8.13", "8.16", "8.24"},
	},
	{
		ID: "T38", Group: TechnicalFailure, Properties: Confidentiality | Integrity | Availability,
		Name: lang.T("Softwarefout in een applicatie", "Software error in an application"),
		Example: lang.T(
			"Een rekenfout in een nieuwe versie komt niet uit de tests, duizenden facturen kloppen niet en de organisatie moet alles herstellen en uitleggen.",
			"A calculation error in a new version is not found by tests, thousands of invoices are wrong and the organisation has to correct and explain everything.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Belangrijke functies hebben geen automatische tests", "Code wordt niet door een collega bekeken"},
			[]string{"Important functions have no automated tests", "Code is not reviewed by a colleague"},
		),
		assetTypes: []AssetTypeID{"own_application", "website_portal", "source_code", "business_process"},
		controls:   []ControlID{"8.16", "8.25", "8.26", "8.27", "8.28", "8.29", "8.31", "8.32"},
	},
	{
		ID: "T39", Group: TechnicalFailure, Properties: Availability,
		Name: lang.T("Te weinig capaciteit", "Insufficient capacity"),
		Example: lang.T(
			"Door een reclameactie komen er tien keer zo veel bezoekers als normaal, de database loopt vol en bestellingen gaan verloren.",
			"A campaign brings ten times the usual number of visitors, the database fills up and orders are lost.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Groei wordt niet gemeten of voorspeld", "Er komt geen waarschuwing als een schijf volloopt"},
			[]string{"Growth is neither measured nor forecast", "No warning is given when a disk fills up"},
		),
		assetTypes: []AssetTypeID{"website_portal", "cloud_platform", "server_database", "network"},
		controls:   []ControlID{"5.30", "8.6", "8.14", "8.16"},
	},
	{
		ID: "T40", Group: TechnicalFailure, Properties: Confidentiality | Availability,
		Name: lang.T("Verlopen certificaat of verloren sleutel", "Expired certificate or lost key"),
		Example: lang.T(
			"Niemand bewaakt de einddatum van een certificaat, het verloopt in het weekend en alle koppelingen met klanten vallen uit.",
			"Nobody watches the end date of a certificate, it expires at the weekend and all connections with customers fail.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Er is geen overzicht van certificaten en sleutels", "De enige kopie van een sleutel staat op één laptop"},
			[]string{"There is no overview of certificates and keys", "The only copy of a key is on one laptop"},
		),
		assetTypes: []AssetTypeID{"credentials_keys", "website_portal", "backup", "network"},
		controls:   []ControlID{"5.9", "5.17", "5.37", "8.9", "8.16", "8.24"},
	},
	{
		ID: "T41", Group: TechnicalFailure, Properties: Confidentiality | Integrity | Availability,
		Name: lang.T("Verouderde systemen zonder ondersteuning", "Outdated systems without support"),
		Example: lang.T(
			"Een belangrijk programma draait op een besturingssysteem zonder updates, een nieuw lek kan niet worden gedicht en malware legt het programma plat.",
			"An important program runs on an operating system without updates, a new flaw cannot be fixed and malware brings the program down.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Er is geen planning voor vervanging", "Het oude systeem is bereikbaar vanaf het hele netwerk"},
			[]string{"Replacement is not planned", "The old system can be reached from the whole network"},
		),
		assetTypes: []AssetTypeID{"server_database", "ot_system", "smart_device", "endpoint", "own_application", "mobile_device"},
		controls:   []ControlID{"5.9", "7.13", "8.8", "8.19", "8.22", "8.27"},
	},
	{
		ID: "T42", Group: TechnicalFailure, Properties: Integrity | Availability,
		Name: lang.T("Defect aan een machine of medisch apparaat", "Failure of a machine or medical device"),
		Example: lang.T(
			"Een verstopt filter laat een besturingskast oververhitten, de machine valt uit en een spoedorder kan een week niet worden geleverd.",
			"A clogged filter makes a control cabinet overheat, the machine stops and an urgent order cannot be delivered for a week.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Onderhoud wordt uitgesteld", "Instellingen van de machine zijn nergens opgeslagen"},
			[]string{"Maintenance is postponed", "Settings of the machine are not stored anywhere"},
		),
		assetTypes: []AssetTypeID{"ot_system", "smart_device", "business_process"},
		controls:   []ControlID{"5.22", "5.29", "5.30", "7.8", "7.11", "7.13", "8.13", "8.14"},
	},
	{
		ID: "T43", Group: Environmental, Properties: Availability,
		Name: lang.T("Brand", "Fire"),
		Example: lang.T(
			"Kortsluiting in een oplader veroorzaakt brand, de serverruimte en het papieren archief gaan verloren en het gebouw is maanden onbruikbaar.",
			"A short circuit in a charger causes a fire, the server room and paper archive are lost and the building cannot be used for months.",
		),
		Vulnerabilities: lang.Of(
			[]string{"De back-up ligt in hetzelfde gebouw", "De serverruimte wordt ook als opslag gebruikt"},
			[]string{"The backup is kept in the same building", "The server room is also used for storage"},
		),
		assetTypes: []AssetTypeID{"premises", "server_database", "paper_document", "endpoint", "people", "backup"},
		controls:   []ControlID{"5.29", "5.30", "7.3", "7.5", "7.8", "7.10", "8.13", "8.14"},
	},
	{
		ID: "T44", Group: Environmental, Properties: Availability,
		Name: lang.T("Wateroverlast", "Flooding or water leak"),
		Example: lang.T(
			"Na hevige regen loopt de kelder met de netwerkapparatuur onder, de verbindingen vallen uit en het herstel duurt twee weken.",
			"After heavy rain the basement with the network equipment floods, connections fail and repair takes two weeks.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Apparatuur staat op de vloer of onder een waterleiding", "Er is geen melder voor vocht"},
			[]string{"Equipment stands on the floor or under a water pipe", "There is no moisture sensor"},
		),
		assetTypes: []AssetTypeID{"premises", "server_database", "paper_document", "network", "ot_system"},
		controls:   []ControlID{"5.30", "7.3", "7.5", "7.8", "8.13", "8.14"},
	},
	{
		ID: "T45", Group: Environmental, Properties: Integrity | Availability,
		Name: lang.T("Uitval van stroom of koeling", "Loss of power or cooling"),
		Example: lang.T(
			"De airco van de serverruimte valt in een hittegolf uit, servers schakelen zichzelf uit en lopende verwerkingen raken beschadigd.",
			"The server room's air conditioning fails in a heat wave, servers switch themselves off and running jobs are damaged.",
		),
		Vulnerabilities: lang.Of(
			[]string{"De noodstroom is nooit onder belasting getest", "Niemand krijgt een melding als de temperatuur oploopt"},
			[]string{"Emergency power was never tested under load", "Nobody is alerted when the temperature rises"},
		),
		assetTypes: []AssetTypeID{"premises", "server_database", "ot_system", "network", "business_process"},
		controls:   []ControlID{"5.30", "7.8", "7.11", "7.13", "8.13", "8.14"},
	},
	{
		ID: "T46", Group: Environmental, Properties: Availability,
		Name: lang.T("Gebouw niet toegankelijk", "Building not accessible"),
		Example: lang.T(
			"De politie zet na een gaslek de straat af, niemand kan het pand in en de balie moet dagenlang dicht.",
			"The police close off the street after a gas leak, nobody can enter the building and the counter stays closed for days.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Onmisbare spullen of dossiers zijn alleen op één plek", "Er is geen afspraak over een uitwijklocatie"},
			[]string{"Indispensable items or files exist in one place only", "No alternative location has been arranged"},
		),
		assetTypes: []AssetTypeID{"premises", "people", "business_process", "paper_document"},
		controls:   []ControlID{"5.5", "5.24", "5.29", "5.30", "6.7", "7.5", "8.14"},
	},
	{
		ID: "T47", Group: Environmental, Properties: Availability,
		Name: lang.T("Grootschalige uitval van medewerkers", "Large-scale staff absence"),
		Example: lang.T(
			"Een griepgolf treft de helft van het team, storingen blijven liggen en afgesproken reactietijden worden niet gehaald.",
			"A wave of flu hits half the team, faults are left waiting and agreed response times are missed.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Er is niet bepaald welk werk altijd door moet gaan", "Er zijn geen vervangers aangewezen"},
			[]string{"It is not decided which work must always go on", "No deputies have been appointed"},
		),
		assetTypes: []AssetTypeID{"people", "business_process"},
		controls:   []ControlID{"5.2", "5.24", "5.29", "5.30", "5.37", "6.7"},
	},
	{
		ID: "T48", Group: Supplier, Properties: Availability,
		Name: lang.T("Uitval van een clouddienst of leverancier", "Outage of a cloud service or supplier"),
		Example: lang.T(
			"Een storing bij de aanbieder legt het boekhoudpakket twee dagen plat, facturen kunnen niet worden verstuurd en salarissen worden te laat betaald.",
			"A fault at the provider takes the accounting package down for two days, invoices cannot be sent and salaries are paid late.",
		),
		Vulnerabilities: lang.Of(
			[]string{"De afgesproken hersteltijd past niet bij wat het werk nodig heeft", "Er is geen werkwijze voor als de dienst uitvalt"},
			[]string{"The agreed recovery time does not match what the work needs", "There is no way of working for when the service is down"},
		),
		assetTypes: []AssetTypeID{"saas_application", "cloud_platform", "supplier", "business_process", "email_collaboration"},
		controls:   []ControlID{"5.20", "5.22", "5.23", "5.29", "5.30", "8.13", "8.14"},
	},
	{
		ID: "T49", Group: Supplier, Properties: Confidentiality,
		Name: lang.T("Datalek bij een leverancier", "Data breach at a supplier"),
		Example: lang.T(
			"De mailingdienst wordt gehackt, e-mailadressen en aankopen van klanten worden gestolen en de organisatie moet al haar klanten informeren.",
			"The mailing service is hacked, customers' e-mail addresses and purchases are stolen and the organisation has to inform all its customers.",
		),
		Vulnerabilities: lang.Of(
			[]string{"De leverancier krijgt meer gegevens dan nodig is", "Er is niet afgesproken hoe snel een datalek wordt gemeld"},
			[]string{"The supplier receives more data than needed", "It is not agreed how fast a breach is reported"},
		),
		assetTypes: []AssetTypeID{"supplier", "personal_data", "sensitive_data", "saas_application"},
		controls:   []ControlID{"5.14", "5.19", "5.20", "5.22", "5.24", "5.26", "5.34", "8.10"},
	},
	{
		ID: "T50", Group: Supplier, Properties: Confidentiality | Integrity | Availability,
		Name: lang.T("Besmette update of softwarecomponent", "Infected update or software component"),
		Example: lang.T(
			"Een aanvaller verstopt kwaadaardige code in een veelgebruikte softwarebibliotheek, een nieuwe versie van het product neemt die mee en klantsystemen raken besmet.",
			"An attacker hides malicious code in a widely used software library, a new version of the product includes it and customer systems are infected.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Er is geen lijst van gebruikte componenten", "Updates worden zonder controle op herkomst geïnstalleerd"},
			[]string{"There is no list of components in use", "Updates are installed without checking their origin"},
		),
		assetTypes: []AssetTypeID{"source_code", "own_application", "supplier", "endpoint", "server_database"},
		controls:   []ControlID{"5.6", "5.7", "5.21", "8.7", "8.8", "8.16", "8.19", "8.29", "8.30"},
	},
	{
		ID: "T51", Group: Supplier, Properties: Confidentiality | Integrity | Availability,
		Name: lang.T("Misbruik van toegang op afstand door een leverancier", "Abuse of a supplier's remote access"),
		Example: lang.T(
			"Het onderhoudsaccount van een leverancier staat altijd open en wordt gehackt, waarna een aanvaller via die weg de servers bereikt en gegevens steelt.",
			"A supplier's maintenance account is always open and gets hacked, after which an attacker reaches the servers that way and steals data.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Alle monteurs delen één account", "De toegang sluit niet na afloop van het werk"},
			[]string{"All engineers share one account", "Access is not closed after the work"},
		),
		assetTypes: []AssetTypeID{"supplier", "network", "ot_system", "server_database", "smart_device"},
		controls:   []ControlID{"5.19", "5.20", "8.2", "8.5", "8.15", "8.16", "8.18", "8.22"},
	},
	{
		ID: "T52", Group: Supplier, Properties: Availability,
		Name: lang.T("Leverancier stopt of gaat failliet", "Supplier stops or goes bankrupt"),
		Example: lang.T(
			"De maker van het planningspakket gaat failliet, de dienst stopt binnen een week en de organisatie kan haar gegevens niet bruikbaar meenemen.",
			"The maker of the planning package goes bankrupt, the service ends within a week and the organisation cannot take its data along in a usable form.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Er is geen plan om van dienst te wisselen", "Export van de gegevens is nooit geprobeerd"},
			[]string{"There is no plan for moving to another service", "Exporting the data was never tried"},
		),
		assetTypes: []AssetTypeID{"supplier", "saas_application", "source_code", "cloud_platform", "own_application"},
		controls:   []ControlID{"5.19", "5.20", "5.22", "5.23", "5.29", "8.13", "8.30"},
	},
	{
		ID: "T53", Group: Supplier, Properties: Confidentiality | Integrity | Availability,
		Name: lang.T("Onveilige software van een ontwikkelpartij", "Insecure software from a development company"),
		Example: lang.T(
			"Een ingehuurd bureau levert een app zonder beveiligingstest op, een gebruiker ziet gegevens van een ander en de app moet worden teruggetrokken.",
			"A hired agency delivers an app without a security test, a user sees someone else's data and the app has to be withdrawn.",
		),
		Vulnerabilities: lang.Of(
			[]string{"In de opdracht staan geen beveiligingseisen", "De opgeleverde code wordt niet gecontroleerd"},
			[]string{"The assignment contains no security requirements", "Delivered code is not checked"},
		),
		assetTypes: []AssetTypeID{"source_code", "own_application", "website_portal", "supplier"},
		controls:   []ControlID{"5.20", "6.6", "8.4", "8.26", "8.28", "8.29", "8.30"},
	},
	{
		ID: "T54", Group: Supplier, Properties: Confidentiality | Availability,
		Name: lang.T("Ongemerkte wijziging bij een leverancier", "Unnoticed change at a supplier"),
		Example: lang.T(
			"Een leverancier verplaatst de ondersteuning naar een partij in een ander land, niemand leest de aankondiging en gegevens worden in strijd met klantcontracten ingezien.",
			"A supplier moves its support to a party in another country, nobody reads the announcement and data are viewed in breach of customer contracts.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Berichten van leveranciers komen in een algemene mailbox", "De lijst van subverwerkers wordt niet bijgehouden"},
			[]string{"Supplier notices arrive in a general mailbox", "The list of subprocessors is not kept up to date"},
		),
		assetTypes: []AssetTypeID{"supplier", "saas_application", "cloud_platform"},
		controls:   []ControlID{"5.20", "5.21", "5.22", "5.23", "5.31", "5.34"},
	},
	{
		ID: "T55", Group: LegalAndOrganisational, Properties: Confidentiality,
		Name: lang.T("Onrechtmatig gebruik of te lang bewaren van persoonsgegevens", "Unlawful use or excessive retention of personal data"),
		Example: lang.T(
			"Sollicitatiebrieven blijven jaren in een gedeelde map staan, bij een inbraak lekken ze alsnog uit en de toezichthouder legt een boete op.",
			"Job applications stay in a shared folder for years, they leak after all in a break-in and the regulator imposes a fine.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Bewaartermijnen zijn niet vastgelegd of niet ingesteld", "Gegevens worden voor een ander doel gebruikt dan gemeld"},
			[]string{"Retention periods are not set down or not configured", "Data are used for another purpose than stated"},
		),
		assetTypes: []AssetTypeID{"personal_data", "sensitive_data", "saas_application", "business_process", "paper_document"},
		controls:   []ControlID{"5.9", "5.31", "5.33", "5.34", "5.36", "8.10", "8.11"},
	},
	{
		ID: "T56", Group: LegalAndOrganisational, Properties: Confidentiality | Availability,
		Name: lang.T("Te late melding of opvolging van een incident", "Late reporting or handling of an incident"),
		Example: lang.T(
			"Een medewerker durft een fout niet te melden, het datalek komt pas na twee weken aan het licht en de wettelijke meldtermijn is verstreken.",
			"An employee is afraid to report a mistake, the data breach comes to light only after two weeks and the legal deadline for reporting has passed.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Medewerkers weten niet waar ze iets kunnen melden", "Niemand is buiten kantoortijd bevoegd om te besluiten"},
			[]string{"Staff do not know where to report something", "Outside office hours nobody is authorised to decide"},
		),
		assetTypes: []AssetTypeID{"people", "business_process", "personal_data", "supplier"},
		controls:   []ControlID{"5.5", "5.24", "5.25", "5.26", "5.27", "5.31", "6.8", "8.15"},
	},
	{
		ID: "T57", Group: LegalAndOrganisational, Properties: Availability,
		Name: lang.T("Schending van licenties of auteursrecht", "Breach of licences or copyright"),
		Example: lang.T(
			"Een ontwikkelaar gebruikt code met een strenge licentie in het product, de rechthebbende eist naleving en een belangrijke versie moet worden teruggetrokken.",
			"A developer uses code with a strict licence in the product, the right holder demands compliance and an important version has to be withdrawn.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Het aantal installaties wordt niet vergeleken met de licenties", "Licenties van open source worden niet bekeken"},
			[]string{"Installations are not compared with licences", "Open source licences are not looked at"},
		),
		assetTypes: []AssetTypeID{"own_application", "source_code", "endpoint", "ai_system"},
		controls:   []ControlID{"5.9", "5.10", "5.31", "5.32", "5.36", "8.19", "8.30"},
	},
	{
		ID: "T58", Group: LegalAndOrganisational, Properties: Integrity | Availability,
		Name: lang.T("Vertrek of uitval van een sleutelpersoon", "Departure or absence of a key person"),
		Example: lang.T(
			"De enige persoon die het maatwerksysteem kent, wordt langdurig ziek, een storing blijft onopgelost en klanten krijgen wekenlang niets geleverd.",
			"The only person who knows the custom system falls ill for a long time, a fault stays unsolved and customers receive nothing for weeks.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Kennis zit alleen in het hoofd van één persoon", "Beheerwachtwoorden zijn bij niemand anders bekend"},
			[]string{"Knowledge exists only in one person's head", "Nobody else has the administrator passwords"},
		),
		assetTypes: []AssetTypeID{"people", "business_process", "credentials_keys", "own_application", "ot_system"},
		controls:   []ControlID{"5.2", "5.11", "5.17", "5.29", "5.37", "6.2", "6.5"},
	},
	{
		ID: "T59", Group: LegalAndOrganisational, Properties: Confidentiality | Integrity | Availability,
		Name: lang.T("Onduidelijke taken en te weinig sturing", "Unclear tasks and too little direction"),
		Example: lang.T(
			"Directie en IT denken allebei dat de ander op updates let, niemand doet het en een al lang bekend lek leidt tot een inbraak.",
			"Management and IT each believe the other looks after updates, nobody does and a long-known flaw leads to a break-in.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Taken voor beveiliging zijn niet toegewezen", "De directie bespreekt beveiliging niet op vaste momenten"},
			[]string{"Security tasks are not assigned", "Management does not discuss security at set times"},
		),
		assetTypes: []AssetTypeID{"people", "business_process"},
		controls:   []ControlID{"5.1", "5.2", "5.4", "5.35", "5.36", "6.3"},
	},
	{
		ID: "T60", Group: LegalAndOrganisational, Properties: Confidentiality | Integrity | Availability,
		Name: lang.T("Wettelijke of contractuele eis gemist", "Legal or contractual requirement missed"),
		Example: lang.T(
			"Niemand houdt bij welke beveiligingseisen in contracten staan, een klant ontdekt bij een audit dat afspraken niet zijn nagekomen en zegt het contract op.",
			"Nobody tracks the security requirements in contracts, a customer finds in an audit that agreements were not kept and ends the contract.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Er is geen overzicht van wetten en contracteisen", "Nieuwe wetgeving wordt door niemand gevolgd"},
			[]string{"There is no overview of laws and contract requirements", "Nobody follows new legislation"},
		),
		assetTypes: []AssetTypeID{"business_process", "supplier", "personal_data", "business_information"},
		controls:   []ControlID{"5.1", "5.4", "5.8", "5.20", "5.31", "5.35", "5.36"},
	},
	{
		ID: "T61", Group: LegalAndOrganisational, Properties: Integrity | Availability,
		Name: lang.T("Ontbrekende of onbetrouwbare registraties", "Missing or unreliable records"),
		Example: lang.T(
			"Logbestanden worden na zeven dagen overschreven en klokken lopen niet gelijk, bij een fraudeonderzoek is het bewijs onbruikbaar en de schade wordt niet vergoed.",
			"Logs are overwritten after seven days and clocks differ, in a fraud investigation the evidence is useless and the damage is not compensated.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Er is niet bepaald wat bewaard moet blijven en hoelang", "Tijden van systemen lopen uiteen"},
			[]string{"It is not determined what must be kept and for how long", "System times differ"},
		),
		assetTypes: []AssetTypeID{"financial_information", "business_process", "paper_document", "server_database"},
		controls:   []ControlID{"5.28", "5.33", "5.37", "8.13", "8.15", "8.17"},
	},
	{
		ID: "T62", Group: LegalAndOrganisational, Properties: Confidentiality | Integrity | Availability,
		Name: lang.T("Beveiliging komt te laat in een project", "Security comes too late in a project"),
		Example: lang.T(
			"Een nieuw klantsysteem wordt zonder beveiligingseisen gekozen, na de ingebruikname blijken logging en rollen te ontbreken en het project loopt een half jaar uit.",
			"A new customer system is chosen without security requirements, after going live logging and roles turn out to be missing and the project runs half a year late.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Projectplannen hebben geen moment voor een risicobeoordeling", "De opdrachtgever stelt geen eisen aan beveiliging"},
			[]string{"Project plans have no moment for a risk assessment", "The sponsor sets no security requirements"},
		),
		assetTypes: []AssetTypeID{"own_application", "saas_application", "business_process", "cloud_platform", "website_portal"},
		controls:   []ControlID{"5.2", "5.8", "5.31", "5.34", "8.26", "8.27", "8.29"},
	},
	{
		ID: "T63", Group: LegalAndOrganisational, Properties: Integrity | Availability,
		Name: lang.T("Verstoring door een audit of beveiligingstest", "Disruption by an audit or security test"),
		Example: lang.T(
			"Een tester scant zonder overleg de productiesystemen, een oude besturing loopt vast en de lijn staat uren stil.",
			"Without consultation a tester scans the production systems, an old controller freezes and the line stands still for hours.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Tests worden niet met de beheerder afgestemd", "Testers krijgen meer rechten dan nodig is"},
			[]string{"Tests are not agreed with the administrator", "Testers receive more rights than needed"},
		),
		assetTypes: []AssetTypeID{"server_database", "own_application", "ot_system", "network", "website_portal"},
		controls:   []ControlID{"5.35", "5.37", "8.2", "8.13", "8.18", "8.31", "8.34"},
	},
	{
		ID: "T64", Group: AIAndCloud, Properties: Confidentiality,
		Name: lang.T("Vertrouwelijke gegevens in een openbare AI-dienst", "Confidential data in a public AI service"),
		Example: lang.T(
			"Een medewerker plakt een contract in een gratis chatbot voor een samenvatting, de aanbieder bewaart de tekst en de organisatie kan die niet meer terughalen.",
			"An employee pastes a contract into a free chatbot for a summary, the provider keeps the text and the organisation cannot get it back.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Er zijn geen regels voor AI-gebruik", "Er is geen goedgekeurd alternatief voor gratis hulpmiddelen"},
			[]string{"There are no rules for using AI", "There is no approved alternative to free tools"},
		),
		assetTypes: []AssetTypeID{"ai_system", "personal_data", "business_information", "source_code", "people"},
		controls:   []ControlID{"5.10", "5.12", "5.14", "5.23", "5.34", "6.3", "8.12", "8.23"},
	},
	{
		ID: "T65", Group: AIAndCloud, Properties: Integrity,
		Name: lang.T("Onjuiste uitkomst van een AI-systeem", "Incorrect output of an AI system"),
		Example: lang.T(
			"Een AI-hulpmiddel verzint een wetsartikel, de medewerker controleert het niet en een klant lijdt schade door een verkeerd advies.",
			"An AI tool invents a section of law, the employee does not check it and a customer suffers damage from wrong advice.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Uitkomsten worden zonder menselijke controle gebruikt", "De kwaliteit van antwoorden wordt niet gemeten"},
			[]string{"Output is used without a human check", "The quality of answers is not measured"},
		),
		assetTypes: []AssetTypeID{"ai_system", "business_process", "people", "sensitive_data"},
		controls:   []ControlID{"5.8", "5.10", "5.31", "5.37", "6.3", "8.16", "8.29"},
	},
	{
		ID: "T66", Group: AIAndCloud, Properties: Confidentiality | Integrity,
		Name: lang.T("Manipulatie van een AI-systeem", "Manipulation of an AI system"),
		Example: lang.T(
			"Een aanvaller verstopt opdrachten in een document, de AI-assistent voert ze bij het lezen uit en stuurt interne gegevens naar buiten.",
			"An attacker hides instructions in a document, the AI assistant carries them out while reading and sends internal data outside.",
		),
		Vulnerabilities: lang.Of(
			[]string{"De assistent kan bij meer gegevens dan de gebruiker", "Herkomst van trainingsgegevens is onbekend"},
			[]string{"The assistant can reach more data than the user may", "The origin of training data is unknown"},
		),
		assetTypes: []AssetTypeID{"ai_system", "website_portal", "saas_application", "email_collaboration", "source_code"},
		controls:   []ControlID{"5.7", "5.21", "8.3", "8.16", "8.26", "8.27", "8.28", "8.29"},
	},
	{
		ID: "T67", Group: AIAndCloud, Properties: Confidentiality | Integrity,
		Name: lang.T("Deepfake van stem of beeld", "Deepfake voice or video"),
		Example: lang.T(
			"Een crimineel bootst in een videogesprek de directeur na, de helpdesk herstelt op dat verzoek een account en de aanvaller krijgt toegang.",
			"In a video call a criminal imitates the director, the help desk resets an account on that request and the attacker gains access.",
		),
		Vulnerabilities: lang.Of(
			[]string{"De helpdesk controleert niet wie er belt", "Medewerkers durven een leidinggevende niet tegen te spreken"},
			[]string{"The help desk does not verify who is calling", "Staff do not dare to question a manager"},
		),
		assetTypes: []AssetTypeID{"people", "financial_information", "business_process", "credentials_keys"},
		controls:   []ControlID{"5.3", "5.7", "5.16", "5.17", "5.37", "6.3", "6.8"},
	},
	{
		ID: "T68", Group: AIAndCloud, Properties: Confidentiality,
		Name: lang.T("Openstaande cloudopslag", "Cloud storage left open"),
		Example: lang.T(
			"Een opslagmap in de cloud staat door een verkeerde instelling open voor internet, een crimineel vindt hem en downloadt duizenden kopieën van identiteitsbewijzen.",
			"A wrong setting leaves a cloud storage folder open to the internet, a criminal finds it and downloads thousands of copies of identity documents.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Instellingen van de cloud worden niet automatisch gecontroleerd", "Iedere ontwikkelaar kan opslag openbaar maken"},
			[]string{"Cloud settings are not checked automatically", "Every developer can make storage public"},
		),
		assetTypes: []AssetTypeID{"cloud_platform", "personal_data", "sensitive_data", "backup"},
		controls:   []ControlID{"5.23", "8.3", "8.9", "8.12", "8.16", "8.24", "8.27"},
	},
	{
		ID: "T69", Group: AIAndCloud, Properties: Confidentiality | Integrity | Availability,
		Name: lang.T("Overname van het cloudbeheer", "Takeover of cloud administration"),
		Example: lang.T(
			"Een beheerder keurt uit gewoonte een onverwacht inlogverzoek goed, een aanvaller krijgt het beheer over de cloudomgeving en verwijdert systemen en back-ups.",
			"Out of habit an administrator approves an unexpected sign-in request, an attacker gains control of the cloud environment and deletes systems and backups.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Dagelijks werk en beheer gebeuren met hetzelfde account", "De back-up valt onder hetzelfde beheeraccount"},
			[]string{"Daily work and administration use the same account", "The backup falls under the same administrator account"},
		),
		assetTypes: []AssetTypeID{"cloud_platform", "credentials_keys", "saas_application", "email_collaboration", "backup"},
		controls:   []ControlID{"5.15", "5.17", "5.18", "5.26", "8.2", "8.5", "8.13", "8.15", "8.16"},
	},
	{
		ID: "T70", Group: AIAndCloud, Properties: Confidentiality | Availability,
		Name: lang.T("Ingrijpen door een buitenlandse overheid", "Intervention by a foreign government"),
		Example: lang.T(
			"Een buitenlandse wet of sanctie dwingt de cloudaanbieder om gegevens af te geven of de dienst te stoppen, waardoor dossiers worden ingezien of het werk stilvalt.",
			"A foreign law or sanction forces the cloud provider to hand over data or stop the service, so that files are viewed or work comes to a halt.",
		),
		Vulnerabilities: lang.Of(
			[]string{"Het is niet bekend in welk land gegevens staan en wie erbij kan", "De aanbieder beheert de enige versleutelingssleutel"},
			[]string{"It is unknown in which country data are held and who can reach them", "The provider holds the only encryption key"},
		),
		assetTypes: []AssetTypeID{"cloud_platform", "saas_application", "email_collaboration", "sensitive_data", "supplier", "business_information"},
		controls:   []ControlID{"5.12", "5.20", "5.21", "5.23", "5.31", "5.34", "8.11", "8.24"},
	},
}
