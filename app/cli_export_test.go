//go:build !js

package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/example"
	"example.org/toepasselijk/risk/file"
	"example.org/toepasselijk/risk/sheets"
)

func TestExport(t *testing.T) {
	d := example.Document(lang.EN)
	name, dir := saved(t, d), t.TempDir()
	book, err := sheets.Workbook(risk.Assess(d), lang.EN)
	require.NoError(t, err)
	for out, c := range map[string]struct {
		args []string
		want []byte
	}{
		"a.xlsx": {nil, book},
		"B.XLSX": {[]string{"-sheet", "soa"}, book},
		"c.csv":  {nil, sheets.CSV(risk.Assess(d), lang.EN, sheets.RiskRegister)},
		"d.csv":  {[]string{"-sheet", "soa"}, sheets.CSV(risk.Assess(d), lang.EN, sheets.SoA)},
		"e.json": {nil, file.Save(d)},
	} {
		at := filepath.Join(dir, out)
		assert.Equal(t, did{}, use(t, "", append([]string{"export", name, "-lang", "en", "-o", at}, c.args...)...), out)
		got, err := os.ReadFile(at)
		require.NoError(t, err)
		assert.True(t, bytes.Equal(c.want, got), out)
	}
	for _, args := range [][]string{
		{"export", name}, {"export", name, "-o", name}, {"export", name, "-o", filepath.Join(dir, "x.pdf")}, {"export", name, "-o", filepath.Join(dir, "x.csv"), "-sheet", "x"},
	} {
		assert.Equal(t, exitWrong, use(t, "", args...).code, args)
	}
	assert.NoFileExists(t, filepath.Join(dir, "x.pdf"))
}
