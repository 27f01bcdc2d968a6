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
	Agreed bool // the day is known, and follows from nothing
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
// is no date. What is agreed goes before what follows, and what comes later
// follows from that; the date that was chosen stays, unless what is agreed comes
// after it. A day that a date cannot say, after the year 9999, is left out.
func Of(c risk.Certification) []Event {
	agreed := agreedDays(c)
	c = chosen(c, agreed)
	if c.Date == "" {
		return nil
	}
	stage1, stage2, decided := planned(c)
	if d := agreed["stage1"]; d != "" {
		stage1 = d
		if c.Milestone != risk.Stage2Audit || stage2 < d {
			stage2 = days(d, 7*weeksBetween)
		}
		if c.Milestone != risk.CertificateDecided || decided < stage2 {
			decided = days(stage2, 7*weeksBetween)
		}
	}
	if d := agreed["stage2"]; d != "" {
		stage2 = d
		if c.Milestone != risk.CertificateDecided || decided < d {
			decided = days(d, 7*weeksBetween)
		}
	}
	if d := agreed["decision"]; d != "" {
		decided = d
	}
	expiry := months(decided, monthsValid)
	on := map[string]risk.Date{
		"stage1": stage1, "stage2": stage2, "correction": days(stage2, correctionDays), "decision": decided,
		"surveillance1": months(decided, 12), "surveillance2": months(decided, 24),
		"recertification": months(expiry, -monthsBefore), "expiry": expiry,
	}
	var events []Event
	for _, e := range moments() {
		e.Date = on[e.ID]
		if d := agreed[e.ID]; d != "" {
			e.Date, e.Agreed, e.Latest = d, true, false
		}
		if e.Date != "" {
			events = append(events, e)
		}
	}
	slices.SortStableFunc(events, func(a, b Event) int { return strings.Compare(string(a.Date), string(b.Date)) })
	return events
}

// agreedDays returns the days of c that are agreed or past, by the id of their
// event.
func agreedDays(c risk.Certification) map[string]risk.Date {
	out := map[string]risk.Date{
		"stage1": c.Stage1, "stage2": c.Stage2, "decision": c.Decision,
		"surveillance1": c.Surveillance1, "surveillance2": c.Surveillance2, "recertification": c.Recertification,
	}
	for id, d := range out {
		if d == "" || !d.Valid() {
			delete(out, id)
		}
	}
	return out
}

// chosen returns c with the one date that all else follows from: the one that was
// chosen, or while there is none the first of those agreed; without a date there
// is none.
func chosen(c risk.Certification, agreed map[string]risk.Date) risk.Certification {
	if c.Milestone == "" {
		c.Milestone = risk.Stage2Audit
	}
	if c.Date != "" && c.Date.Valid() {
		return c
	}
	c.Date = ""
	for _, m := range risk.Milestones() {
		if d := agreed[string(m.Value)]; d != "" && c.Date == "" {
			c.Date, c.Milestone = d, m.Value
		}
	}
	return c
}

// planned returns the first three days as they follow from the one that was
// chosen, which is not computed back, for it may lie at the end of time.
func planned(c risk.Certification) (stage1, stage2, decided risk.Date) {
	switch c.Milestone {
	case risk.Stage1Audit:
		return c.Date, days(c.Date, 7*weeksBetween), days(c.Date, 14*weeksBetween)
	case risk.CertificateDecided:
		return days(c.Date, -14*weeksBetween), days(c.Date, -7*weeksBetween), c.Date
	}
	return days(c.Date, -7*weeksBetween), c.Date, days(c.Date, 7*weeksBetween)
}
