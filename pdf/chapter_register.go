package pdf

import (
	"strconv"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

type registerText struct {
	Lead                                                     func(n, above int) string
	None, Cards                                              string
	UnscoredCount                                            func(n int) string
	Number, Risk, Assets, Owner, Score, Now, Treatment, Rest string
	TitleWhat, OwnerWhat, OptionWhat                         string
}

var registerTexts = lang.Of(
	registerText{
		Lead: func(n, above int) string {
			s := lang.Plural(n, "Er is 1 risico beoordeeld.", "Er zijn %d risico’s beoordeeld.")
			switch {
			case above == 0:
				return s + " Met de huidige maatregelen ligt er geen boven de acceptatiegrens."
			case n == 1:
				return s + " Met de huidige maatregelen ligt het boven de acceptatiegrens."
			}
			return s + lang.Plural(above, " Met de huidige maatregelen ligt er 1 boven de acceptatiegrens.", " Met de huidige maatregelen liggen er %d boven de acceptatiegrens.")
		},
		None: "Er zijn nog geen risico’s vastgelegd.",
		UnscoredCount: func(n int) string {
			return lang.Plural(n, " Bij 1 risico ontbreekt de score nog.", " Bij %d risico’s ontbreekt de score nog.")
		},
		Cards:  "Risicokaarten",
		Number: "Nr", Risk: "Risico", Assets: "Bedrijfsmiddelen", Owner: "Risico-eigenaar", Score: "Kans × impact", Now: "Nu", Treatment: "Behandeling", Rest: "Rest",
		TitleWhat: "omschrijving", OwnerWhat: "eigenaar", OptionWhat: "keuze",
	},
	registerText{
		Lead: func(n, above int) string {
			s := lang.Plural(n, "1 risk was assessed.", "%d risks were assessed.")
			switch {
			case above == 0:
				return s + " With today’s controls none lies above the line of acceptance."
			case n == 1:
				return s + " With today’s controls it lies above the line of acceptance."
			}
			return s + lang.Plural(above, " With today’s controls 1 lies above the line of acceptance.", " With today’s controls %d lie above the line of acceptance.")
		},
		None:          "No risks are recorded yet.",
		UnscoredCount: func(n int) string { return lang.Plural(n, " 1 risk has no score yet.", " %d risks have no score yet.") },
		Cards:         "Risk cards",
		Number:        "No.", Risk: "Risk", Assets: "Assets", Owner: "Risk owner", Score: "Likelihood × impact", Now: "Now", Treatment: "Treatment", Rest: "Residual",
		TitleWhat: "description", OwnerWhat: "owner", OptionWhat: "option",
	},
)

var registerChapter = chapter{
	id:     "register",
	title:  lang.T("Risicoregister", "Risk register"),
	clause: "6.1.2 c–e",
	answers: []answer{
		{"6.1.2 c", lang.T("Risico’s en risico-eigenaren", "Risks and risk owners"), ""},
		{"6.1.2 d–e", lang.T("Analyse en evaluatie van de risico’s", "Analysis and evaluation of the risks"), ""},
		{"8.2", lang.T("Resultaten van de risicobeoordeling", "Results of the risk assessment"), "register/cards"},
	},
	parts:     []Part{Full},
	landscape: true,
	sections: func(f *flow) []entry {
		return []entry{{registerTexts.In(f.lang).Cards, "register/cards"}}
	},
	draw: drawRegister,
}

func drawRegister(f *flow) {
	t := registerTexts.In(f.lang)
	if len(f.found.Risks) == 0 {
		f.mark("register/cards")
		f.paragraph(body, t.None, f.frame().width())
		return
	}
	above := 0
	for _, r := range f.found.Risks {
		if r.Above {
			above++
		}
	}
	intro := t.Lead(len(f.found.Risks), above)
	if n := f.found.Current.Levels[0]; n > 0 {
		intro += t.UnscoredCount(n)
	}
	f.intro(intro)
	rows := f.table(column{t.Number, 34, false}, column{t.Risk, 0.46, false}, column{t.Assets, 0.18, false}, column{t.Owner, 0.22, false},
		column{t.Score, 50, false}, column{t.Now, chipColumn, false}, column{t.Treatment, 0.14, false}, column{t.Rest, chipColumn, false})
	for _, r := range f.found.Risks {
		rows.row("",
			cell{{text: r.Risk.ID, style: cellStrong}},
			cell{f.value(r.Risk.Title, t.TitleWhat)},
			cell{optional(joinIDs(r.Risk.Assets))},
			cell{f.value(r.Risk.Owner, t.OwnerWhat)},
			cell{scoreItem(r.Risk.Current)},
			cell{f.levelItem(r.Current)},
			cell{f.value(risk.NameOf(risk.Options(), r.Risk.Treatment.Option).In(f.lang), t.OptionWhat)},
			cell{f.residualItem(r)})
	}
	rows.end()
	f.turn(false)
	drawCards(f)
}

// chipColumn is wide enough for the chips of the standard levels.
const chipColumn = 56

// residualItem is the level after treatment. As long as no treatment is chosen
// it is simply not known.
func (f *flow) residualItem(r risk.RiskResult) item {
	if r.Residual == 0 && r.Risk.Treatment.Option == "" {
		return item{text: "–", style: cellSoft}
	}
	return f.levelItem(r.Residual)
}

func scoreItem(s risk.Score) item {
	if s == (risk.Score{}) {
		return item{text: "–", style: cellSoft}
	}
	return item{text: scoreStep(s.Likelihood) + " × " + scoreStep(s.Impact), style: cellText}
}

func scoreStep(n int) string {
	if n == 0 {
		return "?"
	}
	return strconv.Itoa(n)
}

// assetItems lists assets with their names.
func assetItems(ids []string, names map[string]string) cell {
	var out cell
	for _, id := range ids {
		out = append(out, item{label: id, text: names[id], style: cellText})
	}
	return out
}
