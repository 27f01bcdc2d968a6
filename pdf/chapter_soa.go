package pdf

import (
	"strings"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

type soaText struct {
	Lead                                                                          func(all, applicable, excluded, undecided int) string
	Number, Control, Applicable, Reasons, Status, Justification, Reference, Owner string
	OwnControls, Source                                                           string
	Undecided, Contradicted, Outdated, Drafted                                    string
	Risks                                                                         func(n int, ids string) string
	Law, Contract, Business, GoodPractice                                         string
	TitleWhat, ReasonWhat, StatusWhat, JustificationWhat                          string
	Action                                                                        func(n int, ids string) string
}

var soaTexts = lang.Of(
	soaText{
		Lead: func(all, applicable, excluded, undecided int) string {
			if undecided == all {
				return "Over de " + lang.Number(lang.NL, all) + " maatregelen is nog niet besloten."
			}
			s := lang.Plural(applicable, "Van de "+lang.Number(lang.NL, all)+" maatregelen is er 1 van toepassing", "Van de "+lang.Number(lang.NL, all)+" maatregelen zijn er %d van toepassing")
			s += lang.Plural(excluded, " en is er 1 uitgesloten.", " en zijn er %d uitgesloten.")
			if undecided > 0 {
				s += lang.Plural(undecided, " Over 1 maatregel is nog niet besloten.", " Over %d maatregelen is nog niet besloten.")
			}
			return s
		},
		Number: "Nr", Control: "Maatregel", Applicable: "Van toe-\npassing", Reasons: "Reden van opname", Status: "Status", Justification: "Verantwoording", Reference: "Vastgelegd in", Owner: "Eigenaar",
		OwnControls: "Eigen maatregelen", Source: "Bron: ",
		Undecided: "Nog te besluiten", Contradicted: "Uitgesloten, maar een risico heeft deze maatregel nodig.", Outdated: "Verouderd: de gegevens zijn sindsdien gewijzigd.", Drafted: "Opgesteld uit de gegevens van dit document.",
		Risks: func(n int, ids string) string { return either(n, "Risico ", "Risico’s ") + ids },
		Law:   "Wet", Contract: "Contract", Business: "Bedrijfseis", GoodPractice: "Goed gebruik",
		TitleWhat: "naam", ReasonWhat: "reden", StatusWhat: "status", JustificationWhat: "verantwoording",
		Action: func(n int, ids string) string { return either(n, "Actie ", "Acties ") + ids },
	},
	soaText{
		Lead: func(all, applicable, excluded, undecided int) string {
			if undecided == all {
				return "The " + lang.Number(lang.EN, all) + " controls are still undecided."
			}
			s := lang.Plural(applicable, "Of the "+lang.Number(lang.EN, all)+" controls 1 is applicable", "Of the "+lang.Number(lang.EN, all)+" controls %d are applicable")
			s += lang.Plural(excluded, " and 1 is excluded.", " and %d are excluded.")
			if undecided > 0 {
				s += lang.Plural(undecided, " 1 control is still undecided.", " %d controls are still undecided.")
			}
			return s
		},
		Number: "No.", Control: "Control", Applicable: "Appli-\ncable", Reasons: "Reason for inclusion", Status: "Status", Justification: "Justification", Reference: "Described in", Owner: "Owner",
		OwnControls: "Own controls", Source: "Source: ",
		Undecided: "To be decided", Contradicted: "Excluded, yet a risk needs this control.", Outdated: "Outdated: the data changed since.", Drafted: "Drafted from the data of this document.",
		Risks: func(n int, ids string) string { return either(n, "Risk ", "Risks ") + ids },
		Law:   "Law", Contract: "Contractual", Business: "Business requirement", GoodPractice: "Good practice",
		TitleWhat: "name", ReasonWhat: "reason", StatusWhat: "status", JustificationWhat: "justification",
		Action: func(n int, ids string) string { return either(n, "Action ", "Actions ") + ids },
	},
)

var soaChapter = chapter{
	id:     "soa",
	title:  lang.T("Verklaring van toepasselijkheid", "Statement of Applicability"),
	clause: "6.1.3 d",
	answers: []answer{
		{"6.1.3 c", lang.T("Vergelijking met de maatregelen van bijlage A", "Comparison with the controls of Annex A"), ""},
		{"6.1.3 d", lang.T("Verklaring van toepasselijkheid", "Statement of Applicability"), ""},
	},
	parts:     []Part{Full, SoA},
	landscape: true,
	sections: func(f *flow) []entry {
		var out []entry
		for t := range annexa.Themes() {
			out = append(out, entry{themeTitle(f.lang, t), themePlace(t)})
		}
		out = append(out, entry{soaTexts.In(f.lang).OwnControls, ownPlace})
		for _, w := range risk.FrameworksOn(f.doc) {
			out = append(out, entry{w.Short.In(f.lang) + frameworksTexts.In(f.lang).Extra, extraPlace(w)})
		}
		return out
	},
	draw: drawSoA,
}

// controlColumn is wide enough for the longest word in a title of Annex A.
const controlColumn = 142.0

const ownPlace = "soa/own"

func themePlace(t annexa.Theme) string { return "soa/" + string('0'+byte(t)) }

func themeTitle(l lang.Lang, t annexa.Theme) string {
	return string('0'+byte(t)) + " " + t.Name().In(l)
}

func drawSoA(f *flow) {
	t, s := soaTexts.In(f.lang), f.found.Summary()
	f.controlSet()
	f.paragraph(body, t.Lead(len(f.found.SoA), s.Applicable, s.Excluded, s.Undecided), f.frame().width())
	f.soaFigures()
	rows := f.table(column{t.Number, f.soaNumbers(), false}, column{t.Control, controlColumn, false}, column{t.Applicable, 44, false}, column{t.Reasons, 0.25, false},
		column{t.Status, 58, false}, column{t.Justification, 0.40, false}, column{t.Reference, 0.19, false}, column{t.Owner, 0.16, false})
	rows.pad = 3.1
	theme := annexa.Theme(0)
	own := false
	for i := range f.found.SoA {
		row := &f.found.SoA[i]
		if c, ok := annexa.ControlByID(row.Decision.ID); ok && c.Theme != theme {
			theme = c.Theme
			rows.band(themePlace(theme), themeTitle(f.lang, theme))
		}
		if row.Own != nil && !own {
			own = true
			rows.band(ownPlace, t.OwnControls)
		}
		f.soaRow(rows, row, string(row.Decision.ID))
	}
	f.extraRows(rows)
	rows.end()
}

// soaRow sets a row of the statement under the number that readers know.
func (f *flow) soaRow(rows *table, row *risk.SoARow, number string) {
	d := row.Decision
	rows.row(string(d.ID),
		cell{{text: number, style: cellStrong}},
		f.controlCell(row),
		f.applicableCell(row),
		f.reasons(row),
		f.statusCell(row),
		append(ownDescription(row), f.justification(row)...),
		cell{optional(d.Reference)},
		cell{optional(d.Owner)})
}

// controlSet says which set of controls was used, in the user's words too
// (clause 6.1.3 c).
func (f *flow) controlSet() {
	f.paragraph(body, f.found.ControlSet(f.lang), f.frame().width()*0.8)
	if set := f.doc.ControlSet; !blank(set) {
		f.gap(4)
		f.paragraph(body, set, f.frame().width()*0.8)
	}
	f.gap(4)
}

// justification is the user's text, marked where the data it was written for
// changed since; without a text it is what the document says by itself.
func (f *flow) justification(row *risk.SoARow) cell {
	t, own := soaTexts.In(f.lang), row.Decision.Justification
	if blank(own) && row.Reasoned() {
		return cell{{text: risk.DraftJustification(f.doc, *row, f.lang), style: cellText}, {text: t.Drafted, style: cellSoft}}
	}
	out := cell{f.soaValue(row, own, t.JustificationWhat)}
	if row.Outdated {
		out = append(out, item{text: t.Outdated, style: cellOpen})
	}
	return out
}

// ownDescription is what an own control is, above why it is there: the column
// of its name is narrow.
func ownDescription(row *risk.SoARow) cell {
	if row.Own == nil {
		return nil
	}
	return filled(item{text: row.Own.Description, style: cellSoft})
}

func (f *flow) controlCell(row *risk.SoARow) cell {
	t := soaTexts.In(f.lang)
	out := cell{f.value(risk.ControlTitle(f.doc, row.Decision.ID, f.lang), t.TitleWhat)}
	if refs := risk.References(risk.RequirementsOf(f.doc, row.Decision.ID), f.lang); refs != "" {
		out = append(out, item{text: refs, style: cellSoft})
	}
	if own := row.Own; own != nil {
		if !blank(own.Source) {
			out = append(out, item{text: t.Source + own.Source, style: cellSoft})
		}
	}
	return out
}

func (f *flow) applicableCell(row *risk.SoARow) cell {
	t := soaTexts.In(f.lang)
	if !row.Decided() {
		return cell{{text: t.Undecided, style: cellOpen}}
	}
	out := cell{{text: risk.NameOf(risk.Applicables(), row.Applicable).In(f.lang), style: cellStrong}}
	if row.Contradicted {
		out = append(out, item{text: t.Contradicted, style: cellOpen})
	}
	return out
}

// reasons lists why a control is included: the risks that need it and the
// grounds the user gave.
func (f *flow) reasons(row *risk.SoARow) cell {
	t := soaTexts.In(f.lang)
	var out cell
	if r, ok := annexa.RequirementByID(row.Decision.ID); ok {
		out = append(out, item{text: f.belongs(r), style: cellText})
	}
	if n := len(row.Risks); n > 0 {
		out = append(out, item{text: t.Risks(n, strings.Join(row.Risks, ", ")), style: cellText})
		if mark := f.draftUsers(row.Risks); mark.text != "" {
			out = append(out, mark)
		}
	}
	r := &row.Decision.Reasons
	for _, ground := range []struct {
		name   string
		reason risk.Reason
	}{{t.Law, r.Law}, {t.Contract, r.Contract}, {t.Business, r.Business}, {t.GoodPractice, r.GoodPractice}} {
		if !ground.reason.On {
			continue
		}
		s := ground.name
		if !blank(ground.reason.Text) {
			s += ": " + ground.reason.Text
		}
		out = append(out, item{text: s, style: cellText})
	}
	if len(out) == 0 && row.Applicable == risk.Yes {
		return cell{f.unfilled(t.ReasonWhat)}
	}
	return orDash(out)
}

func (f *flow) statusCell(row *risk.SoARow) cell {
	t := soaTexts.In(f.lang)
	out := cell{f.soaValue(row, risk.NameOf(risk.ControlStatuses(), row.Decision.Status).In(f.lang), t.StatusWhat)}
	if row.Applicable != risk.Yes {
		out = cell{optional(risk.NameOf(risk.ControlStatuses(), row.Decision.Status).In(f.lang))}
	}
	if n := len(row.Actions); n > 0 {
		out = append(out, item{text: t.Action(n, strings.Join(row.Actions, ", ")), style: cellSoft})
	}
	return out
}

// soaValue is a field that has to be filled in once it is decided whether the
// control applies.
func (f *flow) soaValue(row *risk.SoARow, s, what string) item {
	if row.Decided() {
		return f.value(s, what)
	}
	return optional(s)
}
