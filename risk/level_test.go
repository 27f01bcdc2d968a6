package risk_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// Every number of levels has names in both languages and colours that differ.
func TestLevels(t *testing.T) {
	for levels := risk.MinLevels; levels <= risk.MaxLevels; levels++ {
		m := risk.Preset(risk.Size{Likelihood: 5, Impact: 5, Levels: levels})
		names, hues := map[string]bool{}, map[risk.Colour]bool{}
		for n := 1; n <= levels; n++ {
			names[m.LevelName(lang.NL, n)], hues[m.LevelColour(n)] = true, true
			assert.NotEqual(t, m.LevelName(lang.NL, n), m.LevelName(lang.EN, n))
		}
		assert.Len(t, names, levels)
		assert.Len(t, hues, levels)
		assert.NotContains(t, hues, risk.Grey)
	}
	m := risk.Preset(risk.Square(5))
	m.Levels[3].Colour = risk.Purple
	assert.Equal(t, []risk.Colour{risk.Green, risk.Purple, risk.Grey, risk.Grey},
		[]risk.Colour{m.LevelColour(1), m.LevelColour(4), m.LevelColour(0), m.LevelColour(5)})
	odd := risk.Method{Levels: make([]risk.Level, 9)}
	assert.Equal(t, risk.Grey, odd.LevelColour(9))
	for _, c := range risk.Colours() {
		assert.NotEqual(t, c.Name.In(lang.NL), c.Name.In(lang.EN))
	}
}

func TestMoments(t *testing.T) {
	r := &risk.Risk{Gross: risk.Score{Likelihood: 5, Impact: 5}, Current: risk.Score{Likelihood: 3, Impact: 4}}
	r.Treatment.Residual = risk.Score{Likelihood: 1, Impact: 4}
	impact := risk.AreaImpact{ID: "G1", Gross: 5, Current: 4, Residual: 3}
	var scores []risk.Score
	var impacts []int
	d := sample(1)
	for _, m := range risk.Moments() {
		scores, impacts = append(scores, r.ScoreAt(m.Value)), append(impacts, impact.Value(m.Value))
		_, ok := risk.Get(d, d.Risks[0].At(m.Value.ScoreField()+"/likelihood"))
		assert.True(t, ok, m.Value)
	}
	assert.Equal(t, []risk.Score{r.Gross, r.Current, r.Treatment.Residual}, scores)
	assert.Equal(t, []int{5, 4, 3}, impacts)
	assert.Zero(t, r.ScoreAt("later"))
	assert.Zero(t, impact.Value("later"))
}

// An own control that goes takes the words about it along, and a record the
// notes about findings in it.
func TestRemoveTakesWordsAlong(t *testing.T) {
	d := sample(2)
	d.Risks[0].Treatment.Declined = []*risk.Declined{{ID: "E1", Reason: "Past niet"}, {ID: "8.13"}}
	d.Notes = []*risk.Note{{ID: "N1", Rule: "x", Place: "risks/R1/owner"}, {ID: "N2", Rule: "x", Place: "risks/R2/owner"}}
	d.Counters.Notes = 2
	check := untouched(t, d)
	out, err := risk.Remove(d, "ownControls/E1")
	assert.NoError(t, err)
	assert.Equal(t, []*risk.Declined{{ID: "8.13"}}, out.Risks[0].Treatment.Declined)
	out, err = risk.Remove(out, "risks/R1")
	assert.NoError(t, err)
	assert.Equal(t, []*risk.Note{d.Notes[1]}, out.Notes)
	assert.NoError(t, risk.Validate(out))
	check()
}
