package pdf

import (
	"slices"
	"strconv"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// quarterBars counts the open actions by the quarter they are due in, seen
// from the date of the document: what should have been done first, what has no
// date last.
func (f *flow) quarterBars() []bar {
	t := summaryTexts.In(f.lang)
	const shown = 5 // quarters; the rest is "later"
	count, cost := make(map[string]int), make(map[string]int)
	label := make(map[string]string)
	for _, a := range f.doc.Actions {
		if a.Status == risk.Done {
			continue
		}
		key, name := f.quarter(a.Due)
		label[key] = name
		count[key]++
		cost[key] += a.Cost
	}
	var keys []string
	for k := range count {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	var out []bar
	later := bar{label: t.Later, with: hollow, fill: accent}
	laterCost, quarters := 0, 0
	for _, k := range keys {
		if k != overdueKey && k != undatedKey {
			if quarters++; quarters > shown {
				later.count += count[k]
				laterCost += cost[k]
				continue
			}
		}
		if k == undatedKey && later.count > 0 {
			out = append(out, later)
		}
		b := bar{label[k], count[k], f.countAndCost(count[k], cost[k]), solid, accent}
		if k == overdueKey || k == undatedKey {
			b.with, b.fill = slanted, amber
		}
		out = append(out, b)
	}
	if later.count > 0 && (len(out) == 0 || !slices.Contains(keys, undatedKey)) {
		out = append(out, later)
	}
	for i := range out {
		if out[i].label == t.Later {
			out[i].value = f.countAndCost(later.count, laterCost)
		}
	}
	return out
}

// Keys that sort before and after every quarter.
const (
	overdueKey = "0"
	undatedKey = "~"
)

// quarter returns what sorts and what names the quarter of a date.
func (f *flow) quarter(due risk.Date) (key, name string) {
	t := summaryTexts.In(f.lang)
	if len(due) < len("2026-11") {
		return undatedKey, t.NoDate
	}
	if due < f.doc.Edition.Date {
		return overdueKey, t.Late
	}
	year, _ := strconv.Atoi(string(due[:4])) // a date of the document is one, or empty
	month, _ := strconv.Atoi(string(due[5:7]))
	q := (month + 2) / 3
	return string(due[:4]) + strconv.Itoa(q), t.Quarter(q, year)
}

func (f *flow) countAndCost(n, cost int) string {
	s := lang.Number(f.lang, n)
	if cost > 0 {
		s += " · " + lang.Euro(f.lang, cost)
	}
	return s
}
