package calendar

import (
	"time"

	"example.org/toepasselijk/risk"
)

// days returns the day n days after d; none when there is no such date.
func days(d risk.Date, n int) risk.Date {
	t, err := time.Parse(time.DateOnly, string(d))
	if err != nil {
		return ""
	}
	return dated(t.AddDate(0, 0, n))
}

// months returns the day n months after d: the same day of the month, or the
// last one of a month that is shorter; none when there is no such date.
func months(d risk.Date, n int) risk.Date {
	t, err := time.Parse(time.DateOnly, string(d))
	if err != nil {
		return ""
	}
	first := time.Date(t.Year(), t.Month()+time.Month(n), 1, 0, 0, 0, 0, time.UTC)
	last := first.AddDate(0, 1, -1).Day()
	return dated(first.AddDate(0, 0, min(t.Day(), last)-1))
}

// dated writes t as a date; none for a year that has not four digits.
func dated(t time.Time) risk.Date {
	d := risk.Date(t.Format(time.DateOnly))
	if !d.Valid() {
		return ""
	}
	return d
}
