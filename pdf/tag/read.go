package tag

import "iter"

// Kid is what stands in an element: another one, a mark on a page, or an
// annotation.
type Kid struct {
	Element ID  // above 0 when it is one
	Page    int // from 0
	Mark    int // number of the mark on its page; -1 for an annotation
	Object  int // of an annotation
}

// Len returns how many elements there are; their ids run from 1.
func (t *Tree) Len() int { return len(t.elements) - 1 }

// Kind returns what an element is.
func (t *Tree) Kind(id ID) Kind { return t.elements[id].kind }

// Up returns the element above one, or [None].
func (t *Tree) Up(id ID) ID { return t.elements[id].up }

// Scope returns what a head cell names.
func (t *Tree) Scope(id ID) Scope { return t.elements[id].scope }

// Columns returns over how many columns a cell stands, 1 at least.
func (t *Tree) Columns(id ID) int { return max(1, int(t.elements[id].span)) }

// Picture returns what stands for a drawing, and whether it is one.
func (t *Tree) Picture(id ID) (Picture, bool) {
	p, ok := t.pictures[id]
	return p, ok
}

// Kids lists what stands in an element, in reading order.
func (t *Tree) Kids(id ID) iter.Seq[Kid] {
	return func(yield func(Kid) bool) {
		for at := t.elements[id].first; at != 0; {
			k := Kid{Element: ID(at)}
			if at > 0 {
				at = t.elements[at].next
			} else {
				c := t.contents[-at]
				at = c.next
				k = Kid{Page: int(c.page), Mark: int(c.ref)}
				if c.ref < 0 {
					k.Mark, k.Object = -1, int(-1-c.ref)
				}
			}
			if !yield(k) {
				return
			}
		}
	}
}

// OnPage returns the element of every mark on a page, by its number.
func (t *Tree) OnPage(page int) []ID {
	if page >= len(t.pages) {
		return nil
	}
	end := len(t.parents)
	if page+1 < len(t.pages) {
		end = int(t.pages[page+1])
	}
	return t.parents[t.pages[page]:end]
}

// Links returns the element of every annotation, by its number.
func (t *Tree) Links() []ID { return t.links }
