package pdf

import (
	"strings"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

type frameworksText struct {
	Intro                                          string
	Edition, Publisher, Kind, Source, Terms, Note  string
	Number, Requirement, Controls, Status          string
	Covered                                        func(n, of int) string
	Extra, Belongs, NoControls, Excluded, NoStatus string
}

var frameworksTexts = lang.Of(
	frameworksText{
		Intro:   "Per kader staat hieronder welke maatregelen bij welke eis horen en hoever die zijn. De koppeling helpt bij het zoeken. Dat een maatregel is ingevoerd, bewijst niet dat aan de eis is voldaan.",
		Edition: "Uitgave", Publisher: "Uitgegeven door", Kind: "Soort", Source: "Bron van de koppeling", Terms: "Gebruik", Note: "Let op",
		Number: "Nr", Requirement: "Eis", Controls: "Maatregelen", Status: "Hoever",
		Covered: func(n, of int) string {
			return lang.Plural(n, "Voor 1 van de "+lang.Number(lang.NL, of)+" eisen is alles volledig ingevoerd.", "Voor %d van de "+lang.Number(lang.NL, of)+" eisen is alles volledig ingevoerd.")
		},
		Extra: ": extra eisen", Belongs: "Hoort bij maatregel ", NoControls: "Geen maatregel in bijlage A", Excluded: "Niet van toepassing", NoStatus: "Nog te besluiten",
	},
	frameworksText{
		Intro:   "For each framework this says which controls belong to which requirement and how far they are. The mapping helps to find the way. That a control is implemented does not prove that the requirement is met.",
		Edition: "Edition", Publisher: "Published by", Kind: "Kind", Source: "Source of the mapping", Terms: "Use", Note: "Please note",
		Number: "No.", Requirement: "Requirement", Controls: "Controls", Status: "How far",
		Covered: func(n, of int) string {
			return lang.Plural(n, "For 1 of the "+lang.Number(lang.EN, of)+" requirements everything is fully implemented.", "For %d of the "+lang.Number(lang.EN, of)+" requirements everything is fully implemented.")
		},
		Extra: ": additional requirements", Belongs: "Belongs to control ", NoControls: "No control in Annex A", Excluded: "Not applicable", NoStatus: "To be decided",
	},
)

var frameworksChapter = chapter{
	id:        "frameworks",
	title:     lang.T("Andere kaders", "Other frameworks"),
	clause:    "4.2",
	parts:     []Part{Full, SoA},
	landscape: true,
	when:      func(d *risk.Document) bool { return len(d.Frameworks) > 0 },
	draw:      drawFrameworks,
}

func frameworkPlace(w annexa.Framework) string { return "frameworks/" + string(w.ID) }

// extraPlace is where the rows stand that a framework adds to the statement.
func extraPlace(w annexa.Framework) string { return "soa/" + string(w.ID) }

func drawFrameworks(f *flow) {
	t := frameworksTexts.In(f.lang)
	f.paragraph(body, t.Intro, f.frame().width()*0.8)
	for _, w := range risk.FrameworksOn(f.doc) {
		covers := f.found.Covers(w)
		f.section(w.Name.In(f.lang))
		f.hold(0, 0, func() { f.mark(frameworkPlace(w)); f.bookmark(1, w.Name.In(f.lang)) })
		about := f.definitions()
		about.value(t.Edition, optional(w.Edition.In(f.lang)))
		about.value(t.Publisher, optional(w.Publisher.In(f.lang)+" · "+w.Kind.Name().In(f.lang)))
		about.value(t.Source, optional(w.Source.In(f.lang)))
		about.value(t.Terms, optional(w.Terms.In(f.lang)))
		about.value(t.Note, optional(w.Note.In(f.lang)))
		about.end()
		full := 0
		for _, c := range covers {
			if c.Status() == risk.Full {
				full++
			}
		}
		f.gap(6)
		f.intro(t.Covered(full, len(covers)))
		f.coverTable(covers)
	}
}

// coverTable says for each requirement which controls belong to it and how far
// they are.
func (f *flow) coverTable(covers []risk.Cover) {
	t := frameworksTexts.In(f.lang)
	rows := f.table(column{t.Number, f.refColumn(covers), false}, column{t.Requirement, 0.42, false}, column{t.Controls, 0.58, false}, column{t.Status, 74, false})
	for _, c := range covers {
		var said []string
		status := risk.NameOf(risk.ControlStatuses(), c.Status()).In(f.lang)
		for _, row := range c.Rows {
			if row.Decision.ID == c.ID { // the requirement's own row
				status = f.howFar(row)
				continue
			}
			said = append(said, string(row.Decision.ID)+" ("+strings.ToLower(f.howFar(row))+")")
		}
		rows.row(frameworkPlace(annexa.Framework{ID: c.Framework})+"/"+string(c.ID),
			cell{{text: c.Ref, style: cellStrong}},
			cell{{text: c.Title.In(f.lang), style: cellText}},
			cell{optional(strings.Join(said, ", "))},
			cell{optional(status)})
	}
	rows.end()
}

// refColumn is how wide the numbers of requirements are.
func (f *flow) refColumn(covers []risk.Cover) float64 {
	widest := 28.0
	for _, c := range covers {
		widest = max(widest, f.width(cellStrong, c.Ref)+1)
	}
	return widest
}

// howFar says in a word or two how far a row of the statement is.
func (f *flow) howFar(row risk.SoARow) string {
	t := frameworksTexts.In(f.lang)
	switch {
	case row.Applicable == risk.No:
		return t.Excluded
	case !row.Decided() || row.Decision.Status == "":
		return t.NoStatus
	}
	return risk.NameOf(risk.ControlStatuses(), row.Decision.Status).In(f.lang)
}

// extraRows adds to the statement what the frameworks that are on ask beyond
// Annex A, under a heading for each.
func (f *flow) extraRows(rows *table) {
	under := annexa.FrameworkID("")
	for i := range f.found.Extra {
		row := &f.found.Extra[i]
		r, _ := annexa.RequirementByID(row.Decision.ID)
		if r.Framework != under {
			under = r.Framework
			w, _ := annexa.FrameworkByID(under)
			rows.band(extraPlace(w), w.Short.In(f.lang)+frameworksTexts.In(f.lang).Extra)
		}
		f.soaRow(rows, row, r.Ref)
	}
}

// soaNumbers is how wide the numbers of the statement are, with those that
// frameworks add.
func (f *flow) soaNumbers() float64 {
	var refs []risk.Cover
	for _, row := range f.found.Extra {
		r, _ := annexa.RequirementByID(row.Decision.ID)
		refs = append(refs, risk.Cover{Requirement: r})
	}
	return f.refColumn(refs)
}

// belongs says which controls a requirement is about.
func (f *flow) belongs(r annexa.Requirement) string {
	t := frameworksTexts.In(f.lang)
	var ids []string
	for id := range r.Controls() {
		ids = append(ids, string(id))
	}
	if len(ids) == 0 {
		return t.NoControls
	}
	return t.Belongs + lang.Join(f.lang, ids)
}
