package annexa

import "example.org/toepasselijk/annexa/lang"

// Source: written for this project; free to use under its licence. The scores
// are judgement, not statistics: a place to start from, for the user to confirm.
var officeProfile = Profile{
	ID:   "kantoor",
	Name: lang.T("Kantoor en dienstverlening", "Offices and professional services"),
	For:  lang.T("Adviesbureaus, accountants, juristen en andere kantoren die vooral met mail, documenten en clouddiensten werken.", "Consultancies, accountants, lawyers and other offices that mostly work with e-mail, documents and cloud services."),
	assets: []ProfileAsset{
		{
			Name: lang.T("Klantdossiers", "Client files"), Type: "personal_data",
			Confidentiality: 3, Integrity: 2, Availability: 2,
			threats: []ProfileThreat{
				{"T22", 4, 3, lang.T(
					"Stukken gaan de hele dag per e-mail heen en weer en automatisch aanvullen kiest snel een verkeerd adres.",
					"Documents go back and forth by e-mail all day and autocomplete easily picks a wrong address.")},
				{"T55", 3, 3, lang.T(
					"Afgesloten dossiers worden zelden opgeruimd en bevatten kopieën van identiteitsbewijzen.",
					"Closed files are rarely cleared out and contain copies of identity documents.")},
			},
		},
		{
			Name: lang.T("Adviezen en rapporten voor klanten", "Advice and reports for clients"), Type: "business_information",
			Confidentiality: 3, Integrity: 3, Availability: 2,
			threats: []ProfileThreat{
				{"T06", 3, 3, lang.T(
					"Adviseurs wisselen geregeld van baan en zien hun rapporten als eigen werk dat ze willen meenemen.",
					"Consultants change jobs regularly and see their reports as their own work to take along.")},
			},
		},
		{
			Name: lang.T("Boekhouding en betalingen", "Accounts and payments"), Type: "financial_information",
			Confidentiality: 2, Integrity: 3, Availability: 2,
			threats: []ProfileThreat{
				{"T03", 3, 4, lang.T(
					"De administratie betaalt op basis van e-mail en kent de leveranciers persoonlijk. Daardoor lijkt een valse factuur echt.",
					"Accounting pays on the basis of e-mail and knows suppliers personally. That makes a false invoice look real.")},
			},
		},
		{
			Name: lang.T("Dienstverlening aan klanten", "Services to clients"), Type: "business_process",
			Confidentiality: 2, Integrity: 3, Availability: 3,
			threats: []ProfileThreat{
				{"T48", 3, 3, lang.T(
					"Bijna al het werk loopt via een paar clouddiensten, die enkele uren per jaar kunnen uitvallen.",
					"Nearly all work runs through a few cloud services, which can be down for some hours a year.")},
			},
		},
		{
			Name: lang.T("E-mail, agenda en gedeelde mappen", "E-mail, calendar and shared folders"), Type: "email_collaboration",
			Confidentiality: 3, Integrity: 2, Availability: 3,
			threats: []ProfileThreat{
				{"T01", 4, 4, lang.T(
					"Phishingmails komen bij elk kantoor dagelijks binnen en één mailbox bevat vaak jaren aan klantinformatie.",
					"Phishing mails reach every office daily and one mailbox often holds years of client information.")},
				{"T23", 3, 3, lang.T(
					"Samenwerken met klanten in gedeelde mappen is gewoon geworden en links worden zelden weer ingetrokken.",
					"Working with clients in shared folders has become normal and links are rarely withdrawn.")},
			},
		},
		{
			Name: lang.T("Klantsysteem (CRM) en urenregistratie", "Customer system (CRM) and time registration"), Type: "saas_application",
			Confidentiality: 2, Integrity: 2, Availability: 2,
			threats: []ProfileThreat{
				{"T04", 3, 3, lang.T(
					"Het klantsysteem is overal via internet bereikbaar en veel mensen gebruiken hetzelfde wachtwoord voor werk en privé.",
					"The customer system can be reached from anywhere on the internet and many people use one password for work and home.")},
				{"T30", 3, 3, lang.T(
					"Vertrek wordt wel aan de salarisverwerker gemeld, maar niet altijd aan degene die de accounts beheert.",
					"A departure is reported to payroll, but not always to whoever manages the accounts.")},
			},
		},
		{
			Name: lang.T("Bedrijfswebsite", "Company website"), Type: "website_portal",
			Confidentiality: 1, Integrity: 2, Availability: 2,
			threats: []ProfileThreat{
				{"T08", 3, 2, lang.T(
					"Websites met losse uitbreidingen raken snel verouderd, maar er staan meestal geen vertrouwelijke gegevens op.",
					"Websites with add-ons quickly become outdated, but mostly hold no confidential data.")},
			},
		},
		{
			Name: lang.T("Laptops van medewerkers", "Employees' laptops"), Type: "endpoint",
			Confidentiality: 3, Integrity: 2, Availability: 2,
			threats: []ProfileThreat{
				{"T02", 3, 5, lang.T(
					"Een kantoor zonder bestanden kan niet factureren of adviseren, en kleinere organisaties worden evengoed getroffen.",
					"An office without files can neither invoice nor advise, and smaller organisations are hit just as well.")},
				{"T11", 3, 3, lang.T(
					"Medewerkers reizen met hun laptop. Met versleuteling blijft de schade meestal beperkt tot het apparaat.",
					"Staff travel with their laptops. With encryption the damage usually stays limited to the device.")},
			},
		},
		{
			Name: lang.T("Zakelijke telefoons", "Business phones"), Type: "mobile_device",
			Confidentiality: 2, Integrity: 2, Availability: 2,
			threats: []ProfileThreat{
				{"T32", 3, 3, lang.T(
					"Adviseurs bellen in de trein en werken bij klanten, waar anderen meeluisteren.",
					"Consultants make calls on the train and work at clients' sites, where others listen in.")},
			},
		},
		{
			Name: lang.T("Kantoornetwerk en wifi", "Office network and Wi-Fi"), Type: "network",
			Confidentiality: 2, Integrity: 2, Availability: 2,
			threats: []ProfileThreat{
				{"T14", 2, 3, lang.T(
					"Gasten vragen om wifi en komen soms op hetzelfde netwerk als de printers en de bestanden.",
					"Guests ask for Wi-Fi and sometimes end up on the same network as the printers and files.")},
			},
		},
		{
			Name: lang.T("Adviseurs en ondersteunende medewerkers", "Consultants and support staff"), Type: "people",
			Confidentiality: 2, Integrity: 2, Availability: 3,
			threats: []ProfileThreat{
				{"T59", 3, 3, lang.T(
					"Op een kantoor doet vaak iemand de beveiliging erbij, zonder tijd en zonder duidelijke opdracht.",
					"In an office security is often a task on the side, without time and without a clear mandate.")},
			},
		},
		{
			Name: lang.T("Kantoorpand", "Office building"), Type: "premises",
			Confidentiality: 2, Integrity: 2, Availability: 2,
			threats: []ProfileThreat{
				{"T12", 2, 3, lang.T(
					"Een kantoor is 's nachts leeg en laptops zijn makkelijk te verkopen, al staan belangrijke gegevens meestal in de cloud.",
					"An office is empty at night and laptops are easy to sell, although important data are mostly in the cloud.")},
			},
		},
		{
			Name: lang.T("Externe IT-beheerder", "External IT service provider"), Type: "supplier",
			Confidentiality: 3, Integrity: 3, Availability: 3,
			threats: []ProfileThreat{
				{"T51", 2, 5, lang.T(
					"De beheerder heeft toegang tot alles en werkt voor veel klanten. Daarom is hij voor aanvallers aantrekkelijk.",
					"The provider has access to everything and serves many customers. That makes it attractive to attackers.")},
			},
		},
		{
			Name: lang.T("Papieren dossiers en contracten", "Paper files and contracts"), Type: "paper_document",
			Confidentiality: 2, Integrity: 2, Availability: 2,
			threats: []ProfileThreat{
				{"T27", 2, 3, lang.T(
					"Er wordt minder geprint dan vroeger, maar wat nog op papier staat, is vaak ondertekend en vertrouwelijk.",
					"Less is printed than before, but what is still on paper is often signed and confidential.")},
			},
		},
		{
			Name: lang.T("AI-assistent voor teksten", "AI assistant for texts"), Type: "ai_system",
			Confidentiality: 2, Integrity: 2, Availability: 1,
			threats: []ProfileThreat{
				{"T64", 4, 3, lang.T(
					"Medewerkers gebruiken gratis chatbots voor samenvattingen, ook als daar niets over is afgesproken.",
					"Staff use free chatbots for summaries, even where nothing has been agreed about it.")},
			},
		},
	},
}
