package pdf

import (
	"slices"
	"strings"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/calendar"
)

type documentsText struct {
	Intro                                             func(t risk.ChecklistTally) string
	Clause, Document, Status, Place, Owner, Remark    string
	StatusWhat, Must                                  string
	Required, Here                                    func(what string) string
	Calendar, When, Moment, Why, Rule, Latest, Chosen string
	From                                              func(moment, day string) string
	Agreed, Agreement                                 string
}

var documentsTexts = lang.Of(
	documentsText{
		Intro: func(t risk.ChecklistTally) string {
			return "De norm vraagt zelf om " + lang.Number(lang.NL, t.All) + " documenten: " + tallied(lang.NL, t) +
				". De andere documenten in de tabel zijn niet verplicht; auditors vragen er wel naar."
		},
		Clause: "Eis", Document: "Document", Status: "Stand", Place: "Waar het staat", Owner: "Eigenaar", Remark: "Opmerking",
		StatusWhat: "hoe het ervoor staat",
		Must:       "Verplicht",
		Required:   func(clause string) string { return "Verplicht volgens " + clause },
		Here:       func(status string) string { return "In dit rapport: " + lower(status) },
		Calendar:   "Kalender voor certificering", When: "Datum", Moment: "Moment", Why: "Toelichting", Rule: "Regel", Latest: "uiterlijk", Chosen: "gekozen datum",
		Agreed: "vastgelegd", Agreement: "Een dag met ‘vastgelegd’ is apart ingevuld; wat later komt, volgt daaruit.",
		From: func(moment, day string) string {
			return "Alle data volgen uit één gekozen datum: " + lower(moment) + " op " + day + ". De planning van de certificerende instelling gaat voor."
		},
	},
	documentsText{
		Intro: func(t risk.ChecklistTally) string {
			return "The standard itself asks for " + lang.Number(lang.EN, t.All) + " documents: " + tallied(lang.EN, t) +
				". The other documents in the table are not required, but auditors do ask for them."
		},
		Clause: "Clause", Document: "Document", Status: "State", Place: "Where it is kept", Owner: "Owner", Remark: "Remark",
		StatusWhat: "how it stands",
		Must:       "Required",
		Required:   func(clause string) string { return "Required by " + clause },
		Here:       func(status string) string { return "In this report: " + lower(status) },
		Calendar:   "Certification calendar", When: "Date", Moment: "Moment", Why: "Explanation", Rule: "Rule", Latest: "at the latest", Chosen: "date chosen",
		Agreed: "fixed", Agreement: "A day marked ‘fixed’ was entered on its own; what comes later follows from it.",
		From: func(moment, day string) string {
			return "All dates follow from one date that was chosen: " + lower(moment) + " on " + day + ". The planning of the certification body goes first."
		},
	},
)

var documentsChapter = chapter{
	id:     "documents",
	title:  lang.T("Gedocumenteerde informatie", "Documented information"),
	clause: "7.5.1",
	answers: []answer{
		{"7.5.1", lang.T("Documenten die de norm vraagt, en waar ze staan", "Documents the standard asks for, and where they are kept"), ""},
	},
	parts:     []Part{Full},
	landscape: true,
	when:      func(d *risk.Document) bool { return len(d.Checklist) > 0 || d.Certification != risk.Certification{} },
	draw:      drawDocuments,
}

func drawDocuments(f *flow) {
	t, checklist := documentsTexts.In(f.lang), risk.Checklist(f.found)
	f.intro(t.Intro(risk.TallyChecklist(checklist)))
	rows := f.table(column{t.Clause, 44, false}, column{t.Document, 0.27, false}, column{t.Status, 96, false}, column{t.Place, 0.27, false},
		column{t.Owner, 0.16, false}, column{t.Remark, 0.3, false})
	for _, r := range checklist {
		document := cell{{text: r.Clause.Document.In(f.lang), style: cellStrong}}
		if r.Clause.Required() {
			must := t.Must
			if r.Clause.Demanded != r.Clause.ID.Number() {
				must = t.Required(r.Clause.Demanded)
			}
			document = append(document, item{text: must, style: cellSoft})
		}
		rows.row("document/"+string(r.Clause.ID), cell{{text: r.Clause.ID.Number(), style: cellStrong}}, document, f.documentStatus(r),
			cell{optional(r.Said.Reference)}, cell{optional(r.Said.Owner)}, cell{optional(r.Said.Remark)})
	}
	rows.end()
	f.calendar()
}

// tallied counts documents by their state: "16 have and 2 in progress".
func tallied(l lang.Lang, t risk.ChecklistTally) string {
	var parts []string
	add := func(n int, what string) {
		if n > 0 {
			parts = append(parts, lang.Number(l, n)+" "+lower(what))
		}
	}
	for i, s := range risk.DocumentStatuses() {
		add([]int{t.Have, t.InProgress, t.Missing}[i], s.Name.In(l))
	}
	add(t.Open, documentsOpen.In(l))
	return lang.Join(l, parts)
}

var documentsOpen = lang.T("nog niet bekeken", "not looked at yet")

// documentStatus is what the user says about a document and what this report
// itself shows of it.
func (f *flow) documentStatus(r risk.ChecklistRow) cell {
	t := documentsTexts.In(f.lang)
	here := item{text: t.Here(risk.NameOf(risk.DocumentStatuses(), r.Made).In(f.lang)), style: cellSoft}
	switch {
	case r.Said.Status == "" && r.Made != "":
		here.style = cellText
		return cell{here}
	case r.Said.Status == "" && !r.Clause.Required():
		return cell{optional("")}
	}
	said := f.value(risk.NameOf(risk.DocumentStatuses(), r.Said.Status).In(f.lang), t.StatusWhat)
	if r.Made == "" {
		return cell{said}
	}
	return cell{said, here}
}

// calendar sets the dates that follow from the one chosen, if there is one.
func (f *flow) calendar() {
	t, c := documentsTexts.In(f.lang), f.doc.Certification
	events := calendar.Of(c)
	if len(events) == 0 {
		return
	}
	f.section(t.Calendar)
	milestone := c.Milestone
	if milestone == "" {
		milestone = risk.Stage2Audit
	}
	var from []string
	if c.Date != "" {
		from = append(from, t.From(risk.NameOf(risk.Milestones(), milestone).In(f.lang), lang.Day(f.lang, string(c.Date))))
	}
	if slices.ContainsFunc(events, func(e calendar.Event) bool { return e.Agreed }) {
		from = append(from, t.Agreement)
	}
	f.intro(strings.Join(from, " "))
	rows := f.table(column{t.When, 84, false}, column{t.Moment, 0.22, false}, column{t.Why, 0.52, false}, column{t.Rule, 0.26, false})
	for _, e := range events {
		when := cell{{text: lang.DayShort(f.lang, string(e.Date)), style: cellStrong}}
		if e.Latest {
			when = append(when, item{text: t.Latest, style: cellSoft})
		}
		switch {
		case e.Agreed:
			when = append(when, item{text: t.Agreed, style: cellSoft})
		case e.Date == c.Date && e.ID == string(milestone):
			when = append(when, item{text: t.Chosen, style: cellSoft})
		}
		rows.row("", when, cell{{text: strings.TrimSpace(e.Name.In(f.lang)), style: cellText}}, cell{{text: e.Why.In(f.lang), style: cellText}}, cell{{text: e.Source.In(f.lang), style: cellSoft}})
	}
	rows.end()
}
