package risk

import "example.org/toepasselijk/annexa/lang"

// Moment is when a risk is scored.
type Moment string

// The three moments.
const (
	Gross    Moment = "gross"    // without any control
	Current  Moment = "current"  // with today's controls
	Residual Moment = "residual" // after treatment
)

// Moments lists the moments in the order of time.
func Moments() []Named[Moment] { return moments }

var moments = []Named[Moment]{
	{Gross, lang.T("Bruto", "Gross"), lang.T("Alsof er geen enkele maatregel is.", "As if there were no control at all.")},
	{Current, lang.T("Nu", "Now"), lang.T("Met de maatregelen van vandaag.", "With the controls of today.")},
	{Residual, lang.T("Rest", "Residual"), lang.T("Nadat de behandeling klaar is.", "Once the treatment is done.")},
}

// ScoreAt returns the score of r at m as it is stored; see
// [Risk.ScoreFor] for what holds.
func (r *Risk) ScoreAt(m Moment) Score {
	switch m {
	case Gross:
		return r.Gross
	case Current:
		return r.Current
	case Residual:
		return r.Treatment.Residual
	}
	return Score{}
}

// ScoreFor returns the score that holds for r at m: that of a risk which is
// retained stays as it is.
func (r *Risk) ScoreFor(m Moment) Score {
	if m == Residual {
		return r.ResidualScore()
	}
	return r.ScoreAt(m)
}

// ScoreField names the field of a risk, for [Risk.At], that holds its score at
// m.
func (m Moment) ScoreField() string {
	if m == Residual {
		return "treatment/residual"
	}
	return string(m)
}

// score is [Risk.ScoreAt] to write to.
func (r *Risk) score(m Moment) *Score {
	switch m {
	case Gross:
		return &r.Gross
	case Residual:
		return &r.Treatment.Residual
	}
	return &r.Current
}

// Value returns the impact in the area at m, 0 when not scored.
func (a *AreaImpact) Value(m Moment) int {
	switch m {
	case Gross:
		return a.Gross
	case Current:
		return a.Current
	case Residual:
		return a.Residual
	}
	return 0
}
