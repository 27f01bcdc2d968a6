// Package press has reports made for this tab: it owns the worker that makes
// them, app/printer, and knows how far that is. It outlives the page of the
// report, so that a download goes on while the user looks elsewhere.
//
//	p.Open()                                   // the page is on screen
//	p.Show(doc, lang.NL, want.Report{})        // and shows pages of this
//	p.Make(doc, lang.NL, want.Report{}, name)  // download it
//	p.Close()                                  // the page is left
//
// What its methods change is drawn by whoever calls them; what the worker says
// is counted in Turn, so that pages see it.
package press

import (
	"errors"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/print"
	"example.org/toepasselijk/pdf/want"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/file"
)

// script is the worker that makes the PDF.
const script = "/web/printer.js"

// patience is how many milliseconds a report may take before anybody needs a
// word on how far it is.
const patience = 200

// Press is the state of the printer. The zero value makes nothing until it is
// attached.
type Press struct {
	run   func(func(app.Context)) // does something on the interface's goroutine and draws what is on screen
	after func(app.Context)       // called at the end of a report, with Result set and Slow as it was

	Turn   int  // differs after everything the worker said
	Busy   bool // a report is being made
	Slow   bool // for so long that the user should hear how far it is
	Away   bool // no page shows it
	At     print.Progress
	Result Result
	Lacks  *print.Lacks // nil when the typeface has every character
	Preview

	worker    worker // nil when none runs
	begin     func() worker
	wait      func(ms int, f func())
	started   bool           // it has answered: the program runs
	broken    bool           // it ended by itself: not started again unasked
	sent      *risk.Document // the one that it has
	older     *risk.Document // that reports are compared with; nil for none
	olders    int            // counts those, to tell one from another
	sentOlder *risk.Document // the one that the worker has

	job    int    // the number of the last ask
	making int    // of the report that is being made
	name   string // what its file will be called
	kind   string // and its media type
}

// worker is the program that makes the reports.
type worker interface {
	Post(header string, data []byte)
	Stop()
}

// Outcome is how a report ended.
type Outcome uint8

// The outcomes. The zero value is for a report that has not ended.
const (
	Made      Outcome = iota + 1 // downloaded
	Stopped                      // by the user
	Refused                      // Why says so to the user
	NotMade                      // our mistake
	NoPrinter                    // the program did not arrive
)

// Result is the last report that ended.
type Result struct {
	Outcome Outcome
	Name    string // of the file
	Size    int    // in bytes
	Why     string
}

// Attach gives p a browser. What the worker says is handed over through run,
// which draws what is on screen afterwards; ended is called at the end of every
// report, when Result is set and Slow is still as it was.
func (p *Press) Attach(run func(func(app.Context)), ended func(app.Context)) {
	p.run, p.after, p.wait = run, ended, browser.Later
	p.begin = func() worker { return browser.StartWorker(run, script, p.heard, p.broke) }
}

// Open is called when the page of the report comes on screen: the worker
// starts, so that it is ready at the click.
func (p *Press) Open() {
	p.Away, p.broken = false, false
	p.start()
}

// Close is called when that page is left. The worker ends, for it takes
// memory, unless a report is being made: that goes on.
func (p *Press) Close() {
	p.Away = true
	p.eye = look{}
	if !p.Busy {
		p.end()
	}
}

// Forget forgets what was made and seen, of a document that is no longer open.
// A report that is being made goes on.
func (p *Press) Forget() {
	p.Preview, p.Lacks, p.Result = Preview{turns: p.turns + 1}, nil, Result{}
}

// Wipe forgets everything, and gives up what is being made.
func (p *Press) Wipe() {
	p.end()
	p.Forget()
	p.Busy, p.Slow, p.making, p.name = false, false, 0, ""
}

func (p *Press) start() {
	if p.worker == nil && p.begin != nil {
		p.started, p.sent, p.sentOlder, p.broken = false, nil, nil, false
		p.worker = p.begin()
	}
}

func (p *Press) end() {
	if p.worker != nil {
		p.worker.Stop()
		p.worker = nil
	}
	p.unask()
}

