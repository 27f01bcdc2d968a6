package file

import (
	"reflect"
	"strings"

	"example.org/toepasselijk/risk"
)

// shape is how a Go type stands in the file. It is read from the types of
// package risk once, at start; a field that is added there is in the file
// without a word here.
type shape struct {
	kind    kind
	pointer bool // the Go value is a pointer to the object
	typ     reflect.Type
	elem    *shape  // of a list
	fields  []field // of an object
	byName  map[string]int
	blank   reflect.Value // a value of which the file says nothing: its lists are empty, never nil
}

type field struct {
	name    string
	opening string // how the member begins, up to its value
	index   int
	shape   *shape
}

var documentShape = shapeOf(reflect.TypeFor[risk.Document]())

func shapeOf(t reflect.Type) *shape {
	if t.Kind() == reflect.Pointer {
		s := shapeOf(t.Elem())
		s.pointer = true
		return s
	}
	s := &shape{typ: t, blank: reflect.New(t).Elem()}
	switch t.Kind() {
	case reflect.Struct:
		s.kind, s.byName = object, map[string]int{}
		for i := range t.NumField() {
			name, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
			if name == "-" {
				continue
			}
			f := field{name, opening(name), i, shapeOf(t.Field(i).Type)}
			s.byName[name] = len(s.fields)
			s.fields = append(s.fields, f)
			s.blank.Field(i).Set(f.shape.blank)
		}
	case reflect.Slice:
		s.kind, s.elem = list, shapeOf(t.Elem())
		s.blank.Set(reflect.MakeSlice(t, 0, 0))
	case reflect.Int:
		s.kind = number
	case reflect.Bool:
		s.kind = boolean
	case reflect.String:
		s.kind = text
	}
	return s
}

// at returns which field a member is for. Files are nearly always in the order
// of the fields, so the one expected next is tried first.
func (s *shape) at(name string, expected int) (int, bool) {
	if expected < len(s.fields) && s.fields[expected].name == name {
		return expected, true
	}
	i, ok := s.byName[name]
	return i, ok
}
