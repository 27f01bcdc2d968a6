package pdf

import (
	"cmp"
	"maps"
	"slices"
	"strconv"

	"example.org/toepasselijk/risk"
)

// period is the actions that are due within some time: a quarter, a year, or
// what lies beyond those shown.
type period struct {
	label   string
	from    int // the quarter it starts with, counted from the year 0
	ends    int // the quarter after it
	actions []*risk.Action
}

// How much of time is shown one by one; what lies further is taken together.
const (
	pastQuarters   = 4
	futureQuarters = 12
	futureYears    = 8
)

// undated stands for the quarter of an action without a date.
const undated = 4 * 20000

// quarterOf counts quarters from the year 0.
func quarterOf(d risk.Date) int {
	if len(d) < len("2026-11") {
		return undated
	}
	year, _ := strconv.Atoi(string(d[:4])) // a date of the document is one, or empty
	month, _ := strconv.Atoi(string(d[5:7]))
	return year*4 + (month-1)/3
}

// periods lists the actions by when they are due, in the order of time: first
// quarters, further on whole years, so that they fit on a page whatever the
// plan.
func (f *flow) periods() []period {
	t, s := timelineTexts.In(f.lang), summaryTexts.In(f.lang)
	due := make(map[int][]*risk.Action)
	for _, a := range f.doc.Actions {
		q := quarterOf(a.Due)
		due[q] = append(due[q], a)
	}
	quarters := slices.Sorted(maps.Keys(due))
	today := 0
	if f.doc.Edition.Date != "" {
		today = quarterOf(f.doc.Edition.Date)
	}
	first, _ := slices.BinarySearch(quarters, today)
	last := min(first+futureQuarters, len(quarters))
	first = max(first-pastQuarters, 0)

	var out []period
	add := func(label string, from, ends, q int) {
		if n := len(out); n == 0 || out[n-1].label != label {
			out = append(out, period{label: label, from: from})
		}
		p := &out[len(out)-1]
		p.ends, p.actions = ends, append(p.actions, due[q]...)
	}
	years := make(map[int]bool)
	for i, q := range quarters {
		year := q / 4
		name := strconv.Itoa(year)
		switch {
		case q == undated:
			add(s.NoDate, q, q+1, q)
		case i < first:
			add(t.Earlier, q, q+1, q)
		case i < last:
			add(s.Quarter(q%4+1, year), q, q+1, q)
		case quarters[last-1]/4 == year:
			add(t.Rest(name), q, year*4+4, q)
		case len(years) < futureYears || years[year]:
			years[year] = true
			add(name, year*4, year*4+4, q)
		default:
			add(s.Later, q, q+1, q)
		}
	}
	for _, p := range out {
		slices.SortStableFunc(p.actions, func(a, b *risk.Action) int { return cmp.Compare(a.Due, b.Due) })
	}
	return out
}
