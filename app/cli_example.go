//go:build !js

package main

import (
	"flag"
	"fmt"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/example"
	"example.org/toepasselijk/risk/file"
)

// mostRisks keeps a generated document within what a save file may be.
const mostRisks = 20_000

var exampleCommand = command{
	name:    "example",
	usage:   lang.T("[-lang nl|en] [-risks N]", "[-lang nl|en] [-risks N]"),
	summary: lang.T("schrijf een opslagbestand naar de standaarduitvoer: het uitgewerkte voorbeeld", "write a save file to standard output: the worked example"),
	more: lang.T(`Met -risks N is het een gemaakt document van N risico's, om mee te meten;
dezelfde N geeft hetzelfde document. Zonder -lang is het document Nederlands.`,
		`With -risks N it is a generated document of N risks, to measure with; the same
N gives the same document. Without -lang the document is Dutch.`),
	run: runExample,
}

func runExample(c call) error {
	flags := flag.NewFlagSet("example", flag.ContinueOnError)
	l := choiceFlag(flags, langFlag, lang.All(), lang.Lang.Code)
	risks := flags.Int("risks", 0, "how many risks to generate; 0 for the worked example")
	if _, err := c.parse(flags); err != nil {
		return err
	}
	if *risks > mostRisks || *risks < 0 {
		return wrong(fmt.Sprintf("-risks moet van 0 tot %d zijn", mostRisks), fmt.Sprintf("-risks must be 0 to %d", mostRisks))
	}
	var doc *risk.Document
	if *risks > 0 {
		doc = example.Generate(*l, *risks)
	} else {
		doc = example.Document(*l)
	}
	if _, err := c.stdout.Write(file.Save(doc)); err != nil {
		return fmt.Errorf("write the example: %w", err)
	}
	return nil
}
