package risk_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// The standard method of five by five: 1–4 low, 5–9 medium, 10–15 high, 16–25
// critical; the line of acceptance lies at medium.
func TestExplain(t *testing.T) {
	scored := risk.Score{Likelihood: 3, Impact: 4} // 3 × 4 = 12: high
	step := "Impact 4 of 5: Major (Customers leave or a regulator steps in; loss up to a quarter's revenue)."
	for _, c := range []struct {
		name   string
		method func(*risk.Method)
		risk   risk.Risk
		at     risk.Moment
		want   []string
	}{
		{
			name: "by bands, above the line", risk: risk.Risk{Current: scored}, at: risk.Current,
			want: []string{
				"Likelihood 3 of 5: Possible (Once in one to three years).", step,
				"In the matrix likelihood 3 with impact 4 gives level High: level 3 of 4.",
				"The matrix follows from likelihood × impact: 3 × 4 = 12, and from 10 to 15 is High.",
				"High lies above the line of acceptance; acceptable without treatment is up to and including Medium.",
			},
		},
		{
			name: "cell by cell, with who accepts and how soon, gross", at: risk.Gross,
			method: func(m *risk.Method) {
				m.Matrix[0][0], m.Matrix[0][1], m.Matrix[1][0], m.Acceptance = 1, 2, 1, 3
				m.Levels[2] = risk.Level{Name: "Serious", AcceptedBy: "Board", Within: 1}
			},
			risk: risk.Risk{Gross: scored},
			want: []string{
				"Likelihood 3 of 5: Possible (Once in one to three years).", step,
				"In the matrix likelihood 3 with impact 4 gives level Serious: level 3 of 4.",
				"The matrix was set cell by cell.",
				"Serious lies within the line of acceptance, which runs up to and including Serious.",
				"A risk of this level may be accepted by: Board.",
				"A risk of this level must be treated within 1 day.",
			},
		},
		{
			name: "per area", at: risk.Current, method: func(m *risk.Method) { m.PerArea = true },
			risk: risk.Risk{Current: scored, Impacts: []*risk.AreaImpact{{ID: "G1", Current: 2}, {ID: "G2", Current: 4, Gross: 5}, {ID: "G4", Gross: 1}}},
			want: []string{
				"Likelihood 3 of 5: Possible (Once in one to three years).", step,
				"That is the highest of the areas: Financial 2 and Continuity 4.",
				"Continuity 4 means: A week down.",
				"In the matrix likelihood 3 with impact 4 gives level High: level 3 of 4.",
				"The matrix follows from likelihood × impact: 3 × 4 = 12, and from 10 to 15 is High.",
				"High lies above the line of acceptance; acceptable without treatment is up to and including Medium.",
			},
		},
		{
			name: "no likelihood, one area", at: risk.Residual, method: func(m *risk.Method) { m.PerArea = true },
			risk: risk.Risk{
				Impacts:   []*risk.AreaImpact{{ID: "G3", Residual: 4}},
				Treatment: risk.Treatment{Residual: risk.Score{Impact: 4}},
			},
			want: []string{
				"No likelihood is chosen yet.", step, "That is the only area scored: Law and contract 4.",
				"Law and contract 4 means: An investigation, a lawsuit or a cancelled contract.",
				"Without likelihood and impact there is no level.",
			},
		},
		{
			name: "per area, and none scored yet", at: risk.Current, method: func(m *risk.Method) { m.PerArea = true },
			risk: risk.Risk{Current: risk.Score{Impact: 4}},
			want: []string{"No likelihood is chosen yet.", step, "No area is scored yet; until then the impact chosen earlier holds.", "Without likelihood and impact there is no level."},
		},
		{
			name: "retained", at: risk.Residual, method: func(m *risk.Method) { m.Levels[0].Within = 30 },
			risk: risk.Risk{Current: risk.Score{Likelihood: 1, Impact: 4}, Treatment: risk.Treatment{Option: risk.Retain}},
			want: []string{
				"You retain the risk without a score of its own for what remains: it is today's score.",
				"Likelihood 1 of 5: Rare (Less than once in ten years).", step,
				"In the matrix likelihood 1 with impact 4 gives level Low: level 1 of 4.",
				"The matrix follows from likelihood × impact: 1 × 4 = 4, and from 1 to 4 is Low.",
				"Low lies within the line of acceptance, which runs up to and including Medium.",
				"A risk of this level must be treated within 30 days.",
			},
		},
		{
			name: "not scored", at: risk.Current,
			want: []string{"No likelihood is chosen yet.", "No impact is chosen yet.", "Without likelihood and impact there is no level."},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			m := risk.Preset(risk.Square(5))
			if c.method != nil {
				c.method(&m)
			}
			assert.Equal(t, c.want, m.Explain(lang.EN, &c.risk, c.at))
			assert.Len(t, m.Explain(lang.NL, &c.risk, c.at), len(c.want))
		})
	}
}

// In a matrix with bounds 1, 4, 6 and 9 the lowest level is the product 1
// alone.
func TestExplainABandOfOne(t *testing.T) {
	d := risk.New("2026-11-18")
	d.Method = risk.Preset(risk.Square(3))
	d, err := risk.SetBands(d, []int{1, 4, 6, 9})
	require.NoError(t, err)
	said := d.Method.Explain(lang.NL, &risk.Risk{Current: risk.Score{Likelihood: 1, Impact: 1}}, risk.Current)
	assert.Contains(t, said, "De matrix volgt uit de uitkomst van kans × impact: 1 × 1 = 1, en dat is Laag.")
}

// Whatever the method and the risk, there is an explanation and no panic.
func TestExplainAnything(t *testing.T) {
	assert.NotEmpty(t, (&risk.Method{}).Explain(lang.NL, nil, risk.Gross))
	m := risk.Method{Matrix: [][]int{{7}}, PerArea: true}
	assert.NotEmpty(t, m.Explain(lang.NL, &risk.Risk{Current: risk.Score{Likelihood: 1, Impact: 1}}, risk.Current))
}
