package page

import "example.org/toepasselijk/annexa/lang"

type shellText struct {
	Skip, Steps, Tabs, Onward, Menu, File, OtherLanguage string
	NotSaved                                             func(n int) string
	AllSaved, Untitled, Begun                            string
	ExampleComes, NoExample                              string
	Promise, Proof, Licence                              string
	Drop, Dismiss, NewVersion, Update, NoRoom            string
	WipeTitle, WipeAsk, WipeYes, Cancel                  string
	NewEdition                                           func(version string) string
	Clause, Next                                         func(string) string
	TooLarge                                             func(name string, mb int) string
	Unreadable, Opened, SavedAs                          func(name string) string
	Keys                                                 func(on bool) string
}

var shellTexts = lang.Of(
	shellText{
		Skip: "Naar de inhoud", Steps: "Stappen", Tabs: "Onderdelen van deze stap", Onward: "Volgende stap", Menu: "Stappen",
		File: "Bestand", OtherLanguage: "English",
		NotSaved: func(n int) string {
			return lang.Plural(n, "1 wijziging niet opgeslagen", "%d wijzigingen niet opgeslagen")
		},
		AllSaved: "Opgeslagen", Untitled: "Naamloze analyse",
		Begun:        "Een lege analyse is geopend. Met Ongedaan maken komt de vorige terug.",
		ExampleComes: "Het voorbeeld wordt opgehaald.",
		NoExample:    "Het voorbeeld kon niet worden opgehaald. Controleer de verbinding en probeer het opnieuw.",
		Promise:      "Wat u invult, blijft in deze browser.", Proof: "Hoe wij dat bewijzen", Licence: "Gratis en open, Apache-2.0",
		Drop: "Laat los om het bestand te openen", Dismiss: "Sluiten",
		NewVersion: "Er is een nieuwe versie van het programma.", Update: "Bijwerken",
		NoRoom:    "Deze analyse is te groot om een herlaadbeurt te overleven. Sla die op als bestand voordat u het tabblad sluit of herlaadt.",
		WipeTitle: "Alles wissen?", WipeAsk: "De analyse en alle stappen terug verdwijnen uit dit tabblad. Een opgeslagen bestand blijft staan.",
		WipeYes: "Ja, alles wissen", Cancel: "Annuleren",
		Clause: func(c string) string { return "Beantwoordt ISO/IEC 27001:2022, " + c },
		Next:   func(title string) string { return "Verder: " + title },
		NewEdition: func(version string) string {
			return "Versie " + version + " is begonnen als concept. De vorige staat bij de eerdere versies en elke goedkeuring moet opnieuw worden gegeven. De auditcheck noemt wat intussen klaar is en wat u opnieuw moet bekijken."
		},
		TooLarge: func(name string, mb int) string {
			return name + " is te groot: dit programma opent bestanden tot " + lang.Number(lang.NL, mb) + " MB."
		},
		Unreadable: func(name string) string { return "De browser kan " + name + " niet lezen. Kies het bestand opnieuw." },
		Opened:     func(name string) string { return name + " is geopend." },
		SavedAs:    func(name string) string { return "Opgeslagen als " + name + "." },
		Keys: func(on bool) string {
			if on {
				return "Losse toetsen staan aan: n voegt iets toe aan de bedrijfsmiddelen of de risico's."
			}
			return "Losse toetsen staan uit."
		},
	},
	shellText{
		Skip: "Skip to content", Steps: "Steps", Tabs: "Parts of this step", Onward: "Next step", Menu: "Steps",
		File: "File", OtherLanguage: "Nederlands",
		NotSaved: func(n int) string { return lang.Plural(n, "1 unsaved change", "%d unsaved changes") },
		AllSaved: "Saved", Untitled: "Untitled assessment",
		Begun:        "An empty assessment is open. Undo brings the previous one back.",
		ExampleComes: "The example is on its way.",
		NoExample:    "The example could not be fetched. Check the connection and try again.",
		Promise:      "What you enter stays in this browser.", Proof: "How we prove that", Licence: "Free and open, Apache-2.0",
		Drop: "Let go to open the file", Dismiss: "Dismiss",
		NewVersion: "There is a new version of the program.", Update: "Update now",
		NoRoom:    "This assessment is too large to survive a reload. Save it as a file before you close or reload the tab.",
		WipeTitle: "Wipe everything?", WipeAsk: "The assessment and every step back disappear from this tab. A saved file stays where it is.",
		WipeYes: "Yes, wipe everything", Cancel: "Cancel",
		Clause: func(c string) string { return "Answers ISO/IEC 27001:2022, " + c },
		Next:   func(title string) string { return "Next: " + title },
		NewEdition: func(version string) string {
			return "Version " + version + " has begun as a draft. The previous one stands under earlier versions, and every approval must be given again. The audit check names what has been finished since and what you must look at again."
		},
		TooLarge: func(name string, mb int) string {
			return name + " is too large: this tool opens files up to " + lang.Number(lang.EN, mb) + " MB."
		},
		Unreadable: func(name string) string { return "The browser cannot read " + name + ". Choose the file again." },
		Opened:     func(name string) string { return name + " is open." },
		SavedAs:    func(name string) string { return "Saved as " + name + "." },
		Keys: func(on bool) string {
			if on {
				return "Single keys are on: n adds an entry to the assets or the risks."
			}
			return "Single keys are off."
		},
	},
)
