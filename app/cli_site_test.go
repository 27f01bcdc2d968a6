//go:build !js

package main

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/page"
	"example.org/toepasselijk/risk/example"
	"example.org/toepasselijk/risk/file"
)

// The program finds the worked example where the site has it, as it is.
func TestSiteCarriesTheExample(t *testing.T) {
	at := map[string][]byte{}
	for _, f := range siteFiles() {
		at[f.Path] = f.Data
	}
	for _, l := range lang.All() {
		got, err := file.Open(at[page.ExampleFile(l)])
		require.NoError(t, err)
		assert.Equal(t, example.Document(l), got)
	}
	assert.Equal(t, file.Schema(), at[schemaFile])
}
