package example_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/audit"
	"example.org/toepasselijk/risk/example"
	"example.org/toepasselijk/risk/file"
)

func TestNothingToFind(t *testing.T) {
	each(t, func(t *testing.T, a *risk.Assessment) {
		for _, f := range audit.Run(a, "2026-11-23") {
			t.Errorf("%s at %s", f.ID, f.At)
		}
	})
}

func TestSavesAndOpens(t *testing.T) {
	for _, l := range lang.All() {
		d := example.Document(l)
		saved := file.Save(d)
		opened, err := file.Open(saved)
		require.NoError(t, err)
		opened.Unknown = d.Unknown
		assert.Equal(t, d, opened)
	}
}
