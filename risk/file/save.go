package file

import (
	"reflect"
	"strconv"
	"strings"

	"example.org/toepasselijk/risk"
)

// Save writes d as a save file, UTF-8 and ending in a newline. The same
// document always gives the same bytes; an empty list and one that is not
// there are the same. It checks nothing: that is [risk.Validate]'s work.
// Without a document there is no file: the bytes are nil.
func Save(d *risk.Document) []byte {
	if d == nil {
		return nil
	}
	e := &encoder{unknown: byParent(d.Unknown), out: make([]byte, 0, usual+usualRisk*len(d.Risks))}
	e.out = append(e.out, "{\n\t\"format\": \""+Format+"\",\n\t\"version\": "+strconv.Itoa(Version)...)
	e.members(documentShape, reflect.ValueOf(d).Elem())
	return append(e.out, "\n}\n"...)
}

// What a file usually takes, so that writing a long one does not copy it over
// and over: bytes without the risks, and for each risk.
const (
	usual     = 96 << 10
	usualRisk = 1500
)

// encoder writes values as their shape says, a member and an entry to a line.
type encoder struct {
	out     []byte
	depth   int
	trail   []string // steps to the value at hand, kept only when there are unknown members
	unknown map[risk.Path][]extra
}

func (e *encoder) value(s *shape, v reflect.Value) {
	switch s.kind {
	case text: // bytes that are no UTF-8 cannot stand in the file
		e.text(strings.ToValidUTF8(v.String(), "\ufffd"))
	case number:
		e.out = strconv.AppendInt(e.out, v.Int(), 10)
	case boolean:
		e.out = strconv.AppendBool(e.out, v.Bool())
	case list:
		e.list(s, v)
	case object:
		e.out = append(e.out, '{')
		e.members(s, v)
		e.line()
		e.out = append(e.out, '}')
	}
}

// members writes every member of an object: the known ones in their order,
// then those of the opened file that nobody here knows.
func (e *encoder) members(s *shape, v reflect.Value) {
	e.depth++
	for i := range s.fields {
		f := &s.fields[i]
		e.name(f.name)
		e.enter(f.name)
		e.value(f.shape, v.Field(f.index))
		e.leave()
	}
	e.extras()
	e.depth--
}

// name writes the name of a member, with a comma when it is not the first.
func (e *encoder) name(name string) {
	if e.out[len(e.out)-1] != '{' {
		e.out = append(e.out, ',')
	}
	e.line()
	e.text(name)
	e.out = append(e.out, ':', ' ')
}

// list writes plain values on one line, and objects and lists each on lines of
// their own. A nil entry is no entry.
func (e *encoder) list(s *shape, v reflect.Value) {
	plain := s.elem.kind != object && s.elem.kind != list
	e.out = append(e.out, '[')
	e.depth++
	written := 0
	for i := range v.Len() {
		entry := v.Index(i)
		if s.elem.pointer {
			if entry.IsNil() {
				continue
			}
			entry = entry.Elem()
		}
		if written++; written > 1 {
			e.out = append(e.out, ',')
		}
		if !plain {
			e.line()
		} else if written > 1 {
			e.out = append(e.out, ' ')
		}
		e.enterEntry(s.elem, entry, written)
		e.value(s.elem, entry)
		e.leave()
	}
	e.depth--
	if written > 0 && !plain {
		e.line()
	}
	e.out = append(e.out, ']')
}

// line starts a new line at the depth at hand.
func (e *encoder) line() {
	e.out = append(e.out, '\n')
	for range e.depth {
		e.out = append(e.out, '\t')
	}
}

const hex = "0123456789abcdef"

// text writes a string, escaping only what JSON demands.
func (e *encoder) text(s string) {
	e.out = append(e.out, '"')
	start := 0
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= ' ' && c != '"' && c != '\\' {
			continue
		}
		e.out = append(e.out, s[start:i]...)
		start = i + 1
		switch c {
		case '"', '\\':
			e.out = append(e.out, '\\', c)
		case '\n':
			e.out = append(e.out, '\\', 'n')
		case '\t':
			e.out = append(e.out, '\\', 't')
		case '\r':
			e.out = append(e.out, '\\', 'r')
		default:
			e.out = append(e.out, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
		}
	}
	e.out = append(e.out, s[start:]...)
	e.out = append(e.out, '"')
}
