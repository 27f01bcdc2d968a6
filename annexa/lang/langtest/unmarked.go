package langtest

import (
	"reflect"
	"regexp"
	"slices"
	"strings"
)

// Unmarked returns the words of text that stand outside ‹ and ›: with the tag
// "marked" every translated text stands between them, see [lang.In]. Ids, which
// are the same in every language, are no words.
func Unmarked(text string, same ...string) []string {
	var outside strings.Builder
	depth := 0
	for _, r := range text {
		switch r {
		case '‹':
			depth++
			outside.WriteByte(' ')
		case '›':
			depth = max(0, depth-1)
		default:
			if depth == 0 {
				outside.WriteRune(r)
			}
		}
	}
	return slices.DeleteFunc(word.FindAllString(outside.String(), -1), func(w string) bool {
		return id.MatchString(w) || slices.Contains(same, w)
	})
}

var (
	word = regexp.MustCompile(`[\pL\pN][\pL\pN'’×-]*`)
	id   = regexp.MustCompile(`^([A-Z]?[0-9×-]+|[a-j])$`) // of a record, or of a clause's part
)

// Mark puts everything that people wrote in the value at ptr between ‹ and ›:
// each plain string that is no id and does not refer to one, as those in a list
// do.
func Mark(ptr any) { markWritten(reflect.ValueOf(ptr).Elem(), "") }

func markWritten(v reflect.Value, name string) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			markWritten(v.Elem(), name)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			markWritten(v.Field(i), v.Type().Field(i).Name)
		}
	case reflect.Slice:
		if v.Type().Elem().Kind() == reflect.String {
			return
		}
		for i := range v.Len() {
			markWritten(v.Index(i), name)
		}
	case reflect.String:
		if v.Type() == reflect.TypeFor[string]() && v.Len() > 0 && name != "ID" && name != "Basis" {
			v.SetString("‹" + v.String() + "›")
		}
	}
}
