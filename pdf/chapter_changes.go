package pdf

import (
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk/compare"
)

type changesText struct {
	Intro                                    func(old, now string) string
	Edition                                  func(version, day string) string
	Nameless, Other, Same, Figures           string
	Warning                                  string
	Risks, Controls                          func(added, removed, changed int) string
	Higher, Lower, Outdated, Done, In, Out   func(n int) string
	Number, Name, Field, Was, Is             string
	Added, Removed                           string
	Gross, Now, After, Approval, Applies     string
	Needed, NotNeeded, Empty, Unnamed, Needs string
	Unknown                                  func(n int) string
}

var changesTexts = lang.Of(
	changesText{
		Intro: func(old, now string) string {
			return "Dit hoofdstuk zegt wat er sinds " + old + " is veranderd. Deze uitgave is " + now + "."
		},
		Edition:  func(version, day string) string { return "versie " + version + dayOf(" van ", day) },
		Nameless: "een eerdere uitgave", Other: "Het vergeleken document is van een organisatie met een andere naam.",
		Same: "Beide documenten zeggen precies hetzelfde.", Figures: "In cijfers", Warning: "Let op: ",
		Risks: func(added, removed, changed int) string {
			return "Risico’s: " + lang.Number(lang.NL, added) + " erbij, " + lang.Number(lang.NL, removed) + " vervallen, " + lang.Number(lang.NL, changed) + " gewijzigd."
		},
		Controls: func(added, removed, changed int) string {
			return "Maatregelen in de verklaring: " + lang.Number(lang.NL, added) + " erbij, " + lang.Number(lang.NL, removed) + " vervallen, " + lang.Number(lang.NL, changed) + " gewijzigd."
		},
		Higher: func(n int) string {
			return lang.Plural(n, "1 risico ligt nu op een hoger niveau.", "%d risico’s liggen nu op een hoger niveau.")
		},
		Lower: func(n int) string {
			return lang.Plural(n, "1 risico ligt nu op een lager niveau.", "%d risico’s liggen nu op een lager niveau.")
		},
		Outdated: func(n int) string {
			return lang.Plural(n, "1 goedkeuring geldt niet meer.", "%d goedkeuringen gelden niet meer.")
		},
		Done: func(n int) string { return lang.Plural(n, "1 actie is afgerond.", "%d acties zijn afgerond.") },
		In: func(n int) string {
			return lang.Plural(n, "1 maatregel werd van toepassing.", "%d maatregelen werden van toepassing.")
		},
		Out: func(n int) string {
			return lang.Plural(n, "1 maatregel is niet meer van toepassing.", "%d maatregelen zijn niet meer van toepassing.")
		},
		Number: "Nr", Name: "Onderdeel", Field: "Wat", Was: "Was", Is: "Is nu", Added: "Toegevoegd", Removed: "Vervallen",
		Gross: "Niveau bruto", Now: "Niveau nu", After: "Niveau na behandeling", Approval: "Goedkeuring", Applies: "Van toepassing",
		Needed: "ja", NotNeeded: "nee", Needs: "Nodig voor een risico", Empty: "niet ingevuld", Unnamed: "zonder naam",
		Unknown: func(n int) string {
			return lang.Plural(n, "Ook verschilt 1 gegeven dat deze versie van het programma niet kent.", "Ook verschillen %d gegevens die deze versie van het programma niet kent.")
		},
	},
	changesText{
		Intro: func(old, now string) string {
			return "This chapter says what has changed since " + old + ". This edition is " + now + "."
		},
		Edition:  func(version, day string) string { return "version " + version + dayOf(" of ", day) },
		Nameless: "an earlier edition", Other: "The document compared with is of an organisation with another name.",
		Same: "Both documents say exactly the same.", Figures: "In figures", Warning: "Please note: ",
		Risks: func(added, removed, changed int) string {
			return "Risks: " + lang.Number(lang.EN, added) + " added, " + lang.Number(lang.EN, removed) + " removed, " + lang.Number(lang.EN, changed) + " changed."
		},
		Controls: func(added, removed, changed int) string {
			return "Controls in the statement: " + lang.Number(lang.EN, added) + " added, " + lang.Number(lang.EN, removed) + " removed, " + lang.Number(lang.EN, changed) + " changed."
		},
		Higher: func(n int) string {
			return lang.Plural(n, "1 risk now lies at a higher level.", "%d risks now lie at a higher level.")
		},
		Lower: func(n int) string {
			return lang.Plural(n, "1 risk now lies at a lower level.", "%d risks now lie at a lower level.")
		},
		Outdated: func(n int) string {
			return lang.Plural(n, "1 approval no longer holds.", "%d approvals no longer hold.")
		},
		Done: func(n int) string { return lang.Plural(n, "1 action is done.", "%d actions are done.") },
		In: func(n int) string {
			return lang.Plural(n, "1 control became applicable.", "%d controls became applicable.")
		},
		Out: func(n int) string {
			return lang.Plural(n, "1 control is no longer applicable.", "%d controls are no longer applicable.")
		},
		Number: "No.", Name: "Part", Field: "What", Was: "Was", Is: "Is now", Added: "Added", Removed: "Removed",
		Gross: "Gross level", Now: "Level now", After: "Level after treatment", Approval: "Approval", Applies: "Applicable",
		Needed: "yes", NotNeeded: "no", Needs: "Needed for a risk", Empty: "not filled in", Unnamed: "without a name",
		Unknown: func(n int) string {
			return lang.Plural(n, "1 item that this version of the program does not know differs too.", "%d items that this version of the program does not know differ too.")
		},
	},
)

