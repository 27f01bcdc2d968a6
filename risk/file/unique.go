package file

import (
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// few is how many names are compared one by one before a map is quicker.
const few = 24

// unique refuses an object with two members of one name: nobody can tell which
// of them was meant.
func (d *decoder) unique(n *node) *risk.Refusal {
	search := twiceAmongMany
	if len(n.nodes) <= few {
		search = twiceAmongFew
	}
	twice, found := search(n.nodes)
	if !found {
		return nil
	}
	d.trail = append(d.trail, step{name: twice})
	return d.refuse(lang.T(
		"Dit onderdeel staat er twee keer; onduidelijk is welke van de twee geldt.",
		"This member is given twice; it is unclear which of the two holds."))
}

func twiceAmongFew(members []node) (string, bool) {
	for i := range members {
		for j := range i {
			if members[i].name == members[j].name {
				return members[i].name, true
			}
		}
	}
	return "", false
}

func twiceAmongMany(members []node) (string, bool) {
	seen := make(map[string]bool, len(members))
	for i := range members {
		if seen[members[i].name] {
			return members[i].name, true
		}
		seen[members[i].name] = true
	}
	return "", false
}

// uniqueWithin is unique for a value of which only the JSON is known.
func (d *decoder) uniqueWithin(n *node) *risk.Refusal {
	if n.kind == object {
		if refusal := d.unique(n); refusal != nil {
			return refusal
		}
	}
	for i := range n.nodes {
		next := step{name: n.nodes[i].name}
		if n.kind == list {
			next = step{place: i + 1, entry: &n.nodes[i]}
		}
		d.trail = append(d.trail, next)
		if refusal := d.uniqueWithin(&n.nodes[i]); refusal != nil {
			return refusal
		}
		d.trail = d.trail[:len(d.trail)-1]
	}
	return nil
}
