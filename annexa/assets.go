package annexa

import "example.org/toepasselijk/annexa/lang"

// The types of asset, primary ones first. Source: written for this project;
// free to use under its licence.
var assetTypes = []AssetType{
	{
		ID: "personal_data", Primary: true,
		Name:     lang.T("Persoonsgegevens", "Personal data"),
		Examples: lang.Of([]string{"klantgegevens", "personeelsdossiers", "contactgegevens van relaties"}, []string{"customer records", "personnel files", "contact details of business relations"}),
	},
	{
		ID: "sensitive_data", Primary: true,
		Name:     lang.T("Bijzondere en gevoelige persoonsgegevens", "Special and sensitive personal data"),
		Examples: lang.Of([]string{"medische dossiers", "burgerservicenummers", "strafrechtelijke gegevens"}, []string{"medical records", "national identification numbers", "criminal records"}),
	},
	{
		ID: "business_information", Primary: true,
		Name:     lang.T("Vertrouwelijke bedrijfsinformatie", "Confidential business information"),
		Examples: lang.Of([]string{"offertes en prijzen", "ontwerpen en recepturen", "strategie en overnameplannen"}, []string{"quotations and prices", "designs and recipes", "strategy and acquisition plans"}),
	},
	{
		ID: "financial_information", Primary: true,
		Name:     lang.T("Financiële administratie", "Financial records"),
		Examples: lang.Of([]string{"boekhouding", "betaalbestanden", "salarisadministratie"}, []string{"bookkeeping", "payment files", "payroll"}),
	},
	{
		ID: "business_process", Primary: true,
		Name:     lang.T("Bedrijfsprocessen en diensten", "Business processes and services"),
		Examples: lang.Of([]string{"orders afhandelen", "klanten helpen", "vergunningen verlenen"}, []string{"order handling", "customer service", "granting permits"}),
	},
	{
		ID: "own_application", Primary: false,
		Name:     lang.T("Applicaties in eigen beheer", "Self-managed applications"),
		Examples: lang.Of([]string{"ERP op een eigen server", "maatwerksoftware", "zaaksysteem"}, []string{"ERP on an own server", "custom software", "case management system"}),
	},
	{
		ID: "saas_application", Primary: false,
		Name:     lang.T("SaaS-applicaties", "SaaS applications"),
		Examples: lang.Of([]string{"CRM", "online boekhouding", "HR-pakket"}, []string{"CRM", "online bookkeeping", "HR package"}),
	},
	{
		ID: "email_collaboration", Primary: false,
		Name:     lang.T("E-mail en samenwerking", "E-mail and collaboration"),
		Examples: lang.Of([]string{"mailboxen en agenda's", "gedeelde mappen", "chat en videovergaderen"}, []string{"mailboxes and calendars", "shared folders", "chat and video meetings"}),
	},
	{
		ID: "website_portal", Primary: false,
		Name:     lang.T("Websites en klantportalen", "Websites and customer portals"),
		Examples: lang.Of([]string{"bedrijfswebsite", "webwinkel", "portaal of API voor klanten"}, []string{"company website", "web shop", "customer portal or API"}),
	},
	{
		ID: "server_database", Primary: false,
		Name:     lang.T("Servers en databases", "Servers and databases"),
		Examples: lang.Of([]string{"bestandsserver", "databaseserver", "virtuele machines"}, []string{"file server", "database server", "virtual machines"}),
	},
	{
		ID: "cloud_platform", Primary: false,
		Name:     lang.T("Cloudplatform", "Cloud platform"),
		Examples: lang.Of([]string{"virtuele omgeving bij een cloudaanbieder", "cloudopslag", "containers en functies"}, []string{"virtual environment at a cloud provider", "cloud storage", "containers and functions"}),
	},
	{
		ID: "endpoint", Primary: false,
		Name:     lang.T("Laptops en vaste werkplekken", "Laptops and desktops"),
		Examples: lang.Of([]string{"laptops", "vaste pc's", "thin clients"}, []string{"laptops", "desktop computers", "thin clients"}),
	},
	{
		ID: "mobile_device", Primary: false,
		Name:     lang.T("Telefoons en tablets", "Phones and tablets"),
		Examples: lang.Of([]string{"zakelijke smartphones", "tablets", "privételefoons met zakelijke mail"}, []string{"business smartphones", "tablets", "private phones with business e-mail"}),
	},
	{
		ID: "removable_media", Primary: false,
		Name:     lang.T("Losse opslagmedia", "Removable storage media"),
		Examples: lang.Of([]string{"usb-sticks", "externe schijven", "geheugenkaarten"}, []string{"USB sticks", "external drives", "memory cards"}),
	},
	{
		ID: "network", Primary: false,
		Name:     lang.T("Netwerk en internetverbinding", "Network and internet connection"),
		Examples: lang.Of([]string{"firewall en switches", "wifi", "glasvezelverbinding en VPN"}, []string{"firewall and switches", "Wi-Fi", "fibre connection and VPN"}),
	},
	{
		ID: "ot_system", Primary: false,
		Name:     lang.T("Industriële besturing (OT)", "Industrial control (OT)"),
		Examples: lang.Of([]string{"PLC's", "SCADA-systeem", "gebouwbeheersysteem"}, []string{"PLCs", "SCADA system", "building management system"}),
	},
	{
		ID: "smart_device", Primary: false,
		Name:     lang.T("Medische en slimme apparaten", "Medical and smart devices"),
		Examples: lang.Of([]string{"infuuspomp", "bewakingscamera", "slimme sensor"}, []string{"infusion pump", "security camera", "smart sensor"}),
	},
	{
		ID: "source_code", Primary: false,
		Name:     lang.T("Broncode en ontwikkelomgeving", "Source code and development environment"),
		Examples: lang.Of([]string{"coderepository", "bouw- en releasestraat", "testomgeving"}, []string{"code repository", "build and release pipeline", "test environment"}),
	},
	{
		ID: "credentials_keys", Primary: false,
		Name:     lang.T("Wachtwoorden, sleutels en certificaten", "Passwords, keys and certificates"),
		Examples: lang.Of([]string{"wachtwoordkluis", "API-sleutels", "TLS-certificaten"}, []string{"password vault", "API keys", "TLS certificates"}),
	},
	{
		ID: "backup", Primary: false,
		Name:     lang.T("Back-ups", "Backups"),
		Examples: lang.Of([]string{"dagelijkse back-up in de cloud", "back-upschijven", "kopie op een tweede locatie"}, []string{"daily cloud backup", "backup disks", "copy at a second site"}),
	},
	{
		ID: "ai_system", Primary: false,
		Name:     lang.T("AI-systemen", "AI systems"),
		Examples: lang.Of([]string{"AI-assistent", "chatbot voor klanten", "eigen voorspelmodel"}, []string{"AI assistant", "customer chatbot", "own prediction model"}),
	},
	{
		ID: "people", Primary: false,
		Name:     lang.T("Medewerkers en inhuur", "Employees and contractors"),
		Examples: lang.Of([]string{"vaste medewerkers", "uitzendkrachten", "ingehuurde specialisten"}, []string{"permanent employees", "temporary workers", "hired specialists"}),
	},
	{
		ID: "premises", Primary: false,
		Name:     lang.T("Gebouwen en ruimten", "Buildings and rooms"),
		Examples: lang.Of([]string{"kantoor", "serverruimte", "magazijn"}, []string{"office", "server room", "warehouse"}),
	},
	{
		ID: "supplier", Primary: false,
		Name:     lang.T("Leveranciers en dienstverleners", "Suppliers and service providers"),
		Examples: lang.Of([]string{"IT-beheerder", "hostingpartij", "salarisverwerker"}, []string{"IT service provider", "hosting company", "payroll processor"}),
	},
	{
		ID: "paper_document", Primary: false,
		Name:     lang.T("Papieren documenten", "Paper documents"),
		Examples: lang.Of([]string{"ondertekende contracten", "papieren dossiers", "afdrukken bij de printer"}, []string{"signed contracts", "paper files", "prints left at the printer"}),
	},
}
