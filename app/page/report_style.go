package page

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

// accent draws the colour of the report, and says so when another one is
// printed because the chosen one is too light to read.
func (r *report) accent() app.UI {
	t, a := reportOptionsTexts.In(r.Lang), r.Doc().Style.Accent
	darker := ""
	if printed := a.OnPaper(); a != "" && !strings.EqualFold(string(printed), string(a)) {
		darker = t.Darker(string(printed))
	}
	return app.Div().Body(
		r.Colour("style/accent", t.Accent, t.AccentPick, t.AccentHint, string(risk.StandardAccent)),
		app.P().Class("hint").ID("accent-printed").Role("status").Text(darker),
	)
}

// paper draws the size of the pages; A4 is chosen as long as nobody chose.
func (r *report) paper() app.UI {
	s := r.Buttons("style/paper", reportOptionsTexts.In(r.Lang).Paper, part.Named(risk.Papers(), r.Lang))
	if s.Value == "" {
		s.Value = string(risk.A4)
	}
	return s
}
