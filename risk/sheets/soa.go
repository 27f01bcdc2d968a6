package sheets

import (
	"slices"
	"strings"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/sheets/xlsx"
)

// statement is the statement of applicability (clause 6.1.3 d): Annex A, the
// own controls, and what frameworks ask beyond them.
var statement = table[*risk.SoARow]{
	rows: func(r *reader) []*risk.SoARow {
		var out []*risk.SoARow
		for _, rows := range [][]risk.SoARow{r.Assessment.SoA, r.Extra} {
			for i := range rows {
				out = append(out, &rows[i])
			}
		}
		return out
	},
	columns: func(r *reader) []column[*risk.SoARow] {
		out := []column[*risk.SoARow]{
			{lang.T("Nr", "No."), 9, func(_ *reader, x *risk.SoARow) xlsx.Cell { return xlsx.Text(number(x)) }},
			{lang.T("Maatregel", "Control"), 38, titleOf},
			{lang.T("Bron", "Source"), 24, sourceOf},
			{lang.T("Van toepassing", "Applicable"), 12, func(r *reader, x *risk.SoARow) xlsx.Cell { return named(r, risk.Applicables(), x.Applicable) }},
			{lang.T("Risico's", "Risks"), 18, func(_ *reader, x *risk.SoARow) xlsx.Cell { return list(x.Risks) }},
		}
		for _, g := range grounds {
			out = append(out, column[*risk.SoARow]{g.head, 20, func(r *reader, x *risk.SoARow) xlsx.Cell { return r.reason(g.of(&x.Decision.Reasons)) }})
		}
		out = append(out, []column[*risk.SoARow]{
			{lang.T("Status", "Status"), 14, func(r *reader, x *risk.SoARow) xlsx.Cell { return named(r, risk.ControlStatuses(), x.Decision.Status) }},
			{lang.T("Verantwoording", "Justification"), 60, justificationOf},
			{lang.T("Vastgelegd in", "Described in"), 26, func(_ *reader, x *risk.SoARow) xlsx.Cell { return xlsx.Text(x.Decision.Reference) }},
			{lang.T("Eigenaar", "Owner"), 20, func(_ *reader, x *risk.SoARow) xlsx.Cell { return xlsx.Text(x.Decision.Owner) }},
			{lang.T("Acties", "Actions"), 16, func(_ *reader, x *risk.SoARow) xlsx.Cell { return list(x.Actions) }},
			{lang.T("In 2013", "In 2013"), 16, func(_ *reader, x *risk.SoARow) xlsx.Cell {
				c, _ := annexa.ControlByID(x.Decision.ID)
				return list(slices.Collect(c.Was()))
			}},
		}...)
		for _, f := range risk.FrameworksOn(r.Document) {
			out = append(out, column[*risk.SoARow]{f.Short, 22, func(r *reader, x *risk.SoARow) xlsx.Cell { return r.asked(f.ID, x.Decision.ID) }})
		}
		return out
	},
	pinned: 2,
}

// grounds are the reasons for including a control besides the risks.
var grounds = []struct {
	head lang.Text
	of   func(*risk.Reasons) risk.Reason
}{
	{lang.T("Wet", "Law"), func(r *risk.Reasons) risk.Reason { return r.Law }},
	{lang.T("Contract", "Contract"), func(r *risk.Reasons) risk.Reason { return r.Contract }},
	{lang.T("Bedrijfseis", "Business requirement"), func(r *risk.Reasons) risk.Reason { return r.Business }},
	{lang.T("Goed gebruik", "Good practice"), func(r *risk.Reasons) risk.Reason { return r.GoodPractice }},
}

// reason is what the user says of a ground that holds; empty when it does not.
func (r *reader) reason(of risk.Reason) xlsx.Cell {
	if of.On && of.Text != "" {
		return xlsx.Text(of.Text)
	}
	if of.On {
		return r.yes(true)
	}
	return xlsx.Cell{}
}

// number is how readers know a row.
func number(x *risk.SoARow) string {
	if q, ok := annexa.RequirementByID(x.Decision.ID); ok {
		return q.Ref
	}
	return string(x.Decision.ID)
}

// titleOf is what a row is about; an own control is described under its title.
func titleOf(r *reader, x *risk.SoARow) xlsx.Cell {
	title := risk.ControlTitle(r.Document, x.Decision.ID, r.lang)
	if x.Own != nil && x.Own.Description != "" {
		title += "\n" + x.Own.Description
	}
	return xlsx.Text(title)
}

// sourceOf says where a row comes from: Annex A, another source, or a
// framework.
func sourceOf(r *reader, x *risk.SoARow) xlsx.Cell {
	if q, ok := annexa.RequirementByID(x.Decision.ID); ok {
		f, _ := annexa.FrameworkByID(q.Framework)
		return xlsx.Text(f.Short.In(r.lang))
	}
	if x.Own != nil {
		return xlsx.Text(strings.TrimPrefix(ownText.In(r.lang)+": "+x.Own.Source, ": "))
	}
	c, _ := annexa.ControlByID(x.Decision.ID)
	return xlsx.Text(annexText.In(r.lang) + ": " + c.Theme.Name().In(r.lang))
}

var (
	annexText = lang.T("Bijlage A", "Annex A")
	ownText   = lang.T("Eigen maatregel", "Own control")
	staleText = lang.T("Verouderd: ", "Outdated: ")
)

// justificationOf is the user's text, or else what the document says by
// itself.
func justificationOf(r *reader, x *risk.SoARow) xlsx.Cell {
	own := x.Decision.Justification
	switch {
	case strings.TrimSpace(own) == "" && x.Reasoned():
		return xlsx.Text(risk.DraftJustification(r.Document, *x, r.lang))
	case x.Outdated:
		return xlsx.Text(staleText.In(r.lang) + own)
	}
	return xlsx.Text(own)
}

// asked lists what a framework asks of a control.
func (r *reader) asked(f annexa.FrameworkID, id annexa.ControlID) xlsx.Cell {
	var refs []string
	for _, q := range risk.RequirementsOf(r.Document, id) {
		if q.Framework == f {
			refs = append(refs, q.Ref)
		}
	}
	return list(refs)
}
