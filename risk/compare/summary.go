package compare

import "example.org/toepasselijk/risk"

// Tally counts what differs in a section.
type Tally struct {
	Added, Removed, Changed int // records
	Fields                  int // single fields that stand in no record
}

// Tally counts what differs in s.
func (s *Section) Tally() Tally {
	return Tally{len(s.Added), len(s.Removed), len(s.Changed), len(s.Fields)}
}

// Summary counts what matters most of a comparison. Its counts of levels say
// nothing when [MethodChange.Comparable] does not hold.
type Summary struct {
	Risks          Tally
	Higher, Lower  int // risks whose level now rose or fell
	AfterHigher    int // risks whose level after treatment rose
	AfterLower     int // risks whose level after treatment fell
	Outdated       int // approvals that no longer hold
	Done           int // actions that are done now and were not
	Decisions      Tally
	MoreApplicable int // controls that became applicable
	LessApplicable int // controls that are no longer
}

// Summary counts what matters most of d.
func (d *Diff) Summary() Summary {
	risks, decisions := d.Section("risks"), d.Section("decisions")
	s := Summary{Risks: risks.Tally(), Decisions: decisions.Tally()}
	for _, e := range risks.Changed {
		s.Higher += count(e.Risk.Current.Higher())
		s.Lower += count(e.Risk.Current.Lower())
		s.AfterHigher += count(e.Risk.Residual.Higher())
		s.AfterLower += count(e.Risk.Residual.Lower())
		s.Outdated += count(e.Risk.Approval.Moved() && e.Risk.Approval.To == risk.Outdated)
	}
	for _, list := range [][]Entry{decisions.Added, decisions.Removed, decisions.Changed} {
		for _, e := range list {
			s.MoreApplicable += count(e.Control.From != risk.Yes && e.Control.To == risk.Yes)
			s.LessApplicable += count(e.Control.From == risk.Yes && e.Control.To != risk.Yes)
		}
	}
	actions := d.Section("actions")
	for _, list := range [][]Entry{actions.Added, actions.Changed} {
		for _, e := range list {
			s.Done += count(e.Done)
		}
	}
	return s
}

func count(b bool) int {
	if b {
		return 1
	}
	return 0
}
