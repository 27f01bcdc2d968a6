package pdf

// A chip says a level of risk three times: in a word, in one to four rising
// bars, and in colour.
const (
	chipHeight = 11.2
	chipLead   = 1.4  // space under it
	chipBars   = 14.0 // width of the bars with the space around them
	chipSpare  = chipBars + 4.0
)

// chip draws a level at x with its upper edge at y and returns its width.
func (f *flow) chip(x, y float64, level int, word string) float64 {
	level = min(max(level, 1), len(grounds)-1)
	st := chipStyles[level]
	w := chipSpare + f.width(st, word)
	f.page.marks = append(f.page.marks, mark{shape: chipShape, x: x, y: y, w: w, h: chipHeight, fill: grounds[level]})
	const inset, bar, step, foot = 3.6, 1.3, 2.1, 2.5
	for i := range level {
		h := 1.55 * float64(i+1)
		f.page.box(x+inset+step*float64(i), y+chipHeight-foot-h, bar, h, inks[level])
	}
	f.text(st, x+chipBars, y+(chipHeight-st.leading)/2, word)
	return w
}

var chipStyles = [...]*style{chipText, chipText.in(inks[1]), chipText.in(inks[2]), chipText.in(inks[3]), chipText.in(inks[4])}

// levelItem is the chip of a level of risk in a cell; what is not scored yet is
// an open point.
func (f *flow) levelItem(level int) item {
	if level == 0 {
		return f.unfilled(fillTexts.In(f.lang).Score)
	}
	return item{text: f.doc.Method.LevelName(f.lang, level), level: level}
}
