//go:build marked

package lang_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"example.org/toepasselijk/annexa/lang"
)

func TestMarkedReachesEveryText(t *testing.T) {
	type texts struct {
		Title string
		none  string
		Count func(string, ...int) string
		Lines []string
		Steps [2]struct{ Name string }
		Names map[int]string
		Level int
	}
	lines := []string{"one"}
	of := texts{
		Title: "Risk", Count: func(s string, n ...int) string { return s + lang.Number(lang.EN, len(n)) }, Lines: lines,
		Steps: [2]struct{ Name string }{{"first"}}, Names: map[int]string{1: "low"}, Level: 3,
	}
	in := lang.Of(texts{Title: "Risico"}, of)
	got := in.In(lang.EN)
	assert.Equal(t, "‹Risk›", got.Title)
	assert.Empty(t, got.none)
	assert.Equal(t, "‹x2›", got.Count("x", 1, 2))
	assert.Equal(t, []string{"‹one›"}, got.Lines)
	assert.Equal(t, "‹first›", got.Steps[0].Name)
	assert.Equal(t, "‹low›", got.Names[1])
	assert.Equal(t, 3, got.Level)
	assert.Equal(t, []string{"one"}, lines, "the text itself stays as it is")
	assert.Equal(t, "Risico", in.In(lang.NL).Title)
}
