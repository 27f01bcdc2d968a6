package risk_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

type controls = []annexa.ControlID

// outcome is a BulkOutcome with the places of its refusals.
func outcome(o risk.BulkOutcome) (changed, same, kept controls, refused []risk.Path) {
	for _, r := range o.Refused {
		refused = append(refused, r.At)
	}
	return o.Changed, o.Same, o.Kept, refused
}

func TestDecideAll(t *testing.T) {
	// 8.13 is used by R1, 7.4 has words of its own, 7.1 applies.
	d := stated(t, append(uses("R1"), change{"decisions/7.4/justification", "Eigen woorden."}, change{"decisions/7.1/applicable", "yes"})...)
	for name, c := range map[string]struct {
		ids                 controls
		bulk                risk.Bulk
		changed, same, kept controls
		refused             []risk.Path
		want                []change
	}{
		"excluded with one reason": {
			controls{"7.1", "7.4", "8.13"}, risk.Bulk{Applicable: risk.No, Justification: "Geen kantoor."}, controls{"7.1", "7.4"}, nil, controls{"7.4"},
			[]risk.Path{"decisions/8.13/applicable"},
			[]change{{"decisions/7.1/applicable", "no"}, {"decisions/7.1/justification", "Geen kantoor."}, {"decisions/7.4/justification", "Eigen woorden."}, {"decisions/8.13/justification", ""}},
		},
		"excluded without a reason": {
			controls{"7.1", "7.4"}, risk.Bulk{Applicable: risk.No, Justification: " "}, controls{"7.4"}, nil, nil,
			[]risk.Path{"decisions/7.1/justification"}, []change{{"decisions/7.1/applicable", "yes"}, {"decisions/7.4/applicable", "no"}},
		},
		"applicable": {controls{"7.1", "7.2"}, risk.Bulk{Applicable: risk.Yes}, controls{"7.2"}, controls{"7.1"}, nil, nil, []change{{"decisions/7.2/applicable", "yes"}}},
		"status, owner and ground": {
			controls{"7.1", "8.13"}, risk.Bulk{Status: risk.Full, Owner: "Ans", Ground: "law", GroundText: "AVG"}, controls{"7.1", "8.13"}, nil, nil, nil,
			[]change{{"decisions/8.13/status", "full"}, {"decisions/7.1/owner", "Ans"}, {"decisions/7.1/reasons/law/on", true}, {"decisions/8.13/reasons/law/text", "AVG"}},
		},
		"refused as a whole": {controls{"8.13"}, risk.Bulk{Owner: "Ans", Applicable: risk.No, Justification: "Nee."}, nil, nil, nil,
			[]risk.Path{"decisions/8.13/applicable"}, []change{{"decisions/8.13/owner", ""}}},
		"words without a ground": {controls{"7.1"}, risk.Bulk{GroundText: "AVG"}, nil, controls{"7.1"}, nil, nil, nil},
		"an unknown ground":      {controls{"7.1"}, risk.Bulk{Ground: "whim"}, nil, nil, nil, []risk.Path{"decisions/7.1/reasons/whim/on"}, nil},
		"an unknown status":      {controls{"7.1"}, risk.Bulk{Status: "half"}, nil, nil, nil, []risk.Path{"decisions/7.1/status"}, nil},
		"an unknown control":     {controls{"9.9"}, risk.Bulk{Owner: "Ans"}, nil, nil, nil, []risk.Path{"decisions/9.9/owner"}, nil},
		"nothing":                {controls{"7.1"}, risk.Bulk{}, nil, controls{"7.1"}, nil, nil, nil},
	} {
		t.Run(name, func(t *testing.T) {
			check := untouched(t, d)
			out, did := risk.DecideAll(d, c.ids, c.bulk)
			check()
			changed, same, kept, refused := outcome(did)
			assert.Equal(t, c.changed, changed, "changed")
			assert.Equal(t, c.same, same, "same")
			assert.Equal(t, c.kept, kept, "kept")
			assert.Equal(t, c.refused, refused, "refused")
			require.NoError(t, risk.Validate(out))
			if len(changed) == 0 {
				assert.Same(t, d, out)
			}
			for _, w := range c.want {
				got, _ := risk.Get(out, w.at)
				assert.Equal(t, w.value, got, w.at)
			}
			for _, r := range did.Refused {
				requireSentence(t, r)
			}
		})
	}
}

// The reason given together with a decision is about that decision.
func TestDecideAllKeepsTheBasis(t *testing.T) {
	d, _ := risk.DecideAll(stated(t), controls{"7.1"}, risk.Bulk{Applicable: risk.Yes, Ground: "law", Justification: "De wet eist dit."})
	assert.False(t, rowOf(t, d, "7.1").Outdated)
}

func TestTakeDrafts(t *testing.T) {
	d := stated(t, append(uses("R1"), change{"decisions/7.1/applicable", "yes"}, change{"decisions/7.2/justification", "Eigen woorden."}, change{"decisions/7.3/applicable", "no"})...)
	check := untouched(t, d)
	out, did := risk.TakeDrafts(d, controls{"7.1", "7.2", "7.3", "8.13", "9.9"}, lang.NL)
	check()
	changed, same, kept, refused := outcome(did)
	assert.Equal(t, controls{"8.13"}, changed)
	assert.Equal(t, controls{"7.2"}, same)
	assert.Equal(t, controls{"7.2"}, kept)
	assert.Equal(t, []risk.Path{"decisions/7.1/justification", "decisions/7.3/justification", "decisions/9.9/justification"}, refused)
	assert.Equal(t, "Deze maatregel is nodig voor risico R1 (Ransomware).", rowOf(t, out, "8.13").Decision.Justification)
	assert.Equal(t, "Eigen woorden.", rowOf(t, out, "7.2").Decision.Justification)
}
