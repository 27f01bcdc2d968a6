package finish

import (
	"fmt"
	"strconv"

	"example.org/toepasselijk/pdf/tag"
)

// structure writes the elements of the tree and returns what the catalogue says
// of it.
func (w *writer) structure(t *tag.Tree, pages []int, progress func(done, whole int)) string {
	root, attributes := w.next(), w.attributes()
	base := w.last // of the elements, less one
	w.last += t.Len()
	for id := tag.ID(1); int(id) <= t.Len(); id++ {
		w.open(base + int(id))
		w.body = element(w.body, t, id, base, root, pages, attributes)
		w.shut()
		if progress != nil && (id%5000 == 0 || int(id) == t.Len()) {
			progress(int(id), t.Len())
		}
	}
	parents, next := w.parents(t, len(pages), base)
	w.object(root, fmt.Sprintf("<</Type/StructTreeRoot/K[%d 0 R]/ParentTree %d 0 R/ParentTreeNextKey %d>>", base+1, parents, next))
	return fmt.Sprintf("/StructTreeRoot %d 0 R/MarkInfo<</Marked true>>", root)
}

// attributes writes those that many elements share.
func (w *writer) attributes() (a sharedAttributes) {
	for _, of := range []struct {
		at   *int
		dict string
	}{
		{&a.column, "<</O/Table/Scope/Column>>"},
		{&a.row, "<</O/Table/Scope/Row>>"},
		{&a.list, "<</O/List/ListNumbering/None>>"}, // labels are words or numbers of their own
	} {
		*of.at = w.next()
		w.object(*of.at, of.dict)
	}
	return a
}

// sharedAttributes are the objects of attributes that many elements have.
type sharedAttributes struct{ column, row, list int }

// element appends one element to out.
func element(out []byte, t *tag.Tree, id tag.ID, base, root int, pages []int, a sharedAttributes) []byte {
	up := root
	if above := t.Up(id); above != tag.None {
		up = base + int(above)
	}
	out = append(append(out, "<</S/"...), t.Kind(id).String()...)
	out = reference(append(out, "/P "...), up)
	page := -1
	for k := range t.Kids(id) {
		if k.Element == tag.None && k.Mark >= 0 {
			page = k.Page
			out = reference(append(out, "/Pg "...), pages[page])
			break
		}
	}
	out = append(out, a.of(t, id)...)
	if p, ok := t.Picture(id); ok {
		out = fmt.Appendf(out, "/Alt%s/A<</O/Layout/Placement/Block/BBox[%s %s %s %s]>>", text(p.Alt), points(p.Left), points(p.Lower), points(p.Right), points(p.Upper))
	}
	out = append(out, "/K["...)
	for k := range t.Kids(id) {
		switch {
		case k.Element != tag.None:
			out = append(reference(out, base+int(k.Element)), ' ')
		case k.Mark < 0:
			out = fmt.Appendf(out, "<</Type/OBJR/Pg %d 0 R/Obj %d 0 R>>", pages[k.Page], k.Object)
		case k.Page == page:
			out = append(strconv.AppendInt(out, int64(k.Mark), 10), ' ')
		default:
			out = fmt.Appendf(out, "<</Type/MCR/Pg %d 0 R/MCID %d>>", pages[k.Page], k.Mark)
		}
	}
	if out[len(out)-1] == ' ' {
		out = out[:len(out)-1]
	}
	return append(out, "]>>"...)
}

// of returns the attributes of an element.
func (a sharedAttributes) of(t *tag.Tree, id tag.ID) string {
	switch {
	case t.Columns(id) > 1:
		return fmt.Sprintf("/A<</O/Table/Scope/Column/ColSpan %d>>", t.Columns(id))
	case t.Scope(id) == tag.Column:
		return "/A " + strconv.Itoa(a.column) + " 0 R"
	case t.Scope(id) == tag.Row:
		return "/A " + strconv.Itoa(a.row) + " 0 R"
	case t.Kind(id) == tag.L:
		return "/A " + strconv.Itoa(a.list) + " 0 R"
	}
	return ""
}

// reference appends a reference to an object.
func reference(out []byte, n int) []byte {
	return append(strconv.AppendInt(out, int64(n), 10), " 0 R"...)
}

// perLeaf is how many entries a leaf of the tree of parents holds.
const perLeaf = 64

// parents writes which elements the marks of each page and each annotation
// belong to, and returns the tree of them and the first number that is free.
func (w *writer) parents(t *tag.Tree, pages, base int) (root, next int) {
	next = pages + len(t.Links())
	var leaves []byte
	for from := 0; from < next; from += perLeaf {
		until := min(from+perLeaf, next)
		leaf := fmt.Appendf(nil, "<</Limits[%d %d]/Nums[", from, until-1)
		for key := from; key < until; key++ {
			leaf = append(strconv.AppendInt(leaf, int64(key), 10), ' ')
			if key >= pages {
				leaf = append(reference(leaf, base+int(t.Links()[key-pages])), ' ')
				continue
			}
			leaf = append(leaf, '[')
			for _, id := range t.OnPage(key) {
				leaf = append(reference(leaf, base+int(id)), ' ')
			}
			leaf = append(leaf, ']')
		}
		n := w.next()
		w.object(n, string(leaf)+"]>>")
		leaves = append(reference(leaves, n), ' ')
	}
	root = w.next()
	w.object(root, "<</Kids["+string(leaves)+"]>>")
	return root, next
}
