package annexa

import "example.org/toepasselijk/annexa/lang"

// NEN 7510-2:2024, information security in healthcare. The standard is sold under
// copyright and was not seen: here are only numbers and topics that two public
// sources name independently (LeoWillems2/ezisms,
// ota/database/seeders/data/maatregelen-nen7510.json at 5b52d9a, and
// haas10174/annex27, beleidspakket/premium/37-nen7510-iso27001-mapping.md at
// 43217fc); the wording is our own. All 20 numbers were compared with both, and
// the topics with the second: the first names no topics of additions. For 5.1 and
// 5.16 only one source names an addition: they are left out.
var nen7510 = Framework{
	ID:        "nen7510",
	Name:      lang.T("NEN 7510-2, informatiebeveiliging in de zorg", "NEN 7510-2, information security in healthcare"),
	Short:     lang.T("NEN 7510", "NEN 7510"),
	Edition:   lang.T("2024", "2024"),
	Publisher: lang.T("NEN", "NEN"),
	Source:    lang.T("Nummers en onderwerpen die twee openbare bronnen los van elkaar noemen (ezisms en annex27)", "Numbers and topics that two public sources name independently (ezisms and annex27)"),
	Terms:     lang.T("De norm is te koop bij NEN en auteursrechtelijk beschermd. Er is geen tekst uit overgenomen.", "The standard is sold by NEN under copyright. No text of it was taken over."),
	Note:      lang.T("De norm zelf is niet ingezien: controleer alles in uw eigen exemplaar. Hier staan de 8 extra zorgmaatregelen (5.38 tot en met 5.43, 6.9 en 8.35). Ook staan er 12 zorgspecifieke aanvullingen op een beheersmaatregel met hetzelfde nummer. De aanvullingen bij 5.1 en 5.16 ontbreken, want daarvoor is maar één bron gevonden.", "The standard itself was not seen: check everything in your own copy. Listed are the 8 additional healthcare controls (5.38 to 5.43, 6.9 and 8.35). So are 12 healthcare additions to a control of the same number. The additions to 5.1 and 5.16 are missing, as only one source was found for them."),
	Kind:      Standard,
	requirements: []Requirement{
		{Ref: "5.2", Title: lang.T("Iemand is formeel verantwoordelijk, grote zorgorganisaties hebben een adviesgroep", "Someone is formally responsible, large care organisations have an advisory group"), Extra: true, controls: "5.2"},
		{Ref: "5.9", Title: lang.T("Informatiestromen en koppelingen horen ook in de inventaris", "Information flows and interfaces also belong in the inventory"), Extra: true, controls: "5.9"},
		{Ref: "5.11", Title: lang.T("Schriftelijk bevestigen dat alles is ingeleverd of gewist", "Written confirmation that everything was returned or wiped"), Extra: true, controls: "5.11"},
		{Ref: "5.12", Title: lang.T("Gezondheidsgegevens altijd als vertrouwelijk behandelen", "Always treat health information as confidential"), Extra: true, controls: "5.12"},
		{Ref: "5.14", Title: lang.T("Eerst regels en afspraken, dan pas gezondheidsgegevens uitwisselen", "Rules and agreements first, only then exchange health information"), Extra: true, controls: "5.14"},
		{Ref: "5.15", Title: lang.T("Toegang per rol en alleen bij een behandelrelatie", "Access by role and only within a care relationship"), Extra: true, controls: "5.15"},
		{Ref: "5.19", Title: lang.T("Toegang van leveranciers tot gezondheidsgegevens beoordelen en afschermen", "Assess and shield supplier access to health information"), Extra: true, controls: "5.19"},
		{Ref: "6.2", Title: lang.T("Beveiligingstaken in functiebeschrijvingen, ook voor tijdelijk personeel", "Security duties in job descriptions, temporary staff included"), Extra: true, controls: "6.2"},
		{Ref: "6.6", Title: lang.T("Iedereen met toegang tot gezondheidsgegevens tekent voor geheimhouding", "Everyone with access to health information is bound to secrecy"), Extra: true, controls: "6.6"},
		{Ref: "7.10", Title: lang.T("Gezondheidsgegevens op losse media versleutelen", "Encrypt health information on removable media"), Extra: true, controls: "7.10"},
		{Ref: "8.5", Title: lang.T("Tweefactorauthenticatie voor systemen met gezondheidsgegevens", "Two-factor authentication for systems with health information"), Extra: true, controls: "8.5"},
		{Ref: "8.13", Title: lang.T("Back-ups met gezondheidsgegevens versleutelen", "Encrypt backups holding health information"), Extra: true, controls: "8.13"},
		{Ref: "5.38", Title: lang.T("Beveiligingseisen vooraf bepalen voor zorgsystemen", "Decide security requirements for care systems beforehand"), Extra: true},
		{Ref: "5.39", Title: lang.T("Elke zorgontvanger is in het systeem uniek te herkennen", "Every care recipient is uniquely recognisable in the system"), Extra: true},
		{Ref: "5.40", Title: lang.T("Op scherm en papier staat over wie het gaat", "Screens and prints show whom they are about"), Extra: true},
		{Ref: "5.41", Title: lang.T("Openbare gezondheidsinformatie is beschermd en herleidbaar", "Public health information is protected and traceable"), Extra: true},
		{Ref: "5.42", Title: lang.T("In noodgevallen communiceren zonder eigen ICT", "Communicate in emergencies without your own IT"), Extra: true},
		{Ref: "5.43", Title: lang.T("Melden van incidenten aan buitenstaanders is geregeld", "Reporting incidents to outside bodies is arranged"), Extra: true},
		{Ref: "6.9", Title: lang.T("Management krijgt training voor zijn beveiligingstaken", "Management is trained for its security duties"), Extra: true},
		{Ref: "8.35", Title: lang.T("Zero trust: kleine netwerkdelen die elkaar controleren", "Zero trust: small network parts that verify each other"), Extra: true},
	},
}
