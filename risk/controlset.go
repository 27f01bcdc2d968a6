package risk

import (
	"slices"
	"strings"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
)

// Sources returns where the own controls come from (clause 6.1.3 b, note),
// each source once, in the order of the controls.
func Sources(d *Document) []string {
	var out []string
	for _, own := range d.OwnControls {
		if own == nil {
			continue
		}
		if s := strings.TrimSpace(own.Source); s != "" && !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

// ControlSet says which set of controls the statement uses and that it was
// compared with Annex A, so that none is overlooked (clause 6.1.3 c). As long
// as controls are undecided it says that the comparison is not complete. It
// names the frameworks that are on. What the user adds is [Document].ControlSet.
func (a *Assessment) ControlSet(l lang.Lang) string {
	t := controlSetTexts.In(l)
	annexA, open := 0, 0
	for _, row := range a.SoA {
		if _, ok := annexa.ControlByID(row.Decision.ID); !ok {
			continue
		}
		annexA++
		if !row.Decided() {
			open++
		}
	}
	said := []string{t.Used(annexA)}
	if n := len(a.SoA) - annexA; n > 0 {
		own := t.Own(n)
		if sources := Sources(a.Document); len(sources) > 0 {
			own += t.From(len(sources)) + strings.Join(sources, "; ") // a source may hold commas itself
		}
		said[0] += own
	}
	said[0] += "."
	if open == 0 {
		said = append(said, t.Compared)
	} else {
		said = append(said, t.Comparing(open, annexA))
	}
	var names []string
	for _, f := range FrameworksOn(a.Document) {
		names = append(names, f.Short.In(l))
	}
	if len(names) > 0 {
		said = append(said, t.Beside+lang.Join(l, names)+".")
	}
	return strings.Join(said, " ")
}

type controlSetText struct {
	Used, Own, From func(n int) string
	Compared        string
	Beside          string // before the frameworks
	Comparing       func(open, of int) string
}

var controlSetTexts = lang.Of(
	controlSetText{
		Used: func(n int) string {
			return lang.Plural(n, "Gebruikt is 1 beheersmaatregel uit bijlage A van ISO/IEC 27001:2022", "Gebruikt zijn de %d beheersmaatregelen uit bijlage A van ISO/IEC 27001:2022")
		},
		Own:      func(n int) string { return lang.Plural(n, " en 1 eigen maatregel", " en %d eigen maatregelen") },
		From:     func(n int) string { return lang.Plural(n, ", uit de bron ", ", uit %d bronnen: ") },
		Beside:   "Ook is gekeken naar wat andere kaders vragen: ",
		Compared: "De maatregelen die onze risico's nodig hebben, zijn met bijlage A vergeleken. Zo is er geen over het hoofd gezien.",
		Comparing: func(open, of int) string {
			return lang.Plural(open, "De vergelijking met bijlage A is nog niet af: over 1 maatregel is nog niet besloten.", "De vergelijking met bijlage A is nog niet af: over %d van de "+lang.Number(lang.NL, of)+" maatregelen is nog niet besloten.")
		},
	},
	controlSetText{
		Used: func(n int) string {
			return lang.Plural(n, "Used is 1 control of Annex A of ISO/IEC 27001:2022", "Used are the %d controls of Annex A of ISO/IEC 27001:2022")
		},
		Own:      func(n int) string { return lang.Plural(n, " and 1 control of our own", " and %d controls of our own") },
		From:     func(n int) string { return lang.Plural(n, ", from the source ", ", from %d sources: ") },
		Beside:   "What other frameworks ask was looked at too: ",
		Compared: "The controls that our risks need were compared with Annex A, so that none was overlooked.",
		Comparing: func(open, of int) string {
			return lang.Plural(open, "The comparison with Annex A is not complete: 1 control is still undecided.", "The comparison with Annex A is not complete: %d of the "+lang.Number(lang.EN, of)+" controls are still undecided.")
		},
	},
)
