package langtest_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/annexa/lang/langtest"
)

type words struct {
	Title string
	Lines []string
	Count func(int) string
	Step  int
}

// told keeps what a test would fail with.
type told []string

func (t *told) Helper()           {}
func (t *told) Error(args ...any) { *t = append(*t, fmt.Sprint(args...)) }

func TestComplete(t *testing.T) {
	count := func(int) string { return "" }
	for name, c := range map[string]struct {
		nl, en words
		want   told
	}{
		"whole":        {words{"Risico", []string{"a"}, count, 1}, words{"Risk", []string{"b"}, count, 1}, nil},
		"empty":        {words{"", nil, count, 1}, words{"Risk", nil, count, 1}, told{"words.Title: missing"}},
		"copied":       {words{"Risk", nil, count, 1}, words{"Risk", nil, count, 1}, told{`words.Title: "Risk" is the same in both languages`}},
		"meant":        {words{"Menu", nil, count, 1}, words{"Menu", nil, count, 1}, nil},
		"other length": {words{"Risico", []string{"a"}, count, 1}, words{"Risk", nil, count, 1}, told{"words.Lines: 1 in Dutch, 0 in English"}},
		"no function":  {words{"Risico", nil, nil, 1}, words{"Risk", nil, count, 1}, told{"words.Count: missing"}},
		"in a list":    {words{"Risico", []string{"a", "b"}, count, 1}, words{"Risk", []string{"b", ""}, count, 1}, told{"words.Lines[1]: missing"}},
	} {
		t.Run(name, func(t *testing.T) {
			var got told
			langtest.Complete(&got, lang.Of(c.nl, c.en), "Menu")
			assert.Equal(t, c.want, got)
		})
	}
}

func TestUnmarked(t *testing.T) {
	for text, want := range map[string][]string{
		"‹Risk› R1 5.15 · 4×4":      {},
		"‹Risk of ‹user››, 6.1.2 c": {},
		"‹Risk› open, Toepasselijk": {"open"},
		"› loose ‹":                 {"loose"},
		"":                          {},
	} {
		assert.ElementsMatch(t, want, langtest.Unmarked(text, "Toepasselijk"), text)
	}
}

func TestMark(t *testing.T) {
	type status string
	type entry struct {
		ID, Title string
		Status    status
		Refs      []string
		Parts     []*entry
	}
	e := entry{ID: "R1", Title: "Fire", Status: "open", Refs: []string{"A1"}, Parts: []*entry{{ID: "G1", Title: "Money"}, nil}}
	langtest.Mark(&e)
	assert.Equal(t, entry{ID: "R1", Title: "‹Fire›", Status: "open", Refs: []string{"A1"}, Parts: []*entry{{ID: "G1", Title: "‹Money›"}, nil}}, e)
}
