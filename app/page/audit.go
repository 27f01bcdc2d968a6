package page

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk/audit"
)

var auditPage = Page{
	ID:       "audit",
	Path:     lang.T("auditcheck", "audit-check"),
	Title:    lang.T("Auditcheck", "Audit check"),
	Why:      lang.T("Waar zou een auditor over struikelen?", "What would an auditor trip over?"),
	Clause:   "9.2",
	Step:     true,
	Holds:    []string{},
	Progress: auditProgress,
	View:     func(v part.View) app.UI { return &auditCheck{View: v} },
}

func auditProgress(v part.View) Progress {
	n := len(v.Store.Findings())
	if n == 0 {
		return Progress{Mark: Complete}
	}
	return Progress{Mark: Begun, Count: strconv.Itoa(n)}
}

// ruleFindings is a rule with where it is broken.
type ruleFindings struct {
	*audit.Rule
	Found []audit.Finding
}

// severityFindings is the broken rules of one severity.
type severityFindings struct {
	Severity audit.Severity
	Rules    []ruleFindings
}

// count returns the number of findings.
func (s severityFindings) count() int {
	n := 0
	for _, r := range s.Rules {
		n += len(r.Found)
	}
	return n
}

// bySeverity groups findings by severity, heaviest first and every severity
// once, and within it by rule in the order of the rules.
func bySeverity(findings []audit.Finding) []severityFindings {
	groups := make([]severityFindings, 0, len(audit.Severities()))
	for _, s := range audit.Severities() {
		g := severityFindings{Severity: s}
		for _, f := range findings {
			if f.Severity != s {
				continue
			}
			at := slices.IndexFunc(g.Rules, func(r ruleFindings) bool { return r.ID == f.ID })
			if at < 0 {
				g.Rules = append(g.Rules, ruleFindings{Rule: f.Rule})
				at = len(g.Rules) - 1
			}
			g.Rules[at].Found = append(g.Rules[at].Found, f)
		}
		groups = append(groups, g)
	}
	return groups
}

// withOutcome returns the rules that came to an outcome, in their order.
func withOutcome(results []audit.Result, outcome audit.Outcome) []*audit.Rule {
	var rules []*audit.Rule
	for _, r := range results {
		if r.Outcome == outcome {
			rules = append(rules, r.Rule)
		}
	}
	return rules
}
