//go:build !js

package main

import (
	"flag"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/pdf"
	"example.org/toepasselijk/pdf/want"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/web"
)

var reportCommand = command{
	name: "report",
	usage: lang.T("BESTAND -o UIT.pdf [-lang nl|en] [-only full|soa|plan|summary|interview] [-findings] [-since OUD]",
		"FILE -o OUT.pdf [-lang nl|en] [-only full|soa|plan|summary|interview] [-findings] [-since OLD]"),
	summary: lang.T("maak de PDF van een opslagbestand", "make the PDF of a save file"),
	more: lang.T(`BESTAND mag - zijn, voor de standaardinvoer. Zonder -lang is het rapport Nederlands.

In het hele rapport komt met -findings een hoofdstuk met wat de auditcheck vindt,
en met -since een hoofdstuk met wat er veranderde sinds het opslagbestand OUD.`,
		`FILE may be - for standard input. Without -lang the report is Dutch.

In the whole report -findings gives a chapter with what the audit check finds,
and -since a chapter with what changed since the save file OLD.`),
	run: runReport,
}

func runReport(c call) error {
	flags := flag.NewFlagSet("report", flag.ContinueOnError)
	l := choiceFlag(flags, langFlag, lang.All(), lang.Lang.Code)
	part := choiceFlag(flags, "only", want.Parts(), want.Part.Code)
	out := flags.String("o", "", "the PDF")
	findings := flags.Bool("findings", false, "with the findings of the audit check")
	since := flags.String("since", "", "an older save file")
	files, err := c.parse(flags, fileName)
	if err != nil {
		return err
	}
	if *out == "" {
		return wrong("-o UIT.pdf ontbreekt", "-o OUT.pdf is missing")
	}
	for _, in := range []string{files[0], *since} {
		if sameFile(in, *out) {
			return wrong("UIT.pdf is het opslagbestand zelf", "OUT.pdf is the save file itself")
		}
	}
	if *part != want.Full && (*findings || *since != "") {
		return wrong("-findings en -since horen bij het hele rapport", "-findings and -since belong to the whole report")
	}
	if files[0] == "-" && *since == "-" {
		return wrong("maar een van de bestanden kan de standaardinvoer zijn", "only one file can be standard input")
	}
	doc, err := c.open(files[0])
	if err != nil {
		return err
	}
	var before *risk.Document
	if *since != "" {
		if before, err = c.open(*since); err != nil {
			return err
		}
	}
	data, err := pdf.Report(doc, pdf.Options{
		Lang: *l, Part: *part, Findings: *findings, Before: before,
		Fonts: pdf.Fonts{Regular: web.Regular, Semibold: web.Semibold},
	})
	if err != nil {
		return refused(files[0], err)
	}
	return writeWhole(*out, data)
}
