//go:build !js

package main

import (
	"bufio"
	"cmp"
	"flag"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/transition"
)

var convertCommand = command{
	name:    "convert",
	usage:   lang.T("OUD.csv [-columns WOORD,WOORD…] [-json]", "OLD.csv [-columns WORD,WORD…] [-json]"),
	summary: lang.T("zet een verklaring van toepasselijkheid van 2013 om in een voorstel voor 2022", "turn a Statement of Applicability of 2013 into a proposal for 2022"),
	more: lang.T(`OUD.csv is een tabel met de nummers van 2013 (A.9.2.1): CSV, met tabs, of tekst.
Eerst staat er wat is gelezen en welke regels niet (met !), dan voor elke
maatregel van 2022 het voorstel: + van toepassing, - uitgesloten, ? nog open.
Wat botst, staat bovenaan. OUD.csv mag - zijn, voor de standaardinvoer.

Wat elke kolom is, wordt herkend en staat erbij. Met -columns zegt u het zelf,
van links naar rechts; wat u niet noemt, wordt niet gebruikt. De woorden zijn:
`+columnWords,
		`OLD.csv is a table with the numbers of 2013 (A.9.2.1): CSV, with tabs, or text.
First it says what was read and which lines were not (with !), then for every
control of 2022 the proposal: + applicable, - excluded, ? still open. What
conflicts comes first. OLD.csv may be - for standard input.

What each column has is recognised, and said. With -columns you say it yourself,
from left to right; what you do not name is not used. The words are:
`+columnWords),
	run: runConvert,
}

func runConvert(c call) error {
	flags := flag.NewFlagSet("convert", flag.ContinueOnError)
	columns := flags.String("columns", "", "what the columns have")
	asJSON := flags.Bool("json", false, "write JSON")
	files, err := c.parse(flags, oldName)
	if err != nil {
		return err
	}
	kinds, err := kindsOf(*columns)
	if err != nil {
		return err
	}
	data, err := c.read(files[0], transition.MaxSize)
	if err != nil {
		return err
	}
	table, err := transition.Read(data)
	if err == nil && kinds != nil {
		table, err = table.As(kinds)
	}
	if err != nil {
		return refused(files[0], err)
	}
	print := printConversion
	if *asJSON {
		print = printConversionJSON
	}
	if err := print(c.stdout, table, transition.Propose(table, nil), c.lang); err != nil {
		return fmt.Errorf("write the proposal: %w", err)
	}
	return nil
}

// columnWords are the words that -columns takes.
var columnWords = strings.Join(columnCodes(), ", ")

func columnCodes() []string {
	var out []string
	for _, k := range transition.Kinds() {
		out = append(out, k.Code())
	}
	return out
}

// kindsOf returns the kinds of columns that words name, separated by commas;
// none for no words.
func kindsOf(words string) ([]transition.Kind, error) {
	if words == "" {
		return nil, nil
	}
	var out []transition.Kind
	for word := range strings.SplitSeq(words, ",") {
		kind, ok := transition.KindByCode(strings.ToLower(strings.TrimSpace(word)))
		if !ok {
			return nil, wrong(fmt.Sprintf("-columns kent %q niet; kies uit: %s", word, columnWords), fmt.Sprintf("-columns does not know %q; choose from: %s", word, columnWords))
		}
		out = append(out, kind)
	}
	return out, nil
}

type conversionText struct{ Rows, Columns, Line, From string }

var conversionTexts = lang.Of(
	conversionText{Rows: "%d maatregelen van 2013 gelezen uit %d regels\n", Columns: "Kolommen", Line: "regel", From: "uit"},
	conversionText{Rows: "%d controls of 2013 read from %d lines\n", Columns: "Columns", Line: "line", From: "from"},
)

func printConversion(to io.Writer, table *transition.Table, all []transition.Proposal, l lang.Lang) error {
	w, t := bufio.NewWriter(to), conversionTexts.In(l)
	fmt.Fprintf(w, t.Rows, len(table.Rows), table.Lines)
	var columns []string
	for i, c := range table.Columns {
		if !c.Empty() {
			columns = append(columns, fmt.Sprintf("%s = %s (%s)", cmp.Or(line(c.Head), strconv.Itoa(i+1)), c.Kind.Name().In(l), c.By.Name().In(l)))
		}
	}
	fmt.Fprintf(w, "%s: %s\n", t.Columns, strings.Join(columns, ", "))
	for _, text := range table.Assumed {
		fmt.Fprintf(w, "! %s\n", text.In(l))
	}
	for _, u := range table.Unread {
		fmt.Fprintf(w, "! %s %d: %s (%s)\n", t.Line, u.Line, line(u.Shown(l)), u.Fault.Why().In(l))
	}
	fmt.Fprintln(w)
	for _, p := range byRank(all) {
		control, _ := annexa.ControlByID(p.Control)
		sign := map[risk.Applicable]string{risk.Yes: "+", risk.No: "-"}[p.Statement.Applicable]
		fmt.Fprintf(w, "%s %s %s [%s]", cmp.Or(sign, "?"), p.Control, control.Title.In(l), strings.Join(changesOf(p, l), ", "))
		for i, r := range p.From {
			if i == 0 {
				fmt.Fprintf(w, " %s", t.From)
			}
			fmt.Fprintf(w, " %s", r.Former)
		}
		fmt.Fprintln(w)
		for _, why := range p.Why(l) {
			fmt.Fprintf(w, "    ! %s\n", why)
		}
		for _, said := range []string{
			p.Statement.Reasons.Words(l),
			risk.NameOf(risk.ControlStatuses(), p.Statement.Status).In(l), p.Statement.Justification, p.Statement.Reference, p.Statement.Owner,
		} {
			if said != "" {
				fmt.Fprintf(w, "    %s\n", line(said))
			}
		}
	}
	return w.Flush()
}

// byRank returns the proposals with the first to look at first.
func byRank(all []transition.Proposal) []transition.Proposal {
	return slices.SortedStableFunc(slices.Values(all), func(a, b transition.Proposal) int { return cmp.Compare(a.Rank(), b.Rank()) })
}

func changesOf(p transition.Proposal, l lang.Lang) []string {
	var out []string
	for name := range p.Change.Names() {
		out = append(out, strings.ToLower(name.In(l)))
	}
	return out
}
