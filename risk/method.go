package risk

import "example.org/toepasselijk/annexa/lang"

// Method is how risks are judged (clause 6.1.2 a and b): two scales, a matrix
// that makes a level of them, and the line of acceptance. How large each is
// says [Method.Size].
type Method struct {
	Likelihood []LikelihoodStep `json:"likelihood"` // 3 to 5 steps, lowest first
	Impact     []Step           `json:"impact"`     // 3 to 5 steps, lowest first
	Areas      []*Area          `json:"areas"`      // where impact is felt
	PerArea    bool             `json:"perArea"`    // a risk is scored on each area that is on, and the highest counts
	Qualities  []*Quality       `json:"qualities"`  // of information, beside the three that everybody has
	Gross      bool             `json:"gross"`      // the risk without any control is scored too
	Levels     []Level          `json:"levels"`     // of risk, 2 to 5, lowest first
	Matrix     [][]int          `json:"matrix"`     // level by likelihood, then impact, both from 1
	Acceptance int              `json:"acceptance"` // highest level accepted without treatment
	Note       string           `json:"note"`       // what the user adds to the criteria
}

// LikelihoodStep is one step of the scale of likelihood. An empty name or
// frequency stands for the standard wording of its place in the scale, in the
// language of the reader; there is no standard description.
type LikelihoodStep struct {
	Name        string `json:"name"`
	Frequency   string `json:"frequency"`
	Description string `json:"description"`
}

// Step is one step of the scale of impact. An empty text stands for the
// standard wording of its place in the scale, in the language of the reader.
type Step struct {
	Name        string `json:"name"`
	Description string `json:"description"`
}

// Level returns the level of risk of s, from 1, or 0 when s is not complete
// or falls outside the scales.
func (m *Method) Level(s Score) int {
	if s.Likelihood < 1 || s.Likelihood > len(m.Matrix) || s.Impact < 1 || s.Impact > len(m.Matrix[s.Likelihood-1]) {
		return 0
	}
	return m.Matrix[s.Likelihood-1][s.Impact-1]
}

// Above reports whether level lies above the line of acceptance.
func (m *Method) Above(level int) bool { return level > m.Acceptance }

// LikelihoodStep returns the wording in l of step n, from 1, of the likelihood
// scale: the user's, and where that is empty the standard one.
func (m *Method) LikelihoodStep(l lang.Lang, n int) LikelihoodStep {
	if n < 1 || n > len(m.Likelihood) {
		return LikelihoodStep{}
	}
	step, plain := m.Likelihood[n-1], standard(standardLikelihood, l, len(m.Likelihood), n)
	if step.Name == "" {
		step.Name = plain.Name
	}
	if step.Frequency == "" {
		step.Frequency = plain.Frequency
	}
	return step
}

// Step returns s with all that explains it in one description.
func (s LikelihoodStep) Step() Step {
	switch {
	case s.Frequency == "":
		return Step{s.Name, s.Description}
	case s.Description == "":
		return Step{s.Name, s.Frequency}
	}
	return Step{s.Name, s.Frequency + ". " + s.Description}
}

// ImpactStep is [Method.LikelihoodStep] for the impact scale.
func (m *Method) ImpactStep(l lang.Lang, n int) Step {
	if n < 1 || n > len(m.Impact) {
		return Step{}
	}
	step, plain := m.Impact[n-1], standard(standardImpact, l, len(m.Impact), n)
	if step.Name == "" {
		step.Name = plain.Name
	}
	if step.Description == "" {
		step.Description = plain.Description
	}
	return step
}

// standard returns the standard wording in l of step n of a scale of size
// steps; nothing when the scale has no such step.
func standard[S any](words map[int]lang.In[[]S], l lang.Lang, size, n int) (step S) {
	if steps := words[size].In(l); n <= len(steps) {
		step = steps[n-1]
	}
	return step
}
