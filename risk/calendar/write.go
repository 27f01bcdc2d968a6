package calendar

import (
	"strings"
	"unicode/utf8"

	"example.org/toepasselijk/risk"
)

// writer collects the lines of a file.
type writer struct{ out []byte }

// longest is how many bytes a line may have without its end (RFC 5545, 3.1).
const longest = 75

// line writes one property, folded where it is too long: the next line begins
// with a space. A character is never cut in two.
func (w *writer) line(name, value string) {
	rest, room := name+":"+value, longest
	for len(rest) > room {
		cut := room
		for cut > 0 && !utf8.RuneStart(rest[cut]) {
			cut--
		}
		w.out = append(append(w.out, rest[:cut]...), "\r\n "...)
		rest, room = rest[cut:], longest-1
	}
	w.out = append(append(w.out, rest...), "\r\n"...)
}

// compact writes a date as iCalendar does: "20270412".
func compact(d risk.Date) string { return strings.ReplaceAll(string(d), "-", "") }

var escapes = strings.NewReplacer(`\`, `\\`, ";", `\;`, ",", `\,`, "\r\n", `\n`, "\n", `\n`, "\r", `\n`)

// escaped writes a text as the value of a property (RFC 5545, 3.3.11), without
// the control characters that no such text may hold.
func escaped(s string) string {
	s = strings.Map(func(r rune) rune {
		if r < ' ' && r != '\n' && r != '\r' && r != '\t' || r == 0x7f {
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, "\uFFFD"))
	return escapes.Replace(s)
}
