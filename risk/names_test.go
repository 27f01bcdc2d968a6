package risk_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/annexa/lang/langtest"
	"example.org/toepasselijk/risk"
)

func TestControlTitle(t *testing.T) {
	d := sample(1)
	assert.Equal(t, "Toegangsbeveiliging", risk.ControlTitle(d, "5.15", lang.NL))
	assert.Equal(t, "Access control", risk.ControlTitle(d, "5.15", lang.EN))
	assert.Equal(t, "Kluis", risk.ControlTitle(d, "E2", lang.EN))
	assert.Empty(t, risk.ControlTitle(d, "E9", lang.NL))
	assert.Empty(t, risk.ControlTitle(nil, "E1", lang.NL))
}

func TestThreatName(t *testing.T) {
	assert.Equal(t, "Ransomware", risk.ThreatName(&risk.Risk{Threat: "T02", OwnThreat: "x"}, lang.NL))
	assert.Equal(t, "Muizen", risk.ThreatName(&risk.Risk{OwnThreat: "Muizen"}, lang.EN))
	assert.Empty(t, risk.ThreatName(nil, lang.NL))
}

func TestChoicesAreNamed(t *testing.T) {
	named(t, risk.Properties())
	named(t, risk.Options())
	named(t, risk.Applicables())
	named(t, risk.ControlStatuses())
	named(t, risk.ActionStatuses())
	named(t, risk.Statuses())
	named(t, risk.Classifications())
	named(t, risk.Grounds())
	assert.Zero(t, risk.NameOf(risk.Options(), "ignore"))
}

func named[C risk.Choice](t *testing.T, list []risk.Named[C]) {
	t.Helper()
	for _, n := range list {
		langtest.Complete(t, n.Hint)
		langtest.Complete(t, n.Name, "Open", "Contract")
		assert.Equal(t, n.Name, risk.NameOf(list, n.Value))
	}
}

func TestReasonOn(t *testing.T) {
	d := sample(0)
	for _, g := range risk.Grounds() {
		at := d.Decisions[0].At("reasons/" + string(g.Value) + "/text")
		changed, err := risk.Set(d, at, "Zo.")
		assert.NoError(t, err)
		assert.Equal(t, risk.Reason{Text: "Zo."}, changed.Decisions[0].Reasons.On(g.Value))
	}
	assert.Zero(t, d.Decisions[0].Reasons.On("whim"))
	assert.Equal(t, "Wet (AVG), Goed gebruik", risk.Reasons{Law: risk.Reason{On: true, Text: "AVG"}, Contract: risk.Reason{Text: "uit"}, GoodPractice: risk.Reason{On: true}}.Words(lang.NL))
}

func TestNew(t *testing.T) {
	d := risk.New("2026-11-18")
	assert.Len(t, d.Decisions, 93)
	assert.Equal(t, risk.Preset(risk.Square(5)), d.Method)
	assert.NotNil(t, d.Risks)
	assert.NotNil(t, d.Organisation.Parties)
	assert.NotNil(t, d.Edition.History)
	assert.Equal(t, risk.Edition{Version: "0.1", Date: "2026-11-18", Status: risk.Concept, Classification: "confidential", History: []*risk.Revision{}}, d.Edition)
}
