package page

import (
	"strconv"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

type assetsText struct {
	Add, Another, First, List, Untitled, NoType, NoOwner string
	EmptyTitle, EmptyText, NothingTitle, NothingText     string
	Words, Clear, Close, Remove                          string
	Count                                                func(n, of int) string
	Number, Name, NameHint, Type, TypeHint, Owner        string
	OwnerHint, Risks, Description, DescriptionHint       string
	Primary, Supporting                                  string
	Value, ValueHint                                     string
	Levels                                               [risk.AssetLevels]string
	UsedBy                                               func(n int) string
	Unused                                               string
	Example                                              func(string) string
	Removed                                              func(id, name, users string) string
}

var assetsTexts = lang.Of(
	assetsText{
		Add: "Nieuw bedrijfsmiddel", Another: "Nog een toevoegen", First: "Eerste bedrijfsmiddel toevoegen", List: "Bedrijfsmiddelen", Untitled: "Nog zonder naam", NoType: "Geen soort", NoOwner: "Geen eigenaar",
		EmptyTitle: "Nog geen bedrijfsmiddelen", EmptyText: "Begin met de gegevens en diensten waar het om draait, en daarna met wat ze draagt: software, apparaten, mensen, leveranciers. Tien tot twintig regels zijn voor de meeste organisaties genoeg.",
		NothingTitle: "Niets gevonden", NothingText: "Geen bedrijfsmiddel bevat deze woorden.",
		Words: "Zoeken", Clear: "Zoekwoorden wissen", Close: "Kaart sluiten", Remove: "Verwijderen",
		Count: func(n, of int) string {
			return choose(n == of, "", strconv.Itoa(n)+" van ") + lang.Plural(of, "1 bedrijfsmiddel", "%d bedrijfsmiddelen")
		},
		Number: "Nr", Name: "Naam", NameHint: "Zoals collega's het noemen.", Type: "Soort", TypeHint: "Kies wat het dichtst in de buurt komt. Dreigingen worden er straks op voorgesteld.",
		Owner: "Eigenaar", OwnerHint: "Wie beslist erover? Liever een functie dan een naam.", Risks: "Risico's",
		Description: "Omschrijving", DescriptionHint: "Wat hoort erbij, en waar staat het?",
		Primary: "Waar het om draait", Supporting: "Wat het draagt",
		Value: "Hoe belangrijk is het?", ValueHint: "Stel u voor dat het misgaat: hoe groot is de schade?",
		Levels: [risk.AssetLevels]string{
			"Niemand heeft er echt last van.", "Het kost werk en geeft ergernis, maar het blijft binnen de organisatie.",
			"Klanten of medewerkers worden geraakt, of een afspraak of wet wordt geschonden.", "Het raakt het voortbestaan van de organisatie of de veiligheid van mensen.",
		},
		UsedBy:  func(n int) string { return lang.Plural(n, "In 1 risico", "In %d risico's") },
		Unused:  "Nog geen risico noemt dit bedrijfsmiddel.",
		Example: func(text string) string { return "Bijvoorbeeld: " + text + "." },
		Removed: func(id, name, users string) string {
			return id + choose(name == "", "", " ‘"+name+"’") + " is verwijderd" + choose(users == "", "", ", ook uit "+users) + ". Met Ongedaan maken (Ctrl+Z) komt alles terug."
		},
	},
	assetsText{
		Add: "New asset", Another: "Add another", First: "Add a first asset", List: "Assets", Untitled: "No name yet", NoType: "No kind", NoOwner: "No owner",
		EmptyTitle: "No assets yet", EmptyText: "Start with the information and services it is all about, and then what carries them: software, devices, people, suppliers. Ten to twenty lines are enough for most organisations.",
		NothingTitle: "Nothing found", NothingText: "No asset contains these words.",
		Words: "Search", Clear: "Clear the search", Close: "Close the card", Remove: "Remove",
		Count: func(n, of int) string {
			return choose(n == of, "", strconv.Itoa(n)+" of ") + lang.Plural(of, "1 asset", "%d assets")
		},
		Number: "No.", Name: "Name", NameHint: "What colleagues call it.", Type: "Kind", TypeHint: "Choose what comes closest. It decides which threats are suggested later.",
		Owner: "Owner", OwnerHint: "Who decides about it? A role is better than a name.", Risks: "Risks",
		Description: "Description", DescriptionHint: "What is part of it, and where is it?",
		Primary: "What it is about", Supporting: "What carries it",
		Value: "How important is it?", ValueHint: "Imagine that it goes wrong: how great is the harm?",
		Levels: [risk.AssetLevels]string{
			"Nobody is really bothered.", "It costs work and causes annoyance, but stays within the organisation.",
			"Customers or staff are affected, or an agreement or law is breached.", "It touches the organisation's survival or people's safety.",
		},
		UsedBy:  func(n int) string { return lang.Plural(n, "In 1 risk", "In %d risks") },
		Unused:  "No risk names this asset yet.",
		Example: func(text string) string { return "For example: " + text + "." },
		Removed: func(id, name, users string) string {
			return id + choose(name == "", "", " ‘"+name+"’") + " was removed" + choose(users == "", "", ", also from "+users) + ". Undo (Ctrl+Z) brings it all back."
		},
	},
)
