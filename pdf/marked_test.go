//go:build marked

package pdf

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/annexa/lang/langtest"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/example"
	"example.org/toepasselijk/risk/file"
)

// Every word of the report comes from a text that has a translation.
func TestNothingIsUntranslated(t *testing.T) {
	written := example.Document(lang.EN)
	langtest.Mark(written)
	for name, d := range map[string]*risk.Document{"empty": risk.New("2026-11-23"), "example": written} {
		same := strings.Fields(fingerprint(file.Save(d)))
		var found []string
		b, err := layOut(d, Options{Lang: lang.EN, Fonts: fonts(t), Findings: true, Before: risk.New("2025-11-23")})
		require.NoError(t, err)
		for _, p := range b.pages {
			var text strings.Builder
			for _, m := range p.marks {
				if m.shape == textShape {
					text.WriteString(" " + m.text)
				}
			}
			found = append(found, langtest.Unmarked(text.String(), same...)...)
		}
		slices.Sort(found)
		assert.Empty(t, slices.Compact(found), name)
	}
}
