package finish

import (
	"bytes"
	"fmt"
	"strings"

	"example.org/toepasselijk/pdf/tag"
)

// pages writes every page with its content and its links.
func (w *writer) pages(f *file, d Document) error {
	for i, n := range f.pages {
		content, links := d.Draw(i)
		id := w.next()
		if own, ok := entryOf(f.objects[n-1].dict, "/Contents  "); ok && own > 0 && own <= len(f.objects) {
			f.objects[own-1] = object{} // what gopdf itself drew there
		}
		w.stream(id, "", content)
		entries := fmt.Sprintf("/Contents %d 0 R/StructParents %d/Tabs/S", id, i)
		if len(links) > 0 {
			annots, err := w.annotate(links, i, f.pages, d.Tree)
			if err != nil {
				return err
			}
			entries += "/Annots[" + annots + "]"
		}
		w.object(n, pageWith(f.objects[n-1].dict, entries))
	}
	return nil
}

// pageWith returns the dictionary of a page with entries, in place of the line
// that names its content.
func pageWith(dict []byte, entries string) string {
	if at := bytes.Index(dict, []byte("/Contents")); at >= 0 {
		end := bytes.IndexByte(dict[at:], '\n')
		if end < 0 {
			end = len(dict) - at
		}
		dict = append(dict[:at:at], dict[at+end:]...)
	}
	return strings.TrimSuffix(string(bytes.TrimSpace(dict)), ">>") + entries + ">>"
}

// annotate writes an annotation for every link on a page and returns the list
// of them. Their numbers in the tree of parents follow those of the pages.
func (w *writer) annotate(links []Link, page int, pages []int, tree *tag.Tree) (string, error) {
	var list strings.Builder
	for _, l := range links {
		if l.To.Page < 0 || l.To.Page >= len(pages) {
			return "", fmt.Errorf("link from page %d to page %d of %d", page, l.To.Page, len(pages))
		}
		id := w.next()
		key := len(pages) + tree.Annotate(l.Element, page, id)
		w.object(id, fmt.Sprintf("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[%s %s %s %s]%s/Contents%s/StructParent %d>>",
			points(l.X), points(l.Y), points(l.X+l.W), points(l.Y+l.H), dest(pages[l.To.Page], l.To.Y), text(l.Text), key))
		fmt.Fprintf(&list, "%d 0 R ", id)
	}
	return strings.TrimSpace(list.String()), nil
}
