package calendar

import (
	"slices"
	"strings"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// Event is one day of the calendar.
type Event struct {
	ID     string // "stage1"; kept for ever, as calendars know an event by it
	Date   risk.Date
	Latest bool // the last day on which it may be, and not the day itself
	Name   lang.Text
	Why    lang.Text
	Source lang.Text // of the rule: a clause, or what is usual
	Remind int       // days before, on which a calendar warns; 0 for never
}

const (
	weeksBetween   = 6  // from stage 1 to stage 2, and from there to the decision
	correctionDays = 90 // to correct a major nonconformity
	monthsBefore   = 3  // from the recertification audit to the last day
	monthsValid    = 36
)

// Of returns the events that follow from c, in order of date; none while there
// is no date. A day that a date cannot say, after the year 9999, is left out.
func Of(c risk.Certification) []Event {
	if c.Date == "" || !c.Date.Valid() {
		return nil
	}
	stage2 := c.Date
	switch c.Milestone {
	case risk.Stage1Audit:
		stage2 = days(c.Date, 7*weeksBetween)
	case risk.CertificateDecided:
		stage2 = days(c.Date, -7*weeksBetween)
	}
	// What was chosen is not computed back, for it may lie at the end of time.
	stage1, decided := days(stage2, -7*weeksBetween), days(stage2, 7*weeksBetween)
	switch c.Milestone {
	case risk.Stage1Audit:
		stage1 = c.Date
	case risk.CertificateDecided:
		decided = c.Date
	}
	expiry := months(decided, monthsValid)
	on := map[string]risk.Date{
		"stage1": stage1, "stage2": stage2, "correction": days(stage2, correctionDays), "decision": decided,
		"surveillance1": months(decided, 12), "surveillance2": months(decided, 24),
		"recertification": months(expiry, -monthsBefore), "expiry": expiry,
	}
	var events []Event
	for _, e := range moments() {
		if e.Date = on[e.ID]; e.Date != "" {
			events = append(events, e)
		}
	}
	slices.SortStableFunc(events, func(a, b Event) int { return strings.Compare(string(a.Date), string(b.Date)) })
	return events
}
