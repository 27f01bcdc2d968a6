package example

import (
	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// frameworks are the laws that Havenlicht answers to: a provider of managed
// services with personal data of drivers.
var frameworks = []annexa.FrameworkID{"cbw", "gdpr"}

// requirementDecisions are those about what the Cyberbeveiligingswet asks
// beyond Annex A.
var requirementDecisions = []controlRow{
	{"cbw.24.2.4", risk.Full, director, section(staffManual, 5),
		lang.T("De algemeen directeur rondde op 6 oktober 2026 de training over cyberrisico's af. Het certificaat ligt in haar dossier en de training komt elke twee jaar terug.",
			"The managing director completed the training on cyber risk on 6 October 2026. The certificate is in her file and the training returns every two years."), nil},
	{"cbw.25.1.2", risk.Partial, security, section(incidentProcedure, 6),
		lang.T("De procedure zegt wanneer een incident ernstig is en noemt de meldadressen van het CSIRT en de toezichthouder. Een beslisser buiten kantooruren komt er met M23.",
			"The procedure says when an incident is serious and names the addresses of the CSIRT and the regulator. A decision maker outside office hours comes with M23."), nil},
	{"cbw.26.1", risk.Full, security, section(incidentProcedure, 7),
		lang.T("Voor de eerste waarschuwing ligt een formulier klaar dat in tien minuten is in te vullen. Bij de oefening van 8 september 2026 ging het na drie uur de deur uit.",
			"A form lies ready for the first warning that takes ten minutes to fill in. In the exercise of 8 September 2026 it was sent after three hours."), nil},
}
