//go:build !js

package main

import (
	"flag"
	"fmt"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/compare"
)

var compareCommand = command{
	name:    "compare",
	usage:   lang.T("OUD NIEUW [-json]", "OLD NEW [-json]"),
	summary: lang.T("noem wat er veranderde tussen twee opslagbestanden", "list what changed between two save files"),
	more: lang.T(`Per deel van het document: + kwam erbij, - verviel, ~ veranderde, met de oude en
de nieuwe waarde van elk veld en de niveaus die verschoven. Een regel die met !
begint, zegt dat cijfers van de twee niet naast elkaar mogen. Een van de
bestanden mag - zijn, voor de standaardinvoer.`,
		`By part of the document: + was added, - was removed, ~ was changed, with the
old and the new value of every field and the levels that moved. A line that
begins with ! says that figures of the two must not be compared. One of the
files may be - for standard input.`),
	run: runCompare,
}

func runCompare(c call) error {
	flags := flag.NewFlagSet("compare", flag.ContinueOnError)
	asJSON := flags.Bool("json", false, "write JSON")
	files, err := c.parse(flags, oldName, newName)
	if err != nil {
		return err
	}
	if files[0] == "-" && files[1] == "-" {
		return wrong("maar een van de bestanden kan de standaardinvoer zijn", "only one file can be standard input")
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
	if err := print(c.stdout, &diff, c.lang); err != nil {
		return fmt.Errorf("write the comparison: %w", err)
	}
	return nil
}
