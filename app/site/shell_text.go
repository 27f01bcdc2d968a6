package site

import "example.org/toepasselijk/annexa/lang"

type shellText struct {
	Steps    string
	Clause   string
	Way      string
	Loading  string // stands there until the loader runs, so it also says what to do when that never does
	NoScript string
	Promise  string
}

var shellTexts = lang.Of(
	shellText{
		Steps:    "Stappen",
		Clause:   "Beantwoordt ISO/IEC 27001:2022,",
		Way:      "De weg door de tool",
		Loading:  "Het programma wordt geladen. Blijft deze regel staan, dan is uw browser te oud of houdt iets het programma tegen.",
		NoScript: "Zonder JavaScript kunt u deze pagina's lezen, maar geen analyse maken: het programma draait in uw browser. Zet JavaScript aan voor deze site.",
		Promise:  "Er is geen server die zou kunnen bewaren wat u invult.",
	},
	shellText{
		Steps:    "Steps",
		Clause:   "Answers ISO/IEC 27001:2022,",
		Way:      "The way through the tool",
		Loading:  "The program is loading. If this line stays, your browser is too old or something holds the program back.",
		NoScript: "Without JavaScript you can read these pages, but not make an assessment: the program runs in your browser. Switch JavaScript on for this site.",
		Promise:  "There is no server that could store what you enter.",
	},
)

// languageNames is what each language calls itself.
var languageNames = map[lang.Lang]string{lang.NL: "Nederlands", lang.EN: "English"}

var (
	notFoundTitle = lang.T("Deze pagina is er niet", "This page is not here")
	notFoundWhy   = lang.T("Het adres klopt niet, of de pagina is verhuisd. Kies een pagina uit de lijst.",
		"The address is wrong, or the page has moved. Choose a page from the list.")
)
