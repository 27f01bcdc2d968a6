package compare

import (
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// RiskMove is what followed for a risk, from the old document to the new. A
// risk that only one of them has is at level 0 in the other, and needs no
// approval there.
type RiskMove struct {
	Gross    LevelMove // without controls
	Current  LevelMove // with the controls of the day
	Residual LevelMove // after treatment
	Approval ApprovalMove
}

// Moved reports whether anything followed.
func (m *RiskMove) Moved() bool {
	return m != nil && (m.Gross.Moved() || m.Current.Moved() || m.Residual.Moved() || m.Approval.Moved())
}

// LevelMove is a level of risk in both documents, 0 where it is not known. A
// level has the name that its own document gives it.
type LevelMove struct {
	From, To         int
	FromName, ToName lang.Text
}

// Moved reports whether the level is another one.
func (m LevelMove) Moved() bool { return m.From != m.To }

// Higher reports whether a known level became a higher one.
func (m LevelMove) Higher() bool { return m.From > 0 && m.To > m.From }

// Lower reports whether a level became a lower one that is known.
func (m LevelMove) Lower() bool { return m.To > 0 && m.To < m.From }

// ApprovalMove is how a risk stands with its owner's approval in both
// documents.
type ApprovalMove struct{ From, To risk.ApprovalState }

// Moved reports whether it stands otherwise.
func (m ApprovalMove) Moved() bool { return m.From != m.To }

// ApprovalName returns what a state of approval is called.
func ApprovalName(s risk.ApprovalState) lang.Text {
	switch s {
	case risk.NotNeeded:
		return lang.T("niet nodig", "not needed")
	case risk.Missing:
		return lang.T("ontbreekt", "missing")
	case risk.Outdated:
		return lang.T("verlopen", "outdated")
	case risk.Valid:
		return lang.T("geldig", "valid")
	}
	return lang.Text{}
}

// ControlMove is what followed for a control in the statement of
// applicability.
type ControlMove struct {
	From, To             risk.Applicable // what holds: yes when a risk needs it, else what was decided
	FromNeeded, ToNeeded bool            // some risk chose the control
}

// Moved reports whether anything followed.
func (m *ControlMove) Moved() bool {
	return m != nil && (m.From != m.To || m.FromNeeded != m.ToNeeded)
}
