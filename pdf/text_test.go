package pdf

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"example.org/toepasselijk/annexa/lang/langtest"
)

func TestTexts(t *testing.T) {
	langtest.Complete(t, openingTexts)
	langtest.Complete(t, fillTexts, "score")
	langtest.Complete(t, footTexts)
	langtest.Complete(t, heatTexts, "Impact")
	langtest.Complete(t, coverTexts)
	langtest.Complete(t, controlTexts, "status")
	langtest.Complete(t, clauseTexts)
	langtest.Complete(t, scopeTexts)
	langtest.Complete(t, methodTexts)
	langtest.Complete(t, assetsTexts)
	langtest.Complete(t, registerTexts)
	langtest.Complete(t, cardTexts)
	langtest.Complete(t, approvalTexts)
	langtest.Complete(t, treatmentTexts, "Status", "status")
	langtest.Complete(t, soaTexts, "Status", "status")
	langtest.Complete(t, summaryTexts, "Later")
	langtest.Complete(t, momentTexts)
	langtest.Complete(t, dismissedTexts)
	langtest.Complete(t, notesTexts)
	langtest.Complete(t, documentsTexts, "Document", "Moment")
	langtest.Complete(t, interviewTexts)
	langtest.Complete(t, decisionTexts)
	langtest.Complete(t, altTexts)
	langtest.Complete(t, riskMapTexts, "More")
	langtest.Complete(t, movementTexts)
	langtest.Complete(t, levelsTexts)
	langtest.Complete(t, soaBarsTexts)
	langtest.Complete(t, timelineTexts)
	langtest.Complete(t, findingsTexts)
	langtest.Complete(t, changesTexts, "Was")
	langtest.Complete(t, traceTexts, "Status", "In 2013")
	langtest.Complete(t, termsTexts)
	for _, s := range soaStates() {
		langtest.Complete(t, s.name)
	}
}

func TestChapters(t *testing.T) {
	seen := make(map[string]bool)
	for _, c := range chapters() {
		assert.False(t, seen[c.id], c.id)
		seen[c.id] = true
		assert.NotEmpty(t, c.parts, c.id)
		assert.NotNil(t, c.draw, c.id)
		langtest.Complete(t, c.title)
		for _, a := range c.answers {
			assert.NotEmpty(t, a.clause, c.id)
			langtest.Complete(t, a.subject)
		}
	}
}
