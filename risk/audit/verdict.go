package audit

import (
	"slices"

	"example.org/toepasselijk/risk"
)

// verdict is what is remembered of one rule.
type verdict struct {
	begun    bool
	depended any       // what Depends said
	looked   bool      // whether Check looked at anything
	checked  []Finding // of Check
	columns  [len(lists)]column
	findings []Finding // of all of them
}

// renew lets the rule of p look at what changed: the edited part of each list,
// and the risks that were touched by a change of the controls they use.
func (v *verdict) renew(p *Pass, edited [len(lists)]risk.Span, touched []int) {
	anew := !v.begun
	if p.rule.Depends != nil {
		depends := p.rule.Depends(p)
		anew = anew || depends != v.depended
		v.depended = depends
	}
	v.begun = true
	changed := false
	if p.rule.Check != nil && (anew || p.rule.Depends == nil) {
		p.looked, p.found = false, nil
		p.rule.Check(p)
		changed = !slices.Equal(v.checked, p.found)
		v.looked, v.checked = p.looked, p.found
	}
	for i, s := range edited {
		column := &v.columns[i]
		if n := len(column.marks); anew {
			s = risk.Span{Old: n, New: n + s.New - s.Old}
		}
		if s.Empty() {
			continue
		}
		p.found = nil
		if marks, looks := lists[i].look(p, s.From, s.New); looks {
			changed = column.renew(s, marks, p.found) || changed
		}
	}
	if p.rule.OfControls && !anew {
		changed = v.columns[riskList].renewAt(touched, func(place int) (mark, []Finding) {
			m := lists[riskList].lookAt(p, place)
			return m, p.found
		}) || changed
	}
	if changed {
		v.findings = v.checked
		for i := range v.columns {
			if found := v.columns[i].findings; len(v.findings) == 0 {
				v.findings = found
			} else if len(found) > 0 {
				v.findings = slices.Concat(v.findings, found)
			}
		}
	}
}

// result returns what the rule came to.
func (v *verdict) result(r *Rule) Result {
	result := Result{Rule: r, Outcome: NotApplicable, Findings: v.findings}
	looked := v.looked
	for i := range v.columns {
		looked = looked || v.columns[i].looked > 0
	}
	switch {
	case len(v.findings) > 0:
		result.Outcome = Broken
	case looked:
		result.Outcome = Fine
	}
	return result
}
