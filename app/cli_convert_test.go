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
	assert.Equal(t, []formerJSON{{"9.2.1", 4, risk.Yes, "", "Accounts"}}, got.Proposals[15].From)
	assert.Equal(t, []unreadJSON{{5, "rommel", "There is no number of a control of 2013 here, such as A.9.2.1."}}, got.Unread)

	did = use(t, "niets", "convert", "-")
	assert.Equal(t, exitRefused, did.code)
	assert.Contains(t, did.err, "convert: -: There is no control of Annex A of 2013 in this")
}
