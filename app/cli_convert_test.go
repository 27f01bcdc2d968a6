//go:build !js

package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/risk"
)

const oldStatement = "Nr;Van toepassing;Reden\nA.5.1.1;Ja;Beleid\nA.5.1.2;Nee;Niets\nA.9.2.1;Ja;Accounts\nrommel\n"

func TestConvert(t *testing.T) {
	name := filepath.Join(t.TempDir(), "oud.csv")
	require.NoError(t, os.WriteFile(name, []byte(oldStatement), 0o600))
	did := use(t, "", "convert", name, "-lang", "nl")
	require.Equal(t, exitDone, did.code, did.err)
	assert.Contains(t, did.out, "3 maatregelen van 2013 gelezen uit 5 regels\n")
	assert.Contains(t, did.out, "! regel 5: rommel (Hier staat geen nummer")
	assert.Contains(t, did.out, "\n\n? 5.1 Beleidsregels voor informatiebeveiliging [samengevoegd] uit 5.1.1 5.1.2\n    ! De oude maatregelen spreken elkaar tegen")
	assert.Contains(t, did.out, "+ 5.16 Identiteitsbeheer [gebleven] uit 9.2.1\n    9.2.1: Accounts\n")
	assert.Contains(t, did.out, "? 5.7 Informatie en analyses over dreigingen [nieuw]\n")

	did = use(t, oldStatement, "convert", "-", "-json")
	require.Equal(t, exitDone, did.code, did.err)
	var got conversionJSON
	require.NoError(t, json.Unmarshal([]byte(did.out), &got))
	require.Len(t, got.Proposals, 93)
	assert.Equal(t, "conflict", got.Proposals[0].Group)
	assert.Equal(t, risk.Applicable(""), got.Proposals[0].Applicable)
	assert.Equal(t, []formerJSON{{"9.2.1", 4, "", risk.Yes, "", "Accounts", risk.Reasons{}}}, got.Proposals[15].From)
	assert.Equal(t, []unreadJSON{{5, "rommel", "There is no number of a control of 2013 here, such as A.9.2.1.", ""}}, got.Unread)

	did = use(t, "niets", "convert", "-")
	assert.Equal(t, exitRefused, did.code)
	assert.Contains(t, did.err, "convert: -: There is no control of Annex A of 2013 in this")
}

// What the columns have can be said, and a wrong word is answered with the
// words there are.
func TestConvertColumns(t *testing.T) {
	const old = "Nr;A;B;C;D\n9-2-2003;weg;x;AVG;Accounts\nA.14.2.7;weg;;;Geen\n"
	did := use(t, old, "convert", "-", "-columns", "number,ignore,applicable, LAW,reason", "-lang", "nl")
	require.Equal(t, exitDone, did.code, did.err)
	assert.Contains(t, did.out, "Kolommen: Nr = nummer (uw keuze), A = niet gebruikt (uw keuze), B = van toepassing (uw keuze), C = reden: wet (uw keuze), D = verantwoording (uw keuze)\n")
	assert.Contains(t, did.out, "! regel 2: gelezen als 9.2.3 uit de datum 9-2-2003 (Excel maakte van dit nummer een datum.")
	assert.Contains(t, did.out, "+ 8.2 Speciale toegangsrechten [gebleven] uit 9.2.3\n    Wet (AVG)\n    9.2.3: Accounts\n")
	assert.NotContains(t, did.out, "weg")

	did = use(t, old, "convert", "-", "-columns", "number,,law")
	assert.Equal(t, exitWrong, did.code)
	assert.Contains(t, did.err, `convert: -columns does not know ""; choose from: ignore, number, title, applicable, excluded, reason, law,`)
	did = use(t, old, "convert", "-", "-lang", "nl", "-columns", "nummer")
	assert.Contains(t, did.err, `-columns kent "nummer" niet; kies uit: ignore, number,`)
	for words, want := range map[string]string{
		"number,ignore,ignore,ignore,ignore,reason": "You name 6 columns, but the table has 5.",
		"ignore,reason":        "Say of exactly one column that it has the numbers.",
		"number,number,reason": "Say of exactly one column that it has the numbers.",
		"reason,number":        "The column for the numbers has no number of 2013",
	} {
		did = use(t, old, "convert", "-", "-columns", words)
		assert.Equal(t, exitRefused, did.code, words)
		assert.Contains(t, did.err, "convert: -: "+want, words)
	}

	did = use(t, old, "convert", "-", "-json")
	require.Equal(t, exitDone, did.code, did.err)
	var got conversionJSON
	require.NoError(t, json.Unmarshal([]byte(did.out), &got))
	assert.Equal(t, columnJSON{"Nr", "number", "number", "recognised by its contents"}, got.Columns[0])
	assert.Equal(t, "9.2.3", got.Unread[0].As)
	require.Len(t, got.Assumed, 1)
}
