package press

import (
	"errors"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/print"
	"example.org/toepasselijk/pdf/want"
	"example.org/toepasselijk/risk"
)

// desk is a press with a worker that notes what it is asked, and a clock that
// stands still until it is told.
type desk struct {
	*testing.T
	Press
	asks   []print.Ask
	docs   int // how many documents came with them
	runs   int // workers that run
	timers []func()
	ended  []Result
}

func (d *desk) Post(header string, data []byte) {
	ask, err := print.ReadAsk(header)
	require.NoError(d, err)
	d.asks = append(d.asks, ask)
	if data != nil {
		d.docs++
	}
}

func (d *desk) Stop() { d.runs-- }

func newDesk(t *testing.T) *desk {
	d := &desk{T: t}
	d.run = func(f func(app.Context)) { f(app.Context{}) }
	d.after = func(app.Context) { d.ended = append(d.ended, d.Result) }
	d.wait = func(_ int, f func()) { d.timers = append(d.timers, f) }
	d.begin = func() worker { d.runs++; return d }
	return d
}

// pass lets all timers end.
func (d *desk) pass() {
	for len(d.timers) > 0 {
		f := d.timers[0]
		d.timers = d.timers[1:]
		f()
	}
}

// says answers the last ask.
func (d *desk) says(a print.Answer, data string) {
	if a.Job == 0 {
		a.Job = d.job
	}
	d.heard(app.Context{}, a.Header(), []byte(data))
}

func (d *desk) shows(page, pages int) {
	d.says(print.Answer{Kind: print.Laid, Laid: &print.Contents{Pages: pages}}, "")
	d.says(print.Answer{Kind: print.Shown, At: print.Progress{Page: page, Pages: pages}}, "<svg/>")
}

// open shows the first page of the whole report.
func (d *desk) open(doc *risk.Document) {
	d.Press.Open()
	d.Show(doc, lang.NL, want.Report{})
	d.pass()
	d.shows(1, 9)
}

func TestPreview(t *testing.T) {
	doc := risk.New("2026-11-25")
	d := newDesk(t)
	d.open(doc)
	assert.Equal(t, []print.Ask{{Want: &want.Report{}, Look: 1, Job: 1}}, d.asks)
	assert.Equal(t, 1, d.docs)
	assert.True(t, d.Seen())
	assert.Equal(t, "<svg/>", d.Picture)

	d.Show(doc, lang.NL, want.Report{})
	d.pass()
	assert.Len(t, d.asks, 1, "it is on screen")

	d.Leaf(4)
	assert.Equal(t, 4, d.asks[1].Look, "at once")
	assert.True(t, d.Looking)
	d.Leaf(5)
	d.Leaf(99)
	assert.Equal(t, 9, d.Target(), "no further than the last")
	assert.Len(t, d.asks, 2, "one at a time")
	d.says(print.Answer{Kind: print.Shown, At: print.Progress{Page: 4}}, "four")
	assert.Equal(t, "four", d.Picture)
	assert.Equal(t, 9, d.asks[2].Look, "and then the last one")
	assert.Equal(t, 1, d.docs, "the document is sent once")
	d.says(print.Answer{Kind: print.Shown, At: print.Progress{Page: 9}}, "nine")
	assert.True(t, d.Seen())
}

func TestNewestWins(t *testing.T) {
	doc := risk.New("2026-11-25")
	d := newDesk(t)
	d.open(doc)
	for _, part := range []want.Part{want.SoA, want.Plan, want.Summary} {
		d.Show(doc, lang.NL, want.Report{Part: part})
	}
	assert.True(t, d.Looking)
	d.pass()
	require.Len(t, d.asks, 2, "what changes in a row is asked once")
	assert.Equal(t, want.Summary, d.asks[1].Want.Part)
	d.Show(doc, lang.NL, want.Report{Part: want.SoA})
	d.pass()
	require.Len(t, d.asks, 3, "another one is asked at once")
	d.says(print.Answer{Kind: print.Shown, Job: 2, At: print.Progress{Page: 1}}, "summary")
	assert.Equal(t, "<svg/>", d.Picture, "what is no longer asked does not show")
	d.shows(1, 12)
	assert.Equal(t, 12, d.Laid.Pages)
	assert.False(t, d.Looking)

	d.Show(doc, lang.NL, want.Report{Part: want.Plan})
	d.Show(doc, lang.NL, want.Report{Part: want.SoA})
	d.pass()
	assert.Len(t, d.asks, 3, "back at what is on screen")
	assert.False(t, d.Looking)

	edited := *doc
	d.Show(&edited, lang.NL, want.Report{Part: want.SoA})
	d.pass()
	assert.Equal(t, 2, d.docs)
	assert.Equal(t, "<svg/>", d.Picture, "the old page stays until there is a new one")
}

func TestFewerPages(t *testing.T) {
	d := newDesk(t)
	d.open(risk.New("2026-11-25"))
	d.Leaf(9)
	d.says(print.Answer{Kind: print.Shown, At: print.Progress{Page: 9}}, "")
	d.Show(d.eye.doc, lang.NL, want.Report{Part: want.Summary})
	d.pass()
	d.shows(1, 1)
	assert.Equal(t, []int{1, 1}, []int{d.Target(), d.Page})
	d.pass()
	assert.Len(t, d.asks, 3)
}

func TestLongDocument(t *testing.T) {
	doc := risk.New("2026-11-25")
	d := newDesk(t)
	d.open(doc)
	d.Laid.Slow = true
	edited := *doc
	d.Show(&edited, lang.NL, want.Report{})
	d.pass()
	assert.True(t, d.Stale)
	assert.Nil(t, d.asks[1].Want, "only for the characters")
	d.Show(doc, lang.NL, want.Report{})
	assert.False(t, d.Stale, "that is on screen")
	d.Show(&edited, lang.NL, want.Report{})
	d.Leaf(2)
	assert.Equal(t, 2, d.asks[len(d.asks)-1].Look, "who turns the page asks for it")
	assert.False(t, d.Stale)
}

