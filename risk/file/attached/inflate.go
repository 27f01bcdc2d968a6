package attached

// inflater unpacks data of the format deflate (RFC 1951). Package compress/flate
// would make the program of the pages larger by more than all else here; this
// one is plainer and a little slower.
type inflater struct {
	in    []byte
	at    int    // of the next byte
	bits  uint32 // read and not used yet
	have  uint   // how many of them
	out   []byte
	limit int // of out
	bad   bool
}

// code is a Huffman code: how many symbols there are of each length, and the
// symbols in order of their codes.
type code struct {
	count   [16]int
	symbols []int
}

// newCode makes the code of symbols with these lengths; false when there are
// more than fit.
func newCode(lengths []byte) (code, bool) {
	var c code
	for _, n := range lengths {
		c.count[n]++
	}
	c.count[0] = 0
	var at [16]int
	left := 1
	for n := 1; n < 16; n++ {
		if left = left<<1 - c.count[n]; left < 0 {
			return c, false
		}
		at[n] = at[n-1] + c.count[n-1]
	}
	c.symbols = make([]int, len(lengths))
	for symbol, n := range lengths {
		if n > 0 {
			c.symbols[at[n]] = symbol
			at[n]++
		}
	}
	return c, true
}

// take reads n bits, of at most 16.
func (f *inflater) take(n uint) int {
	for f.have < n {
		if f.at >= len(f.in) {
			f.bad = true
			return 0
		}
		f.bits |= uint32(f.in[f.at]) << f.have
		f.at++
		f.have += 8
	}
	v := f.bits & (1<<n - 1)
	f.bits >>= n
	f.have -= n
	return int(v)
}

// symbol reads one symbol: bit by bit, until the code is one of its length.
func (f *inflater) symbol(c *code) int {
	value, first, index := 0, 0, 0
	for n := 1; n < 16 && !f.bad; n++ {
		value |= f.take(1)
		if value-first < c.count[n] {
			return c.symbols[index+value-first]
		}
		index += c.count[n]
		first = (first + c.count[n]) << 1
		value <<= 1
	}
	f.bad = true
	return 0
}

// inflate returns what is packed in data, of at most limit bytes, and where it
// ends.
func inflate(data []byte, limit int) (out []byte, end int, ok bool) {
	f := &inflater{in: data, limit: limit}
	for last := 0; last == 0 && !f.bad; {
		last = f.take(1)
		switch f.take(2) {
		case 0:
			f.stored()
		case 1:
			f.block(fixedCodes())
		case 2:
			f.block(f.ownCodes())
		default:
			f.bad = true
		}
	}
	return f.out, f.at, !f.bad
}

// stored copies a block that is not packed.
func (f *inflater) stored() {
	f.bits, f.have = 0, 0
	if f.at+4 > len(f.in) {
		f.bad = true
		return
	}
	n := int(f.in[f.at]) | int(f.in[f.at+1])<<8
	f.at += 4
	if n > len(f.in)-f.at || n > f.limit-len(f.out) {
		f.bad = true
		return
	}
	f.out = append(f.out, f.in[f.at:f.at+n]...)
	f.at += n
}

// block unpacks a block with a code for lengths and one for distances.
func (f *inflater) block(lengths, distances code, ok bool) {
	f.bad = f.bad || !ok
	for !f.bad {
		symbol := f.symbol(&lengths)
		switch {
		case symbol == 256:
			return
		case len(f.out) >= f.limit || symbol > 285:
			f.bad = true
		case symbol < 256:
			f.out = append(f.out, byte(symbol))
		default:
			f.repeat(f.length(symbol-257), f.distance(f.symbol(&distances)))
		}
	}
}

// length is how much symbol n, the 29 in order, repeats.
func (f *inflater) length(n int) int {
	switch {
	case n < 8:
		return 3 + n
	case n == 28:
		return 258
	}
	extra := uint(n/4 - 1)
	return 3 + (4+n%4)<<extra + f.take(extra)
}

// distance is how far back symbol n goes.
func (f *inflater) distance(n int) int {
	if n < 4 {
		return 1 + n
	}
	if n > 29 {
		f.bad = true
		return 1
	}
	extra := uint(n/2 - 1)
	return 1 + (2+n%2)<<extra + f.take(extra)
}

func (f *inflater) repeat(n, back int) {
	if back > len(f.out) || n > f.limit-len(f.out) {
		f.bad = true
		return
	}
	for range n {
		f.out = append(f.out, f.out[len(f.out)-back])
	}
}

// fixedCodes are those of a block that brings none of its own.
func fixedCodes() (lengths, distances code, ok bool) {
	sizes := make([]byte, 288)
	for i := range sizes {
		switch {
		case i < 144 || i > 279:
			sizes[i] = 8
		case i < 256:
			sizes[i] = 9
		default:
			sizes[i] = 7
		}
	}
	lengths, _ = newCode(sizes)
	for i := range 30 {
		sizes[i] = 5
	}
	distances, _ = newCode(sizes[:30])
	return lengths, distances, true
}

// ownCodes reads the codes that a block brings, themselves packed in a code.
func (f *inflater) ownCodes() (lengths, distances code, ok bool) {
	const order = "\x10\x11\x12\x00\x08\x07\x09\x06\x0a\x05\x0b\x04\x0c\x03\x0d\x02\x0e\x01\x0f"
	nLengths, nDistances, nSizes := 257+f.take(5), 1+f.take(5), 4+f.take(4)
	sizes := make([]byte, 320)
	for i := range nSizes {
		sizes[order[i]] = byte(f.take(3))
	}
	c, ok := newCode(sizes[:19])
	if !ok {
		return c, c, false
	}
	clear(sizes)
	for i := 0; i < nLengths+nDistances && !f.bad; {
		symbol := f.symbol(&c)
		if symbol < 16 {
			sizes[i] = byte(symbol)
			i++
			continue
		}
		again, times := byte(0), 0
		switch symbol {
		case 16:
			if i == 0 {
				return c, c, false
			}
			again, times = sizes[i-1], 3+f.take(2)
		case 17:
			times = 3 + f.take(3)
		default:
			times = 11 + f.take(7)
		}
		if i+times > nLengths+nDistances {
			return c, c, false
		}
		for range times {
			sizes[i] = again
			i++
		}
	}
	lengths, ok = newCode(sizes[:nLengths])
	distances, fits := newCode(sizes[nLengths : nLengths+nDistances])
	return lengths, distances, ok && fits
}
