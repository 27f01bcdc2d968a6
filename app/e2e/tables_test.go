//go:build !js

package e2e

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/example"
	"example.org/toepasselijk/risk/file"
	"example.org/toepasselijk/risk/sheets"
)

// What other programs take of the document is made in the browser, byte for
// byte what the command line makes.
func TestTables(t *testing.T) {
	t.Parallel()
	p := newTab(t)
	p.begin("/en/report", "example")
	d := example.Document(lang.EN)
	book, err := sheets.Workbook(risk.Assess(d), lang.EN)
	require.NoError(t, err)
	for _, c := range []struct {
		id, name string
		want     []byte
	}{
		{"#table-book", sheets.BookName(d), book},
		{"#table-soa", sheets.SoA.CSVName(d, lang.EN), sheets.CSV(risk.Assess(d), lang.EN, sheets.SoA)},
		{"#table-json", "havenlicht-software-2026-11-18.json", file.Save(d)},
	} {
		name, data := p.download(func() { p.click(c.id) })
		assert.Equal(t, c.name, name)
		assert.True(t, bytes.Equal(c.want, data), c.name)
	}
	p.noComplaints()
}
