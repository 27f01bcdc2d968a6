package page

import "example.org/toepasselijk/annexa/lang"

type compareText struct {
	Choose, Other, Close, Both, Older, Present string
	NoDocument, OpenPresent                    string
	Edition                                    func(version, date string) string
	Refused                                    func(name, why string) string

	Warnings, Newer   string
	OtherOrganisation func(name string) string

	Same, SameWhy, Summary, Jump                                  string
	RisksAdded, RisksRemoved, RisksChanged                        string
	Higher, Lower, Outdated, Decisions, DoneActions, Incomparable string
	AfterToo                                                      func(n int) string
	Applicability                                                 func(more, less int) string

	Kinds                                       [3]string // by changeKind
	ShowAll                                     func(n int) string
	Gross, Now, After, Approval, Applicable     string
	Done                                        string
	Needed                                      func(now bool) string
	Was, Is, Became, Empty, Unknown, UnknownWhy string
}

var compareTexts = lang.Of(
	compareText{
		Choose: "Kies een ouder bestand…", Other: "Ander bestand kiezen…", Close: "Vergelijking sluiten",
		Both: "Wat u vergelijkt", Older: "Ouder bestand", Present: "Nu open",
		NoDocument: "Er is nog geen analyse open. Open eerst uw huidige analyse; daarna kiest u het oudere bestand.", OpenPresent: "Huidige analyse openen…",
		Edition: func(version, date string) string { return editionLine("Versie ", version, date) },
		Refused: func(name, why string) string {
			return "Vergelijken met " + name + " lukt niet. " + why
		},
		Warnings: "Let op bij het lezen", Newer: "Het gekozen bestand is van een latere datum dan de open analyse. Wat hier “was” heet, is dus nieuwer.",
		OtherOrganisation: func(name string) string {
			return "Het oudere bestand is van een organisatie met een andere naam: " + name + "."
		},
		Same: "Geen verschillen", SameWhy: "Alles wat in het oudere bestand staat, staat precies zo in de open analyse.",
		Summary: "In cijfers", Jump: "Naar een onderdeel",
		RisksAdded: "Risico's erbij", RisksRemoved: "Risico's weg", RisksChanged: "Risico's gewijzigd",
		Higher: "Risico op een hoger niveau", Lower: "Risico op een lager niveau", Outdated: "Goedkeuring verlopen",
		Decisions: "Maatregelen gewijzigd", DoneActions: "Acties afgerond", Incomparable: "niet te vergelijken",
		AfterToo: func(n int) string { return "na behandeling: " + lang.Number(lang.NL, n) },
		Applicability: func(more, less int) string {
			return lang.Number(lang.NL, more) + " werd van toepassing, " + lang.Number(lang.NL, less) + " niet meer"
		},
		Kinds:   [...]string{added: "Toegevoegd", removed: "Verwijderd", changed: "Gewijzigd"},
		ShowAll: func(n int) string { return "Toon alle " + lang.Number(lang.NL, n) },
		Gross:   "Bruto", Now: "Nu", After: "Na behandeling", Approval: "Goedkeuring", Applicable: "Van toepassing", Done: "Afgerond",
		Needed: func(now bool) string {
			if now {
				return "Een risico heeft deze maatregel nu nodig."
			}
			return "Geen risico heeft deze maatregel nog nodig."
		},
		Was: "was: ", Is: "is nu: ", Became: " werd ", Empty: "niet ingevuld",
		Unknown: "Andere velden", UnknownWhy: "Deze velden kent het programma niet. Ze staan wel in een van de bestanden en verschillen.",
	},
	compareText{
		Choose: "Choose an older file…", Other: "Choose another file…", Close: "Close the comparison",
		Both: "What you compare", Older: "Older file", Present: "Open now",
		NoDocument: "No assessment is open yet. Open your present assessment first; then choose the older file.", OpenPresent: "Open the present assessment…",
		Edition: func(version, date string) string { return editionLine("Version ", version, date) },
		Refused: func(name, why string) string {
			return "Comparing with " + name + " does not work. " + why
		},
		Warnings: "Before you read on", Newer: "The chosen file has a later date than the open assessment. So what is called “was” here is newer.",
		OtherOrganisation: func(name string) string {
			return "The older file is of an organisation with another name: " + name + "."
		},
		Same: "No differences", SameWhy: "Everything in the older file stands in the open assessment exactly the same.",
		Summary: "In figures", Jump: "To a part",
		RisksAdded: "Risks added", RisksRemoved: "Risks removed", RisksChanged: "Risks changed",
		Higher: "Risk at a higher level", Lower: "Risk at a lower level", Outdated: "Approval outdated",
		Decisions: "Controls changed", DoneActions: "Actions done", Incomparable: "not comparable",
		AfterToo: func(n int) string { return "after treatment: " + lang.Number(lang.EN, n) },
		Applicability: func(more, less int) string {
			return lang.Number(lang.EN, more) + " became applicable, " + lang.Number(lang.EN, less) + " no longer"
		},
		Kinds:   [...]string{added: "Added", removed: "Removed", changed: "Changed"},
		ShowAll: func(n int) string { return "Show all " + lang.Number(lang.EN, n) },
		Gross:   "Gross", Now: "Now", After: "After treatment", Approval: "Approval", Applicable: "Applicable", Done: "Done",
		Needed: func(now bool) string {
			if now {
				return "A risk needs this control now."
			}
			return "No risk needs this control any more."
		},
		Was: "was: ", Is: "is now: ", Became: " became ", Empty: "not filled in",
		Unknown: "Other fields", UnknownWhy: "The program does not know these fields. They stand in one of the files and differ.",
	},
)

// editionLine joins what there is of a version and its date.
func editionLine(word, version, date string) string {
	switch {
	case version == "":
		return date
	case date == "":
		return word + version
	}
	return word + version + ", " + date
}

// compareReading says what the page is for, also before the program runs.
var compareReading = lang.Of(
	[]Section{
		{"Voor de jaarlijkse herziening", "De norm (8.2) vraagt dat u uw risico's op vaste momenten opnieuw beoordeelt; de meeste organisaties doen dat elk jaar. Hier ziet u wat er sinds de vorige keer is veranderd: welke risico's erbij kwamen of verdwenen, welk niveau hoger of lager werd, welke besluiten anders zijn en welke acties klaar zijn."},
		{"Voor de controle-audit", "De auditor vraagt wat er anders is dan bij het vorige bezoek. Kies het bestand van toen en u hebt het antwoord bij de hand. Elke regel leidt naar het veld zoals het nu is."},
		{"Uw analyse verandert niet", "Het oudere bestand wordt alleen gelezen, in dit tabblad. Het komt niet in de kladversie: na herladen kiest u het opnieuw."},
	},
	[]Section{
		{"For the yearly review", "The standard (8.2) asks you to assess your risks again at planned intervals; most organisations do so every year. Here you see what has changed since the last time: which risks came or went, which levels rose or fell, which decisions are different and which actions are done."},
		{"For the surveillance audit", "The auditor asks what is different from the last visit. Choose the file of that time and you have the answer at hand. Every line leads to the field as it is now."},
		{"Your assessment does not change", "The older file is only read, in this tab. It is not kept in the draft: after a reload you choose it again."},
	},
)
