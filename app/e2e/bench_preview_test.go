//go:build !js

package e2e

import (
	"fmt"
	"slices"
	"testing"

	"github.com/chromedp/chromedp/kb"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk/example"
	"example.org/toepasselijk/risk/file"
)

// busy notes the longest time that the page could not answer, in busyFor.
const busy = `(() => {
	window.busyFor = 0;
	let last = performance.now();
	const channel = new MessageChannel();
	channel.port1.onmessage = () => {
		const now = performance.now();
		busyFor = Math.max(busyFor, now - last);
		last = now;
		setTimeout(() => { last = performance.now(); channel.port2.postMessage(0); }, 0);
	};
	channel.port2.postMessage(0);
})()`

// BenchmarkPreview measures how long the first page of the preview takes from
// the click that opens the report, how long another page takes from the key,
// and how long the page of the report could not answer meanwhile.
func BenchmarkPreview(b *testing.B) {
	for _, n := range []int{42, 1000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			p := newTab(b)
			d := example.Document(lang.NL)
			if n != len(d.Risks) {
				d = example.Generate(lang.NL, n)
			}
			p.visit("/organisatie")
			p.openFile(write(b, "preview.toepasselijk", file.Save(d)))
			p.wait(`location.pathname === "/organisatie" && document.querySelector(".saved")`)
			eval[any](p, clock)
			eval[any](p, busy)
			for b.Loop() {
				p := p.in(b)
				var first, longest []float64
				for range 7 {
					p.click(`.rail a[href="/organisatie"]`)
					p.wait(`document.querySelector("#main.page-scope")`)
					p.insert("organisation/name", fmt.Sprint("Organisatie ", len(first)))
					eval[any](p, `took.length = 0, busyFor = 0, measure(() => !!document.querySelector("#preview-sheet svg")?.textContent.includes("Organisatie `+fmt.Sprint(len(first))+`"))`)
					p.click(`.rail a[href="/rapport"]`)
					p.wait(`took.length === 1 || document.querySelector("#preview-refresh")?.checkVisibility() && document.querySelector("#preview-refresh").click()`)
					first = append(first, eval[float64](p, "took[0]"))
					longest = append(longest, eval[float64](p, "busyFor"))
				}
				p.click("#preview-frame")
				eval[any](p, "busyFor = 0")
				p.timed(b, 40, `document.getElementById("preview-caption").textContent`, func(int) { p.press(kb.PageDown) })
				b.ReportMetric(eval[float64](p, "busyFor"), "ms-turning-busy")
				middle(b, first, "ms-first")
				middle(b, longest, "ms-opening-busy")
			}
		})
	}
}

// middle gives the middle one and the longest.
func middle(b *testing.B, ms []float64, unit string) {
	b.Helper()
	slices.Sort(ms)
	b.ReportMetric(ms[len(ms)/2], unit)
	b.ReportMetric(ms[len(ms)-1], unit+"-most")
}
