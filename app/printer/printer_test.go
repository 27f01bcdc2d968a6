//go:build !js

package main

import (
	"bytes"
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
	"example.org/toepasselijk/risk/sheets"
	"example.org/toepasselijk/web"
)

var fonts = pdf.Fonts{Regular: web.Regular, Semibold: web.Semibold}

// said is what a printer answered, in order.
type said struct {
	answers []print.Answer
	data    []byte
}

func (s *said) take(a print.Answer, data []byte) { s.answers, s.data = append(s.answers, a), data }

func (s *said) kinds() (out []print.Kind) {
	for _, a := range s.answers {
		out = append(out, a.Kind)
	}
	return out
}

// still is a clock that moves a step at every look.
func still(step time.Duration) func() time.Time {
	now := time.Unix(0, 0)
	return func() time.Time { now = now.Add(step); return now }
}

func ask(p *printer, a print.Ask, data []byte) *said {
	var s said
	p.take(a.Header(), data, s.take)
	return &s
}

// TestPrinter makes reports of a document that was read before, the same that
// the command line makes.
func TestPrinter(t *testing.T) {
	d := example.Document(lang.EN)
	d.Organisation.Name = "漢字 Ltd"
	p := &printer{fonts: fonts, now: still(0)}
	read := ask(p, print.Ask{}, file.Save(d))
	lacks := &print.Lacks{Glyphs: "字漢", Places: []print.Lack{{At: "organisation/name", Glyphs: "字漢"}}, Fields: 1}
	assert.Equal(t, []print.Answer{{Kind: print.Read, Lacks: lacks}}, read.answers)
	for _, part := range want.Parts() {
		made := ask(p, print.Ask{Want: &want.Report{Lang: lang.EN, Part: part}}, nil)
		assert.Equal(t, []print.Kind{print.Made}, made.kinds(), "a short report says nothing on the way")
		here, err := pdf.Report(d, pdf.Options{Lang: lang.EN, Part: part, Fonts: fonts})
		require.NoError(t, err)
		assert.Equal(t, here, made.data, part.Code())
	}
}

func TestPrinterTellsHowFarItIs(t *testing.T) {
	p := &printer{fonts: fonts, now: still(interval)}
	made := ask(p, print.Ask{Want: &want.Report{}}, file.Save(example.Document(lang.NL)))
	kinds := made.kinds()
	require.Greater(t, len(kinds), 20)
	assert.Equal(t, print.Read, kinds[0])
	for _, kind := range kinds[1 : len(kinds)-1] {
		assert.Equal(t, print.Going, kind)
	}
	assert.Equal(t, print.Made, kinds[len(kinds)-1])
	last := made.answers[len(kinds)-2].At
	assert.Equal(t, last.Pages, last.Page)
	assert.Positive(t, last.Pages)
}

func TestPrinterRefuses(t *testing.T) {
	sound := file.Save(example.Document(lang.NL))
	for name, c := range map[string]struct {
		data []byte
		kind print.Kind
	}{
		"nothing":      {nil, print.Failed},
		"an empty one": {[]byte{}, print.Refused},
		"no save file": {[]byte("%PDF-1.7"), print.Refused},
		"a half one":   {sound[:len(sound)/2], print.Refused},
	} {
		t.Run(name, func(t *testing.T) {
			p := &printer{fonts: fonts, now: still(0)}
			for _, l := range lang.All() {
				got := ask(p, print.Ask{Lang: l, Want: &want.Report{}}, c.data)
				require.Equal(t, []print.Kind{c.kind}, got.kinds())
				assert.NotEmpty(t, got.answers[0].Text)
				assert.Nil(t, got.data)
			}
			assert.Equal(t, []print.Kind{print.Read, print.Made}, ask(p, print.Ask{Want: &want.Report{}}, sound).kinds(), "the next one is made")
		})
	}
	p := &printer{now: still(0)}
	assert.Equal(t, []print.Kind{print.Read, print.Failed}, ask(p, print.Ask{Want: &want.Report{}}, sound).kinds(), "no fonts")
	var s said
	p.take("{", nil, s.take)
	assert.Equal(t, []print.Kind{print.Failed}, s.kinds())
}

func TestPrinterMakesTables(t *testing.T) {
	d := example.Document(lang.EN)
	p := &printer{fonts: fonts, now: still(0)}
	ask(p, print.Ask{}, file.Save(d))
	book, err := sheets.Workbook(risk.Assess(d), lang.EN)
	require.NoError(t, err)
	for name, c := range map[string]struct {
		table print.Table
		want  []byte
	}{
		"workbook": {print.Table{Lang: lang.EN}, book},
		"one":      {print.Table{Lang: lang.NL, Kind: sheets.SoA, CSV: true}, sheets.CSV(risk.Assess(d), lang.NL, sheets.SoA)},
		"rubbish":  {print.Table{Kind: 99, CSV: true}, sheets.CSV(risk.Assess(d), lang.NL, sheets.RiskRegister)},
	} {
		made := ask(p, print.Ask{Table: &c.table}, nil)
		assert.Equal(t, []print.Kind{print.Made}, made.kinds(), name)
		assert.True(t, bytes.Equal(c.want, made.data), name)
	}
	refused := ask(&printer{fonts: fonts, now: still(0)}, print.Ask{Table: &print.Table{}}, []byte("no save file"))
	assert.Equal(t, []print.Kind{print.Refused}, refused.kinds())
}

func TestPrinterComparesWithAnOlderOne(t *testing.T) {
	d, older := example.Document(lang.EN), example.Document(lang.EN)
	edited := *older
	edited.Organisation.Scope = "An earlier scope"
	p := &printer{fonts: fonts, now: still(0)}
	wanted := want.Report{Lang: lang.EN, Since: "1"}
	made := ask(p, print.Ask{Want: &wanted, Older: file.Save(&edited)}, file.Save(d))
	here, err := pdf.Report(d, pdf.Options{Lang: lang.EN, Before: &edited, Fonts: fonts})
	require.NoError(t, err)
	assert.True(t, bytes.Equal(here, made.data))
	again := ask(p, print.Ask{Want: &wanted}, nil)
	assert.True(t, bytes.Equal(here, again.data), "it is kept")
	without := ask(p, print.Ask{Want: &want.Report{Lang: lang.EN}}, nil)
	assert.False(t, bytes.Equal(here, without.data))
	broken := ask(p, print.Ask{Want: &wanted, Older: []byte("{")}, nil)
	assert.Equal(t, without.data, broken.data, "one that cannot be read is none")
}
