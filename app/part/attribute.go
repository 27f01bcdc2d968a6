package part

import (
	"strconv"
	"strings"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
)

// AttributeOptions lists every value of every attribute of the controls of
// Annex A, to filter by: "type/0".
func AttributeOptions(l lang.Lang) []Option {
	var out []Option
	for a := range annexa.Attributes() {
		for i := range a.Size {
			out = append(out, Option{Value: a.ID + "/" + strconv.Itoa(i), Label: a.Value(i).In(l), Group: a.Name.In(l)})
		}
	}
	return out
}

// HasAttribute reports whether a control has the value that a filter names,
// "type/0"; every control has the empty one.
func HasAttribute(id annexa.ControlID, filter string) bool {
	name, number, _ := strings.Cut(filter, "/")
	i, err := strconv.Atoi(number)
	a, ok := annexa.AttributeByID(name)
	return filter == "" || ok && err == nil && a.Has(id, i)
}
