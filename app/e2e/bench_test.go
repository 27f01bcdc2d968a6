//go:build !js

package e2e

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/chromedp/chromedp/kb"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk/example"
	"example.org/toepasselijk/risk/file"
)

// clock starts at a key or a click and stops when the frame is painted in
// which what shows returns another text than before.
const clock = `(() => {
	window.took = [];
	window.measure = shows => {
		const before = shows();
		let begin = 0;
		const done = new AbortController();
		for (const kind of ["keydown", "click"])
			addEventListener(kind, event => { begin = event.timeStamp; }, { capture: true, once: true, signal: done.signal });
		const look = () => {
			if (begin && shows() !== before) {
				const painted = new MessageChannel(); // its message comes after the paint of this frame
				painted.port1.onmessage = () => { took.push(performance.now() - begin); done.abort(); };
				painted.port2.postMessage(0);
			} else requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	};
})()`

// BenchmarkKey measures how long the page of 300 risks takes from a key in the
// title, or a choice of likelihood, to the paint of the row or of level and
// heat map.
func BenchmarkKey(b *testing.B) {
	p := newTab(b)
	at := write(b, "300.toepasselijk", file.Save(example.Generate(lang.NL, 300)))
	p.visit("/risicos")
	p.openFile(at)
	p.wait(one("#open-R100"))
	p.click("#open-R2")
	eval[any](p, clock)
	b.Run("title", func(b *testing.B) {
		for b.Loop() {
			p := p.in(b)
			p.click(field("risks/R2/title"))
			p.press(kb.End)
			p.timed(b, 60, `document.getElementById("open-R2").textContent`, func(int) { p.press("x") })
		}
	})
	b.Run("likelihood", func(b *testing.B) {
		for b.Loop() {
			p := p.in(b)
			p.pick("risks/R2/current/impact", "5")
			p.pick("risks/R2/current/likelihood", "5")
			shows := `document.querySelector("#row-R2 .lv").textContent + document.querySelector(".heat .here").textContent + document.querySelectorAll(".heat .here")[0].cellIndex + document.querySelector(".heat .here").parentElement.rowIndex`
			p.timed(b, 60, shows, func(i int) {
				p.click(entry("risks/R2/current/likelihood", []string{"1", "5"}[i%2]))
			})
		}
	})
}

// timed does something n times and reports how long it took until the screen
// showed it.
func (p *tab) timed(b *testing.B, n int, shows string, act func(int)) {
	b.Helper()
	for i := range n {
		eval[any](p, fmt.Sprintf("took.length = %d, measure(() => %s)", i, shows))
		act(i)
		p.wait(fmt.Sprintf("took.length === %d", i+1))
	}
	took := eval[[]float64](p, "took")
	report(b, took)
}

// report gives the middle one and the slowest but one in twenty.
func report(b *testing.B, ms []float64) {
	b.Helper()
	slices.Sort(ms)
	b.ReportMetric(0, "ns/op") // says nothing here
	b.ReportMetric(ms[len(ms)/2], "ms-p50")
	b.ReportMetric(ms[len(ms)*95/100], "ms-p95")
}

// BenchmarkPDF measures the worked example's report, from the click to the
// file.
func BenchmarkPDF(b *testing.B) {
	p := newTab(b)
	p.begin("/rapport", "example")
	p.makePDF(lang.NL)
	for b.Loop() {
		var ms []float64
		for range 7 {
			_, _, took := p.makePDF(lang.NL)
			ms = append(ms, float64(took.Microseconds())/1000)
		}
		report(b, ms)
	}
}

// BenchmarkStart measures from asking for the page to the running program: on
// a first visit, and on the next one, when everything is kept offline.
func BenchmarkStart(b *testing.B) {
	var first, second []float64
	for b.Loop() {
		for range 5 {
			p := newTab(b)
			begin := time.Now()
			p.visit("/risicos")
			first = append(first, float64(time.Since(begin).Milliseconds()))
			p.wait(`navigator.serviceWorker.controller`)
			begin = time.Now()
			p.visit("/risicos")
			second = append(second, float64(time.Since(begin).Milliseconds()))
		}
	}
	slices.Sort(first)
	slices.Sort(second)
	b.ReportMetric(0, "ns/op")
	b.ReportMetric(first[len(first)/2], "ms-first")
	b.ReportMetric(second[len(second)/2], "ms-second")
}
