package file_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/example"
	"example.org/toepasselijk/risk/file"
)

// schema compiles the schema, which also holds it to the schema of schemas.
func schema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	c := jsonschema.NewCompiler()
	require.NoError(t, c.AddResource("schema.json", tree(t, file.Schema())))
	s, err := c.Compile("schema.json")
	require.NoError(t, err)
	assert.Equal(t, 2020, s.DraftVersion)
	return s
}

func tree(t *testing.T, data []byte) any {
	t.Helper()
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	require.NoError(t, err)
	return v
}

func TestSchemaIsTheSameEveryTime(t *testing.T) {
	assert.Equal(t, string(file.Schema()), string(file.Schema()))
	assert.True(t, strings.HasSuffix(string(file.Schema()), "\n}\n"))
}

// TestSchemaDescribesEveryField walks the types, and asks a title, a type and
// open ends of the schema for every field they have, and no fields beside.
func TestSchemaDescribesEveryField(t *testing.T) {
	fields := 0
	var look func(t *testing.T, at string, typ reflect.Type, s map[string]any)
	look = func(t *testing.T, at string, typ reflect.Type, s map[string]any) {
		fields++
		switch typ.Kind() {
		case reflect.Pointer:
			look(t, at, typ.Elem(), s)
		case reflect.Slice:
			require.Equal(t, "array", s["type"], at)
			look(t, at+"/*", typ.Elem(), s["items"].(map[string]any))
		case reflect.Struct:
			require.Equal(t, "object", s["type"], at)
			assert.Equal(t, true, s["additionalProperties"], "%s: unknown members are kept", at)
			properties := s["properties"].(map[string]any)
			for i := range typ.NumField() {
				f := typ.Field(i)
				name := f.Tag.Get("json")
				if name == "-" {
					continue
				}
				of, ok := properties[name].(map[string]any)
				require.True(t, ok, "%s/%s is not in the schema", at, name)
				assert.NotEmpty(t, of["title"], "%s/%s", at, name)
				look(t, at+"/"+name, f.Type, of)
				delete(properties, name)
			}
			delete(properties, "format")
			delete(properties, "version")
			assert.Empty(t, properties, at)
		default:
			want := map[reflect.Kind]string{reflect.String: "string", reflect.Int: "integer", reflect.Bool: "boolean"}[typ.Kind()]
			if s["$ref"] == nil {
				assert.Equal(t, want, s["type"], at)
			}
		}
	}
	look(t, "", reflect.TypeFor[risk.Document](), tree(t, file.Schema()).(map[string]any))
	assert.Greater(t, fields, 100)
}

func TestSchemaTakesWhatOpens(t *testing.T) {
	s := schema(t)
	first, err := os.ReadFile("testdata/v2.toepasselijk")
	require.NoError(t, err)
	for name, data := range map[string][]byte{
		"empty": file.Save(risk.New("2026-11-18")), "nl": file.Save(example.Document(lang.NL)), "en": file.Save(example.Document(lang.EN)),
		"generated": file.Save(example.Generate(lang.EN, 300)), "awkward": file.Save(document(2)), "version 2": first,
		"4×4": file.Save(risk.Rescale(document(3), risk.Square(4))), "3×3": file.Save(risk.Rescale(document(3), risk.Square(3))),
		"new year": file.Save(risk.NewYear(example.Document(lang.NL), "2027-11-18", lang.NL)),
		"unknown":  []byte(withUnknown), "least": []byte(`{"format":"toepasselijk","version":2}`),
	} {
		_, err := file.Open(data)
		require.NoError(t, err, name)
		assert.NoError(t, s.Validate(tree(t, data)), name)
	}
}

// unsaid are the hostile files that a schema has no words for: what holds
// between two places, and how the text itself is written.
var unsaid = []string{
	"dangling asset", "decision twice", "duplicate id", "matrix falls", "matrix of 4 in 5", "bad date",
	"exponent", "format twice", "member twice", `member twice, \u`, "unknown twice", "many, one twice", "endless name",
}

