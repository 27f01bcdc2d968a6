package audit

import (
	"strings"
	"time"
	"unicode/utf8"

	"example.org/toepasselijk/risk"
)

// several is from how many on a likeness is a pattern: four risks may well
// have one owner.
const several = 5

// trimmed is [strings.TrimSpace]. Nearly every text begins and ends with a
// plain letter or stop, and then two looks are enough.
func trimmed(s string) string {
	if s != "" && plain(s[0]) && plain(s[len(s)-1]) {
		return s
	}
	return strings.TrimSpace(s)
}

func plain(c byte) bool { return ' ' < c && c < utf8.RuneSelf }

// blank reports whether a text says nothing: spaces are no answer.
func blank(s string) bool { return s == "" || !plain(s[0]) && strings.TrimSpace(s) == "" }

// alike reports whether two texts say the same: letters large or small, and
// spaces around them, make no difference.
func alike(a, b string) bool { return strings.EqualFold(trimmed(a), trimmed(b)) }

// folded returns s such that texts that are alike are equal.
func folded(s string) string { return strings.ToLower(trimmed(s)) }

// appendFolded appends what [folded] returns.
func appendFolded(to []byte, s string) []byte {
	from := len(to)
	for _, c := range []byte(trimmed(s)) {
		if c >= utf8.RuneSelf {
			return append(to[:from], folded(s)...)
		}
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		to = append(to, c)
	}
	return to
}

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
