package page

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/part"
)

var reportPage = Page{
	ID:     "report",
	Path:   lang.T("rapport", "report"),
	Title:  lang.T("Rapport", "Report"),
	Why:    lang.T("Eén PDF met alles wat een auditor als eerste vraagt.", "One PDF with everything an auditor asks for first."),
	Clause: "7.5",
	Step:   true,
	Holds:  []string{},
	View:   func(v part.View) app.UI { return app.Div() },
}
