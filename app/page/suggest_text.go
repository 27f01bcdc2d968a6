package page

import "example.org/toepasselijk/annexa/lang"

type suggestText struct {
	Title, Intro, Done, NoTypes, ToAssets         string
	Grouping, ByThreat, ByType                    string
	Left                                          func(n, aside int) string
	Because                                       func(assets string) string
	Helps, Add, Aside, Cancel                     string
	Reason, ReasonHint, Unsaid, By, ByHint        string
	Added                                         func(id, name string) string
	SetAside, TakenBack                           func(name string) string
	Dismissed, DismissedHint, NoneDismissed, Back string
	NoReason                                      string
	For                                           func(types string) string
	Signed                                        func(by, day string) string
	Coverage, AllHarmed                           string
	Bare                                          func(n, of int) string
	More                                          func(n int) string
	Unharmed                                      func(qualities string) string
}

var suggestTexts = lang.Of(
	suggestText{
		Title:    "Dreigingen die u nog niet bekeek",
		Intro:    "Deze dreigingen uit de catalogus passen bij uw bedrijfsmiddelen en staan nog in geen risico. Voeg toe wat bij u kan gebeuren. Leg de rest terzijde met een reden: ook dat is bewijs.",
		Done:     "Elke dreiging die bij uw bedrijfsmiddelen past, staat in een risico of is terzijde gelegd. Komt er een nieuw soort bedrijfsmiddel bij, dan staan de dreigingen daarvan hier.",
		NoTypes:  "Geef uw bedrijfsmiddelen eerst een soort. Dreigingen worden voorgesteld bij de soorten die u hebt.",
		ToAssets: "Naar de bedrijfsmiddelen",
		Grouping: "Indeling", ByThreat: "Per soort dreiging", ByType: "Per soort bedrijfsmiddel",
		Left: func(n, aside int) string {
			return lang.Plural(n, "Nog 1 te bekijken", "Nog %d te bekijken") + choose(aside == 0, "", ", "+lang.Plural(aside, "1 terzijde gelegd", "%d terzijde gelegd"))
		},
		Because: func(assets string) string { return "Voorgesteld voor: " + assets + "." },
		Helps:   "Maatregelen:", Add: "Toevoegen als risico", Aside: "Terzijde leggen", Cancel: "Annuleren",
		Reason: "Waarom telt deze dreiging niet?", ReasonHint: "Bijvoorbeeld: wij hebben geen eigen serverruimte.",
		Unsaid: "Schrijf eerst op waarom. Zonder reden is het geen bewijs.",
		By:     "Wie besloot dit? (niet verplicht)", ByHint: "Een functie of een naam.",
		Added: func(id, name string) string {
			return id + " ‘" + name + "’ staat nu bij de risico's. Geef het daar een verhaal en een score."
		},
		SetAside:  func(name string) string { return "‘" + name + "’ is terzijde gelegd." },
		TakenBack: func(name string) string { return "‘" + name + "’ wordt weer voorgesteld." },
		Dismissed: "Terzijde gelegd", DismissedHint: "Wel bekeken, en waarom het geen risico werd.", NoneDismissed: "Nog niets. Wat u terzijde legt, blijft hier staan met uw reden.",
		Back: "Terugnemen", NoReason: "Zonder reden; daarom telt dit niet.",
		For:      func(types string) string { return "Voor: " + types },
		Signed:   func(by, day string) string { return by + choose(by == "" || day == "", "", ", ") + day },
		Coverage: "Waar nog niemand keek",
		Bare: func(n, of int) string {
			if n == 0 {
				return choose(of == 0, "Er zijn nog geen bedrijfsmiddelen.", "Elk bedrijfsmiddel staat in een risico.")
			}
			return lang.Plural(n, "1 bedrijfsmiddel staat", "%d bedrijfsmiddelen staan") + " nog in geen risico:"
		},
		More:      func(n int) string { return lang.Plural(n, "en nog 1", "en nog %d") },
		AllHarmed: "Elke eigenschap van informatie wordt door een risico geraakt.",
		Unharmed:  func(qualities string) string { return "Geen enkel risico raakt: " + qualities + "." },
	},
	suggestText{
		Title:    "Threats you have not looked at",
		Intro:    "These threats of the catalogue fit your assets and are in no risk yet. Add what can happen to you. Set the others aside with a reason: that is evidence too.",
		Done:     "Every threat that fits your assets is in a risk or was set aside. When you add a new kind of asset, its threats appear here.",
		NoTypes:  "First give your assets a kind. Threats are suggested for the kinds that you have.",
		ToAssets: "Go to the assets",
		Grouping: "Grouping", ByThreat: "By kind of threat", ByType: "By kind of asset",
		Left: func(n, aside int) string {
			return lang.Plural(n, "1 left to look at", "%d left to look at") + choose(aside == 0, "", ", "+lang.Plural(aside, "1 set aside", "%d set aside"))
		},
		Because: func(assets string) string { return "Suggested for: " + assets + "." },
		Helps:   "Controls:", Add: "Add as a risk", Aside: "Set aside", Cancel: "Cancel",
		Reason: "Why does this threat not count?", ReasonHint: "For example: we have no server room of our own.",
		Unsaid: "First write down why. Without a reason it is no evidence.",
		By:     "Who decided this? (optional)", ByHint: "A role or a name.",
		Added: func(id, name string) string {
			return id + " ‘" + name + "’ is now among the risks. Give it a story and a score there."
		},
		SetAside:  func(name string) string { return "‘" + name + "’ was set aside." },
		TakenBack: func(name string) string { return "‘" + name + "’ is suggested again." },
		Dismissed: "Set aside", DismissedHint: "Looked at, and why it is no risk.", NoneDismissed: "Nothing yet. What you set aside stays here with your reason.",
		Back: "Take back", NoReason: "Without a reason, so it does not count.",
		For:      func(types string) string { return "For: " + types },
		Signed:   func(by, day string) string { return by + choose(by == "" || day == "", "", ", ") + day },
		Coverage: "Where nobody looked yet",
		Bare: func(n, of int) string {
			if n == 0 {
				return choose(of == 0, "There are no assets yet.", "Every asset is in a risk.")
			}
			return lang.Plural(n, "1 asset is", "%d assets are") + " in no risk yet:"
		},
		More:      func(n int) string { return lang.Plural(n, "and 1 more", "and %d more") },
		AllHarmed: "Every quality of information is harmed by a risk.",
		Unharmed:  func(qualities string) string { return "No risk harms: " + qualities + "." },
	},
)
