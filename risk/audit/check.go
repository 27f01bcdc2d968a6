package audit

import (
	"strings"
	"time"

	"example.org/toepasselijk/risk"
)

// several is from how many on a likeness is a pattern: four risks may well
// have one owner.
const several = 5

// blank reports whether a text says nothing: spaces are no answer.
func blank(s string) bool { return strings.TrimSpace(s) == "" }

// alike reports whether two texts say the same: letters large or small, and
// spaces around them, make no difference.
func alike(a, b string) bool { return strings.EqualFold(strings.TrimSpace(a), strings.TrimSpace(b)) }

// folded returns s such that texts that are alike are equal.
func folded(s string) string { return strings.ToLower(strings.TrimSpace(s)) }

// says reports whether text holds one of words, which are in small letters.
func says(text string, words ...string) bool {
	text = strings.ToLower(text)
	for _, w := range words {
		if strings.Contains(text, w) {
			return true
		}
	}
	return false
}

// yearAfter returns the day one year after d, or nothing when d is no day.
func yearAfter(d risk.Date) risk.Date {
	t, err := time.Parse(time.DateOnly, string(d))
	if err != nil {
		return ""
	}
	return risk.Date(t.AddDate(1, 0, 0).Format(time.DateOnly))
}

// daysAfter returns the day n days after d, or nothing when d is no day.
func daysAfter(d risk.Date, n int) risk.Date {
	t, err := time.Parse(time.DateOnly, string(d))
	if err != nil {
		return ""
	}
	return risk.Date(t.AddDate(0, 0, n).Format(time.DateOnly))
}

// grounded reports whether a control has a reason of its own besides the
// risks that use it.
func grounded(d *risk.Decision) bool {
	for _, g := range risk.Grounds() {
		if d.Reasons.On(g.Value).On {
			return true
		}
	}
	return false
}
