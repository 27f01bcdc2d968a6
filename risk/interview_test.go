package risk_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/example"
)

// An auditor asks about every clause, and about the controls that apply: what
// is excluded has no question.
func TestInterview(t *testing.T) {
	assert.Empty(t, risk.Interview(nil))
	assert.Len(t, risk.Interview(risk.Assess(risk.New(""))), 30, "nothing is decided yet")

	d := example.Document(lang.EN)
	a := risk.Assess(d)
	questions := risk.Interview(a)
	assert.Len(t, questions, 30+a.Summary().Applicable)
	byNumber := map[string]risk.InterviewQuestion{}
	for _, q := range questions {
		byNumber[string(q.At)] = q
		_, ok := risk.Get(d, q.At)
		assert.True(t, ok, q.At)
		for _, l := range lang.All() {
			assert.NotEmpty(t, q.Number+q.Title.In(l))
			assert.NotEmpty(t, q.Title.In(l), q.At)
			assert.NotEmpty(t, q.Group.In(l), q.At)
			assert.NotEmpty(t, q.Question.In(l), q.At)
		}
	}
	for _, row := range a.SoA {
		_, asked := byNumber["decisions/"+string(row.Decision.ID)+"/status"]
		assert.Equal(t, row.Applicable == risk.Yes, asked, row.Decision.ID)
	}
	policy := byNumber["checklist/5.2/status"]
	assert.Equal(t, []string{"5.2", "5 Leadership", "Managing director"}, []string{policy.Number, policy.Group.In(lang.EN), policy.Owner})
	backup := byNumber["decisions/8.13/status"]
	assert.Equal(t, "A 8 Technologische beheersmaatregelen", backup.Group.In(lang.NL))
	assert.NotEmpty(t, backup.Staff.In(lang.NL))
	assert.NotEmpty(t, backup.Evidence.In(lang.EN))
	assert.Equal(t, "A 8.13", backup.Number)
	own := byNumber["decisions/E1/status"]
	assert.Equal(t, d.OwnControls[0].Title, own.Title.In(lang.EN))
	assert.Empty(t, own.Evidence.In(lang.NL))

	more, err := risk.Set(d, "decisions/8.13/owner", "Ans")
	require.NoError(t, err)
	for _, q := range risk.Interview(risk.Assess(more)) {
		if q.Number == "A 8.13" {
			assert.Equal(t, "Ans", q.Owner)
		}
	}
}
