package finish

import "fmt"

// node is a bookmark with its place in the tree.
type node struct {
	mark Bookmark
	id   int
	up   *node
	kids []*node
}

// outlines writes the tree of bookmarks and returns what the catalogue says of
// it: nothing when there are none. Only chapters are shown open.
func (w *writer) outlines(marks []Bookmark, pages []int) (string, error) {
	if len(marks) == 0 {
		return "", nil
	}
	root := &node{id: w.next(), mark: Bookmark{Level: -1}}
	last := root
	for _, m := range marks {
		if m.At.Page < 0 || m.At.Page >= len(pages) {
			return "", fmt.Errorf("bookmark %q: page %d of %d", m.Title, m.At.Page, len(pages))
		}
		for last.up != nil && last.mark.Level >= m.Level {
			last = last.up
		}
		n := &node{mark: m, id: w.next(), up: last}
		last.kids = append(last.kids, n)
		last = n
	}
	w.object(root.id, fmt.Sprintf("<</Type/Outlines%s/Count %d>>", family(root), len(root.kids)))
	w.branch(root, pages)
	return fmt.Sprintf("/Outlines %d 0 R/PageMode/UseOutlines", root.id), nil
}

func (w *writer) branch(up *node, pages []int) {
	for i, n := range up.kids {
		s := fmt.Sprintf("<</Title%s/Parent %d 0 R%s", text(n.mark.Title), up.id, dest(pages[n.mark.At.Page], n.mark.At.Y))
		if i > 0 {
			s += fmt.Sprintf("/Prev %d 0 R", up.kids[i-1].id)
		}
		if i+1 < len(up.kids) {
			s += fmt.Sprintf("/Next %d 0 R", up.kids[i+1].id)
		}
		if len(n.kids) > 0 {
			// Closed: the number of lines that opening it would show, negated.
			s += fmt.Sprintf("%s/Count %d", family(n), -len(n.kids))
		}
		w.object(n.id, s+">>")
		w.branch(n, pages)
	}
}

func family(n *node) string {
	return fmt.Sprintf("/First %d 0 R/Last %d 0 R", n.kids[0].id, n.kids[len(n.kids)-1].id)
}
