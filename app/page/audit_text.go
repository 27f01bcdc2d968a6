package page

import (
	"strconv"

	"example.org/toepasselijk/annexa/lang"
)

type auditText struct {
	Summary                  func(findings, rules int) string
	Severities, Meaning      [3]string // by severity, lightest first
	Good, GoodWhy, GoodClaim string
	Settled, SettledWhy      string
	Mend                     string
	Found                    func(n int) string
	ShowAll                  func(n int) string

	Show, Open, Accepted, Fine, Nothing            string // the ways to look
	Severity, AnySeverity, Step, AnyStep           string
	FineHint, NothingHint, NoneShown, NoneAccepted string
	Clear, Honest                                  string

	Accept, AcceptHint, Reason, ReasonHint, By, Date string
	AcceptPlace                                      func(place string) string
	AcceptYes, Cancel, AcceptedNow                   string
	TakeBack, NoReason, Unused, UnusedHint, Drop     string
	Grown                                            func(was, is int) string
	UnknownRule                                      string

	Answers, AnswersHint, Clause, Asks, Where, Stands string
	InOrder, Empty                                    string
	AcceptedToo                                       func(n int) string
	Findings                                          func(n int) string
}

var auditTexts = lang.Of(
	auditText{
		Summary: func(findings, rules int) string {
			return lang.Plural(findings, "1 bevinding", "%d bevindingen") + ", getoetst aan " + strconv.Itoa(rules) + " regels. Elke link leidt naar het veld waar u het oplost."
		},
		Severities: [...]string{"Aandachtspunten", "Tekortkomingen", "Blokkades"},
		Meaning:    [...]string{"De moeite waard om naar te kijken.", "Een auditor schrijft dit op als [afwijking](nonconformity).", "Zo kan dit document niet naar een auditor."},
		Good:       "Niets gevonden", GoodWhy: "Geen enkele regel van de auditcheck is overtreden. Uw document is klaar om naar een auditor te gaan.",
		Settled: "Niets meer open", SettledWhy: "Wat er is gevonden, hebt u geaccepteerd met een uitleg. Een auditor leest die mee.",
		GoodClaim: "Of uw organisatie ook doet wat er staat, moet de audit zelf uitwijzen.",
		Mend:      "Zo lost u het op:", Found: func(n int) string { return lang.Plural(n, "1 plek", "%d plekken") },
		ShowAll: func(n int) string { return "Toon alle " + lang.Number(lang.NL, n) },
		Show:    "Wat u ziet", Open: "Open", Accepted: "Geaccepteerd", Fine: "In orde", Nothing: "Niet van toepassing",
		Severity: "Zwaarte", AnySeverity: "Alles", Step: "Stap", AnyStep: "Alle stappen",
		FineHint: "Hiernaar is gezocht. Het komt in uw document niet voor.", NothingHint: "Hiervoor staat in uw document nog niets om naar te kijken.",
		NoneShown: "Met deze filters is er niets te zien.", NoneAccepted: "U hebt nog geen bevinding geaccepteerd. Dat kan bij elke open bevinding, met een uitleg.",
		Clear: "Filters wissen", Honest: "De auditcheck kijkt naar wat in het document staat, niet naar de werkelijkheid erachter.",
		Accept: "Accepteren…", AcceptHint: "De bevinding blijft staan onder Geaccepteerd en komt met uw uitleg in het rapport.",
		AcceptPlace: func(place string) string { return "Bevinding accepteren: " + place },
		Reason:      "Waarom mag dit zo blijven?", ReasonHint: "Een auditor leest dit mee.", By: "Geaccepteerd door", Date: "Datum",
		AcceptYes: "Accepteren", Cancel: "Annuleren", AcceptedNow: "De bevinding is geaccepteerd.",
		TakeBack: "Acceptatie terugnemen", NoReason: "Zonder uitleg telt dit niet: de bevinding is nog open.",
		Grown: func(was, is int) string {
			return "U accepteerde er " + lang.Number(lang.NL, was) + ", het zijn er nu " + lang.Number(lang.NL, is) + ". Daarom is de bevinding weer open."
		},
		Unused: "Niet meer nodig", UnusedHint: "Deze bevindingen hebt u ooit geaccepteerd. Ze zijn inmiddels opgelost.", Drop: "Weghalen",
		UnknownRule: "Een regel die dit programma niet kent",
		Answers:     "Waar staat het antwoord?", AnswersHint: "Wat een auditor over de risicobeoordeling en de behandeling vraagt, en waar u het hem [laat zien](evidence).",
		Clause: "Eis", Asks: "Wat de norm vraagt", Where: "Waar het staat", Stands: "Hoe het ervoor staat",
		InOrder: "In orde", Empty: "Nog leeg",
		AcceptedToo: func(n int) string { return lang.Number(lang.NL, n) + " geaccepteerd" },
		Findings:    func(n int) string { return lang.Plural(n, "1 bevinding", "%d bevindingen") },
	},
	auditText{
		Summary: func(findings, rules int) string {
			return lang.Plural(findings, "1 finding", "%d findings") + ", checked against " + strconv.Itoa(rules) + " rules. Every link leads to the field where you can fix it."
		},
		Severities: [...]string{"Remarks", "Shortcomings", "Blockers"},
		Meaning:    [...]string{"Worth a look.", "An auditor will write this down as a [nonconformity](nonconformity).", "The document cannot go to an auditor like this."},
		Good:       "Nothing found", GoodWhy: "No rule of the audit check is broken. Your document is ready to go to an auditor.",
		Settled: "Nothing left to do", SettledWhy: "You accepted what was found, with an explanation. An auditor will read it.",
		GoodClaim: "Whether your organisation does what it says is for the audit itself to find.",
		Mend:      "How to fix it:", Found: func(n int) string { return lang.Plural(n, "1 place", "%d places") },
		ShowAll: func(n int) string { return "Show all " + lang.Number(lang.EN, n) },
		Show:    "What you see", Open: "To do", Accepted: "Accepted", Fine: "In order", Nothing: "Not applicable",
		Severity: "Severity", AnySeverity: "All", Step: "Step", AnyStep: "All steps",
		FineHint: "This was looked for. It does not occur in your document.", NothingHint: "Your document holds nothing to look at for these yet.",
		NoneShown: "With these filters there is nothing to see.", NoneAccepted: "You have not accepted any finding yet. You can at each one that is open, with an explanation.",
		Clear: "Clear the filters", Honest: "The audit check looks at what the document says, not at the reality behind it.",
		Accept: "Accept…", AcceptHint: "The finding stays under Accepted and is printed in the report with your explanation.",
		AcceptPlace: func(place string) string { return "Accept the finding: " + place },
		Reason:      "Why may this stay as it is?", ReasonHint: "An auditor will read this.", By: "Accepted by", Date: "Date",
		AcceptYes: "Accept", Cancel: "Cancel", AcceptedNow: "The finding is accepted.",
		TakeBack: "Take the acceptance back", NoReason: "Without an explanation this does not count: the finding is still open.",
		Grown: func(was, is int) string {
			return "You accepted " + lang.Number(lang.EN, was) + ", and there are " + lang.Number(lang.EN, is) + " now. So the finding is open again."
		},
		Unused: "No longer needed", UnusedHint: "You once accepted these findings. They have been fixed since.", Drop: "Remove",
		UnknownRule: "A rule that this program does not know",
		Answers:     "Where is the answer?", AnswersHint: "What an auditor asks about the risk assessment and the treatment, and where you [show it](evidence).",
		Clause: "Clause", Asks: "What the standard asks", Where: "Where it is", Stands: "How it stands",
		InOrder: "In order", Empty: "Still empty",
		AcceptedToo: func(n int) string { return lang.Number(lang.EN, n) + " accepted" },
		Findings:    func(n int) string { return lang.Plural(n, "1 finding", "%d findings") },
	},
)
