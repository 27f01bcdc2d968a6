package annexa

import "example.org/toepasselijk/annexa/lang"

// Source: written for this project; free to use under its licence. The scores
// are judgement, not statistics: a place to start from, for the user to confirm.
var governmentProfile = Profile{
	ID:         "overheid",
	Name:       lang.T("Overheid", "Government"),
	For:        lang.T("Gemeenten, provincies, waterschappen en uitvoeringsorganisaties.", "Municipalities, provinces, water authorities and executive agencies."),
	Frameworks: []FrameworkID{"bio2"},
	assets: []ProfileAsset{
		{
			Name: lang.T("Gegevens uit de basisregistratie personen", "Data from the population register (BRP)"), Type: "sensitive_data",
			Confidentiality: 4, Integrity: 4, Availability: 3,
			threats: []ProfileThreat{
				{"T07", 3, 4, lang.T(
					"Medewerkers kunnen bekenden opzoeken. Elke keer dat iemand zonder reden kijkt, schaadt dat het vertrouwen van inwoners.",
					"Staff can look up acquaintances. Every look without a reason damages residents' trust.")},
			},
		},
		{
			Name: lang.T("Dossiers in het sociaal domein", "Social services files"), Type: "sensitive_data",
			Confidentiality: 4, Integrity: 3, Availability: 3,
			threats: []ProfileThreat{
				{"T23", 3, 4, lang.T(
					"Hulpverleners van verschillende organisaties werken in dezelfde dossiers en grenzen vervagen.",
					"Care workers of different organisations work in the same files and boundaries blur.")},
				{"T55", 3, 4, lang.T(
					"Gegevens over schulden en zorg worden makkelijk breder gedeeld dan de wet toestaat.",
					"Data on debts and care are easily shared more widely than the law allows.")},
			},
		},
		{
			Name: lang.T("Bestuurlijke en vertrouwelijke stukken", "Council papers and confidential documents"), Type: "business_information",
			Confidentiality: 3, Integrity: 3, Availability: 2,
			threats: []ProfileThreat{
				{"T19", 3, 4, lang.T(
					"Andere staten en marktpartijen hebben belang bij plannen voordat die openbaar zijn.",
					"Other states and market parties have an interest in plans before they are public.")},
			},
		},
		{
			Name: lang.T("Subsidies, uitkeringen en betalingen", "Grants, benefits and payments"), Type: "financial_information",
			Confidentiality: 3, Integrity: 4, Availability: 3,
			threats: []ProfileThreat{
				{"T15", 2, 4, lang.T(
					"Medewerkers beslissen over grote bedragen en kennen aanvragers soms persoonlijk.",
					"Staff decide on large amounts and sometimes know applicants personally.")},
			},
		},
		{
			Name: lang.T("Vergunningen en handhaving", "Permits and enforcement"), Type: "business_process",
			Confidentiality: 2, Integrity: 3, Availability: 3,
			threats: []ProfileThreat{
				{"T60", 3, 3, lang.T(
					"De BIO, de AVG, de Archiefwet en de NIS2-regels stellen elk hun eigen eisen en termijnen.",
					"The government baseline (BIO), the GDPR, the Archives Act and the NIS2 rules each set their own requirements and deadlines.")},
			},
		},
		{
			Name: lang.T("Zaaksysteem", "Case management system"), Type: "own_application",
			Confidentiality: 3, Integrity: 3, Availability: 3,
			threats: []ProfileThreat{
				{"T41", 3, 4, lang.T(
					"Vervangen duurt jaren door aanbesteding en maatwerk, zodat oude versies lang blijven draaien.",
					"Replacement takes years because of tendering and custom work, so old versions keep running.")},
			},
		},
		{
			Name: lang.T("Digitaal loket voor inwoners", "Online services for residents"), Type: "website_portal",
			Confidentiality: 3, Integrity: 3, Availability: 3,
			threats: []ProfileThreat{
				{"T10", 4, 3, lang.T(
					"Overheidssites zijn rond politieke gebeurtenissen een geliefd doelwit van activisten.",
					"Government sites are a favourite target of activists around political events.")},
			},
		},
		{
			Name: lang.T("Servers en databases in het rekencentrum", "Servers and databases in the data centre"), Type: "server_database",
			Confidentiality: 4, Integrity: 4, Availability: 3,
			threats: []ProfileThreat{
				{"T02", 3, 5, lang.T(
					"De dienstverlening aan inwoners steunt op oudere systemen die moeilijk te herstellen zijn.",
					"Services to residents depend on older systems that are hard to restore.")},
			},
		},
		{
			Name: lang.T("Koppelingen met landelijke voorzieningen", "Connections with national services"), Type: "network",
			Confidentiality: 4, Integrity: 4, Availability: 3,
			threats: []ProfileThreat{
				{"T28", 3, 4, lang.T(
					"Een wijziging aan één kant verbreekt de keten, en testen met alle partijen kost veel tijd.",
					"A change on one side breaks the chain, and testing with all parties takes a lot of time.")},
			},
		},
		{
			Name: lang.T("Kantooromgeving in de cloud", "Office environment in the cloud"), Type: "email_collaboration",
			Confidentiality: 3, Integrity: 3, Availability: 3,
			threats: []ProfileThreat{
				{"T01", 4, 4, lang.T(
					"Adressen van ambtenaren zijn openbaar en nepberichten van ketenpartners zien er echt uit.",
					"Civil servants' addresses are public and fake messages from partner agencies look real.")},
				{"T70", 2, 5, lang.T(
					"De clouddiensten komen vaak van buiten Europa. Besluiten die daar vallen, werken hier door.",
					"The cloud services often come from outside Europe. Decisions made there have effects here.")},
			},
		},
		{
			Name: lang.T("Laptops en werkplekken van ambtenaren", "Civil servants' laptops and desktops"), Type: "endpoint",
			Confidentiality: 3, Integrity: 2, Availability: 2,
			threats: []ProfileThreat{
				{"T11", 3, 3, lang.T(
					"Ambtenaren werken deels thuis en onderweg en nemen hun laptop overal mee naartoe.",
					"Civil servants work partly at home and on the move and take their laptop everywhere.")},
			},
		},
		{
			Name: lang.T("Bestuurders, ambtenaren en inhuur", "Elected officials, civil servants and contractors"), Type: "people",
			Confidentiality: 3, Integrity: 3, Availability: 3,
			threats: []ProfileThreat{
				{"T21", 3, 4, lang.T(
					"Criminelen zoeken mensen met toegang tot adressen, kentekens en vergunningen.",
					"Criminals look for people with access to addresses, number plates and permits.")},
				{"T65", 3, 4, lang.T(
					"Een besluit dat steunt op een fout van AI, raakt inwoners direct. De rechter kan het terugdraaien.",
					"A decision based on an AI error affects residents directly. A court can overturn it.")},
			},
		},
		{
			Name: lang.T("Kantoorgebouw en publieksbalies", "Offices and public counters"), Type: "premises",
			Confidentiality: 2, Integrity: 2, Availability: 3,
			threats: []ProfileThreat{
				{"T46", 2, 3, lang.T(
					"Door een demonstratie of dreiging kan het gebouw dicht moeten, terwijl inwoners voor een paspoort langs moeten komen.",
					"A demonstration or threat can close the building, while residents have to come in person for a passport.")},
			},
		},
		{
			Name: lang.T("Softwareleveranciers en samenwerkingsverbanden", "Software suppliers and shared service organisations"), Type: "supplier",
			Confidentiality: 3, Integrity: 3, Availability: 3,
			threats: []ProfileThreat{
				{"T49", 3, 5, lang.T(
					"Veel overheden delen dezelfde leveranciers, die ook burgerservicenummers verwerken.",
					"Many authorities share the same suppliers, which also process national identification numbers.")},
			},
		},
		{
			Name: lang.T("Archief op papier", "Paper archive"), Type: "paper_document",
			Confidentiality: 3, Integrity: 4, Availability: 2,
			threats: []ProfileThreat{
				{"T27", 2, 4, lang.T(
					"Oude dossiers met bewaarplicht staan op meerdere plekken, soms in ruimten waar anderen komen.",
					"Old files that must be kept are stored in several places, sometimes in rooms that others enter.")},
			},
		},
		{
			Name: lang.T("Bediening van bruggen, gemalen en verkeerslichten", "Control of bridges, pumping stations and traffic lights"), Type: "ot_system",
			Confidentiality: 2, Integrity: 4, Availability: 4,
			threats: []ProfileThreat{
				{"T16", 2, 5, lang.T(
					"Bediening op afstand is praktisch, maar een ingreep door een vreemde kan mensen verwonden.",
					"Remote operation is practical, but interference by an outsider can injure people.")},
			},
		},
	},
}
