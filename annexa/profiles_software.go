package annexa

import "example.org/toepasselijk/annexa/lang"

// Source: written for this project; free to use under its licence. The scores
// are judgement, not statistics: a place to start from, for the user to confirm.
var softwareProfile = Profile{
	ID:   "saas",
	Name: lang.T("Software en SaaS", "Software and SaaS"),
	For:  lang.T("Bedrijven die software maken en die als onlinedienst aan klanten leveren.", "Companies that make software and deliver it to customers as an online service."),
	assets: []ProfileAsset{
		{
			Name: lang.T("Gegevens van klanten in het platform", "Customer data in the platform"), Type: "personal_data",
			Confidentiality: 4, Integrity: 3, Availability: 3,
			threats: []ProfileThreat{
				{"T33", 3, 4, lang.T(
					"Een lastige fout is met echte gegevens sneller na te bootsen. Het is dus verleidelijk om die te kopiëren.",
					"A difficult bug is easier to reproduce with real data. So it is tempting to copy them.")},
			},
		},
		{
			Name: lang.T("Levering van de SaaS-dienst", "Delivery of the SaaS service"), Type: "business_process",
			Confidentiality: 3, Integrity: 3, Availability: 4,
			threats: []ProfileThreat{
				{"T28", 4, 3, lang.T(
					"Bij meerdere releases per week gaat er geregeld iets mis, meestal met een korte onderbreking.",
					"With several releases a week something regularly goes wrong, mostly with a short interruption.")},
			},
		},
		{
			Name: lang.T("Broncode en releasestraat", "Source code and release pipeline"), Type: "source_code",
			Confidentiality: 3, Integrity: 4, Availability: 3,
			threats: []ProfileThreat{
				{"T20", 3, 5, lang.T(
					"Geheimen belanden makkelijk in een repository en een achterdeur gaat automatisch mee naar alle klanten.",
					"Secrets easily end up in a repository and a back door is rolled out to every customer automatically.")},
				{"T50", 3, 5, lang.T(
					"Het product gebruikt honderden componenten van derden en niemand volgt wat daarin verandert.",
					"The product uses hundreds of third-party components and nobody follows what changes in them.")},
			},
		},
		{
			Name: lang.T("Productieomgeving in de cloud", "Production environment in the cloud"), Type: "cloud_platform",
			Confidentiality: 4, Integrity: 4, Availability: 4,
			threats: []ProfileThreat{
				{"T48", 2, 5, lang.T(
					"Een grote storing in een regio van de aanbieder is zeldzaam, maar legt de dienst voor alle klanten plat.",
					"A major failure in a provider's region is rare, but brings the service down for all customers.")},
				{"T68", 3, 5, lang.T(
					"Instellingen van opslag veranderen vaak en een openbare map wordt snel gevonden.",
					"Storage settings change often and a public folder is found quickly.")},
			},
		},
		{
			Name: lang.T("Productiedatabase", "Production database"), Type: "server_database",
			Confidentiality: 4, Integrity: 4, Availability: 4,
			threats: []ProfileThreat{
				{"T05", 2, 5, lang.T(
					"Een klein team heeft brede rechten op productie en kan met één opdracht alles verwijderen.",
					"A small team has broad rights on production and can delete everything with one command.")},
			},
		},
		{
			Name: lang.T("Webapplicatie en API", "Web application and API"), Type: "website_portal",
			Confidentiality: 3, Integrity: 4, Availability: 4,
			threats: []ProfileThreat{
				{"T08", 4, 4, lang.T(
					"De dienst is voor iedereen op internet te bereiken. Aanvallers zoeken nieuwe lekken in componenten binnen dagen automatisch op.",
					"Anybody on the internet can reach the service. Within days, attackers scan automatically for new flaws in components.")},
				{"T09", 4, 5, lang.T(
					"Een fout in de scheiding tussen klanten raakt in één keer alle gegevens in het platform.",
					"A fault in the separation between customers affects all data in the platform at once.")},
				{"T10", 3, 3, lang.T(
					"Een aanval is voor weinig geld te koop, maar de cloudaanbieder vangt een deel ervan op.",
					"An attack can be bought for little money, but the cloud provider absorbs part of it.")},
				{"T38", 4, 3, lang.T(
					"Software verandert voortdurend en niet elke fout wordt voor de release gevonden.",
					"Software changes constantly and not every fault is found before release.")},
			},
		},
		{
			Name: lang.T("Wachtwoorden, sleutels en certificaten", "Passwords, keys and certificates"), Type: "credentials_keys",
			Confidentiality: 4, Integrity: 4, Availability: 3,
			threats: []ProfileThreat{
				{"T40", 3, 4, lang.T(
					"Sleutels en certificaten staan op veel plekken en verlopen op verschillende momenten.",
					"Keys and certificates are kept in many places and expire at different times.")},
				{"T69", 2, 5, lang.T(
					"Het hoofdaccount van de cloud geeft toegang tot alles, ook tot de back-ups.",
					"The cloud's main account gives access to everything, backups included.")},
			},
		},
		{
			Name: lang.T("Back-ups van het platform", "Backups of the platform"), Type: "backup",
			Confidentiality: 4, Integrity: 4, Availability: 3,
			threats: []ProfileThreat{
				{"T37", 2, 5, lang.T(
					"Back-ups draaien automatisch, maar volledig terugzetten is zelden geoefend. Mislukt dat, dan kan het met het bedrijf gedaan zijn.",
					"Backups run automatically, but a full restore is rarely practised. If it fails, the company may cease to exist.")},
			},
		},
		{
			Name: lang.T("Samenwerking en tickets", "Collaboration and tickets"), Type: "email_collaboration",
			Confidentiality: 3, Integrity: 2, Availability: 2,
			threats: []ProfileThreat{
				{"T01", 3, 4, lang.T(
					"Aanvallers richten zich op ontwikkelaars, en in tickets staan vaak logbestanden en gegevens van klanten.",
					"Attackers target developers, and tickets often contain logs and customer data.")},
			},
		},
		{
			Name: lang.T("Laptops van ontwikkelaars", "Developers' laptops"), Type: "endpoint",
			Confidentiality: 3, Integrity: 3, Availability: 2,
			threats: []ProfileThreat{
				{"T17", 3, 4, lang.T(
					"Ontwikkelaars installeren veel hulpmiddelen zelf en hebben toegang tot code en productie.",
					"Developers install many tools themselves and have access to code and production.")},
			},
		},
		{
			Name: lang.T("Ontwikkel- en beheerteam", "Development and operations team"), Type: "people",
			Confidentiality: 3, Integrity: 3, Availability: 3,
			threats: []ProfileThreat{
				{"T58", 3, 4, lang.T(
					"In een groeiend bedrijf kent vaak één ontwikkelaar de kern van het systeem.",
					"In a growing company a single developer often knows the core of the system.")},
			},
		},
		{
			Name: lang.T("Hostingpartij en subverwerkers", "Hosting company and subprocessors"), Type: "supplier",
			Confidentiality: 3, Integrity: 3, Availability: 4,
			threats: []ProfileThreat{
				{"T54", 3, 3, lang.T(
					"Klanten eisen vooraf bericht over nieuwe subverwerkers en die berichten worden makkelijk gemist.",
					"Customers demand prior notice of new subprocessors and such messages are easily missed.")},
			},
		},
		{
			Name: lang.T("AI-functies in het product", "AI features in the product"), Type: "ai_system",
			Confidentiality: 3, Integrity: 3, Availability: 2,
			threats: []ProfileThreat{
				{"T66", 3, 4, lang.T(
					"Het model krijgt invoer van gebruikers en uit documenten van buiten, en kan bij klantgegevens.",
					"The model takes input from users and outside documents, and can reach customer data.")},
			},
		},
		{
			Name: lang.T("Abonnementen en facturen", "Subscriptions and invoices"), Type: "financial_information",
			Confidentiality: 2, Integrity: 3, Availability: 2,
			threats: []ProfileThreat{
				{"T03", 2, 3, lang.T(
					"Facturatie is grotendeels automatisch, maar rekeningen van leveranciers worden nog met de hand betaald.",
					"Billing is largely automatic, but suppliers' invoices are still paid by hand.")},
			},
		},
	},
}
