//go:build !js

package main

import (
	"flag"
	"fmt"

	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/compare"
)

var compareCommand = command{
	name:    "compare",
	usage:   "OLD NEW [-json]",
	summary: "list what changed between two save files",
	more: `By part of the document: + was added, - was removed, ~ was changed, with the
old and the new value of every field and the levels that moved. A line that
begins with ! says that figures of the two must not be compared. One of the
files may be - for standard input.`,
	run: runCompare,
}

func runCompare(c call) error {
	flags := flag.NewFlagSet("compare", flag.ContinueOnError)
	asJSON := flags.Bool("json", false, "write JSON")
	files, err := c.parse(flags, "OLD", "NEW")
	if err != nil {
		return err
	}
	if files[0] == "-" && files[1] == "-" {
		return wrongCall("only one file can be standard input")
	}
	var docs [2]*risk.Document
	for i, name := range files {
		if docs[i], err = c.open(name); err != nil {
			return err
		}
	}
	diff := compare.Compare(docs[0], docs[1])
	print := printDiff
	if *asJSON {
		print = printDiffJSON
	}
	if err := print(c.stdout, &diff); err != nil {
		return fmt.Errorf("write the comparison: %w", err)
	}
	return nil
}
