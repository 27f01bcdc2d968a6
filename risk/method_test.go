package risk_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// everySize lists every size a method can have.
func everySize() []risk.Size {
	var out []risk.Size
	for likelihood := risk.MinSteps; likelihood <= risk.MaxSteps; likelihood++ {
		for impact := risk.MinSteps; impact <= risk.MaxSteps; impact++ {
			for levels := risk.MinLevels; levels <= risk.MaxLevels; levels++ {
				out = append(out, risk.Size{Likelihood: likelihood, Impact: impact, Levels: levels})
			}
		}
	}
	return out
}

// A higher likelihood or impact is never a lower level, in the standard method
// of any size; every level occurs, and the method is sound as it is.
func TestStandardMethods(t *testing.T) {
	assert.Len(t, everySize(), 36)
	for _, size := range everySize() {
		m := risk.Preset(size)
		assert.Equal(t, size, m.Size())
		seen := map[int]bool{}
		for l := 1; l <= size.Likelihood; l++ {
			for i := 1; i <= size.Impact; i++ {
				level := m.Level(risk.Score{Likelihood: l, Impact: i})
				seen[level] = true
				assert.GreaterOrEqual(t, level, max(1, m.Level(risk.Score{Likelihood: l - 1, Impact: i})))
				assert.GreaterOrEqual(t, level, m.Level(risk.Score{Likelihood: l, Impact: i - 1}))
			}
		}
		assert.Len(t, seen, size.Levels, "%v: every level occurs", size)
		assert.Equal(t, 1, m.Level(risk.Score{Likelihood: 1, Impact: 1}))
		assert.Equal(t, size.Levels, m.Level(risk.Score{Likelihood: size.Likelihood, Impact: size.Impact}))
		d := risk.New("2026-11-18")
		d.Method = m
		assert.NoError(t, risk.Validate(d), "%v", size)
	}
	assert.Equal(t, risk.Preset(risk.Square(5)), risk.Preset(risk.Square(6)), "no other size: the default")
	assert.Empty(t, risk.Size{}.StandardBounds())
}

func TestLevelOfRubbish(t *testing.T) {
	m := risk.Preset(risk.Square(5))
	for _, s := range []risk.Score{{}, {Likelihood: 3}, {Impact: 3}, {Likelihood: 6, Impact: 1}, {Likelihood: 1, Impact: 6}, {Likelihood: -1, Impact: 3}} {
		assert.Zero(t, m.Level(s))
	}
	assert.Zero(t, new(risk.Method).Level(risk.Score{Likelihood: 1, Impact: 1}))
}

func TestWording(t *testing.T) {
	for size := risk.MinSteps; size <= risk.MaxSteps; size++ {
		m := risk.Preset(risk.Square(size))
		for n := 1; n <= size; n++ {
			for _, step := range []func(lang.Lang, int) risk.Step{
				func(l lang.Lang, n int) risk.Step { return m.LikelihoodStep(l, n).Step() }, m.ImpactStep,
			} {
				nl, en := step(lang.NL, n), step(lang.EN, n)
				assert.NotEmpty(t, nl.Name)
				assert.NotEmpty(t, nl.Description)
				assert.NotEqual(t, nl.Description, en.Description)
			}
			for _, area := range m.Areas {
				assert.NotEmpty(t, area.Title(lang.NL))
				assert.NotEqual(t, area.Step(lang.NL, n), area.Step(lang.EN, n))
			}
		}
		assert.Zero(t, m.ImpactStep(lang.NL, 0))
		assert.Zero(t, m.ImpactStep(lang.NL, size+1))
		assert.Zero(t, m.LikelihoodStep(lang.NL, 0))
		assert.Empty(t, m.Areas[0].Step(lang.NL, size+1))
	}
	m := risk.Preset(risk.Square(3))
	m.Impact[1] = risk.Step{Name: "Au"}
	assert.Equal(t, risk.Step{Name: "Au", Description: "Klanten merken het of een melding is verplicht; schade tot één maandomzet"}, m.ImpactStep(lang.NL, 2))
	m.Levels[0].Name = "Groen"
	assert.Equal(t, []string{"Groen", "Medium", ""}, []string{m.LevelName(lang.EN, 1), m.LevelName(lang.EN, 2), m.LevelName(lang.EN, 5)})
	m.Likelihood[0] = risk.LikelihoodStep{Frequency: "Nooit", Description: "Denken wij"}
	assert.Equal(t, risk.Step{Name: "Klein", Description: "Nooit. Denken wij"}, m.LikelihoodStep(lang.NL, 1).Step())
	assert.Equal(t, risk.Step{Description: "Denken wij"}, risk.LikelihoodStep{Description: "Denken wij"}.Step())
	odd := risk.Method{Impact: make([]risk.Step, 9), Levels: make([]risk.Level, 9)}
	assert.Zero(t, odd.ImpactStep(lang.NL, 9), "a scale without standard wording")
	assert.Empty(t, odd.LevelName(lang.NL, 9))
	assert.Equal(t, "Very high", risk.AssetLevel(lang.EN, 4))
	assert.Empty(t, risk.AssetLevel(lang.NL, 5))
}