func TestSchemaRefusesWhatDoesNotOpen(t *testing.T) {
	s, refused := schema(t), 0
	for name, c := range hostile {
		v, err := jsonschema.UnmarshalJSON(strings.NewReader(c.data))
		if err != nil {
			continue // no JSON at all
		}
		if s.Validate(v) != nil {
			refused++
			continue
		}
		assert.Contains(t, unsaid, name, "the schema takes %.300s", c.data)
	}
	assert.Greater(t, refused, 30)
}

// TestSchemaIsAsStrictAsOpen puts all kinds of values in every field: the
// schema takes all that opens, and refuses what does not for a reason that
// lies in the field itself.
func TestSchemaIsAsStrictAsOpen(t *testing.T) {
	s, short := schema(t), tree(t, file.Save(risk.Rescale(document(1), risk.Size{Likelihood: 5, Impact: 5, Levels: risk.MaxLevels})))
	short.(map[string]any)["decisions"] = short.(map[string]any)["decisions"].([]any)[:2] // the rest is more of the same
	data := marshal(t, short)
	values := []any{
		nil, true, "", "zzz", "2026-02-28", "2026-13-01", "5.1", "E1", "E99", "R1", "M1", "yes", "full", "open", "final", "modify", "public", "T02", "personal_data",
		-1, 0, 1, 3, 4, 5, 6, 999_999_999, 1_000_000_000, 999_999_999_999, 1_000_000_000_000,
		[]any{}, []any{""}, []any{"zzz"}, []any{"A1"}, []any{"A1", "A1"}, []any{"integrity"}, []any{"5.1", "E1"}, []any{"M1"}, []any{1}, map[string]any{}, []any{map[string]any{}},
	}
	both := map[bool]int{}
	for _, at := range places(tree(t, data), "") {
		for _, value := range values {
			v := tree(t, data)
			put(v, strings.Split(at, "/"), value)
			_, err := file.Open(marshal(t, v))
			said := s.Validate(v)
			both[err == nil]++
			name := fmt.Sprintf("%s = %v: %v", at, value, err)
			if at == "version" && err == nil {
				continue // an older version has another schema
			}
			if err == nil {
				assert.NoError(t, said, name)
			} else if !between(err) {
				assert.Error(t, said, name)
			}
		}
	}
	assert.Greater(t, both[true], 500)
	assert.Greater(t, both[false], 2000)
}

// between reports whether a value was refused for what stands elsewhere.
func between(err error) bool {
	for _, says := range []string{"lower level", "does not exist", "The counter says", "occurs twice", "a higher likelihood", "There are two decisions", "cells, and impact has", "rows, and likelihood has", "should hold the decision", `no control "E`, `no quality "K`, "the highest of the areas is", "This area has", "Id \""} {
		if strings.Contains(err.Error(), says) {
			return true
		}
	}
	return false
}

// places names every value in v, with the first two entries of a list.
func places(v any, at string) []string {
	var out []string
	if at != "" {
		out = append(out, at)
	}
	switch v := v.(type) {
	case map[string]any:
		for name, m := range v {
			out = append(out, places(m, strings.TrimPrefix(at+"/"+name, "/"))...)
		}
	case []any:
		for i := range min(len(v), 2) {
			out = append(out, places(v[i], at+"/"+strconv.Itoa(i))...)
		}
	}
	return out
}

func put(v any, steps []string, value any) {
	switch v := v.(type) {
	case map[string]any:
		if len(steps) == 1 {
			v[steps[0]] = value
			return
		}
		put(v[steps[0]], steps[1:], value)
	case []any:
		i, _ := strconv.Atoi(steps[0])
		if len(steps) == 1 {
			v[i] = value
			return
		}
		put(v[i], steps[1:], value)
	}
}

func marshal(t *testing.T, v any) []byte {
	t.Helper()
	data, err := json.Marshal(v)
	require.NoError(t, err)
	return data
}
