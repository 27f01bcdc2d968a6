package press

import (
	"errors"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/print"
	"example.org/toepasselijk/pdf/want"
	"example.org/toepasselijk/risk"
)

// Times in milliseconds: the browser gets some to show the page before the
// document is written for the worker, and whoever changes several things in a
// row gets pages of the last one.
const (
	atFirst = 40
	settled = 200
)

// Preview is what is seen of the report that is chosen.
type Preview struct {
	Laid    *print.Contents // of the report on screen; nil for none yet
	Picture string          // the page on screen as SVG; empty for none yet
	Page    int             // which page that is
	Looking bool            // another one is on its way
	Stale   bool            // what is on screen is of before a change, and the user is to ask for another
	Blind   bool            // there can be nothing to see
	Why     string          // of that, in a sentence for the user; may be empty

	eye   look // what should be on screen
	asked look // what was asked for last
	seen  look // what is on screen
	jobs  int  // the ask that waits for an answer; 0 for none
	turns int  // counts what should be on screen, to know the last
}

// look is a page of a report of a document.
type look struct {
	doc  *risk.Document
	lang lang.Lang
	want string // as it is asked for
	page int
}

func (a look) same(b look) bool { return a.doc == b.doc && a.want == b.want }

// Show says which report should be on screen. Another one than before comes
// when the changes have settled; it begins at the page that was shown, or as
// near to that as it goes.
func (p *Press) Show(d *risk.Document, l lang.Lang, w want.Report) {
	next := look{d, l, print.Ask{Want: &w}.Header(), max(p.eye.page, p.seen.page, 1)}
	if p.eye.same(next) {
		return
	}
	p.eye = next
	p.settle()
}

// Target is the page that should be on screen, from 1.
func (p *Press) Target() int { return max(1, p.eye.page) }

// Seen reports whether the page on screen is the one that should be.
func (p *Press) Seen() bool { return p.Picture != "" && p.eye == p.seen }

// Leaf goes to page n, or as near to it as there is one.
func (p *Press) Leaf(n int) {
	if p.Laid != nil {
		n = min(n, p.Laid.Pages)
	}
	p.eye.page = max(1, n)
	if p.Stale {
		p.Refresh()
		return
	}
	p.settle()
}

// Refresh shows what should be on screen although it takes long.
func (p *Press) Refresh() {
	p.Stale, p.broken = false, false
	p.start()
	p.send()
}

// settle sees to it that what should be on screen is asked for. One page is
// asked for at a time, another report at once: the worker drops the one it
// works on.
func (p *Press) settle() {
	p.Stale = false
	p.turns++
	switch {
	case p.Away || p.Busy || p.broken || p.eye.doc == nil:
	case p.eye == p.asked:
		p.Looking = p.jobs != 0
	case p.eye.same(p.asked):
		if p.jobs == 0 {
			p.send()
		}
	case p.Laid != nil && p.Laid.Slow:
		p.Stale = true
		if p.sent != p.eye.doc {
			p.ask(p.eye.doc, print.Ask{Lang: p.eye.lang}) // for what the typeface lacks
		}
	default:
		p.Looking = true
		turn, wait := p.turns, settled
		if p.asked.doc == nil {
			wait = atFirst
		}
		p.later(wait, func(app.Context) {
			if p.turns == turn && !p.Away && !p.Busy && p.eye != p.asked {
				p.send()
			}
		})
	}
}

func (p *Press) send() {
	if p.worker == nil || p.eye.doc == nil || p.Busy {
		return
	}
	w, err := print.ReadAsk(p.eye.want)
	if err != nil {
		return
	}
	p.Looking, p.asked = true, p.eye
	p.jobs = p.ask(p.eye.doc, print.Ask{Lang: p.eye.lang, Want: w.Want, Look: p.eye.page})
}

// unask forgets what was asked for and will not come.
func (p *Press) unask() {
	p.asked, p.jobs, p.Looking = p.seen, 0, false
	p.turns++
}

// saw takes an answer about what was asked for last.
func (p *Press) saw(a print.Answer, picture []byte) {
	switch a.Kind {
	case print.Laid:
		p.Laid = a.Laid
		return
	case print.Shown:
		p.Picture, p.Page, p.Blind, p.Why = string(picture), a.At.Page, false, ""
		if p.eye == p.asked {
			p.eye.page = a.At.Page // there may be no page of the number asked for
		}
		p.asked.page = a.At.Page
		p.seen = p.asked
	case print.Refused:
		p.Blind, p.Why = true, a.Text
	default:
		app.Log(errors.New(a.Text))
		p.Blind, p.Why = true, ""
	}
	p.jobs, p.Looking = 0, false
	p.settle()
}
