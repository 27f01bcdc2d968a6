package risk

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

// Assess returns what follows from d. It is linear in the size of d and quick
// enough to do at every key press. An entry that is nil counts as an empty
// one.
func Assess(d *Document) *Assessment {
	if d == nil {
		d = &Document{}
	}
	a := &Assessment{
		Document: d,
		Risks:    make([]RiskResult, len(d.Risks)),
		Gross:    newDistribution(&d.Method),
		Current:  newDistribution(&d.Method),
		Residual: newDistribution(&d.Method),
	}
	for i, r := range d.Risks {
		if r == nil {
			r = &Risk{}
		}
		a.Risks[i] = d.Method.assess(r)
		a.Gross.count(a.Risks[i].Gross, r.Gross)
		a.Current.count(a.Risks[i].Current, r.Current)
		a.Residual.count(a.Risks[i].Residual, r.ResidualScore())
	}
	a.SoA = statement(d)
	return a
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

// count adds a risk. A level outside the method, which a valid document does
// not have, counts as none.
func (d *Distribution) count(level int, s Score) {
	if level < 1 || level >= len(d.Levels) {
		d.Levels[0]++
		return
	}
	d.Levels[level]++
	d.Cells[s.Likelihood-1][s.Impact-1]++
}
