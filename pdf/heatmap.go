package pdf

import (
	"strconv"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

type heatText struct {
	Likelihood, Impact, Line string
}

var heatTexts = lang.Of(
	heatText{Likelihood: "Kans", Impact: "Impact", Line: "acceptatiegrens"},
	heatText{Likelihood: "Likelihood", Impact: "Impact", Line: "line of acceptance"},
)

const (
	heatLabels = 66.0 // points for the names of the likelihood
	heatGap    = 2.0
	heatRow    = 20.0
	heatFoot   = 26.0 // points for the names of the impact and the legend
)

// heatmap draws the matrix of the method at x, y over width w, with in every
// cell what label says of it; an empty label leaves a paler cell. It returns
// its height.
func (f *flow) heatmap(x, y, w float64, label func(likelihood, impact int) string) float64 {
	m, p, t := &f.doc.Method, f.page, heatTexts.In(f.lang)
	rows, columns := len(m.Likelihood), len(m.Impact)
	cell := (w - heatLabels - float64(columns-1)*heatGap) / float64(columns)
	left := func(impact int) float64 { return x + heatLabels + float64(impact-1)*(cell+heatGap) }
	upper := func(likelihood int) float64 { return y + float64(rows-likelihood)*(heatRow+heatGap) }

	for l := rows; l >= 1; l-- {
		name := f.fit(mapLabel, f.clean(m.LikelihoodStep(f.lang, l).Name), heatLabels-6)
		f.textRight(mapLabel, x+heatLabels-6, upper(l)+(heatRow-mapLabel.leading)/2, name)
		for i := 1; i <= columns; i++ {
			f.heatCell(left(i), upper(l), cell, m.Level(risk.Score{Likelihood: l, Impact: i}), label(l, i))
		}
	}
	bottom := upper(1) + heatRow
	for i := 1; i <= columns; i++ {
		name := f.fit(mapLabel, f.clean(m.ImpactStep(f.lang, i).Name), cell+heatGap-1)
		f.text(mapLabel, left(i)+(cell-f.width(mapLabel, name))/2, bottom+2, name)
	}
	// The line of acceptance runs through the gaps, between what is accepted
	// and what is not.
	const thick = 1.3
	above := func(l, i int) bool { return m.Above(m.Level(risk.Score{Likelihood: l, Impact: i})) }
	for l := 1; l <= rows; l++ {
		for i := 1; i <= columns; i++ {
			x0, x1 := max(left(i)-heatGap/2-thick/2, left(1)), min(left(i)+cell+heatGap/2+thick/2, left(columns)+cell)
			y0, y1 := max(upper(l)-heatGap/2-thick/2, upper(rows)), min(upper(l)+heatRow+heatGap/2+thick/2, bottom)
			if i < columns && above(l, i) != above(l, i+1) {
				p.box(left(i+1)-heatGap/2-thick/2, y0, thick, y1-y0, ink)
			}
			if l < rows && above(l, i) != above(l+1, i) {
				p.box(x0, upper(l)-heatGap/2-thick/2, x1-x0, thick, ink)
			}
		}
	}
	foot := bottom + 3 + mapLabel.leading
	f.textRight(mapLabel, x+heatLabels-6, foot, t.Likelihood+" ↑")
	f.text(mapLabel, x+heatLabels, foot, t.Impact+" →")
	wide := f.width(mapLabel, t.Line)
	f.text(mapLabel, x+w-wide, foot, t.Line)
	p.box(x+w-wide-18, foot+mapLabel.leading/2-thick/2, 14, thick, ink)
	return float64(rows)*(heatRow+heatGap) + heatFoot
}

func (f *flow) heatCell(x, y, w float64, level int, label string) {
	tone := f.tone(level)
	if label == "" {
		f.page.box(x, y, w, heatRow, pale(tone.ground))
		f.text(mapNone, x+(w-f.width(mapNone, "·"))/2, y+(heatRow-mapNone.leading)/2, "·")
		return
	}
	label = f.fit(tone.cell, label, w-2)
	f.page.box(x, y, w, heatRow, tone.ground)
	f.text(tone.cell, x+(w-f.width(tone.cell, label))/2, y+(heatRow-tone.cell.leading)/2, label)
}

// counts labels a heat map with how many risks fall in each cell.
func counts(d risk.Distribution) func(likelihood, impact int) string {
	return func(l, i int) string {
		if n := d.Cells[l-1][i-1]; n > 0 {
			return strconv.Itoa(n)
		}
		return ""
	}
}

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
			f.page.box(x+label, y+2.2, max(long, 1), 7, b.fill)
		}
		f.textRight(cellText, x+w, y, b.value)
		y += barRow
	}
	return float64(len(list)) * barRow
}

// barRow is the height of one line of [flow.bars].
const barRow = 13.4

// bar is one line of [flow.bars].
type bar struct {
	label string
	count int
	value string
	fill  colour
}
