//go:build !js

package main

import (
	"flag"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/pdf"
	"example.org/toepasselijk/pdf/want"
	"example.org/toepasselijk/web"
)

var reportCommand = command{
	name:    "report",
	usage:   "FILE -o OUT.pdf [-lang nl|en] [-only full|soa|plan|summary]",
	summary: "make the PDF of a save file",
	more:    "FILE may be - for standard input.",
	run:     runReport,
}

func runReport(c call) error {
	flags := flag.NewFlagSet("report", flag.ContinueOnError)
	l := choiceFlag(flags, "lang", lang.All(), lang.Lang.Code)
	part := choiceFlag(flags, "only", want.Parts(), want.Part.Code)
	out := flags.String("o", "", "the PDF")
	files, err := c.parse(flags, "FILE")
	if err != nil {
		return err
	}
	if *out == "" {
		return wrongCall("-o OUT.pdf is missing")
	}
	if sameFile(files[0], *out) {
		return wrongCall("OUT.pdf is the save file itself")
	}
	doc, err := c.open(files[0])
	if err != nil {
		return err
	}
	data, err := pdf.Report(doc, pdf.Options{
		Lang: *l, Part: *part,
		Fonts: pdf.Fonts{Regular: web.Regular, Semibold: web.Semibold},
	})
	if err != nil {
		return refused(files[0], err)
	}
	return writeWhole(*out, data)
}
