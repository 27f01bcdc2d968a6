package page

import (
	"slices"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/audit"
)

var auditPage = Page{
	ID:       "audit",
	Path:     lang.T("auditcheck", "audit-check"),
	Title:    lang.T("Auditcheck", "Audit check"),
	Why:      lang.T("[Waar zou een auditor over struikelen](finding)?", "[What would an auditor trip over](finding)?"),
	Clause:   "9.2",
	Step:     true,
	Tab:      lang.T("Bevindingen", "Findings"),
	Holds:    []string{"notes"},
	Progress: auditProgress,
	Terms:    []annexa.TermID{"finding", "nonconformity", "evidence"},
	View:     func(v part.View) app.UI { return &auditCheck{View: v, List: v.Memory.Audit} },
}

func auditProgress(v part.View) Progress {
	n := len(v.Store.Ledger().Open)
	if n == 0 {
		return Progress{Mark: Complete}
	}
	return Progress{Mark: Begun, Count: strconv.Itoa(n)}
}

// The ways to look at the check, as the Memory has them.
const (
	showOpen     = ""
	showAccepted = "accepted"
	showFine     = "fine"
	showNothing  = "nothing"
)

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

// ofSeverity returns the rules with the severity that the user chose.
func ofSeverity(rules []*audit.Rule, by part.AuditList) []*audit.Rule {
	return slices.DeleteFunc(slices.Clone(rules), func(r *audit.Rule) bool { return by.Severity != "" && r.Severity.Code() != by.Severity })
}

// stepIndex remembers on which page places are mended, for a long register has
// thousands of findings in a few fields.
type stepIndex map[string]string

// of returns the id of the page on which a place is mended.
func (x stepIndex) of(at risk.Path) string {
	list, rest, _ := strings.Cut(string(at), "/")
	_, field, _ := strings.Cut(rest, "/")
	key := list + "//" + field
	id, ok := x[key]
	if !ok {
		p, _ := Of(at)
		id = p.home()
		x[key] = id
	}
	return id
}

// inSight reports whether a finding is among those that the user chose to see.
func inSight(f audit.Finding, by part.AuditList, x stepIndex) bool {
	return (by.Severity == "" || f.Severity.Code() == by.Severity) && (by.Step == "" || x.of(f.At) == by.Step)
}

// sifted returns the open and the noted findings that the user chose to see.
func sifted(l audit.Ledger, by part.AuditList) (open []audit.Finding, noted []audit.Noted) {
	x := stepIndex{}
	for _, f := range l.Open {
		if inSight(f, by, x) {
			open = append(open, f)
		}
	}
	for _, n := range l.Noted {
		if inSight(n.Finding, by, x) {
			noted = append(noted, n)
		}
	}
	return open, noted
}

// stepsFound returns the steps on which something was found, in their order.
func stepsFound(l audit.Ledger, in lang.Lang) []part.Option {
	found, x := map[string]bool{}, stepIndex{}
	for _, f := range l.Open {
		found[x.of(f.At)] = true
	}
	for _, n := range l.Noted {
		found[x.of(n.At)] = true
	}
	var out []part.Option
	for _, p := range steps() {
		if found[p.ID] {
			out = append(out, part.Option{Value: p.ID, Label: p.Title.In(in)})
		}
	}
	return out
}

// inSeveralFields reports whether findings are about more than one field of
// their entries.
func inSeveralFields(findings []audit.Finding, l lang.Lang) bool {
	return slices.ContainsFunc(findings, func(f audit.Finding) bool { return fieldName(f.At, l) != fieldName(findings[0].At, l) })
}
