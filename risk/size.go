package risk

import "fmt"

// Size is how many steps the two scales of a method have, and how many levels
// of risk there are.
type Size struct{ Likelihood, Impact, Levels int }

// What a size may be.
const (
	MinSteps, MaxSteps   = 3, 5 // of a scale
	MinLevels, MaxLevels = 2, 5 // of risk
)

// Square returns the size of a preset method: n steps on both scales and four
// levels of risk.
func Square(n int) Size { return Size{n, n, 4} }

// Presets lists the sizes that are offered as they are, the default first. Any
// other valid size has a standard method too, see [Preset].
func Presets() []Size { return []Size{Square(5), Square(4), Square(3)} }

// Valid reports whether there are methods of this size.
func (s Size) Valid() bool {
	within := func(n, low, high int) bool { return low <= n && n <= high }
	return within(s.Likelihood, MinSteps, MaxSteps) && within(s.Impact, MinSteps, MaxSteps) && within(s.Levels, MinLevels, MaxLevels)
}

// String names the scales, "5×4".
func (s Size) String() string { return fmt.Sprintf("%d×%d", s.Likelihood, s.Impact) }

// Highest returns the highest product of likelihood and impact.
func (s Size) Highest() int { return s.Likelihood * s.Impact }

// Size returns how large m is.
func (m *Method) Size() Size { return Size{len(m.Likelihood), len(m.Impact), len(m.Levels)} }

// presetBounds gives, for the presets, the highest product of likelihood and
// impact that still falls in each level but the last.
var presetBounds = map[Size][]int{
	Square(5): {4, 9, 15}, // 1–4 low, 5–9 medium, 10–15 high, 16–25 critical
	Square(4): {3, 6, 9},  // 1–3, 4–6, 8–9, 12–16
	Square(3): {2, 4, 6},  // 1–2, 3–4, 6, 9
}

// shares gives, by number of levels, the same for every other size: the share,
// in percent, of the highest product at which each level but the last ends.
// They keep to the presets where there is one: a level widens as risks grow.
var shares = map[int][]int{
	2: {36},
	3: {20, 50},
	4: {18, 38, 62},
	5: {12, 25, 45, 67},
}

// StandardBounds returns the highest product of likelihood and impact in each
// level of the standard method of size s; nothing for a size that is not valid.
func (s Size) StandardBounds() []int {
	if !s.Valid() {
		return nil
	}
	if bounds, ok := presetBounds[s]; ok {
		return append(bounds[:len(bounds):len(bounds)], s.Highest())
	}
	bounds := make([]int, s.Levels)
	for i, share := range shares[s.Levels] {
		bounds[i] = s.Highest() * share / 100
	}
	bounds[s.Levels-1] = s.Highest()
	return bounds
}

// Preset returns the standard method of a size; the default one for a size
// that is not valid. The level of a cell follows from likelihood × impact, the
// line of acceptance lies halfway the levels, and impact is described in every
// standard area.
func Preset(s Size) Method {
	if !s.Valid() {
		s = Presets()[0]
	}
	return Method{
		Likelihood: make([]LikelihoodStep, s.Likelihood), Impact: make([]Step, s.Impact),
		Areas: standardAreas(s.Impact), Qualities: []*Quality{},
		Levels: make([]Level, s.Levels), Matrix: banded(s, s.StandardBounds()), Acceptance: s.Levels / 2,
	}
}
