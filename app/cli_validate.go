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
	usage:   "FILE",
	summary: "say whether a save file opens, and what is in it",
	more: `A file that does not open is refused with one sentence that names the place at
fault. What an auditor would make of it is check's work. FILE may be - for
standard input.`,
	run: runValidate,
}

func runValidate(c call) error {
	files, err := c.parse(flag.NewFlagSet("validate", flag.ContinueOnError), "FILE")
	if err != nil {
		return err
	}
	d, err := c.open(files[0])
	if err != nil {
		return err
	}
	counts := []string{
		lang.Plural(len(d.Risks), "1 risk", "%d risks"),
		lang.Plural(len(d.Assets), "1 asset", "%d assets"),
		lang.Plural(len(d.Actions), "1 action", "%d actions"),
		lang.Plural(len(d.Decisions), "1 control", "%d controls") + lang.Plural(len(d.OwnControls), " (1 own)", " (%d own)"),
	}
	if n := len(d.Unknown); n > 0 {
		counts = append(counts, lang.Plural(n, "1 member this version does not know", "%d members this version does not know"))
	}
	if _, err := fmt.Fprintf(c.stdout, "valid: %s\n", strings.Join(counts, ", ")); err != nil {
		return fmt.Errorf("write the result: %w", err)
	}
	return nil
}
