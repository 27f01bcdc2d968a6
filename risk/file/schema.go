package file

import (
	"reflect"
	"strconv"
	"strings"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// Schema returns the JSON Schema (draft 2020-12) of the save file, for
// programs that read or write it. It is derived from the types that [Open] and
// [Save] use, so that it cannot lag behind them, and is the same at every call.
//
// A schema cannot say everything: that a reference leads somewhere, that ids
// are unique, that the matrix is as large as its scales and does not fall.
// What it refuses, Open refuses; what it takes, Open may still refuse.
func Schema() []byte {
	document := newFacts().schema(documentShape, "")
	top := members{
		{"$schema", "https://json-schema.org/draft/2020-12/schema"},
		{"title", "Save file of Toepasselijk, version " + strconv.Itoa(Version)},
		{"description", "One assessment of information security risks for ISO/IEC 27001:2022. A member that is left out is as in a new document; a member that is not described here is kept."},
		{"type", "object"},
		{"required", []any{"format", "version"}},
		{"properties", append(members{
			{"format", members{{"const", Format}}},
			{"version", members{{"const", Version}}},
		}, document.get("properties").(members)...)},
		{"additionalProperties", true},
		{"$defs", definitions()},
	}
	e := &encoder{}
	e.schema(top)
	return append(e.out, '\n')
}

// members are the members of a JSON object in their order.
type members []memberOf

type memberOf struct {
	name  string
	value any // a string, int, bool, []any or members
}

func (m members) get(name string) any {
	for _, one := range m {
		if one.name == name {
			return one.value
		}
	}
	return nil
}

// schema describes a value of shape s, at the place that pattern names.
func (f *facts) schema(s *shape, pattern string) members {
	out := members{}
	if title := risk.Label(risk.Path(pattern)).In(lang.EN); title != "" {
		out = append(out, memberOf{"title", title})
	}
	if about := f.abouts[pattern]; about != "" {
		out = append(out, memberOf{"description", about})
	}
	switch s.kind {
	case text:
		if typed, ok := f.types[s.typ]; ok && f.places[pattern] == nil {
			return append(out, typed...)
		}
		out = append(out, memberOf{"type", "string"})
	case number:
		out = append(out, memberOf{"type", "integer"})
	case boolean:
		out = append(out, memberOf{"type", "boolean"})
	case list:
		out = append(out, memberOf{"type", "array"}, memberOf{"items", f.schema(s.elem, pattern+"/*")})
		if s.elem.kind == text {
			out = append(out, memberOf{"uniqueItems", true})
		}
	case object:
		out = append(out, memberOf{"type", "object"})
		if _, ok := s.byName["id"]; ok {
			out = append(out, memberOf{"required", []any{"id"}})
		}
		properties := members{}
		for _, one := range s.fields {
			properties = append(properties, memberOf{one.name, f.schema(one.shape, strings.TrimPrefix(pattern+"/"+one.name, "/"))})
		}
		out = append(out, memberOf{"properties", properties}, memberOf{"additionalProperties", true})
	}
	return append(out, f.places[pattern]...)
}

// schema writes a value of a schema, laid out as [Save] lays out a document.
func (e *encoder) schema(value any) {
	switch v := value.(type) {
	case members:
		e.out = append(e.out, '{')
		e.depth++
		for _, m := range v {
			e.name(m.name)
			e.schema(m.value)
		}
		e.depth--
		e.line()
		e.out = append(e.out, '}')
	case []any:
		e.out = append(e.out, '[')
		for i, one := range v {
			if i > 0 {
				e.out = append(e.out, ',', ' ')
			}
			e.schema(one)
		}
		e.out = append(e.out, ']')
	case string:
		e.text(v)
	case int:
		e.out = strconv.AppendInt(e.out, int64(v), 10)
	case bool:
		e.out = strconv.AppendBool(e.out, v)
	}
}

// enum lists the values of a choice, and what stands for none when it may be
// left open.
func enum[T ~string](open bool, values ...T) members {
	list := []any{}
	if open {
		list = append(list, "")
	}
	for _, v := range values {
		list = append(list, string(v))
	}
	return members{{"type", "string"}, {"enum", list}}
}

func choices[C risk.Choice](open bool, list []risk.Named[C]) members {
	values := make([]C, len(list))
	for i, n := range list {
		values[i] = n.Value
	}
	return enum(open, values...)
}

func typeOf[T any]() reflect.Type { return reflect.TypeFor[T]() }
