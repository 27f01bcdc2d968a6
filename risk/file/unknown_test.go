package file_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/file"
)

const withUnknown = `{
	"format": "toepasselijk", "version": 2,
	"zeta": {"b": 1.50, "a": [ null, "twee  woorden \u00e9 \" }" ]},
	"a/b~c": 1,
	"alfa": 12345678901234567890,
	"risks": [{"id": "R1", "tags": ["x", "y"], "current": {"when": "2026"}}, {"id": "R2", "tags": {}}],
	"method": {"likelihood": [{}, {}, {"colour": "#fff"}, {}, {}]}
}`

func TestUnknownMembersAreKept(t *testing.T) {
	d, err := file.Open([]byte(withUnknown))
	require.NoError(t, err)
	assert.Equal(t, map[risk.Path]any{
		"zeta":                       json.RawMessage(`{"b":1.50,"a":[null,"twee  woorden \u00e9 \" }"]}`),
		"a~1b~0c":                    json.RawMessage(`1`),
		"alfa":                       json.RawMessage(`12345678901234567890`),
		"risks/R1/tags":              json.RawMessage(`["x","y"]`),
		"risks/R1/current/when":      json.RawMessage(`"2026"`),
		"risks/R2/tags":              json.RawMessage(`{}`),
		"method/likelihood/3/colour": json.RawMessage(`"#fff"`),
	}, d.Unknown)

	data := file.Save(d)
	again, err := file.Open(data)
	require.NoError(t, err)
	assert.Equal(t, d, again)
	assert.Equal(t, string(data), string(file.Save(again)))

	_, tail, _ := strings.Cut(string(data), "\"notes\": 0\n\t},\n")
	assert.Equal(t, `	"a/b~c": 1,
	"alfa": 12345678901234567890,
	"zeta": {"b":1.50,"a":[null,"twee  woorden \u00e9 \" }"]}
}
`, tail, "behind the known members, by name")
}

func TestUnknownMembersGoWithTheirEntry(t *testing.T) {
	d, err := file.Open([]byte(withUnknown))
	require.NoError(t, err)
	without, err := risk.Remove(d, "risks/R1")
	require.NoError(t, err)
	data := string(file.Save(without))
	assert.NotContains(t, data, `"x"`)
	assert.NotContains(t, data, `"when"`)
	assert.Contains(t, data, `"tags": {}`)
	assert.Contains(t, data, `"zeta"`)
}

// A step of a scale has no id: what another program calls one is as unknown
// as its neighbour, and both are kept.
func TestUnknownIDsAreKept(t *testing.T) {
	d, err := file.Open([]byte(ours(`"method":{"likelihood":[{"id":"R1","colour":1},{},{},{},{}]}`)))
	require.NoError(t, err)
	again, err := file.Open(file.Save(d))
	require.NoError(t, err)
	assert.Len(t, again.Unknown, 2)
	assert.Equal(t, d, again)
}

// Files that took hours to open, or grew with every save.
func TestManyUnknownMembers(t *testing.T) {
	const many = 300_000
	var members strings.Builder
	for i := range many {
		fmt.Fprintf(&members, `"k%d":0,`, i)
	}
	for name, data := range map[string]string{
		"in an entry":          ours(`"risks":[{` + members.String() + `"id":"R1"}]`),
		"in an entry, no id":   ours(`"method":{"impact":[{` + members.String() + `"x":0},{},{},{},{}]}`),
		"nested in each other": ours(`"x":` + strings.Repeat("[", 90) + strings.Repeat("0,", many) + "0" + strings.Repeat("]", 90)),
	} {
		t.Run(name, func(t *testing.T) {
			d, err := file.Open([]byte(data))
			require.NoError(t, err)
			assert.Less(t, len(file.Save(d)), 2*len(data)+100_000)
		})
	}
}

func TestUnknownValuesThatAreNoJSONAreLeftOut(t *testing.T) {
	d := risk.New("")
	d.Unknown = map[risk.Path]any{"fine": []int{1}, "odd": func() {}, "nowhere/R9/x": 1}
	opened, err := file.Open(file.Save(d))
	require.NoError(t, err)
	assert.Equal(t, map[risk.Path]any{"fine": json.RawMessage("[1]")}, opened.Unknown)
}
