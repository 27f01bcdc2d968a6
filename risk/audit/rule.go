package audit

import (
	"slices"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// Rule is one check. To add one, write it in the rules_*.go file of its clause
// and give it a row in TestRules; nothing else.
type Rule struct {
	ID       string // "risk-without-owner"; kept for ever, as tools name rules by it
	Clause   string // of ISO/IEC 27001:2022, "6.1.2 c.2", or of its Annex A, "A 5.9"
	Severity Severity
	Title    lang.Text // what is the matter, in a few words
	Why      lang.Text // why an auditor minds
	Mend     lang.Text // what to do, for the person who reads the finding

	// What the rule looks at: it asks p, by Want, for every field. A rule has
	// any of these. Check is about the document as a whole and runs after
	// every edit, so that it walks no long list; the others are about one
	// record and run when that record is new or changed.
	Check   func(p *Pass)
	Asset   func(p *Pass, a *risk.Asset)
	Risk    func(p *Pass, r risk.RiskResult)
	Action  func(p *Pass, a *risk.Action)
	Control func(p *Pass, row risk.SoARow) // of Annex A, or an own one

	// Requirement looks at what a framework that is on asks beyond Annex A.
	Requirement func(p *Pass, row risk.SoARow)

	// OfControls says that Risk looks at the status of the controls a risk uses
	// too, and is asked again where that changed.
	OfControls bool

	// Depends returns, as something to compare, what else the rule looks at
	// beside one record, the method and today. While it stays the same, what
	// was found stays; once it differs, the rule looks at everything anew. A
	// Check with a Depends waits for it too.
	Depends func(p *Pass) any
}

// Finding is a rule broken at one field.
type Finding struct {
	*Rule
	At risk.Path
	N  int // how many records it counts, for a finding about a list; else 0
}

// Rules lists every rule in the order of the work: scope, method, assets,
// risks, treatment, statement of applicability, and last what the texts as a
// whole look like. It is not to be changed.
func Rules() []Rule { return rules }

var rules = slices.Concat(
	scopeRules, documentRules, checklistRules, reviewRules, methodRules, criteriaRules, assetRules, riskRules, draftRules, treatmentRules, scoreRules,
	acceptanceRules, actionRules, soaRules, implementationRules, requirementRules, evidenceRules, textRules, patternRules,
)
