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
	*tape
	trail   []step            // from the document to the value at hand
	names   map[uint32]string // of entries, in a path
	unknown map[risk.Path]any
	batches map[*shape]*batch
}

// value fills v, shaped like s, with what stands at a place.
func (d *decoder) value(at uint32, s *shape, v reflect.Value) *risk.Refusal {
	n := &d.nodes[at]
	if n.kind != s.kind {
		return d.refuse(wrongKind(s.kind, n.kind))
	}
	switch s.kind {
	case text:
		v.SetString(d.text(n))
	case boolean:
		v.SetBool(d.src[n.start] == 't')
	case number:
		return d.number(d.source(n), v)
	case list:
		return d.list(at, s, v)
	case object:
		return d.object(at, s, v)
	}
	return nil
}

// maxNumber is the largest whole number that every program reads exactly (RFC
// 8259, section 6).
const maxNumber = 1<<53 - 1

func (d *decoder) number(digits string, v reflect.Value) *risk.Refusal {
	if len(digits) == 1 { // as scores are
		v.SetInt(int64(digits[0] - '0'))
		return nil
	}
	if strings.ContainsAny(digits, ".eE") {
		return d.refuse(lang.T("Hier hoort een heel getal te staan, zonder punt of exponent.", "A whole number belongs here, without a point or an exponent."))
	}
	i, err := strconv.ParseInt(digits, 10, 64)
	if err != nil || i > maxNumber || i < -maxNumber {
		return d.refuse(lang.T("Dit getal is te groot.", "This number is too large."))
	}
	v.SetInt(i)
	return nil
}

// maxEntries is how many records a list may hold: an empty one takes three
// bytes in the file, and hundreds in memory.
const maxEntries = 100_000

func (d *decoder) list(at uint32, s *shape, v reflect.Value) *risk.Refusal {
	size := d.count(at)
	if s.elem.kind == object && size > maxEntries {
		return d.refuse(lang.T("Deze lijst heeft meer dan 100.000 onderdelen; dat is te veel om te openen.", "This list has more than 100,000 entries; that is too many to open."))
	}
	v.Set(s.blank)
	if size == 0 {
		return nil
	}
	v.Grow(size)
	v.SetLen(size)
	v.SetCap(size)
	var records *batch
	if s.elem.pointer {
		records = d.batch(s.elem, size)
	}
	_, hasID := s.elem.byName["id"]
	entry := at + 1
	for i := range size {
		d.trail = append(d.trail, step{at: entry, place: i + 1, byID: hasID})
		one := v.Index(i)
		if records != nil && d.nodes[entry].kind == object {
			one.Set(records.next())
			one = one.Elem()
		}
		if refusal := d.value(entry, s.elem, one); refusal != nil {
			return refusal
		}
		d.trail = d.trail[:len(d.trail)-1]
		entry = d.nodes[entry].next
	}
	return nil
}

// object fills v with the members at a place. That one is given twice is said
// before anything else about them, but looked for only where it may be so.
func (d *decoder) object(at uint32, s *shape, v reflect.Value) *risk.Refusal {
	depth := len(d.trail)
	inOrder, refusal := d.members(at, s, v)
	if inOrder && refusal == nil {
		return nil
	}
	d.trail = d.trail[:depth]
	if twice := d.unique(at); twice != nil {
		return twice
	}
	return refusal
}

// members reports whether all members were known, and in the order of the
// fields: then none of them is given twice.
func (d *decoder) members(at uint32, s *shape, v reflect.Value) (inOrder bool, refusal *risk.Refusal) {
	inOrder = true
	expected := 0
	for i := at + 1; i < d.nodes[at].next; i = d.nodes[i].next {
		m := &d.nodes[i]
		if m.taken {
			continue
		}
		d.trail = append(d.trail, step{at: i})
		field, known := s.at(d.name(m), expected)
		inOrder = inOrder && known && field >= expected
		if known {
			refusal = d.value(i, s.fields[field].shape, v.Field(s.fields[field].index))
			expected = field + 1
		} else {
			refusal = d.keep(i)
		}
		if refusal != nil {
			return inOrder, refusal
		}
		d.trail = d.trail[:len(d.trail)-1]
	}
	return inOrder, nil
}

// keep notes a value that this version has no field for.
func (d *decoder) keep(at uint32) *risk.Refusal {
	if refusal := d.uniqueWithin(at); refusal != nil {
		return refusal
	}
	if d.unknown == nil {
		d.unknown = map[risk.Path]any{}
	}
	d.unknown[d.path()] = compact(d.source(&d.nodes[at]))
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
