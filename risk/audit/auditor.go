package audit

import (
	"reflect"

	"example.org/toepasselijk/risk"
)

// Auditor holds one state of a document after another to the rules, and looks
// again only at what changed in between: at every key press, back and forth
// through the history. The zero Auditor has seen nothing yet.
type Auditor struct {
	seen     *risk.Assessment
	on       risk.Date
	counts   counts
	verdicts []verdict // by rule
}

// Report returns what [Report] does. The findings of one rule are not to be
// changed: the next report may share them.
func (a *Auditor) Report(of *risk.Assessment, today risk.Date) []Result {
	if of == nil || of.Document == nil {
		return nil
	}
	fresh := a.seen == nil || a.on != today || !reflect.DeepEqual(&a.seen.Document.Method, &of.Document.Method)
	if fresh {
		*a = Auditor{seen: &risk.Assessment{Document: &risk.Document{}}, on: today, verdicts: make([]verdict, len(rules))}
	}
	p := Pass{Assessment: of, counts: &a.counts, Today: today}
	var edited [len(lists)]risk.Span
	for i, l := range lists {
		edited[i] = l.edited(a.seen, of)
		// What comes is counted before what goes, so that nothing seems to
		// disappear that is said again.
		l.count(p.counts, of, edited[i].From, edited[i].New, 1)
		l.count(p.counts, a.seen, edited[i].From, edited[i].Old, -1)
	}
	p.titles.edit(edited[riskList], a.seen.Risks, of.Risks)
	var touched []int
	if !fresh {
		touched = touchedRisks(a.seen, of, edited[riskList])
	}

	results := make([]Result, len(rules))
	for i := range rules {
		p.rule = &rules[i]
		a.verdicts[i].renew(&p, edited, touched)
		results[i] = a.verdicts[i].result(p.rule)
	}
	a.seen = of
	return results
}
