package pdf

import (
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/pdf/tag"
)

var contentsChapter = chapter{
	id:    "contents",
	title: lang.T("Inhoud", "Contents"),
	parts: []Part{Full},
	front: true,
	late:  2,
	draw:  drawContents,
}

// drawContents lists the chapters and what stands in them, each with a link and
// the number of its page.
func drawContents(f *flow) {
	f.group(tag.TOC, f.contents)
}

func (f *flow) contents() {
	for i := range f.plan {
		c := &f.plan[i]
		if c.bare || c.id == "contents" {
			continue
		}
		number := ""
		if c.number > 0 {
			number = lang.Number(f.lang, c.number)
		}
		f.contentsLine(bodyStrong, 19, 22, number, entry{c.title.In(f.lang), c.place()})
		if c.sections == nil {
			continue
		}
		for _, s := range c.sections(f) {
			f.contentsLine(contentsText, 15.5, 22, "", s)
		}
	}
}

var contentsText = cellText.in(ink2)

func (f *flow) contentsLine(st *style, height, indent float64, number string, e entry) {
	if _, ok := f.places[e.to]; !ok {
		return
	}
	f.need(height)
	fr := f.frame()
	y := f.y + (height-st.leading)/2
	f.group(tag.TOCI, func() {
		f.group(tag.Reference, func() {
			f.block(tag.Link, func() {
				f.text(st.in(accent), fr.left, y, number)
				f.text(st, fr.left+indent, y, f.fit(st, f.clean(e.title), fr.width()-indent-40))
				f.pageOf(st, fr.right, y, e.to)
				f.link(fr.left, f.y, fr.width(), height, e.to, e.title)
			})
		})
	})
	f.y += height
	f.page.rule(fr.left+indent, f.y-0.4, fr.width()-indent, 0.4, hair)
}
