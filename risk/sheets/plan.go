package sheets

import (
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/sheets/xlsx"
)

// plan is the risk treatment plan with its approvals (clause 6.1.3 a to c, e
// and f), a row for each risk.
var plan = table[*risk.RiskResult]{
	rows: results,
	columns: func(*reader) []column[*risk.RiskResult] {
		return []column[*risk.RiskResult]{
			{lang.T("Nr", "No."), 7, func(_ *reader, x *risk.RiskResult) xlsx.Cell { return xlsx.Text(x.Risk.ID) }},
			{lang.T("Risico", "Risk"), 36, func(_ *reader, x *risk.RiskResult) xlsx.Cell { return xlsx.Text(x.Risk.Title) }},
			{lang.T("Risico-eigenaar", "Risk owner"), 20, func(_ *reader, x *risk.RiskResult) xlsx.Cell { return xlsx.Text(x.Risk.Owner) }},
			{lang.T("Niveau nu", "Level now"), 12, func(r *reader, x *risk.RiskResult) xlsx.Cell { return r.level(x.Current) }},
			{lang.T("Behandeling", "Treatment"), 13, optionOf},
			{lang.T("Toelichting", "Explanation"), 40, func(_ *reader, x *risk.RiskResult) xlsx.Cell { return xlsx.Text(x.Risk.Treatment.Explanation) }},
			{lang.T("Maatregelen", "Controls"), 40, func(r *reader, x *risk.RiskResult) xlsx.Cell { return r.controls(x.Risk.Treatment.Controls) }},
			{lang.T("Overwogen, niet gekozen", "Considered, not chosen"), 36, declinedOf},
			{lang.T("Acties", "Actions"), 40, actionsOf},
			{lang.T("Alles gereed op", "All done by"), 14, lastDayOf},
			{lang.T("Kosten", "Cost"), 12, costOf},
			{lang.T("Restniveau", "Residual level"), 12, func(r *reader, x *risk.RiskResult) xlsx.Cell { return r.level(x.Residual) }},
			{lang.T("Onderbouwing van de rest", "Reasoning of the residual"), 34, func(_ *reader, x *risk.RiskResult) xlsx.Cell { return xlsx.Text(x.Risk.Treatment.ResidualNote) }},
			{lang.T("Goedkeuring", "Approval"), 20, approvalOf},
			{lang.T("Goedgekeurd door", "Approved by"), 22, func(_ *reader, x *risk.RiskResult) xlsx.Cell { return xlsx.Text(x.Risk.Treatment.Approval.Name) }},
			{lang.T("Functie", "Role"), 20, func(_ *reader, x *risk.RiskResult) xlsx.Cell { return xlsx.Text(x.Risk.Treatment.Approval.Role) }},
			{lang.T("Op", "On"), 12, func(_ *reader, x *risk.RiskResult) xlsx.Cell { return xlsx.Day(string(x.Risk.Treatment.Approval.Date)) }},
			{lang.T("Opmerking bij de goedkeuring", "Remark on the approval"), 30, func(_ *reader, x *risk.RiskResult) xlsx.Cell { return xlsx.Text(x.Risk.Treatment.Approval.Remark) }},
		}
	},
	pinned: 2,
}

func declinedOf(r *reader, x *risk.RiskResult) xlsx.Cell {
	var parts []string
	for _, d := range x.Risk.Treatment.Declined {
		line := string(d.ID) + " " + risk.ControlTitle(r.Document, d.ID, r.lang)
		if d.Reason != "" {
			line += ": " + d.Reason
		}
		parts = append(parts, line)
	}
	return lines(parts)
}

func actionsOf(r *reader, x *risk.RiskResult) xlsx.Cell {
	var parts []string
	for _, a := range r.actionsFor(x) {
		parts = append(parts, a.ID+" "+a.Title)
	}
	return lines(parts)
}

func (r *reader) actionsFor(x *risk.RiskResult) (out []*risk.Action) {
	for _, id := range x.Risk.Treatment.Actions {
		if a := r.doing[id]; a != nil {
			out = append(out, a)
		}
	}
	return out
}

// lastDayOf is the day on which the last action for a risk is due; empty while
// one of them has none.
func lastDayOf(r *reader, x *risk.RiskResult) xlsx.Cell {
	last := risk.Date("")
	for _, a := range r.actionsFor(x) {
		if a.Due == "" {
			return xlsx.Cell{}
		}
		last = max(last, a.Due)
	}
	return xlsx.Day(string(last))
}

// costOf is what the actions for a risk cost; one that serves more risks
// counts for each.
func costOf(r *reader, x *risk.RiskResult) xlsx.Cell {
	sum := 0
	for _, a := range r.actionsFor(x) {
		sum += a.Cost
	}
	if sum == 0 {
		return xlsx.Cell{}
	}
	return xlsx.Euro(sum)
}

var approvalTexts = lang.Of(
	struct{ Outdated, Given, Missing, NotNeeded string }{"Verouderd", "Geldig", "Nog niet goedgekeurd", "Niet nodig"},
	struct{ Outdated, Given, Missing, NotNeeded string }{"Outdated", "Valid", "Not approved yet", "Not needed"},
)

func approvalOf(r *reader, x *risk.RiskResult) xlsx.Cell {
	t := approvalTexts.In(r.lang)
	switch {
	case r.Document.Method.ApprovalOutdated(x.Risk):
		return xlsx.Text(t.Outdated)
	case x.Risk.Treatment.Approval.Given():
		return xlsx.Text(t.Given)
	case x.Approval == risk.Missing:
		return xlsx.Text(t.Missing)
	}
	return xlsx.Text(t.NotNeeded)
}

// actions is the list of actions (clause 6.1.3 e).
var actions = table[*risk.Action]{
	rows: func(r *reader) []*risk.Action { return r.Document.Actions },
	columns: func(*reader) []column[*risk.Action] {
		return []column[*risk.Action]{
			{lang.T("Nr", "No."), 7, func(_ *reader, a *risk.Action) xlsx.Cell { return xlsx.Text(a.ID) }},
			{lang.T("Actie", "Action"), 50, func(_ *reader, a *risk.Action) xlsx.Cell { return xlsx.Text(a.Title) }},
			{lang.T("Voor risico", "For risk"), 16, func(r *reader, a *risk.Action) xlsx.Cell { return list(r.users[a.ID]) }},
			{lang.T("Maatregelen", "Controls"), 40, func(r *reader, a *risk.Action) xlsx.Cell { return r.controls(a.Controls) }},
			{lang.T("Eigenaar", "Owner"), 22, func(_ *reader, a *risk.Action) xlsx.Cell { return xlsx.Text(a.Owner) }},
			{lang.T("Gereed op", "Due"), 12, func(_ *reader, a *risk.Action) xlsx.Cell { return xlsx.Day(string(a.Due)) }},
			{lang.T("Status", "Status"), 14, func(r *reader, a *risk.Action) xlsx.Cell { return named(r, risk.ActionStatuses(), a.Status) }},
			{lang.T("Kosten", "Cost"), 12, func(_ *reader, a *risk.Action) xlsx.Cell {
				if a.Cost == 0 {
					return xlsx.Cell{}
				}
				return xlsx.Euro(a.Cost)
			}},
			{lang.T("Opmerking", "Remark"), 36, func(_ *reader, a *risk.Action) xlsx.Cell { return xlsx.Text(a.Remark) }},
		}
	},
	pinned: 2,
}
