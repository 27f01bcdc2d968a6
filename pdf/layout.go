package pdf

import (
	"example.org/toepasselijk/risk"
)

// Layout is a report laid out on its pages and not drawn yet. What a preview
// asks of it costs next to nothing; the work was done in [LayOut].
type Layout struct {
	doc     *risk.Document
	options Options
	book    *book
}

// LayOut is the first half of [Report], with its demands and errors. What it
// returns can be looked at page by page, and then made into the PDF.
//
//	l, err := pdf.LayOut(doc, pdf.Options{Lang: lang.NL, Fonts: fonts})
//	svg := l.Picture(1)
//	file, err := l.PDF(nil)
func LayOut(d *risk.Document, o Options) (*Layout, error) {
	b, err := layOut(d, o)
	if err != nil {
		return nil, err
	}
	return &Layout{doc: d, options: o, book: b}, nil
}

// Pages returns how many pages the report has.
func (l *Layout) Pages() int { return len(l.book.pages) }

// Heading is a chapter and the page it starts on, from 1.
type Heading struct {
	Title string
	Page  int
}

// Headings lists the chapters from front to back.
func (l *Layout) Headings() []Heading {
	var out []Heading
	for _, m := range l.book.bookmarks {
		if m.level == 0 {
			out = append(out, Heading{m.title, m.at.page.number})
		}
	}
	if len(out) == 0 || out[0].Page > 1 {
		out = append([]Heading{{coverChapter.title.In(l.options.Lang), 1}}, out...)
	}
	return out
}

// OpenPoint is something the reader will miss: what a draft prints in its
// place, and which pages that stands on. A final report prints a dash or
// leaves it out.
type OpenPoint struct {
	Text  string
	Pages []int // from 1, rising
	Count int   // how many there are of it in all
}

// OpenPoints lists what is still open, in the order the report comes to it.
// The same words on other pages are one point.
func (l *Layout) OpenPoints() []OpenPoint {
	var out []OpenPoint
	known := make(map[string]int)
	for _, p := range l.book.pages {
		for _, text := range p.open {
			i, ok := known[text]
			if !ok {
				i = len(out)
				known[text] = i
				out = append(out, OpenPoint{Text: text})
			}
			o := &out[i]
			o.Count++
			if n := len(o.Pages); n == 0 || o.Pages[n-1] != p.number {
				o.Pages = append(o.Pages, p.number)
			}
		}
	}
	return out
}

// Picture returns page n, from 1, as an SVG image; nil when there is no such
// page, or when the layout is spent. Its text asks for [PictureFont].
func (l *Layout) Picture(n int) []byte {
	if n < 1 || n > len(l.book.pages) || len(l.book.pages[n-1].marks) == 0 {
		return nil
	}
	return drawPicture(l.book.pages[n-1])
}
