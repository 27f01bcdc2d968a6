package risk

import (
	"reflect"
	"slices"
	"strings"

	"example.org/toepasselijk/annexa"
)

// SoARow is one control in the statement of applicability (clause 6.1.3 d), or
// one requirement that a framework has beyond Annex A: the user's decision with
// what follows from the rest of the document.
type SoARow struct {
	Decision     *Decision   // never nil
	Own          *OwnControl // nil for a control of Annex A and a requirement
	Risks        []string    // ids of the risks that chose the control
	Actions      []string    // ids of the actions that implement it
	Applicable   Applicable  // what holds: yes if any risk uses it, else the decision
	Contradicted bool        // the user excluded it, yet a risk uses it
	Outdated     bool        // the justification was written for other data, see [SoARow.Basis]
}

// Basis returns the data that a justification of row is about: whether the
// control applies, the risks that use it and the other reasons. The decision
// keeps the basis its justification was written for, so that a later change
// of the data shows beside a text that nobody looked at since.
func (row SoARow) Basis() string { return string(row.appendBasis(nil, false)) }

// appendBasis appends the basis of row; that of a drafted text has the status
// and the actions too, which the draft mentions.
func (row SoARow) appendBasis(to []byte, drafted bool) []byte {
	to = append(to, row.Applicable...)
	to = append(to, ';')
	for _, id := range row.Risks {
		to = append(append(to, ' '), id...)
	}
	to = append(to, ';')
	for _, g := range grounds {
		if row.Decision.Reasons.On(g.Value).On {
			to = append(append(to, ' '), g.Value...)
		}
	}
	if !drafted {
		return to
	}
	to = append(append(to, ';'), row.Decision.Status...)
	to = append(to, ';')
	for _, id := range row.Actions {
		to = append(append(to, ' '), id...)
	}
	return to
}

// ofDraft reports whether a basis is that of a text which was taken from
// [DraftJustification] and not changed since.
func ofDraft(basis string) bool { return strings.Count(basis, ";") > 2 }

// outdated reports whether the justification was written for other data.
func (row SoARow) outdated() bool {
	if row.Decision.Justification == "" || row.Decision.Basis == "" {
		return row.Decision.Justification != ""
	}
	var buf [256]byte
	basis := row.Decision.Basis
	return string(row.appendBasis(slices.Grow(buf[:0], len(basis)), ofDraft(basis))) != basis
}

// Confirm returns d in which the justification of a control holds for the data
// as they are now. The error is a [*Refusal].
func Confirm(d *Document, id annexa.ControlID) (*Document, error) {
	at := decisionAt(id, "justification")
	if _, ok := Get(d, at); !ok {
		return nil, refuseUnknown(at)
	}
	if _, ok := resolve(d, at); !ok { // nothing was written about the requirement
		return d, nil
	}
	drafted := ofDraft(rowAt(d, id).Decision.Basis)
	out := rewrite(d, at, func(v reflect.Value) reflect.Value { return v }) // copies the decision
	keepJustified(out, at, drafted)
	return out, nil
}

// keepJustified gives the justification at a path the basis of today. Its
// decision was copied for this edit, so that nobody else sees it change.
func keepJustified(d *Document, at Path, drafted bool) {
	row := rowAt(d, annexa.ControlID(strings.Split(string(at), "/")[1]))
	row.Decision.Basis = ""
	if row.Decision.Justification != "" {
		row.Decision.Basis = string(row.appendBasis(nil, drafted))
	}
}

// rowAt makes the row of one control, which must exist, or of a requirement.
func rowAt(d *Document, id annexa.ControlID) SoARow {
	if annexa.IsRequirement(id) {
		return requirementRow(decisionsByID(d.Requirements), id)
	}
	i := placeIn(d.Decisions, string(id), func(one *Decision) string { return string(one.ID) })
	row := SoARow{
		Decision: d.Decisions[i],
		Risks:    slices.Collect(users(d.Risks, riskUses, id)),
		Actions:  slices.Collect(users(d.Actions, actionUses, id)),
	}
	row.conclude()
	return row
}

// conclude says what holds. A control that a risk uses is applicable, whatever
// was decided.
func (row *SoARow) conclude() {
	row.Applicable = row.Decision.Applicable
	if len(row.Risks) > 0 {
		row.Applicable, row.Contradicted = Yes, row.Decision.Applicable == No
	}
}

// Decided reports whether it is known if the control applies.
func (row SoARow) Decided() bool { return row.Applicable != "" }

// SoASummary counts the controls of a statement. Applicable, Excluded and
// Undecided add up to all of them.
type SoASummary struct {
	Applicable int
	Excluded   int
	Undecided  int
	ByStatus   map[ControlStatus]int // of the applicable ones; "" has no status yet
}

// Summary counts the controls of the statement.
func (a *Assessment) Summary() SoASummary {
	s := SoASummary{ByStatus: make(map[ControlStatus]int)}
	for _, row := range a.SoA {
		switch row.Applicable {
		case Yes:
			s.Applicable++
			s.ByStatus[row.Decision.Status]++
		case No:
			s.Excluded++
		default:
			s.Undecided++
		}
	}
	return s
}
