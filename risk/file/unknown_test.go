package file_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/file"
)

const withUnknown = `{
	"format": "toepasselijk", "version": 1,
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

	_, tail, _ := strings.Cut(string(data), "\"history\": 0\n\t},\n")
	assert.Equal(t, `	"a/b~c": 1,
	"alfa": 12345678901234567890,
	"zeta": {
		"b": 1.50,
		"a": [
			null,
			"twee  woorden \u00e9 \" }"
		]
	}
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

func TestUnknownValuesThatAreNoJSONAreLeftOut(t *testing.T) {
	d := risk.New("")
	d.Unknown = map[risk.Path]any{"fine": []int{1}, "odd": func() {}, "nowhere/R9/x": 1}
	opened, err := file.Open(file.Save(d))
	require.NoError(t, err)
	assert.Equal(t, map[risk.Path]any{"fine": json.RawMessage("[1]")}, opened.Unknown)
}
