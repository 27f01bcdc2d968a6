package audit

import "example.org/toepasselijk/risk"

// What is wanted of a decision, be it on a control or on a requirement of a
// framework: that it is taken, that an exclusion is explained, and how far
// what applies is.

func wantDecided(p *Pass, row risk.SoARow) { p.Want(row.Decided(), row.Decision, "applicable") }

func wantExclusionExplained(p *Pass, row risk.SoARow) {
	if row.Applicable == risk.No {
		p.Want(!blank(row.Decision.Justification), row.Decision, "justification")
	}
}

func wantStatus(p *Pass, row risk.SoARow) {
	if row.Applicable == risk.Yes {
		p.Want(row.Decision.Status != "", row.Decision, "status")
	}
}
