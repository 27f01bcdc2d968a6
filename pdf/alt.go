package pdf

import (
	"strconv"
	"strings"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

type altText struct {
	Matrix    string
	Row       func(likelihood int, levels string) string
	Spread    func(n int, levels string) string
	SpreadNow string
	SpreadEnd string
	None      string
	CellRow   func(likelihood int, cells string) string
	Cell      func(n, impact int) string
	Unknown   string
}

var altTexts = lang.Of(
	altText{
		Matrix:    "De risicomatrix. De kans loopt van onder naar boven, de impact van links naar rechts.",
		Row:       func(l int, levels string) string { return " Bij kans " + strconv.Itoa(l) + ": " + levels + "." },
		SpreadNow: "De risicomatrix met de risico’s van nu.", SpreadEnd: "De risicomatrix met de risico’s na behandeling.",
		Spread: func(n int, levels string) string {
			return " Van de " + lang.Number(lang.NL, n) + " risico’s zijn er " + levels + "."
		},
		None:    " Er zijn nog geen risico’s.",
		CellRow: func(l int, cells string) string { return " Kans " + strconv.Itoa(l) + ": " + cells + "." },
		Cell: func(n, i int) string {
			return lang.Plural(n, "1 risico", "%d risico’s") + " bij impact " + strconv.Itoa(i)
		},
		Unknown: "onbekend",
	},
	altText{
		Matrix:    "The risk matrix. Likelihood runs from bottom to top, impact from left to right.",
		Row:       func(l int, levels string) string { return " At likelihood " + strconv.Itoa(l) + ": " + levels + "." },
		SpreadNow: "The risk matrix with the risks of now.", SpreadEnd: "The risk matrix with the risks after treatment.",
		Spread: func(n int, levels string) string {
			return " Of the " + lang.Number(lang.EN, n) + " risks there are " + levels + "."
		},
		None:    " There are no risks yet.",
		CellRow: func(l int, cells string) string { return " Likelihood " + strconv.Itoa(l) + ": " + cells + "." },
		Cell: func(n, i int) string {
			return lang.Plural(n, "1 risk", "%d risks") + " at impact " + strconv.Itoa(i)
		},
		Unknown: "unknown",
	},
)

// matrixAlt says in words which level each cell of the matrix has.
func (f *flow) matrixAlt() string {
	t, m := altTexts.In(f.lang), &f.doc.Method
	var out strings.Builder
	out.WriteString(t.Matrix)
	for l := len(m.Likelihood); l >= 1; l-- {
		var levels []string
		for i := range m.Impact {
			levels = append(levels, f.levelWord(m.Level(risk.Score{Likelihood: l, Impact: i + 1})))
		}
		out.WriteString(t.Row(l, strings.Join(levels, ", ")))
	}
	return out.String()
}

// spreadAlt says in words how the risks are spread over levels and cells.
func (f *flow) spreadAlt(title string, d risk.Distribution) string {
	t := altTexts.In(f.lang)
	if len(f.found.Risks) == 0 {
		return title + t.None
	}
	var out strings.Builder
	out.WriteString(title + t.Spread(len(f.found.Risks), f.levelCounts(d)))
	for l := len(d.Cells); l >= 1; l-- {
		var cells []string
		for i, n := range d.Cells[l-1] {
			if n > 0 {
				cells = append(cells, t.Cell(n, i+1))
			}
		}
		if len(cells) > 0 {
			out.WriteString(t.CellRow(l, lang.Join(f.lang, cells)))
		}
	}
	return out.String()
}

// levelCounts says how many risks each level has, highest first: "5 critical,
// 12 high and 25 low".
func (f *flow) levelCounts(d risk.Distribution) string {
	var out []string
	for n := len(d.Levels) - 1; n >= 0; n-- {
		if d.Levels[n] == 0 {
			continue
		}
		word := altTexts.In(f.lang).Unknown
		if n > 0 {
			word = f.levelWord(n)
		}
		out = append(out, lang.Number(f.lang, d.Levels[n])+" "+word)
	}
	return lang.Join(f.lang, out)
}
