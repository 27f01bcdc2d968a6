package page

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/part"
)

var assetsPage = Page{
	ID:     "assets",
	Path:   lang.T("bedrijfsmiddelen", "assets"),
	Title:  lang.T("Bedrijfsmiddelen", "Assets"),
	Why:    lang.T("Wat is van waarde, van wie is het en hoe belangrijk is het?", "What is of value, whose is it and how important is it?"),
	Clause: "A 5.9",
	Step:   true,
	Holds:  []string{"assets"},
	View:   func(v part.View) app.UI { return app.Div() },
}
