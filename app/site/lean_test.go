//go:build !js

package site

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestLeanCopy(t *testing.T) {
	l := lean{
		path:    "example.org/wide",
		files:   map[string]string{"a/server.go": "client.go.txt", "a/more.go": ""},
		imports: []string{"image/png"},
	}
	all, err := l.copy(fstest.MapFS{
		"go.mod":         {Data: []byte("module example.org/wide")},
		"README.md":      {Data: []byte("# Wide")},
		"a/a.go":         {Data: []byte("package a\n\nimport (\n\t_ \"image/png\"\n)\n\nconst kind = \"image/png\" + \"\"\n")},
		"a/a_test.go":    {Data: []byte("package a")},
		"a/server.go":    {Data: []byte("package a // server")},
		"a/more.go":      {Data: []byte("package a // more")},
		"b/c/go.mod":     {Data: []byte("module example.org/wide/b/c")},
		"b/picture.webp": {Data: []byte("?")},
	})
	require.NoError(t, err)
	assert.Equal(t, []string{"a/a.go", "a/server.go", "go.mod", "standin/png/png.go"}, slices.Sorted(maps.Keys(all)))
	assert.Equal(t, "package a\n\nimport (\n\t_ \"example.org/wide/standin/png\"\n)\n\nconst kind = \"image/png\" + \"\"\n", string(all["a/a.go"]))
	assert.Contains(t, string(all["a/server.go"]), "Stands in for http.go")

	before := all.sum()
	all["a/a.go"] = []byte("package a")
	assert.NotEqual(t, before, all.sum(), "another copy has another name")
}

// The stand-in says of gopdf's expression that it finds nothing: Go agrees.
func TestFontNameStaysAsItIs(t *testing.T) {
	source, err := standIns.ReadFile("standin/regexp.go.txt")
	require.NoError(t, err)
	const expression = "|[ \\[\\](){}<>/%]|"
	assert.Contains(t, string(source), strings.ReplaceAll(`const fontName = "`+expression+`"`, `\`, `\\`))
	for _, name := range []string{"SourceSans3-Regular", "a b[c](d){e}<f>/g%"} {
		assert.Equal(t, name, regexp.MustCompile(expression).ReplaceAllString(name, ""))
	}
}
