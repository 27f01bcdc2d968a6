package audit

import (
	"slices"

	"example.org/toepasselijk/risk"
)

// Outcome is what came of one rule.
type Outcome uint8

// The outcomes.
const (
	NotApplicable Outcome = iota // the document has nothing that the rule looks at
	Fine                         // looked at, and nothing found
	Broken                       // at least one finding
)

// Result is what one rule came to: its findings in the order of the document,
// of which there are some when the outcome is [Broken] and none otherwise.
type Result struct {
	*Rule
	Outcome  Outcome
	Findings []Finding
}

// Report holds an assessment to every rule, as it stands today, and returns a
// result for each in the order of [Rules]. An assessment that is not there
// gives no results; without a today the rules about dates hold nothing
// against a date.
func Report(a *risk.Assessment, today risk.Date) []Result { return new(Auditor).Report(a, today) }

// Run returns the findings of [Report]: in the order of [Rules] and within a
// rule in the order of the document.
func Run(a *risk.Assessment, today risk.Date) []Finding { return Findings(Report(a, today)) }

// Findings returns the findings of all results.
func Findings(results []Result) []Finding {
	n := 0
	for _, r := range results {
		n += len(r.Findings)
	}
	all := slices.Grow([]Finding(nil), n)
	for _, r := range results {
		all = append(all, r.Findings...)
	}
	return all
}
