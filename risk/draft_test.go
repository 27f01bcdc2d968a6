package risk_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// change is a value for a field.
type change struct {
	at    risk.Path
	value any
}

// stated returns an empty document with five risks and two actions, of which
// the first three risks and the actions have a title, after the changes.
func stated(t *testing.T, changes ...change) *risk.Document {
	t.Helper()
	d := risk.New("2026-11-18")
	var err error
	for _, list := range []risk.Path{"risks", "risks", "risks", "risks", "risks", "actions", "actions"} {
		d, _, err = risk.Add(d, list)
		require.NoError(t, err)
	}
	return with(t, d, append([]change{
		{"risks/R1/title", "Ransomware"}, {"risks/R2/title", " Lek\nbij de leverancier. "}, {"risks/R3/title", strings.Repeat("lang woord ", 9)},
		{"actions/M1/title", "Back-up testen"}, {"actions/M2/title", "Oefenen"},
	}, changes...)...)
}

func with(t *testing.T, d *risk.Document, changes ...change) *risk.Document {
	t.Helper()
	for _, c := range changes {
		var err error
		d, err = risk.Set(d, c.at, c.value)
		require.NoError(t, err, c.at)
	}
	return d
}

func rowOf(t *testing.T, d *risk.Document, id annexa.ControlID) risk.SoARow {
	t.Helper()
	for _, row := range risk.Assess(d).SoA {
		if row.Decision.ID == id {
			return row
		}
	}
	t.Fatalf("no row %s", id)
	return risk.SoARow{}
}

// uses makes risks choose control 8.13.
func uses(ids ...string) []change {
	var out []change
	for _, id := range ids {
		out = append(out, change{risk.Path("risks/" + id + "/treatment/controls"), []string{"8.13"}})
	}
	return out
}

func TestDraftJustification(t *testing.T) {
	yes, no := change{"decisions/8.13/applicable", "yes"}, change{"decisions/8.13/applicable", "no"}
	law := change{"decisions/8.13/reasons/law/on", true}
	const long = "lang woord lang woord lang woord lang woord lang woord lang…" // 60 letters, cut at a word
	for name, c := range map[string]struct {
		changes  []change
		nl, en   string
		reasoned bool
	}{
		"not decided": {nil, "", "", false},
		"excluded": {[]change{no}, "Deze maatregel is niet van toepassing. De reden moet nog worden opgeschreven.",
			"This control is not applicable. The reason is still to be written.", false},
		"no reason": {[]change{yes, {"decisions/8.13/status", "full"}}, "Deze maatregel is van toepassing. De reden moet nog worden opgeschreven.",
			"This control is applicable. The reason is still to be written.", false},
		"one risk": {uses("R1"), "Deze maatregel is nodig voor risico R1 (Ransomware).", "This control is needed for risk R1 (Ransomware).", true},
		"four risks": {uses("R1", "R2", "R3", "R4"),
			"Deze maatregel is nodig voor 4 risico's: R1 (Ransomware), R2 (Lek bij de leverancier), R3 (" + long + ") en R4.",
			"This control is needed for 4 risks: R1 (Ransomware), R2 (Lek bij de leverancier), R3 (" + long + ") and R4.", true},
		"five risks": {uses("R1", "R2", "R3", "R4", "R5"), // three by name, 5 - 3 = 2 counted
			"Deze maatregel is nodig voor 5 risico's: R1 (Ransomware), R2 (Lek bij de leverancier), R3 (" + long + ") en nog 2.",
			"This control is needed for 5 risks: R1 (Ransomware), R2 (Lek bij de leverancier), R3 (" + long + ") and 2 more.", true},
		"every ground": {[]change{
			yes, law, {"decisions/8.13/reasons/law/text", "AVG, artikel 32."}, {"decisions/8.13/reasons/contract/on", true},
			{"decisions/8.13/reasons/business/on", true}, {"decisions/8.13/reasons/business/text", " nul\nverlies "},
			{"decisions/8.13/reasons/goodPractice/on", true},
		}, "Een wet of regel vraagt erom: AVG, artikel 32. Een contract vraagt erom. Onze organisatie eist dit zelf: nul verlies. Dit is gangbaar in het vak.",
			"A law or regulation asks for it: AVG, artikel 32. A contract asks for it. Our organisation itself requires it: nul verlies. It is common practice in the field.", true},
		"status and actions": {append(uses("R1"), change{"decisions/8.13/status", "planned"},
			change{"actions/M1/controls", []string{"8.13"}}, change{"actions/M2/controls", []string{"8.13"}}),
			"Deze maatregel is nodig voor risico R1 (Ransomware). De maatregel is gepland; zie de 2 acties M1 (Back-up testen) en M2 (Oefenen).",
			"This control is needed for risk R1 (Ransomware). The control is planned; see the 2 actions M1 (Back-up testen) and M2 (Oefenen).", true},
		"an action alone": {[]change{yes, law, {"actions/M1/controls", []string{"8.13"}}},
			"Een wet of regel vraagt erom. Zie actie M1 (Back-up testen).", "A law or regulation asks for it. See action M1 (Back-up testen).", true},
		"excluded yet used": {append([]change{no}, uses("R1")...), "Deze maatregel is nodig voor risico R1 (Ransomware).", "This control is needed for risk R1 (Ransomware).", true},
	} {
		t.Run(name, func(t *testing.T) {
			d := stated(t, c.changes...)
			row := rowOf(t, d, "8.13")
			assert.Equal(t, c.nl, risk.DraftJustification(d, row, lang.NL))
			assert.Equal(t, c.en, risk.DraftJustification(d, row, lang.EN))
			assert.Equal(t, c.reasoned, row.Reasoned())
		})
	}
}

func TestTakeDraft(t *testing.T) {
	d := stated(t, append(uses("R1"), change{"decisions/8.13/status", "planned"}, change{"decisions/8.13/justification", "Onze woorden."})...)
	check := untouched(t, d)
	out, err := risk.TakeDraft(d, "8.13", lang.NL)
	require.NoError(t, err)
	check()
	row := rowOf(t, out, "8.13")
	assert.Equal(t, risk.DraftJustification(d, row, lang.NL), row.Decision.Justification)
	assert.False(t, row.Outdated)

	// A draft mentions the status: it is outdated by another one, and words of
	// the user's own are not.
	assert.True(t, rowOf(t, with(t, out, change{"decisions/8.13/status", "full"}), "8.13").Outdated)
	assert.False(t, rowOf(t, with(t, d, change{"decisions/8.13/status", "full"}), "8.13").Outdated)
	mine := with(t, out, change{"decisions/8.13/justification", "Weer onze woorden."}, change{"decisions/8.13/status", "full"})
	assert.False(t, rowOf(t, mine, "8.13").Outdated)

	// Confirmed it stays a draft; the same draft again changes nothing.
	full := with(t, out, change{"decisions/8.13/status", "full"})
	full, err = risk.Confirm(full, "8.13")
	require.NoError(t, err)
	assert.False(t, rowOf(t, full, "8.13").Outdated)
	assert.True(t, rowOf(t, with(t, full, change{"actions/M1/controls", []string{"8.13"}}), "8.13").Outdated)
	again, err := risk.TakeDraft(out, "8.13", lang.NL)
	require.NoError(t, err)
	assert.Equal(t, out, again)

	for _, id := range []annexa.ControlID{"5.1", "9.99", "", "8.13/id"} {
		_, err := risk.TakeDraft(d, id, lang.EN)
		refusedAt(t, risk.Path("decisions/"+string(id)+"/justification"), err)
	}
}
