//go:build !js

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/example"
)

func TestCalendar(t *testing.T) {
	name := saved(t, example.Document(lang.NL))
	for l, want := range map[string]string{"nl": "Fase 1-audit", "en": "Stage 1 audit"} {
		out := filepath.Join(t.TempDir(), "out.ics")
		assert.Equal(t, did{}, use(t, "", "calendar", name, "-o", out, "-lang", l))
		data, err := os.ReadFile(out)
		require.NoError(t, err)
		assert.True(t, strings.HasPrefix(string(data), "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"))
		assert.Equal(t, 8, strings.Count(string(data), "BEGIN:VEVENT\r\n"))
		assert.Contains(t, string(data), want)
		assert.Contains(t, string(data), "DTSTART;VALUE=DATE:20270412\r\n")
	}

	none := saved(t, risk.New("2026-11-18"))
	out := filepath.Join(t.TempDir(), "out.ics")
	got := use(t, "", "calendar", none, "-o", out)
	assert.Equal(t, exitRefused, got.code)
	assert.Contains(t, got.err, "there is no date")
	assert.NoFileExists(t, out)
	for _, args := range [][]string{{"calendar", name}, {"calendar", "-o", out}, {"calendar", name, "-o", name}, {"calendar", name, "-o", out, "-lang", "fr"}} {
		assert.Equal(t, exitWrong, use(t, "", args...).code, args)
	}
}
