package file

import (
	"strings"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// Limits against files that are made to exhaust the memory of a browser tab.
// Ten thousand risks are about half a million values, eight deep.
const (
	maxDepth  = 100
	maxValues = 2_000_000
)

// kind is what a JSON value is.
type kind uint8

const (
	null kind = iota
	boolean
	number
	text
	list
	object
)

// node is one value of the file. All of them stand on one tape in the order of
// the text: what a list or an object holds follows it, up to the node at next.
// A node says where things stand and holds no pointer, so that half a million
// of them are one piece of memory, of which nothing has to be traced.
type node struct {
	start, end    uint32 // of the value in the source; MaxSize fits with ease
	name, nameEnd uint32 // of its name between the quotation marks, when it is a member of an object
	next          uint32 // place on the tape behind the value and all it holds
	kind          kind
	escaped       bool // it is a text with escapes
	nameEscaped   bool // its name has escapes
	taken         bool // it was read before the document, and is no part of it
}

// tape is a file that was read: its text and the values in it. The value of
// the file as a whole is the first.
type tape struct {
	src   string
	nodes []node
}

// said returns what stands between two quotation marks. What has no escapes
// shares the memory of the source.
func (t *tape) said(from, to uint32, escaped bool) string {
	if escaped {
		return unescaped(t.src[from:to])
	}
	return t.src[from:to]
}

// text returns what the text n says.
func (t *tape) text(n *node) string { return t.said(n.start+1, n.end-1, n.escaped) }

// name returns what the member n is called.
func (t *tape) name(n *node) string { return t.said(n.name, n.nameEnd, n.nameEscaped) }

// source returns n as it is spelled.
func (t *tape) source(n *node) string { return t.src[n.start:n.end] }

// count returns how many entries or members there are at a place.
func (t *tape) count(at uint32) int {
	n := 0
	for i := at + 1; i < t.nodes[at].next; i = t.nodes[i].next {
		n++
	}
	return n
}

// member returns the member called name of the object at a place, or nil.
func (t *tape) member(at uint32, name string) *node {
	if t.nodes[at].kind != object {
		return nil
	}
	for i := at + 1; i < t.nodes[at].next; i = t.nodes[i].next {
		if n := &t.nodes[i]; t.name(n) == name {
			return n
		}
	}
	return nil
}

// parser reads JSON as RFC 8259 has it, from valid UTF-8.
type parser struct {
	tape
	at    int
	depth int
}

// parse reads the one value that src holds.
func parse(src string) (*tape, *risk.Refusal) {
	p := &parser{tape: tape{src: src, nodes: make([]node, 0, min(len(src)/usualValue+1, maxValues))}}
	p.space()
	if refusal := p.value(); refusal != nil {
		return nil, refusal
	}
	p.space()
	if p.at < len(p.src) {
		return nil, p.refuse(
			"Na het einde van het document staat nog iets, op regel %d.",
			"Something follows after the end of the document, on line %d.")
	}
	return &p.tape, nil
}

// usualValue is fewer bytes than a value of a file usually takes, so that the
// tape does not grow.
const usualValue = 16

func (p *parser) space() {
	src, at := p.src, p.at
	for at < len(src) && (src[at] == '\t' || src[at] == ' ' || src[at] == '\n' || src[at] == '\r') {
		at++
	}
	p.at = at
}

// peek returns the next byte, or 0 at the end; 0 is no part of JSON.
func (p *parser) peek() byte {
	if p.at < len(p.src) {
		return p.src[p.at]
	}
	return 0
}

// value puts the next value, and all in it, on the tape.
func (p *parser) value() (refusal *risk.Refusal) {
	if len(p.nodes) == maxValues {
		return p.refuse(
			"Het bestand heeft meer dan 2 miljoen waarden; dat is te veel om te openen.",
			"The file has more than 2 million values; that is too many to open.")
	}
	place, n := len(p.nodes), node{start: uint32(p.at)}
	p.nodes = append(p.nodes, n)
	switch c := p.peek(); {
	case c == '{':
		n.kind = object
		refusal = p.children('}')
	case c == '[':
		n.kind = list
		refusal = p.children(']')
	case c == '"':
		n.kind = text
		n.escaped, refusal = p.quoted()
	case c == '-' || isDigit(c):
		n.kind = number
		refusal = p.number()
	case p.word("true"), p.word("false"):
		n.kind = boolean
	case p.word("null"):
		n.kind = null
	default:
		return p.expected(lang.T("een waarde", "a value"))
	}
	n.end, n.next = uint32(p.at), uint32(len(p.nodes))
	p.nodes[place] = n
	return refusal
}

// word moves past w when it is next.
func (p *parser) word(w string) bool {
	if !strings.HasPrefix(p.src[p.at:], w) {
		return false
	}
	p.at += len(w)
	return true
}

// children reads the entries of a list or the members of an object, up to and
// with its last bracket.
func (p *parser) children(last byte) *risk.Refusal {
	if p.depth++; p.depth > maxDepth {
		return p.refuse(
			"Op regel %d zitten meer dan 100 lagen in elkaar; dit is geen opslagbestand van dit programma.",
			"On line %d more than 100 layers are nested; this is not a save file of this tool.")
	}
	defer func() { p.depth-- }()
	p.at++
	p.space()
	if p.peek() == last {
		p.at++
		return nil
	}
	for {
		if refusal := p.child(last == '}'); refusal != nil {
			return refusal
		}
		p.space()
		switch p.peek() {
		case ',':
			p.at++
			p.space()
		case last:
			p.at++
			return nil
		default:
			if last == '}' {
				return p.expected(lang.T("een komma of }", "a comma or }"))
			}
			return p.expected(lang.T("een komma of ]", "a comma or ]"))
		}
	}
}

func (p *parser) child(named bool) *risk.Refusal {
	if !named {
		return p.value()
	}
	if p.peek() != '"' {
		return p.expected(lang.T("een naam tussen aanhalingstekens", "a name in quotation marks"))
	}
	start := p.at + 1
	escaped, refusal := p.quoted()
	if refusal != nil {
		return refusal
	}
	end := p.at - 1
	p.space()
	if p.peek() != ':' {
		return p.expected(lang.T("een dubbele punt", "a colon"))
	}
	p.at++
	p.space()
	place := len(p.nodes)
	if refusal := p.value(); refusal != nil {
		return refusal
	}
	n := &p.nodes[place]
	n.name, n.nameEnd, n.nameEscaped = uint32(start), uint32(end), escaped
	return nil
}
