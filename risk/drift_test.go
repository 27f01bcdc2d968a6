package risk_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

func TestDrift(t *testing.T) {
	law := change{"decisions/8.13/reasons/law/on", true}
	words := change{"decisions/8.13/justification", "Onze woorden."}
	for name, c := range map[string]struct {
		before, after []change
		draft         bool // the text is the draft
		nl, en        []string
	}{
		"nothing":     {append(uses("R1"), words), nil, false, nil, nil},
		"no text":     {uses("R1"), uses("R2"), false, nil, nil},
		"a risk more": {append(uses("R1"), words), uses("R2"), false, []string{"Risico's erbij: R2."}, []string{"Risks added: R2."}},
		"risks come and go": {append(uses("R1", "R4"), words), append(uses("R2", "R3"), change{"risks/R1/treatment/controls", []string{}}), false,
			[]string{"Risico's erbij: R2 en R3.", "Risico's vervallen: R1."}, []string{"Risks added: R2 and R3.", "Risks gone: R1."}},
		"decided": {[]change{words}, uses("R1"), false,
			[]string{"Besluit: eerst open, nu van toepassing.", "Risico's erbij: R1."}, []string{"Decision: first open, now applicable.", "Risks added: R1."}},
		"turned round": {[]change{{"decisions/8.13/applicable", "no"}, words}, []change{{"decisions/8.13/applicable", "yes"}}, false,
			[]string{"Besluit: eerst niet van toepassing, nu van toepassing."}, []string{"Decision: first not applicable, now applicable."}},
		"grounds": {append(uses("R1"), law, words), []change{{"decisions/8.13/reasons/law/on", false}, {"decisions/8.13/reasons/goodPractice/on", true}}, false,
			[]string{"Redenen erbij: goed gebruik.", "Redenen vervallen: wet."}, []string{"Reasons added: good practice.", "Reasons gone: law."}},
		"status under own words": {append(uses("R1"), words), []change{{"decisions/8.13/status", "full"}}, false, nil, nil},
		"status and actions under a draft": {uses("R1"), []change{{"decisions/8.13/status", "full"}, {"actions/M1/controls", []string{"8.13"}}}, true,
			[]string{"Status: eerst geen, nu volledig.", "Acties erbij: M1."}, []string{"Status: first none, now full.", "Actions added: M1."}},
	} {
		t.Run(name, func(t *testing.T) {
			d := stated(t, c.before...)
			if c.draft {
				var err error
				d, err = risk.TakeDraft(d, "8.13", lang.NL)
				require.NoError(t, err)
			}
			row := rowOf(t, with(t, d, c.after...), "8.13")
			assert.Equal(t, c.nl, row.Drift().In(lang.NL))
			assert.Equal(t, c.en, row.Drift().In(lang.EN))
			assert.Equal(t, len(c.nl) > 0, row.Outdated)
		})
	}
}

// A file may hold anything as a basis.
func TestDriftOfAnyBasis(t *testing.T) {
	for _, basis := range []string{"", ";", "yes", "yes;;;;;;", "maybe; R9 R9; law", "yes; R2 R1;", ";;;;"} {
		row := risk.SoARow{
			Decision:   &risk.Decision{ID: "8.13", Justification: "Onze woorden.", Basis: basis},
			Applicable: risk.Yes, Risks: []string{"R1", "R2"},
		}
		for _, l := range lang.All() {
			assert.NotEmpty(t, row.Drift().In(l), basis)
		}
	}
}

// Confirming changes the basis alone, and is refused for what is no control.
func TestConfirmAfterDrift(t *testing.T) {
	d := stated(t, append(uses("R1"), change{"decisions/8.13/justification", "Onze woorden."})...)
	d = with(t, d, uses("R2")...)
	check := untouched(t, d)
	out, err := risk.Confirm(d, "8.13")
	require.NoError(t, err)
	check()
	row := rowOf(t, out, "8.13")
	assert.False(t, row.Outdated)
	assert.Equal(t, row.Basis(), row.Decision.Basis)
	assert.Equal(t, "Onze woorden.", row.Decision.Justification)
	_, err = risk.Confirm(d, "9.9")
	refusedAt(t, "decisions/9.9/justification", err)
}
