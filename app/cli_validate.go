//go:build !js

package main

import (
	"flag"
	"fmt"
	"strings"

	"example.org/toepasselijk/annexa/lang"
)

var validateCommand = command{
	name:    "validate",
	usage:   lang.T("BESTAND", "FILE"),
	summary: lang.T("zeg of een opslagbestand opengaat, en wat erin zit", "say whether a save file opens, and what is in it"),
	more: lang.T(`Een bestand dat niet opengaat, wordt geweigerd met een zin die de plek noemt. Wat
een auditor ervan zou vinden, zegt check. BESTAND mag - zijn, voor de
standaardinvoer.`,
		`A file that does not open is refused with one sentence that names the place at
fault. What an auditor would make of it is check's work. FILE may be - for
standard input.`),
	run: runValidate,
}

func runValidate(c call) error {
	files, err := c.parse(flag.NewFlagSet("validate", flag.ContinueOnError), fileName)
	if err != nil {
		return err
	}
	d, err := c.open(files[0])
	if err != nil {
		return err
	}
	t := validateTexts.In(c.lang)
	counts := []string{
		t.Risks(len(d.Risks)), t.Assets(len(d.Assets)), t.Actions(len(d.Actions)),
		t.Controls(len(d.Decisions)) + " (" + t.Own(len(d.OwnControls)) + ")",
	}
	if n := len(d.Unknown); n > 0 {
		counts = append(counts, t.Unknown(n))
	}
	if _, err := fmt.Fprintf(c.stdout, "%s: %s\n", t.Valid, strings.Join(counts, ", ")); err != nil {
		return fmt.Errorf("write the result: %w", err)
	}
	return nil
}

type validateText struct {
	Valid                                          string
	Risks, Assets, Actions, Controls, Own, Unknown func(int) string
}

var validateTexts = lang.Of(
	validateText{
		Valid:    "geldig",
		Risks:    func(n int) string { return lang.Plural(n, "1 risico", "%d risico's") },
		Assets:   func(n int) string { return lang.Plural(n, "1 bedrijfsmiddel", "%d bedrijfsmiddelen") },
		Actions:  func(n int) string { return lang.Plural(n, "1 actie", "%d acties") },
		Controls: func(n int) string { return lang.Plural(n, "1 maatregel", "%d maatregelen") },
		Own:      func(n int) string { return lang.Plural(n, "1 eigen", "%d eigen") },
		Unknown: func(n int) string {
			return lang.Plural(n, "1 onderdeel dat deze versie niet kent", "%d onderdelen die deze versie niet kent")
		},
	},
	validateText{
		Valid:    "valid",
		Risks:    func(n int) string { return lang.Plural(n, "1 risk", "%d risks") },
		Assets:   func(n int) string { return lang.Plural(n, "1 asset", "%d assets") },
		Actions:  func(n int) string { return lang.Plural(n, "1 action", "%d actions") },
		Controls: func(n int) string { return lang.Plural(n, "1 control", "%d controls") },
		Own:      func(n int) string { return lang.Plural(n, "1 own", "%d own") },
		Unknown: func(n int) string {
			return lang.Plural(n, "1 member this version does not know", "%d members this version does not know")
		},
	},
)
