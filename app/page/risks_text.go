package page

import (
	"strconv"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

type risksText struct {
	Add, First, List, Untitled                                        string
	EmptyTitle, EmptyText, NothingTitle, NothingText                  string
	Words, Owner, AllOwners, NoOwner, Level, All, Above, Unscored     string
	Count                                                             func(n, of int) string
	Cell                                                              func(likelihood, impact string, at risk.Moment) string
	Views, Register, Suggest, Gross, Why, PerArea, NoArea             string
	SuggestFirst, Earlier                                             func(n int) string
	Highest                                                           func(n int, step, area string) string
	WhyOf                                                             func(moment string) string
	ClearCell, Clear                                                  string
	More                                                              func(n, of int) string
	Spread, Now, After, AfterShort, HeatCaption                       string
	Place                                                             func(n, of int) string
	Previous, Next, Close, Duplicate, Remove, Treat                   string
	Duplicated                                                        func(from, to string) string
	Removed                                                           func(id, title string) string
	Title, TitleHint                                                  string
	Assess, Likelihood, Impact, NotScored                             string
	Derived                                                           func(likelihood, impact int, level string, above bool) string
	AfterWords                                                        func(option string) string
	Story, Cause, CauseHint, Event, EventHint, Consequence            string
	ConsequenceHint, Properties                                       string
	Sentence                                                          func(cause, event, consequence string) string
	Source, Assets, AssetsHint, Threat, ThreatHint, Fitting           string
	OwnThreat, OwnThreatHint, Vulnerability, VulnerabilityHint, Spots string
	Example                                                           func(string) string
	Standing, OwnerHint, Existing, ExistingHint, Remark, RemarkHint   string
}

var risksTexts = lang.Of(
	risksText{
		Add: "Nieuw risico", First: "Eerste risico toevoegen", List: "Risico's", Untitled: "Nog zonder titel",
		EmptyTitle: "Nog geen risico's", EmptyText: "Begin met wat u wakker houdt: een storing, een lek, een fout. Schrijf het op in één zin en geef het een kans en een impact. Het niveau volgt vanzelf.",
		NothingTitle: "Niets gevonden", NothingText: "Geen risico voldoet aan deze filters.",
		Words: "Zoeken", Owner: "Eigenaar", AllOwners: "Iedereen", NoOwner: "Geen eigenaar", Level: "Niveau nu", All: "Alle", Above: "Boven de grens", Unscored: "Niet gescoord",
		Count: func(n, of int) string {
			if n == of {
				return lang.Plural(of, "1 risico", "%d risico's")
			}
			return strconv.Itoa(n) + " van " + lang.Plural(of, "1 risico", "%d risico's")
		},
		Cell: func(likelihood, impact string, at risk.Moment) string {
			before := map[risk.Moment]string{risk.Gross: "Bruto: kans ", risk.Residual: "Na behandeling: kans "}[at]
			return choose(before == "", "Kans ", before) + likelihood + ", impact " + impact
		},
		Views: "Wat u ziet", Register: "Alle risico's", Suggest: "Voorgestelde dreigingen", Gross: "Bruto",
		SuggestFirst: func(n int) string {
			return lang.Plural(n, "Bekijk 1 voorgestelde dreiging", "Bekijk %d voorgestelde dreigingen")
		},
		Why: "Hoe komt dit niveau tot stand?", WhyOf: func(moment string) string { return moment + ": hoe komt dit niveau tot stand?" },
		PerArea: "Impact per gebied", NoArea: "Scoor elk gebied dat wordt geraakt; het hoogste telt.",
		Earlier: func(n int) string {
			return "Tot u een gebied scoort, geldt de eerder gekozen impact " + strconv.Itoa(n) + "."
		},
		Highest: func(n int, step, area string) string {
			return "Het hoogste telt: impact " + strconv.Itoa(n) + " (" + step + "), door " + area + "."
		},
		ClearCell: "Cel niet meer filteren", Clear: "Filters wissen",
		More:   func(n, of int) string { return "Nog " + strconv.Itoa(n) + " van " + strconv.Itoa(of) + " tonen" },
		Spread: "Verdeling", Now: "Nu", After: "Na behandeling", AfterShort: "Na", HeatCaption: "Aantal risico's per kans en impact; kies een cel om de lijst te filteren.",
		Place: func(n, of int) string {
			if n == 0 {
				return "valt buiten de filters"
			}
			return strconv.Itoa(n) + " van " + strconv.Itoa(of)
		},
		Previous: "Vorig risico", Next: "Volgend risico", Close: "Kaart sluiten", Duplicate: "Dupliceren", Remove: "Verwijderen", Treat: "Naar de behandeling",
		Duplicated: func(from, to string) string { return to + " is een kopie van " + from + ", zonder de goedkeuring." },
		Removed: func(id, title string) string {
			return id + choose(title == "", "", " ‘"+title+"’") + " is verwijderd. Met Ongedaan maken (Ctrl+Z) komt het terug."
		},
		Title: "Titel", TitleHint: "Wat gebeurt er, in een paar woorden?",
		Assess: "Hoe groot is het?", Likelihood: "Kans", Impact: "Impact", NotScored: "Kies een kans en een impact. Het niveau volgt dan uit de matrix.",
		Derived: func(likelihood, impact int, level string, above bool) string {
			return "Kans " + strconv.Itoa(likelihood) + " × impact " + strconv.Itoa(impact) + " = " + level + choose(above, ", boven de acceptatiegrens.", ", binnen de acceptatiegrens.")
		},
		AfterWords: func(option string) string {
			return "na behandeling" + choose(option == "", "", " ("+option+")")
		},
		Story: "Wat kan er misgaan?", Cause: "Oorzaak", CauseHint: "Waardoor begint het?", Event: "Gebeurtenis", EventHint: "Wat gebeurt er dan?",
		Consequence: "Gevolg", ConsequenceHint: "Wat merken klanten, medewerkers en de organisatie ervan?", Properties: "Wat wordt geraakt",
		Sentence: func(cause, event, consequence string) string {
			return cause + ", daardoor: " + event + ", met als gevolg: " + consequence + "."
		},
		Source: "Waar en waardoor?", Assets: "Bedrijfsmiddelen", AssetsHint: "Wat wordt geraakt? Typ een deel van de naam.",
		Threat: "Dreiging", ThreatHint: "Uit de catalogus. Staat de dreiging er niet bij? Beschrijf die dan zelf.", Fitting: "Past bij de gekozen bedrijfsmiddelen",
		OwnThreat: "Eigen dreiging", OwnThreatHint: "Alleen als de dreiging niet in de catalogus staat.",
		Vulnerability: "Kwetsbaarheid", VulnerabilityHint: "Welke zwakke plek maakt het mogelijk?", Spots: "Vaak gezien bij deze dreiging:",
		Example:  func(text string) string { return "Bijvoorbeeld: " + text },
		Standing: "Wie en wat is er al?", OwnerHint: "Wie mag beslissen over dit risico?", Existing: "Bestaande maatregelen", ExistingHint: "Wat is vandaag al geregeld? De kans en de impact gaan daarvan uit.",
		Remark: "Opmerking", RemarkHint: "Bijvoorbeeld waarop de score rust.",
	},
	risksText{
		Add: "New risk", First: "Add a first risk", List: "Risks", Untitled: "No title yet",
		EmptyTitle: "No risks yet", EmptyText: "Start with what keeps you awake: a failure, a leak, a mistake. Write it down in one sentence and give it a likelihood and an impact. The level follows.",
		NothingTitle: "Nothing found", NothingText: "No risk passes these filters.",
		Words: "Search", Owner: "Owner", AllOwners: "Everybody", NoOwner: "No owner", Level: "Level now", All: "All", Above: "Above the line", Unscored: "Not scored",
		Count: func(n, of int) string {
			if n == of {
				return lang.Plural(of, "1 risk", "%d risks")
			}
			return strconv.Itoa(n) + " of " + lang.Plural(of, "1 risk", "%d risks")
		},
		Cell: func(likelihood, impact string, at risk.Moment) string {
			before := map[risk.Moment]string{risk.Gross: "Gross: likelihood ", risk.Residual: "After treatment: likelihood "}[at]
			return choose(before == "", "Likelihood ", before) + likelihood + ", impact " + impact
		},
		Views: "What you see", Register: "All risks", Suggest: "Suggested threats", Gross: "Gross",
		SuggestFirst: func(n int) string {
			return lang.Plural(n, "Look at 1 suggested threat", "Look at %d suggested threats")
		},
		Why: "How does this level come about?", WhyOf: func(moment string) string { return moment + ": how does this level come about?" },
		PerArea: "Impact per area", NoArea: "Score every area that is touched; the highest counts.",
		Earlier: func(n int) string {
			return "Until you score an area, the impact chosen earlier holds: " + strconv.Itoa(n) + "."
		},
		Highest: func(n int, step, area string) string {
			return "The highest counts: impact " + strconv.Itoa(n) + " (" + step + "), from " + area + "."
		},
		ClearCell: "Stop filtering by cell", Clear: "Clear filters",
		More:   func(n, of int) string { return "Show " + strconv.Itoa(n) + " more of " + strconv.Itoa(of) },
		Spread: "Distribution", Now: "Now", After: "After treatment", AfterShort: "After", HeatCaption: "Number of risks by likelihood and impact; choose a cell to filter the list.",
		Place: func(n, of int) string {
			if n == 0 {
				return "outside the filters"
			}
			return strconv.Itoa(n) + " of " + strconv.Itoa(of)
		},
		Previous: "Previous risk", Next: "Next risk", Close: "Close the card", Duplicate: "Duplicate", Remove: "Remove", Treat: "Go to its treatment",
		Duplicated: func(from, to string) string { return to + " is a copy of " + from + ", without approval." },
		Removed: func(id, title string) string {
			return id + choose(title == "", "", " ‘"+title+"’") + " was removed. Undo (Ctrl+Z) brings it back."
		},
		Title: "Title", TitleHint: "What happens, in a few words?",
		Assess: "How big is it?", Likelihood: "Likelihood", Impact: "Impact", NotScored: "Choose a likelihood and an impact. The level then follows from the matrix.",
		Derived: func(likelihood, impact int, level string, above bool) string {
			return "Likelihood " + strconv.Itoa(likelihood) + " × impact " + strconv.Itoa(impact) + " = " + level + choose(above, ", above the line of acceptance.", ", within the line of acceptance.")
		},
		AfterWords: func(option string) string {
			return "after treatment" + choose(option == "", "", " ("+option+")")
		},
		Story: "What can go wrong?", Cause: "Cause", CauseHint: "What sets it off?", Event: "Event", EventHint: "What happens then?",
		Consequence: "Consequence", ConsequenceHint: "What do customers, staff and the organisation notice?", Properties: "What is affected",
		Sentence: func(cause, event, consequence string) string {
			return cause + "; because of that: " + event + "; as a result: " + consequence + "."
		},
		Source: "Where, and because of what?", Assets: "Assets", AssetsHint: "Which assets does it affect? Type part of a name.",
		Threat: "Threat", ThreatHint: "From the catalogue. If it is not there, describe it yourself.", Fitting: "Fits the chosen assets",
		OwnThreat: "Threat in your own words", OwnThreatHint: "Only if the catalogue does not have it.",
		Vulnerability: "Vulnerability", VulnerabilityHint: "Which weak spot makes it possible?", Spots: "Often seen with this threat:",
		Example:  func(text string) string { return "For example: " + text },
		Standing: "Who, and what is in place?", OwnerHint: "Who may decide about this risk?", Existing: "Existing controls", ExistingHint: "What is in place today? Likelihood and impact take it into account.",
		Remark: "Remark", RemarkHint: "For instance what the score rests on.",
	},
)
