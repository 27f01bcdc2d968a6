package calendar

import "example.org/toepasselijk/annexa/lang"

func rule(clause string) lang.Text {
	return lang.T("ISO/IEC 17021-1:2015, "+clause, "ISO/IEC 17021-1:2015, "+clause)
}

// moments are all events without their day, in their usual order. They are
// made when asked for: only a calendar needs them.
func moments() []Event {
	return []Event{
		{
			ID: "stage1", Source: rule("9.3.1.2"), Remind: 30,
			Name: lang.T("Fase 1-audit", "Stage 1 audit"),
			Why: lang.T(
				"De auditor leest uw documenten en kijkt of u klaar bent voor fase 2. Zes weken ertussen geeft tijd om te verbeteren. Wordt het meer dan een halfjaar, dan moet fase 1 vaak over.",
				"The auditor reads your documents and sees whether you are ready for stage 2. Six weeks in between leave time to improve. When it becomes more than half a year, stage 1 often has to be done again."),
		},
		{
			ID: "stage2", Source: rule("9.3.1.3"), Remind: 30,
			Name: lang.T("Fase 2-audit", "Stage 2 audit"),
			Why: lang.T(
				"De auditor kijkt of het in de praktijk werkt: hij praat met mensen en vraagt bewijs. Zorg dat de interne audit en de directiebeoordeling dan klaar zijn.",
				"The auditor sees whether it works in practice, by talking to people and asking for evidence. Have the internal audit and the management review done by then."),
		},
		{
			ID: "decision", Source: rule("9.5.1"),
			Name: lang.T("Certificaatbesluit", "Certification decision"),
			Why: lang.T(
				"Iemand die niet bij de audit was, besluit over het certificaat. De drie jaar beginnen op deze dag. Is er een grote afwijking, dan volgt het besluit pas als die is opgelost.",
				"Somebody who took no part in the audit decides about the certificate. The three years begin on this day. With a major nonconformity the decision waits until that is solved."),
		},
		{
			ID: "correction", Source: lang.T("Gebruikelijk; een halfjaar is de grens: ISO/IEC 17021-1:2015, 9.5.3.2", "Usual; half a year is the limit: ISO/IEC 17021-1:2015, 9.5.3.2"), Remind: 30,
			Name: lang.T("Einde van de hersteltermijn", "End of the correction term"),
			Why: lang.T(
				"Alleen bij een grote afwijking: binnen 90 dagen na fase 2 laat u zien dat die is opgelost. Lukt dat ook na een halfjaar niet, dan moet fase 2 over.",
				"Only with a major nonconformity: within 90 days of stage 2 you show that it is solved. If half a year is not enough either, stage 2 has to be done again."),
		},
		{
			ID: "surveillance1", Source: rule("9.1.3.3"), Latest: true, Remind: 60,
			Name: lang.T("Controleaudit 1", "Surveillance audit 1"),
			Why: lang.T(
				"De eerste controleaudit is binnen twaalf maanden na het certificaatbesluit. Hij is korter dan de eerste audit.",
				"The first surveillance audit is within twelve months of the certification decision. It is shorter than the first audit."),
		},
		{
			ID: "surveillance2", Source: rule("9.1.3.3"), Latest: true, Remind: 60,
			Name: lang.T("Controleaudit 2", "Surveillance audit 2"),
			Why: lang.T(
				"In elk kalenderjaar is er een controleaudit, behalve in het jaar van de hercertificatie. Twee jaar na het besluit is een goed moment.",
				"There is a surveillance audit in every calendar year but that of the recertification. Two years after the decision is a good moment."),
		},
		{
			ID: "recertification", Source: rule("9.6.3.1"), Remind: 90,
			Name: lang.T("Hercertificatie-audit", "Recertification audit"),
			Why: lang.T(
				"De hele audit opnieuw, ruim voordat het certificaat verloopt. Drie maanden ervoor is er nog tijd om een grote afwijking op te lossen.",
				"The whole audit again, well before the certificate expires. Three months ahead there is still time to solve a major nonconformity."),
		},
		{
			ID: "expiry", Source: rule("9.1.3.2"), Remind: 90,
			Name: lang.T("Certificaat verloopt", "Certificate expires"),
			Why: lang.T(
				"Het certificaat geldt drie jaar. Is de hercertificatie dan niet rond, dan hebt u geen certificaat meer. Binnen een halfjaar kan het nog worden hersteld.",
				"The certificate is valid for three years. If the recertification is not finished by then, you no longer have a certificate. Within half a year it can still be restored."),
		},
	}
}
