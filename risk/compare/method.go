package compare

import (
	"fmt"
	"slices"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// MethodChange says how far the figures of two documents may be held against
// each other (clause 6.1.2 b: comparable results).
type MethodChange struct {
	Scales     bool   // a scale has another number of steps: scores say nothing about each other
	Levels     bool   // there is another number of levels of risk
	Matrix     bool   // the same score may have another level
	Wording    bool   // a step, level or impact area in use is called or described otherwise
	PerArea    bool   // only one scores impact per area
	Gross      bool   // only one scores the risk without controls
	Qualities  bool   // other qualities of information are looked at
	Acceptance bool   // the line of acceptance lies elsewhere
	Criteria   bool   // others may accept a level, or it has another term
	Colours    bool   // a level has another colour
	OldSize    [2]int // steps of likelihood and of impact
	NewSize    [2]int
}

func methodChange(old, new *risk.Method) MethodChange {
	m := MethodChange{
		OldSize: [2]int{len(old.Likelihood), len(old.Impact)}, NewSize: [2]int{len(new.Likelihood), len(new.Impact)},
		Levels:     len(old.Levels) != len(new.Levels),
		Matrix:     !slices.EqualFunc(old.Matrix, new.Matrix, slices.Equal),
		PerArea:    old.PerArea != new.PerArea,
		Gross:      old.Gross != new.Gross,
		Qualities:  !slices.EqualFunc(old.Properties(), new.Properties(), func(a, b risk.Named[risk.Property]) bool { return a.Value == b.Value && a.Name == b.Name }),
		Acceptance: old.Acceptance != new.Acceptance,
	}
	for n := range min(len(old.Levels), len(new.Levels)) {
		was, is := old.Levels[n], new.Levels[n]
		m.Criteria = m.Criteria || was.AcceptedBy != is.AcceptedBy || was.Within != is.Within
		m.Colours = m.Colours || !m.Levels && old.LevelColour(n+1) != new.LevelColour(n+1)
	}
	m.Scales = m.OldSize != m.NewSize
	m.Wording = !m.Scales && !m.Levels && !slices.ContainsFunc(lang.All(), func(l lang.Lang) bool {
		return slices.Equal(wording(old, l), wording(new, l))
	})
	return m
}

// wording returns what the steps, levels and impact areas of m say to a reader
// in l: who fills in the standard words changes nothing.
func wording(m *risk.Method, l lang.Lang) []string {
	var out []string
	for n := range m.Likelihood {
		s := m.LikelihoodStep(l, n+1)
		out = append(out, s.Name, s.Frequency, s.Description)
	}
	for n := range m.Impact {
		s := m.ImpactStep(l, n+1)
		out = append(out, s.Name, s.Description)
	}
	for n := range m.Levels {
		out = append(out, m.LevelName(l, n+1))
	}
	for _, a := range m.AreasOn() {
		out = append(out, a.Title(l))
		for n := range m.Impact {
			out = append(out, a.Step(l, n+1))
		}
	}
	return out
}

// Comparable reports whether scores and levels of the two documents mean the
// same.
func (m MethodChange) Comparable() bool { return !m.Scales && !m.Levels && !m.Matrix && !m.Wording }

// Warnings returns what a reader must know before holding figures of one
// document against those of the other, a sentence for each, heaviest first.
func (m MethodChange) Warnings() []lang.Text {
	var out []lang.Text
	say := func(when bool, nl, en string) {
		if when {
			out = append(out, lang.T(nl, en))
		}
	}
	was, is := size(m.OldSize), size(m.NewSize)
	say(m.Scales, fmt.Sprintf("De scores zijn niet te vergelijken: de schalen verschillen (%s en %s).", was, is),
		fmt.Sprintf("The scores are not comparable: the scales differ (%s and %s).", was, is))
	say(m.Levels, "De niveaus zijn niet te vergelijken: het aantal niveaus verschilt.",
		"The levels are not comparable: their number differs.")
	say(m.Matrix && !m.Scales, "De matrix is gewijzigd: een risico kan van niveau veranderen terwijl de score gelijk bleef.",
		"The matrix was changed: a risk can move to another level while its score stayed the same.")
	say(m.Wording, "Stappen, niveaus of impactgebieden zijn anders omschreven: dezelfde score kan iets anders betekenen.",
		"Steps, levels or impact areas are described otherwise: the same score can mean something else.")
	say(m.PerArea, "Maar één van de twee schat de impact per gebied in: dezelfde impact kan op een andere manier zijn gekozen.",
		"Only one of the two scores impact per area: the same impact can have been chosen in another way.")
	say(m.Gross, "Maar één van de twee schat ook het brutorisico in.", "Only one of the two scores the gross risk too.")
	say(m.Qualities, "Er is naar andere eigenschappen van informatie gekeken.", "Other qualities of information were looked at.")
	say(m.Acceptance, "De acceptatiegrens ligt ergens anders: een risico kan goedkeuring nodig hebben terwijl het zelf niet veranderde.",
		"The line of acceptance lies elsewhere: a risk can need approval though it did not change itself.")
	say(m.Criteria, "Wie een niveau mag accepteren of binnen welke tijd het behandeld moet zijn, is gewijzigd.",
		"Who may accept a level, or within what time it must be treated, was changed.")
	say(m.Colours, "Een niveau heeft een andere kleur: lees de naam, niet de kleur.", "A level has another colour: read the name, not the colour.")
	return out
}

func size(steps [2]int) string { return fmt.Sprintf("%d×%d", steps[0], steps[1]) }
