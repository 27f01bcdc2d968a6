package pdf

// A chip says a level of risk three times: in a word, in as many rising bars as
// its place in the order, and in colour.
const (
	chipHeight = 11.2
	chipLead   = 1.4 // space under it
	chipInset  = 3.6 // before the first bar
	chipStep   = 2.1 // from bar to bar
)

// chipBars is the width of the bars with the space around them: as many as
// there are levels, so that words start at one distance.
func (f *flow) chipBars() float64 {
	return chipInset + chipStep*float64(len(f.doc.Method.Levels)) + 2
}

// chipSpare is how much wider a chip is than its word.
func (f *flow) chipSpare() float64 { return f.chipBars() + 4 }

// chip draws a level at x with its upper edge at y and returns its width.
func (f *flow) chip(x, y float64, level int, word string) float64 {
	tone := f.tone(level)
	w := f.chipSpare() + f.width(tone.chip, word)
	f.page.marks = append(f.page.marks, mark{shape: chipShape, x: x, y: y, w: w, h: chipHeight, fill: tone.ground})
	f.rise(x+chipInset, y+chipHeight-2.5, level, 6.2, tone.ink)
	f.text(tone.chip, x+f.chipBars(), y+(chipHeight-tone.chip.leading)/2, word)
	return w
}

// rise draws the bars of a level on a foot at y, the last of all as high as
// highest.
func (f *flow) rise(x, y float64, level int, highest float64, c colour) {
	const bar = 1.3
	for i := range level {
		h := highest * float64(i+1) / float64(len(f.doc.Method.Levels))
		f.page.box(x+chipStep*float64(i), y-h, bar, h, c)
	}
}

// riseWidth is how wide the bars of the highest level are.
func (f *flow) riseWidth() float64 { return chipStep * float64(len(f.doc.Method.Levels)) }

// levelItem is the chip of a level of risk in a cell; what is not scored yet is
// an open point.
func (f *flow) levelItem(level int) item {
	if level == 0 {
		return f.unfilled(fillTexts.In(f.lang).Score)
	}
	return item{text: f.doc.Method.LevelName(f.lang, level), level: level}
}