func TestRescaleScore(t *testing.T) {
	for _, c := range []struct{ score, from, to, want int }{
		{0, 5, 3, 0}, {1, 5, 3, 1}, {2, 5, 3, 2}, {3, 5, 3, 2}, {4, 5, 3, 3}, {5, 5, 3, 3},
		{1, 3, 5, 2}, {2, 3, 5, 4}, {3, 3, 5, 5}, {1, 4, 5, 2}, {4, 4, 5, 5}, {9, 5, 3, 3}, {-1, 5, 3, 0}, {1, 0, 3, 0}, {1, 3, 0, 0},
	} {
		assert.Equal(t, c.want, risk.RescaleScore(c.score, c.from, c.to), "%+v", c)
	}
	for from := risk.MinSteps; from <= risk.MaxSteps; from++ {
		for to := risk.MinSteps; to <= risk.MaxSteps; to++ {
			for s := 1; s <= from; s++ {
				got := risk.RescaleScore(s, from, to)
				assert.GreaterOrEqual(t, got*from, s*to, "never a smaller share of the scale")
				assert.GreaterOrEqual(t, got, risk.RescaleScore(s-1, from, to))
				assert.LessOrEqual(t, got, to)
			}
		}
	}
}

func TestRescale(t *testing.T) {
	for _, size := range []int{4, 3} {
		d := sample(50)
		d.Method.Acceptance, d.Method.Note, d.Method.Levels[0].Name = 3, "Zo", "Groen"
		d.Unknown = map[risk.Path]any{"method/likelihood/5/x": 1, "method/impact/1/x": 1, "method/x": 1}
		check := untouched(t, d)
		out := risk.Rescale(d, risk.Square(size))
		check()
		require.NoError(t, risk.Validate(out))
		assert.Equal(t, risk.Preset(risk.Square(size)).Matrix, out.Method.Matrix)
		assert.Equal(t, []any{3, "Zo", "Groen"}, []any{out.Method.Acceptance, out.Method.Note, out.Method.Levels[0].Name})
		assert.Equal(t, map[risk.Path]any{"method/x": 1}, out.Unknown)
		for i, r := range out.Risks {
			assert.Equal(t, risk.RescaleScore(d.Risks[i].Current.Impact, 5, size), r.Current.Impact)
			assert.Equal(t, r.Treatment.Approval.Given(), out.Method.ApprovalOutdated(r), "an approval is for a score on its own scale")
		}
	}
}

func TestRescaleRubbish(t *testing.T) {
	d := sample(1)
	assert.Same(t, d, risk.Rescale(d, risk.Square(7)))
	assert.Same(t, d, risk.Rescale(d, risk.Square(5)), "it has that size")
	assert.Nil(t, risk.Rescale(nil, risk.Square(5)))
	odd := &risk.Document{Risks: []*risk.Risk{nil, {ID: "R1", Current: risk.Score{Likelihood: 3}}}}
	assert.Zero(t, risk.Rescale(odd, risk.Square(3)).Risks[1].Current.Likelihood)
}

// What belongs to a scale that keeps its length stays, and the rest is the
// standard: 5 likelihoods to 4, impact 5 kept, 4 levels to 3.
func TestRescaleOneScale(t *testing.T) {
	d := sample(50)
	d.Method.PerArea, d.Method.Gross = true, true
	d.Method.Likelihood[0].Name, d.Method.Impact[4].Name, d.Method.Areas[1].Steps[4].Description = "Nooit", "Ramp", "Weken stil"
	d.Method.Levels[3].Name, d.Method.Acceptance = "Zwart", 2
	d.Risks[0].Gross = risk.Score{Likelihood: 5, Impact: 5}
	d.Risks[0].Impacts = []*risk.AreaImpact{{ID: "G2", Gross: 5, Current: 1}}
	d.Unknown = map[risk.Path]any{"method/likelihood/5/x": 1, "method/impact/1/x": 1, "method/areas/G1/steps/2/x": 1, "method/levels/1/x": 1}
	require.NoError(t, risk.Validate(d))
	out := risk.Rescale(d, risk.Size{Likelihood: 4, Impact: 5, Levels: 3})
	require.NoError(t, risk.Validate(out))
	assert.Empty(t, out.Method.Likelihood[0].Name)
	assert.Equal(t, []string{"Ramp", "Weken stil"}, []string{out.Method.Impact[4].Name, out.Method.Areas[1].Steps[4].Description})
	assert.Equal(t, "Hoog", out.Method.LevelName(lang.NL, 3))
	assert.Equal(t, 1, out.Method.Acceptance, "2 of 4 is 1.5 of 3: rounded down, for no more may be accepted than before")
	assert.Equal(t, risk.Score{Likelihood: 4, Impact: 5}, out.Risks[0].Gross, "ceil(5×4/5) = 4")
	assert.Equal(t, map[risk.Path]any{"method/impact/1/x": 1, "method/areas/G1/steps/2/x": 1}, out.Unknown)

	small := risk.Rescale(d, risk.Square(3))
	require.NoError(t, risk.Validate(small))
	assert.Equal(t, risk.AreaImpact{ID: "G2", Gross: 3, Current: 1}, *small.Risks[0].Impacts[0], "ceil(5×3/5) = 3, ceil(1×3/5) = 1")
	assert.Equal(t, "Eén tot twee werkdagen stil", small.Method.Areas[1].Step(lang.NL, 2), "the middle of three is the third of five")
	assert.Equal(t, "Zwart", small.Method.Levels[3].Name)
}
