package want

import "example.org/toepasselijk/annexa/lang"

// Part is what of the report is wanted.
type Part uint8

// The parts. The zero value is the whole report.
const (
	Full      Part = iota
	SoA            // the statement of applicability alone
	Plan           // the risk treatment plan with its approvals
	Summary        // one page for the management
	Interview      // the auditor's questions, with room to write
)

var parts = [...]struct {
	code string
	name lang.Text
	file lang.Text // how the names of its files end
}{
	Full:      {"full", lang.T("Risicoanalyse en verklaring van toepasselijkheid", "Risk assessment and Statement of Applicability"), lang.T("risicoanalyse", "risk-assessment")},
	SoA:       {"soa", lang.T("Verklaring van toepasselijkheid", "Statement of Applicability"), lang.T("vvt", "soa")},
	Plan:      {"plan", lang.T("Risicobehandelplan", "Risk treatment plan"), lang.T("behandelplan", "treatment-plan")},
	Summary:   {"summary", lang.T("Managementsamenvatting", "Management summary"), lang.T("samenvatting", "summary")},
	Interview: {"interview", lang.T("Vragenlijst voor interviews", "Interview sheet"), lang.T("vragenlijst", "interview")},
}

// Parts lists the parts, the whole report first.
func Parts() []Part { return []Part{Full, SoA, Plan, Summary, Interview} }

// Code returns the name of p in addresses: "full", "soa", "plan",
// "summary" or "interview". A value that is no part counts as Full.
func (p Part) Code() string { return parts[p.Known()].code }

// Name returns what the part is titled.
func (p Part) Name() lang.Text { return parts[p.Known()].name }

// Known returns p, or Full when p is no part.
func (p Part) Known() Part {
	if int(p) >= len(parts) {
		return Full
	}
	return p
}

// ParsePart returns the part with the given code, and whether there is one.
func ParsePart(code string) (Part, bool) {
	for _, p := range Parts() {
		if p.Code() == code {
			return p, true
		}
	}
	return Full, false
}
