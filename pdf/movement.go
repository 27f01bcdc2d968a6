package pdf

import (
	"cmp"
	"math"
	"slices"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

type movementText struct {
	Title, Map, Levels    string
	Intro                 func(moved, stayed, unknown int) string
	Drawn                 func(n, of int) string
	From, To, Count, Risk string
	Stays                 string
	Alt                   func(moves int) string
	Move                  func(n int, from, to string) string
}

var movementTexts = lang.Of(
	movementText{
		Title: "Wat de behandeling verandert", Map: "Verschuiving in de matrix", Levels: "Risico’s per niveau",
		Intro: func(moved, stayed, unknown int) string {
			s := lang.Plural(moved, "Door de behandeling krijgt 1 risico een andere plaats in de matrix", "Door de behandeling krijgen %d risico’s een andere plaats in de matrix")
			if moved == 0 {
				s = "Door de behandeling krijgt geen enkel risico een andere plaats in de matrix"
			}
			if stayed > 0 {
				s += lang.Plural(stayed, " en houdt 1 risico zijn plaats", " en houden %d risico’s hun plaats")
			}
			s += "."
			if unknown > 0 {
				s += lang.Plural(unknown, " Van 1 risico is de score nu of na behandeling nog niet bekend.", " Van %d risico’s is de score nu of na behandeling nog niet bekend.")
			}
			return s
		},
		Drawn: func(n, of int) string {
			if n == of {
				return "Een pijl loopt van de oude naar de nieuwe plaats; de getallen zijn de risico’s na behandeling. Hoe dikker, hoe meer risico’s."
			}
			return "Van de " + lang.Number(lang.NL, of) + " verschuivingen staan de " + lang.Number(lang.NL, n) + " met de meeste risico’s getekend. Hoe dikker, hoe meer risico’s; de getallen zijn de risico’s na behandeling."
		},
		From: "Nu", To: "Na behandeling", Count: "Aantal", Risk: "Risico’s", Stays: "blijft gelijk",
		Alt: func(n int) string {
			return lang.Plural(n, "De risicomatrix na behandeling, met 1 pijl van een oude naar een nieuwe plaats.", "De risicomatrix na behandeling, met %d pijlen van een oude naar een nieuwe plaats.")
		},
		Move: func(n int, from, to string) string {
			return " " + lang.Plural(n, "1 risico gaat", "%d risico’s gaan") + " van kans en impact " + from + " naar " + to + "."
		},
	},
	movementText{
		Title: "What the treatment changes", Map: "Movement in the matrix", Levels: "Risks by level",
		Intro: func(moved, stayed, unknown int) string {
			s := lang.Plural(moved, "The treatment gives 1 risk another place in the matrix", "The treatment gives %d risks another place in the matrix")
			if moved == 0 {
				s = "The treatment gives no risk another place in the matrix"
			}
			if stayed > 0 {
				s += lang.Plural(stayed, " and 1 risk keeps its place", " and %d risks keep their place")
			}
			s += "."
			if unknown > 0 {
				s += lang.Plural(unknown, " Of 1 risk the score now or after treatment is not known yet.", " Of %d risks the score now or after treatment is not known yet.")
			}
			return s
		},
		Drawn: func(n, of int) string {
			if n == of {
				return "An arrow runs from the old place to the new one; the numbers are the risks after treatment. The thicker, the more risks."
			}
			return "Of the " + lang.Number(lang.EN, of) + " movements the " + lang.Number(lang.EN, n) + " with most risks are drawn. The thicker, the more risks; the numbers are the risks after treatment."
		},
		From: "Now", To: "After treatment", Count: "Number", Risk: "Risks", Stays: "stays the same",
		Alt: func(n int) string {
			return lang.Plural(n, "The risk matrix after treatment, with 1 arrow from an old to a new place.", "The risk matrix after treatment, with %d arrows from an old to a new place.")
		},
		Move: func(n int, from, to string) string {
			return " " + lang.Plural(n, "1 risk goes", "%d risks go") + " from likelihood and impact " + from + " to " + to + "."
		},
	},
)

const movementPlace = "treatment/movement"

// shift is what some risks have in common: where they are and where they go.
type shift struct {
	from, to risk.Score
	n        int
}

// shifts lists the movements between two cells, the one of most risks first,
// with how many risks stay where they are and of how many it is not known.
func (f *flow) shifts() (moves []*shift, stayed, unknown int) {
	m := &f.doc.Method
	index := make(map[[2]risk.Score]int)
	for _, r := range f.found.Risks {
		from, to := r.Risk.Current, r.Risk.ResidualScore()
		switch {
		case m.Level(from) == 0 || m.Level(to) == 0:
			unknown++
		case from == to:
			stayed++
		default:
			k := [2]risk.Score{from, to}
			i, ok := index[k]
			if !ok {
				i = len(moves)
				index[k] = i
				moves = append(moves, &shift{from: from, to: to})
			}
			moves[i].n++
		}
	}
	slices.SortStableFunc(moves, func(a, b *shift) int { return cmp.Compare(b.n, a.n) })
	return moves, stayed, unknown
}

// As many arrows are drawn as can be followed: all of a small register, and of
// a large one those that are most of it.
const mostArrows, fewArrows = 24, 14

// movement sets what the treatment does to the risks: arrows in the matrix,
// bars per level, and from which level to which they go.
func (f *flow) movement() {
	t := movementTexts.In(f.lang)
	moves, stayed, unknown := f.shifts()
	moved := len(f.found.Risks) - stayed - unknown
	f.hold(0, 0, func() { f.mark(movementPlace); f.bookmark(1, t.Title) })
	f.section(t.Title)
	f.intro(t.Intro(moved, stayed, unknown))
	drawn := moves
	if len(moves) > mostArrows {
		drawn = moves[:fewArrows]
	}
	const between, row = 28.0, 34.0
	fr := f.frame()
	half := (fr.width() - between) / 2
	h := f.heatAt(fr.left, 0, half, row)
	levels := f.levelBars()
	head := bodyStrong.leading + 3
	note := f.wrap(small, t.Drawn(len(drawn), len(moves)), half)
	height := head + h.height() + float64(len(note))*small.leading + 4
	f.need(max(height, head+levels.height))
	h.y = f.y + head
	f.text(bodyStrong, fr.left, f.y, t.Map)
	f.figure(f.movementAlt(drawn), func() { f.arrows(h, drawn) })
	y := h.y + h.height() + 2
	for _, l := range note {
		f.text(small, fr.left, y, l)
		y += small.leading
	}
	f.text(bodyStrong, fr.left+half+between, f.y, t.Levels)
	f.figure(levels.alt, func() { levels.draw(fr.left+half+between, f.y+head, half) })
	f.y += max(height, head+levels.height) + 10
	f.begun = true
	f.levelMoves()
}

// arrows draws the treated matrix with the movements over it.
func (f *flow) arrows(h heat, moves []*shift) {
	f.heatmap(h, func(l, i int, tone *tone) {
		f.page.box(h.left(i), h.upper(l), h.cell, h.row, tone.ground)
	})
	f.levelCorners(h)
	centre := func(s risk.Score) point {
		return point{h.left(s.Impact) + h.cell/2, h.upper(s.Likelihood) + h.row/2}
	}
	step := 0.3 // in thickness for one more risk
	if len(moves) > 0 {
		step = min(step, 1.6/float64(moves[0].n))
	}
	for i := len(moves) - 1; i >= 0; i-- { // the heaviest on top
		s := moves[i]
		from, to := centre(s.from), centre(s.to)
		long := math.Hypot(to.x-from.x, to.y-from.y)
		const short, sag = 6.0, 7.0 // of the middle of a cell; the deepest bend
		to.x, to.y = to.x-(to.x-from.x)/long*short, to.y-(to.y-from.y)/long*short
		f.page.disc(from, 1.7, ink)
		f.page.arrow(from, to, min(0.11, sag/long), 0.6+step*float64(s.n-1), ink)
	}
	for l, row := range f.found.Residual.Cells {
		for i, n := range row {
			if n > 0 {
				tone, count := f.tone(f.doc.Method.Level(risk.Score{Likelihood: l + 1, Impact: i + 1})), lang.Number(f.lang, n)
				f.page.box(h.left(i+1), h.upper(l+1), f.width(tone.cell, count)+2*cellInset, tone.cell.leading, tone.ground)
				f.text(tone.cell, h.left(i+1)+cellInset, h.upper(l+1)+1, count)
			}
		}
	}
}

// movementAlt says the arrows in words.
func (f *flow) movementAlt(moves []*shift) string {
	t := movementTexts.In(f.lang)
	out := t.Alt(len(moves))
	pair := func(s risk.Score) string { return scoreStep(s.Likelihood) + " × " + scoreStep(s.Impact) }
	for _, s := range moves {
		out += t.Move(s.n, pair(s.from), pair(s.to))
	}
	return out
}

// levelMoves lists from which level to which the risks go, with their numbers.
func (f *flow) levelMoves() {
	t, levels := movementTexts.In(f.lang), len(f.doc.Method.Levels)
	ids := make([][]string, (levels+1)*(levels+1))
	for i := range f.found.Risks {
		r := &f.found.Risks[i]
		at := r.Current*(levels+1) + r.Residual
		ids[at] = append(ids[at], r.Risk.ID)
	}
	table := f.table(column{t.From, 92, false}, column{t.To, 92, false}, column{t.Count, 40, true}, column{"", 4, false}, column{t.Risk, 0.9999, false})
	table.pad = 2.6
	for at := len(ids) - 1; at >= 0; at-- {
		if len(ids[at]) == 0 {
			continue
		}
		from, to := at/(levels+1), at%(levels+1)
		const lines = 4
		table.row("", cell{f.levelItem(from)}, cell{f.residualItem(to)}, cell{{text: lang.Number(f.lang, len(ids[at])), style: cellText}}, cell{},
			cell{{text: f.listed(ids[at], table.w[4], lines), style: cellText}})
	}
	table.end()
}

// residualItem is the level after treatment, which nobody need know yet.
func (f *flow) residualItem(level int) item {
	if level == 0 {
		return item{text: altTexts.In(f.lang).Unknown, style: cellSoft}
	}
	return f.levelItem(level)
}

// listed joins as many ids as fit on so many lines, and says how many more
// there are.
func (f *flow) listed(ids []string, width float64, lines int) string {
	most := lines * int(width/16) // no id is narrower
	for shown := min(len(ids), most); shown > 0; shown-- {
		s := f.enumerate(ids, shown)
		if len(f.wrap(cellText, s, width)) <= lines {
			return s
		}
	}
	return f.enumerate(ids, 1)
}
