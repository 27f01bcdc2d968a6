package page

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/part"
)

var treatmentPage = Page{
	ID:     "treatment",
	Path:   lang.T("behandeling", "treatment"),
	Title:  lang.T("Behandeling", "Treatment"),
	Why:    lang.T("Wat doet u aan elk risico, met welke maatregelen, wie doet het en wanneer?", "What do you do about each risk, with which controls, who does it and when?"),
	Clause: "6.1.3 a–c, e, f",
	Step:   true,
	Holds:  []string{"risks/*/treatment", "actions"},
	View:   func(v part.View) app.UI { return app.Div() },
}
