package pdf

import (
	"strconv"
	"strings"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

type registerText struct {
	Lead                                   func(n, above int) string
	None, Cards, All, Scored               string
	UnscoredCount                          func(n int) string
	Number, Risk, Assets, Owner, Treatment string
	TitleWhat, OwnerWhat, OptionWhat       string
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
		Cards: "Risicokaarten", All: "Alle risico’s", Scored: " In de tabel staat achter elk niveau de score: kans × impact.",
		Number: "Nr", Risk: "Risico", Assets: "Bedrijfsmiddelen", Owner: "Risico-eigenaar", Treatment: "Behandeling",
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
		Cards:         "Risk cards", All: "All risks", Scored: " In the table, behind each level stands the score: likelihood × impact.",
		Number: "No.", Risk: "Risk", Assets: "Assets", Owner: "Risk owner", Treatment: "Treatment",
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
		{"6.1.2 c", lang.T("Dreigingen die zijn overwogen en niet opgenomen", "Threats that were considered and left out"), dismissedPlace},
		{"8.2", lang.T("Resultaten van de risicobeoordeling", "Results of the risk assessment"), "register/cards"},
	},
	parts:     []Part{Full},
	landscape: true,
	sections: func(f *flow) []entry {
		return []entry{{riskMapTexts.In(f.lang).Title, riskMapPlace}, {dismissedTexts.In(f.lang).Title, dismissedPlace}, {registerTexts.In(f.lang).Cards, "register/cards"}}
	},
	draw: drawRegister,
}

func drawRegister(f *flow) {
	t := registerTexts.In(f.lang)
	if len(f.found.Risks) == 0 {
		f.mark("register/cards")
		f.paragraph(body, t.None, f.frame().width())
		f.dismissed()
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
	f.paragraph(body, intro+f.draftRisks()+t.Scored, f.frame().width())
	f.riskMap()
	f.section(t.All)
	f.gap(4)
	f.registerTable()
	f.dismissed()
	f.turn(false)
	drawCards(f)
}

// registerTable sets a row per risk.
func (f *flow) registerTable() {
	t := registerTexts.In(f.lang)
	columns := []column{{t.Number, 34, false}, {t.Risk, 0.46, false}, {t.Assets, 0.18, false}, {t.Owner, 0.22, false}}
	for _, m := range f.moments() {
		if m.Value == risk.Residual {
			columns = append(columns, column{t.Treatment, 0.14, false})
		}
		columns = append(columns, column{m.Name.In(f.lang), scoreColumn, false})
	}
	rows := f.table(columns...)
	rows.pad = 3
	for i := range f.found.Risks {
		r := &f.found.Risks[i]
		cells := []cell{
			{{text: r.Risk.ID, style: cellStrong}},
			{f.value(r.Risk.Title, t.TitleWhat), f.draftItem(r.Risk.Draft)},
			{optional(joinIDs(r.Risk.Assets))},
			{f.value(r.Risk.Owner, t.OwnerWhat)},
		}
		for _, m := range f.moments() {
			if m.Value == risk.Residual {
				cells = append(cells, cell{f.value(risk.NameOf(risk.Options(), r.Risk.Treatment.Option).In(f.lang), t.OptionWhat)})
			}
			cells = append(cells, f.levelAndScore(r, m.Value))
		}
		rows.row("", cells...)
	}
	rows.end()
}

// Columns wide enough for the chips of the standard levels, the second with
// the score behind it.
const (
	chipColumn  = 56
	scoreColumn = 78
)

func scoreStep(n int) string {
	if n == 0 {
		return "?"
	}
	return strconv.Itoa(n)
}

// assetNames lists assets with their names, one after the other.
func assetNames(ids []string, names map[string]string) string {
	var out []string
	for _, id := range ids {
		out = append(out, strings.TrimSpace(id+" "+names[id]))
	}
	return strings.Join(out, "; ")
}
