package pdf

import (
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

// approvals sets who approved the plan and what remains (clause 6.1.3 f), with
// room to sign for who still has to.
func (f *flow) approvals() {
	t := treatmentTexts.In(f.lang)
	f.hold(0, 0, func() { f.mark("treatment/approvals"); f.bookmark(1, t.ApprovalsTitle) })
	f.section(t.ApprovalsTitle)
	var needed []*risk.RiskResult
	for i := range f.found.Risks {
		r := &f.found.Risks[i]
		if r.Approval != risk.NotNeeded || r.Risk.Treatment.Approval != (risk.Approval{}) {
			needed = append(needed, r)
		}
	}
	if len(needed) == 0 {
		f.paragraph(body, t.NoApprovals, f.frame().width())
		return
	}
	f.intro(t.ApprovalsLead)
	columns := []column{{t.Number, 34, false}, {t.Risk, 0.28, false}, {t.Rest, chipColumn, false}}
	accepters := f.accepters()
	if accepters {
		columns = append(columns, column{t.Accepter, 84, false})
	}
	rows := f.table(append(columns, column{t.By, 0.22, false}, column{t.Date, 62, false}, column{t.Remark, 0.28, false}, column{t.State, 0.22, false})...)
	for _, r := range needed {
		a := r.Risk.Treatment.Approval
		by, date := filled(item{text: a.Name, style: cellStrong}, item{text: a.Role, style: cellText}), cell{optional(lang.DayShort(f.lang, string(a.Date)))}
		if r.Approval == risk.Missing && len(by) == 0 {
			// Room to sign by hand.
			by, date = cell{{text: t.Sign + "\n\n", style: cellSoft}}, cell{}
		}
		cells := []cell{{{text: r.Risk.ID, style: cellStrong}}, {f.value(r.Risk.Title, t.TitleWhat)}, {f.momentItem(r, risk.Residual)}}
		if accepters {
			cells = append(cells, cell{optional(f.accepter(r.Residual))})
		}
		rows.row("", append(cells, orDash(by), date, cell{optional(a.Remark)}, f.approvalState(r))...)
	}
	rows.end()
}

// filled keeps the items that have a text.
func filled(items ...item) (c cell) {
	for _, it := range items {
		if it.text != "" {
			c = append(c, it)
		}
	}
	return c
}

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
	if who == "" && blank(a.Remark) {
		return f.approvalState(r)
	}
	out := cell{{text: who, style: cellText}, {text: a.Remark, style: cellText}}
	if f.doc.Method.ApprovalOutdated(r.Risk) {
		out = append(out, f.approvalState(r)...)
	}
	return out
}
