package risk

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"example.org/toepasselijk/annexa/lang"
)

// NewYear returns d as the start of its next edition, dated today (clause 8.2
// asks for an assessment at planned intervals): a draft under the next version
// that nobody adopted yet, with the edition it comes from at the end of the
// history, in the words of l, and the next review as far away as the last time.
//
// Every id stays, so that the two editions can be compared. Approvals stay to
// be read but are outdated: an owner who accepted a risk last year did not do
// so today. Actions stay with their links, also those that are done: they are
// the evidence behind a level that fell. No score or status is changed, for
// nobody looked yet: a control is not implemented because its actions are done.
// The rules of the auditcheck name what was finished and not taken over, and
// what was set aside so long ago that it has to be looked at again; therefore
// dismissals, justifications and notes stay as they are too, and so does what is
// said about the documents of the checklist. A today that is
// no day counts as none.
func NewYear(d *Document, today Date, l lang.Lang) *Document {
	if !today.Valid() {
		today = ""
	}
	if d == nil {
		return New(today)
	}
	out := *withHistory(d, nextVersion(d.Edition.Version), l)
	e := &out.Edition
	e.NextReview = sameInterval(e.Date, e.NextReview, today)
	e.Version, e.Date, e.Status, e.Approver = nextVersion(e.Version), today, Concept, ""
	out.Risks = slices.Clone(d.Risks)
	for i, r := range out.Risks {
		if r == nil || !r.Treatment.Approval.Given() || strings.Contains(r.Treatment.Approval.Basis, " @") {
			continue
		}
		stale := *r
		// What was approved stays readable. The mark keeps it from being the
		// basis again when a score returns to what it was, also where the
		// approval was outdated before.
		stale.Treatment.Approval.Basis += " @" + d.Edition.Version
		out.Risks[i] = &stale
	}
	return &out
}

// historyWords are how an edition is written into the history, as the user's
// own words from then on.
var historyWords = lang.Of(
	func(approver, next string) string {
		if approver == "" {
			return "Uitgangspunt van versie " + next + "."
		}
		return "Vastgesteld door " + approver + "; uitgangspunt van versie " + next + "."
	},
	func(approver, next string) string {
		if approver == "" {
			return "Starting point of version " + next + "."
		}
		return "Adopted by " + approver + "; starting point of version " + next + "."
	},
)

// withHistory returns d with its edition at the end of the history, unless the
// user wrote it there already or the numbers have run out.
func withHistory(d *Document, next string, l lang.Lang) *Document {
	e := d.Edition
	if slices.ContainsFunc(e.History, func(r *Revision) bool { return r != nil && r.Version == e.Version && r.Date == e.Date }) {
		return d
	}
	out, _, err := Add(d, historyList.path)
	if err != nil {
		return d
	}
	r := out.Edition.History[len(out.Edition.History)-1] // new in out, so nobody else sees it change
	r.Version, r.Date, r.Author = e.Version, e.Date, e.Author
	r.Change = historyWords.In(l)(e.Approver, next)
	return out
}

// nextVersion counts the first number of a version on and starts what follows
// it anew: "1.2" gives "2.0", "2026" gives "2027". A version without a number
// gets one.
func nextVersion(version string) string {
	isDigit := func(r rune) bool { return '0' <= r && r <= '9' }
	start := strings.IndexFunc(version, isDigit)
	if start < 0 {
		return strings.TrimSpace(version + " 2")
	}
	rest := strings.TrimLeftFunc(version[start:], isDigit)
	n, err := strconv.Atoi(version[start : len(version)-len(rest)])
	if err != nil || n >= maxNumber {
		return version + " 2"
	}
	next := version[:start] + strconv.Itoa(n+1)
	for strings.HasPrefix(rest, ".") && len(rest) > 1 && isDigit(rune(rest[1])) {
		next, rest = next+".0", strings.TrimLeftFunc(rest[1:], isDigit)
	}
	return next + rest
}

// sameInterval returns the day that lies as far after today as to lies after
// from, in calendar years, months and days; none when that is not known.
func sameInterval(from, to, today Date) Date {
	a, errA := time.Parse(time.DateOnly, string(from))
	b, errB := time.Parse(time.DateOnly, string(to))
	c, errC := time.Parse(time.DateOnly, string(today))
	if errA != nil || errB != nil || errC != nil || !b.After(a) {
		return ""
	}
	next := c.AddDate(b.Year()-a.Year(), int(b.Month()-a.Month()), b.Day()-a.Day())
	day := Date(next.Format(time.DateOnly))
	if !day.Valid() {
		return "" // past the year 9999
	}
	return day
}
