package risk

import "example.org/toepasselijk/annexa/lang"

// Method is how risks are judged (clause 6.1.2 a and b): two scales, a matrix
// that makes a level of them, and the line of acceptance.
type Method struct {
	Likelihood []Step      `json:"likelihood"` // 3 to 5 steps, lowest first
	Impact     []Step      `json:"impact"`     // 3 to 5 steps, lowest first
	Levels     []LevelName `json:"levels"`     // of risk, lowest first
	Matrix     [][]int     `json:"matrix"`     // level by likelihood, then impact, both from 1
	Acceptance int         `json:"acceptance"` // highest level accepted without treatment
	Note       string      `json:"note"`       // what the user adds to the criteria
}

// Step is one step of a scale. An empty text stands for the standard wording
// of its place in the scale, in the language of the reader.
type Step struct {
	Name        string `json:"name"`
	Description string `json:"description"`
}

// LevelName is one level of risk; an empty name stands for the standard one.
type LevelName struct {
	Name string `json:"name"`
}

// RiskLevels is how many levels of risk the presets have.
const RiskLevels = 4

// presets gives, by size, the highest product of likelihood and impact that
// still falls in each level but the last.
var presets = map[int][RiskLevels - 1]int{
	5: {4, 9, 15}, // 1–4 low, 5–9 medium, 10–15 high, 16–25 critical
	4: {3, 6, 9},  // 1–3, 4–6, 8–9, 12–16
	3: {2, 4, 6},  // 1–2, 3–4, 6, 9
}

// Sizes lists the sizes of the preset methods, the default first.
func Sizes() []int { return []int{5, 4, 3} }

// Preset returns the standard method with size steps on both scales; size is
// one of [Sizes], and anything else gives the default. The level of a cell
// follows from likelihood × impact, the line of acceptance is the second
// level.
func Preset(size int) Method {
	if _, ok := presets[size]; !ok {
		size = Sizes()[0]
	}
	m := Method{
		Likelihood: make([]Step, size), Impact: make([]Step, size),
		Levels: make([]LevelName, RiskLevels), Matrix: make([][]int, size), Acceptance: 2,
	}
	for l := range m.Matrix {
		m.Matrix[l] = make([]int, size)
		for i := range m.Matrix[l] {
			m.Matrix[l][i] = band((l+1)*(i+1), presets[size])
		}
	}
	return m
}

// band returns the level, from 1, that product falls in.
func band(product int, bounds [RiskLevels - 1]int) int {
	for i, bound := range bounds {
		if product <= bound {
			return i + 1
		}
	}
	return RiskLevels
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
func (m *Method) LikelihoodStep(l lang.Lang, n int) Step {
	return wording(l, m.Likelihood, standardLikelihood, n)
}

// ImpactStep is [Method.LikelihoodStep] for the impact scale.
func (m *Method) ImpactStep(l lang.Lang, n int) Step {
	return wording(l, m.Impact, standardImpact, n)
}

// LevelName returns what level n of risk, from 1, is called in l.
func (m *Method) LevelName(l lang.Lang, n int) string {
	if n < 1 || n > len(m.Levels) {
		return ""
	}
	if name := m.Levels[n-1].Name; name != "" {
		return name
	}
	if n > RiskLevels {
		return ""
	}
	return standardLevels.In(l)[n-1]
}

func wording(l lang.Lang, steps []Step, standard map[int]lang.In[[]Step], n int) Step {
	if n < 1 || n > len(steps) {
		return Step{}
	}
	step, plain := steps[n-1], Step{}
	if words := standard[len(steps)].In(l); n <= len(words) {
		plain = words[n-1]
	}
	if step.Name == "" {
		step.Name = plain.Name
	}
	if step.Description == "" {
		step.Description = plain.Description
	}
	return step
}
