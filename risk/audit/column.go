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
	if len(old) == len(c.marks) { // all of them: nothing to move
		c.marks = marks
	} else {
		c.marks = slices.Replace(c.marks, s.From, s.From+s.Old, marks...)
	}
	return changed
}

// renewAt makes way for what comes of the records at places, in rising order,
// and reports whether that is anything else. The whole column is walked once.
func (c *column) renewAt(places []int, look func(place int) (mark, []Finding)) (changed bool) {
	var findings []Finding
	copied, at, walked := 0, 0, 0 // findings taken over; findings and marks passed
	for _, place := range places {
		at += finds(c.marks[walked:place])
		n := finds(c.marks[place : place+1])
		m, found := look(place)
		if !slices.Equal(c.findings[at:at+n], found) {
			findings = append(append(findings, c.findings[copied:at]...), found...)
			copied, changed = at+n, true
		}
		c.looked += int(min(m, 1)) - int(min(c.marks[place], 1))
		c.marks[place] = m
		at, walked = at+n, place+1
	}
	if changed {
		c.findings = append(findings, c.findings[copied:]...)
	}
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
		if m > 1 {
			n += int(m) - 1
		}
	}
	return n
}
