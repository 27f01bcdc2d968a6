package pdf

import "example.org/toepasselijk/pdf/tag"

// Whatever is set belongs to an element of the report's structure, which tells
// a reader who does not see the page what it is. Text that no block or figure
// claims is a paragraph of its own; a shape outside a figure is an artefact.

// block adds an element where the cursor is; the text set in draw is in it.
// What draw sets is drawn now: nothing may be held in it.
func (f *flow) block(k tag.Kind, draw func()) tag.ID {
	id := f.tree.Add(k, f.within)
	f.say(id, draw)
	return id
}

// group adds an element that holds the blocks and groups of draw.
func (f *flow) group(k tag.Kind, draw func()) {
	f.inside(f.tree.Add(k, f.within), draw)
}

// say sets what draw sets in the element id.
func (f *flow) say(id tag.ID, draw func()) {
	was := f.in
	f.in = id
	draw()
	f.in = was
}

// inside puts the blocks and groups of draw in the element id.
func (f *flow) inside(id tag.ID, draw func()) {
	within, in := f.within, f.in
	f.within, f.in = id, tag.None
	draw()
	f.within, f.in = within, in
}

// artefact sets what only belongs to the page and says nothing new.
func (f *flow) artefact(draw func()) {
	f.inside(tag.Artefact, func() { f.say(tag.Artefact, draw) })
}

// entry adds a line to a list: its label, and what that belongs to.
func (f *flow) entry(label, body func()) {
	f.group(tag.LI, func() {
		f.block(tag.Lbl, label)
		f.block(tag.LBody, body)
	})
}

// owner is the element that text set now belongs to.
func (f *flow) owner() tag.ID {
	if f.in != tag.None {
		return f.in
	}
	return f.tree.Add(tag.P, f.within)
}
