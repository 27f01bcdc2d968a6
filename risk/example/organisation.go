package example

import (
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// organisationText is what the organisation says about itself.
type organisationText struct {
	Name, Scope, Exclusions, Interfaces, Context string
}

var organisationTexts = lang.Of(
	organisationText{
		Name: "Havenlicht Software B.V.",
		Scope: "Het managementsysteem voor informatiebeveiliging geldt voor het ontwikkelen, beheren, leveren en ondersteunen van het planningsplatform Havenlicht, " +
			"een online dienst waarmee vervoerders, expediteurs en distributiecentra hun ritten, laadtijden en chauffeurs plannen. " +
			"Het omvat alle medewerkers van Havenlicht Software B.V., de vestiging aan de Werfkade in Utrecht, het werk vanuit huis, de productieomgeving bij onze cloudaanbieder (regio's Amsterdam en Frankfurt) " +
			"en de ondersteunende processen personeel, financiën, verkoop en kantoor-ICT.",
		Exclusions: "Buiten het toepassingsgebied vallen de eigen systemen en apparaten van klanten, omdat wij daarover geen zeggenschap hebben. " +
			"De boordcomputers in vrachtwagens horen er ook niet bij: klanten kopen en beheren die zelf en wij krijgen alleen ritmeldingen via onze koppeling. " +
			"De datacenters zelf vallen erbuiten, omdat de cloudaanbieder ze beheert; wij beoordelen hem als leverancier.",
		Interfaces: "Cloudaanbieder: hardware, gebouw en virtualisatie liggen bij de aanbieder, alles vanaf het besturingssysteem ligt bij ons. " +
			"Klanten: zij beheren hun eigen gebruikers en leveren ritgegevens aan via het portaal of de API. " +
			"Salarisverwerker: ontvangt maandelijks personeelsgegevens via een beveiligde koppeling. " +
			"Verhuurder: regelt toegang tot het gebouw buiten kantooruren, bewaking en brandbeveiliging. " +
			"Accountant en hosting van het ticketsysteem: krijgen alleen de gegevens die in hun overeenkomst staan.",
		Context: "Intern: wij groeiden in twee jaar van 35 naar 60 medewerkers, waardoor kennis en afspraken minder vanzelf worden gedeeld. " +
			"De ontwikkelteams leveren elke week een nieuwe versie uit en de helft van de medewerkers werkt drie dagen per week thuis. " +
			"De directie wil in 2027 gecertificeerd zijn, omdat grote verladers dat in aanbestedingen eisen.\n\n" +
			"Extern: aanvallen op de logistieke keten nemen toe en klanten verwachten dat de planning dag en nacht werkt. " +
			"De AVG en de Cyberbeveiligingswet stellen eisen aan onze beveiliging en aan het melden van incidenten. " +
			"Wij zijn sterk afhankelijk van één cloudaanbieder, en ervaren ontwikkelaars zijn schaars in de regio Utrecht.\n\n" +
			"Klimaatverandering: wij hebben onderzocht of dit onderwerp voor ons relevant is. Dat is het in beperkte mate. " +
			"Hitte en hoogwater kunnen datacenters en de kade bij ons kantoor raken; daarom spreiden wij gegevens over twee regio's en staat er niets op kantoor dat wij niet kunnen missen. " +
			"Klanten vragen daarnaast om cijfers over uitstoot, maar dat raakt onze informatiebeveiliging niet.",
	},
	organisationText{
		Name: "Havenlicht Software B.V.",
		Scope: "The information security management system covers the development, operation, delivery and support of the Havenlicht planning platform, " +
			"an online service with which hauliers, forwarders and distribution centres plan their trips, loading times and drivers. " +
			"It includes all staff of Havenlicht Software B.V., the office on Werfkade in Utrecht, work from home, the production environment at our cloud provider (Amsterdam and Frankfurt regions) " +
			"and the supporting processes of personnel, finance, sales and office IT.",
		Exclusions: "Customers' own systems and devices are out of scope, because we have no say over them. " +
			"The on-board computers in trucks are not included either: customers buy and manage these themselves and we only receive trip messages through our interface. " +
			"The data centres themselves are out of scope, because the cloud provider runs them; we assess that provider as a supplier.",
		Interfaces: "Cloud provider: hardware, building and virtualisation are the provider's, everything from the operating system up is ours. " +
			"Customers: they manage their own users and supply trip data through the portal or the API. " +
			"Payroll processor: receives staff data every month over a secured connection. " +
			"Landlord: arranges access to the building outside office hours, guarding and fire protection. " +
			"Accountant and host of the ticket system: receive only the data named in their agreement.",
		Context: "Internal: in two years we grew from 35 to 60 people, so that knowledge and agreements are shared less as a matter of course. " +
			"The development teams release a new version every week and half of the staff work from home three days a week. " +
			"Management wants to be certified in 2027, because large shippers demand it in tenders.\n\n" +
			"External: attacks on the logistics chain are growing and customers expect planning to work day and night. " +
			"The GDPR and the Dutch Cybersecurity Act (Cyberbeveiligingswet) set requirements for our security and for reporting incidents. " +
			"We depend heavily on one cloud provider, and experienced developers are scarce around Utrecht.\n\n" +
			"Climate change: we examined whether this issue is relevant to us. It is, to a limited extent. " +
			"Heat and high water can affect data centres and the quay next to our office; that is why we spread data over two regions and keep nothing at the office that we cannot do without. " +
			"Customers also ask for emission figures, but that does not touch our information security.",
	},
)

// partyRow is an interested party and what it asks.
type partyRow struct{ name, requirements lang.Text }

var parties = []partyRow{
	{
		lang.T("Klanten in de logistiek", "Customers in logistics"),
		lang.T("Een planning die dag en nacht klopt en bereikbaar is (99,8% per maand), gegevens die gescheiden blijven van andere klanten, en bericht binnen 24 uur na een incident.",
			"Planning that is right and available day and night (99.8% a month), data kept apart from other customers, and notice within 24 hours of an incident."),
	},
	{
		lang.T("Chauffeurs en planners", "Drivers and planners"),
		lang.T("Zorgvuldige omgang met hun rooster, locatie en telefoonnummer; inzage en verwijdering op verzoek via hun werkgever.",
			"Careful handling of their schedule, location and telephone number; access and erasure on request through their employer."),
	},
	{
		lang.T("Medewerkers", "Staff"),
		lang.T("Bescherming van hun dossier en salaris, duidelijke werkbare regels en hulp als zij een fout melden.",
			"Protection of their file and salary, clear rules they can work with and help when they report a mistake."),
	},
	{
		lang.T("Autoriteit Persoonsgegevens", "Dutch Data Protection Authority"),
		lang.T("Naleving van de AVG: passende beveiliging, een actueel verwerkingsregister en melding van een datalek binnen 72 uur.",
			"Compliance with the GDPR: appropriate security, an up-to-date record of processing and notification of a personal data breach within 72 hours."),
	},
	{
		lang.T("Toezichthouder Cyberbeveiligingswet", "Supervisor of the Cybersecurity Act"),
		lang.T("Invulling van de zorgplicht, betrokkenheid van de directie en een eerste melding van een ernstig incident binnen 24 uur.",
			"Fulfilment of the duty of care, involvement of management and an early warning of a significant incident within 24 hours."),
	},
	{
		lang.T("Aandeelhouders", "Shareholders"),
		lang.T("Voortgang naar certificering in 2027 en geen verrassingen die de waarde van het bedrijf aantasten.",
			"Progress towards certification in 2027 and no surprises that harm the value of the company."),
	},
	{
		lang.T("Leveranciers", "Suppliers"),
		lang.T("Heldere afspraken over wie wat beveiligt, vaste contactpersonen en tijdig bericht over wijzigingen.",
			"Clear agreements on who secures what, regular contacts and timely notice of changes."),
	},
	{
		lang.T("Verzekeraar", "Insurer"),
		lang.T("Basismaatregelen zoals een extra inlogstap en geteste back-ups, en melding van schade binnen twee werkdagen.",
			"Basic measures such as an extra sign-in step and tested backups, and notice of a claim within two working days."),
	},
}

// revisionRow is an earlier issue of the document.
type revisionRow struct {
	version string
	date    risk.Date
	change  lang.Text
}

var history = []revisionRow{
	{"0.9", "2025-10-09", lang.T("Eerste concept na drie werksessies; 28 risico's beoordeeld.", "First draft after three workshops; 28 risks assessed.")},
	{"1.0", "2025-11-20", lang.T("Vastgesteld door de directie, met het eerste behandelplan.", "Adopted by management, with the first treatment plan.")},
	{"1.1", "2026-05-21", lang.T("Risico's van AI en van de bouwstraat toegevoegd na de halfjaarlijkse herziening.", "Risks of AI and of the build pipeline added after the half-yearly review.")},
}
