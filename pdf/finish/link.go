package finish

import (
	"fmt"
	"strings"
)

// links writes an annotation for every link and returns, by the object number
// of the page, its list of them.
func (w *writer) links(links []Link, pages []int) (map[int]string, error) {
	lists := make(map[int]*strings.Builder)
	for _, l := range links {
		if l.Page < 0 || l.Page >= len(pages) || l.To.Page < 0 || l.To.Page >= len(pages) {
			return nil, fmt.Errorf("link from page %d to page %d of %d", l.Page, l.To.Page, len(pages))
		}
		id := w.next()
		w.object(id, fmt.Sprintf("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[%s %s %s %s]%s>>",
			points(l.X), points(l.Y), points(l.X+l.W), points(l.Y+l.H), dest(pages[l.To.Page], l.To.Y)))
		list, ok := lists[pages[l.Page]]
		if !ok {
			list = new(strings.Builder)
			lists[pages[l.Page]] = list
		}
		fmt.Fprintf(list, "%d 0 R ", id)
	}
	annots := make(map[int]string, len(lists))
	for page, list := range lists {
		annots[page] = "/Annots[" + strings.TrimSpace(list.String()) + "]"
	}
	return annots, nil
}

// withAnnots returns o with its list of annotations, if it has one.
func withAnnots(o object, annots string) string {
	if annots == "" {
		return string(o.dict)
	}
	return strings.TrimSuffix(string(o.dict), ">>") + annots + ">>"
}
