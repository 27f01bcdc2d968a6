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
	usage:   "[-lang nl|en] [-risks N]",
	summary: "write a save file to standard output: the worked example",
	more: `With -risks N it is a generated document of N risks, to measure with; the same
N gives the same document.`,
	run: runExample,
}

func runExample(c call) error {
	flags := flag.NewFlagSet("example", flag.ContinueOnError)
	l := choiceFlag(flags, "lang", lang.All(), lang.Lang.Code)
	risks := flags.Int("risks", 0, "how many risks to generate; 0 for the worked example")
	if _, err := c.parse(flags); err != nil {
		return err
	}
	if *risks > mostRisks || *risks < 0 {
		return wrongCall(fmt.Sprintf("-risks must be 0 to %d", mostRisks))
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
