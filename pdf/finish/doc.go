// Package finish turns the plain file that the PDF writer makes into the one
// that is handed out: compressed, with bookmarks, links, language, title and
// an identifier that depends on the content alone.
//
// It reads only what gopdf writes without compression: objects numbered from
// 1, a plain cross-reference table, the catalogue first. Whatever it does not
// understand is copied as it stands, so a new kind of object needs no change
// here; what it cannot read is an error.
//
//	whole, err := finish.Finish(plain, finish.Document{
//		Title:     "Risk assessment",
//		Lang:      "en",
//		Bookmarks: []finish.Bookmark{{Title: "Scope", At: finish.Place{Page: 2, Y: 760}}},
//	})
package finish

import (
	"crypto/sha256"
	"fmt"
	"time"
)

// Document is what the file says of itself besides its pages.
type Document struct {
	Title     string
	Author    string
	Lang      string    // BCP 47, "nl"
	Date      time.Time // of creation; zero leaves it out
	Bookmarks []Bookmark
	Links     []Link
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
	Page       int // from 0
	X, Y, W, H float64
	To         Place
}

// Finish returns plain with all that d asks for. The same input gives the
// same bytes. An error means plain is not a file gopdf wrote, or that d names
// a page that is not there.
func Finish(plain []byte, d Document) ([]byte, error) {
	f, err := parse(plain)
	if err != nil {
		return nil, fmt.Errorf("read the plain file: %w", err)
	}
	w := newWriter(len(f.objects), len(plain)/3)
	annots, err := w.links(d.Links, f.pages)
	if err != nil {
		return nil, err
	}
	outlines, err := w.outlines(d.Bookmarks, f.pages)
	if err != nil {
		return nil, err
	}
	for i, o := range f.objects {
		n := i + 1
		switch {
		case n == catalogue:
			w.object(n, catalogueOf(d.Lang, outlines))
		case n == oldOutlines:
		case o.stream != nil:
			w.copyStream(n, o)
		default:
			w.object(n, withAnnots(o, annots[n]))
		}
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

func catalogueOf(lang string, outlines int) string {
	s := fmt.Sprintf("<</Type/Catalog/Pages %d 0 R/Lang%s/ViewerPreferences<</DisplayDocTitle true>>", pageTree, text(lang))
	if outlines > 0 {
		s += fmt.Sprintf("/Outlines %d 0 R/PageMode/UseOutlines", outlines)
	}
	return s + ">>"
}

func infoOf(d Document) string {
	s := "<</Title" + text(d.Title) + "/Producer(gopdf)"
	if d.Author != "" {
		s += "/Author" + text(d.Author)
	}
	if !d.Date.IsZero() {
		s += "/CreationDate(D:" + d.Date.UTC().Format("20060102150405") + "Z)"
	}
	return s + ">>"
}
