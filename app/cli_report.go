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
	usage:   lang.T("BESTAND -o UIT.pdf [-lang nl|en] [-only full|soa|plan|summary|interview] [-bare]", "FILE -o OUT.pdf [-lang nl|en] [-only full|soa|plan|summary|interview] [-bare]"),
	summary: lang.T("maak de PDF van een opslagbestand", "make the PDF of a save file"),
	more: lang.T(
		"BESTAND mag - zijn, voor de standaardinvoer. Zonder -lang is het rapport Nederlands. In het hele rapport zit het opslagbestand, zodat dit programma de PDF weer kan openen; -bare laat dat weg.",
		"FILE may be - for standard input. Without -lang the report is Dutch. The whole report has the save file inside, so that this tool can open the PDF again; -bare leaves that out.",
	),
	run: runReport,
}

func runReport(c call) error {
	flags := flag.NewFlagSet("report", flag.ContinueOnError)
	l := choiceFlag(flags, langFlag, lang.All(), lang.Lang.Code)
	part := choiceFlag(flags, "only", want.Parts(), want.Part.Code)
	bare := flags.Bool("bare", false, "without the save file inside")
	out := flags.String("o", "", "the PDF")
	files, err := c.parse(flags, fileName)
	if err != nil {
		return err
	}
	if *out == "" {
		return wrong("-o UIT.pdf ontbreekt", "-o OUT.pdf is missing")
	}
	if sameFile(files[0], *out) {
		return wrong("UIT.pdf is het opslagbestand zelf", "OUT.pdf is the save file itself")
	}
	doc, err := c.open(files[0])
	if err != nil {
		return err
	}
	data, err := pdf.Report(doc, pdf.Options{
		Lang: *l, Part: *part, Bare: *bare,
		Fonts: pdf.Fonts{Regular: web.Regular, Semibold: web.Semibold},
	})
	if err != nil {
		return refused(files[0], err)
	}
	return writeWhole(*out, data)
}
