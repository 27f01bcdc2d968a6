package example

import (
	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
)

// assetRow is an asset; its place in the list gives its id.
type assetRow struct {
	kind    annexa.AssetTypeID
	owner   *person
	c, i, a int // confidentiality, integrity, availability: 1 to 4
	name    lang.Text
	about   lang.Text
}

// assets lists what is of value, primary ones first: A1, A2, …
var assets = []assetRow{
	/* A1 */ {"personal_data", product, 4, 4, 4,
		lang.T("Planningsgegevens van klanten", "Customers' planning data"),
		lang.T("Ritten, laadtijden, adressen, vracht en roosters van chauffeurs, van ongeveer 210 klanten.", "Trips, loading times, addresses, freight and drivers' schedules, of some 210 customers.")},
	/* A2 */ {"personal_data", service, 3, 3, 2,
		lang.T("Accounts van klantgebruikers", "Accounts of customer users"),
		lang.T("Naam, zakelijk mailadres, rol en inloggegevens van ongeveer 4.800 gebruikers.", "Name, business e-mail address, role and credentials of some 4,800 users.")},
	/* A3 */ {"sensitive_data", hr, 4, 3, 2,
		lang.T("Personeelsdossiers en salarisgegevens", "Personnel files and payroll data"),
		lang.T("Contracten, verzuim, beoordelingen, burgerservicenummers en salarissen van eigen medewerkers.", "Contracts, sick leave, appraisals, national identification numbers and salaries of our own staff.")},
	/* A4 */ {"financial_information", finance, 3, 4, 2,
		lang.T("Financiële administratie", "Financial records"),
		lang.T("Boekhouding, facturen, betaalbestanden en jaarcijfers.", "Bookkeeping, invoices, payment files and annual accounts.")},
	/* A5 */ {"business_information", sales, 3, 3, 2,
		lang.T("Contracten, offertes en prijzen", "Contracts, quotations and prices"),
		lang.T("Afspraken met klanten en leveranciers, prijsmodel en lopende aanbestedingen.", "Agreements with customers and suppliers, price model and tenders in progress.")},
	/* A6 */ {"business_process", service, 2, 3, 4,
		lang.T("Dienstverlening aan klanten", "Service to customers"),
		lang.T("Klanten aansluiten, vragen beantwoorden en storingen oplossen, ook buiten kantooruren.", "Connecting customers, answering questions and solving faults, also outside office hours.")},
	/* A7 */ {"own_application", development, 4, 4, 4,
		lang.T("Planningsplatform Havenlicht", "Havenlicht planning platform"),
		lang.T("De toepassing die wij zelf bouwen: rekenmodule, planbord en rapportage voor alle klanten samen.", "The application we build ourselves: planning engine, planning board and reporting for all customers together.")},
	/* A8 */ {"website_portal", product, 3, 4, 4,
		lang.T("Klantportaal en API", "Customer portal and API"),
		lang.T("De toegang vanaf internet voor gebruikers en voor de systemen van klanten.", "The way in from the internet for users and for customers' systems.")},
	/* A9 */ {"cloud_platform", operations, 4, 4, 4,
		lang.T("Cloudomgeving voor productie", "Cloud environment for production"),
		lang.T("Containers, netwerken, opslag en beheerconsole in de regio's Amsterdam en Frankfurt.", "Containers, networks, storage and management console in the Amsterdam and Frankfurt regions.")},
	/* A10 */ {"server_database", operations, 4, 4, 4,
		lang.T("Productiedatabases", "Production databases"),
		lang.T("Databases met de gegevens van alle klanten, met een meelezende kopie in dezelfde regio.", "Databases holding the data of all customers, with a read replica in the same region.")},
	/* A11 */ {"backup", operations, 4, 4, 3,
		lang.T("Back-ups van het platform", "Backups of the platform"),
		lang.T("Dagelijkse kopieën van databases en instellingen, 35 dagen bewaard.", "Daily copies of databases and settings, kept for 35 days.")},
	/* A12 */ {"source_code", development, 3, 4, 3,
		lang.T("Broncode en bouwstraat", "Source code and build pipeline"),
		lang.T("Alle programmatuur, tests en de automatische stappen waarmee een versie in productie komt.", "All software, tests and the automated steps that bring a version into production.")},
	/* A13 */ {"credentials_keys", operations, 4, 4, 3,
		lang.T("Sleutels, certificaten en beheerwachtwoorden", "Keys, certificates and administrator passwords"),
		lang.T("Alles waarmee systemen zich bewijzen of gegevens worden versleuteld, bewaard in een digitale kluis.", "Everything with which systems prove themselves or data are encrypted, kept in a digital vault.")},
	/* A14 */ {"email_collaboration", it, 3, 3, 3,
		lang.T("E-mail en samenwerkomgeving", "E-mail and collaboration environment"),
		lang.T("Mailboxen, agenda's, gedeelde mappen en videovergaderen voor alle medewerkers.", "Mailboxes, calendars, shared folders and video meetings for all staff.")},
	/* A15 */ {"saas_application", service, 3, 3, 3,
		lang.T("Ticketsysteem met klantdossiers", "Ticket system with customer files"),
		lang.T("Vragen en storingen van klanten met bijlagen, terug tot 2019.", "Questions and faults of customers with attachments, back to 2019.")},
	/* A16 */ {"endpoint", it, 3, 2, 2,
		lang.T("Laptops", "Laptops"),
		lang.T("72 geleaste laptops, waarvan 12 van een ouder type.", "72 leased laptops, 12 of which are of an older type.")},
	/* A17 */ {"mobile_device", it, 2, 2, 2,
		lang.T("Zakelijke telefoons", "Business phones"),
		lang.T("18 telefoons voor de storingsdienst en buitendienst, met mail en de inlogapp.", "18 phones for the on-call service and field staff, with e-mail and the sign-in app.")},
	/* A18 */ {"network", it, 2, 2, 2,
		lang.T("Kantoornetwerk en internetverbinding", "Office network and internet connection"),
		lang.T("Wifi, switches, firewall en één glasvezelverbinding in Utrecht.", "Wi-Fi, switches, firewall and one fibre connection in Utrecht.")},
	/* A19 */ {"premises", office, 2, 1, 2,
		lang.T("Kantoor Werfkade", "Werfkade office"),
		lang.T("De tweede verdieping van een verzamelgebouw in Utrecht, gehuurd tot 2030.", "The second floor of a shared office building in Utrecht, rented until 2030.")},
	/* A20 */ {"people", hr, 2, 3, 3,
		lang.T("Medewerkers en hun kennis", "Staff and their knowledge"),
		lang.T("Zestig medewerkers, onder wie drie die de rekenmodule door en door kennen.", "Sixty people, three of whom know the planning engine inside out.")},
	/* A21 */ {"supplier", hr, 4, 3, 2,
		lang.T("Salarisverwerker", "Payroll processor"),
		lang.T("Extern bureau dat de maandelijkse salarissen berekent en uitbetaalt.", "External firm that calculates and pays the monthly salaries.")},
	/* A22 */ {"supplier", operations, 4, 4, 4,
		lang.T("Cloudaanbieder", "Cloud provider"),
		lang.T("Levert rekenkracht, opslag en netwerk voor de hele productieomgeving.", "Supplies computing power, storage and network for the whole production environment.")},
	/* A23 */ {"ai_system", security, 3, 2, 1,
		lang.T("AI-assistent voor code en tickets", "AI assistant for code and tickets"),
		lang.T("Betaalde AI-dienst die ontwikkelaars helpt en antwoorden op tickets voorstelt.", "Paid AI service that helps developers and suggests answers to tickets.")},
	/* A24 */ {"paper_document", office, 3, 2, 1,
		lang.T("Papieren contracten en personeelsstukken", "Paper contracts and personnel documents"),
		lang.T("Twee kasten met ondertekende stukken van voor 2022.", "Two cabinets with signed documents from before 2022.")},
}
