package pdf

import (
	"strconv"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/pdf/tag"
)

type summaryText struct {
	Lead                                             func(n, above, after, unscored int) string
	None                                             string
	Assessed, Above, Applicable, Actions             string
	Budget                                           func(cost string) string
	Levels, Now, After, Highest, Decisions, SoA, Due string
	Number, Risk, Owner, NowHead, Rest, Ready        string
	TitleWhat, OwnerWhat                             string
	NoActions, Late, NoDate                          string
	Quarter                                          func(q, year int) string
	Later                                            string
}

var summaryTexts = lang.Of(
	summaryText{
		Lead: func(n, above, after, unscored int) string {
			if n == unscored {
				return lang.Plural(n, "Er is 1 risico vastgelegd, dat nog niet is gescoord.", "Er zijn %d risico’s vastgelegd; geen daarvan is al gescoord.")
			}
			s := "Van de " + lang.Number(lang.NL, n) + " risico’s " + lang.Plural(above, "ligt er 1", "liggen er %d") + " boven de acceptatiegrens."
			if n == 1 {
				s = "Het enige risico ligt boven de acceptatiegrens."
				if above == 0 {
					s = "Het enige risico ligt niet boven de acceptatiegrens."
				}
			} else if above == 0 {
				s = "Van de " + lang.Number(lang.NL, n) + " risico’s ligt er geen boven de acceptatiegrens."
			}
			switch {
			case above == 0 && after == 0:
			case after == 0:
				s += " Na de behandeling in dit plan is dat er geen meer."
			default:
				s += " Na de behandeling in dit plan " + lang.Plural(after, "is dat er 1", "zijn dat er %d") + "."
			}
			if unscored > 0 {
				s += lang.Plural(unscored, " 1 risico is nog niet gescoord.", " %d risico’s zijn nog niet gescoord.")
			}
			return s
		},
		None:     "Er zijn nog geen risico’s vastgelegd. Dit overzicht vult zich zodra dat is gebeurd.",
		Assessed: "risico’s beoordeeld", Above: "boven de acceptatiegrens, nu en na behandeling", Applicable: "maatregelen van toepassing", Actions: "acties in het plan",
		Budget: func(cost string) string { return "acties, " + cost + " begroot" },
		Levels: "Risico’s per niveau, nu → na behandeling", Now: "Nu", After: "Na behandeling", Highest: "Hoogste risico’s", Decisions: "Gevraagde besluiten", SoA: "Verklaring van toepasselijkheid", Due: "Open acties per kwartaal",
		Number: "Nr", Risk: "Risico", Owner: "Eigenaar", NowHead: "Nu", Rest: "Rest", Ready: "Acties gereed",
		TitleWhat: "omschrijving", OwnerWhat: "eigenaar",
		NoActions: "Er staan geen acties open.", Late: "Over tijd", NoDate: "Zonder datum",
		Quarter: func(q, year int) string { return strconv.Itoa(q) + "e kwartaal " + strconv.Itoa(year) },
		Later:   "Later",
	},
	summaryText{
		Lead: func(n, above, after, unscored int) string {
			if n == unscored {
				return lang.Plural(n, "1 risk is recorded, not scored yet.", "%d risks are recorded; none of them is scored yet.")
			}
			s := "Of the " + lang.Number(lang.EN, n) + " risks, " + lang.Plural(above, "1 lies", "%d lie") + " above the line of acceptance."
			if n == 1 {
				s = "The only risk lies above the line of acceptance."
				if above == 0 {
					s = "The only risk does not lie above the line of acceptance."
				}
			} else if above == 0 {
				s = "Of the " + lang.Number(lang.EN, n) + " risks, none lies above the line of acceptance."
			}
			switch {
			case above == 0 && after == 0:
			case after == 0:
				s += " After the treatment in this plan none does."
			default:
				s += " After the treatment in this plan " + lang.Plural(after, "1 does", "%d do") + "."
			}
			if unscored > 0 {
				s += lang.Plural(unscored, " 1 risk is not scored yet.", " %d risks are not scored yet.")
			}
			return s
		},
		None:     "No risks are recorded yet. This overview fills up as soon as there are.",
		Assessed: "risks assessed", Above: "above the line of acceptance, now and after treatment", Applicable: "controls applicable", Actions: "actions in the plan",
		Budget: func(cost string) string { return "actions, " + cost + " budgeted" },
		Levels: "Risks by level, now → after treatment", Now: "Now", After: "After treatment", Highest: "Highest risks", Decisions: "Decisions asked", SoA: "Statement of Applicability", Due: "Open actions by quarter",
		Number: "No.", Risk: "Risk", Owner: "Owner", NowHead: "Now", Rest: "Residual", Ready: "Actions done by",
		TitleWhat: "description", OwnerWhat: "owner",
		NoActions: "No actions are open.", Late: "Overdue", NoDate: "Without date",
		Quarter: func(q, year int) string { return "Q" + strconv.Itoa(q) + " " + strconv.Itoa(year) },
		Later:   "Later",
	},
)

var summaryChapter = chapter{
	id:    "summary",
	title: lang.T("Managementsamenvatting", "Management summary"),
	answers: []answer{
		{"9.3", lang.T("Invoer voor de directiebeoordeling", "Input for the management review"), ""},
	},
	parts: []Part{Full, Summary},
	draw:  drawSummary,
}

