package audit

import (
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// Clause 7.5.2: which issue of the document this is, and whose.
var documentRules = []Rule{
	{
		ID: "document-without-version", Clause: "7.5.2 a", Severity: Shortcoming,
		Title: lang.T("Het document heeft geen versienummer", "The document has no version number"),
		Why: lang.T(
			"Wie een afdruk in handen heeft, kan dan niet zien of dit de laatste is. Een auditor wil weten naar welke versie hij kijkt.",
			"Somebody holding a print cannot tell whether it is the latest one. An auditor wants to know which version this is."),
		Mend:  lang.T("Geef het document een versienummer.", "Give the document a version number."),
		Check: func(p *Pass) { p.WantAt(!blank(p.Document.Edition.Version), "edition/version") },
	},
	{
		ID: "document-without-date", Clause: "7.5.2 a", Severity: Shortcoming,
		Title: lang.T("Het document heeft geen datum", "The document has no date"),
		Why: lang.T(
			"Een risicoanalyse is een momentopname. Zonder datum weet niemand van welk moment.",
			"A risk assessment is a snapshot. Without a date nobody knows of when."),
		Mend:  lang.T("Vul de datum van deze versie in.", "Fill in the date of this version."),
		Check: func(p *Pass) { p.WantAt(p.Document.Edition.Date != "", "edition/date") },
	},
	{
		ID: "document-date-in-future", Clause: "7.5.2 a", Severity: Shortcoming,
		Title: lang.T("De datum van het document moet nog komen", "The date of the document is yet to come"),
		Why: lang.T(
			"Een document van morgen kan vandaag niet zijn vastgesteld. Eén datum die niet klopt, laat een auditor aan de andere twijfelen.",
			"A document of tomorrow cannot have been adopted today. One date that is wrong makes an auditor doubt the others."),
		Mend: lang.T("Kies de dag waarop deze versie klaar was.", "Choose the day on which this version was finished."),
		Check: func(p *Pass) {
			if d := p.Document.Edition.Date; d != "" {
				p.WantAt(!p.future(d), "edition/date")
			}
		},
	},
	{
		ID: "document-without-author", Clause: "7.5.2 a", Severity: Shortcoming,
		Title: lang.T("Er staat niet wie het document heeft opgesteld", "It does not say who prepared the document"),
		Why: lang.T(
			"Een auditor wil iemand kunnen vragen hoe deze analyse tot stand kwam.",
			"An auditor wants somebody to ask how this assessment came about."),
		Mend:  lang.T("Vul in wie het document heeft opgesteld: naam en functie.", "Fill in who prepared the document: name and role."),
		Check: func(p *Pass) { p.WantAt(!blank(p.Document.Edition.Author), "edition/author") },
	},
	{
		ID: "final-without-approver", Clause: "7.5.2 c", Severity: Shortcoming,
		Title: lang.T("Het document is definitief, maar niemand heeft het vastgesteld", "The document is final, but nobody adopted it"),
		Why: lang.T(
			"Definitief betekent dat iemand met de bevoegdheid daartoe ja heeft gezegd. Zonder naam is het nog een concept.",
			"Final means that somebody with the authority to do so said yes. Without a name it is still a draft."),
		Mend: lang.T("Vul in wie dit document heeft vastgesteld, of zet het terug op concept.", "Fill in who adopted this document, or make it a draft again."),
		Check: func(p *Pass) {
			if p.Document.Edition.Status == risk.Final {
				p.WantAt(!blank(p.Document.Edition.Approver), "edition/approver")
			}
		},
	},
	{
		ID: "approver-is-author", Clause: "7.5.2 c", Severity: Remark,
		Title: lang.T("Wie het document opstelde, heeft het ook vastgesteld", "Whoever prepared the document also adopted it"),
		Why: lang.T(
			"Vaststellen is nagaan of het werk geschikt en toereikend is. Wie zijn eigen werk nakijkt, ziet zijn eigen vergissingen niet.",
			"Adopting means checking that the work is suitable and sufficient. People who check their own work do not see their own mistakes."),
		Mend: lang.T("Laat iemand anders het document vaststellen, het liefst uit de directie.", "Have somebody else adopt the document, preferably from management."),
		Check: func(p *Pass) {
			if e := p.Document.Edition; !blank(e.Author) && !blank(e.Approver) {
				p.WantAt(!alike(e.Author, e.Approver), "edition/approver")
			}
		},
	},
}
