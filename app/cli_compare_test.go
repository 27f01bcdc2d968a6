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
	"example.org/toepasselijk/risk/file"
)

// afterwards returns the worked example some months later.
func afterwards(t *testing.T) *risk.Document {
	d := example.Document(lang.EN)
	for _, e := range []struct {
		at    risk.Path
		value any
	}{
		{"edition/version", "1.3"},
		{"method/acceptance", 1},
		{"risks/R2/current/likelihood", 4}, // 4 × 5 = 20: critical
		{"risks/R9/treatment/controls", []string{"7.4"}},
		{"actions/M3/status", risk.Done},
		{"decisions/5.1/justification", "Two\nlines\x1b[31m"},
		{"organisation/interfaces", ""},
	} {
		var err error
		d, err = risk.Set(d, e.at, e.value)
		require.NoError(t, err)
	}
	d, err := risk.Remove(d, "risks/R5")
	require.NoError(t, err)
	d, id, err := risk.Add(d, "risks")
	require.NoError(t, err)
	d, err = risk.Set(d, risk.Path("risks/"+id+"/title"), "Fire")
	require.NoError(t, err)
	d.Unknown = map[risk.Path]any{"colour": "red"}
	return d
}

func TestCompare(t *testing.T) {
	old, new := saved(t, example.Document(lang.EN)), saved(t, afterwards(t))
	got := use(t, "", "compare", old, new)
	require.Equal(t, exitDone, got.code, got.err)
	assert.Empty(t, got.err)
	for _, line := range []string{
		"Havenlicht Software B.V. version 1.2 of 2026-11-18 → Havenlicht Software B.V. version 1.3 of 2026-11-18",
		"! The line of acceptance lies elsewhere",
		"1 risk rose to a higher level", "2 approvals no longer hold", "1 action is done", "1 control became applicable",
		"Risks: 1 added, 1 removed,", "  + R43 Fire", "  - R5 Customer accounts", "  ~ R2 Long outage",
		"      Likelihood now: 3 Possible → 4 Likely", "      = level now: High → Critical",
		"      = approval: valid → outdated",
		"      Status: In progress → Done",
		"      = applies: No → Yes", "      = needed for a risk: no → yes",
		"→ Two lines [31m\n",
		"  ~ Interfaces: Cloud provider",
		"→ (nothing)\n",
		"1 member that this version does not know differs\n  ~ colour\n",
	} {
		assert.Contains(t, got.out, line)
	}
	assert.NotContains(t, got.out, "\x1b", "nothing that a terminal obeys")
	assert.Equal(t, got, use(t, string(file.Save(afterwards(t))), "compare", old, "-"))
}

func TestCompareTheSame(t *testing.T) {
	name := saved(t, example.Document(lang.NL))
	got := use(t, "", "compare", name, name)
	assert.Equal(t, exitDone, got.code)
	assert.Contains(t, got.out, "Nothing differs.")
	asJSON := use(t, "", "compare", "-json", name, name)
	var diff diffJSON
	require.NoError(t, json.Unmarshal([]byte(asJSON.out), &diff))
	assert.Equal(t, diffJSON{
		Old: diff.Old, New: diff.Old, Comparable: true, Warnings: []string{}, Sections: []sectionJSON{}, Unknown: []risk.Path{},
	}, diff)
	nameless := saved(t, &risk.Document{Method: risk.Preset(risk.Square(5)), Decisions: risk.New("").Decisions})
	assert.Contains(t, use(t, "", "compare", nameless, nameless).out, "(nameless) → (nameless)")
}

func TestCompareJSON(t *testing.T) {
	got := use(t, "", "compare", saved(t, example.Document(lang.EN)), saved(t, afterwards(t)), "-json")
	require.Equal(t, exitDone, got.code, got.err)
	var diff diffJSON
	require.NoError(t, json.Unmarshal([]byte(got.out), &diff))
	assert.Equal(t, "1.3", diff.New.Version)
	assert.True(t, diff.Comparable)
	assert.Len(t, diff.Warnings, 1)
	assert.Equal(t, []risk.Path{"colour"}, diff.Unknown)
	assert.Equal(t, 1, diff.Summary.Done)
	entries := map[risk.Path]entryJSON{}
	for _, s := range diff.Sections {
		for _, e := range append(append(s.Added, s.Removed...), s.Changed...) {
			entries[e.Path] = e
		}
	}
	r2 := entries["risks/R2"]
	require.Len(t, r2.Fields, 1)
	assert.Equal(t, fieldJSON{"risks/R2/current/likelihood", "Likelihood now", 3.0, 4.0, "3 Possible", "4 Likely"}, r2.Fields[0])
	assert.Equal(t, fromTo[int]{3, 4}, r2.Risk.Current)
	assert.Equal(t, fromTo[int]{0, 0}, entries["risks/R43"].Risk.Current)
	assert.True(t, entries["actions/M3"].Done)
	assert.Equal(t, &controlJSON{fromTo[risk.Applicable]{risk.No, risk.Yes}, fromTo[bool]{false, true}}, entries["decisions/7.4"].Control)
	assert.NotContains(t, got.out, "null")
}

func TestValidate(t *testing.T) {
	for want, d := range map[string]*risk.Document{
		"valid: 42 risks, 24 assets, 39 actions, 96 controls (3 own)\n":                                      example.Document(lang.NL),
		"valid: 0 risks, 0 assets, 0 actions, 93 controls (0 own)\n":                                         risk.New("2026-11-18"),
		"valid: 42 risks, 24 assets, 40 actions, 96 controls (3 own), 1 member this version does not know\n": func() *risk.Document { d, _, _ := risk.Add(afterwards(t), "actions"); return d }(),
	} {
		assert.Equal(t, did{out: want}, use(t, "", "validate", saved(t, d)))
	}
	got := use(t, strings.Replace(string(file.Save(example.Document(lang.NL))), `"likelihood": 3`, `"likelihood": 9`, 1), "validate", "-")
	assert.Equal(t, did{code: exitRefused, err: "validate: -: risks/R1/current/likelihood: 9 is not possible here; choose a number from 0 to 5.\n"}, got)
}

func TestSchema(t *testing.T) {
	assert.Equal(t, did{out: string(file.Schema())}, use(t, "", "schema"))
}

func TestCompareInDutch(t *testing.T) {
	old, new := saved(t, example.Document(lang.NL)), saved(t, afterwards(t))
	got := use(t, "", "compare", "-lang", "nl", old, new)
	require.Equal(t, exitDone, got.code, got.err)
	for _, line := range []string{
		"versie 1.2 van 2026-11-18", "1 risico steeg naar een hoger niveau", "Risico's: 1 erbij, 1 vervallen,",
		"      = niveau nu: Hoog → Kritiek", "      = akkoord: geldig → verlopen", "1 onderdeel dat deze versie niet kent, verschilt",
	} {
		assert.Contains(t, got.out, line)
	}
	assert.Contains(t, use(t, "", "compare", "-lang", "nl", old, old).out, "Er is geen verschil.")
	assert.Contains(t, use(t, "", "validate", "-lang", "nl", old).out, "geldig: 42 risico's, 24 bedrijfsmiddelen, ")
	var diff diffJSON
	require.NoError(t, json.Unmarshal([]byte(use(t, "", "compare", "-lang", "nl", "-json", old, new).out), &diff))
	assert.Contains(t, diff.Warnings[0], "acceptatiegrens")
}
