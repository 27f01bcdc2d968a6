package pdf

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/example"
)

// The sheet has every question once with its lines to write on, and is the only
// part that has them.
func TestInterviewSheet(t *testing.T) {
	for _, l := range lang.All() {
		d := example.Document(l)
		b := laidOut(t, d, l, Interview)
		assert.Empty(t, flaws(b))
		questions := risk.Interview(risk.Assess(d))
		assert.Equal(t, len(questions), strings.Count(said(b), interviewTexts.In(l).Answer+" "))
		for _, q := range questions {
			at, ok := b.places["question/"+q.Number]
			if !assert.True(t, ok, q.Number) {
				continue
			}
			rules := 0
			for _, m := range at.page.marks {
				if m.shape == boxShape && m.y > at.y {
					rules++
				}
			}
			assert.GreaterOrEqual(t, rules, answerLines, "%s: its lines stand on its page", q.Number)
		}
		assert.NotContains(t, said(laidOut(t, d, l, Full)), questions[1].Question.In(l))
	}
}

// A title of any length leaves room for an answer.
func TestInterviewSheetOfLongTitles(t *testing.T) {
	d := filledWith(t, 1, func(string) string { return strings.Repeat("Vierogenprincipe in de bouwstraat ", 400) })
	b := laidOut(t, d, lang.NL, Interview)
	assert.Empty(t, flaws(b))
	assert.Less(t, len(b.pages), 120)
}

// A document that never used the checklist has no chapter about it.
func TestDocumentsChapterOnlyWhenUsed(t *testing.T) {
	d := example.Document(lang.EN)
	assert.Contains(t, laidOut(t, d, lang.EN, Full).places, "chapter/documents")
	d.Checklist, d.Certification = nil, risk.Certification{}
	assert.NotContains(t, laidOut(t, d, lang.EN, Full).places, "chapter/documents")
}
