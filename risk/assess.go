package risk

import (
	"reflect"
	"slices"
)

// Assessment is what follows from a document (clause 6.1.2 d and e): every
// risk's level before and after treatment, how the risks are spread, and the
// statement of applicability.
type Assessment struct {
	Document *Document
	Risks    []RiskResult // parallel to Document.Risks
	Gross    Distribution // without controls
	Current  Distribution // with today's controls
	Residual Distribution // after treatment
	SoA      []SoARow     // parallel to Document.Decisions
	Extra    []SoARow     // what the frameworks that are on ask beyond Annex A, in their order
}

// RiskResult is what follows for one risk.
type RiskResult struct {
	Risk          *Risk // never nil
	Gross         int   // level without controls, from 1; 0 not known
	Current       int   // level with today's controls, from 1; 0 not known
	Residual      int   // level after treatment, from 1; 0 not known
	Above         bool  // Current lies above the line of acceptance
	ResidualAbove bool  // Residual lies above the line of acceptance
	Approval      ApprovalState
}

// Distribution says how the risks are spread over levels and matrix.
type Distribution struct {
	Levels []int   // number of risks by level; index 0 those without one
	Cells  [][]int // number of risks by likelihood and impact, both less one
}

// Assess returns what follows from d. It is linear in the size of d. An entry
// that is nil counts as an empty one.
func Assess(d *Document) *Assessment { return Reassess(nil, d) }

// Reassess returns exactly what [Assess] returns of d, and takes from prev,
// the assessment of another state of the document, whatever still holds: after
// one edit only what changed is computed again. It does not matter which of
// the two states came first, so that undoing is as quick. A nil prev holds
// nothing; what the two share is not to be changed.
func Reassess(prev *Assessment, d *Document) *Assessment {
	if d == nil {
		d = &Document{}
	}
	if !prev.holdsFor(&d.Method) {
		prev = unassessed(&d.Method)
	}
	a := &Assessment{
		Document: d,
		Risks:    prev.Risks,
		Gross:    prev.Gross.clone(),
		Current:  prev.Current.clone(),
		Residual: prev.Residual.clone(),
	}
	if s := Edited(prev.Document.Risks, d.Risks); !s.Empty() {
		a.Risks = make([]RiskResult, len(d.Risks))
		copy(a.Risks, prev.Risks[:s.From])
		copy(a.Risks[s.From+s.New:], prev.Risks[s.From+s.Old:])
		for _, gone := range prev.Risks[s.From : s.From+s.Old] {
			a.count(gone, -1)
		}
		for i := s.From; i < s.From+s.New; i++ {
			a.Risks[i] = d.Method.assess(d.Risks[i])
			a.count(a.Risks[i], 1)
		}
	}
	a.SoA, a.Extra = restate(prev, d), prev.extra(d)
	return a
}

// holdsFor reports whether a is a whole assessment by method m. Methods share
// what an edit did not touch too, so that comparing them is quick.
func (a *Assessment) holdsFor(m *Method) bool {
	return a != nil && a.Document != nil && len(a.Risks) == len(a.Document.Risks) && len(a.SoA) == len(a.Document.Decisions) &&
		reflect.DeepEqual(&a.Document.Method, m)
}

// unassessed is the assessment of a document that has a method and nothing
// else.
func unassessed(m *Method) *Assessment {
	return &Assessment{
		Document: &Document{Method: *m}, Risks: []RiskResult{}, SoA: []SoARow{},
		Gross: newDistribution(m), Current: newDistribution(m), Residual: newDistribution(m),
	}
}

// count adds a risk to the distributions, or takes it away when by is -1.
func (a *Assessment) count(r RiskResult, by int) {
	a.Gross.count(r.Gross, r.Risk.Gross, by)
	a.Current.count(r.Current, r.Risk.Current, by)
	a.Residual.count(r.Residual, r.Risk.ResidualScore(), by)
}

// ResidualScore returns the score that remains after treatment. A risk that is
// retained keeps its current score unless the user gave another.
func (r *Risk) ResidualScore() Score {
	if r.Treatment.Option == Retain && r.Treatment.Residual == (Score{}) {
		return r.Current
	}
	return r.Treatment.Residual
}

func (m *Method) assess(r *Risk) RiskResult {
	if r == nil {
		r = &Risk{}
	}
	res := RiskResult{Risk: r, Gross: m.Level(r.Gross), Current: m.Level(r.Current), Residual: m.Level(r.ResidualScore())}
	res.Above, res.ResidualAbove = m.Above(res.Current), m.Above(res.Residual)
	switch {
	case r.Treatment.Option == "" || !res.ResidualAbove:
		res.Approval = NotNeeded
	case !r.Treatment.Approval.Given():
		res.Approval = Missing
	case m.ApprovalOutdated(r):
		res.Approval = Outdated
	default:
		res.Approval = Valid
	}
	return res
}

func newDistribution(m *Method) Distribution {
	d := Distribution{Levels: make([]int, len(m.Levels)+1), Cells: make([][]int, len(m.Matrix))}
	for l, row := range m.Matrix {
		d.Cells[l] = make([]int, len(row))
	}
	return d
}

func (d Distribution) clone() Distribution {
	c := Distribution{Levels: slices.Clone(d.Levels), Cells: make([][]int, len(d.Cells))}
	for l, row := range d.Cells {
		c.Cells[l] = slices.Clone(row)
	}
	return c
}

// count adds by risks. A level outside the method, which a valid document does
// not have, counts as none.
func (d *Distribution) count(level int, s Score, by int) {
	if level < 1 || level >= len(d.Levels) {
		d.Levels[0] += by
		return
	}
	d.Levels[level] += by
	d.Cells[s.Likelihood-1][s.Impact-1] += by
}
