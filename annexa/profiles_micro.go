package annexa

import "example.org/toepasselijk/annexa/lang"

// Source: written for this project; free to use under its licence. The scores
// are judgement, not statistics: a place to start from, for the user to confirm.
var microProfile = Profile{
	ID:   "zzp",
	Name: lang.T("Zzp en microbedrijf", "Self-employed and micro business"),
	For:  lang.T("Wie alleen of met een paar mensen werkt, vanuit huis of bij klanten.", "Those who work alone or with a few people, from home or at clients."),
	assets: []ProfileAsset{
		{
			Name: lang.T("Documenten van opdrachtgevers", "Clients' documents"), Type: "business_information",
			Confidentiality: 3, Integrity: 2, Availability: 2,
			threats: []ProfileThreat{
				{"T32", 3, 3, lang.T(
					"Werken in een café of bij de opdrachtgever hoort erbij, met anderen aan dezelfde tafel.",
					"Working in a café or at the client's office is part of the job, with others at the same table.")},
			},
		},
		{
			Name: lang.T("Contactgegevens van klanten", "Contact details of customers"), Type: "personal_data",
			Confidentiality: 2, Integrity: 2, Availability: 2,
			threats: []ProfileThreat{
				{"T22", 3, 2, lang.T(
					"Offertes en facturen gaan tussendoor snel de deur uit, meestal met weinig gevoelige gegevens.",
					"Quotations and invoices are sent quickly between jobs, mostly with little sensitive data.")},
			},
		},
		{
			Name: lang.T("Uitvoering van opdrachten", "Work on assignments"), Type: "business_process",
			Confidentiality: 2, Integrity: 3, Availability: 3,
			threats: []ProfileThreat{
				{"T60", 2, 3, lang.T(
					"Grote opdrachtgevers zetten beveiligingseisen in de voorwaarden, die bij tekenen zelden worden gelezen.",
					"Large clients put security requirements in their terms, which are rarely read when signing.")},
			},
		},
		{
			Name: lang.T("Laptop van de ondernemer", "Business owner's laptop"), Type: "endpoint",
			Confidentiality: 3, Integrity: 2, Availability: 3,
			threats: []ProfileThreat{
				{"T02", 3, 5, lang.T(
					"Alle bestanden staan op één laptop en de reserveschijf is vaak aangesloten.",
					"All files are on one laptop and the backup drive is often connected.")},
				{"T11", 3, 4, lang.T(
					"De laptop gaat elke dag mee naar klanten en er is geen reserveapparaat.",
					"The laptop goes along to customers every day and there is no spare device.")},
				{"T17", 3, 4, lang.T(
					"De ondernemer is zelf beheerder en mag dus alles installeren.",
					"The owner is the administrator and so may install anything.")},
			},
		},
		{
			Name: lang.T("Telefoon van de ondernemer", "Business owner's phone"), Type: "mobile_device",
			Confidentiality: 2, Integrity: 2, Availability: 2,
			threats: []ProfileThreat{
				{"T41", 3, 3, lang.T(
					"Een telefoon gaat langer mee dan de fabrikant updates levert en bevat ook de codes om in te loggen.",
					"A phone outlasts the manufacturer's updates and also holds the codes for signing in.")},
			},
		},
		{
			Name: lang.T("Zakelijke mailbox en online opslag", "Business mailbox and online storage"), Type: "email_collaboration",
			Confidentiality: 3, Integrity: 2, Availability: 3,
			threats: []ProfileThreat{
				{"T01", 4, 4, lang.T(
					"Het contact met klanten en het herstellen van wachtwoorden lopen via één mailbox. Er is geen collega om mee te overleggen.",
					"Customer contact and password resets all go through one mailbox. There is no colleague to consult.")},
			},
		},
		{
			Name: lang.T("Online boekhoudprogramma", "Online accounting program"), Type: "saas_application",
			Confidentiality: 2, Integrity: 3, Availability: 2,
			threats: []ProfileThreat{
				{"T04", 3, 3, lang.T(
					"Wie alles alleen doet, gebruikt snel hetzelfde wachtwoord voor meer programma's.",
					"Someone who does everything alone soon uses the same password for several programs.")},
			},
		},
		{
			Name: lang.T("Website en domeinnaam", "Website and domain name"), Type: "website_portal",
			Confidentiality: 1, Integrity: 2, Availability: 2,
			threats: []ProfileThreat{
				{"T40", 2, 3, lang.T(
					"De verlenging van het certificaat hangt af van één creditcard en één herinneringsmail.",
					"Renewal of the certificate depends on one credit card and one reminder e-mail.")},
			},
		},
		{
			Name: lang.T("Wachtwoordkluis en inlogcodes", "Password vault and sign-in codes"), Type: "credentials_keys",
			Confidentiality: 4, Integrity: 3, Availability: 3,
			threats: []ProfileThreat{
				{"T58", 2, 5, lang.T(
					"Als de ondernemer wegvalt, kent niemand het hoofdwachtwoord en zijn documenten van klanten onbereikbaar.",
					"If the owner drops out, nobody knows the master password and customers' documents are out of reach.")},
			},
		},
		{
			Name: lang.T("Externe schijf met reservekopie", "External drive with backup copy"), Type: "backup",
			Confidentiality: 3, Integrity: 3, Availability: 3,
			threats: []ProfileThreat{
				{"T26", 2, 4, lang.T(
					"De schijf gaat soms mee in de tas en is zelden met een wachtwoord beveiligd.",
					"The drive sometimes travels in a bag and is seldom protected by a password.")},
				{"T37", 3, 4, lang.T(
					"Terugzetten is nooit geprobeerd en de laatste kopie is soms maanden oud.",
					"Restoring was never tried and the latest copy is sometimes months old.")},
			},
		},
		{
			Name: lang.T("Thuisnetwerk en wifi", "Home network and Wi-Fi"), Type: "network",
			Confidentiality: 2, Integrity: 2, Availability: 2,
			threats: []ProfileThreat{
				{"T14", 2, 3, lang.T(
					"Gezinsleden en slimme apparaten delen hetzelfde netwerk en de router krijgt zelden aandacht.",
					"Family members and smart devices share the same network and the router rarely gets attention.")},
			},
		},
		{
			Name: lang.T("De ondernemer zelf", "The business owner"), Type: "people",
			Confidentiality: 2, Integrity: 2, Availability: 4,
			threats: []ProfileThreat{
				{"T03", 3, 3, lang.T(
					"Een nepfactuur of valse aanmaning valt in een drukke week niet op en wordt direct betaald.",
					"In a busy week a fake invoice or false reminder goes unnoticed and is paid at once.")},
				{"T47", 3, 4, lang.T(
					"Bij ziekte ligt het werk meteen stil en kan niemand bij de bestanden.",
					"In case of illness work stops at once and nobody can reach the files.")},
			},
		},
		{
			Name: lang.T("AI-hulpmiddelen voor het werk", "AI tools for work"), Type: "ai_system",
			Confidentiality: 2, Integrity: 2, Availability: 1,
			threats: []ProfileThreat{
				{"T64", 4, 3, lang.T(
					"AI bespaart een zelfstandige veel tijd en niemand kijkt mee welke tekst erin gaat.",
					"AI saves a self-employed person a lot of time and nobody watches which text goes in.")},
			},
		},
	},
}
