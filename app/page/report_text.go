package page

import (
	"strconv"

	"example.org/toepasselijk/annexa/lang"
)

type reportText struct {
	Document, Language, Content string
	Parts                       [5]string // one line each, in the order of want.Parts
	Assets, Risks, Above        func(n int) string
	Actions, Controls           func(n int) string
	Applicable, Excluded        func(n int) string
	Undecided, Approvals        func(n int) string
	Questions                   func(n int) string

	Ready, Blockers      string
	BlockersHint, Check  string
	FinalWarning, Status string
	Missing              func(glyphs string) string
	Make, Making         string
	Made                 func(name, size string) string
	NoPrinter, NotMade   string

	Starting, Stop, Stopped string
	LayingOut               func(chapter, chapters, page int) string
	Drawing                 func(page, pages int) string
	Tagging                 string

	Save, SaveWhy        string
	SaveHint, SaveButton string
	Compare              string
}

var reportTexts = lang.Of(
	reportText{
		Document: "Welk document?", Language: "Taal van het document", Content: "Wat erin komt",
		Parts: [...]string{
			"Alles in één document: samenvatting, scope, methode, register, behandelplan en verklaring.",
			"Alleen de maatregelen, met redenen, status en verantwoording. Voor klanten en auditors.",
			"Alleen wat u aan de risico's doet: maatregelen, acties en wie het goedkeurde.",
			"Eén bladzijde voor de directie, met beide risicomatrices en de besluiten die nodig zijn.",
			"De vragen van een auditor, met ruimte om het antwoord op te schrijven.",
		},
		Assets:     func(n int) string { return agreeing(n, "bedrijfsmiddel", "bedrijfsmiddelen") },
		Risks:      func(n int) string { return agreeing(n, "risico", "risico's") },
		Above:      func(int) string { return "boven de acceptatiegrens" },
		Actions:    func(n int) string { return agreeing(n, "actie", "acties") },
		Controls:   func(n int) string { return agreeing(n, "maatregel", "maatregelen") },
		Applicable: func(int) string { return "van toepassing" },
		Excluded:   func(int) string { return "uitgesloten" },
		Undecided:  func(int) string { return "nog te besluiten" },
		Approvals:  func(n int) string { return agreeing(n, "geldige goedkeuring", "geldige goedkeuringen") },
		Questions:  func(n int) string { return agreeing(n, "vraag", "vragen") },
		Ready:      "De auditcheck vindt geen blokkades.", Blockers: "Hierover struikelt een auditor",
		BlockersHint: "De PDF kunt u wel maken; deze punten staan er dan open in.", Check: "Naar de auditcheck",
		FinalWarning: "Dit document heeft de status definitief, maar het heeft nog blokkades. Los die eerst op, of zet de status terug op concept.",
		Status:       "Naar de status",
		Missing: func(glyphs string) string {
			return "Deze tekens staan niet in het lettertype van de PDF en worden als □ afgedrukt: " + glyphs
		},
		Make: "PDF maken en downloaden", Making: "PDF wordt gemaakt…",
		Made:      func(name, size string) string { return name + " (" + size + ") is gedownload." },
		NoPrinter: "Het onderdeel dat dit maakt, is niet binnengekomen. Controleer de verbinding en probeer het opnieuw.",
		NotMade:   "Het bestand kon niet worden gemaakt. Uw gegevens zijn niet veranderd.",
		Tagging:   "De structuur voor schermlezers wordt geschreven.",
		Starting:  "De PDF wordt voorbereid.", Stop: "Stoppen", Stopped: "Gestopt. Er is geen PDF gemaakt.",
		LayingOut: func(chapter, chapters, page int) string {
			return "Hoofdstuk " + lang.Number(lang.NL, chapter) + " van " + lang.Number(lang.NL, chapters) + ", bladzijde " + lang.Number(lang.NL, page)
		},
		Drawing: func(page, pages int) string {
			return "Opmaken: bladzijde " + lang.Number(lang.NL, page) + " van " + lang.Number(lang.NL, pages)
		},
		Save: "Opslagbestand", SaveWhy: "De PDF is om te lezen. Met het opslagbestand werkt u later verder, ook op een andere computer: open het hier of sleep het op deze pagina.",
		SaveHint: "Alles wat u invulde zit erin. Bewaar het waar u ook uw andere vertrouwelijke stukken bewaart.", SaveButton: "Opslagbestand downloaden",
		Compare: "Vergelijk met een ouder bestand",
	},
	reportText{
		Document: "Which document?", Language: "Language of the document", Content: "What goes in",
		Parts: [...]string{
			"Everything in one document: summary, scope, method, register, treatment plan and statement.",
			"The controls alone, with reasons, implementation and justification. For customers and auditors.",
			"Only what you do about the risks: controls, actions and who approved.",
			"One page for management, with both heat maps and the decisions needed.",
			"The questions of an auditor, with room to write the answers down.",
		},
		Assets:     func(n int) string { return agreeing(n, "asset", "assets") },
		Risks:      func(n int) string { return agreeing(n, "risk", "risks") },
		Above:      func(int) string { return "above the line of acceptance" },
		Actions:    func(n int) string { return agreeing(n, "action", "actions") },
		Controls:   func(n int) string { return agreeing(n, "control", "controls") },
		Applicable: func(int) string { return "applicable" },
		Excluded:   func(int) string { return "excluded" },
		Undecided:  func(int) string { return "to be decided" },
		Approvals:  func(n int) string { return agreeing(n, "valid approval", "valid approvals") },
		Questions:  func(n int) string { return agreeing(n, "question", "questions") },
		Ready:      "The audit check finds no blockers.", Blockers: "An auditor would trip over this",
		BlockersHint: "You can make the PDF all the same; these points will stand open in it.", Check: "Go to the audit check",
		FinalWarning: "This document has the status final, yet it still has blockers. Fix those first, or set the status back to draft.",
		Status:       "Go to the status",
		Missing: func(glyphs string) string {
			return "The typeface of the PDF lacks these characters and prints them as □: " + glyphs
		},
		Make: "Make and download the PDF", Making: "Making the PDF…",
		Made:      func(name, size string) string { return name + " (" + size + ") has been downloaded." },
		NoPrinter: "The part that makes this did not arrive. Check the connection and try again.",
		NotMade:   "The file could not be made. Your data have not changed.",
		Tagging:   "Writing the structure for screen readers.",
		Starting:  "Preparing the PDF.", Stop: "Stop", Stopped: "Stopped. No PDF was made.",
		LayingOut: func(chapter, chapters, page int) string {
			return "Chapter " + lang.Number(lang.EN, chapter) + " of " + lang.Number(lang.EN, chapters) + ", page " + lang.Number(lang.EN, page)
		},
		Drawing: func(page, pages int) string {
			return "Drawing page " + lang.Number(lang.EN, page) + " of " + lang.Number(lang.EN, pages)
		},
		Save: "Save file", SaveWhy: "The PDF is for reading. The save file lets you go on later, on another computer too: open it here or drop it on this page.",
		SaveHint: "Everything you entered is in it. Keep it where you keep your other confidential papers.", SaveButton: "Download the save file",
		Compare: "Compare with an older file",
	},
)

// fileSize writes a size as people say it: "640 kB", "1,2 MB".
func fileSize(l lang.Lang, bytes int) string {
	if bytes < 1_000_000 {
		return lang.Number(l, max(1, (bytes+500)/1000)) + " kB"
	}
	tenths := (bytes + 50_000) / 100_000
	comma := ","
	if l == lang.EN {
		comma = "."
	}
	return lang.Number(l, tenths/10) + comma + strconv.Itoa(tenths%10) + " MB"
}
