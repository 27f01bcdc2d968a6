package page

import (
	"errors"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/print"
	"example.org/toepasselijk/pdf/want"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/file"
)

// printerScript is the worker that makes the PDF.
const printerScript = "/web/printer.js"

// The buttons that begin and end a report.
const makeID, stopID = "make-pdf", "stop-pdf"

// Times in milliseconds: the browser gets some to show the page before the
// document is written for the printer, and a report that is soon there needs
// no word on how far it is.
const (
	paintDelay = 40
	patience   = 200
)

// printing is what the page knows of the printer.
type printing struct {
	printer *browser.Worker // nil when none runs
	started bool            // it has answered: the program runs
	sent    *risk.Document  // the one that it has

	busy bool   // a report is being made
	name string // what its file will be called
	slow bool   // for so long that the page says how far it is
	job  int    // counts the reports, to know which one is slow
	at   print.Progress

	made   string // what was downloaded, in words
	failed string // why nothing was
	lacks  string // the characters of the document that the typeface has not
}

// OnMount starts the printer, so that it is ready at the click and can tell
// what the typeface lacks.
func (r *report) OnMount(ctx app.Context) {
	r.start(ctx)
	r.OnUpdate(ctx)
}

// OnDismount ends the printer, which takes memory.
func (r *report) OnDismount() { r.end() }

// OnUpdate gives the printer the document when it changed.
func (r *report) OnUpdate(ctx app.Context) {
	if r.printer == nil || r.sent == r.Doc() {
		return
	}
	browser.Later(paintDelay, func() {
		ctx.Dispatch(func(app.Context) {
			if r.printer != nil && r.sent != r.Doc() {
				r.ask(nil)
			}
		})
	})
}

func (r *report) start(ctx app.Context) {
	if r.printer == nil && app.IsClient {
		r.started, r.sent = false, nil
		r.printer = browser.StartWorker(ctx, printerScript, r.answered, r.broke)
	}
}

func (r *report) end() {
	if r.printer != nil {
		r.printer.Stop()
		r.printer = nil
	}
}

// ask sends what is wanted, and the document when the printer has another one.
func (r *report) ask(w *want.Report) {
	var doc []byte
	if d := r.Doc(); r.sent != d {
		doc, r.sent = file.Save(d), d
	}
	r.printer.Post(print.Ask{Lang: r.Lang, Want: w}.Header(), doc)
}

// onMake asks for the report that is chosen.
func (r *report) onMake(ctx app.Context, _ app.Event) {
	if r.busy {
		return
	}
	r.busy, r.slow, r.made, r.failed, r.at = true, false, "", "", print.Progress{}
	r.job++
	r.Store.Seal()
	r.start(ctx)
	w, job := r.wanted(), r.job
	r.name = w.FileName(r.Doc())
	r.ask(&w)
	browser.Later(patience, func() {
		ctx.Dispatch(func(app.Context) { r.slow = r.slow || r.busy && r.job == job })
	})
}

// onStop gives up the report. The program cannot listen while it works, so it
// is ended, and another one started.
func (r *report) onStop(ctx app.Context, _ app.Event) {
	r.end()
	r.done(ctx)
	r.made = reportTexts.In(r.Lang).Stopped
	r.OnMount(ctx)
}

// done is the end of a report, made or not. The button that stops it goes: who
// is there finds the focus on the one that makes it.
func (r *report) done(ctx app.Context) {
	if r.slow && browser.FocusedID() == stopID {
		focusLater(ctx, makeID)
	}
	r.busy, r.slow = false, false
}

// answered takes what the printer says.
func (r *report) answered(ctx app.Context, header string, data []byte) {
	r.started = true
	a, err := print.ReadAnswer(header)
	if err != nil {
		a = print.Answer{Kind: print.Failed, Text: err.Error()}
	}
	t := reportTexts.In(r.Lang)
	switch a.Kind {
	case print.Read:
		r.lacks = a.Text
	case print.Going:
		r.at = a.At
	case print.Made:
		r.done(ctx)
		browser.Download(r.name, "application/pdf", data)
		r.made = t.Made(r.name, fileSize(r.Lang, len(data)))
	case print.Refused:
		r.done(ctx)
		r.failed = t.NotMade + " " + a.Text
	default:
		r.fail(ctx, t.NotMade, errors.New(a.Text))
	}
}

// broke takes that the printer ended, or never began.
func (r *report) broke(ctx app.Context, err error) {
	r.printer = nil
	t := reportTexts.In(r.Lang)
	why := t.NoPrinter
	if r.started {
		why = t.NotMade
	}
	r.fail(ctx, why, err)
}

// fail says why there is no report, to who waits for one.
func (r *report) fail(ctx app.Context, why string, err error) {
	app.Log(err)
	if r.busy {
		r.done(ctx)
		r.failed = why
	}
}
