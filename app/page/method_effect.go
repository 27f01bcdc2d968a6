package page

import (
	"slices"

	"example.org/toepasselijk/risk"
)

// effect is what a change of the method does to what was entered.
type effect struct {
	Moves         []move // the risks with a score, those whose level changes first
	Changed       bool   // a score or a level changes somewhere
	Higher, Lower int    // risks whose level of today changes
	Above         [2]int // risks above the line of acceptance, before and after
	Approvals     int    // approvals that would be for other values
	Gone          gone   // what the user wrote that would go
}

// move is a risk before and after.
type move struct{ Before, After risk.RiskResult }

// gone says what of the user's own would be replaced by the standard.
type gone struct{ Likelihood, Impact, Levels, Matrix bool }

// silent reports whether the change touches nothing that anybody entered.
func (e effect) silent() bool { return !e.Changed && e.Approvals == 0 && e.Gone == gone{} }

// effectOf returns what becoming next does to a document with the same risks.
func effectOf(d, next *risk.Document) (e effect) {
	before, after := risk.Assess(d), risk.Assess(next)
	var still []move
	for i, r := range before.Risks {
		m := move{r, after.Risks[i]}
		was, is := m.levels()
		if r.Above {
			e.Above[0]++
		}
		if m.After.Above {
			e.Above[1]++
		}
		// Levels are carried over as scores are, so that with another number of
		// them the highest of four and the highest of five count as the same.
		switch same := risk.RescaleScore(r.Current, len(d.Method.Levels), len(next.Method.Levels)); {
		case m.After.Current > same:
			e.Higher++
		case m.After.Current < same:
			e.Lower++
		}
		if r.Risk.Treatment.Approval.Given() && !d.Method.ApprovalOutdated(r.Risk) && next.Method.ApprovalOutdated(m.After.Risk) {
			e.Approvals++
		}
		switch {
		case was != is:
			e.Changed = true
			e.Moves = append(e.Moves, m)
		case m.scored():
			e.Changed = e.Changed || m.scores()
			still = append(still, m)
		}
	}
	e.Moves = slices.Concat(e.Moves, still)
	e.Gone = goneOf(&d.Method, &next.Method)
	return e
}

// levels returns the levels of the three moments, before and after.
func (m move) levels() (was, is [3]int) {
	of := func(r risk.RiskResult) [3]int { return [3]int{r.Gross, r.Current, r.Residual} }
	return of(m.Before), of(m.After)
}

// scored reports whether anything was scored; scores whether that changes.
func (m move) scored() bool { return m.at(m.Before) != [3]risk.Score{} }
func (m move) scores() bool { return m.at(m.Before) != m.at(m.After) }

func (move) at(r risk.RiskResult) [3]risk.Score {
	return [3]risk.Score{r.Risk.Gross, r.Risk.Current, r.Risk.ResidualScore()}
}

// goneOf compares two methods: what belongs to a scale of another length goes,
// and so does a matrix of the user's own for another one.
func goneOf(m, next *risk.Method) (g gone) {
	from, to := m.Size(), next.Size()
	if from.Likelihood != to.Likelihood {
		g.Likelihood = slices.ContainsFunc(m.Likelihood, func(s risk.LikelihoodStep) bool { return s != risk.LikelihoodStep{} })
	}
	if from.Impact != to.Impact {
		g.Impact = slices.ContainsFunc(m.Impact, func(s risk.Step) bool { return s != risk.Step{} }) ||
			slices.ContainsFunc(m.Areas, func(a *risk.Area) bool {
				return a != nil && slices.ContainsFunc(a.Steps, func(s risk.AreaStep) bool { return s != risk.AreaStep{} })
			})
	}
	if from.Levels != to.Levels {
		g.Levels = slices.ContainsFunc(m.Levels, func(l risk.Level) bool { return l != risk.Level{} })
	}
	g.Matrix = !sameMatrix(m.Matrix, next.Matrix) && !sameMatrix(m.Matrix, risk.Preset(from).Matrix)
	return g
}
