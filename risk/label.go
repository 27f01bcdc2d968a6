package risk

import (
	"reflect"
	"strings"

	"example.org/toepasselijk/annexa/lang"
)

// Label returns what people call the field, record or list that at names, such
// as "Risk owner" for "risks/R12/owner". A * may stand for any entry:
// "risks/*/owner". It looks at the shape of a document only, so that a path
// into one that is gone has a label too; empty for what no document has.
func Label(at Path) lang.Text {
	pattern, entries, ok := shapeOf(at)
	if !ok {
		return lang.Text{}
	}
	label := labels()[pattern]
	if len(entries) == 0 || !strings.Contains(label.In(lang.NL), "#") {
		return label
	}
	return lang.T(numbered(label.In(lang.NL), entries), numbered(label.In(lang.EN), entries))
}

// shapeOf returns at with a * for every entry, and what stood there.
func shapeOf(at Path) (pattern string, entries []string, ok bool) {
	steps := strings.Split(string(at), "/")
	t := reflect.TypeFor[Document]()
	for i, step := range steps {
		switch {
		case isField(t):
			return "", nil, false
		case t.Kind() == reflect.Slice:
			entries = append(entries, step)
			steps[i], t = "*", t.Elem()
		default:
			n, known := fieldsOf[t].at[step]
			if !known {
				return "", nil, false
			}
			t = t.Field(n).Type
		}
		if t.Kind() == reflect.Pointer {
			t = t.Elem()
		}
	}
	return strings.Join(steps, "/"), entries, true
}

// numbered writes the entries of a path in the places of # in label.
func numbered(label string, entries []string) string {
	for _, e := range entries {
		if e == "*" {
			label = strings.Replace(label, " #", "", 1)
		} else {
			label = strings.Replace(label, "#", e, 1)
		}
	}
	return label
}
