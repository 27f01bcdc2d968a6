//go:build !js

package main

import (
	"flag"
	"fmt"
	"time"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/calendar"
)

var calendarCommand = command{
	name:    "calendar",
	usage:   "FILE -o OUT.ics [-lang nl|en]",
	summary: "make the certification calendar of a save file",
	more: `FILE may be - for standard input. The dates follow from the one date in the
file; a calendar program opens OUT.ics (RFC 5545).`,
	run: runCalendar,
}

func runCalendar(c call) error {
	flags := flag.NewFlagSet("calendar", flag.ContinueOnError)
	l := choiceFlag(flags, "lang", lang.All(), lang.Lang.Code)
	out := flags.String("o", "", "the calendar")
	files, err := c.parse(flags, "FILE")
	if err != nil {
		return err
	}
	if *out == "" {
		return wrongCall("-o OUT.ics is missing")
	}
	if sameFile(files[0], *out) {
		return wrongCall("OUT.ics is the save file itself")
	}
	doc, err := c.open(files[0])
	if err != nil {
		return err
	}
	data := calendar.File(calendar.Of(doc.Certification), calendar.Options{
		Lang: *l, Stamp: risk.Date(time.Now().Format(time.DateOnly)), Organisation: doc.Organisation.Name,
	})
	if data == nil {
		return fmt.Errorf("%s: certification/date: there is no date to make a calendar from; fill in a date first", files[0])
	}
	return writeWhole(*out, data)
}
