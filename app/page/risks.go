package page

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/part"
)

var risksPage = Page{
	ID:     "risks",
	Path:   lang.T("risicos", "risks"),
	Title:  lang.T("Risico's", "Risks"),
	Why:    lang.T("Wat kan er misgaan, hoe waarschijnlijk is dat en hoe erg zou het zijn?", "What can go wrong, how likely is it and how bad would it be?"),
	Clause: "6.1.2 c–e",
	Step:   true,
	Holds:  []string{"risks"},
	View:   func(v part.View) app.UI { return app.Div() },
}
