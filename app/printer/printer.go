package main

import (
	"errors"
	"time"

	"example.org/toepasselijk/app/print"
	"example.org/toepasselijk/pdf"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/file"
)

// A report that is made within patience says nothing on the way, so that
// nothing flickers by; a longer one tells how far it is every so often, which
// a screen reader can keep up with.
const (
	patience = 200 * time.Millisecond
	interval = 500 * time.Millisecond
)

// printer makes reports of the document it was last given.
type printer struct {
	fonts pdf.Fonts
	now   func() time.Time

	doc *risk.Document
	err error // why there is no document
}

// answerer sends an answer, with the bytes that go with it.
type answerer func(a print.Answer, data []byte)

// take does what a message asks.
func (p *printer) take(header string, data []byte, answer answerer) {
	ask, err := print.ReadAsk(header)
	if err != nil {
		answer(print.Answer{Kind: print.Failed, Text: err.Error()}, nil)
		return
	}
	if data != nil {
		p.read(data, answer)
	}
	if ask.Want != nil {
		p.print(ask, answer)
	}
}

func (p *printer) read(data []byte, answer answerer) {
	if p.doc, p.err = file.Open(data); p.err == nil {
		answer(print.Answer{Kind: print.Read, Text: string(pdf.MissingGlyphs(p.doc, p.fonts))}, nil)
	}
}

func (p *printer) print(ask print.Ask, answer answerer) {
	out, err := []byte(nil), p.err
	if err == nil {
		w := ask.Want
		out, err = pdf.Report(p.doc, pdf.Options{Lang: w.Lang, Part: w.Part, Without: w.Without, Findings: w.Findings, Bare: w.Bare, Fonts: p.fonts, Progress: p.progress(answer)})
	}
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
