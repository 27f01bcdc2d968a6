package risk

import (
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"example.org/toepasselijk/annexa/lang"
)

// A field that somebody adds has a name people know it by, in both languages:
// the comparison of two files and the published schema print it.
func TestEverythingHasALabel(t *testing.T) {
	seen := map[string]bool{}
	eachField(reflect.TypeFor[Document](), "", func(pattern string, _ reflect.Type) {
		for steps := pattern; steps != ""; steps = steps[:max(0, strings.LastIndexByte(steps, '/'))] {
			seen[steps] = true
		}
	})
	for pattern := range seen {
		for _, l := range lang.All() {
			label := Label(Path(pattern)).In(l)
			assert.NotEmpty(t, label, "%s has no label: give it one in labels", pattern)
			assert.NotContains(t, label, "#", pattern)
		}
	}
	for pattern := range labels() {
		assert.True(t, seen[pattern], "%s is nothing", pattern)
	}
}

func TestLabel(t *testing.T) {
	for at, want := range map[Path]string{
		"risks/R12/owner":          "Risk owner",
		"risks/*/owner":            "Risk owner",
		"risks/R12":                "Risk",
		"method/matrix/3/5":        "Level at likelihood 3 and impact 5",
		"method/matrix/*/*":        "Level at likelihood and impact",
		"method/likelihood/2/name": "Name of likelihood 2",
		"":                         "",
		"nothing":                  "",
		"risks/R1/assets/1":        "",
		"risks/R1/owner/x":         "",
		"risks//":                  "",
	} {
		assert.Equal(t, want, Label(at).In(lang.EN), at)
	}
}
