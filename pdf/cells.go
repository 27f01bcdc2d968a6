package pdf

import "example.org/toepasselijk/pdf/tag"

// element is the table in the structure of the report; an artefact while heads
// are drawn once more.
func (t *table) element() tag.ID {
	if t.f.in.Silent() {
		return t.f.in
	}
	if t.of == tag.None {
		t.of = t.f.tree.Add(tag.Table, t.f.within)
	}
	return t.of
}

// headCell adds the head of a column to a row. One without words names nothing.
func (t *table) headCell(tr tag.ID, c column) tag.ID {
	if c.head == "" {
		return t.f.tree.Add(tag.TD, tr)
	}
	th := t.f.tree.Add(tag.TH, tr)
	t.f.tree.Head(th, tag.Column)
	return th
}

// begin adds the elements of a row and its cells. The first cell says what the
// row is about, and is its head.
func (t *table) begin(r *row) {
	tree := t.f.tree
	r.of = tree.Add(tag.TR, t.element())
	for i := range r.cells {
		if i > 0 || len(r.cells[0]) == 0 {
			tree.Add(tag.TD, r.of)
			continue
		}
		tree.Head(tree.Add(tag.TH, r.of), tag.Row)
	}
}

// cell is the element of cell i, which follows that of its row.
func (r row) cell(i int) tag.ID {
	if i == 0 && r.again {
		return tag.Artefact
	}
	return r.of + 1 + tag.ID(i)
}

// portion is one of several things in a cell: a paragraph, or an entry of a list
// when it has a label. Its elements are added when its first line is set, and
// hold all of it, on whatever page.
type portion struct {
	list        *tag.ID // that it is an entry of; nil for a paragraph
	label, body tag.ID
}

// portions makes the parts of a cell. A single text needs none: it is the cell.
type portions struct {
	several bool
	list    *tag.ID // that the last one is in
}

func newPortions(c cell) portions {
	n := 0
	for _, it := range c {
		if it.label != "" {
			n++ // a list, though of one
		}
		if it.text != "" {
			n++
		}
	}
	return portions{several: n > 1}
}

// next returns the part for the next item of the cell.
func (p *portions) next(it item) *portion {
	switch {
	case !p.several:
		return nil
	case it.label == "":
		p.list = nil
		return new(portion)
	case p.list == nil:
		p.list = new(tag.ID)
	}
	return &portion{list: p.list}
}

// elements returns what the label and the text of a line belong to.
func (p *portion) elements(tree *tag.Tree, cell tag.ID) (label, body tag.ID) {
	switch {
	case p == nil || cell.Silent():
		return cell, cell
	case p.body != tag.None:
	case p.list == nil:
		p.body = tree.Add(tag.P, cell)
		p.label = p.body
	default:
		if *p.list == tag.None {
			*p.list = tree.Add(tag.L, cell)
		}
		entry := tree.Add(tag.LI, *p.list)
		p.label, p.body = tree.Add(tag.Lbl, entry), tree.Add(tag.LBody, entry)
	}
	return p.label, p.body
}