// drawSummary fills exactly one page: what there is too much of is cut down
// until it fits.
func drawSummary(f *flow) {
	t, fr := summaryTexts.In(f.lang), f.frame()
	above, after := 0, 0
	for _, r := range f.found.Risks {
		above += one(r.Above)
		after += one(r.ResidualAbove || r.Residual == 0 && r.Above)
	}
	said := t.None
	if n := len(f.found.Risks); n > 0 {
		said = t.Lead(n, above, after, f.found.Current.Levels[0]) + f.draftRisks()
	}
	f.block(tag.P, func() {
		for _, l := range f.wrap(lead, said, fr.width()*f.snug(0.86, 1)) {
			f.text(lead, fr.left, f.y, l)
			f.y += lead.leading
		}
	})
	f.y += f.snug(9, 6)
	f.figures(above, after)
	f.text(bodyStrong, fr.left, f.y, t.Levels)
	f.y += bodyStrong.leading + f.snug(4, 2)
	f.levelStrip()
	f.y += f.snug(7, 5)

	const between = 24.0
	half := (fr.width() - between) / 2
	f.text(bodyStrong, fr.left, f.y, t.Now)
	f.text(bodyStrong, fr.left+half+between, f.y, t.After)
	f.y += bodyStrong.leading + 3
	alt := altTexts.In(f.lang)
	h := f.heatAt(fr.left, f.y, half, f.snug(16.5, 13.2)) // low, so that ten risks fit under it
	f.figure(f.spreadAlt(alt.SpreadNow, f.found.Current), func() { f.counted(h, f.found.Current) })
	h.x += half + between
	f.figure(f.spreadAlt(alt.SpreadEnd, f.found.Residual), func() { f.counted(h, f.found.Residual) })
	f.y += h.height() + 6

	// From the foot upwards: figures and actions, then the decisions; the
	// highest risks get the room in between.
	left, right := f.soaBars(), f.quarterBars()
	charts := float64(max(len(left), len(right), 1))*barRow + title2.leading + 5
	decisions := f.decisions()
	told := [][]string{}
	height := 0.0
	for _, d := range decisions {
		lines := f.fitLines(body, f.clean(d), fr.width()-10, 2)
		told = append(told, lines)
		height += float64(len(lines))*body.leading + 2
	}
	space := f.snug(11, 6)
	height += title2.leading + 3
	f.highest(fr.bottom - charts - height - 2*space - f.y)
	f.y += space

	f.block(tag.H2, func() { f.text(title2, fr.left, f.y, t.Decisions) })
	f.y += title2.leading + 3
	f.group(tag.L, func() {
		for _, lines := range told {
			f.page.box(fr.left, f.y+5.2, 3, 3, accent)
			f.group(tag.LI, func() {
				f.block(tag.LBody, func() {
					for _, l := range lines {
						f.text(body, fr.left+10, f.y, l)
						f.y += body.leading
					}
				})
			})
			f.y += 2
		}
	})
	f.y += space - 2

	top := f.y
	f.y += title2.leading + 5
	f.block(tag.H2, func() { f.text(title2, fr.left, top, t.SoA) })
	f.figure(barsAlt(t.SoA, left), func() { f.bars(fr.left, f.y, half, left) })
	f.block(tag.H2, func() { f.text(title2, fr.left+half+between, top, t.Due) })
	if len(right) == 0 {
		f.text(cellSoft, fr.left+half+between, f.y, t.NoActions)
		return
	}
	f.figure(barsAlt(t.Due, right), func() { f.bars(fr.left+half+between, f.y, half, right) })
}

// snug is a measure on the page of the summary: wide, or tight where the paper
// is shorter than A4.
func (f *flow) snug(wide, tight float64) float64 {
	if f.frame().height() < 700 {
		return tight
	}
	return wide
}

func one(b bool) int {
	if b {
		return 1
	}
	return 0
}

// figures sets the four numbers that say how things stand.
func (f *flow) figures(above, after int) {
	t, fr := summaryTexts.In(f.lang), f.frame()
	cost := 0
	for _, a := range f.doc.Actions {
		cost += a.Cost
	}
	actions := t.Actions
	if cost > 0 {
		actions = t.Budget(lang.Euro(f.lang, cost))
	}
	number := func(n int) string { return lang.Number(f.lang, n) }
	const across = 4
	w := (fr.width() - (across-1)*16) / across
	for i, k := range []fact{
		{t.Assessed, number(len(f.found.Risks))},
		{t.Above, number(above) + " → " + number(after)},
		{t.Applicable, number(f.found.Summary().Applicable) + " / " + number(len(f.found.SoA))},
		{actions, number(len(f.doc.Actions))},
	} {
		x := fr.left + float64(i)*(w+16)
		f.page.rule(x, f.y, w, 1.4, accent)
		f.block(tag.P, func() {
			f.text(figure, x, f.y+5, k.value)
			y := f.y + 5 + figure.leading
			for _, l := range f.fitLines(cellText.in(ink2), k.label, w, 2) {
				f.text(cellText.in(ink2), x, y, l)
				y += cellText.leading
			}
		})
	}
	f.y += 5 + figure.leading + 2*cellText.leading + f.snug(11, 6)
}

// soaBars is the statement of applicability in figures: what Annex A and the
// own controls are, without what frameworks add.
func (f *flow) soaBars() []bar {
	var out []bar
	for _, s := range soaStates() {
		n := 0
		for i := range f.found.SoA {
			n += one(s.is(&f.found.SoA[i]))
		}
		if n > 0 {
			out = append(out, bar{s.name.In(f.lang), n, lang.Number(f.lang, n), s.with, s.fill})
		}
	}
	return out
}
