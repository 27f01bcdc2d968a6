package annexa

import "example.org/toepasselijk/annexa/lang"

// Source: written for this project; free to use under its licence. The scores
// are judgement, not statistics: a place to start from, for the user to confirm.
var careProfile = Profile{
	ID:         "zorg",
	Name:       lang.T("Zorg", "Health care"),
	For:        lang.T("Praktijken, thuiszorg, verpleeghuizen en andere zorgorganisaties met dossiers van cliënten of patiënten.", "Practices, home care, nursing homes and other care organisations with records of clients or patients."),
	Frameworks: []FrameworkID{"nen7510"},
	assets: []ProfileAsset{
		{
			Name: lang.T("Cliënt- en patiëntdossiers", "Client and patient records"), Type: "sensitive_data",
			Confidentiality: 4, Integrity: 4, Availability: 4,
			threats: []ProfileThreat{
				{"T07", 4, 4, lang.T(
					"Veel medewerkers hebben snel toegang nodig. Daardoor zijn de rechten ruim en is de verleiding om te kijken groot.",
					"Many staff need quick access. So rights are broad and the temptation to look is great.")},
			},
		},
		{
			Name: lang.T("Medicatiegegevens", "Medication data"), Type: "sensitive_data",
			Confidentiality: 3, Integrity: 4, Availability: 4,
			threats: []ProfileThreat{
				{"T25", 3, 5, lang.T(
					"Een verkeerde dosering of verwisseling kan een cliënt direct schaden.",
					"A wrong dose or mix-up can directly harm a client.")},
			},
		},
		{
			Name: lang.T("Zorgverlening", "Delivery of care"), Type: "business_process",
			Confidentiality: 3, Integrity: 4, Availability: 4,
			threats: []ProfileThreat{
				{"T02", 3, 5, lang.T(
					"Zorginstellingen zijn een bekend doelwit en zonder dossier en planning loopt de zorg gevaar.",
					"Care organisations are a well-known target and without records and planning care is at risk.")},
				{"T56", 3, 4, lang.T(
					"Incidenten worden eerst als zorgincident gezien, zodat een datalek te laat bij de juiste persoon komt.",
					"Incidents are seen as care incidents first, so that a data breach reaches the right person too late.")},
			},
		},
		{
			Name: lang.T("Elektronisch dossier (EPD of ECD)", "Electronic record system (EPD or ECD)"), Type: "saas_application",
			Confidentiality: 4, Integrity: 4, Availability: 4,
			threats: []ProfileThreat{
				{"T30", 4, 3, lang.T(
					"Flexkrachten en stagiairs komen en gaan, waardoor accounts blijven staan.",
					"Temporary workers and trainees come and go, so accounts remain.")},
				{"T48", 3, 5, lang.T(
					"Zonder dossier zijn medicatie en allergieën niet te zien, dus een noodlijst is nodig.",
					"Without the record, medication and allergies cannot be seen, so an emergency list is needed.")},
			},
		},
		{
			Name: lang.T("Medische apparatuur", "Medical devices"), Type: "smart_device",
			Confidentiality: 2, Integrity: 4, Availability: 4,
			threats: []ProfileThreat{
				{"T29", 3, 4, lang.T(
					"Apparaten komen met vaste wachtwoorden en mogen zonder de fabrikant vaak niet worden aangepast.",
					"Devices come with fixed passwords and often may not be changed without the manufacturer.")},
				{"T41", 4, 4, lang.T(
					"Een duur apparaat gaat vijftien jaar mee, de software die erin zit veel korter.",
					"An expensive device lasts fifteen years, the software inside far less.")},
			},
		},
		{
			Name: lang.T("Zorgoproep en domotica", "Nurse call and home automation"), Type: "smart_device",
			Confidentiality: 2, Integrity: 3, Availability: 4,
			threats: []ProfileThreat{
				{"T42", 3, 5, lang.T(
					"Als een oproep niet aankomt, krijgt een cliënt in nood geen hulp.",
					"If a call does not arrive, a client in need gets no help.")},
			},
		},
		{
			Name: lang.T("Declaraties en zorgadministratie", "Claims and care administration"), Type: "financial_information",
			Confidentiality: 3, Integrity: 3, Availability: 2,
			threats: []ProfileThreat{
				{"T61", 3, 3, lang.T(
					"Verzekeraars en gemeenten vragen jaren later nog onderbouwing van geleverde zorg.",
					"Insurers and municipalities ask for proof of care delivered even years later.")},
			},
		},
		{
			Name: lang.T("Computers op de afdeling", "Computers on the ward"), Type: "endpoint",
			Confidentiality: 3, Integrity: 2, Availability: 3,
			threats: []ProfileThreat{
				{"T13", 3, 3, lang.T(
					"Een zorglocatie is open voor bezoek en een scherm op de gang blijft makkelijk onbeheerd aanstaan.",
					"A care site is open to visitors and a screen in the corridor is easily left on unattended.")},
			},
		},
		{
			Name: lang.T("Tablets en telefoons in de wijk", "Tablets and phones for home care"), Type: "mobile_device",
			Confidentiality: 3, Integrity: 2, Availability: 3,
			threats: []ProfileThreat{
				{"T11", 3, 3, lang.T(
					"Wijkteams hebben hun tablet de hele dag bij zich, in de auto en bij mensen thuis.",
					"Home care teams carry their tablets all day, in the car and in people's homes.")},
			},
		},
		{
			Name: lang.T("Netwerk van de zorglocatie", "Network of the care site"), Type: "network",
			Confidentiality: 3, Integrity: 3, Availability: 4,
			threats: []ProfileThreat{
				{"T36", 3, 4, lang.T(
					"Dossier, telefonie en alarmering gebruiken dezelfde verbinding.",
					"Records, telephony and alarms use the same connection.")},
			},
		},
		{
			Name: lang.T("Veilige mail en uitwisseling met zorgpartners", "Secure mail and exchange with care partners"), Type: "email_collaboration",
			Confidentiality: 4, Integrity: 3, Availability: 3,
			threats: []ProfileThreat{
				{"T01", 4, 4, lang.T(
					"Medewerkers openen hun mail snel tussen de zorg door en herkennen een vals bericht dan minder goed.",
					"Staff open their mail quickly between care tasks and then recognise a fake message less easily.")},
				{"T22", 4, 4, lang.T(
					"Brieven en verwijzingen gaan dagelijks naar wisselende partners en bevatten medische gegevens.",
					"Letters and referrals go daily to changing partners and contain medical data.")},
			},
		},
		{
			Name: lang.T("Zorgmedewerkers en vrijwilligers", "Care staff and volunteers"), Type: "people",
			Confidentiality: 3, Integrity: 3, Availability: 4,
			threats: []ProfileThreat{
				{"T47", 4, 4, lang.T(
					"Roosters zijn krap en een griepgolf raakt medewerkers en cliënten tegelijk.",
					"Rosters are tight and a wave of flu hits staff and clients at the same time.")},
			},
		},
		{
			Name: lang.T("Zorglocatie", "Care site"), Type: "premises",
			Confidentiality: 2, Integrity: 2, Availability: 4,
			threats: []ProfileThreat{
				{"T45", 2, 5, lang.T(
					"Stroomuitval is zeldzaam, maar medische apparatuur en oproepen moeten altijd werken.",
					"Power cuts are rare, but medical devices and calls must always work.")},
			},
		},
		{
			Name: lang.T("Leverancier van het elektronisch dossier", "Supplier of the record system"), Type: "supplier",
			Confidentiality: 4, Integrity: 3, Availability: 4,
			threats: []ProfileThreat{
				{"T49", 3, 5, lang.T(
					"Eén leverancier bewaart de dossiers van veel zorgorganisaties, waardoor een lek meteen groot is.",
					"One supplier keeps the records of many care organisations, so any leak is large at once.")},
			},
		},
		{
			Name: lang.T("Overdrachtslijsten en papieren zorgmappen", "Handover lists and paper care folders"), Type: "paper_document",
			Confidentiality: 3, Integrity: 2, Availability: 2,
			threats: []ProfileThreat{
				{"T27", 4, 3, lang.T(
					"Overdrachtslijsten gaan mee in de jaszak en blijven op de balie van de afdeling liggen.",
					"Handover lists travel in coat pockets and are left on the ward desk.")},
			},
		},
	},
}
