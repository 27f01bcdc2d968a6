package attached

// value is one value of a PDF. It refers to the file where it can: nothing is
// copied.
type value struct {
	kind kind
	n    int      // of a number; of a reference: the object
	text []byte   // of a name or a string: what stands in the file
	list []*value // of an array; of a dictionary: keys and values in turns
	data []byte   // of a stream: packed as it is
}

type kind uint8

const (
	null kind = iota // and whatever else is of no use here
	number
	name
	text
	array
	dictionary
	stream
	reference
	keyword // an end or an operator
)

// entry returns the value under a key of a dictionary.
func (v *value) entry(key string) *value {
	if v == nil || v.kind != dictionary && v.kind != stream {
		return nil
	}
	for i := 0; i+1 < len(v.list); i += 2 {
		if v.list[i].kind == name && string(v.list[i].text) == key {
			return v.list[i+1]
		}
	}
	return nil
}

// items returns the entries of a list.
func (v *value) items() []*value {
	if v == nil || v.kind != array {
		return nil
	}
	return v.list
}

// number returns a number under a key, or otherwise what it stands for when it
// is left out.
func (v *value) number(key string, otherwise int) int {
	if e := v.entry(key); e != nil && e.kind == number {
		return e.n
	}
	return otherwise
}

// parser reads values from a place in bytes.
type parser struct {
	in    []byte
	at    int
	depth int
	left  *int // what may still be read, in bytes
}

// perValue is what a value costs besides its bytes, so that an endless list is
// given up before it fills the memory.
const perValue = 16

// spend pays for bytes that were read. Who has nothing left is at the end.
func (p *parser) spend(bytes int) {
	if *p.left -= bytes; *p.left < 0 {
		p.at = len(p.in)
	}
}

// next reads one value. What cannot be read is a keyword or null, and the place
// always moves on, or is at the end.
func (p *parser) next() *value {
	p.space()
	p.spend(perValue)
	if p.at >= len(p.in) {
		return &value{kind: keyword}
	}
	switch c := p.in[p.at]; {
	case c == '/':
		p.at++
		return &value{kind: name, text: p.word()}
	case c == '(':
		return p.literal()
	case c == '<' && p.has("<<"):
		return p.collection(dictionary, "<<", ">>")
	case c == '<':
		return p.hex()
	case c == '[':
		return p.collection(array, "[", "]")
	case c == '+' || c == '-' || c == '.' || digit(c):
		return p.number()
	}
	from := p.at
	if word := p.word(); len(word) > 0 {
		return &value{kind: keyword, text: word}
	}
	p.at = from + 1
	return &value{kind: keyword, text: p.in[from:p.at]}
}

// collection reads an array or a dictionary.
func (p *parser) collection(k kind, open, end string) *value {
	p.at += len(open)
	v := &value{kind: k}
	if p.depth++; p.depth > deepest {
		p.at = len(p.in)
	}
	for p.at < len(p.in) {
		if p.space(); p.skip(end) {
			break
		}
		one := p.next()
		if n := len(v.list); one.kind == keyword && string(one.text) == "R" && n > 1 && v.list[n-1].kind == number && v.list[n-2].kind == number {
			v.list = append(v.list[:n-2], &value{kind: reference, n: v.list[n-2].n})
			continue
		}
		if one.kind == keyword {
			if string(one.text) == "endobj" || string(one.text) == "stream" {
				break // the end was lost
			}
			one = &value{}
		}
		v.list = append(v.list, one)
	}
	p.depth--
	return v
}

func (p *parser) has(s string) bool {
	return len(p.in)-p.at >= len(s) && string(p.in[p.at:p.at+len(s)]) == s
}

// skip moves past s, if it is next.
func (p *parser) skip(s string) bool {
	if !p.has(s) {
		return false
	}
	p.at += len(s)
	return true
}

// space skips white space and comments.
func (p *parser) space() {
	from := p.at
	for p.at < len(p.in) {
		switch c := p.in[p.at]; {
		case white(c):
			p.at++
		case c == '%':
			for p.at < len(p.in) && p.in[p.at] != '\n' && p.in[p.at] != '\r' {
				p.at++
			}
		default:
			p.spend(p.at - from)
			return
		}
	}
	p.spend(p.at - from)
}

// word reads up to the next space or delimiter.
func (p *parser) word() []byte {
	from := p.at
	for p.at < len(p.in) && !white(p.in[p.at]) && !delimiter(p.in[p.at]) {
		p.at++
	}
	word := p.in[from:p.at]
	p.spend(len(word))
	return word
}

// number reads a whole number; the fraction of another is dropped.
func (p *parser) number() *value {
	n, digits, minus := 0, 0, false
	for i, c := range p.word() {
		switch {
		case digit(c) && digits < 18:
			n, digits = n*10+int(c-'0'), digits+1
		case i == 0 && c == '-':
			minus = true
		case i == 0 && c == '+':
		case c == '.':
			return &value{kind: number, n: n}
		default:
			return &value{}
		}
	}
	if minus {
		n = -n
	}
	return &value{kind: number, n: n}
}

func white(c byte) bool {
	return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0
}

func delimiter(c byte) bool {
	switch c {
	case '(', ')', '<', '>', '[', ']', '{', '}', '/', '%':
		return true
	}
	return false
}

func digit(c byte) bool { return c >= '0' && c <= '9' }
