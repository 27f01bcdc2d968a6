package pdf

import (
	"slices"
	"strings"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/audit"
)

type findingsText struct {
	Intro                        func(rules int, day string) string
	Open                         func(counts string) string
	None                         string
	Accepted                     func(n int) string
	Clause, Finding, Where, Mend string
	Severities                   [3]func(n int) string // heaviest first
}

var findingsTexts = lang.Of(
	findingsText{
		Intro: func(rules int, day string) string {
			s := "Dit document is getoetst aan " + lang.Number(lang.NL, rules) + " regels over wat een auditor erin zoekt"
			if day != "" {
				s += ". Daarbij geldt de datum van het document, " + day
			}
			return s + "."
		},
		Open: func(counts string) string { return " Open staan " + counts + "." },
		None: " Er staan geen bevindingen open.",
		Accepted: func(n int) string {
			return lang.Plural(n, " 1 bevinding is bewust zo gelaten; zij staat in het volgende hoofdstuk.", " %d bevindingen zijn bewust zo gelaten; zij staan in het volgende hoofdstuk.")
		},
		Clause: "Eis", Finding: "Bevinding", Where: "Waar", Mend: "Wat te doen",
		Severities: [3]func(int) string{
			func(n int) string { return lang.Plural(n, "1 blokkade", "%d blokkades") },
			func(n int) string { return lang.Plural(n, "1 tekortkoming", "%d tekortkomingen") },
			func(n int) string { return lang.Plural(n, "1 aandachtspunt", "%d aandachtspunten") },
		},
	},
	findingsText{
		Intro: func(rules int, day string) string {
			s := "This document was held to " + lang.Number(lang.EN, rules) + " rules about what an auditor looks for in it"
			if day != "" {
				s += ". What counts is the date of the document, " + day
			}
			return s + "."
		},
		Open: func(counts string) string { return " Open are " + counts + "." },
		None: " No findings are open.",
		Accepted: func(n int) string {
			return lang.Plural(n, " 1 finding was left as it is on purpose; it stands in the next chapter.", " %d findings were left as they are on purpose; they stand in the next chapter.")
		},
		Clause: "Clause", Finding: "Finding", Where: "Where", Mend: "What to do",
		Severities: [3]func(int) string{
			func(n int) string { return lang.Plural(n, "1 blocker", "%d blockers") },
			func(n int) string { return lang.Plural(n, "1 shortcoming", "%d shortcomings") },
			func(n int) string { return lang.Plural(n, "1 remark", "%d remarks") },
		},
	},
)

var findingsChapter = chapter{
	id:     "findings",
	title:  lang.T("Auditcheck", "Audit check"),
	clause: "9.1",
	answers: []answer{
		{"9.1", lang.T("Evaluatie: bevindingen die openstaan", "Evaluation: findings that are open"), ""},
	},
	parts:     []Part{Full},
	landscape: true,
	asked:     func(o Options) bool { return o.Findings },
	sections: func(f *flow) []entry {
		var out []entry
		for _, s := range audit.Severities() {
			out = append(out, entry{s.Name().In(f.lang), findingsPlace(s)})
		}
		return out
	},
	draw: drawFindings,
}

func findingsPlace(s audit.Severity) string { return "findings/" + s.Code() }

// drawFindings lists what is open, heaviest first, a row for each rule. The
// rules about dates look at the date of the document: a report does not depend
// on the day it was made.
func drawFindings(f *flow) {
	t := findingsTexts.In(f.lang)
	ledger := audit.NewLedger(f.doc, audit.Run(f.found, f.doc.Edition.Date))
	said := t.Intro(len(audit.Rules()), lang.Day(f.lang, string(f.doc.Edition.Date)))
	var counts []string
	for i, s := range audit.Severities() {
		if n := count(ledger.Open, s); n > 0 {
			counts = append(counts, t.Severities[i](n))
		}
	}
	if len(counts) == 0 {
		said += t.None
	} else {
		said += t.Open(lang.Join(f.lang, counts))
	}
	if n := len(ledger.Accepted()); n > 0 {
		said += t.Accepted(n)
	}
	f.paragraph(body, said, f.frame().width()*0.8)
	for i, s := range audit.Severities() {
		if n := count(ledger.Open, s); n > 0 {
			f.hold(0, 0, func() { f.mark(findingsPlace(s)); f.bookmark(1, t.Severities[i](n)) })
			f.section(t.Severities[i](n))
			f.findings(ledger.Open, s)
		}
	}
}

func count(list []audit.Finding, s audit.Severity) (n int) {
	for _, found := range list {
		n += one(found.Severity == s)
	}
	return n
}

// findings sets a row for each rule of a severity, with the places where it is
// broken.
func (f *flow) findings(open []audit.Finding, s audit.Severity) {
	t := findingsTexts.In(f.lang)
	rows := f.table(column{t.Clause, 52, false}, column{t.Finding, 0.36, false}, column{t.Where, 0.34, false}, column{t.Mend, 0.3, false})
	for len(open) > 0 {
		rule := open[0].Rule
		n := 1
		for n < len(open) && open[n].Rule == rule {
			n++
		}
		if rule.Severity == s {
			rows.row("",
				cell{{text: rule.Clause, style: cellStrong}},
				cell{{text: rule.Title.In(f.lang), style: cellStrong}, {text: rule.Why.In(f.lang), style: cellSoft}},
				f.findingPlaces(open[:n]),
				cell{{text: rule.Mend.In(f.lang), style: cellText}})
		}
		open = open[n:]
	}
	rows.end()
}

// findingPlaces lists where a rule is broken, each with a link when it stands
// in this report, and how many places are left out.
func (f *flow) findingPlaces(of []audit.Finding) cell {
	const most = 12
	var out cell
	for _, one := range of[:min(len(of), most)] {
		name := f.placeName(one.At)
		if one.N > 0 {
			name += " (" + lang.Number(f.lang, one.N) + ")"
		}
		out = append(out, item{text: name, style: cellText, to: chapterOf(one.At)})
	}
	if n := len(of) - most; n > 0 {
		out = append(out, item{text: riskMapTexts.In(f.lang).More(n), style: cellSoft})
	}
	return out
}

// chapterOf is where a field that stands in no record is printed. The number of
// a record in the text leads to it by itself.
func chapterOf(at risk.Path) string {
	top, rest, _ := strings.Cut(string(at), "/")
	if rest != "" && slices.Contains([]string{"risks", "assets", "actions", "decisions", "ownControls"}, top) {
		return ""
	}
	for _, one := range []struct{ tops, chapter string }{
		{"organisation frameworks", "scope"}, {"edition", "control"}, {"method", "method"}, {"assets", "assets"}, {"risks dismissals", "register"},
		{"actions", "treatment"}, {"decisions ownControls controlSet requirements", "soa"}, {"checklist certification", "documents"}, {"notes", "notes"},
	} {
		if slices.Contains(strings.Fields(one.tops), top) {
			return "chapter/" + one.chapter
		}
	}
	return ""
}
