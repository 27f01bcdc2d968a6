//go:build !js

package main

import (
	"errors"
	"flag"
	"fmt"
	"strings"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/pdf"
	"example.org/toepasselijk/pdf/want"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/web"
)

var reportCommand = command{
	name: "report",
	usage: lang.T(
		"BESTAND -o UIT.pdf [-lang nl|en] [-only full|soa|plan|summary|interview] [-chapters A,B|-without A,B] [-bare] [-findings] [-since OUD] [-paper a4|letter] [-accent '#rrggbb'] [-logo PLAATJE]",
		"FILE -o OUT.pdf [-lang nl|en] [-only full|soa|plan|summary|interview] [-chapters A,B|-without A,B] [-bare] [-findings] [-since OLD] [-paper a4|letter] [-accent '#rrggbb'] [-logo PICTURE]"),
	summary: lang.T("maak de PDF van een opslagbestand", "make the PDF of a save file"),
	more: lang.T(
		`BESTAND mag - zijn, voor de standaardinvoer. Zonder -lang is het rapport Nederlands.

  -only      een deel als los document
  -chapters  alleen deze hoofdstukken van het hele rapport
  -without   het hele rapport zonder deze hoofdstukken
             `+chapterCodes(", ")+`
  -findings  met een hoofdstuk met wat de auditcheck vindt
  -since     met een hoofdstuk met wat er veranderde sinds het opslagbestand OUD
  -bare      zonder het opslagbestand in de PDF
  -paper     de maat van het papier
  -accent    de kleur van lijnen en nummers; een te lichte kleur wordt donkerder gedrukt
  -logo      een PNG, JPEG of GIF

Papier, kleur en logo komen uit het document; wat u hier kiest, gaat voor. Omslag, documentbeheer en inhoud staan altijd in het hele rapport.`,
		`FILE may be - for standard input. Without -lang the report is Dutch.

  -only      a part as a document of its own
  -chapters  of the whole report these chapters only
  -without   the whole report without these chapters
             `+chapterCodes(", ")+`
  -findings  with a chapter of what the audit check finds
  -since     with a chapter of what changed since the save file OLD
  -bare      without the save file inside the PDF
  -paper     the size of the paper
  -accent    the colour of lines and numbers; one that is too light is printed darker
  -logo      a PNG, JPEG or GIF

Paper, colour and logo come from the document; what you choose here wins. Cover, document control and contents are always in the whole report.`,
	),
	run: runReport,
}

func runReport(c call) error {
	flags := flag.NewFlagSet("report", flag.ContinueOnError)
	l := choiceFlag(flags, langFlag, lang.All(), lang.Lang.Code)
	part := choiceFlag(flags, "only", want.Parts(), want.Part.Code)
	only, without := chaptersFlag(flags, "chapters"), chaptersFlag(flags, "without")
	bare := flags.Bool("bare", false, "")
	paper := choiceFlag(flags, "paper", []risk.Paper{risk.A4, risk.Letter}, func(p risk.Paper) string { return string(p) })
	accent, logo := flags.String("accent", "", ""), flags.String("logo", "", "")
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
	left, err := leftOut(*part, *only, *without, *bare)
	if err != nil {
		return err
	}
	style := risk.Style{Accent: risk.Accent(*accent)}
	flags.Visit(func(f *flag.Flag) {
		if f.Name == "paper" { // else the document's own holds
			style.Paper = *paper
		}
	})
	if _, ok := style.Accent.Or().RGB(); !ok {
		return wrong(fmt.Sprintf("-accent kan niet %q zijn; schrijf een kleur als '#7a1f3d'", *accent), fmt.Sprintf("-accent cannot be %q; write a colour as '#7a1f3d'", *accent))
	}
	if *logo != "" {
		if style.Logo, err = c.logo(*logo); err != nil {
			return err
		}
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
		Lang: *l, Part: *part, Without: left, Findings: *findings, Before: before, Bare: *bare, Style: style,
		Fonts: pdf.Fonts{Regular: web.Regular, Semibold: web.Semibold},
	})
	if err != nil {
		return refused(files[0], err)
	}
	return writeWhole(*out, data)
}

// chapterCodes lists the codes of the chapters that can be left out.
func chapterCodes(between string) string {
	var codes []string
	for _, c := range want.ChapterList() {
		codes = append(codes, c.Code())
	}
	return strings.Join(codes, between)
}

// chaptersFlag declares a flag that takes chapters by their codes, with commas
// between them.
func chaptersFlag(flags *flag.FlagSet, name string) *want.Chapters {
	var chosen want.Chapters
	flags.Func(name, "", func(said string) error {
		for _, code := range strings.Split(said, ",") {
			c, ok := want.ParseChapter(strings.TrimSpace(code))
			if !ok {
				return errors.New(chapterCodes(", "))
			}
			if !chosen.Has(c) {
				chosen = chosen.Toggled(c)
			}
		}
		return nil
	})
	return &chosen
}

// leftOut returns the chapters that a call leaves out of the whole report.
func leftOut(part want.Part, only, without want.Chapters, bare bool) (want.Chapters, error) {
	switch {
	case part != want.Full && (only != 0 || without != 0 || bare):
		return 0, wrong("-chapters, -without en -bare horen bij het hele rapport, niet bij -only", "-chapters, -without and -bare go with the whole report, not with -only")
	case only != 0 && without != 0:
		return 0, wrong("-chapters en -without gaan niet samen", "-chapters and -without do not go together")
	case only != 0:
		return want.AllChapters &^ only, nil
	case without.Whole():
		return 0, wrong("met deze -without blijft er niets over", "this -without leaves nothing")
	}
	return without, nil
}
