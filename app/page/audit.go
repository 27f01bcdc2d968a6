package page

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/part"
)

var auditPage = Page{
	ID:     "audit",
	Path:   lang.T("auditcheck", "audit-check"),
	Title:  lang.T("Auditcheck", "Audit check"),
	Why:    lang.T("Waar zou een auditor over struikelen?", "What would an auditor trip over?"),
	Clause: "9.2",
	Step:   true,
	Holds:  []string{},
	View:   func(v part.View) app.UI { return app.Div() },
}
