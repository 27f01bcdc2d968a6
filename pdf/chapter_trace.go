package pdf

import (
	"slices"
	"strings"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

type traceText struct {
	Intro                              string
	Controls, Risks                    string
	Loose                              func(n int, ids string) string
	Bare                               func(n int, ids string) string
	Number, Control, Status, ForRisks  string
	Actions, Risk, Treatment, By       string
	Editions, EditionsIntro, Was, What string
}

var traceTexts = lang.Of(
	traceText{
		Intro:    "Hier staat welke maatregel voor welk risico nodig is, en andersom. Zo is na te gaan dat elk risico een behandeling heeft en elke maatregel een reden.",
		Controls: "Van maatregel naar risico", Risks: "Van risico naar maatregel",
		Loose: func(n int, ids string) string {
			return lang.Plural(n, "1 maatregel is van toepassing om een andere reden dan een risico: ", "%d maatregelen zijn van toepassing om een andere reden dan een risico: ") + ids + "."
		},
		Bare: func(n int, ids string) string {
			return lang.Plural(n, "Bij 1 risico is geen maatregel gekozen: ", "Bij %d risico’s is geen maatregel gekozen: ") + ids + "."
		},
		Number: "Nr", Control: "Maatregel", Status: "Status", ForRisks: "Risico’s", Actions: "Acties", Risk: "Risico", Treatment: "Behandeling", By: "Maatregelen",
		Editions: "Van de uitgave van 2013 naar die van 2022", EditionsIntro: "Deze verklaring is overgezet uit een van 2013. De tabel zegt uit welke oude maatregelen elke maatregel komt (ISO/IEC 27002:2022, bijlage B).",
		Was: "In 2013", What: "Wat er gebeurde",
	},
	traceText{
		Intro:    "This says which control is needed for which risk, and the other way round. So it can be checked that every risk has a treatment and every control a reason.",
		Controls: "From control to risk", Risks: "From risk to control",
		Loose: func(n int, ids string) string {
			return lang.Plural(n, "1 control applies for another reason than a risk: ", "%d controls apply for another reason than a risk: ") + ids + "."
		},
		Bare: func(n int, ids string) string {
			return lang.Plural(n, "No control is chosen for 1 risk: ", "No control is chosen for %d risks: ") + ids + "."
		},
		Number: "No.", Control: "Control", Status: "Status", ForRisks: "Risks", Actions: "Actions", Risk: "Risk", Treatment: "Treatment", By: "Controls",
		Editions: "From the edition of 2013 to that of 2022", EditionsIntro: "This statement was converted from one of 2013. The table says which old controls each control comes from (ISO/IEC 27002:2022, annex B).",
		Was: "In 2013", What: "What happened",
	},
)

var traceChapter = chapter{
	id:     "trace",
	title:  lang.T("Herleidbaarheid", "Traceability"),
	clause: "6.1.3 b–d",
	answers: []answer{
		{"6.1.3 b", lang.T("Welke maatregel voor welk risico nodig is", "Which control is needed for which risk"), ""},
	},
	parts: []Part{Full},
	when:  func(d *risk.Document) bool { return len(d.Risks) > 0 },
	sections: func(f *flow) []entry {
		t := traceTexts.In(f.lang)
		return []entry{{t.Controls, "trace/controls"}, {t.Risks, "trace/risks"}, {t.Editions, "trace/editions"}}
	},
	draw: func(f *flow) {
		f.paragraph(body, traceTexts.In(f.lang).Intro, f.frame().width())
		f.controlsToRisks()
		f.risksToControls()
		f.editions()
	},
}

// controlsToRisks lists the controls that some risk needs, and names those that
// apply for another reason.
func (f *flow) controlsToRisks() {
	t := traceTexts.In(f.lang)
	f.hold(0, 0, func() { f.mark("trace/controls"); f.bookmark(1, t.Controls) })
	f.section(t.Controls)
	var loose []string
	for _, row := range f.found.SoA {
		if row.Applicable == risk.Yes && len(row.Risks) == 0 {
			loose = append(loose, string(row.Decision.ID))
		}
	}
	if len(loose) > 0 {
		f.paragraph(body, t.Loose(len(loose), lang.Join(f.lang, loose)), f.frame().width())
		f.gap(6)
	}
	rows := f.table(column{t.Number, 32, false}, column{t.Control, 0.5, false}, column{t.Status, 58, false}, column{t.ForRisks, 0.28, false}, column{t.Actions, 0.22, false})
	rows.pad = 2.6
	for _, row := range f.found.SoA {
		if len(row.Risks) > 0 {
			rows.row("", cell{{text: string(row.Decision.ID), style: cellStrong}}, cell{{text: risk.ControlTitle(f.doc, row.Decision.ID, f.lang), style: cellText}},
				cell{{text: f.howFar(row), style: cellText}}, cell{{text: strings.Join(row.Risks, ", "), style: cellText}}, cell{optional(strings.Join(row.Actions, ", "))})
		}
	}
	rows.end()
}

// risksToControls lists the risks with the controls that were chosen.
func (f *flow) risksToControls() {
	t, register := traceTexts.In(f.lang), registerTexts.In(f.lang)
	f.hold(0, 0, func() { f.mark("trace/risks"); f.bookmark(1, t.Risks) })
	f.section(t.Risks)
	var bare []string
	for _, r := range f.doc.Risks {
		if len(r.Treatment.Controls) == 0 {
			bare = append(bare, r.ID)
		}
	}
	if len(bare) > 0 {
		f.paragraph(body, t.Bare(len(bare), lang.Join(f.lang, bare)), f.frame().width())
		f.gap(6)
	}
	rows := f.table(column{t.Number, 32, false}, column{t.Risk, 0.48, false}, column{t.Treatment, 58, false}, column{t.By, 0.3, false}, column{t.Actions, 0.22, false})
	rows.pad = 2.6
	for _, r := range f.doc.Risks {
		rows.row("", cell{{text: r.ID, style: cellStrong}}, cell{f.value(r.Title, register.TitleWhat)},
			cell{f.value(risk.NameOf(risk.Options(), r.Treatment.Option).In(f.lang), register.OptionWhat)},
			cell{optional(joinIDs(r.Treatment.Controls))}, cell{optional(strings.Join(r.Treatment.Actions, ", "))})
	}
	rows.end()
}

// editions sets which controls of 2013 each control comes from, in a document
// that was converted from that edition.
func (f *flow) editions() {
	t := traceTexts.In(f.lang)
	if !slices.ContainsFunc(f.doc.Decisions, converted) {
		return
	}
	f.hold(0, 0, func() { f.mark("trace/editions"); f.bookmark(1, t.Editions) })
	f.section(t.Editions)
	f.intro(t.EditionsIntro)
	rows := f.table(column{t.Number, 32, false}, column{t.Control, 0.36, false}, column{t.Was, 0.46, false}, column{t.What, 0.18, false})
	rows.pad = 2.6
	for c := range annexa.Controls() {
		var was cell
		for id := range c.Was() {
			old, _ := annexa.FormerByID(id)
			was = append(was, item{label: id, text: old.Title.In(f.lang), style: cellText})
		}
		var change []string
		for name := range c.Change().Names() {
			change = append(change, name.In(f.lang))
		}
		rows.row("", cell{{text: string(c.ID), style: cellStrong}}, cell{{text: c.Title.In(f.lang), style: cellText}}, orDash(was), cell{{text: lang.Join(f.lang, change), style: cellText}})
	}
	rows.end()
}

// converted reports whether the justification of a control was taken over from
// a statement of 2013: it then begins with the numbers it had there.
func converted(d *risk.Decision) bool {
	c, ok := annexa.ControlByID(d.ID)
	if !ok {
		return false
	}
	was := slices.Collect(c.Was())
	for line := range strings.Lines(d.Justification) {
		numbers, _, found := strings.Cut(line, ": ")
		if found && !slices.ContainsFunc(strings.Split(numbers, ", "), func(id string) bool { return !slices.Contains(was, id) }) {
			return true
		}
	}
	return false
}
