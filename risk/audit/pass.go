package audit

import (
	"iter"

	"example.org/toepasselijk/risk"
)

// Pass is a rule looking at a document: its assessment, with the document in
// it, what that counts up to, and today.
type Pass struct {
	*risk.Assessment
	*counts
	Today risk.Date

	rule     *Rule
	looked   bool
	found    []Finding
	proposer *risk.Proposer                 // made when first asked for, and so are
	terms    *[risk.MaxLevels + 1]risk.Date // by level
}

// place is what has fields: an entry of a list, or a [section].
type place interface{ At(field string) risk.Path }

// section is a part of the document that is no list, such as "edition".
type section string

// At names a field of s.
func (s section) At(field string) risk.Path { return risk.Path(string(s) + "/" + field) }

// Want says that the rule looked at a field, and finds it unless ok. A rule
// that looks at nothing does not apply. The path is made only when it is
// found, for most fields of a long register are in order.
func (p *Pass) Want(ok bool, in place, field string) {
	p.looked = true
	if !ok {
		p.found = append(p.found, Finding{Rule: p.rule, At: in.At(field)})
	}
}

// WantAt is [Pass.Want] for a field known by its whole path.
func (p *Pass) WantAt(ok bool, at risk.Path) {
	p.looked = true
	if !ok {
		p.found = append(p.found, Finding{Rule: p.rule, At: at})
	}
}

// WantNone is [Pass.WantAt] for a list of which n entries are at fault: one
// finding that says how many, where a finding for each would bury the rest.
func (p *Pass) WantNone(n int, at risk.Path) {
	p.looked = true
	if n > 0 {
		p.found = append(p.found, Finding{p.rule, at, n})
	}
}

// whole returns what differs whenever any entry of a list does: documents do
// not change, and so every edit of an entry makes another list. A rule about a
// risk that looks at its actions depends on the whole of them.
func whole[T any](list []T) any {
	if len(list) == 0 {
		return nil
	}
	return &list[0]
}

// past reports whether d lies before today.
func (p *Pass) past(d risk.Date) bool { return d != "" && d < p.Today }

// future reports whether d lies after today.
func (p *Pass) future(d risk.Date) bool { return p.Today != "" && d > p.Today }

// present yields the entries of a list that are there: a document made by
// hand may hold a nil.
func present[T any](list []*T) iter.Seq[*T] {
	return func(yield func(*T) bool) {
		for _, entry := range list {
			if entry != nil && !yield(entry) {
				return
			}
		}
	}
}
