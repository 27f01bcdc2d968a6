package risk

import (
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// Every field says what it may hold, by its type or by its place: a field that
// somebody adds to the document and nobody checks would let anything in.
func TestEveryFieldIsChecked(t *testing.T) {
	seen := map[string]bool{}
	eachField(reflect.TypeFor[Document](), "", func(pattern string, kind reflect.Type) {
		seen[pattern] = true
		_, byPlace := fieldChecks[pattern]
		_, byType := typeChecks[kind]
		assert.True(t, byPlace || byType || engineKept(pattern) || kind.Kind() == reflect.Bool, "%s is not checked", pattern)
	})
	for pattern := range fieldChecks {
		assert.True(t, seen[pattern], "%s is no field", pattern)
	}
	assert.Greater(t, len(seen), 80)
}

func eachField(t reflect.Type, pattern string, visit func(string, reflect.Type)) {
	switch {
	case isField(t):
		visit(pattern, t)
	case t.Kind() == reflect.Pointer:
		eachField(t.Elem(), pattern, visit)
	case t.Kind() == reflect.Slice:
		eachField(t.Elem(), pattern+"/*", visit)
	default:
		for i, name := range fieldsOf[t].names {
			if name != "" {
				eachField(t.Field(i).Type, strings.TrimPrefix(pattern+"/"+name, "/"), visit)
			}
		}
	}
}

// The counter of a list is named as the list is.
func TestCounterPaths(t *testing.T) {
	d := New("")
	for i, l := range lists {
		*l.counter(&d.Counters) = i + 1
		got, ok := Get(d, l.counterPath())
		assert.True(t, ok)
		assert.Equal(t, i+1, got)
	}
}
