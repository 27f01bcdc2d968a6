package page

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/app/print"
)

// progress draws how far the report is and the button that stops it, once it
// takes so long that somebody wonders.
func (r *report) progress() app.UI {
	t := reportTexts.In(r.Lang)
	return app.Div().Class("going").ID("pdf-going").Hidden(!r.Press.Slow).Body(
		app.Progress().Aria("label", t.Making).Max(100).Value(percent(r.Press.At)),
		app.P().Class("hint", "num").Role("status").ID("pdf-progress").Text(progressText(t, r.Press.Slow, r.Press.At)),
		app.Button().Type("button").ID(stopID).OnClick(r.onStop).Text(t.Stop),
	)
}

// progressText says how far a report is; nothing while nobody waits for it.
func progressText(t reportText, slow bool, at print.Progress) string {
	switch {
	case !slow:
		return ""
	case at.Tagged > 0:
		return t.Tagging
	case at.Pages > 0:
		return t.Drawing(at.Page, at.Pages)
	case at.Chapters > 0:
		return t.LayingOut(at.Chapter, at.Chapters, at.Page)
	}
	return t.Starting
}

// percent is how much of the work is done, about: laying out, drawing and
// writing the structure take as long, and so do chapters.
func percent(at print.Progress) int {
	switch {
	case at.Pages > 0:
		return 34 + 33*at.Page/at.Pages + 33*at.Tagged/100
	case at.Chapters > 0:
		return 34 * (at.Chapter - 1) / at.Chapters
	}
	return 0
}