// dayOf puts words before a date; nothing when there is none.
func dayOf(words, day string) string {
	if day == "" {
		return ""
	}
	return words + day
}

var changesChapter = chapter{
	id:     "changes",
	title:  lang.T("Wijzigingen sinds de vorige uitgave", "Changes since the earlier edition"),
	clause: "8.2",
	answers: []answer{
		{"8.2", lang.T("Wat er bij de herbeoordeling veranderde", "What changed in the reassessment"), ""},
		{"9.3.2 b–c", lang.T("Veranderingen sinds de vorige directiebeoordeling", "Changes since the previous management review"), ""},
	},
	parts:     []Part{Full},
	landscape: true,
	asked:     func(o Options) bool { return o.Before != nil },
	draw:      drawChanges,
}

func drawChanges(f *flow) {
	t, diff := changesTexts.In(f.lang), compare.Compare(f.before, f.doc)
	width := f.frame().width() * 0.8
	f.paragraph(body, t.Intro(f.editionOf(diff.Old), f.editionOf(diff.New)), width)
	var notes []string
	if diff.Old.Organisation != diff.New.Organisation {
		notes = append(notes, t.Other)
	}
	for _, w := range diff.Method.Warnings() {
		notes = append(notes, w.In(f.lang))
	}
	for _, note := range notes {
		f.gap(4)
		f.paragraph(bodyOpen, t.Warning+note, width)
	}
	if diff.Empty() {
		f.gap(6)
		f.paragraph(body, t.Same, width)
		return
	}
	f.section(t.Figures)
	for _, line := range f.changeFigures(&diff) {
		f.paragraph(body, line, width)
	}
	for i := range diff.Sections {
		f.changed(&diff.Sections[i])
	}
	if n := len(diff.Unknown); n > 0 {
		f.gap(10)
		f.paragraph(body, t.Unknown(n), width)
	}
}

// editionOf names an edition in a sentence.
func (f *flow) editionOf(e compare.Edition) string {
	t, day := changesTexts.In(f.lang), lang.Day(f.lang, string(e.Date))
	if v := f.fit(body, f.clean(e.Version), 160); v != "" {
		return t.Edition(v, day)
	}
	return t.Nameless + dayOf(", ", day)
}

// changeFigures counts in sentences what matters most. Levels are counted only
// where they mean the same in both documents.
func (f *flow) changeFigures(diff *compare.Diff) []string {
	t, s := changesTexts.In(f.lang), diff.Summary()
	out := []string{t.Risks(s.Risks.Added, s.Risks.Removed, s.Risks.Changed), t.Controls(s.Decisions.Added, s.Decisions.Removed, s.Decisions.Changed)}
	say := func(n int, sentence func(int) string) {
		if n > 0 {
			out = append(out, sentence(n))
		}
	}
	if diff.Method.Comparable() {
		say(s.Higher, t.Higher)
		say(s.Lower, t.Lower)
	}
	say(s.Outdated, t.Outdated)
	say(s.Done, t.Done)
	say(s.MoreApplicable, t.In)
	say(s.LessApplicable, t.Out)
	return out
}
