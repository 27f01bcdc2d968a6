package pdf

// definitions is a list of labels with their values, without head or boxes.
type definitions struct{ *table }

func (f *flow) definitions() definitions {
	t := f.table(column{"", 118, false}, column{"", 0.9999, false})
	t.pad = 2.4
	return definitions{t}
}

// value sets one label; a value that is only a dash is left out.
func (d definitions) value(label string, items ...item) {
	if r, ok := d.lay(label, items...); ok {
		d.place(r)
	}
}

// lay measures the row of one label, and reports whether there is any.
func (d definitions) lay(label string, items ...item) (row, bool) {
	for _, it := range items {
		if it.text != "–" && !blank(it.text+it.label) {
			return d.table.lay("", cell{{text: label, style: cellSoft}}, items), true
		}
	}
	for _, it := range items { // a final report leaves it out
		d.f.opens(it.open)
	}
	return row{}, false
}
