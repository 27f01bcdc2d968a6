package page

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/app/store"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/file"
)

func TestSaveSaysWhatCannotBeOpenedAgain(t *testing.T) {
	for _, l := range lang.All() {
		s := store.New(func() risk.Date { return "2026-11-18" })
		s.Restore(risk.New("2026-11-18"))
		shell := &Shell{Session: &Session{Store: s, Memory: &part.Memory{}}, ID: startPage.ID, Lang: l}

		require.NoError(t, s.Set("organisation/context", strings.Repeat("x", file.MaxSize)))
		shell.save()
		assert.True(t, shell.Memory.Notice.Bad)
		assert.Contains(t, shell.Memory.Notice.Text, "32 MB")
		assert.True(t, s.Dirty(), "what cannot be opened is not saved")

		require.NoError(t, s.Set("organisation/context", "x"))
		shell.save()
		assert.False(t, shell.Memory.Notice.Bad)
		assert.False(t, s.Dirty())
	}
}
