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

// diffPrinter writes a comparison in one language.
type diffPrinter struct {
	*bufio.Writer // keeps the first error until Flush
	lang          lang.Lang
	diffText
}

func printDiff(to io.Writer, diff *compare.Diff, l lang.Lang) error {
	w := diffPrinter{bufio.NewWriter(to), l, diffTexts.In(l)}
	fmt.Fprintf(w, "%s → %s\n", w.edition(diff.Old), w.edition(diff.New))
	for _, warning := range diff.Method.Warnings() {
		fmt.Fprintf(w, "! %s\n", warning.In(l))
	}
	if diff.Empty() {
		fmt.Fprintf(w, "\n%s\n", w.Nothing)
		return w.Flush()
	}
	w.summary(diff.Summary())
	for i := range diff.Sections {
		w.section(&diff.Sections[i])
	}
	if n := len(diff.Unknown); n > 0 {
		fmt.Fprintf(w, "\n%s\n", w.Unknown(n))
		for _, at := range diff.Unknown {
			fmt.Fprintf(w, "  ~ %s\n", line(string(at)))
		}
	}
	return w.Flush()
}

// edition names a document by what is known of it.
func (w diffPrinter) edition(e compare.Edition) string {
	words := []string{line(e.Organisation)}
	if e.Version != "" {
		words = append(words, w.Version+" "+line(e.Version))
	}
	if e.Date != "" {
		words = append(words, w.Of+" "+string(e.Date))
	}
	if named := strings.TrimSpace(strings.Join(words, " ")); named != "" {
		return named
	}
	return w.Nameless
}

func (w diffPrinter) summary(s compare.Summary) {
	for i, n := range []int{s.Higher, s.Lower, s.Outdated, s.Done, s.MoreApplicable, s.LessApplicable} {
		if n > 0 {
			fmt.Fprintln(w, lang.Plural(n, w.Summary[i].One, w.Summary[i].Many))
		}
	}
}

func (w diffPrinter) section(s *compare.Section) {
	if s.Empty() {
		return
	}
	var counts []string
	for _, one := range []struct {
		n    int
		what string
	}{{len(s.Added), w.Added}, {len(s.Removed), w.Removed}, {len(s.Changed) + len(s.Fields), w.Changed}} {
		if one.n > 0 {
			counts = append(counts, fmt.Sprintf("%d %s", one.n, one.what))
		}
	}
	fmt.Fprintf(w, "\n%s: %s\n", s.Title.In(w.lang), strings.Join(counts, ", "))
	for _, f := range s.Fields {
		fmt.Fprintf(w, "  ~ %s\n", w.field(f))
	}
	for _, e := range s.Added {
		w.entry("+", e)
	}
	for _, e := range s.Removed {
		w.entry("-", e)
	}
	for _, e := range s.Changed {
		w.entry("~", e)
	}
}

func (w diffPrinter) entry(sign string, e compare.Entry) {
	fmt.Fprintf(w, "  %s %s %s\n", sign, e.ID, line(e.Name.In(w.lang)))
	if sign != "~" {
		return
	}
	for _, f := range e.Fields {
		fmt.Fprintf(w, "      %s\n", w.field(f))
	}
	for _, m := range w.moves(e) {
		fmt.Fprintf(w, "      = %s: %s → %s\n", m.what, w.orNone(m.from), w.orNone(m.to))
	}
}

// move is something that followed, in words.
type move struct{ what, from, to string }

// moves returns what followed for an entry.
func (w diffPrinter) moves(e compare.Entry) []move {
	var out []move
	if r := e.Risk; r != nil {
		for _, l := range []struct {
			what string
			compare.LevelMove
		}{{w.Gross, r.Gross}, {w.Current, r.Current}, {w.Residual, r.Residual}} {
			if l.Moved() {
				out = append(out, move{l.what, line(l.FromName.In(w.lang)), line(l.ToName.In(w.lang))})
			}
		}
		if r.Approval.Moved() {
			out = append(out, move{w.Approval, compare.ApprovalName(r.Approval.From).In(w.lang), compare.ApprovalName(r.Approval.To).In(w.lang)})
		}
	}
	if c := e.Control; c != nil {
		name := func(a risk.Applicable) string { return risk.NameOf(risk.Applicables(), a).In(w.lang) }
		if c.From != c.To {
			out = append(out, move{w.Applies, name(c.From), name(c.To)})
		}
		if c.FromNeeded != c.ToNeeded {
			out = append(out, move{w.Needed, w.yesNo(c.FromNeeded), w.yesNo(c.ToNeeded)})
		}
	}
	return out
}

func (w diffPrinter) yesNo(b bool) string {
	if b {
		return w.Yes
	}
	return w.No
}

func (w diffPrinter) field(f compare.Field) string {
	return fmt.Sprintf("%s: %s → %s", f.Label.In(w.lang), w.orNone(line(f.OldText.In(w.lang))), w.orNone(line(f.NewText.In(w.lang))))
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

func (w diffPrinter) orNone(s string) string {
	if s == "" {
		return w.None
	}
	return s
}