func TestDownload(t *testing.T) {
	doc := risk.New("2026-11-25")
	d := newDesk(t)
	d.open(doc)
	d.Leaf(2)
	d.Make(doc, lang.NL, want.Report{}, "a.pdf")
	d.Make(doc, lang.NL, want.Report{}, "b.pdf")
	require.Len(t, d.asks, 3)
	assert.Zero(t, d.asks[2].Look)
	d.Leaf(3)
	d.pass()
	assert.True(t, d.Slow, "by now")
	assert.Len(t, d.asks, 3, "a look waits for it")
	d.says(print.Answer{Kind: print.Going, At: print.Progress{Page: 1}}, "")
	d.says(print.Answer{Kind: print.Made}, "%PDF")
	assert.Equal(t, []Result{{Outcome: Made, Name: "a.pdf", Size: 4}}, d.ended)
	assert.False(t, d.Busy || d.Slow)
	assert.Equal(t, 3, d.asks[3].Look, "and comes then")
}

// TestAway holds that a download outlives its page, and nothing else does.
func TestAway(t *testing.T) {
	doc := risk.New("2026-11-25")
	d := newDesk(t)
	d.open(doc)
	d.Press.Close()
	assert.Zero(t, d.runs)
	d.open(doc)
	assert.Len(t, d.asks, 1, "what was on screen is there again")
	d.Make(doc, lang.NL, want.Report{}, "a.pdf")
	d.Press.Close()
	assert.Equal(t, 1, d.runs)
	d.says(print.Answer{Kind: print.Made}, "%PDF")
	assert.Equal(t, Made, d.Result.Outcome)
	assert.Zero(t, d.runs)

	d.Press.Open()
	d.Make(doc, lang.NL, want.Report{}, "a.pdf")
	d.Press.Close()
	d.Press.Open()
	d.Show(doc, lang.NL, want.Report{})
	d.Press.Stop(app.Context{})
	assert.Equal(t, Stopped, d.Result.Outcome)
	assert.Equal(t, 1, d.runs, "a fresh one")
	assert.False(t, d.Busy)
	d.Wipe()
	assert.Zero(t, d.runs)
	assert.Empty(t, d.Picture)
	assert.Zero(t, d.Result)
}

func TestFailures(t *testing.T) {
	doc := risk.New("2026-11-25")
	d := newDesk(t)
	d.open(doc)
	d.Leaf(2)
	d.says(print.Answer{Kind: print.Blind, Text: "font"}, "")
	assert.True(t, d.Blind)
	d.pass()
	assert.Len(t, d.asks, 2, "not again by itself")
	d.Refresh()
	d.says(print.Answer{Kind: print.Refused, Text: "Het logo is beschadigd."}, "")
	assert.Equal(t, "Het logo is beschadigd.", d.Why)
	assert.Zero(t, d.Result, "no download was refused")
	d.Refresh()
	d.says(print.Answer{Kind: print.Shown, At: print.Progress{Page: 2}}, "two")
	assert.False(t, d.Blind || d.Why != "")

	d.Make(doc, lang.NL, want.Report{}, "a.pdf")
	d.says(print.Answer{Kind: print.Refused, Text: "Te groot."}, "")
	assert.Equal(t, Result{Outcome: Refused, Why: "Te groot."}, d.Result)
	d.Make(doc, lang.NL, want.Report{}, "a.pdf")
	d.heard(app.Context{}, "{", nil)
	assert.Equal(t, NotMade, d.Result.Outcome)

	d.Make(doc, lang.NL, want.Report{}, "a.pdf")
	d.broke(app.Context{}, errors.New("memory"))
	assert.Equal(t, NotMade, d.Result.Outcome)
	asks := len(d.asks)
	d.Leaf(3)
	d.pass()
	assert.Len(t, d.asks, asks, "a broken one is left alone")
	d.Refresh()
	assert.Len(t, d.asks, asks+1)
	d.broke(app.Context{}, errors.New("404"))
	d.Make(doc, lang.NL, want.Report{}, "a.pdf")
	d.broke(app.Context{}, errors.New("404"))
	assert.Equal(t, NoPrinter, d.Result.Outcome)
}

// TestUnattached holds that a page can be drawn without a browser.
func TestUnattached(t *testing.T) {
	var p Press
	p.Open()
	p.Show(risk.New("2026-11-25"), lang.NL, want.Report{})
	p.Leaf(2)
	p.Refresh()
	p.Close()
	p.Wipe()
	assert.False(t, p.Seen())
}

// The older document goes to the worker once, and again when it is another.
func TestSince(t *testing.T) {
	doc, older, other := risk.New("2026-11-25"), risk.New("2025-11-25"), risk.New("2024-11-25")
	d := newDesk(t)
	d.Press.Open()
	make := func(since string) print.Ask {
		d.Make(doc, lang.NL, want.Report{Since: since}, "a.pdf")
		d.ended, d.Busy = nil, false
		return d.asks[len(d.asks)-1]
	}
	assert.Empty(t, d.Since(nil))
	assert.Nil(t, make("").Older)
	first := d.Since(older)
	assert.Equal(t, first, d.Since(older))
	assert.NotNil(t, make(first).Older)
	assert.Nil(t, make(first).Older, "the worker has it")
	second := d.Since(other)
	assert.NotEqual(t, first, second)
	assert.NotNil(t, make(second).Older)
	assert.Empty(t, d.Since(nil))
}
