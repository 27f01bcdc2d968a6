package file

import (
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// few is how many names are compared one by one before a map is quicker.
const few = 24

// unique refuses an object with two members of one name: nobody can tell which
// of them was meant.
func (d *decoder) unique(at uint32) *risk.Refusal {
	search := d.twiceAmongFew
	if d.count(at) > few {
		search = d.twiceAmongMany
	}
	twice, found := search(at)
	if !found {
		return nil
	}
	d.trail = append(d.trail, step{at: twice})
	return d.refuse(lang.T(
		"Dit onderdeel staat er twee keer; onduidelijk is welke van de twee geldt.",
		"This member is given twice; it is unclear which of the two holds."))
}

func (d *decoder) twiceAmongFew(at uint32) (uint32, bool) {
	for i := at + 1; i < d.nodes[at].next; i = d.nodes[i].next {
		name := d.name(&d.nodes[i])
		for j := at + 1; j < i; j = d.nodes[j].next {
			if d.name(&d.nodes[j]) == name {
				return i, true
			}
		}
	}
	return 0, false
}

func (d *decoder) twiceAmongMany(at uint32) (uint32, bool) {
	seen := make(map[string]bool, d.count(at))
	for i := at + 1; i < d.nodes[at].next; i = d.nodes[i].next {
		name := d.name(&d.nodes[i])
		if seen[name] {
			return i, true
		}
		seen[name] = true
	}
	return 0, false
}

// uniqueWithin is unique for a value of which only the JSON is known.
func (d *decoder) uniqueWithin(at uint32) *risk.Refusal {
	n := &d.nodes[at]
	if n.kind == object {
		if refusal := d.unique(at); refusal != nil {
			return refusal
		}
	}
	place := 0
	for i := at + 1; i < n.next; i = d.nodes[i].next {
		next := step{at: i}
		if n.kind == list {
			place++
			next.place, next.byID = place, true
		}
		d.trail = append(d.trail, next)
		if refusal := d.uniqueWithin(i); refusal != nil {
			return refusal
		}
		d.trail = d.trail[:len(d.trail)-1]
	}
	return nil
}
