package pdf

import (
	"strings"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/audit"
)

type notesText struct {
	Intro                                     func(n int) string
	Number, Clause, Finding, Reason, By, Date string
	FindingWhat, ReasonWhat, ByWhat, DateWhat string
}

var notesTexts = lang.Of(
	notesText{
		Intro: func(n int) string {
			return lang.Plural(n, "De controle van dit document leverde 1 bevinding op die bewust zo is gelaten. De reden staat erbij.",
				"De controle van dit document leverde %d bevindingen op die bewust zo zijn gelaten. Bij elke staat de reden.")
		},
		Number: "Nr", Clause: "Eis", Finding: "Bevinding", Reason: "Waarom die zo blijft", By: "Besloten door", Date: "Datum",
		FindingWhat: "bevinding", ReasonWhat: "reden", ByWhat: "wie", DateWhat: "datum",
	},
	notesText{
		Intro: func(n int) string {
			return lang.Plural(n, "The check of this document gave 1 finding that was left as it is on purpose. The reason is given.",
				"The check of this document gave %d findings that were left as they are on purpose. Each has its reason.")
		},
		Number: "No.", Clause: "Clause", Finding: "Finding", Reason: "Why it stays", By: "Decided by", Date: "Date",
		FindingWhat: "finding", ReasonWhat: "reason", ByWhat: "who", DateWhat: "date",
	},
)

var notesChapter = chapter{
	id:     "notes",
	title:  lang.T("Geaccepteerde bevindingen", "Accepted findings"),
	clause: "9.1",
	answers: []answer{
		{"9.1", lang.T("Evaluatie: bevindingen die bewust zo blijven", "Evaluation: findings left as they are on purpose"), ""},
	},
	parts:     []Part{Full},
	landscape: true,
	when:      func(d *risk.Document) bool { return len(d.Notes) > 0 },
	draw:      drawNotes,
}

func drawNotes(f *flow) {
	t := notesTexts.In(f.lang)
	f.intro(t.Intro(len(f.doc.Notes)))
	rows := f.table(column{t.Number, 28, false}, column{t.Clause, 68, false}, column{t.Finding, 0.4, false}, column{t.Reason, 0.42, false},
		column{t.By, 0.18, false}, column{t.Date, 62, false})
	for _, n := range f.doc.Notes {
		rule := ruleOf(n.Rule)
		title := rule.Title.In(f.lang)
		if title == "" {
			title = n.Rule // of an older version of the program
		}
		rows.row("",
			cell{{text: n.ID, style: cellStrong}},
			filled(optional(rule.Clause), item{text: severityOf(rule).In(f.lang), style: cellSoft}),
			cell{f.strong(title, t.FindingWhat), {text: f.placeName(n.Place), style: cellSoft}},
			cell{f.value(n.Reason, t.ReasonWhat)},
			cell{f.value(n.By, t.ByWhat)},
			cell{f.value(lang.DayShort(f.lang, string(n.Date)), t.DateWhat)})
	}
	rows.end()
}

// severityOf is how much an auditor minds what a rule finds; nothing for one
// that this version does not have.
func severityOf(r audit.Rule) lang.Text {
	if r.ID == "" {
		return lang.Text{}
	}
	return r.Severity.Name()
}

func ruleOf(id string) audit.Rule {
	for _, r := range audit.Rules() {
		if r.ID == id {
			return r
		}
	}
	return audit.Rule{}
}

// placeName is what people call the field at a path: the entry by its id and
// name, if it is in one, and the field.
func (f *flow) placeName(at risk.Path) string {
	label := risk.Label(at).In(f.lang)
	list, rest, _ := strings.Cut(string(at), "/")
	id, _, _ := strings.Cut(rest, "/")
	entry := risk.Path(list + "/" + id)
	if c, ok := annexa.ClauseByID(annexa.ClauseID(id)); ok && list == "checklist" {
		return c.ID.Number() + " " + c.Document.In(f.lang) + dotted(label)
	}
	if _, ok := risk.Get(f.doc, entry+"/id"); !ok {
		return label
	}
	name := risk.ControlTitle(f.doc, annexa.ControlID(id), f.lang)
	for _, field := range []risk.Path{"/title", "/name"} {
		if v, ok := risk.Get(f.doc, entry+field); ok {
			name, _ = v.(string)
		}
	}
	return strings.TrimSpace(id+" "+name) + dotted(label)
}
