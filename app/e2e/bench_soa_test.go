//go:build !js

package e2e

import (
	"fmt"
	"testing"

	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/example"
	"example.org/toepasselijk/risk/file"
)

// everyFramework is a document of 300 risks in which every framework is on.
func everyFramework(t testing.TB) *risk.Document {
	t.Helper()
	d := example.Generate(lang.NL, 300)
	for f := range annexa.Frameworks() {
		next, err := risk.SwitchFramework(d, f.ID, true)
		require.NoError(t, err)
		d = next
	}
	return d
}

// BenchmarkStatement measures how long the statement with every framework on
// takes from a key or a click to the paint of what follows: by theme, where
// every row stands once, and under the requirements of the widest framework,
// where most stand several times.
func BenchmarkStatement(b *testing.B) {
	p := newTab(b)
	at := write(b, "kaders.toepasselijk", file.Save(everyFramework(b)))
	p.visit("/verklaring")
	p.openFile(at)
	p.wait(one(`#soa-theme [data-entry="=6"]`))
	eval[any](p, clock)
	p.click("#soa-more summary")
	for _, group := range []struct {
		name, id string
		rows     int
	}{{"theme", "", 237}, {"csf", "csf2", 414}} {
		p.option("soa-group", group.id)
		whole := fmt.Sprintf(`document.querySelectorAll("#controls tbody tr:not(.group)").length === %d`, group.rows)
		p.wait(whole) // the list is as long as it gets
		p.click(`[id="row-5.15"]`)
		p.wait(`document.activeElement.id === "control-title"`)
		row := `[...document.querySelectorAll('#controls tr[data-entry="5.15"]')].map(row => row.querySelector("` // every place it stands in
		b.Run(group.name+"/justification", func(b *testing.B) {
			for b.Loop() {
				p := p.in(b)
				p.click(field("decisions/5.15/justification"))
				p.press(kb.End)
				p.timed(b, 60, row+`.soa-just").textContent).join()`, func(int) { p.press("x") })
			}
		})
		b.Run(group.name+"/status", func(b *testing.B) {
			for b.Loop() {
				p := p.in(b)
				p.pick("decisions/5.15/status", "full")
				p.timed(b, 60, row+`.soa-status").textContent).join()`, func(i int) {
					p.click(entry("decisions/5.15/status", []string{"planned", "full"}[i%2]))
				})
			}
		})
		p.click("#close-control")
		p.wait(`document.activeElement.id === "row-5.15"`)
		const shown = `document.querySelector(".soa-count [role=status]").textContent`
		b.Run(group.name+"/pick", func(b *testing.B) {
			for b.Loop() {
				p := p.in(b)
				p.timed(b, 60, row+`.pick").ariaChecked).join()`, func(int) { p.click(`#controls .pick[data-entry="5.15"]`) })
			}
		})
		b.Run(group.name+"/filter", func(b *testing.B) { // typing on, without a pause
			for b.Loop() {
				p := p.in(b)
				p.click("#soa-words")
				p.timed(b, 60, shown, func(i int) {
					p.press([]string{"w", "e", "t", kb.Backspace, kb.Backspace, kb.Backspace}[i%6])
				})
			}
		})
		b.Run(group.name+"/filter-first", func(b *testing.B) { // a first letter, from the whole list
			for b.Loop() {
				p := p.in(b)
				p.click("#soa-words")
				eval[any](p, "took.length = 0")
				for i := range 20 {
					p.wait(whole)
					eval[any](p, "measure(() => "+shown+")")
					p.press("w")
					p.wait(fmt.Sprintf("took.length === %d", i+1))
					p.press(kb.Backspace)
				}
				report(b, eval[[]float64](p, "took"))
			}
		})
	}
}

// option chooses an entry of a list by its value.
func (p *tab) option(id, value string) {
	p.t.Helper()
	p.wait(one(field(id)))
	eval[any](p, `(() => { const list = document.getElementById("`+id+`"); list.value = "`+value+`"; list.dispatchEvent(new Event("change", { bubbles: true })); })()`)
}
