package attached

// literal reads a string in parentheses.
func (p *parser) literal() *value {
	p.at++
	from := p.at
	v := &value{kind: text}
	for open := 1; p.at < len(p.in); p.at++ {
		c := p.in[p.at]
		switch c {
		case '(':
			open++
		case ')':
			open--
		case '\\':
			c = p.escaped()
			if c == '\n' {
				continue // the line goes on
			}
		}
		if open == 0 {
			p.at++
			break
		}
		v.text = append(v.text, c)
	}
	p.spend(p.at - from)
	return v
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
func (p *parser) hex() *value {
	p.at++
	from := p.at
	v := &value{kind: text}
	half := -1
	for ; p.at < len(p.in) && p.in[p.at] != '>'; p.at++ {
		n := nibble(p.in[p.at])
		switch {
		case n < 0:
		case half < 0:
			half = n
		default:
			v.text, half = append(v.text, byte(half<<4|n)), -1
		}
	}
	p.at = min(p.at+1, len(p.in))
	if half >= 0 {
		v.text = append(v.text, byte(half<<4))
	}
	p.spend(p.at - from)
	return v
}

// nibble is the value of a hexadecimal digit, or -1.
func nibble(c byte) int {
	switch lower := c | 0x20; {
	case digit(c):
		return int(c - '0')
	case lower >= 'a' && lower <= 'f':
		return int(lower-'a') + 10
	}
	return -1
}

// saysSave reports whether a name ends as that of a save file does, in capitals
// or not. In UTF-16 every other byte of such an end is zero; in all other
// codings none is.
func saysSave(name []byte) bool {
	left := len(Extension)
	for i := len(name) - 1; i >= 0 && left > 0; i-- {
		if name[i] == 0 {
			continue
		}
		if left--; name[i]|0x20 != Extension[left]|0x20 {
			return false
		}
	}
	return left == 0
}
