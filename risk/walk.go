package risk

import (
	"reflect"
	"strings"
)

// fields are the fields of one struct type by their JSON name.
type fields struct {
	names []string // by position; empty for a field that is not in the file
	at    map[string]int
}

// fieldsOf knows every struct type that a document is made of.
var fieldsOf = collectFields(map[reflect.Type]fields{}, reflect.TypeFor[Document]())

func collectFields(known map[reflect.Type]fields, t reflect.Type) map[reflect.Type]fields {
	switch t.Kind() {
	case reflect.Pointer, reflect.Slice:
		return collectFields(known, t.Elem())
	case reflect.Struct:
	default:
		return known
	}
	if _, done := known[t]; done {
		return known
	}
	f := fields{make([]string, t.NumField()), make(map[string]int, t.NumField())}
	for i := range t.NumField() {
		if name := t.Field(i).Tag.Get("json"); name != "-" {
			f.names[i], f.at[name] = name, i
			collectFields(known, t.Field(i).Type)
		}
	}
	known[t] = f
	return known
}

// resolve returns what at names in d, and whether there is such a thing.
func resolve(d *Document, at Path) (reflect.Value, bool) {
	if d == nil {
		return reflect.Value{}, false
	}
	v, ok := reflect.ValueOf(d), true
	for step := range strings.SplitSeq(string(at), "/") {
		if v, ok = child(v, step); !ok {
			return v, false
		}
	}
	return v, true
}

// patternOf returns at, which must exist, with a * for every id and number:
// "risks/*/owner".
func patternOf(at Path) string {
	steps := strings.Split(string(at), "/")
	t := reflect.TypeFor[Document]()
	for i, step := range steps {
		if t.Kind() == reflect.Slice {
			steps[i], t = "*", t.Elem()
		} else {
			t = t.Field(fieldsOf[t].at[step]).Type
		}
		if t.Kind() == reflect.Pointer {
			t = t.Elem()
		}
	}
	return strings.Join(steps, "/")
}

// child returns the field or entry of v that step names.
func child(v reflect.Value, step string) (reflect.Value, bool) {
	if v.Kind() == reflect.Pointer {
		v = v.Elem()
	}
	switch v.Kind() {
	case reflect.Struct:
		if i, ok := fieldsOf[v.Type()].at[step]; ok {
			return v.Field(i), true
		}
	case reflect.Slice:
		if i := place(v, step); i >= 0 {
			return v.Index(i), true
		}
	}
	return reflect.Value{}, false
}

// place returns where the entry named step stands in list, or -1: by id in a
// list of records, by number from 1 in a scale or matrix. A list of plain
// texts is a field of its own and has no entries to name.
func place(list reflect.Value, step string) int {
	switch list.Type().Elem().Kind() {
	case reflect.Pointer:
		return placeOfID(list, step)
	case reflect.String:
		return -1
	}
	if n := number(step); n <= list.Len() {
		return n - 1
	}
	return -1
}

// placeOfID finds a record by id; -1 when there is none.
func placeOfID(list reflect.Value, id string) int { return search(list.Len(), id, idsOf(list)) }

// placeIn is [placeOfID] for a list of a known type.
func placeIn[T any](list []*T, id string, of func(*T) string) int {
	return search(len(list), id, ids(list, of))
}

// idAt returns the id of an entry of a list; false when it is nil.
type idAt func(i int) (id string, ok bool)

func ids[T any](list []*T, of func(*T) string) idAt {
	return func(i int) (string, bool) {
		if list[i] == nil {
			return "", false
		}
		return of(list[i]), true
	}
}

func idOfRisk(r *Risk) string     { return r.ID }
func idOfAction(a *Action) string { return a.ID }

// idsOf returns the ids of a list of records; those of the long lists without
// reflection.
func idsOf(list reflect.Value) idAt {
	switch l := list.Interface().(type) {
	case []*Risk:
		return ids(l, idOfRisk)
	case []*Action:
		return ids(l, idOfAction)
	}
	idField := fieldsOf[list.Type().Elem().Elem()].at["id"]
	return func(i int) (string, bool) {
		p := list.Index(i)
		if p.IsNil() {
			return "", false
		}
		return p.Elem().Field(idField).String(), true
	}
}

// search returns which of n entries has an id, or -1. Ids are given out in
// rising order and entries only disappear, so the search starts where the
// number says and goes back first: a form of thousands of fields asks this at
// every key press.
func search(n int, id string, at idAt) int {
	has := func(i int) bool {
		found, ok := at(i)
		return ok && found == id
	}
	start := n
	if len(id) > 1 {
		if n := number(id[1:]); n > 0 {
			start = min(start, n)
		}
	}
	for i := start - 1; i >= 0; i-- {
		if has(i) {
			return i
		}
	}
	for i := start; i < n; i++ {
		if has(i) {
			return i
		}
	}
	return -1
}

// rewrite returns d with what at names, which must exist, replaced. What lies
// on the way is copied, everything else is shared with d.
func rewrite(d *Document, at Path, replace func(reflect.Value) reflect.Value) *Document {
	return replaced(reflect.ValueOf(d), strings.Split(string(at), "/"), replace).Interface().(*Document)
}

func replaced(v reflect.Value, steps []string, replace func(reflect.Value) reflect.Value) reflect.Value {
	if len(steps) == 0 {
		return replace(v)
	}
	switch v.Kind() {
	case reflect.Pointer:
		p := reflect.New(v.Type().Elem())
		p.Elem().Set(replaced(v.Elem(), steps, replace))
		return p
	case reflect.Struct:
		i := fieldsOf[v.Type()].at[steps[0]]
		c := reflect.New(v.Type()).Elem()
		c.Set(v)
		c.Field(i).Set(replaced(v.Field(i), steps[1:], replace))
		return c
	default:
		i := place(v, steps[0])
		c := reflect.MakeSlice(v.Type(), v.Len(), v.Len())
		reflect.Copy(c, v)
		c.Index(i).Set(replaced(v.Index(i), steps[1:], replace))
		return c
	}
}
