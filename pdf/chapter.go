package pdf

import (
	"slices"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/pdf/want"
	"example.org/toepasselijk/risk"
)

// chapter is one chapter of the report. The contents page, the clause index,
// the bookmarks and the numbering all follow from this declaration.
type chapter struct {
	id        string
	clause    string   // of ISO/IEC 27001:2022, as shown beside the title; may be empty
	answers   []answer // what it answers, for the clause index
	title     lang.Text
	parts     []Part // that it belongs to
	landscape bool
	front     bool                      // front matter: no number, not in the contents
	bare      bool                      // draws its own head and has no foot: the cover
	late      int                       // 1: laid out after the others, as it lists what they say; 2: after those too
	when      func(*risk.Document) bool // nil: always
	asked     func(Options) bool        // for one that is only there when it is asked for; nil: it need not be
	sections  func(*flow) []entry       // lines under it in the contents; nil for none
	draw      func(*flow)
}

// answer says where a clause is answered.
type answer struct {
	clause  string
	subject lang.Text
	at      string // place; empty for the start of the chapter
}

// entry is a line of the contents: a title and the place it leads to.
type entry struct {
	title string
	to    string
}

// numbered is a chapter with the number it has in this report; 0 for none.
type numbered struct {
	chapter
	number int
}

// place is the name of the place where c starts.
func (c *chapter) place() string { return "chapter/" + c.id }

// leftOut reports whether c is a chapter that can be left out, and is to be.
func (c *chapter) leftOut(o Options) bool {
	kind, known := want.ParseChapter(c.id)
	return known && o.Part == Full && o.Without.Has(kind)
}

// plan returns the chapters of a report of d, from front to back, numbered,
// and those that were left out of it.
func plan(d *risk.Document, o Options) (in []numbered, out []chapter) {
	n := 0
	for _, c := range chapters() {
		if !slices.Contains(c.parts, o.Part) || c.when != nil && !c.when(d) || c.asked != nil && !c.asked(o) {
			continue
		}
		if c.leftOut(o) {
			out = append(out, c)
			continue
		}
		number := 0
		if !c.front && o.Part == Full {
			n++
			number = n
		}
		in = append(in, numbered{c, number})
	}
	return in, out
}
