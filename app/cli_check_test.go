//go:build !js

package main

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/example"
)

// What was accepted comes apart, with its reason, and does not make check
// fail; taken back, or without its reason, it does.
func TestCheckAccepted(t *testing.T) {
	d, err := risk.Set(example.Document(lang.EN), "organisation/scope", "")
	require.NoError(t, err)
	open := use(t, "", "check", saved(t, d))
	assert.Equal(t, exitRefused, open.code, "a document without a scope")

	d, _, err = risk.AcceptFinding(d, risk.Note{
		Rule: "scope-empty", Place: "organisation/scope", Reason: "Set by the group\nin\x1b[31m May", By: "J. Smit", Date: "2026-11-18",
	})
	require.NoError(t, err)
	name := saved(t, d)
	got := use(t, "", "check", name)
	assert.Equal(t, exitDone, got.code, got.err)
	last := strings.Split(strings.TrimSuffix(got.out, "\n"), "\t")
	require.Len(t, last, 5, got.out)
	assert.Equal(t, []string{"accepted blocker", "4.3", "organisation/scope"}, last[:3])
	assert.Equal(t, "Set by the group in [31m May", last[4])

	var findings []findingJSON
	require.NoError(t, json.Unmarshal([]byte(use(t, "", "check", "-json", name).out), &findings))
	require.Len(t, findings, 1)
	assert.Equal(t, &acceptedJSON{"Set by the group\nin\x1b[31m May", "J. Smit", "2026-11-18"}, findings[0].Accepted)

	d, err = risk.Set(d, "notes/N1/reason", "")
	require.NoError(t, err)
	got = use(t, "", "check", saved(t, d))
	assert.Equal(t, exitRefused, got.code, "no reason, no acceptance")
	assert.NotContains(t, got.out, "accepted blocker")
	assert.Contains(t, got.out, "notes/N1/reason")
}
