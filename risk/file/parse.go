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

// node is one value of the file. It keeps its place, so that a value nobody
// knows can be written back as it was.
type node struct {
	kind       kind
	start, end uint32 // in the source; MaxSize fits with ease
	name       string // when it is a member of an object
	text       string // a decoded string, the digits of a number, "true" or "false"
	nodes      []node // entries of a list, members of an object
}

// member returns the member of an object called name, or nil.
func (n *node) member(name string) *node {
	if n.kind != object {
		return nil
	}
	for i := range n.nodes {
		if n.nodes[i].name == name {
			return &n.nodes[i]
		}
	}
	return nil
}

// parser reads JSON as RFC 8259 has it, from valid UTF-8.
type parser struct {
	src    string
	at     int
	depth  int
	values int
	open   []node // children of the lists and objects being read
}

// parse returns the one value that src holds. Strings without escapes share
// the memory of src.
func parse(src string) (*node, *risk.Refusal) {
	p := &parser{src: src}
	p.space()
	top, refusal := p.value()
	if refusal != nil {
		return nil, refusal
	}
	p.space()
	if p.at < len(p.src) {
		return nil, p.refuse(
			"Na het einde van het document staat nog iets, op regel %d.",
			"Something follows after the end of the document, on line %d.")
	}
	return &top, nil
}

func (p *parser) space() {
	for p.at < len(p.src) {
		switch p.src[p.at] {
		case ' ', '\t', '\n', '\r':
			p.at++
		default:
			return
		}
	}
}

// peek returns the next byte, or 0 at the end; 0 is no part of JSON.
func (p *parser) peek() byte {
	if p.at < len(p.src) {
		return p.src[p.at]
	}
	return 0
}

func (p *parser) value() (n node, refusal *risk.Refusal) {
	if p.values++; p.values > maxValues {
		return n, p.refuse(
			"Het bestand heeft meer dan 2 miljoen waarden; dat is te veel om te openen.",
			"The file has more than 2 million values; that is too many to open.")
	}
	n.start = uint32(p.at)
	switch c := p.peek(); {
	case c == '{':
		n.kind = object
		n.nodes, refusal = p.children('}')
	case c == '[':
		n.kind = list
		n.nodes, refusal = p.children(']')
	case c == '"':
		n.kind = text
		n.text, refusal = p.quoted()
	case c == '-' || isDigit(c):
		n.kind = number
		n.text, refusal = p.number()
	case p.word("true"), p.word("false"):
		n.kind = boolean
		n.text = p.src[n.start:p.at]
	case p.word("null"):
		n.kind = null
	default:
		return n, p.expected(lang.T("een waarde", "a value"))
	}
	n.end = uint32(p.at)
	return n, refusal
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
// with its last bracket. Those being read stand on one stack, so that a list
// takes exactly the memory it needs.
func (p *parser) children(last byte) ([]node, *risk.Refusal) {
	if p.depth++; p.depth > maxDepth {
		return nil, p.refuse(
			"Op regel %d zitten meer dan 100 lagen in elkaar; dit is geen opslagbestand van dit programma.",
			"On line %d more than 100 layers are nested; this is not a save file of this tool.")
	}
	defer func() { p.depth-- }()
	first := len(p.open)
	p.at++
	p.space()
	if p.peek() == last {
		p.at++
		return nil, nil
	}
	for {
		child, refusal := p.child(last == '}')
		if refusal != nil {
			return nil, refusal
		}
		p.open = append(p.open, child)
		p.space()
		switch p.peek() {
		case ',':
			p.at++
			p.space()
		case last:
			p.at++
			own := append([]node(nil), p.open[first:]...)
			p.open = p.open[:first]
			return own, nil
		default:
			if last == '}' {
				return nil, p.expected(lang.T("een komma of }", "a comma or }"))
			}
			return nil, p.expected(lang.T("een komma of ]", "a comma or ]"))
		}
	}
}

func (p *parser) child(named bool) (node, *risk.Refusal) {
	if !named {
		return p.value()
	}
	if p.peek() != '"' {
		return node{}, p.expected(lang.T("een naam tussen aanhalingstekens", "a name in quotation marks"))
	}
	name, refusal := p.quoted()
	if refusal != nil {
		return node{}, refusal
	}
	p.space()
	if p.peek() != ':' {
		return node{}, p.expected(lang.T("een dubbele punt", "a colon"))
	}
	p.at++
	p.space()
	n, refusal := p.value()
	n.name = name
	return n, refusal
}
