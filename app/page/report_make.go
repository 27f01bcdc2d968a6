package page

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/app/press"
)

// The buttons that begin and end a report.
const makeID, stopID = "make-pdf", "stop-pdf"

// OnMount starts the printer, so that it is ready at the click, shows the
// preview and can tell what the typeface lacks.
func (r *report) OnMount(app.Context) {
	r.Press.Open()
	r.preview()
}

// OnDismount lets go of the printer. A report in the making goes on.
func (r *report) OnDismount() { r.Press.Close() }

// OnUpdate shows what is chosen now, and what the printer says.
func (r *report) OnUpdate(app.Context) { r.preview() }

// onMake asks for the report that is chosen.
func (r *report) onMake(app.Context, app.Event) {
	r.Store.Seal()
	w := r.wanted()
	r.Press.Make(r.Doc(), r.Lang, w, w.FileName(r.Doc()))
}

func (r *report) onStop(ctx app.Context, _ app.Event) { r.Press.Stop(ctx) }

// makes draws what there is to see of a report in the making and of the last
// one, under the button that makes it.
func (r *report) makes() app.UI {
	made, good := reportTexts.In(r.Lang).result(r.Lang, r.Press.Result)
	failed := ""
	if !good {
		made, failed = "", made
	}
	return app.Div().Class("makes").Body(
		r.progress(),
		app.P().Class("hint", "made").Role("status").ID("pdf-made").Text(made),
		app.P().Class("refused").Role("alert").ID("pdf-failed").Hidden(failed == "").Text(failed),
	)
}

func (r *report) makeButton() app.UI {
	t, busy := reportTexts.In(r.Lang), strconv.FormatBool(r.Press.Busy)
	label := t.Make
	if r.Press.Busy {
		label = t.Making
	}
	return app.Button().Type("button").Class("primary").ID(makeID).Aria("disabled", busy).Aria("busy", busy).OnClick(r.onMake).Text(label)
}

// result says how the last report ended, and whether well.
func (t reportText) result(l lang.Lang, of press.Result) (text string, good bool) {
	switch of.Outcome {
	case press.Made:
		return t.Made(of.Name, fileSize(l, of.Size)), true
	case press.Stopped:
		return t.Stopped, true
	case press.Refused:
		return t.NotMade + " " + of.Why, false
	case press.NotMade:
		return t.NotMade, false
	case press.NoPrinter:
		return t.NoPrinter, false
	}
	return "", true
}

// printed is called at the end of a report. The button that stops it goes: who
// is there finds the focus on the one that makes it. Who is on another page
// hears it as a notice.
func (s *Session) printed(ctx app.Context) {
	switch {
	case s.Press.Away:
		text, good := reportTexts.In(s.shell.Lang).result(s.shell.Lang, s.Press.Result)
		s.Memory.Notice = part.Notice{Text: text, Bad: !good}
	case s.Press.Slow && browser.FocusedID() == stopID:
		focusLater(ctx, makeID)
	}
}
