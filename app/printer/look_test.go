//go:build !js

package main

import (
	"bytes"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/print"
	"example.org/toepasselijk/pdf"
	"example.org/toepasselijk/pdf/want"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/example"
	"example.org/toepasselijk/risk/file"
)

func look(part want.Part, page, job int) print.Ask {
	return print.Ask{Want: &want.Report{Lang: lang.EN, Part: part}, Look: page, Job: job}
}

// TestLook pages through reports; each is laid out once.
func TestLook(t *testing.T) {
	d := example.Document(lang.EN)
	p := &printer{fonts: fonts, now: still(0)}
	first := ask(p, look(want.Full, 3, 1), file.Save(d))
	require.Equal(t, []print.Kind{print.Read, print.Laid, print.Shown}, first.kinds())
	laid, err := pdf.LayOut(d, pdf.Options{Lang: lang.EN, Fonts: fonts})
	require.NoError(t, err)
	c := first.answers[1].Laid
	assert.Equal(t, laid.Pages(), c.Pages)
	assert.Equal(t, "Cover", c.Chapters[0].Title)
	assert.False(t, c.Slow)
	assert.Equal(t, print.Progress{Page: 3, Pages: c.Pages}, first.answers[2].At)
	assert.Equal(t, string(laid.Picture(3)), string(first.data))

	next := ask(p, look(want.Full, 4, 2), nil)
	assert.Equal(t, []print.Kind{print.Shown}, next.kinds(), "it was laid out already")
	assert.Equal(t, 2, next.answers[0].Job)
	assert.Equal(t, string(laid.Picture(4)), string(next.data))

	other := ask(p, look(want.Summary, 4, 3), nil)
	require.Equal(t, []print.Kind{print.Laid, print.Shown}, other.kinds())
	assert.Equal(t, print.Progress{Page: 1, Pages: 1}, other.answers[1].At, "the last page, when there are no more")

	made := ask(p, print.Ask{Want: &want.Report{Lang: lang.EN, Part: want.Summary}}, nil)
	here, err := pdf.Report(d, pdf.Options{Lang: lang.EN, Part: want.Summary, Fonts: fonts})
	require.NoError(t, err)
	assert.True(t, bytes.Equal(here, made.data), "what was looked at is what is made")
	again := ask(p, look(want.Summary, 1, 4), nil)
	assert.Equal(t, []print.Kind{print.Laid, print.Shown}, again.kinds())

	d.Organisation.Name = "Elsewhere"
	changed := ask(p, look(want.Summary, 1, 5), file.Save(d))
	assert.Equal(t, []print.Kind{print.Read, print.Laid, print.Shown}, changed.kinds())
	assert.Contains(t, string(changed.data), "Elsewhere")
}

// TestLookGivesWay holds that a look ends when something newer is asked, and a
// download does not.
func TestLookGivesWay(t *testing.T) {
	p := &printer{fonts: fonts, now: still(breath)}
	pauses := 0
	newer := look(want.Summary, 1, 2)
	p.pause = func() {
		if pauses++; pauses == 3 {
			p.inbox = append(p.inbox, message{header: newer.Header()})
		}
	}
	p.inbox = []message{{look(want.Full, 1, 1).Header(), file.Save(example.Document(lang.EN))}}
	var s said
	p.work(s.take)
	assert.Equal(t, []print.Kind{print.Read, print.Laid, print.Shown}, s.kinds())
	assert.Equal(t, []int{1, 2, 2}, []int{s.answers[0].Job, s.answers[1].Job, s.answers[2].Job}, "the first look is given up")

	p.inbox = []message{{header: print.Ask{Want: &want.Report{}}.Header()}, {header: newer.Header()}}
	s = said{}
	p.work(s.take)
	kinds := s.kinds()
	assert.Contains(t, kinds, print.Made)
	assert.Equal(t, []print.Kind{print.Laid, print.Shown}, kinds[len(kinds)-2:], "after the download")
}

func TestSlowLook(t *testing.T) {
	p := &printer{fonts: fonts, now: still(tooLong)}
	s := ask(p, look(want.Summary, 1, 1), file.Save(example.Document(lang.NL)))
	assert.True(t, s.answers[1].Laid.Slow)
}

func TestBlindLook(t *testing.T) {
	p := &printer{fonts: fonts, now: still(0)}
	assert.Equal(t, []print.Kind{print.Blind}, ask(p, look(want.Full, 1, 1), nil).kinds(), "no document")
	assert.Equal(t, []print.Kind{print.Refused}, ask(p, look(want.Full, 1, 1), []byte("{")).kinds())
}

// TestLists holds that what is listed stays short however much is wrong.
func TestLists(t *testing.T) {
	d := risk.New("2026-11-18")
	for range 30 {
		var err error
		d, _, err = risk.Add(d, "risks")
		require.NoError(t, err)
	}
	for i, r := range d.Risks {
		r.Title = fmt.Sprint("漢", string(rune('一'+i)))
	}
	p := &printer{fonts: fonts, now: still(time.Microsecond)}
	s := ask(p, look(want.Full, 1, 1), file.Save(d))
	lacks, c := s.answers[0].Lacks, s.answers[1].Laid
	assert.Equal(t, 30, lacks.Fields)
	assert.Len(t, lacks.Places, mostPlaces)
	assert.Equal(t, risk.Path("risks/R1/title"), lacks.Places[0].At)
	assert.Len(t, []rune(lacks.Glyphs), 31)
	assert.LessOrEqual(t, len(c.Open), mostPoints)
	listed := 0
	for _, o := range c.Open {
		listed += o.Count
		assert.LessOrEqual(t, len(o.Pages), mostPages)
	}
	assert.GreaterOrEqual(t, c.Points, listed)
	assert.Greater(t, c.Points, 100)
}
