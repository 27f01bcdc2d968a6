package page

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/part"
)

var methodPage = Page{
	ID:     "method",
	Path:   lang.T("methode", "method"),
	Title:  lang.T("Methode", "Method"),
	Why:    lang.T("Hoe bepaalt u hoe erg een risico is, en wanneer is het aanvaardbaar?", "How do you judge a risk, and when is it acceptable?"),
	Clause: "6.1.2 a–b",
	Step:   true,
	Holds:  []string{"method"},
	View:   func(v part.View) app.UI { return app.Div() },
}
