package calendar

import (
	"hash/fnv"
	"strconv"
	"strings"
	"time"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// Options say how a calendar is written.
type Options struct {
	Lang         lang.Lang
	Stamp        risk.Date // the day on which it is made
	Organisation string    // whose calendar it is
}

// Extension is what the name of a calendar file ends in, and Type its media
// type.
const (
	Extension = ".ics"
	Type      = "text/calendar;charset=utf-8"
)

// File writes events as an iCalendar file (RFC 5545), as calendars of every
// maker read it: a whole day for each, with a reminder. The same events and
// options give the same bytes. An event is known by the organisation and its
// id, and a later day of making counts as a later revision, so that a calendar
// that takes the file again moves its events. Nothing for no events: the
// standard knows no empty calendar.
func File(events []Event, o Options) []byte {
	if len(events) == 0 {
		return nil
	}
	made, err := time.Parse(time.DateOnly, string(o.Stamp))
	if err != nil {
		made = time.Unix(0, 0).UTC()
	}
	stamp := made.Format("20060102") + "T000000Z"
	revision := strconv.Itoa(max(0, int(made.Unix()/secondsADay)))
	whose := fnv.New64a()
	whose.Write([]byte(o.Organisation)) // a hash never fails

	w := &writer{}
	w.line("BEGIN", "VCALENDAR")
	w.line("VERSION", "2.0")
	w.line("PRODID", "-//Toepasselijk//Certification calendar//"+strings.ToUpper(o.Lang.Code()))
	w.line("CALSCALE", "GREGORIAN")
	w.line("METHOD", "PUBLISH")
	for _, e := range events {
		title := summary(e, o)
		w.line("BEGIN", "VEVENT")
		w.line("UID", e.ID+"-"+strconv.FormatUint(whose.Sum64(), 16)+"@toepasselijk")
		w.line("DTSTAMP", stamp)
		w.line("SEQUENCE", revision)
		w.line("DTSTART;VALUE=DATE", compact(e.Date))
		if next := days(e.Date, 1); next != "" { // a day without an end is a whole one too
			w.line("DTEND;VALUE=DATE", compact(next))
		}
		w.line("SUMMARY", escaped(title))
		w.line("DESCRIPTION", escaped(e.Why.In(o.Lang)+"\n"+fileTexts.In(o.Lang).Source+e.Source.In(o.Lang)))
		w.line("TRANSP", "TRANSPARENT") // it does not make the day a busy one
		if e.Remind > 0 {
			w.line("BEGIN", "VALARM")
			w.line("ACTION", "DISPLAY")
			w.line("DESCRIPTION", escaped(title))
			w.line("TRIGGER", "-P"+strconv.Itoa(e.Remind)+"D")
			w.line("END", "VALARM")
		}
		w.line("END", "VEVENT")
	}
	w.line("END", "VCALENDAR")
	return w.out
}

const secondsADay = 24 * 60 * 60

// fileText is what a calendar file says besides the events.
type fileText struct{ Source, Latest string }

var fileTexts = lang.Of(
	fileText{Source: "Regel: ", Latest: "uiterlijk "},
	fileText{Source: "Rule: ", Latest: "at the latest "},
)

// summary is the line of an event: "ISO 27001: stage 2 audit (Havenlicht)".
func summary(e Event, o Options) string {
	out := "ISO 27001: "
	if e.Latest {
		out += fileTexts.In(o.Lang).Latest
	}
	out += e.Name.In(o.Lang)
	if whose := strings.TrimSpace(o.Organisation); whose != "" {
		out += " (" + whose + ")"
	}
	return out
}
