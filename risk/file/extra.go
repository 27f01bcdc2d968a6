package file

import (
	"bytes"
	"encoding/json"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"example.org/toepasselijk/risk"
)

// extra is a member that this version has no field for.
type extra struct {
	name  string
	value any
}

// byParent groups unknown members by the object they stand in, by name.
func byParent(unknown map[risk.Path]any) map[risk.Path][]extra {
	if len(unknown) == 0 {
		return nil
	}
	groups := map[risk.Path][]extra{}
	for at, value := range unknown {
		parent, name := cut(at)
		groups[parent] = append(groups[parent], extra{name, value})
	}
	for _, group := range groups {
		slices.SortFunc(group, func(a, b extra) int { return strings.Compare(a.name, b.name) })
	}
	return groups
}

// enter and leave keep the path of the value at hand, as long as there are
// unknown members to find by it.
func (e *encoder) enter(name string) {
	if e.unknown != nil {
		e.trail = append(e.trail, name)
	}
}

// enterEntry enters an entry of a list as the decoder names it: by its id, and
// where it has none by its place.
func (e *encoder) enterEntry(s *shape, entry reflect.Value, place int) {
	if e.unknown == nil {
		return
	}
	name := strconv.Itoa(place)
	if i, ok := s.byName["id"]; ok {
		if id := entry.Field(s.fields[i].index).String(); looksLikeID(id) {
			name = id
		}
	}
	e.enter(name)
}

func (e *encoder) leave() {
	if e.unknown != nil {
		e.trail = e.trail[:len(e.trail)-1]
	}
}

// extras writes the unknown members of the object at hand, each value on one
// line: laid out, a value nested deep would fill the file with tabs. A value
// that is no JSON did not come out of a file and is left out.
func (e *encoder) extras() {
	if e.unknown == nil {
		return
	}
	for _, x := range e.unknown[risk.Path(strings.Join(e.trail, "/"))] {
		var value bytes.Buffer
		enc := json.NewEncoder(&value)
		enc.SetEscapeHTML(false)
		if enc.Encode(x.value) != nil {
			continue
		}
		e.name(x.name)
		e.out = append(e.out, bytes.TrimSpace(value.Bytes())...)
	}
}
