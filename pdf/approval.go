package pdf

import (
	"strings"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

type approvalText struct {
	NotNeeded, Missing, Outdated, Valid, Changed string
}

var approvalTexts = lang.Of(
	approvalText{
		NotNeeded: "Niet nodig", Missing: "Nog niet goedgekeurd", Outdated: "Verouderd", Valid: "Geldig",
		Changed: "Score of behandeling is na de goedkeuring gewijzigd.",
	},
	approvalText{
		NotNeeded: "Not needed", Missing: "Not approved yet", Outdated: "Outdated", Valid: "Valid",
		Changed: "Score or treatment changed after the approval.",
	},
)

// approvalState says how a risk stands with its owner's approval. An approval
// that nobody had to give can be outdated too.
func (f *flow) approvalState(r *risk.RiskResult) cell {
	t := approvalTexts.In(f.lang)
	switch {
	case f.doc.Method.ApprovalOutdated(r.Risk):
		return cell{{text: t.Outdated, style: warnStrong}, {text: t.Changed, style: cellOpen}}
	case r.Risk.Treatment.Approval.Given():
		return cell{{text: t.Valid, style: cellText}}
	case r.Approval == risk.Missing:
		return cell{{text: t.Missing, style: cellOpen}}
	}
	return cell{{text: t.NotNeeded, style: cellSoft}}
}

var warnStrong = cellStrong.in(amber)

// approvalItems is an approval as it stands on the card of its risk.
func (f *flow) approvalItems(r *risk.RiskResult) cell {
	a := r.Risk.Treatment.Approval
	who := commaList(a.Name, a.Role, lang.Day(f.lang, string(a.Date)))
	if who == "" && strings.TrimSpace(a.Remark) == "" {
		return f.approvalState(r)
	}
	out := cell{{text: who, style: cellText}, {text: a.Remark, style: cellText}}
	if f.doc.Method.ApprovalOutdated(r.Risk) {
		out = append(out, f.approvalState(r)...)
	}
	return out
}
