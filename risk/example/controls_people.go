package example

import (
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// peopleControls are the decisions on chapter 6 of Annex A.
var peopleControls = []controlRow{
	{"6.1", risk.Full, hr, section(staffManual, 2),
		lang.T("Iedereen legt een verklaring omtrent het gedrag over en wij bellen twee referenties; beheerders en de administratie herhalen dit om de vier jaar.",
			"Everyone submits a certificate of conduct and we call two references; administrators and the accounts department repeat this every four years."), nil},
	{"6.2", risk.Full, hr, section(staffManual, 3),
		lang.T("Het modelcontract bevat geheimhouding, de gedragsregels en de plicht om incidenten te melden; ook inhuurkrachten tekenen dit.",
			"The model contract contains confidentiality, the code of conduct and the duty to report incidents; hired staff sign it as well."),
		[]ground{contract("Van Aken Logistiek: geheimhouding door al het personeel", "Van Aken Logistiek: confidentiality of all staff")}},
	{"6.3", risk.Partial, security, section(staffManual, 5),
		lang.T("Nieuwe medewerkers volgen in hun eerste week een workshop; 92% deed in 2026 de jaarlijkse opfrissing. Kwartaaloefeningen met phishing zijn begonnen (M2).",
			"New staff attend a workshop in their first week; 92% did the yearly refresher in 2026. Quarterly phishing exercises have started (M2)."),
		[]ground{law("Cyberbeveiligingswet: opleiding, ook voor de directie", "Cyberbeveiligingswet: training, management included")}},
	{"6.4", risk.Full, hr, section(staffManual, 8),
		lang.T("Opzet en grove nalatigheid kunnen leiden tot een waarschuwing of ontslag, na een gesprek met HR; wie zelf een fout meldt, krijgt geen straf.",
			"Intent and gross negligence can lead to a warning or dismissal, after a talk with HR; whoever reports a mistake is not punished."),
		[]ground{business("Regels zonder gevolg worden niet serieus genomen", "Rules without consequence are not taken seriously")}},
	{"6.5", risk.Partial, hr, section(staffManual, 10),
		lang.T("In het vertrekgesprek wijst HR op de geheimhouding die blijft gelden. Dat alle accounts die dag sluiten, is pas zeker na de koppeling (M12).",
			"In the exit interview HR points out the confidentiality that remains. That all accounts close that day is certain only after the link (M12)."), nil},
	{"6.6", risk.Full, sales, section(supplierPolicy, 4),
		lang.T("Leveranciers, stagiairs en mogelijke partners tekenen een geheimhoudingsverklaring voordat zij klantgegevens of onze code zien; sales houdt de lijst bij.",
			"Suppliers, interns and potential partners sign a non-disclosure agreement before they see customer data or our code; sales keeps the list."),
		[]ground{contract("Rijnmond Transport Groep, bijlage 3, artikel 9", "Rijnmond Transport Groep, annex 3, article 9")}},
	{"6.7", risk.Full, it, section(workplacePolicy, 4),
		lang.T("Thuis en onderweg werkt men alleen op de eigen zakelijke laptop, met een privacyscherm in de trein en een veilige wifi-instelling.",
			"At home and on the road people work on their own business laptop only, with a privacy screen on the train and a safe Wi-Fi setting."), nil},
	{"6.8", risk.Full, security, section(incidentProcedure, 2),
		lang.T("Een meldknop staat in mail en chat en het noodnummer op de achterkant van de pas. In 2026 kwamen er 63 meldingen binnen, gemiddeld na 40 minuten.",
			"There is a report button in e-mail and chat and the emergency number is on the back of the pass. In 2026 there were 63 reports, after 40 minutes on average."),
		[]ground{goodPractice("Medewerkers zien als eersten dat er iets niet klopt", "Staff are the first to see that something is wrong")}},
}
