package audit

import "example.org/toepasselijk/risk"

const (
	assetList = iota
	riskList
	actionList
	controlList
	requirementList
)

// lists are the long lists of an assessment, in the order of the document. The
// rules look at them record by record.
var lists = [...]list{
	assetList: listOf((*counts).asset, func(a *risk.Assessment) []*risk.Asset { return a.Document.Assets }, risk.Edited, there,
		func(r *Rule) func(*Pass, *risk.Asset) { return r.Asset }),
	riskList: listOf((*counts).risk, func(a *risk.Assessment) []risk.RiskResult { return a.Risks }, risk.Edited, nil,
		func(r *Rule) func(*Pass, risk.RiskResult) { return r.Risk }),
	actionList: listOf((*counts).action, func(a *risk.Assessment) []*risk.Action { return a.Document.Actions }, risk.Edited, there,
		func(r *Rule) func(*Pass, *risk.Action) { return r.Action }),
	controlList: listOf((*counts).control, func(a *risk.Assessment) []risk.SoARow { return a.SoA }, restatedRows, nil,
		func(r *Rule) func(*Pass, risk.SoARow) { return r.Control }),
	requirementList: listOf(func(*counts, risk.SoARow, int) {}, func(a *risk.Assessment) []risk.SoARow { return a.Extra }, restatedRows, nil,
		func(r *Rule) func(*Pass, risk.SoARow) { return r.Requirement }),
}

// list is one of them, whatever its records are.
type list struct {
	edited func(was, now *risk.Assessment) risk.Span

	// count adds n records to what is counted, or takes them away when by is
	// -1.
	count func(c *counts, a *risk.Assessment, from, n, by int)

	// look does what the rule of p asks of n records, and returns what came of
	// each; looks is false when that rule does not look at this list.
	look func(p *Pass, from, n int) (marks []mark, looks bool)

	// lookAt does it of one record, for a rule that looks at this list. (The
	// two say the same twice: one more call for each record and rule is a tenth
	// of a full pass.)
	lookAt func(p *Pass, place int) mark
}

// mark is what came of a rule at one record: 0 when it did not look, else one
// more than the number of findings, which is at most a few fields.
type mark uint8

// listOf makes a list of what is particular to its records: how they are
// counted, where they are, how to tell which were edited, whether one is to be
// looked at (nil when all are), and what a rule asks of each.
func listOf[T any](
	count func(*counts, T, int), of func(*risk.Assessment) []T, edited func(old, new []T) risk.Span,
	is func(T) bool, check func(*Rule) func(*Pass, T),
) list {
	return list{
		edited: func(was, now *risk.Assessment) risk.Span { return edited(of(was), of(now)) },
		count: func(c *counts, a *risk.Assessment, from, n, by int) {
			for _, record := range of(a)[from : from+n] {
				if is == nil || is(record) {
					count(c, record, by)
				}
			}
		},
		look: func(p *Pass, from, n int) ([]mark, bool) {
			ask := check(p.rule)
			if ask == nil {
				return nil, false
			}
			marks := make([]mark, n)
			records := of(p.Assessment)[from : from+n]
			for i := range records { // without a copy of each
				if is != nil && !is(records[i]) {
					continue
				}
				p.looked = false
				before := len(p.found)
				if ask(p, records[i]); p.looked {
					marks[i] = mark(1 + len(p.found) - before)
				}
			}
			return marks, true
		},
		lookAt: func(p *Pass, place int) mark {
			record := of(p.Assessment)[place]
			if is != nil && !is(record) {
				return 0
			}
			p.looked, p.found = false, nil
			if check(p.rule)(p, record); p.looked {
				return mark(1 + len(p.found))
			}
			return 0
		},
	}
}

// there reports whether a list has a record where it has an entry: a document
// made by hand may hold a nil.
func there[T any](record *T) bool { return record != nil }

// restatedRows is [risk.Edited] for the statement of applicability, of which
// the rows are made anew at every edit that touches one.
func restatedRows(old, new []risk.SoARow) risk.Span {
	if len(old) != len(new) {
		return risk.Span{Old: len(old), New: len(new)}
	}
	if len(new) == 0 || &old[0] == &new[0] {
		return risk.Span{}
	}
	from, to := 0, len(new)
	for from < to && sameRow(&old[from], &new[from]) {
		from++
	}
	for from < to && sameRow(&old[to-1], &new[to-1]) {
		to--
	}
	if from == to {
		return risk.Span{}
	}
	return risk.Span{From: from, Old: to - from, New: to - from}
}

// sameRow reports whether two rows hold the very same things.
func sameRow(a, b *risk.SoARow) bool {
	return a.Decision == b.Decision && a.Own == b.Own && a.Applicable == b.Applicable &&
		a.Contradicted == b.Contradicted && a.Outdated == b.Outdated &&
		whole(a.Risks) == whole(b.Risks) && len(a.Risks) == len(b.Risks) &&
		whole(a.Actions) == whole(b.Actions) && len(a.Actions) == len(b.Actions)
}
