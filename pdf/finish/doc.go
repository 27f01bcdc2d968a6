// Package finish makes the file that is handed out. The PDF writer gives the
// bare pages and the fonts; this adds what stands on the pages, their structure
// for readers who do not see them, bookmarks, links, what the file says of
// itself, the file that travels inside, and compression.
//
// The result is meant as PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3). The
// tests of package pdf hold every report against what a program can see of
// these; no validator has.
//
// It reads only what gopdf writes without compression: objects numbered from
// 1, a plain cross-reference table, the catalogue first. Whatever it does not
// understand is copied as it stands, so a new kind of object needs no change
// here; what it cannot read is an error.
//
//	whole, err := finish.Finish(plain, finish.Document{
//		Title: "Risk assessment",
//		Lang:  "en",
//		Tree:  tree,
//		Draw:  func(page int) ([]byte, []finish.Link) { … },
//	})
package finish

import (
	"crypto/sha256"
	"fmt"
	"time"

	"example.org/toepasselijk/pdf/tag"
)

// Document is what the file holds and says of itself besides its bare pages.
type Document struct {
	Title     string
	Author    string
	Lang      string    // BCP 47, "nl"
	Date      time.Time // of creation; zero leaves it out
	Bookmarks []Bookmark

	// Draw returns the operators of a page, from 0, and the links on it. It is
	// called once for every page, in order, and marks each piece of content in
	// Tree; what it returns need only last until the next call.
	Draw func(page int) ([]byte, []Link)
	Tree *tag.Tree // its first element is the document

	Inside   *Inside               // the file that travels inside; nil for none
	Progress func(done, whole int) // called while the structure is written; may be nil
}

// Place is a spot to jump to.
type Place struct {
	Page int     // from 0
	Y    float64 // points above the foot of the page
}

// Bookmark is one line of the panel beside the pages, in reading order.
type Bookmark struct {
	Title string
	Level int // 0 for a chapter; a deeper one hangs under the last before it
	At    Place
}

// Link is a rectangle that jumps to another place, in points from the lower
// left corner of its page.
type Link struct {
	X, Y, W, H float64
	To         Place
	Text       string // what it leads to, in words
	Element    tag.ID // of the tree
}

// Finish returns plain with all that d asks for. The same input gives the
// same bytes. An error means plain is not a file gopdf wrote, or that d names
// a page that is not there.
func Finish(plain []byte, d Document) ([]byte, error) {
	f, err := parse(plain)
	if err != nil {
		return nil, fmt.Errorf("read the plain file: %w", err)
	}
	w := newWriter(len(f.objects))
	if err := w.pages(&f, d); err != nil {
		return nil, err
	}
	entries, err := w.outlines(d.Bookmarks, f.pages)
	if err != nil {
		return nil, err
	}
	entries += w.structure(d.Tree, f.pages, d.Progress)
	entries += w.metadata(d)
	entries += w.intent()
	entries += w.inside(d.Inside, d.Date)
	w.object(catalogue, fmt.Sprintf("<</Type/Catalog/Pages %d 0 R/Lang%s/ViewerPreferences<</DisplayDocTitle true>>%s>>", pageTree, text(d.Lang), entries))
	for i := range f.objects {
		w.copy(i+1, &f.objects[i])
	}
	info := w.next()
	w.object(info, infoOf(d))
	w.flush()
	sum := sha256.Sum256(w.buf.Bytes())
	return w.close(info, sum[:16]), nil
}

// The places that gopdf always gives these objects.
const (
	catalogue   = 1
	pageTree    = 2
	oldOutlines = 3 // its own bookmarks, which are wrong
)
