//go:build !js

package main

import (
	"cmp"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"slices"
	"strconv"
	"time"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/audit"
)

var checkCommand = command{
	name:    "check",
	usage:   lang.T("BESTAND [-json] [-lang en|nl]  of  check -rules [-lang en|nl]", "FILE [-json] [-lang en|nl]  or  check -rules [-lang en|nl]"),
	summary: lang.T("noem waar een auditor over zou struikelen in een opslagbestand", "list what an auditor would trip over in a save file"),
	more: lang.T(`Een bevinding per regel, de zwaarste eerst: ernst, paragraaf, pad en titel, met
tabs ertussen. Daarna komt wat geaccepteerd is: de ernst begint dan met
"accepted" en de reden staat achter de titel. De opdracht mislukt zolang er een
blokkade openstaat; een geaccepteerde telt niet mee. BESTAND mag - zijn, voor de
standaardinvoer.

Met -rules wordt geen bestand gelezen: het noemt elke regel, een per regel: id,
paragraaf, ernst en titel, met tabs ertussen.`,
		`One finding a line, heaviest first: severity, clause, path and title, with tabs
between them. What was accepted comes after that: its severity begins with
"accepted", and the reason stands behind the title. It fails when a blocker is
open; one that was accepted does not count. FILE may be - for standard input.

With -rules no file is read: it lists every rule, one a line: id, clause,
severity and title, with tabs between them.`),
	run: runCheck,
}

func runCheck(c call) error {
	flags := flag.NewFlagSet("check", flag.ContinueOnError)
	asJSON := flags.Bool("json", false, "write JSON")
	asRules := flags.Bool("rules", false, "list the rules")
	files, err := c.split(flags)
	if err != nil {
		return err
	}
	if *asRules {
		if *asJSON {
			return wrong("-rules en -json gaan niet samen", "-rules and -json do not go together")
		}
		if err := expect(files); err != nil {
			return err
		}
		return printRules(c.stdout, c.lang)
	}
	if err := expect(files, fileName); err != nil {
		return err
	}
	doc, err := c.open(files[0])
	if err != nil {
		return err
	}
	today := risk.Date(time.Now().Format(time.DateOnly))
	ledger := audit.NewLedger(doc, audit.Run(risk.Assess(doc), today))
	slices.SortStableFunc(ledger.Open, func(a, b audit.Finding) int { return cmp.Compare(b.Severity, a.Severity) })
	accepted := ledger.Accepted()
	slices.SortStableFunc(accepted, func(a, b audit.Noted) int { return cmp.Compare(b.Severity, a.Severity) })
	print := printFindings
	if *asJSON {
		print = printFindingsJSON
	}
	if err := print(c.stdout, ledger.Open, accepted, c.lang); err != nil {
		return fmt.Errorf("write the findings: %w", err)
	}
	blockers := 0
	for _, f := range ledger.Open {
		if f.Severity == audit.Blocker {
			blockers++
		}
	}
	if blockers > 0 {
		return fail(
			files[0]+" kan zo niet naar een auditor: "+lang.Plural(blockers, "1 blokkade", "%d blokkades"),
			files[0]+" cannot go to an auditor like this: "+lang.Plural(blockers, "1 blocker", "%d blockers"))
	}
	return nil
}

func printRules(w io.Writer, l lang.Lang) error {
	for _, r := range audit.Rules() {
		if _, err := fmt.Fprintf(w, "%s\t%s\t%s\t%s\n", r.ID, r.Clause, r.Severity.Code(), r.Title.In(l)); err != nil {
			return fmt.Errorf("write the rules: %w", err)
		}
	}
	return nil
}

func printFindings(w io.Writer, open []audit.Finding, accepted []audit.Noted, l lang.Lang) error {
	for _, f := range open {
		if _, err := fmt.Fprintf(w, "%s\t%s\t%s\t%s\n", f.Severity.Code(), f.Clause, f.At, f.Title.In(l)+counted(f)); err != nil {
			return err
		}
	}
	for _, f := range accepted {
		if _, err := fmt.Fprintf(w, "accepted %s\t%s\t%s\t%s\t%s\n", f.Severity.Code(), f.Clause, f.At, f.Title.In(l), line(f.Note.Reason)); err != nil {
			return err
		}
	}
	return nil
}

// counted writes how many records a finding about a list counts.
func counted(f audit.Finding) string {
	if f.N == 0 {
		return ""
	}
	return " (" + strconv.Itoa(f.N) + ")"
}

// findingJSON is a finding for another program. Its members are not renamed.
type findingJSON struct {
	Rule     string        `json:"rule"`
	Severity string        `json:"severity"`
	Clause   string        `json:"clause"`
	Path     risk.Path     `json:"path"`
	Title    string        `json:"title"`
	Why      string        `json:"why"`
	Mend     string        `json:"mend"`
	Count    int           `json:"count,omitempty"`    // of records, for a finding about a list
	Accepted *acceptedJSON `json:"accepted,omitempty"` // only of one that was
}

// acceptedJSON is why a finding was accepted.
type acceptedJSON struct {
	Reason string    `json:"reason"`
	By     string    `json:"by"`
	Date   risk.Date `json:"date"`
}

func printFindingsJSON(w io.Writer, open []audit.Finding, accepted []audit.Noted, l lang.Lang) error {
	out := make([]findingJSON, 0, len(open)+len(accepted))
	add := func(f audit.Finding, accepted *acceptedJSON) {
		out = append(out, findingJSON{
			f.ID, f.Severity.Code(), f.Clause, f.At, f.Title.In(l), f.Why.In(l), f.Mend.In(l), f.N, accepted,
		})
	}
	for _, f := range open {
		add(f, nil)
	}
	for _, f := range accepted {
		add(f.Finding, &acceptedJSON{f.Note.Reason, f.Note.By, f.Note.Date})
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(out)
}
