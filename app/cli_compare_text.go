//go:build !js

package main

import (
	"bufio"
	"fmt"
	"io"
	"strings"
	"unicode"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/compare"
)

func printDiff(to io.Writer, diff *compare.Diff) error {
	w := bufio.NewWriter(to) // keeps the first error until Flush
	fmt.Fprintf(w, "%s → %s\n", edition(diff.Old), edition(diff.New))
	for _, warning := range diff.Method.Warnings() {
		fmt.Fprintf(w, "! %s\n", warning.In(lang.EN))
	}
	if diff.Empty() {
		fmt.Fprintln(w, "\nNothing differs.")
		return w.Flush()
	}
	printSummary(w, diff.Summary())
	for i := range diff.Sections {
		printSection(w, &diff.Sections[i])
	}
	if n := len(diff.Unknown); n > 0 {
		fmt.Fprintf(w, "\n%s\n", lang.Plural(n, "1 member that this version does not know differs", "%d members that this version does not know differ"))
		for _, at := range diff.Unknown {
			fmt.Fprintf(w, "  ~ %s\n", line(string(at)))
		}
	}
	return w.Flush()
}

// edition names a document by what is known of it.
func edition(e compare.Edition) string {
	words := []string{line(e.Organisation)}
	if e.Version != "" {
		words = append(words, "version "+line(e.Version))
	}
	if e.Date != "" {
		words = append(words, "of "+string(e.Date))
	}
	if named := strings.TrimSpace(strings.Join(words, " ")); named != "" {
		return named
	}
	return "(nameless)"
}

func printSummary(w io.Writer, s compare.Summary) {
	for _, one := range []struct {
		n         int
		one, many string
	}{
		{s.Higher, "1 risk rose to a higher level", "%d risks rose to a higher level"},
		{s.Lower, "1 risk fell to a lower level", "%d risks fell to a lower level"},
		{s.Outdated, "1 approval no longer holds", "%d approvals no longer hold"},
		{s.Done, "1 action is done", "%d actions are done"},
		{s.MoreApplicable, "1 control became applicable", "%d controls became applicable"},
		{s.LessApplicable, "1 control is no longer applicable", "%d controls are no longer applicable"},
	} {
		if one.n > 0 {
			fmt.Fprintln(w, lang.Plural(one.n, one.one, one.many))
		}
	}
}

func printSection(w io.Writer, s *compare.Section) {
	if s.Empty() {
		return
	}
	var counts []string
	for _, one := range []struct {
		n    int
		what string
	}{{len(s.Added), "added"}, {len(s.Removed), "removed"}, {len(s.Changed) + len(s.Fields), "changed"}} {
		if one.n > 0 {
			counts = append(counts, fmt.Sprintf("%d %s", one.n, one.what))
		}
	}
	fmt.Fprintf(w, "\n%s: %s\n", s.Title.In(lang.EN), strings.Join(counts, ", "))
	for _, f := range s.Fields {
		fmt.Fprintf(w, "  ~ %s\n", fieldLine(f))
	}
	for _, e := range s.Added {
		printEntry(w, "+", e)
	}
	for _, e := range s.Removed {
		printEntry(w, "-", e)
	}
	for _, e := range s.Changed {
		printEntry(w, "~", e)
	}
}

func printEntry(w io.Writer, sign string, e compare.Entry) {
	fmt.Fprintf(w, "  %s %s %s\n", sign, e.ID, line(e.Name.In(lang.EN)))
	if sign != "~" {
		return
	}
	for _, f := range e.Fields {
		fmt.Fprintf(w, "      %s\n", fieldLine(f))
	}
	for _, m := range moves(e) {
		fmt.Fprintf(w, "      = %s: %s → %s\n", m.what, orNone(m.from), orNone(m.to))
	}
}

// move is something that followed, in words.
type move struct{ what, from, to string }

// moves returns what followed for an entry.
func moves(e compare.Entry) []move {
	var out []move
	if r := e.Risk; r != nil {
		for _, l := range []struct {
			what string
			compare.LevelMove
		}{{"level without controls", r.Gross}, {"level now", r.Current}, {"level after treatment", r.Residual}} {
			if l.Moved() {
				out = append(out, move{l.what, line(l.FromName.In(lang.EN)), line(l.ToName.In(lang.EN))})
			}
		}
		if r.Approval.Moved() {
			out = append(out, move{"approval", compare.ApprovalName(r.Approval.From).In(lang.EN), compare.ApprovalName(r.Approval.To).In(lang.EN)})
		}
	}
	if c := e.Control; c != nil {
		name := func(a risk.Applicable) string { return risk.NameOf(risk.Applicables(), a).In(lang.EN) }
		if c.From != c.To {
			out = append(out, move{"applies", name(c.From), name(c.To)})
		}
		if c.FromNeeded != c.ToNeeded {
			out = append(out, move{"needed for a risk", yesNo(c.FromNeeded), yesNo(c.ToNeeded)})
		}
	}
	return out
}

func yesNo(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}

func fieldLine(f compare.Field) string {
	return fmt.Sprintf("%s: %s → %s", f.Label.In(lang.EN), orNone(line(f.OldText.In(lang.EN))), orNone(line(f.NewText.In(lang.EN))))
}

// line puts a text of several on one line, without what a terminal would take
// for a command: the file can be anybody's.
func line(s string) string {
	plain := strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return ' '
		}
		return r
	}, s)
	return strings.Join(strings.Fields(plain), " ")
}

func orNone(s string) string {
	if s == "" {
		return "(nothing)"
	}
	return s
}
