//go:build !js

package main

import (
	"flag"
	"time"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/calendar"
)

var calendarCommand = command{
	name:    "calendar",
	usage:   lang.T("BESTAND -o UIT.ics [-lang nl|en]", "FILE -o OUT.ics [-lang nl|en]"),
	summary: lang.T("maak de kalender voor certificering van een opslagbestand", "make the certification calendar of a save file"),
	more: lang.T(`De data volgen uit de ene datum in het bestand. UIT.ics opent in elk
agendaprogramma (RFC 5545). BESTAND mag - zijn, voor de standaardinvoer. Zonder
-lang is de kalender Nederlands.`,
		`The dates follow from the one date in the file. OUT.ics opens in any calendar
program (RFC 5545). FILE may be - for standard input. Without -lang the
calendar is Dutch.`),
	run: runCalendar,
}

func runCalendar(c call) error {
	flags := flag.NewFlagSet("calendar", flag.ContinueOnError)
	l := choiceFlag(flags, langFlag, lang.All(), lang.Lang.Code)
	out := flags.String("o", "", "the calendar")
	files, err := c.parse(flags, fileName)
	if err != nil {
		return err
	}
	if *out == "" {
		return wrong("-o UIT.ics ontbreekt", "-o OUT.ics is missing")
	}
	if sameFile(files[0], *out) {
		return wrong("UIT.ics is het opslagbestand zelf", "OUT.ics is the save file itself")
	}
	doc, err := c.open(files[0])
	if err != nil {
		return err
	}
	data := calendar.File(calendar.Of(doc.Certification), calendar.Options{
		Lang: *l, Stamp: risk.Date(time.Now().Format(time.DateOnly)), Organisation: doc.Organisation.Name,
	})
	if data == nil {
		return fail(files[0]+": certification/date: er is nog geen datum om een kalender van te maken; vul er eerst een in",
			files[0]+": certification/date: there is no date to make a calendar from yet; fill one in first")
	}
	return writeWhole(*out, data)
}
