//go:build !js

package main

import (
	"cmp"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"slices"
	"time"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/audit"
)

var checkCommand = command{
	name:    "check",
	usage:   "FILE [-json]",
	summary: "list what an auditor would trip over in a save file",
	more: `One finding a line, heaviest first: severity, clause, path and title, with tabs
between them. It fails when one is a blocker. FILE may be - for standard input.`,
	run: runCheck,
}

func runCheck(c call) error {
	flags := flag.NewFlagSet("check", flag.ContinueOnError)
	asJSON := flags.Bool("json", false, "write JSON")
	files, err := c.parse(flags, "FILE")
	if err != nil {
		return err
	}
	doc, err := c.open(files[0])
	if err != nil {
		return err
	}
	today := risk.Date(time.Now().Format(time.DateOnly))
	findings := audit.Run(risk.Assess(doc), today)
	slices.SortStableFunc(findings, func(a, b audit.Finding) int { return cmp.Compare(b.Severity, a.Severity) })
	print := printFindings
	if *asJSON {
		print = printFindingsJSON
	}
	if err := print(c.stdout, findings); err != nil {
		return fmt.Errorf("write the findings: %w", err)
	}
	blockers := 0
	for _, f := range findings {
		if f.Severity == audit.Blocker {
			blockers++
		}
	}
	if blockers > 0 {
		return fmt.Errorf("%s cannot go to an auditor like this: %s", files[0],
			lang.Plural(blockers, "1 blocker", "%d blockers"))
	}
	return nil
}

func printFindings(w io.Writer, findings []audit.Finding) error {
	for _, f := range findings {
		if _, err := fmt.Fprintf(w, "%s\t%s\t%s\t%s\n", f.Severity.Code(), f.Clause, f.At, f.Title.In(lang.EN)); err != nil {
			return err
		}
	}
	return nil
}

// findingJSON is a finding for another program. Its members are not renamed.
type findingJSON struct {
	Rule     string    `json:"rule"`
	Severity string    `json:"severity"`
	Clause   string    `json:"clause"`
	Path     risk.Path `json:"path"`
	Title    string    `json:"title"`
	Why      string    `json:"why"`
	Mend     string    `json:"mend"`
}

func printFindingsJSON(w io.Writer, findings []audit.Finding) error {
	out := make([]findingJSON, len(findings))
	for i, f := range findings {
		out[i] = findingJSON{
			f.ID, f.Severity.Code(), f.Clause, f.At,
			f.Title.In(lang.EN), f.Why.In(lang.EN), f.Mend.In(lang.EN),
		}
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(out)
}
