package annexa

import "example.org/toepasselijk/annexa/lang"

// Source: written for this project; free to use under its licence. The scores
// are judgement, not statistics: a place to start from, for the user to confirm.
var industryProfile = Profile{
	ID:   "productie",
	Name: lang.T("Productie en industrie", "Manufacturing and industry"),
	For:  lang.T("Fabrieken en installaties waar computers machines aansturen.", "Factories and plants where computers control machines."),
	assets: []ProfileAsset{
		{
			Name: lang.T("Productieproces", "Production process"), Type: "business_process",
			Confidentiality: 2, Integrity: 4, Availability: 4,
			threats: []ProfileThreat{
				{"T42", 4, 4, lang.T(
					"Slijtage, stof en trillingen horen bij een fabriek en niet elk onderdeel ligt op voorraad.",
					"Wear, dust and vibration are part of a factory and not every part is in stock.")},
				{"T36", 3, 4, lang.T(
					"Planning, magazijn en lijn wisselen continu gegevens uit en voorraden zijn klein.",
					"Planning, warehouse and line exchange data continuously and stocks are small.")},
			},
		},
		{
			Name: lang.T("Recepturen en productontwerpen", "Recipes and product designs"), Type: "business_information",
			Confidentiality: 4, Integrity: 4, Availability: 2,
			threats: []ProfileThreat{
				{"T19", 3, 5, lang.T(
					"Ontwerpen en recepturen zijn jaren voorsprong waard voor een concurrent.",
					"Designs and recipes are worth years of advantage to a competitor.")},
				{"T06", 2, 4, lang.T(
					"Een engineer die vertrekt, kent de instellingen en heeft vaak een eigen kopie van de tekeningen.",
					"A departing engineer knows the settings and often has a private copy of the drawings.")},
			},
		},
		{
			Name: lang.T("Orders, inkoop en facturen", "Orders, purchases and invoices"), Type: "financial_information",
			Confidentiality: 2, Integrity: 3, Availability: 3,
			threats: []ProfileThreat{
				{"T03", 3, 4, lang.T(
					"Inkoop betaalt grote bedragen aan buitenlandse leveranciers met wie er zelden telefonisch contact is.",
					"Purchasing pays large amounts to foreign suppliers with whom there is rarely contact by phone.")},
			},
		},
		{
			Name: lang.T("Besturing van de productielijnen (PLC en SCADA)", "Control of the production lines (PLC and SCADA)"), Type: "ot_system",
			Confidentiality: 2, Integrity: 4, Availability: 4,
			threats: []ProfileThreat{
				{"T16", 3, 5, lang.T(
					"Besturingen zijn gemaakt om altijd door te werken en controleren zelden wie een opdracht geeft.",
					"Controllers are built to keep running and rarely check who gives a command.")},
				{"T41", 5, 4, lang.T(
					"Een lijn draait twintig jaar, terwijl het besturingssysteem al lang geen updates meer krijgt.",
					"A line runs for twenty years, while its operating system stopped receiving updates long ago.")},
				{"T28", 3, 4, lang.T(
					"Aanpassingen gebeuren in een kort onderhoudsvenster en zijn vooraf moeilijk na te bootsen.",
					"Modifications are made in a short maintenance window and are hard to simulate beforehand.")},
			},
		},
		{
			Name: lang.T("ERP-systeem", "ERP system"), Type: "own_application",
			Confidentiality: 3, Integrity: 4, Availability: 4,
			threats: []ProfileThreat{
				{"T38", 3, 4, lang.T(
					"Een ERP-systeem heeft veel maatwerk en koppelingen. Een fout werkt daardoor door in voorraad, planning en inkoop.",
					"An ERP system has a lot of custom work and connections. A fault therefore carries over to stock, planning and purchasing.")},
			},
		},
		{
			Name: lang.T("Servers in de fabriek", "Plant servers"), Type: "server_database",
			Confidentiality: 3, Integrity: 4, Availability: 4,
			threats: []ProfileThreat{
				{"T02", 4, 5, lang.T(
					"Een uur stilstand kost veel geld, en daarom kiezen afpersers graag een fabriek.",
					"Every hour of downtime costs a lot of money, which is why extortionists like to pick factories.")},
			},
		},
		{
			Name: lang.T("Fabrieksnetwerk", "Plant network"), Type: "network",
			Confidentiality: 2, Integrity: 4, Availability: 4,
			threats: []ProfileThreat{
				{"T45", 3, 4, lang.T(
					"Een korte spanningsdip kan besturingen al laten herstarten en een lading bederven.",
					"Even a short voltage dip can restart controllers and spoil a batch.")},
				{"T63", 2, 4, lang.T(
					"Een gewone netwerkscan kan oudere besturingen laten vastlopen.",
					"An ordinary network scan can make older controllers freeze.")},
			},
		},
		{
			Name: lang.T("Engineeringstations en bedieningspanelen", "Engineering stations and operator panels"), Type: "endpoint",
			Confidentiality: 3, Integrity: 4, Availability: 3,
			threats: []ProfileThreat{
				{"T50", 2, 5, lang.T(
					"Software van machinebouwers wordt met volledige rechten geïnstalleerd en zelden op herkomst gecontroleerd.",
					"Machine builders' software is installed with full rights and its origin is rarely checked.")},
			},
		},
		{
			Name: lang.T("Slimme sensoren en camera's", "Smart sensors and cameras"), Type: "smart_device",
			Confidentiality: 2, Integrity: 3, Availability: 2,
			threats: []ProfileThreat{
				{"T29", 4, 3, lang.T(
					"De technische dienst plaatst nieuwe sensoren zonder dat IT ervan weet.",
					"The technical department installs new sensors without IT knowing about them.")},
			},
		},
		{
			Name: lang.T("Usb-sticks voor onderhoud", "USB sticks for maintenance"), Type: "removable_media",
			Confidentiality: 2, Integrity: 3, Availability: 2,
			threats: []ProfileThreat{
				{"T17", 3, 4, lang.T(
					"Monteurs brengen programma's op een stick mee naar een netwerk dat verder afgesloten is.",
					"Engineers bring programs on a stick to a network that is otherwise closed.")},
			},
		},
		{
			Name: lang.T("Back-ups van besturing en ERP", "Backups of control and ERP"), Type: "backup",
			Confidentiality: 3, Integrity: 4, Availability: 4,
			threats: []ProfileThreat{
				{"T37", 3, 5, lang.T(
					"Van PLC-programma's bestaat vaak alleen een oude kopie op de laptop van een monteur.",
					"Often the only copy of the PLC programs is an old one on an engineer's laptop.")},
			},
		},
		{
			Name: lang.T("Machinebouwers en onderhoudspartijen", "Machine builders and maintenance companies"), Type: "supplier",
			Confidentiality: 2, Integrity: 3, Availability: 4,
			threats: []ProfileThreat{
				{"T51", 4, 5, lang.T(
					"Machines worden op afstand onderhouden, vaak via een eigen modem van de bouwer.",
					"Machines are maintained remotely, often through the builder's own modem.")},
			},
		},
		{
			Name: lang.T("Operators en monteurs", "Operators and mechanics"), Type: "people",
			Confidentiality: 2, Integrity: 3, Availability: 3,
			threats: []ProfileThreat{
				{"T58", 4, 3, lang.T(
					"Ervaren vakmensen gaan met pensioen en hun kennis van de lijn staat niet op papier.",
					"Experienced operators retire and their knowledge of the line is not on paper.")},
			},
		},
		{
			Name: lang.T("Fabriekshal en magazijn", "Factory hall and warehouse"), Type: "premises",
			Confidentiality: 2, Integrity: 2, Availability: 4,
			threats: []ProfileThreat{
				{"T43", 2, 5, lang.T(
					"Machines, stof en verpakking vergroten de kans op brand, en herbouw duurt maanden.",
					"Machines, dust and packaging increase the chance of fire, and rebuilding takes months.")},
			},
		},
	},
}
