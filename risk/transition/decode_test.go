package transition

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Zeros between the letters of text that is not UTF-16 are left out, and
// garble nothing.
func TestDecodeZerosBetweenLetters(t *testing.T) {
	text := strings.Repeat("A.9.2.1;Ja;Coördinatie geregeld\n", 60)
	strewn := strings.Join(strings.Split(text, ""), "\x00")
	for _, data := range []string{strewn, "\ufeff" + strewn} {
		got, err := decode([]byte(data))
		require.NoError(t, err)
		assert.Equal(t, text, got)
	}
}

func TestNumberOf(t *testing.T) {
	for cell, want := range map[string]string{
		"A.9.2.1": "9.2.1", "9.2.1": "9.2.1", "a9.2.1": "9.2.1", "A. 9.2.1": "9.2.1", "Annex A 9.2.1": "9.2.1", "Bijlage A.9.2.1": "9.2.1",
		"ISO 27001 A.9.2.1": "9.2.1", "NEN-EN-ISO/IEC 27001:2013 A.9.2.1": "9.2.1", "A.09.02.01": "9.2.1", "A.9.2.1:": "9.2.1",
		"9.2.1a": "", "A.9.2": "", "ISO": "", "ISO 27001": "", "": "", "A.9.2.9": "", "27001": "",
	} {
		got, _ := numberOf(cell)
		assert.Equal(t, want, got, cell)
	}
}

// A column of yes and no is a decision, also where a stroke stands for
// neither and nothing stands above it.
func TestStrokesAreNoStatus(t *testing.T) {
	table, err := Read([]byte("A.9.2.1\tJa\tWij doen dit\nA.9.2.2\tNee\tNiet nodig\nA.9.2.5\t-\td\n"))
	require.NoError(t, err)
	assert.Equal(t, Applies, table.Columns[1].Kind)
}
