package pdf

import (
	"errors"
	"fmt"
	"time"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/pdf/finish"
	"example.org/toepasselijk/pdf/tag"
	"example.org/toepasselijk/pdf/want"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/file"
)

// Options say which report is wanted.
type Options struct {
	Lang     lang.Lang
	Part     Part
	Without  want.Chapters  // that are left out of the whole report
	Findings bool           // with a chapter of what the audit check finds
	Before   *risk.Document // an older state, to say what changed since; nil for no such chapter
	Bare     bool           // without the save file inside, which only the whole report has
	Style    risk.Style     // what is filled in wins over the document's own
	Fonts    Fonts
	Progress func(Progress) // called at every page, twice, and while the structure is written; may be nil
}

// Progress is how far a report is. First its pages are laid out, chapter by
// chapter; then, when it is known how many there are, they are drawn; and at
// last their structure is written.
type Progress struct {
	Chapter, Chapters int // the chapter at work, from 1, of how many
	Page              int // the page at work, from 1
	Pages             int // how many will be drawn; 0 while that is not known
	Tagged            int // how much of the structure is written, in hundredths
}

// Fonts are the two weights of the typeface, as TrueType files. They are
// passed in, so that whoever needs no report need not load them.
type Fonts struct {
	Regular  []byte
	Semibold []byte
}

// Report returns the PDF of d. The document must be one that [risk.Validate]
// accepts; the error is then only about the fonts.
func Report(d *risk.Document, o Options) ([]byte, error) {
	l, err := LayOut(d, o)
	if err != nil {
		return nil, err
	}
	return l.PDF(o.Progress)
}

// PDF draws the pages and returns the file. A long report does not fit in
// memory twice, so the layout is spent: it is of no further use.
func (l *Layout) PDF(progress func(Progress)) ([]byte, error) {
	d, o, b := l.doc, l.options, l.book
	o.Progress = progress
	plain, logo, err := b.bare(o.Fonts)
	if err != nil {
		return nil, fmt.Errorf("make the pages: %w", err)
	}
	c := content{book: b, faces: b.measure.faces, lang: o.Lang, logo: logo}
	out, err := finish.Finish(plain, finish.Document{
		Title:     documentTitle(d, o),
		Author:    d.Organisation.Name,
		Lang:      o.Lang.Code(),
		Date:      creationDate(d),
		Bookmarks: b.marks(),
		Tree:      b.tree,
		Inside:    inside(d, o),
		Draw: func(i int) ([]byte, []finish.Link) {
			o.tell(Progress{Page: i + 1, Pages: len(b.pages)})
			return c.draw(i)
		},
		Progress: func(done, whole int) {
			o.tell(Progress{Page: len(b.pages), Pages: len(b.pages), Tagged: max(1, 100*done/whole)})
		},
	})
	if err != nil {
		return nil, fmt.Errorf("finish the report: %w", err)
	}
	return out, nil
}

// inside is the save file of d, if it travels in the report.
func inside(d *risk.Document, o Options) *finish.Inside {
	if !(want.Report{Part: o.Part, Bare: o.Bare}).Holds() {
		return nil
	}
	return &finish.Inside{Name: file.Name(d), About: insideAbout.In(o.Lang), MIME: "application/json", Data: file.Save(d)}
}

var insideAbout = lang.T("Opslagbestand van deze risicoanalyse, te openen met Toepasselijk", "Save file of this risk assessment, to be opened with Toepasselijk")

func (o Options) tell(at Progress) {
	if o.Progress != nil {
		o.Progress(at)
	}
}

// book is a report laid out: every page with everything on it.
type book struct {
	measure   *measure
	pages     []*page
	places    map[string]place
	bookmarks []bookmark
	tree      *tag.Tree
}

// bare returns the file of empty pages with the fonts that they need, and the
// object in it that holds the logo, 0 for none.
func (b *book) bare(f Fonts) (plain []byte, logo int, err error) {
	s, err := newSheet(f, b.used(b.measure))
	if err != nil {
		return nil, 0, err
	}
	for _, p := range b.pages {
		if err := s.page(p); err != nil {
			return nil, 0, err
		}
	}
	plain, err = s.bytes()
	return plain, s.logo, err
}

// layOut is the first pass: all chapters on pages, and then what depends on
// how many there are.
func layOut(d *risk.Document, o Options) (*book, error) {
	if d == nil {
		return nil, errors.New("no document")
	}
	if err := risk.Validate(d); err != nil {
		return nil, fmt.Errorf("document: %w", err)
	}
	if o.Before != nil {
		if err := risk.Validate(o.Before); err != nil {
			return nil, fmt.Errorf("older document: %w", err)
		}
	}
	m, err := newMeasure(o.Fonts)
	if err != nil {
		return nil, err
	}
	o.Part = o.Part.Known()
	look, err := lookOf(d, o.Style)
	if err != nil {
		return nil, err
	}
	f := &flow{
		measure: m, lang: o.Lang, doc: d, found: risk.Assess(d), part: o.Part,
		look: look, before: o.Before, places: make(map[string]place), tell: o.tell, tree: tag.New(),
	}
	f.plan, f.left = plan(d, o)
	whole := f.tree.Add(tag.Document, tag.None)
	sections := make([]tag.ID, len(f.plan)) // in their order, which is not that of laying out
	for i := range f.plan {
		sections[i] = f.tree.Add(tag.Sect, whole)
	}
	laid := make([]chapterPages, len(f.plan))
	f.at = Progress{Chapters: len(f.plan)}
	for late := range 3 {
		for i := range f.plan {
			if f.plan[i].late == late {
				f.at.Chapter++
				f.inside(sections[i], func() { laid[i] = f.chapter(&f.plan[i]) })
				f.printed = append(f.printed, laid[i].pages)
			}
		}
	}
	b := &book{measure: m, places: f.places, tree: f.tree}
	for _, c := range laid {
		b.pages = append(b.pages, c.pages...)
		b.bookmarks = append(b.bookmarks, c.bookmarks...)
	}
	for i, p := range b.pages {
		p.number = i + 1
	}
	foot := f.footOf(len(b.pages))
	for _, p := range b.pages {
		f.headLogo(p)
		foot.say(tag.Footer, func() { foot.draw(p) })
		b.numbers(p, m)
		b.references(p, m)
	}
	b.recolour(look.accent)
	return b, nil
}

type chapterPages struct {
	pages     []*page
	bookmarks []bookmark
}

// chapter lays out c on pages of its own.
func (f *flow) chapter(c *numbered) chapterPages {
	f.pages, f.bookmarks, f.repeat = nil, nil, nil
	f.open(c.landscape)
	f.mark(c.place())
	f.opening(c)
	c.draw(f)
	f.settle()
	return chapterPages{f.pages, f.bookmarks}
}

func documentTitle(d *risk.Document, o Options) string {
	title := o.Part.Name().In(o.Lang)
	if d.Organisation.Name == "" {
		return title
	}
	return d.Organisation.Name + " · " + title
}

// creationDate is the document's own date: a report of the same document does
// not depend on the day it was made.
func creationDate(d *risk.Document) time.Time {
	t, err := time.Parse(time.DateOnly, string(d.Edition.Date))
	if err != nil {
		return time.Time{}
	}
	return t
}
