package risk

import (
	"fmt"
	"strconv"

	"example.org/toepasselijk/annexa/lang"
)

type explainText struct {
	Likelihood, Impact              string // step, steps, name
	Means                           string
	HighestOne, Highest             string // of the areas
	AreaMeans, Before               string
	NoLikelihood, NoImpact, Nothing string
	Retained                        string
	Level                           string // likelihood, impact, name, level, levels
	ByBand, OneProduct, ByCell      string
	Above, Within, AcceptedBy       string
	Days                            func(n int) string
}

var explainTexts = lang.Of(
	explainText{
		Likelihood: "Kans %d van %d: %s", Impact: "Impact %d van %d: %s", Means: " (%s)",
		HighestOne: "Dat is het enige gescoorde gebied: %s.", Highest: "Dat is het hoogste van de gebieden: %s.",
		AreaMeans: "%s %d betekent: %s.", Before: "Nog geen gebied is gescoord; tot dan geldt de impact die eerder is gekozen.",
		NoLikelihood: "Er is nog geen kans gekozen.", NoImpact: "Er is nog geen impact gekozen.", Nothing: "Zonder kans en impact is er geen niveau.",
		Retained:   "U behoudt het risico zonder een eigen score voor de rest: wat overblijft, is de score van nu.",
		Level:      "In de matrix geeft kans %d met impact %d het niveau %s: niveau %d van %d.",
		ByBand:     "De matrix volgt uit de uitkomst van kans × impact: %d × %d = %d, en van %d tot en met %d is %s.",
		OneProduct: "De matrix volgt uit de uitkomst van kans × impact: %d × %d = %d, en dat is %s.",
		ByCell:     "De matrix is vak voor vak ingesteld.",
		Above:      "%s ligt boven de acceptatiegrens; zonder behandeling aanvaardbaar is tot en met %s.",
		Within:     "%s ligt binnen de acceptatiegrens, die tot en met %s loopt.",
		AcceptedBy: "Wie een risico van dit niveau mag aanvaarden: %s.",
		Days: func(n int) string {
			return "Een risico van dit niveau moet behandeld zijn binnen " + lang.Plural(n, "1 dag", "%d dagen") + "."
		},
	},
	explainText{
		Likelihood: "Likelihood %d of %d: %s", Impact: "Impact %d of %d: %s", Means: " (%s)",
		HighestOne: "That is the only area scored: %s.", Highest: "That is the highest of the areas: %s.",
		AreaMeans: "%s %d means: %s.", Before: "No area is scored yet; until then the impact chosen earlier holds.",
		NoLikelihood: "No likelihood is chosen yet.", NoImpact: "No impact is chosen yet.", Nothing: "Without likelihood and impact there is no level.",
		Retained:   "You retain the risk without a score of its own for what remains: it is today's score.",
		Level:      "In the matrix likelihood %d with impact %d gives level %s: level %d of %d.",
		ByBand:     "The matrix follows from likelihood × impact: %d × %d = %d, and from %d to %d is %s.",
		OneProduct: "The matrix follows from likelihood × impact: %d × %d = %d, and that is %s.",
		ByCell:     "The matrix was set cell by cell.",
		Above:      "%s lies above the line of acceptance; acceptable without treatment is up to and including %s.",
		Within:     "%s lies within the line of acceptance, which runs up to and including %s.",
		AcceptedBy: "A risk of this level may be accepted by: %s.",
		Days: func(n int) string {
			return "A risk of this level must be treated within " + lang.Plural(n, "1 day", "%d days") + "."
		},
	},
)

// Explain returns, in l, how the level of r at a moment comes about, one
// sentence an entry: the step of likelihood, the step of impact and the area
// it comes from, the cell of the matrix and how it was set, the side of the
// line of acceptance, and who may accept such a risk and how soon it must be
// treated. It is never empty.
func (m *Method) Explain(l lang.Lang, r *Risk, at Moment) []string {
	if r == nil {
		r = &Risk{}
	}
	t, s := explainTexts.In(l), r.ScoreAt(at)
	var out []string
	say := func(format string, args ...any) { out = append(out, fmt.Sprintf(format, args...)) }
	if at == Residual && s != r.ResidualScore() {
		s, at = r.ResidualScore(), Current
		out = append(out, t.Retained)
	}
	if step := m.LikelihoodStep(l, s.Likelihood).Step(); step == (Step{}) {
		out = append(out, t.NoLikelihood)
	} else {
		out = append(out, step.explained(t, t.Likelihood, s.Likelihood, len(m.Likelihood)))
	}
	if step := m.ImpactStep(l, s.Impact); step == (Step{}) {
		out = append(out, t.NoImpact)
	} else {
		out = append(out, step.explained(t, t.Impact, s.Impact, len(m.Impact)))
		out = append(out, m.explainAreas(t, l, r, at)...)
	}
	level := m.Level(s)
	if level == 0 {
		return append(out, t.Nothing)
	}
	name, product := m.LevelName(l, level), s.Likelihood*s.Impact
	say(t.Level, s.Likelihood, s.Impact, name, level, len(m.Levels))
	switch low, high, ok := m.band(level); {
	case !ok:
		out = append(out, t.ByCell)
	case low == high:
		say(t.OneProduct, s.Likelihood, s.Impact, product, name)
	default:
		say(t.ByBand, s.Likelihood, s.Impact, product, low, high, name)
	}
	line := t.Within
	if m.Above(level) {
		line = t.Above
	}
	say(line, name, m.LevelName(l, m.Acceptance))
	if level <= len(m.Levels) {
		if by := m.Levels[level-1].AcceptedBy; by != "" {
			say(t.AcceptedBy, by)
		}
		if days := m.Levels[level-1].Within; days > 0 {
			out = append(out, t.Days(days))
		}
	}
	return out
}

// explained tells a step, "Impact 4 of 5: Major (customers leave).".
func (s Step) explained(t explainText, format string, n, of int) string {
	out := fmt.Sprintf(format, n, of, s.Name)
	if s.Description != "" {
		out += fmt.Sprintf(t.Means, s.Description)
	}
	return out + "."
}

// explainAreas tells from which area the impact comes, when it does.
func (m *Method) explainAreas(t explainText, l lang.Lang, r *Risk, at Moment) []string {
	if !m.PerArea {
		return nil
	}
	most, in := m.Highest(r, at)
	if in == nil {
		return []string{t.Before}
	}
	var scored []string
	for _, area := range m.AreasOn() {
		if n := r.AreaImpact(area.ID).Value(at); n > 0 {
			scored = append(scored, area.Title(l)+" "+strconv.Itoa(n))
		}
	}
	words := t.Highest
	if len(scored) == 1 {
		words = t.HighestOne
	}
	out := []string{fmt.Sprintf(words, lang.Join(l, scored))}
	if means := in.Step(l, most); means != "" {
		out = append(out, fmt.Sprintf(t.AreaMeans, in.Title(l), most, means))
	}
	return out
}

// band returns the lowest and highest product of likelihood and impact in a
// level, when the matrix follows from such bands.
func (m *Method) band(level int) (low, high int, ok bool) {
	bounds, ok := m.Bands()
	if !ok || level < 1 || level > len(bounds) {
		return 0, 0, false
	}
	if low = 1; level > 1 {
		low = bounds[level-2] + 1
	}
	return low, bounds[level-1], true
}
