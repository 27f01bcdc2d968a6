package sheets

import (
	"strings"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/file"
	"example.org/toepasselijk/risk/sheets/xlsx"
)

// Kind is one of the tables.
type Kind uint8

// The tables, in the order of the workbook.
const (
	RiskRegister  Kind = iota
	TreatmentPlan      // per risk what is done about it, with its approval
	ActionList
	SoA // the statement of applicability, own controls and requirements too
	AssetList
)

// Name is what the workbook is called.
var Name = lang.T("Risicoanalyse", "Risk assessment")

var kinds = [...]struct {
	code string
	name lang.Text
	file lang.Text // how the name of its file ends
}{
	RiskRegister:  {"register", lang.T("Risicoregister", "Risk register"), lang.T("risicoregister", "risk-register")},
	TreatmentPlan: {"plan", lang.T("Risicobehandelplan", "Risk treatment plan"), lang.T("behandelplan", "treatment-plan")},
	ActionList:    {"actions", lang.T("Acties", "Actions"), lang.T("acties", "actions")},
	SoA:           {"soa", lang.T("Verklaring (VvT)", "Statement (SoA)"), lang.T("vvt", "soa")},
	AssetList:     {"assets", lang.T("Bedrijfsmiddelen", "Assets"), lang.T("bedrijfsmiddelen", "assets")},
}

// Kinds lists the tables in the order of the workbook.
func Kinds() []Kind { return []Kind{RiskRegister, TreatmentPlan, ActionList, SoA, AssetList} }

// Known returns k, or RiskRegister when k is no table.
func (k Kind) Known() Kind {
	if int(k) >= len(kinds) {
		return RiskRegister
	}
	return k
}

// Code returns the name of k in addresses: "register", "plan", "actions",
// "soa" or "assets".
func (k Kind) Code() string { return kinds[k.Known()].code }

// Name returns what the table is called, short enough for the tab of a sheet.
func (k Kind) Name() lang.Text { return kinds[k.Known()].name }

// ParseKind returns the table with the given code, and whether there is one.
func ParseKind(code string) (Kind, bool) {
	for _, k := range Kinds() {
		if k.Code() == code {
			return k, true
		}
	}
	return RiskRegister, false
}

// BookName returns what the workbook of d is called:
// "havenlicht-software-2026-11-18.xlsx".
func BookName(d *risk.Document) string { return stem(d) + ".xlsx" }

// CSVName returns what table k of d is called:
// "havenlicht-software-2026-11-18-risk-register.csv".
func (k Kind) CSVName(d *risk.Document, l lang.Lang) string {
	return stem(d) + "-" + kinds[k.Known()].file.In(l) + ".csv"
}

func stem(d *risk.Document) string { return strings.TrimSuffix(file.Name(d), file.Extension) }

// sheet makes the table.
func (k Kind) sheet(r *reader) xlsx.Sheet {
	var s xlsx.Sheet
	switch k.Known() {
	case RiskRegister:
		s = register.of(r)
	case TreatmentPlan:
		s = plan.of(r)
	case ActionList:
		s = actions.of(r)
	case SoA:
		s = statement.of(r)
	case AssetList:
		s = assets.of(r)
	}
	s.Name = k.Name().In(r.lang)
	return s
}
