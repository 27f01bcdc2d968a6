package attached

import "strings"

// literal reads a string in parentheses.
func (p *parser) literal() value {
	p.at++
	var out []byte
	defer func(from int) { p.spend(p.at - from) }(p.at)
	for open := 1; p.at < len(p.in); p.at++ {
		c := p.in[p.at]
		switch c {
		case '(':
			open++
		case ')':
			if open--; open == 0 {
				p.at++
				return value{kind: text, text: out}
			}
		case '\\':
			c = p.escaped()
			if c == '\n' {
				continue // the line goes on
			}
		}
		out = append(out, c)
	}
	return value{kind: text, text: out}
}

// escaped reads what stands behind a backslash and leaves the place on its last
// character. Line ends in names do not matter here.
func (p *parser) escaped() byte {
	if p.at++; p.at >= len(p.in) {
		return '\n'
	}
	c := p.in[p.at]
	if c < '0' || c > '7' {
		if c == 'n' || c == 'r' || c == '\r' {
			return '\n'
		}
		return c
	}
	n := 0
	for i := 0; i < 3 && p.at < len(p.in) && p.in[p.at] >= '0' && p.in[p.at] <= '7'; i++ {
		n = n*8 + int(p.in[p.at]-'0')
		p.at++
	}
	p.at--
	return byte(n)
}

// hex reads a string in hexadecimal digits.
func (p *parser) hex() value {
	p.at++
	var out []byte
	defer func(from int) { p.spend(p.at - from) }(p.at)
	half := -1
	for ; p.at < len(p.in) && p.in[p.at] != '>'; p.at++ {
		n := strings.IndexByte("0123456789abcdef", p.in[p.at]|0x20)
		switch {
		case n < 0:
		case half < 0:
			half = n
		default:
			out, half = append(out, byte(half<<4|n)), -1
		}
	}
	p.at = min(p.at+1, len(p.in))
	if half >= 0 {
		out = append(out, byte(half<<4))
	}
	return value{kind: text, text: out}
}

// saysSave reports whether a name ends as that of a save file does. In UTF-16
// every other byte of such an end is zero; in all other codings none is.
func saysSave(name []byte) bool {
	s := strings.ReplaceAll(string(name[max(0, len(name)-2*len(Extension)):]), "\x00", "")
	return strings.HasSuffix(strings.ToLower(s), Extension)
}
