package file

import (
	"reflect"
	"strconv"
	"strings"
	"unicode/utf8"

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
	case text:
		e.text(v.String())
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
		e.member(f.opening)
		e.enter(f.name)
		e.value(f.shape, v.Field(f.index))
		e.leave()
	}
	e.extras()
	e.depth--
}

// member begins a member that opens like this, with a comma when it is not the
// first.
func (e *encoder) member(opening string) {
	out := e.out
	if out[len(out)-1] != '{' {
		out = append(out, ',')
	}
	out = appendLine(out, e.depth)
	e.out = append(out, opening...)
}

// name is [encoder.member] for a name that is met once.
func (e *encoder) name(name string) { e.member(opening(name)) }

// opening returns how a member begins, up to its value.
func opening(name string) string { return string(appendText(nil, name)) + ": " }

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
func (e *encoder) line() { e.out = appendLine(e.out, e.depth) }

func appendLine(out []byte, depth int) []byte {
	const tabs = "\n\t\t\t\t\t\t\t\t"
	if depth < len(tabs) {
		return append(out, tabs[:1+depth]...)
	}
	return append(append(out, '\n'), strings.Repeat("\t", depth)...)
}

func (e *encoder) text(s string) { e.out = appendText(e.out, s) }

const hex = "0123456789abcdef"

// appendText writes a string, escaping only what JSON demands. Bytes that are
// no UTF-8 cannot stand in the file.
func appendText(out []byte, s string) []byte {
	if !utf8.ValidString(s) {
		s = strings.ToValidUTF8(s, "\ufffd")
	}
	out = append(out, '"')
	for {
		plain := plainUntil(s, 0)
		out = append(out, s[:plain]...)
		if plain == len(s) {
			return append(out, '"')
		}
		switch c := s[plain]; c {
		case '"', '\\':
			out = append(out, '\\', c)
		case '\n':
			out = append(out, '\\', 'n')
		case '\t':
			out = append(out, '\\', 't')
		case '\r':
			out = append(out, '\\', 'r')
		default:
			out = append(out, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
		}
		s = s[plain+1:]
	}
}
