package pdf

import (
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
	heatRow    = 20.0 // height of a cell with one line in it
	heatFoot   = 26.0 // points for the names of the impact and the legend
)

// heat is where the matrix of the method is drawn: likelihood upwards, impact
// to the right.
type heat struct {
	x, y, w float64
	row     float64 // height of a cell
	rows    int
	cell    float64 // width of a cell
}

// heatAt makes room for the matrix at x, y over width w, in rows of a height.
func (f *flow) heatAt(x, y, w, row float64) heat {
	m := &f.doc.Method
	columns := float64(len(m.Impact))
	return heat{x: x, y: y, w: w, row: row, rows: len(m.Likelihood), cell: (w - heatLabels - (columns-1)*heatGap) / columns}
}

func (h heat) left(impact int) float64 { return h.x + heatLabels + float64(impact-1)*(h.cell+heatGap) }
func (h heat) upper(likelihood int) float64 {
	return h.y + float64(h.rows-likelihood)*(h.row+heatGap)
}

// height is that of the whole drawing.
func (h heat) height() float64 { return float64(h.rows)*(h.row+heatGap) + heatFoot }

// heatmap draws the matrix, with draw for what stands in a cell.
func (f *flow) heatmap(h heat, draw func(likelihood, impact int, tone *tone)) {
	m, t := &f.doc.Method, heatTexts.In(f.lang)
	rows, columns := len(m.Likelihood), len(m.Impact)
	for l := rows; l >= 1; l-- {
		name := f.fit(mapLabel, f.clean(m.LikelihoodStep(f.lang, l).Name), heatLabels-6)
		f.textRight(mapLabel, h.x+heatLabels-6, h.upper(l)+(h.row-mapLabel.leading)/2, name)
		for i := 1; i <= columns; i++ {
			draw(l, i, f.tone(m.Level(risk.Score{Likelihood: l, Impact: i})))
		}
	}
	bottom := h.upper(1) + h.row
	for i := 1; i <= columns; i++ {
		name := f.fit(mapLabel, f.clean(m.ImpactStep(f.lang, i).Name), h.cell+heatGap-1)
		f.text(mapLabel, h.left(i)+(h.cell-f.width(mapLabel, name))/2, bottom+2, name)
	}
	f.acceptanceLine(h)
	foot := bottom + 3 + mapLabel.leading
	f.textRight(mapLabel, h.x+heatLabels-6, foot, t.Likelihood+" ↑")
	f.text(mapLabel, h.x+heatLabels, foot, t.Impact+" →")
	wide := f.width(mapLabel, t.Line)
	f.text(mapLabel, h.x+h.w-wide, foot, t.Line)
	f.page.box(h.x+h.w-wide-18, foot+mapLabel.leading/2-lineThick/2, 14, lineThick, ink)
}

const lineThick = 1.3 // of the line of acceptance

// acceptanceLine runs through the gaps, between what is accepted and what is
// not.
func (f *flow) acceptanceLine(h heat) {
	m, p := &f.doc.Method, f.page
	rows, columns := len(m.Likelihood), len(m.Impact)
	bottom := h.upper(1) + h.row
	above := func(l, i int) bool { return m.Above(m.Level(risk.Score{Likelihood: l, Impact: i})) }
	const over = (heatGap + lineThick) / 2
	for l := 1; l <= rows; l++ {
		for i := 1; i <= columns; i++ {
			x0, x1 := max(h.left(i)-over, h.left(1)), min(h.left(i)+h.cell+over, h.left(columns)+h.cell)
			y0, y1 := max(h.upper(l)-over, h.upper(rows)), min(h.upper(l)+h.row+over, bottom)
			if i < columns && above(l, i) != above(l, i+1) {
				p.box(h.left(i+1)-over, y0, lineThick, y1-y0, ink)
			}
			if l < rows && above(l, i) != above(l+1, i) {
				p.box(x0, h.upper(l)-over, x1-x0, lineThick, ink)
			}
		}
	}
}

// labelled draws a word in the middle of each cell; one without a word is
// paler.
func (f *flow) labelled(h heat, label func(likelihood, impact int) string) {
	f.heatmap(h, func(l, i int, tone *tone) {
		x, y, word := h.left(i), h.upper(l), f.clean(label(l, i))
		if word == "" {
			f.page.box(x, y, h.cell, h.row, pale(tone.ground))
			f.text(mapNone, x+(h.cell-f.width(mapNone, "·"))/2, y+(h.row-mapNone.leading)/2, "·")
			return
		}
		word = f.fit(tone.cell, f.clean(word), h.cell-2)
		f.page.box(x, y, h.cell, h.row, tone.ground)
		f.text(tone.cell, x+(h.cell-f.width(tone.cell, word))/2, y+(h.row-tone.cell.leading)/2, word)
	})
}

// counted draws how many risks fall in each cell. The rising bars beside the
// number say which level the cell has, for who sees no colour.
func (f *flow) counted(h heat, d risk.Distribution) {
	m, wide := &f.doc.Method, f.riseWidth()
	f.heatmap(h, func(l, i int, tone *tone) {
		x, y, ground, st, count := h.left(i), h.upper(l), pale(tone.ground), mapNone, "·"
		if n := d.Cells[l-1][i-1]; n > 0 {
			ground, st, count = tone.ground, tone.cell, lang.Number(f.lang, n)
		}
		f.page.box(x, y, h.cell, h.row, ground)
		count = f.fit(st, count, h.cell-2)
		middle := max(x+1, x+(h.cell-wide-3-f.width(st, count))/2)
		f.text(st, middle, y+(h.row-st.leading)/2, count)
		if middle+f.width(st, count) < x+h.cell-wide-3 {
			f.rise(x+h.cell-wide-2, y+h.row-2.5, m.Level(risk.Score{Likelihood: l, Impact: i}), cornerRise, tone.ink)
		}
	})
}

const cornerRise = 4.6 // height of the highest bar in a corner

// levelCorners marks the level of each cell in its upper right corner.
func (f *flow) levelCorners(h heat) {
	m := &f.doc.Method
	wide := f.riseWidth()
	for l := range m.Likelihood {
		for i := range m.Impact {
			level := m.Level(risk.Score{Likelihood: l + 1, Impact: i + 1})
			f.rise(h.left(i+1)+h.cell-wide-2, h.upper(l+1)+2+cornerRise, level, cornerRise, f.tone(level).ink)
		}
	}
}
