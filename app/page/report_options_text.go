package page

import "example.org/toepasselijk/annexa/lang"

type reportOptionsText struct {
	StatusHint, ClassificationHint           string
	More                                     string
	Logo, LogoHint                           string
	ChooseLogo, OtherLogo, NoLogo, Taking    string
	LogoOf                                   func(organisation string) string
	Accent, AccentPick, AccentHint           string
	Darker                                   func(printed string) string
	Paper, Chapters, ChaptersHint, OneStays  string
	Findings, FindingsHint, Include          string
	Inside, InsideHint, IncludeFile          string
	WithLogo, WithFindings, Bare             string
	Since, SinceHint, SinceOpen, WithChanges string
	SinceFile                                func(name string) string
	LessChapters                             func(n int) string
}

var reportOptionsTexts = lang.Of(
	reportOptionsText{
		StatusHint: "In een concept staat wat nog open is.", ClassificationHint: "Staat op elke bladzijde.",
		More: "Meer opties",
		Logo: "Logo", LogoHint: "Een PNG, JPEG, SVG, WebP of GIF. U kunt het bestand ook op deze pagina slepen. Het logo komt op de omslag en klein bovenaan elke bladzijde.",
		ChooseLogo: "Logo kiezen", OtherLogo: "Ander logo kiezen", NoLogo: "Logo weghalen", Taking: "Logo wordt gelezen…",
		LogoOf: func(organisation string) string { return "Logo van " + organisation },
		Accent: "Accentkleur", AccentPick: "Accentkleur aanwijzen", AccentHint: "De kleur van lijnen en nummers, zoals #7a1f3d. Leeg is de gewone kleur.",
		Darker: func(printed string) string {
			return "Deze kleur is te licht voor tekst op wit papier. In het rapport wordt het " + printed + "."
		},
		Paper: "Papier", Chapters: "Hoofdstukken", ChaptersHint: "Omslag, documentbeheer en inhoud zijn er altijd bij.",
		OneStays: "Minstens één hoofdstuk blijft erin.",
		Findings: "Bevindingen van de auditcheck", FindingsHint: "Een extra hoofdstuk met wat er nog niet klopt. Handig voor uzelf, voor een auditor meestal niet nodig.", Include: "Opnemen",
		Inside: "Opslagbestand in de PDF", IncludeFile: "Meesturen", InsideHint: "Wie de PDF in dit programma opent, heeft dan het hele document terug. Zet het uit voor lezers die dat niet mogen.",
		Since: "Wijzigingen sinds een ouder bestand", SinceHint: "Een extra hoofdstuk voor wie de vorige uitgave al las. Open eerst het oudere bestand.", SinceOpen: "Naar Vergelijken",
		SinceFile:   func(name string) string { return "Een extra hoofdstuk met wat er veranderde sinds " + name + "." },
		WithChanges: "met wijzigingen",
		WithLogo:    "met logo", WithFindings: "met bevindingen", Bare: "zonder opslagbestand",
		LessChapters: func(n int) string { return lang.Plural(n, "zonder 1 hoofdstuk", "zonder %d hoofdstukken") },
	},
	reportOptionsText{
		StatusHint: "A draft shows what is still open.", ClassificationHint: "Stands on every page.",
		More: "More options",
		Logo: "Logo", LogoHint: "A PNG, JPEG, SVG, WebP or GIF. You can also drag the file onto this page. The logo goes on the cover and small at the top of every page.",
		ChooseLogo: "Choose a logo", OtherLogo: "Choose another logo", NoLogo: "Remove the logo", Taking: "Reading the logo…",
		LogoOf: func(organisation string) string { return "Logo of " + organisation },
		Accent: "Accent colour", AccentPick: "Pick the accent colour", AccentHint: "The colour of lines and numbers, such as #7a1f3d. Empty is the usual colour.",
		Darker: func(printed string) string {
			return "This colour is too light for text on white paper. In the report it becomes " + printed + "."
		},
		Paper: "Paper", Chapters: "Chapters", ChaptersHint: "Cover, document control and contents are always there.",
		OneStays: "At least one chapter stays in.",
		Findings: "Findings of the audit check", FindingsHint: "An extra chapter with what is not right yet. Useful for yourself, and seldom needed for an auditor.", Include: "Add it",
		Inside: "Save file inside the PDF", IncludeFile: "Include it", InsideHint: "Whoever opens the PDF in this tool then has the whole document back. Switch it off for readers who should not.",
		Since: "Changes since an older file", SinceHint: "An extra chapter for who has read the earlier edition. Open the older file first.", SinceOpen: "Go to Compare",
		SinceFile:   func(name string) string { return "An extra chapter with what changed since " + name + "." },
		WithChanges: "with changes",
		WithLogo:    "with logo", WithFindings: "with findings", Bare: "without the save file",
		LessChapters: func(n int) string { return lang.Plural(n, "without 1 chapter", "without %d chapters") },
	},
)
