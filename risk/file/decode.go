package file

import (
	"encoding/json"
	"reflect"
	"strconv"
	"strings"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// decoder puts the values of a file into the fields of a document.
type decoder struct {
	src     string
	trail   []step // from the document to the value at hand
	unknown map[risk.Path]any
}

// step is a member by its name, or an entry by its place in the list.
type step struct {
	name  string
	place int   // of an entry, from 1; 0 for a member
	entry *node // set when the entry may be named by its id
}

// value fills v, shaped like s, with n.
func (d *decoder) value(n *node, s *shape, v reflect.Value) *risk.Refusal {
	if n.kind != s.kind {
		return d.refuse(wrongKind(s.kind, n.kind))
	}
	switch s.kind {
	case text:
		v.SetString(n.text)
	case boolean:
		v.SetBool(n.text == "true")
	case number:
		return d.number(n, v)
	case list:
		return d.list(n, s, v)
	case object:
		if s.pointer {
			v.Set(reflect.New(s.typ))
			v = v.Elem()
			v.Set(s.blank)
		}
		return d.object(n, s, v)
	}
	return nil
}

// maxNumber is the largest whole number that every program reads exactly (RFC
// 8259, section 6).
const maxNumber = 1<<53 - 1

func (d *decoder) number(n *node, v reflect.Value) *risk.Refusal {
	if strings.ContainsAny(n.text, ".eE") {
		return d.refuse(lang.T("Hier hoort een heel getal te staan, zonder punt of exponent.", "A whole number belongs here, without a point or an exponent."))
	}
	i, err := strconv.ParseInt(n.text, 10, 64)
	if err != nil || i > maxNumber || i < -maxNumber {
		return d.refuse(lang.T("Dit getal is te groot.", "This number is too large."))
	}
	v.SetInt(i)
	return nil
}

// maxEntries is how many records a list may hold: an empty one takes three
// bytes in the file, and hundreds in memory.
const maxEntries = 100_000

func (d *decoder) list(n *node, s *shape, v reflect.Value) *risk.Refusal {
	if s.elem.kind == object && len(n.nodes) > maxEntries {
		return d.refuse(lang.T("Deze lijst heeft meer dan 100.000 onderdelen; dat is te veel om te openen.", "This list has more than 100,000 entries; that is too many to open."))
	}
	v.Set(reflect.MakeSlice(s.typ, len(n.nodes), len(n.nodes)))
	_, hasID := s.elem.byName["id"]
	for i := range n.nodes {
		d.trail = append(d.trail, step{place: i + 1})
		if hasID {
			d.trail[len(d.trail)-1].entry = &n.nodes[i]
		}
		if refusal := d.value(&n.nodes[i], s.elem, v.Index(i)); refusal != nil {
			return refusal
		}
		d.trail = d.trail[:len(d.trail)-1]
	}
	return nil
}

func (d *decoder) object(n *node, s *shape, v reflect.Value) *risk.Refusal {
	if refusal := d.unique(n); refusal != nil {
		return refusal
	}
	expected := 0
	for i := range n.nodes {
		m := &n.nodes[i]
		d.trail = append(d.trail, step{name: m.name})
		at, known := s.at(m.name, expected)
		var refusal *risk.Refusal
		if known {
			refusal = d.value(m, s.fields[at].shape, v.Field(s.fields[at].index))
			expected = at + 1
		} else {
			refusal = d.keep(m)
		}
		if refusal != nil {
			return refusal
		}
		d.trail = d.trail[:len(d.trail)-1]
	}
	return nil
}

// keep notes a value that this version has no field for.
func (d *decoder) keep(n *node) *risk.Refusal {
	if refusal := d.uniqueWithin(n); refusal != nil {
		return refusal
	}
	if d.unknown == nil {
		d.unknown = map[risk.Path]any{}
	}
	d.unknown[d.path()] = compact(d.src[n.start:n.end])
	return nil
}

// compact returns a value without the layout of the file, which is Save's to
// choose; order, numbers and escapes stay as they are.
func compact(value string) json.RawMessage {
	var out strings.Builder
	quoted := false
	for i := 0; i < len(value); i++ {
		switch c := value[i]; {
		case c == '\\':
			out.WriteByte(c)
			i++
		case c == '"':
			quoted = !quoted
		case !quoted && (c == ' ' || c == '\t' || c == '\n' || c == '\r'):
			continue
		}
		out.WriteByte(value[i])
	}
	return json.RawMessage(out.String())
}
