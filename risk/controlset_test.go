package risk_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

func TestControlSet(t *testing.T) {
	d := risk.New("2026-11-18")
	say := func(nl, en string) {
		t.Helper()
		assert.Equal(t, nl, risk.Assess(d).ControlSet(lang.NL))
		assert.Equal(t, en, risk.Assess(d).ControlSet(lang.EN))
	}
	const used, uses = "Gebruikt zijn de 93 beheersmaatregelen uit bijlage A van ISO/IEC 27001:2022", "Used are the 93 controls of Annex A of ISO/IEC 27001:2022"
	say(used+". De vergelijking met bijlage A is nog niet af: over 93 van de 93 maatregelen is nog niet besloten.",
		uses+". The comparison with Annex A is not complete: 93 of the 93 controls are still undecided.")

	ids := make([]annexa.ControlID, len(d.Decisions))
	for i, decision := range d.Decisions {
		ids[i] = decision.ID
	}
	d, _ = risk.DecideAll(d, ids[1:], risk.Bulk{Applicable: risk.Yes})
	say(used+". De vergelijking met bijlage A is nog niet af: over 1 maatregel is nog niet besloten.",
		uses+". The comparison with Annex A is not complete: 1 control is still undecided.")

	d, _ = risk.DecideAll(d, ids[:1], risk.Bulk{Applicable: risk.Yes})
	const compared, were = ". De maatregelen die onze risico's nodig hebben, zijn met bijlage A vergeleken. Zo is er geen over het hoofd gezien.",
		". The controls that our risks need were compared with Annex A, so that none was overlooked."
	say(used+compared, uses+were)

	for range 4 {
		var err error
		d, _, err = risk.Add(d, "ownControls")
		require.NoError(t, err)
	}
	assert.Empty(t, risk.Sources(d))
	say(used+" en 4 eigen maatregelen"+compared, uses+" and 4 controls of our own"+were) // an own control that is undecided leaves Annex A compared
	d = with(t, d, change{"ownControls/E1/source", "NEN 7510"})
	say(used+" en 4 eigen maatregelen, uit de bron NEN 7510"+compared, uses+" and 4 controls of our own, from the source NEN 7510"+were)
	d = with(t, d, change{"ownControls/E2/source", " Klanteis"}, change{"ownControls/E3/source", "NEN 7510 "})
	say(used+" en 4 eigen maatregelen, uit 2 bronnen: NEN 7510; Klanteis"+compared, uses+" and 4 controls of our own, from 2 sources: NEN 7510; Klanteis"+were)
	assert.Equal(t, []string{"NEN 7510", "Klanteis"}, risk.Sources(d))
}
