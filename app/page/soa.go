package page

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/part"
)

var soaPage = Page{
	ID:     "soa",
	Path:   lang.T("verklaring", "statement"),
	Title:  lang.T("Verklaring van toepasselijkheid", "Statement of Applicability"),
	Why:    lang.T("Voor elke maatregel van bijlage A: geldt zij voor u, waarom, en hoe ver bent u?", "For every control of Annex A: does it apply to you, why, and how far are you?"),
	Clause: "6.1.3 d",
	Step:   true,
	Holds:  []string{"decisions", "ownControls"},
	View:   func(v part.View) app.UI { return app.Div() },
}
