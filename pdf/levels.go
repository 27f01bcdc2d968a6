package pdf

import (
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

type levelsText struct {
	Alt         string
	Level       func(level, counts string) string
	At          func(moment string, n int) string
	Unknown     string
	Gross, Now  string
	After, Line string
}

var levelsTexts = lang.Of(
	levelsText{
		Alt:     "Staven met het aantal risico’s per niveau.",
		Level:   func(level, counts string) string { return " " + level + ": " + counts + "." },
		At:      func(moment string, n int) string { return lang.Number(lang.NL, n) + " " + moment },
		Unknown: "Nog niet bekend", Gross: "bruto", Now: "nu", After: "na behandeling",
		Line: "acceptatiegrens",
	},
	levelsText{
		Alt:     "Bars with the number of risks per level.",
		Level:   func(level, counts string) string { return " " + level + ": " + counts + "." },
		At:      func(moment string, n int) string { return lang.Number(lang.EN, n) + " " + moment },
		Unknown: "Not known yet", Gross: "gross", Now: "now", After: "after treatment",
		Line: "line of acceptance",
	},
)

// levelChart is the number of risks per level at each moment, ready to draw.
type levelChart struct {
	height float64
	alt    string
	draw   func(x, y, w float64)
}

// momentBars are the moments in the order of time, each with its pattern.
func (f *flow) momentBars() (keys []key, spread []risk.Distribution) {
	t := levelsTexts.In(f.lang)
	if f.doc.Method.Gross {
		keys, spread = append(keys, key{speckled, ink2, t.Gross}), append(spread, f.found.Gross)
	}
	keys = append(keys, key{solid, ink2, t.Now}, key{slanted, ink2, t.After})
	return keys, append(spread, f.found.Current, f.found.Residual)
}

// levelBars makes the chart: a group of bars per level, the highest first, with
// the line of acceptance between them.
func (f *flow) levelBars() levelChart {
	t, m := levelsTexts.In(f.lang), &f.doc.Method
	keys, spread := f.momentBars()
	const thin, label, value = 9.0, 92.0, 30.0
	group := float64(len(keys))*thin + 8
	lowest := 1
	for _, d := range spread {
		if d.Levels[0] > 0 {
			lowest = 0
		}
	}
	alt := t.Alt
	for n := len(m.Levels); n >= lowest; n-- {
		var counts []string
		for i, d := range spread {
			counts = append(counts, t.At(keys[i].label, d.Levels[n]))
		}
		name := t.Unknown
		if n > 0 {
			name = f.fit(body, f.clean(m.LevelName(f.lang, n)), 160)
		}
		alt += t.Level(name, lang.Join(f.lang, counts))
	}
	height := float64(len(m.Levels)+1-lowest)*group + legendRow + 6
	return levelChart{height, alt, func(x, y, w float64) {
		most := 1
		for _, d := range spread {
			for _, n := range d.Levels[lowest:] {
				most = max(most, n)
			}
		}
		for n := len(m.Levels); n >= lowest; n-- {
			if n == m.Acceptance && n < len(m.Levels) {
				f.page.box(x, y-4-lineThick/2, w-f.width(mapLabel, t.Line)-6, lineThick, ink)
				f.textRight(mapLabel, x+w, y-4-mapLabel.leading/2, t.Line)
			}
			middle := y + (group-8)/2
			if n > 0 {
				f.chip(x, middle-chipHeight/2, n, f.fit(chipText, f.clean(m.LevelName(f.lang, n)), label-8-f.chipSpare()))
			} else {
				f.text(cellSoft, x, middle-cellSoft.leading/2, t.Unknown)
			}
			for i, d := range spread {
				c := ink3
				if n > 0 {
					c = f.tone(n).ink
				}
				wide := (w - label - value) * float64(d.Levels[n]) / float64(most)
				f.page.filled(x+label, y+0.8, wide, thin-1.6, keys[i].with, c)
				f.text(mapLabel, x+label+wide+4, y+(thin-mapLabel.leading)/2, lang.Number(f.lang, d.Levels[n]))
				y += thin
			}
			y += 8
		}
		f.legend(x+label, y+2, w-label, keys, true)
	}}
}

// levelStrip draws at the cursor, in a column per level, how many risks it has
// now and after treatment, with a bar for each, and moves below it.
func (f *flow) levelStrip() {
	t, m, fr := levelsTexts.In(f.lang), &f.doc.Method, f.frame()
	now, after := f.found.Current.Levels, f.found.Residual.Levels
	lowest, most := 1, 1
	if now[0]+after[0] > 0 {
		lowest = 0
	}
	for n := lowest; n < len(now); n++ {
		most = max(most, now[n], after[n])
	}
	const between, thin = 14.0, 5.4
	w := (fr.width()+between)/float64(len(now)-lowest) - between
	f.figure(f.levelBars().alt, func() {
		for i := range len(now) - lowest {
			n, x := len(now)-1-i, fr.left+float64(i)*(w+between)
			counts := lang.Number(f.lang, now[n]) + " → " + lang.Number(f.lang, after[n])
			f.textRight(bodyStrong, x+w, f.y-1.4, counts)
			room, c := w-f.width(bodyStrong, counts)-6, ink3
			if n > 0 {
				f.chip(x, f.y, n, f.fit(chipText, f.clean(m.LevelName(f.lang, n)), room-f.chipSpare()))
				c = f.tone(n).ink
			} else {
				f.text(cellSoft, x, f.y, f.fit(cellSoft, t.Unknown, room))
			}
			f.page.filled(x, f.y+14.5, w*float64(now[n])/float64(most), thin-1, solid, c)
			f.page.filled(x, f.y+14.5+thin, w*float64(after[n])/float64(most), thin-1, slanted, c)
		}
	})
	f.y += 14.5 + 2*thin
}
