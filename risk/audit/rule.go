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
	Clause   string // of ISO/IEC 27001:2022, "6.1.2 c.2"
	Severity Severity
	Title    lang.Text // what is the matter, in a few words
	Why      lang.Text // why an auditor minds
	Mend     lang.Text // what to do, for the person who reads the finding

	// Check reports to p every field that breaks the rule. It walks each list
	// once, as it runs after every edit.
	Check func(p *Pass)
}

// Pass is one rule looking at one document: its assessment, with the document
// in it, and today.
type Pass struct {
	*risk.Assessment
	Today risk.Date

	found []risk.Path
}

// Found reports a field that breaks the rule.
func (p *Pass) Found(at risk.Path) { p.found = append(p.found, at) }

// Finding is a rule broken at one field.
type Finding struct {
	*Rule
	At risk.Path
}

// Rules lists every rule in the order of the work: scope, risks, treatment,
// statement of applicability. It is not to be changed.
func Rules() []Rule { return rules }

var rules = slices.Concat(contextRules, assessRules, treatRules, soaRules)

// Run checks an assessment against every rule, as it stands today. The
// findings come in the order of [Rules] and within a rule in the order of the
// document.
func Run(a *risk.Assessment, today risk.Date) []Finding {
	if a == nil || a.Document == nil {
		return nil
	}
	var findings []Finding
	p := Pass{Assessment: a, Today: today}
	for i := range rules {
		p.found = p.found[:0]
		rules[i].Check(&p)
		for _, at := range p.found {
			findings = append(findings, Finding{&rules[i], at})
		}
	}
	return findings
}