// ask sends what is wanted, and the document when the worker has another one.
func (p *Press) ask(d *risk.Document, a print.Ask) int {
	if p.worker == nil {
		return 0
	}
	var data []byte
	if p.sent != d {
		data, p.sent = file.Save(d), d
	}
	if a.Want != nil && a.Want.Since != "" && p.sentOlder != p.older {
		a.Older, p.sentOlder = file.Save(p.older), p.older
	}
	p.job++
	a.Job = p.job
	p.worker.Post(a.Header(), data)
	return p.job
}

// Since names an older document, for want.Report.Since; nil has no name.
func (p *Press) Since(d *risk.Document) string {
	if p.older != d {
		p.older = d
		p.olders++
	}
	if d == nil {
		return ""
	}
	return strconv.Itoa(p.olders)
}

// Make has a report made and downloaded under a name. It does nothing while
// another one is being made.
func (p *Press) Make(d *risk.Document, l lang.Lang, w want.Report, name string) {
	p.make(d, print.Ask{Lang: l, Want: &w}, name, "application/pdf")
}

// Table has a table of a document made and downloaded under a name, as
// [Press.Make] does a report.
func (p *Press) Table(d *risk.Document, l lang.Lang, t print.Table, name string) {
	kind := xlsxType
	if t.CSV {
		kind = "text/csv"
	}
	p.make(d, print.Ask{Lang: l, Table: &t}, name, kind)
}

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

func (p *Press) make(d *risk.Document, ask print.Ask, name, kind string) {
	if p.Busy {
		return
	}
	p.start()
	p.unask() // what is looked for gives way
	p.Busy, p.Slow, p.At, p.Result, p.name, p.kind = true, false, print.Progress{}, Result{}, name, kind
	p.making = p.ask(d, ask)
	job := p.making
	p.later(patience, func(app.Context) { p.Slow = p.Slow || p.Busy && p.making == job })
}

// Stop gives up the report that is being made. The program cannot listen while
// it works, so it is ended, and another one started.
func (p *Press) Stop(ctx app.Context) {
	if !p.Busy {
		return
	}
	p.end()
	if !p.Away {
		p.start()
	}
	p.ended(ctx, Result{Outcome: Stopped})
}

// later does f after ms milliseconds, and draws.
func (p *Press) later(ms int, f func(app.Context)) {
	if p.wait == nil {
		return
	}
	p.wait(ms, func() { p.run(f) })
}

func (p *Press) ended(ctx app.Context, r Result) {
	p.Result = r
	p.after(ctx)
	p.Busy, p.Slow, p.making = false, false, 0
	if p.Away {
		p.end()
		return
	}
	p.settle()
}

// heard takes what the worker says.
func (p *Press) heard(ctx app.Context, header string, data []byte) {
	p.Turn++
	p.started = true
	a, err := print.ReadAnswer(header)
	if err != nil {
		a = print.Answer{Kind: print.Failed, Text: err.Error()}
	}
	if a.Job == p.jobs && p.jobs != 0 && a.Kind != print.Read {
		p.saw(a, data)
		return
	}
	switch a.Kind {
	case print.Read:
		p.Lacks = a.Lacks
	case print.Going:
		p.At = a.At
	case print.Laid, print.Shown, print.Blind: // no longer asked
	case print.Made:
		browser.Download(p.name, p.kind, data)
		p.ended(ctx, Result{Outcome: Made, Name: p.name, Size: len(data)})
	case print.Refused:
		p.ended(ctx, Result{Outcome: Refused, Why: a.Text})
	default:
		p.failed(ctx, NotMade, errors.New(a.Text))
	}
}

// broke takes that the worker ended, or never began.
func (p *Press) broke(ctx app.Context, err error) {
	p.Turn++
	p.worker, p.broken = nil, true
	p.unask()
	why := NoPrinter
	if p.started {
		why = NotMade
	}
	p.Blind = true
	p.failed(ctx, why, err)
}

// failed says why there is no report, to who waits for one.
func (p *Press) failed(ctx app.Context, why Outcome, err error) {
	app.Log(err)
	if p.Busy {
		p.ended(ctx, Result{Outcome: why})
	}
}
