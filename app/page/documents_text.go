package page

import (
	"strings"

	"example.org/toepasselijk/annexa/lang"
)

type documentsText struct {
	List, Clause, Document, Status, Reference, Owner, Remark string
	Show, All, Required, Stage1, ToDo, Missing               string
	AnyOwner, NotLooked, None, Honest                        string
	Usual, AtStage1                                          string
	Tally                                                    func(have, all int) string
	Demanded, Made, Itself                                   func(string) string
}

var documentsTexts = lang.Of(
	documentsText{
		List: "Documenten", Clause: "Eis", Document: "Document", Status: "Stand", Reference: "Waar het staat", Owner: "Eigenaar", Remark: "Opmerking",
		Show: "Wat u ziet", All: "Alles", Required: "Verplicht", Stage1: "Fase 1", ToDo: "Nog te doen", Missing: "Ontbreekt",
		AnyOwner: "Iedereen", NotLooked: "Niet bekeken", None: "Met deze filters is er niets te zien.",
		Honest: "Verplicht betekent: de norm vraagt zelf om dit document. Bij 6.1.3 e en f is dat onze lezing. De andere documenten mag u ook op een andere manier laten zien.",
		Usual:  "Niet verplicht", AtStage1: "Fase\u00a01",
		Tally: func(have, all int) string {
			return lang.Number(lang.NL, have) + " van " + lang.Number(lang.NL, all) + " verplichte documenten aanwezig"
		},
		Demanded: func(clause string) string { return "Verplicht volgens " + clause },
		Made:     func(status string) string { return "Dit programma maakt het: " + strings.ToLower(status) + ". Zie" },
		Itself:   func(status string) string { return status + " (dit programma)" },
	},
	documentsText{
		List: "Documents", Clause: "Clause", Document: "Document", Status: "State", Reference: "Where it is kept", Owner: "Owner", Remark: "Remark",
		Show: "What you see", All: "All", Required: "Required", Stage1: "Stage 1", ToDo: "To do", Missing: "Missing",
		AnyOwner: "Everybody", NotLooked: "Not looked at", None: "With these filters there is nothing to see.",
		Honest: "Required means that the standard itself asks for this document. For 6.1.3 e and f that is our reading. The others you may show in another way.",
		Usual:  "Not required", AtStage1: "Stage\u00a01",
		Tally: func(have, all int) string {
			return lang.Number(lang.EN, have) + " of " + lang.Number(lang.EN, all) + " required documents present"
		},
		Demanded: func(clause string) string { return "Required by " + clause },
		Made:     func(status string) string { return "Made by this tool: " + strings.ToLower(status) + ". See" },
		Itself:   func(status string) string { return status + " (this tool)" },
	},
)
