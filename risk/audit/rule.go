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

	// Check asks p, by Want, for every field that the rule looks at. It walks
	// each list once, as it runs after every edit.
	Check func(p *Pass)
}

// Finding is a rule broken at one field.
type Finding struct {
	*Rule
	At risk.Path
}

// Rules lists every rule in the order of the work: scope, method, assets,
// risks, treatment, statement of applicability, and last what the texts as a
// whole look like. It is not to be changed.
func Rules() []Rule { return rules }

var rules = slices.Concat(
	scopeRules, documentRules, reviewRules, methodRules, criteriaRules, assetRules, riskRules, treatmentRules, scoreRules,
	acceptanceRules, actionRules, soaRules, implementationRules, evidenceRules, textRules, patternRules,
)
