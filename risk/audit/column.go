package audit

import (
	"slices"

	"example.org/toepasselijk/risk"
)

// column is what came of one rule at every record of one list.
type column struct {
	marks    []mark
	looked   int       // records that the rule looked at
	findings []Finding // never changed in place, for results hold it
}

// renew makes way for what came of the new records of a span, and reports
// whether that is anything else.
func (c *column) renew(s risk.Span, marks []mark, found []Finding) (changed bool) {
	old := c.marks[s.From : s.From+s.Old]
	c.looked += looks(marks) - looks(old)
	if n := finds(old); n > 0 || len(found) > 0 {
		from := finds(c.marks[:s.From])
		if changed = !slices.Equal(c.findings[from:from+n], found); changed {
			c.findings = slices.Concat(c.findings[:from], found, c.findings[from+n:])
		}
	}
	c.marks = slices.Replace(c.marks, s.From, s.From+s.Old, marks...)
	return changed
}

// looks returns at how many of the records the rule looked.
func looks(marks []mark) int {
	n := 0
	for _, m := range marks {
		n += int(min(m, 1))
	}
	return n
}

// finds returns how many findings the records have.
func finds(marks []mark) int {
	n := 0
	for _, m := range marks {
		n += int(m)
	}
	return n - looks(marks)
}
