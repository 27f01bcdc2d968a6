package risk

import (
	"reflect"
	"slices"
	"strconv"
)

// ApprovalState is how a risk stands with its owner's approval (clause 6.1.3
// f).
type ApprovalState uint8

// The states. Approval is needed once a treatment is chosen and what remains
// lies above the line of acceptance.
const (
	NotNeeded ApprovalState = iota
	Missing                 // needed and not given
	Outdated                // given for other values than today's
	Valid                   // given for today's values
)

// Given reports whether somebody approved: a name is filled in.
func (a *Approval) Given() bool { return a.Name != "" }

// Basis returns the values that an approval of r is about: the treatment, the
// controls and actions in it, both scores, and the level of what remains. An
// approval keeps the basis it was given for, so that a later change shows,
// also one of the matrix. Texts are left out: mending a word does not ask for
// a new approval.
func (m *Method) Basis(r *Risk) string {
	if r == nil {
		return ""
	}
	return string(m.appendBasis(nil, r))
}

// appendBasis writes the basis into to, which saves Assess an allocation per
// risk.
func (m *Method) appendBasis(to []byte, r *Risk) []byte {
	to = append(to, r.Treatment.Option...)
	to = appendScore(append(to, "; "...), r.Current)
	to = appendScore(append(to, " > "...), r.Treatment.Residual)
	to = appendSmall(append(to, " = "...), m.Level(r.ResidualScore()))
	to = appendSorted(append(to, "; "...), r.Treatment.Controls)
	return appendSorted(append(to, "; "...), r.Treatment.Actions)
}

func appendScore(to []byte, s Score) []byte {
	return appendSmall(append(appendSmall(to, s.Likelihood), 'x'), s.Impact)
}

// appendSmall is [strconv.AppendInt] for what is nearly always one digit.
func appendSmall(to []byte, n int) []byte {
	if 0 <= n && n <= 9 {
		return append(to, byte('0'+n))
	}
	return strconv.AppendInt(to, int64(n), 10)
}

// appendSorted writes ids in one order, for the order they were picked in
// means nothing.
func appendSorted[S ~string](to []byte, ids []S) []byte {
	if !slices.IsSorted(ids) {
		var few [16]S // more than most risks have, so that the copy stays on the stack
		ids = append(few[:0], ids...)
		slices.Sort(ids)
	}
	for i, id := range ids {
		if i > 0 {
			to = append(to, ' ')
		}
		to = append(to, id...)
	}
	return to
}

// ApprovalOutdated reports whether r was approved for other values than it
// has now.
func (m *Method) ApprovalOutdated(r *Risk) bool {
	if r == nil || !r.Treatment.Approval.Given() {
		return false
	}
	var buf [256]byte
	return string(m.appendBasis(buf[:0], r)) != r.Treatment.Approval.Basis
}

// Approve returns d with risk riskID approved as it stands now; the basis in a
// is of no account. An approval needs a name and a date; an empty one takes
// the approval away. The error is a [*Refusal].
func Approve(d *Document, riskID string, a Approval) (*Document, error) {
	at := Path("risks/" + riskID + "/treatment/approval")
	r, ok := riskOf(d, riskID)
	if !ok {
		return nil, refuseUnknown(at)
	}
	a.Basis = ""
	if a != (Approval{}) {
		if a.Name == "" {
			return nil, Refuse(at+"/name", "Vul in wie het risico goedkeurt.", "Fill in who approves the risk.")
		}
		if a.Date == "" {
			return nil, Refuse(at+"/date", "Vul in op welke datum het risico is goedgekeurd.", "Fill in on which date the risk was approved.")
		}
		a.Basis = d.Method.Basis(r)
	}
	if r := (known{doc: d}).refuseFields(reflect.ValueOf(a), approvalForm); r != nil {
		return nil, r.under(string(at))
	}
	return rewrite(d, at, func(reflect.Value) reflect.Value { return reflect.ValueOf(a) }), nil
}
