package risk

import (
	"sync"

	"example.org/toepasselijk/annexa/lang"
)

var (
	labelsOnce sync.Once
	labelsMade map[string]lang.Text
)

// labels names every list, record and field by its place. A # is the number
// of the step that is meant. They are made when first asked for, so that a
// program that never asks does not carry them.
func labels() map[string]lang.Text {
	labelsOnce.Do(func() { labelsMade = makeLabels() })
	return labelsMade
}

func makeLabels() map[string]lang.Text {
	return map[string]lang.Text{
		"organisation":                        lang.T("Organisatie en scope", "Organisation and scope"),
		"organisation/name":                   lang.T("Naam van de organisatie", "Name of the organisation"),
		"organisation/scope":                  lang.T("Scope", "Scope"),
		"organisation/exclusions":             lang.T("Wat erbuiten valt, en waarom", "What is left out, and why"),
		"organisation/interfaces":             lang.T("Raakvlakken", "Interfaces"),
		"organisation/context":                lang.T("Interne en externe onderwerpen", "Internal and external issues"),
		"organisation/parties":                lang.T("Belanghebbenden", "Interested parties"),
		"organisation/parties/*":              lang.T("Belanghebbende", "Interested party"),
		"organisation/parties/*/id":           lang.T("Nummer", "Id"),
		"organisation/parties/*/name":         lang.T("Naam", "Name"),
		"organisation/parties/*/requirements": lang.T("Eisen", "Requirements"),
		"organisation/participants":           lang.T("Deelnemers", "Participants"),
		"organisation/participants/*":         lang.T("Deelnemer", "Participant"),
		"organisation/participants/*/id":      lang.T("Nummer", "Id"),
		"organisation/participants/*/name":    lang.T("Naam", "Name"),
		"organisation/participants/*/role":    lang.T("Rol", "Role"),

		"edition":                   lang.T("Dit document", "This document"),
		"edition/version":           lang.T("Versie", "Version"),
		"edition/date":              lang.T("Datum", "Date"),
		"edition/status":            lang.T("Status", "Status"),
		"edition/classification":    lang.T("Classificatie", "Classification"),
		"edition/author":            lang.T("Opgesteld door", "Prepared by"),
		"edition/approver":          lang.T("Vastgesteld door", "Adopted by"),
		"edition/nextReview":        lang.T("Volgende beoordeling", "Next review"),
		"edition/history":           lang.T("Eerdere versies", "Earlier versions"),
		"edition/history/*":         lang.T("Eerdere versie", "Earlier version"),
		"edition/history/*/id":      lang.T("Nummer", "Id"),
		"edition/history/*/version": lang.T("Versie", "Version"),
		"edition/history/*/date":    lang.T("Datum", "Date"),
		"edition/history/*/author":  lang.T("Opgesteld door", "Prepared by"),
		"edition/history/*/change":  lang.T("Wat er veranderde", "What changed"),

		"method":                          lang.T("Methode", "Method"),
		"method/likelihood":               lang.T("Schaal voor de kans", "Scale of likelihood"),
		"method/likelihood/*":             lang.T("Kans #", "Likelihood #"),
		"method/likelihood/*/name":        lang.T("Naam van kans #", "Name of likelihood #"),
		"method/likelihood/*/description": lang.T("Omschrijving van kans #", "Description of likelihood #"),
		"method/impact":                   lang.T("Schaal voor de impact", "Scale of impact"),
		"method/impact/*":                 lang.T("Impact #", "Impact #"),
		"method/impact/*/name":            lang.T("Naam van impact #", "Name of impact #"),
		"method/impact/*/description":     lang.T("Omschrijving van impact #", "Description of impact #"),
		"method/levels":                   lang.T("Risiconiveaus", "Levels of risk"),
		"method/levels/*":                 lang.T("Risiconiveau #", "Level of risk #"),
		"method/levels/*/name":            lang.T("Naam van risiconiveau #", "Name of level of risk #"),
		"method/matrix":                   lang.T("Risicomatrix", "Risk matrix"),
		"method/matrix/*":                 lang.T("Niveaus bij kans #", "Levels at likelihood #"),
		"method/matrix/*/*":               lang.T("Niveau bij kans # en impact #", "Level at likelihood # and impact #"),
		"method/acceptance":               lang.T("Hoogste niveau dat u aanvaardt", "Highest level that is accepted"),
		"method/note":                     lang.T("Aanvulling op de criteria", "Addition to the criteria"),

		"assets":                   lang.T("Bedrijfsmiddelen", "Assets"),
		"assets/*":                 lang.T("Bedrijfsmiddel", "Asset"),
		"assets/*/id":              lang.T("Nummer", "Id"),
		"assets/*/name":            lang.T("Naam", "Name"),
		"assets/*/description":     lang.T("Omschrijving", "Description"),
		"assets/*/type":            lang.T("Soort", "Type"),
		"assets/*/owner":           lang.T("Eigenaar", "Owner"),
		"assets/*/confidentiality": lang.T("Belang van vertrouwelijkheid", "Value of confidentiality"),
		"assets/*/integrity":       lang.T("Belang van integriteit", "Value of integrity"),
		"assets/*/availability":    lang.T("Belang van beschikbaarheid", "Value of availability"),

		"risks":                                 lang.T("Risico's", "Risks"),
		"risks/*":                               lang.T("Risico", "Risk"),
		"risks/*/id":                            lang.T("Nummer", "Id"),
		"risks/*/title":                         lang.T("Titel", "Title"),
		"risks/*/cause":                         lang.T("Oorzaak", "Cause"),
		"risks/*/event":                         lang.T("Gebeurtenis", "Event"),
		"risks/*/consequence":                   lang.T("Gevolg", "Consequence"),
		"risks/*/assets":                        lang.T("Bedrijfsmiddelen", "Assets"),
		"risks/*/threat":                        lang.T("Dreiging", "Threat"),
		"risks/*/ownThreat":                     lang.T("Dreiging in eigen woorden", "Threat in own words"),
		"risks/*/vulnerability":                 lang.T("Kwetsbaarheid", "Vulnerability"),
		"risks/*/properties":                    lang.T("Geraakte eigenschappen", "Properties harmed"),
		"risks/*/owner":                         lang.T("Risico-eigenaar", "Risk owner"),
		"risks/*/existing":                      lang.T("Bestaande maatregelen", "Existing controls"),
		"risks/*/remark":                        lang.T("Opmerking", "Remark"),
		"risks/*/current":                       lang.T("Risico nu", "Risk now"),
		"risks/*/current/likelihood":            lang.T("Kans nu", "Likelihood now"),
		"risks/*/current/impact":                lang.T("Impact nu", "Impact now"),
		"risks/*/treatment":                     lang.T("Behandeling", "Treatment"),
		"risks/*/treatment/option":              lang.T("Keuze voor de behandeling", "Treatment option"),
		"risks/*/treatment/explanation":         lang.T("Toelichting op de behandeling", "Explanation of the treatment"),
		"risks/*/treatment/controls":            lang.T("Maatregelen", "Controls"),
		"risks/*/treatment/actions":             lang.T("Acties", "Actions"),
		"risks/*/treatment/residual":            lang.T("Restrisico", "Residual risk"),
		"risks/*/treatment/residual/likelihood": lang.T("Kans na behandeling", "Likelihood after treatment"),
		"risks/*/treatment/residual/impact":     lang.T("Impact na behandeling", "Impact after treatment"),
		"risks/*/treatment/approval":            lang.T("Goedkeuring", "Approval"),
		"risks/*/treatment/approval/name":       lang.T("Goedgekeurd door", "Approved by"),
		"risks/*/treatment/approval/role":       lang.T("Rol van wie goedkeurde", "Role of who approved"),
		"risks/*/treatment/approval/date":       lang.T("Datum van de goedkeuring", "Date of the approval"),
		"risks/*/treatment/approval/remark":     lang.T("Opmerking bij de goedkeuring", "Remark with the approval"),
		"risks/*/treatment/approval/basis":      lang.T("Waarden die zijn goedgekeurd", "Values that were approved"),

		"actions":            lang.T("Acties", "Actions"),
		"actions/*":          lang.T("Actie", "Action"),
		"actions/*/id":       lang.T("Nummer", "Id"),
		"actions/*/title":    lang.T("Wat er moet gebeuren", "What is to be done"),
		"actions/*/owner":    lang.T("Eigenaar", "Owner"),
		"actions/*/due":      lang.T("Klaar op", "Due"),
		"actions/*/status":   lang.T("Status", "Status"),
		"actions/*/cost":     lang.T("Kosten", "Cost"),
		"actions/*/controls": lang.T("Maatregelen die worden ingevoerd", "Controls it implements"),
		"actions/*/remark":   lang.T("Opmerking", "Remark"),

		"ownControls":               lang.T("Eigen maatregelen", "Own controls"),
		"ownControls/*":             lang.T("Eigen maatregel", "Own control"),
		"ownControls/*/id":          lang.T("Nummer", "Id"),
		"ownControls/*/title":       lang.T("Naam", "Name"),
		"ownControls/*/source":      lang.T("Bron", "Source"),
		"ownControls/*/description": lang.T("Omschrijving", "Description"),

		"decisions":                             lang.T("Verklaring van toepasselijkheid", "Statement of Applicability"),
		"decisions/*":                           lang.T("Besluit over een maatregel", "Decision about a control"),
		"decisions/*/id":                        lang.T("Nummer", "Id"),
		"decisions/*/applicable":                lang.T("Van toepassing", "Applicable"),
		"decisions/*/reasons":                   lang.T("Redenen", "Reasons"),
		"decisions/*/reasons/law":               lang.T("Wet", "Law"),
		"decisions/*/reasons/law/on":            lang.T("Reden: wet", "Reason: law"),
		"decisions/*/reasons/law/text":          lang.T("Welke wet", "Which law"),
		"decisions/*/reasons/contract":          lang.T("Contract", "Contract"),
		"decisions/*/reasons/contract/on":       lang.T("Reden: contract", "Reason: contract"),
		"decisions/*/reasons/contract/text":     lang.T("Welk contract", "Which contract"),
		"decisions/*/reasons/business":          lang.T("Bedrijfseis", "Business requirement"),
		"decisions/*/reasons/business/on":       lang.T("Reden: bedrijfseis", "Reason: business requirement"),
		"decisions/*/reasons/business/text":     lang.T("Welke bedrijfseis", "Which business requirement"),
		"decisions/*/reasons/goodPractice":      lang.T("Goed gebruik", "Good practice"),
		"decisions/*/reasons/goodPractice/on":   lang.T("Reden: goed gebruik", "Reason: good practice"),
		"decisions/*/reasons/goodPractice/text": lang.T("Welk goed gebruik", "Which good practice"),
		"decisions/*/status":                    lang.T("Status", "Status"),
		"decisions/*/justification":             lang.T("Verantwoording", "Justification"),
		"decisions/*/reference":                 lang.T("Waar het staat", "Where it is described"),
		"decisions/*/owner":                     lang.T("Eigenaar", "Owner"),

		"counters":              lang.T("Hoogste nummers", "Highest numbers"),
		"counters/assets":       lang.T("Bedrijfsmiddelen", "Assets"),
		"counters/risks":        lang.T("Risico's", "Risks"),
		"counters/actions":      lang.T("Acties", "Actions"),
		"counters/ownControls":  lang.T("Eigen maatregelen", "Own controls"),
		"counters/parties":      lang.T("Belanghebbenden", "Interested parties"),
		"counters/participants": lang.T("Deelnemers", "Participants"),
		"counters/history":      lang.T("Eerdere versies", "Earlier versions"),
	}
}
