package part

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
)

type guidanceText struct {
	Question, Evidence, Interview string
	About                         func(control string) string
}

var guidanceTexts = lang.Of(
	guidanceText{
		Question: "Een auditor vraagt", Evidence: "Bewijs dat vaak past", Interview: "Vraag aan een medewerker",
		About: func(control string) string { return control + ": uitleg" },
	},
	guidanceText{
		Question: "An auditor asks", Evidence: "Evidence that often fits", Interview: "Question to an employee",
		About: func(control string) string { return control + ": explanation" },
	},
)

// GuideKey is the data attribute of what shows the guidance to a control when
// it is pressed: data-guide. The frame listens for it.
const GuideKey = "guide"

// PlainOf returns what a control asks in plain words; empty for an own one.
func PlainOf(id annexa.ControlID, l lang.Lang) string {
	g, _ := annexa.GuidanceOf(id)
	return g.Plain.In(l)
}

// guideButton draws the number of a control; pressing it shows the guidance.
// The number of an own control does nothing.
func guideButton(c Control, l lang.Lang) app.UI {
	about := guidanceTexts.In(l).About(string(c.ID) + " " + c.Title)
	if c.Own {
		return app.Span().Class("id").Text(string(c.ID))
	}
	return app.Button().Type("button").Class("id", "term").DataSet(GuideKey, string(c.ID)).Aria("label", about).Title(about).Text(string(c.ID))
}

// Questions draws what an auditor asks about a control and the evidence that
// answers it. It is hidden for an own control.
func Questions(id annexa.ControlID, l lang.Lang) app.UI {
	t := guidanceTexts.In(l)
	g, ok := annexa.GuidanceOf(id)
	evidence := g.Evidence.In(l)
	return app.Dl().Class("guidance").Hidden(!ok).Body(
		app.Dt().Text(t.Question), app.Dd().Text(g.Question.In(l)),
		app.Dt().Text(t.Evidence), app.Dd().Body(app.Ul().Body(app.Range(evidence).Slice(func(i int) app.UI { return app.Li().Text(evidence[i]) }))),
		app.Dt().Text(t.Interview), app.Dd().Text(g.Interview.In(l)),
	)
}
