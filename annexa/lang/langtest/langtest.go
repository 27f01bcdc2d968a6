// Package langtest finds what a translator forgot.
//
//	langtest.Complete(t, shellTexts, "Menu") // "Menu" is the same in both languages
package langtest

import (
	"fmt"
	"reflect"
	"slices"

	"example.org/toepasselijk/annexa/lang"
)

// Reporter is what a test is told by; a *testing.T is one.
type Reporter interface {
	Helper()
	Error(args ...any)
}

// Complete fails t for every text in v that is empty, or the same in both
// languages though none of its words is listed in same.
func Complete[T any](t Reporter, v lang.In[T], same ...string) {
	t.Helper()
	nl, en := reflect.ValueOf(v.In(lang.NL)), reflect.ValueOf(v.In(lang.EN))
	for _, gap := range gaps(nl.Type().Name(), nl, en, same) {
		t.Error(gap)
	}
}

func gaps(at string, nl, en reflect.Value, same []string) (out []string) {
	switch nl.Kind() {
	case reflect.Struct:
		for i := range nl.NumField() {
			out = append(out, gaps(at+"."+nl.Type().Field(i).Name, nl.Field(i), en.Field(i), same)...)
		}
	case reflect.Slice, reflect.Array:
		if nl.Len() != en.Len() {
			return append(out, fmt.Sprintf("%s: %d in Dutch, %d in English", at, nl.Len(), en.Len()))
		}
		for i := range nl.Len() {
			out = append(out, gaps(fmt.Sprintf("%s[%d]", at, i), nl.Index(i), en.Index(i), same)...)
		}
	case reflect.Func:
		if nl.IsNil() || en.IsNil() {
			out = append(out, at+": missing")
		}
	case reflect.String:
		switch {
		case nl.Len() == 0 || en.Len() == 0:
			out = append(out, at+": missing")
		case nl.String() == en.String() && !slices.Contains(same, nl.String()):
			out = append(out, fmt.Sprintf("%s: %q is the same in both languages", at, nl))
		}
	}
	return out
}
