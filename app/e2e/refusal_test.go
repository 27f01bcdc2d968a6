//go:build !js

package e2e

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk/example"
	"example.org/toepasselijk/risk/file"
)

// strangers are files that are not ours, or not sound, with what the one
// sentence about each must name.
func strangers(t testing.TB) []struct {
	name string
	data []byte
	says string
} {
	sound := file.Save(example.Document(lang.NL))
	with := func(old, new string) []byte {
		require.Contains(t, string(sound), old)
		return bytes.Replace(sound, []byte(old), []byte(new), 1)
	}
	return []struct {
		name string
		data []byte
		says string
	}{
		{"leeg.toepasselijk", nil, "leeg"},
		{"plaatje.png", []byte("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"), "PNG"},
		{"ander.json", []byte(`{"name": "left-pad", "dependencies": {}}`), "geen opslagbestand"},
		{"nieuwer.toepasselijk", with(`"version": 2`, `"version": 99`), "versie 99"},
		{"los.toepasselijk", with(`"assets": ["A9",`, `"assets": ["A999",`), "risks/R1/assets"},
		{"niveau.toepasselijk", with(`"likelihood": 3,`, `"likelihood": 9,`), "risks/R1/current/likelihood"},
		{"dubbel.toepasselijk", with(`"id": "A2",`, `"id": "A1",`), "A1"},
		{"diep.toepasselijk", []byte(strings.Repeat("[", 1<<20)), "regel 1"},
		{"dieper.toepasselijk", []byte(`{"format":"toepasselijk","version":1,"x":` + strings.Repeat(`{"a":`, 200_000)), "regel 1"},
		{"codering.toepasselijk", with("Havenlicht Software", "Havenlicht S\xf6ftware"), "regel 5"},
		{"half.toepasselijk", sound[:len(sound)/2], "regel"},
	}
}

// A file that is refused gives one sentence with the place at fault, and what
// was on screen stays to the letter.
func TestBadInput(t *testing.T) {
	t.Parallel()
	p := newTab(t)
	p.visit("/organisatie")
	p.fill("organisation/name", "Blijft staan")
	before := p.kept()
	untouched := func(name, says string) {
		t.Helper()
		p.wait(`!document.querySelector(".notice.bad").hidden && document.getElementById("notice").textContent.includes(` + quote(says) + `)`)
		said := p.text("#notice")
		assert.NotContains(t, said, "\n", name)
		assert.LessOrEqual(t, strings.Count(said, ". "), 1, "%s: %s", name, said)
		p.holds("organisation/name", "Blijft staan")
		assert.Equal(t, before, p.kept(), name)
		t.Logf("%s: %s", name, said)
		p.click("#dismiss")
		p.wait(`document.querySelector(".notice.bad")?.hidden ?? true`)
	}
	for _, s := range strangers(t) {
		at := write(t, s.name, s.data)
		p.openFile(at)
		untouched(s.name, s.says)
	}

	large := write(t, "groot.toepasselijk", nil)
	require.NoError(t, os.Truncate(large, 100<<20))
	p.openFile(large)
	untouched("100 MB", "groot.toepasselijk is te groot")
	p.drop(large)
	untouched("100 MB, dropped", "groot.toepasselijk is te groot")

	folder := t.TempDir()
	p.drop(folder)
	untouched("a folder", "niet lezen")
}
