package pdf

import (
	"strings"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/pdf/tag"
	"example.org/toepasselijk/risk"
)

// flow fills pages from top to bottom. A chapter writes to it and never says
// on which page it stands: that is known when all chapters are laid out.
type flow struct {
	*measure
	lang  lang.Lang
	doc   *risk.Document
	found *risk.Assessment
	part  Part
	plan  []numbered // the chapters of this report
	left  []chapter  // those that were left out of it
	look  look

	at   Progress
	tell func(Progress)

	before  *risk.Document // to compare with; nil for none
	printed [][]*page      // of the chapters laid out so far

	pages     []*page
	page      *page
	y         float64 // where the next thing starts
	held      []held
	begun     bool   // more than a heading stands on the page
	repeat    func() // draws what stands again on top of the next page
	places    map[string]place
	bookmarks []bookmark

	tree   *tag.Tree
	within tag.ID // the element that new ones stand in
	in     tag.ID // the element that text is in; none: each is a paragraph
}

// held waits for what follows it, so that a heading never ends a page.
type held struct {
	before float64 // space above, dropped on top of a page
	height float64
	draw   func()
	within tag.ID // the element it stands in
}

// bookmark is a line of the panel beside the pages.
type bookmark struct {
	title string
	level int
	at    place
}

// open starts a page.
func (f *flow) open(landscape bool) {
	f.page = &page{landscape: landscape, paper: f.look.paper, logo: f.look.logo}
	f.pages = append(f.pages, f.page)
	f.y = f.page.frame().top
	f.begun = false
	f.at.Page++
	f.tell(f.at)
}

// turn starts a page of the given direction, unless an empty one is open.
func (f *flow) turn(landscape bool) {
	f.settle()
	if len(f.page.marks) > 0 {
		f.open(landscape)
		return
	}
	f.page.landscape = landscape
	f.y = f.page.frame().top
}

func (f *flow) frame() frame { return f.page.frame() }

// top reports whether nothing stands on the page yet.
func (f *flow) top() bool { return f.y <= f.frame().top+0.01 }

// room is the height left on the page after what is held.
func (f *flow) room() float64 {
	room := f.frame().bottom - f.y
	for i, h := range f.held {
		room -= h.height
		if i > 0 || !f.top() {
			room -= h.before
		}
	}
	return room
}

// waiting is the height of what is held.
func (f *flow) waiting() (height float64) {
	for _, h := range f.held {
		height += h.before + h.height
	}
	return height
}

// hold keeps something back until what follows it is placed on the same page.
func (f *flow) hold(before, height float64, draw func()) {
	f.held = append(f.held, held{before, height, draw, f.within})
}

// gap leaves space above what follows, but not on top of a page.
func (f *flow) gap(height float64) { f.hold(height, 0, func() {}) }

// need makes sure that height points fit on the page, starting a new one when
// they do not, and places what is held.
func (f *flow) need(height float64) {
	if f.room() < height-0.01 && !f.top() {
		f.next()
	}
	f.settle()
}

// next starts a page of the same direction.
func (f *flow) next() {
	f.open(f.page.landscape)
	if f.repeat != nil {
		f.artefact(f.repeat)
	}
}

// settle places what is held.
func (f *flow) settle() {
	waiting := f.held
	f.held = nil
	for _, h := range waiting {
		if !f.top() {
			f.y += h.before
		}
		f.inside(h.within, h.draw)
		f.y += h.height
	}
}

// text sets one line with its upper edge at y and returns its width.
func (f *flow) text(st *style, x, y float64, s string) float64 {
	if s == "" {
		return 0
	}
	s, whole := strings.CutSuffix(s, joiner)
	w := f.width(st, s)
	f.page.marks = append(f.page.marks, mark{x: x, y: baseline(st, y), w: w, text: s, style: st, whole: whole, of: f.owner()})
	return w
}

// textRight is [flow.text] ending at x.
func (f *flow) textRight(st *style, x, y float64, s string) {
	f.text(st, x-f.width(st, s), y, s)
}

// pageOf sets the number of the page that holds a place, ending at x.
func (f *flow) pageOf(st *style, x, y float64, to string) {
	f.page.marks = append(f.page.marks, mark{shape: numberShape, x: x, y: baseline(st, y), style: st, to: to, of: f.owner()})
}

// link makes a rectangle lead to a place, which about describes. The text being
// set is that of the link.
func (f *flow) link(x, y, w, h float64, to, about string) {
	f.page.links = append(f.page.links, link{x: x, y: y, w: w, h: h, to: to, about: about, of: f.in})
}

// linkText makes the line that was set last, from y and h high, lead to a
// place.
func (f *flow) linkText(y, h float64, to string) {
	last := len(f.page.marks) - 1
	m := &f.page.marks[last]
	f.page.links = append(f.page.links, link{x: m.x, y: y, w: m.w, h: h, to: to, about: m.text, mark: last, until: len(m.text)})
}

// baseline returns where a line whose upper edge is at y stands: its capitals
// sit in the middle of the leading.
func baseline(st *style, y float64) float64 {
	const capitals = 0.66 // of the size, in Source Sans 3
	return y + (st.leading+capitals*st.size)/2
}

// mark notes that the thing with this name stands here; the first to say so
// is where links lead.
func (f *flow) mark(name string) {
	if _, ok := f.places[name]; !ok {
		f.places[name] = place{f.page, f.y}
	}
}

// bookmark adds a line to the panel beside the pages, leading here.
func (f *flow) bookmark(level int, title string) {
	const longest = 120 // runes; a panel shows some forty
	if r := []rune(title); len(r) > longest {
		title = string(r[:longest]) + "…"
	}
	f.bookmarks = append(f.bookmarks, bookmark{title, level, place{f.page, f.y}})
}

// paragraph sets text over the given width. At least two lines stand together
// at the foot and at the head of a page.
func (f *flow) paragraph(st *style, s string, width float64) {
	f.lines(st, f.wrap(st, f.clean(s), width))
}

func (f *flow) lines(st *style, lines []string) {
	id := tag.None
	for len(lines) > 0 {
		f.need(float64(min(2, len(lines))) * st.leading)
		if id == tag.None {
			id = f.tree.Add(tag.P, f.within)
		}
		n := min(len(lines), max(1, int((f.frame().bottom-f.y+0.01)/st.leading)))
		if len(lines)-n == 1 && n > 2 {
			n--
		}
		f.say(id, func() {
			for _, l := range lines[:n] {
				f.text(st, f.frame().left, f.y, l)
				f.y += st.leading
			}
		})
		lines = lines[n:]
		f.begun = true
	}
}

// intro holds a sentence about the table that follows, so that the two are not
// parted.
func (f *flow) intro(s string) {
	f.holdLines(tag.P, body, 0, f.wrap(body, f.clean(s), f.frame().width()))
	f.gap(8)
}

// holdLines holds the lines of one element, with space above the first.
func (f *flow) holdLines(k tag.Kind, st *style, before float64, lines []string) {
	id := tag.None
	for _, l := range lines {
		f.hold(before, st.leading, func() {
			if id == tag.None {
				id = f.tree.Add(k, f.within)
			}
			f.say(id, func() { f.text(st, f.frame().left, f.y, l) })
		})
		before = 0
	}
}

// heading holds a heading of the second rank inside a chapter.
func (f *flow) heading(st *style, before, after float64, s string) {
	f.holdLines(tag.H2, st, before, f.wrap(st, f.clean(s), f.frame().width()))
	f.hold(0, after, func() {})
}

// section is a heading of the second rank.
func (f *flow) section(s string) { f.heading(title2, 18, 4, s) }
