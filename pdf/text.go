package pdf

import (
	"reflect"
	"strconv"
	"strings"

	"example.org/toepasselijk/risk"
)

// eachText calls f with every text that the user filled in. It walks the
// document by its type, so that a new field is never forgotten.
func eachText(d *risk.Document, f func(string)) {
	eachField(d, func(_ func() risk.Path, text string) { f(text) })
}

// eachField is [eachText] that also tells where a text stands: at returns the
// path of its field, or of the list when it is one of several.
func eachField(d *risk.Document, f func(at func() risk.Path, text string)) {
	w := fieldWalk{found: f}
	w.walk(reflect.ValueOf(d))
}

type fieldWalk struct {
	steps []string // from the document to here
	found func(at func() risk.Path, text string)
}

func (w *fieldWalk) at() risk.Path { return risk.Path(strings.Join(w.steps, "/")) }

func (w *fieldWalk) walk(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		w.found(w.at, v.String())
	case reflect.Pointer:
		if !v.IsNil() {
			w.walk(v.Elem())
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if name, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("json"), ","); name != "-" {
				w.step(name, v.Field(i))
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			if v.Index(i).Kind() == reflect.String {
				w.walk(v.Index(i))
			} else {
				w.step(entryName(v.Index(i), i), v.Index(i))
			}
		}
	}
}

func (w *fieldWalk) step(name string, v reflect.Value) {
	w.steps = append(w.steps, name)
	w.walk(v)
	w.steps = w.steps[:len(w.steps)-1]
}

// entryName is how a path names the entry of a list at i: by its id, or by its
// number from 1.
func entryName(v reflect.Value, i int) string {
	v = reflect.Indirect(v)
	if v.Kind() == reflect.Struct {
		if id := v.FieldByName("ID"); id.Kind() == reflect.String {
			return id.String()
		}
	}
	return strconv.Itoa(i + 1)
}
