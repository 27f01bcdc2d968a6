package main

import (
	"errors"
	"runtime"
	"slices"
	"time"

	"example.org/toepasselijk/app/print"
	"example.org/toepasselijk/pdf"
	"example.org/toepasselijk/risk"
)

const (
	// breath is how long a report is laid out between two moments at which
	// something newer can be heard.
	breath = 50 * time.Millisecond
	// tooLong is how long laying out may take to be done unasked.
	tooLong = 2 * time.Second
)

// How much of what is wrong is listed: enough to begin with.
const (
	mostPlaces = 5  // fields with characters that the typeface lacks
	mostPoints = 12 // kinds of open points
	mostPages  = 5  // that a point stands on
)

// look shows a page, after laying the report out when that is still to be
// done.
func (p *printer) look(ask print.Ask, answer answerer) {
	before, begun := p.laid, p.now()
	err := p.err
	if err == nil {
		err = p.layOut(ask, p.givingWay())
	}
	var refused *risk.Refusal
	switch {
	case errors.As(err, &refused):
		answer(print.Answer{Kind: print.Refused, Text: refused.In(ask.Lang)}, nil)
		return
	case err != nil:
		answer(print.Answer{Kind: print.Blind, Text: err.Error()}, nil)
		return
	}
	if p.laid != before {
		answer(print.Answer{Kind: print.Laid, Laid: contents(p.laid, p.now().Sub(begun) > tooLong)}, nil)
	}
	n := min(ask.Look, p.laid.Pages())
	answer(print.Answer{Kind: print.Shown, At: print.Progress{Page: n, Pages: p.laid.Pages()}}, p.laid.Picture(n))
}

// givingWay ends the work when something else was asked meanwhile: the page
// looked for is no longer the one to see. The report that is downloaded never
// gives way.
func (p *printer) givingWay() func(pdf.Progress) {
	next := p.now().Add(breath)
	return func(pdf.Progress) {
		now := p.now()
		if p.pause == nil || now.Before(next) {
			return
		}
		next = now.Add(breath)
		if p.pause(); len(p.inbox) > 0 {
			runtime.Goexit()
		}
	}
}

func contents(l *pdf.Layout, slow bool) *print.Contents {
	c := &print.Contents{Pages: l.Pages(), Slow: slow}
	for _, h := range l.Headings() {
		c.Chapters = append(c.Chapters, print.Chapter(h))
	}
	for i, o := range l.OpenPoints() {
		c.Points += o.Count
		if i < mostPoints {
			n := min(len(o.Pages), mostPages)
			c.Open = append(c.Open, print.Point{Text: o.Text, Pages: o.Pages[:n], More: n < len(o.Pages), Count: o.Count})
		}
	}
	return c
}

// lacks tells which characters of the document the typeface lacks, nil for
// none.
func (p *printer) lacks() *print.Lacks {
	fields := pdf.MissingGlyphs(p.doc, p.fonts)
	if fields == nil {
		return nil
	}
	out := &print.Lacks{Fields: len(fields)}
	var all []rune
	for i, f := range fields {
		all = append(all, f.Glyphs...)
		if i < mostPlaces {
			out.Places = append(out.Places, print.Lack{At: f.At, Glyphs: string(f.Glyphs)})
		}
	}
	slices.Sort(all)
	out.Glyphs = string(slices.Compact(all))
	return out
}
