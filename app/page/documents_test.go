package page

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/annexa/lang/langtest"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/example"
)

func TestDocumentsShown(t *testing.T) {
	rows := risk.Checklist(risk.Assess(example.Document(lang.NL)))
	shown := func(by part.DocumentList) string {
		var out []string
		for _, r := range rows {
			if documentShown(r, by) {
				out = append(out, r.Clause.ID.Number())
			}
		}
		return strings.Join(out, ", ")
	}
	assert.Len(t, strings.Split(shown(part.DocumentList{}), ", "), 30)
	assert.Len(t, strings.Split(shown(part.DocumentList{Show: showRequired}), ", "), 18)
	assert.Equal(t, "6.3, 7.1, 7.4, 9.2, 9.3, 10.1", shown(part.DocumentList{Show: showToDo}))
	assert.Empty(t, shown(part.DocumentList{Show: showMissing}))
	assert.Equal(t, "7.2", shown(part.DocumentList{Owner: "HR-manager"}))
	assert.Equal(t, "9.3", shown(part.DocumentList{Owner: "Algemeen directeur", Show: showToDo}))
}

func TestDocumentsPage(t *testing.T) {
	for l, want := range map[lang.Lang]string{lang.NL: "16 van 18 verplichte documenten aanwezig", lang.EN: "16 of 18 required documents present"} {
		html := rendered(t, documentsPage, l, example.Document(l))
		assert.Contains(t, html, want)
		for _, p := range []Page{auditPage, documentsPage, questionsPage, calendarPage} {
			assert.Contains(t, html, p.Tab.In(l))
		}
		assert.Contains(t, html, `id="checklist/6.1.3.d/status"`)
	}
}

// A page that is a part of a step names one there is, and has a short name.
func TestTabs(t *testing.T) {
	under := 0
	for _, p := range List() {
		if p.home() == p.ID {
			continue
		}
		under++
		i := 0
		for _, step := range steps() {
			if step.ID == p.Within {
				i++
				langtest.Complete(t, step.Tab)
			}
		}
		assert.Equal(t, 1, i, p.ID)
		langtest.Complete(t, p.Tab)
		assert.True(t, p.Beside, "%s is no step", p.ID)
	}
	assert.Equal(t, 3, under)
}

func TestQuestionsShown(t *testing.T) {
	all := risk.Interview(risk.Assess(example.Document(lang.EN)))
	count := func(by part.QuestionList) (n int) {
		for i := range all {
			if questionShown(&all[i], by, lang.EN) {
				n++
			}
		}
		return n
	}
	assert.Equal(t, len(all), count(part.QuestionList{}))
	assert.Equal(t, 30, count(part.QuestionList{Show: aboutClauses}))
	assert.Equal(t, len(all)-30, count(part.QuestionList{Show: aboutControls}))
	assert.Equal(t, 2, count(part.QuestionList{Words: "climate change"}))
	assert.Positive(t, count(part.QuestionList{Owner: "Head of IT"}))
	assert.Zero(t, count(part.QuestionList{Words: "zeppelin"}))
}

func TestStage1Texts(t *testing.T) {
	langtest.Complete(t, documentsTexts, "Document")
	langtest.Complete(t, questionsTexts)
	langtest.Complete(t, calendarTexts, "Moment")
}
