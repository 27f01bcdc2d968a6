package compare_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/compare"
)

// Another look is told in words: never the base64 of a picture.
func TestStyleIsCompared(t *testing.T) {
	old := risk.New("2026-11-18")
	styled := *old
	styled.Style = risk.Style{Paper: risk.Letter, Accent: "#7a1f3d", Logo: dot}
	require.NoError(t, risk.Validate(&styled))
	diff := compare.Compare(old, &styled)
	s := diff.Section("style")
	assert.Equal(t, "Uiterlijk van het rapport", s.Title.In(lang.NL))
	var said [][3]string
	for _, f := range s.Fields {
		said = append(said, [3]string{f.Label.In(lang.EN), f.OldText.In(lang.EN), f.NewText.In(lang.EN)})
	}
	assert.Equal(t, [][3]string{{"Paper", "", "Letter"}, {"Accent colour", "", "#7a1f3d"}, {"Logo", "", "PNG, 1 × 1 pixels, 67 bytes"}}, said)
}
