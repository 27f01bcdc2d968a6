package risk_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// A higher likelihood or impact is never a lower level, in any preset.
func TestPresetsNeverFall(t *testing.T) {
	for _, size := range risk.Sizes() {
		m := risk.Preset(size)
		seen := map[int]bool{}
		for l := 1; l <= size; l++ {
			for i := 1; i <= size; i++ {
				level := m.Level(risk.Score{Likelihood: l, Impact: i})
				seen[level] = true
				assert.GreaterOrEqual(t, level, max(1, m.Level(risk.Score{Likelihood: l - 1, Impact: i})))
				assert.GreaterOrEqual(t, level, m.Level(risk.Score{Likelihood: l, Impact: i - 1}))
			}
		}
		assert.Len(t, seen, risk.RiskLevels, "every level occurs")
		assert.Equal(t, 1, m.Level(risk.Score{Likelihood: 1, Impact: 1}))
		assert.Equal(t, risk.RiskLevels, m.Level(risk.Score{Likelihood: size, Impact: size}))
	}
	assert.Equal(t, risk.Preset(5), risk.Preset(-1), "no other size: the default")
}

func TestLevelOfRubbish(t *testing.T) {
	m := risk.Preset(5)
	for _, s := range []risk.Score{{}, {Likelihood: 3}, {Impact: 3}, {Likelihood: 6, Impact: 1}, {Likelihood: 1, Impact: 6}, {Likelihood: -1, Impact: 3}} {
		assert.Zero(t, m.Level(s))
	}
	assert.Zero(t, new(risk.Method).Level(risk.Score{Likelihood: 1, Impact: 1}))
}

func TestWording(t *testing.T) {
	for _, size := range risk.Sizes() {
		m := risk.Preset(size)
		for n := 1; n <= size; n++ {
			for _, step := range []func(lang.Lang, int) risk.Step{m.LikelihoodStep, m.ImpactStep} {
				nl, en := step(lang.NL, n), step(lang.EN, n)
				assert.NotEmpty(t, nl.Name)
				assert.NotEmpty(t, nl.Description)
				assert.NotEqual(t, nl.Description, en.Description)
			}
		}
		assert.Zero(t, m.ImpactStep(lang.NL, 0))
		assert.Zero(t, m.ImpactStep(lang.NL, size+1))
	}
	m := risk.Preset(3)
	m.Impact[1] = risk.Step{Name: "Au"}
	assert.Equal(t, risk.Step{Name: "Au", Description: "Klanten merken het of een melding is verplicht; schade tot één maandomzet"}, m.ImpactStep(lang.NL, 2))
	m.Levels[0].Name = "Groen"
	assert.Equal(t, []string{"Groen", "Medium", ""}, []string{m.LevelName(lang.EN, 1), m.LevelName(lang.EN, 2), m.LevelName(lang.EN, 5)})
	odd := risk.Method{Impact: make([]risk.Step, 9), Levels: make([]risk.LevelName, 9)}
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
	for _, from := range risk.Sizes() {
		for _, to := range risk.Sizes() {
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
	for _, size := range risk.Sizes() {
		d := sample(50)
		d.Method.Acceptance, d.Method.Note, d.Method.Levels[0].Name = 3, "Zo", "Groen"
		d.Unknown = map[risk.Path]any{"method/likelihood/5/x": 1, "method/impact/1/x": 1, "method/x": 1}
		check := untouched(t, d)
		out := risk.Rescale(d, size)
		check()
		require.NoError(t, risk.Validate(out))
		assert.Equal(t, risk.Preset(size).Matrix, out.Method.Matrix)
		assert.Equal(t, []any{3, "Zo", "Groen"}, []any{out.Method.Acceptance, out.Method.Note, out.Method.Levels[0].Name})
		assert.Equal(t, map[risk.Path]any{"method/x": 1}, out.Unknown)
		for i, r := range out.Risks {
			assert.Equal(t, risk.RescaleScore(d.Risks[i].Current.Impact, 5, size), r.Current.Impact)
			assert.Equal(t, size != 5 && r.Treatment.Approval.Given(), r.ApprovalOutdated(), "an approval is for a score on its own scale")
		}
	}
}

func TestRescaleRubbish(t *testing.T) {
	d := sample(1)
	assert.Same(t, d, risk.Rescale(d, 7))
	assert.Nil(t, risk.Rescale(nil, 5))
	odd := &risk.Document{Risks: []*risk.Risk{nil, {ID: "R1", Current: risk.Score{Likelihood: 3}}}}
	assert.Zero(t, risk.Rescale(odd, 3).Risks[1].Current.Likelihood)
}
