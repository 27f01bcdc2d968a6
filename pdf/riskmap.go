package pdf

import (
	"strings"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

type riskMapText struct {
	Title, Intro, Now, After string
	More                     func(n int) string
	Unplaced                 func(n int) string
}

var riskMapTexts = lang.Of(
	riskMapText{
		Title: "Waar de risico’s liggen", Now: "Nu, met de maatregelen van vandaag", After: "Na behandeling",
		Intro:    "Vooraan in elk vak staat het aantal, daaronder de nummers van de risico’s. De staafjes in de hoek geven het niveau, zoals onder de matrix staat.",
		More:     func(n int) string { return "+ " + lang.Number(lang.NL, n) },
		Unplaced: func(n int) string { return lang.Plural(n, "Nog geen score: 1 risico", "Nog geen score: %d risico’s") },
	},
	riskMapText{
		Title: "Where the risks lie", Now: "Now, with the controls of today", After: "After treatment",
		Intro:    "Each cell begins with how many there are, with the numbers of the risks under it. The bars in the corner give the level, as shown below the matrix.",
		More:     func(n int) string { return "+ " + lang.Number(lang.EN, n) },
		Unplaced: func(n int) string { return lang.Plural(n, "No score yet: 1 risk", "No score yet: %d risks") },
	},
)

const riskMapPlace = "register/map"

// riskMap sets the matrix twice, side by side: which risks are where today, and
// where they will be.
func (f *flow) riskMap() {
	t := riskMapTexts.In(f.lang)
	now, after := f.placed(risk.Current), f.placed(risk.Residual)
	const between = 28.0
	half := (f.frame().width() - between) / 2
	h := f.heatAt(0, 0, half, 0)
	lines := max(f.mostLines(now, h.cell), f.mostLines(after, h.cell))
	heads := bodyStrong.leading + 3 + levelLegendHeight + 4
	const title = 18 + 16 + 4 + 2*13.6 + 8 // with the sentence under it
	room := f.room()
	if room < f.frame().height()*2/3 {
		room = f.frame().height() // on a page of its own
	}
	room -= title + heads + heatFoot + float64(h.rows)*heatGap
	f.hold(0, 0, func() { f.mark(riskMapPlace); f.bookmark(1, t.Title) })
	f.section(t.Title)
	f.intro(t.Intro)
	h.row = min(cellTop+float64(lines)*idLine.leading+2, room/float64(h.rows))
	f.need(heads + h.height())
	fr := f.frame()
	for i, one := range []struct {
		title, alt string
		ids        [][][]string
		d          risk.Distribution
	}{
		{t.Now, altTexts.In(f.lang).SpreadNow, now, f.found.Current},
		{t.After, altTexts.In(f.lang).SpreadEnd, after, f.found.Residual},
	} {
		h.x, h.y = fr.left+float64(i)*(half+between), f.y
		f.text(bodyStrong, h.x, h.y, one.title)
		if n := one.d.Levels[0]; n > 0 {
			f.textRight(small, h.x+half, h.y+2, t.Unplaced(n))
		}
		h.y += bodyStrong.leading + 3
		f.figure(f.spreadAlt(one.alt, one.d), func() {
			f.heatmap(h, func(l, i int, tone *tone) { f.idCell(h.left(i), h.upper(l), h, tone, one.ids[l-1][i-1]) })
			f.levelCorners(h)
		})
	}
	f.y += bodyStrong.leading + 3 + h.height() + 4
	f.levelLegend(fr.left + heatLabels)
	f.y += levelLegendHeight
	f.begun = true
}

const levelLegendHeight = 15.0

// levelLegend draws the chip of each level, lowest first.
func (f *flow) levelLegend(x float64) {
	m := &f.doc.Method
	for n := 1; n <= len(m.Levels); n++ {
		const widest = 120
		x += f.chip(x, f.y, n, f.fit(chipText, f.clean(m.LevelName(f.lang, n)), widest-f.chipSpare())) + gutter
	}
}

// placed collects the ids of the risks in each cell at a moment, by likelihood
// and impact, both less one.
func (f *flow) placed(at risk.Moment) [][][]string {
	m := &f.doc.Method
	out := make([][][]string, len(m.Likelihood))
	for l := range out {
		out[l] = make([][]string, len(m.Impact))
	}
	for _, r := range f.found.Risks {
		if s := r.Risk.ScoreFor(at); m.Level(s) > 0 {
			cell := &out[s.Likelihood-1][s.Impact-1]
			*cell = append(*cell, r.Risk.ID)
		}
	}
	return out
}

// A cell of the map: its count, and under it the ids.
const (
	cellTop   = 13.0
	cellInset = 3.5
)

var idLine = mapLabel.in(ink)

// mostLines is how many lines the ids of the fullest cell take.
func (f *flow) mostLines(ids [][][]string, width float64) int {
	most := 1
	for _, row := range ids {
		for _, cell := range row {
			const plenty = 400 // no page has so many lines of this
			most = max(most, len(f.idLines(cell[:min(len(cell), plenty)], width-2*cellInset)))
		}
	}
	return most
}

// idLines breaks ids into lines between two of them.
func (f *flow) idLines(ids []string, width float64) []string {
	return f.wrap(idLine, strings.Join(ids, " "), width)
}

// idCell sets a cell of the map: as many ids as fit, and how many more
// there are.
func (f *flow) idCell(x, y float64, h heat, tone *tone, ids []string) {
	if len(ids) == 0 {
		f.page.box(x, y, h.cell, h.row, pale(tone.ground))
		f.text(mapNone, x+(h.cell-f.width(mapNone, "·"))/2, y+(h.row-mapNone.leading)/2, "·")
		return
	}
	f.page.box(x, y, h.cell, h.row, tone.ground)
	f.text(tone.cell, x+cellInset, y+2, lang.Number(f.lang, len(ids)))
	width, st := h.cell-2*cellInset, tone.ids
	lines := f.shownIDs(ids, width, int((h.row-cellTop)/st.leading))
	for i, l := range lines {
		f.text(st, x+cellInset, y+cellTop+float64(i)*st.leading, l)
	}
}

// shownIDs returns at most so many lines of ids, the last of which says how
// many were left out.
func (f *flow) shownIDs(ids []string, width float64, most int) []string {
	most = max(most, 1)
	const plenty = 4000
	lines := f.idLines(ids[:min(len(ids), plenty)], width)
	if len(lines) <= most && len(ids) <= plenty {
		return lines
	}
	shown := len(strings.Fields(strings.Join(lines[:min(most, len(lines))], " ")))
	for ; shown > 0; shown-- {
		more := riskMapTexts.In(f.lang).More(len(ids) - shown)
		// The no-break spaces keep sign and number on one line.
		lines = f.wrap(idLine, strings.Join(ids[:shown], " ")+" "+strings.ReplaceAll(more, " ", "\u00a0"), width)
		if len(lines) <= most {
			return lines
		}
	}
	return []string{f.fit(idLine, riskMapTexts.In(f.lang).More(len(ids)), width)}
}
