package main

import (
	"errors"
	"time"

	"example.org/toepasselijk/app/print"
	"example.org/toepasselijk/pdf"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/file"
	"example.org/toepasselijk/risk/sheets"
)

// A report that is made within patience says nothing on the way, so that
// nothing flickers by; a longer one tells how far it is every so often, which
// a screen reader can keep up with.
const (
	patience = 200 * time.Millisecond
	interval = 500 * time.Millisecond
)

// printer makes reports of the document it was last given, and shows pages of
// them.
type printer struct {
	fonts pdf.Fonts
	now   func() time.Time

	doc   *risk.Document
	err   error          // why there is no document
	older *risk.Document // the one that it is compared with; nil for none

	laid *pdf.Layout // the report looked at last; nil for none
	of   string      // which one that is

	inbox []message // what is still to be done
	pause func()    // lets messages come in; nil when none can
}

// message is what was asked, with the bytes beside it.
type message struct {
	header string
	data   []byte
}

// answerer sends an answer, with the bytes that go with it.
type answerer func(a print.Answer, data []byte)

// work does what the inbox asks, in order. Each ask gets a goroutine, because
// a look ends its own when it must give way.
func (p *printer) work(answer answerer) {
	for len(p.inbox) > 0 {
		m := p.inbox[0]
		p.inbox = p.inbox[1:]
		done := make(chan struct{})
		go func() {
			defer close(done)
			p.take(m.header, m.data, answer)
		}()
		<-done
	}
}

// take does what a message asks.
func (p *printer) take(header string, data []byte, answer answerer) {
	ask, err := print.ReadAsk(header)
	if err != nil {
		answer(print.Answer{Kind: print.Failed, Text: err.Error()}, nil)
		return
	}
	say := func(a print.Answer, data []byte) {
		a.Job = ask.Job
		answer(a, data)
	}
	if ask.Older != nil {
		// One that cannot be read is none: the page opened it before.
		p.older, _ = file.Open(ask.Older)
	}
	if data != nil {
		p.read(data, say)
	}
	switch {
	case ask.Table != nil:
		p.table(ask, say)
	case ask.Want == nil:
	case ask.Look > 0:
		p.look(ask, say)
	default:
		p.print(ask, say)
	}
}

func (p *printer) read(data []byte, answer answerer) {
	p.laid = nil
	if p.doc, p.err = file.Open(data); p.err == nil {
		answer(print.Answer{Kind: print.Read, Lacks: p.lacks()}, nil)
	}
}

func (p *printer) print(ask print.Ask, answer answerer) {
	out, err := p.made(ask, p.progress(answer))
	conclude(ask, out, err, answer)
}

// table makes a table of the document, or the workbook with all of them.
func (p *printer) table(ask print.Ask, answer answerer) {
	out, err := []byte(nil), p.err
	if err == nil {
		found, t := risk.Assess(p.doc), ask.Table
		if t.CSV {
			out = sheets.CSV(found, t.Lang, t.Kind)
		} else {
			out, err = sheets.Workbook(found, t.Lang)
		}
	}
	conclude(ask, out, err, answer)
}

// conclude answers with what was made, or with why it was not.
func conclude(ask print.Ask, out []byte, err error, answer answerer) {
	var refused *risk.Refusal
	switch {
	case errors.As(err, &refused):
		answer(print.Answer{Kind: print.Refused, Text: refused.In(ask.Lang)}, nil)
	case err != nil:
		answer(print.Answer{Kind: print.Failed, Text: err.Error()}, nil)
	default:
		answer(print.Answer{Kind: print.Made}, out)
	}
}

// made returns the PDF. What was laid out for a look is used, which spends it.
func (p *printer) made(ask print.Ask, progress func(pdf.Progress)) ([]byte, error) {
	if p.err != nil {
		return nil, p.err
	}
	if err := p.layOut(ask, progress); err != nil {
		return nil, err
	}
	laid := p.laid
	p.laid = nil
	return laid.PDF(progress)
}

// layOut makes the layout of what is wanted, unless it is there.
func (p *printer) layOut(ask print.Ask, progress func(pdf.Progress)) error {
	of := print.Ask{Want: ask.Want}.Header()
	if p.laid != nil && p.of == of {
		return nil
	}
	p.laid, p.of = nil, of // two do not fit in memory when they are long
	laid, err := pdf.LayOut(p.doc, p.options(ask, progress))
	p.laid = laid
	return err
}

// options are how the report that is wanted is made.
func (p *printer) options(ask print.Ask, progress func(pdf.Progress)) pdf.Options {
	w := ask.Want
	o := pdf.Options{Lang: w.Lang, Part: w.Part, Without: w.Without, Findings: w.Findings, Bare: w.Bare, Fonts: p.fonts, Progress: progress}
	if w.Since != "" {
		o.Before = p.older
	}
	return o
}

// progress passes on how far a report is, now and then.
func (p *printer) progress(answer answerer) func(pdf.Progress) {
	next := p.now().Add(patience)
	return func(at pdf.Progress) {
		if now := p.now(); !now.Before(next) {
			next = now.Add(interval)
			answer(print.Answer{Kind: print.Going, At: print.Progress(at)}, nil)
		}
	}
}
