package pdf

import (
	"reflect"

	"example.org/toepasselijk/risk"
)

// eachText calls f with every text that the user filled in. It walks the
// document by its type, so that a new field is never forgotten.
func eachText(d *risk.Document, f func(string)) { walkText(reflect.ValueOf(d), f) }

func walkText(v reflect.Value, f func(string)) {
	switch v.Kind() {
	case reflect.String:
		f(v.String())
	case reflect.Pointer:
		if !v.IsNil() {
			walkText(v.Elem(), f)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).Tag.Get("json") != "-" {
				walkText(v.Field(i), f)
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			walkText(v.Index(i), f)
		}
	}
}
