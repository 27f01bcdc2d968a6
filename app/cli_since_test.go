//go:build !js

package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk/example"
)

// TestReportOfChanges: the report says what changed since an older file and
// what the audit check finds, when it is asked to.
func TestReportOfChanges(t *testing.T) {
	d := example.Document(lang.EN)
	now := saved(t, d)
	d.Edition.Version, d.Risks[0].Owner, d.Organisation.Scope = "0.9", "Former owner", ""
	old, out := saved(t, d), filepath.Join(t.TempDir(), "out.pdf")
	text := func(args ...string) string {
		require.Equal(t, exitDone, use(t, "", append([]string{"report", now, "-o", out, "-lang", "en"}, args...)...).code)
		text, err := exec.Command("pdftotext", out, "-").Output()
		require.NoError(t, err)
		return string(text)
	}
	plain := text()
	assert.NotContains(t, plain, "Former owner")
	assert.NotContains(t, plain, "Audit check")
	assert.Contains(t, text("-since", old), "Former owner")
	assert.Contains(t, text("-findings"), "Audit check")

	data, err := os.ReadFile(old)
	require.NoError(t, err)
	assert.Equal(t, exitDone, use(t, string(data), "report", now, "-o", out, "-since", "-").code)
	for _, args := range [][]string{
		{"report", "-", "-o", out, "-since", "-"}, {"report", now, "-o", old, "-since", old},
		{"report", now, "-o", out, "-only", "soa", "-since", old}, {"report", now, "-o", out, "-only", "plan", "-findings"},
	} {
		assert.Equal(t, exitWrong, use(t, string(data), args...).code, args)
	}
	gone := use(t, "", "report", now, "-o", out, "-since", "gone.toepasselijk")
	assert.Contains(t, gone.err, "gone.toepasselijk")
}
