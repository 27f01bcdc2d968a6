package pdf

import "strings"

// bars draws a line per entry at x, y: label, a bar as long as its share of
// the greatest, and its value behind it. It returns the height.
func (f *flow) bars(x, y, w float64, list []bar) float64 {
	most, value := 1, 0.0
	for _, b := range list {
		most = max(most, b.count)
		value = max(value, f.width(cellText, b.value)+10)
	}
	const label = 82.0
	for _, b := range list {
		f.text(cellText, x, y, f.fit(cellText, b.label, label-4))
		if long := (w - label - value) * float64(b.count) / float64(most); long > 0 {
			f.page.filled(x+label, y+2.2, max(long, 1), 7.4, b.with, b.fill)
		}
		f.textRight(cellText, x+w, y, b.value)
		y += barRow
	}
	return float64(len(list)) * barRow
}

// barsAlt says bars in words: "Open actions by quarter. Q4 2026: 3 (€3,200)."
func barsAlt(title string, list []bar) string {
	out := title + "."
	for _, b := range list {
		value, more, found := strings.Cut(b.value, " · ")
		if found {
			value += " (" + more + ")"
		}
		out += " " + b.label + ": " + value + "."
	}
	return out
}

// barRow is the height of one line of [flow.bars].
const barRow = 13.4

// bar is one line of [flow.bars].
type bar struct {
	label string
	count int
	value string
	with  pattern
	fill  colour
}
