package attached

// file is a PDF with what is known of it so far.
type file struct {
	data     []byte
	sections []section
	packs    []*pack // object streams that are unpacked
	purse    int     // bytes that may still be unpacked
	steps    int     // objects that may still be looked up
	bytes    int     // that may still be read
	nested   int     // lengths of streams that are looked up at the moment
	lost     bool    // something that the file points at is not there
}

// pack is an object stream, unpacked; without data when that failed.
type pack struct {
	number int
	data   []byte
	first  int // where its objects start
	count  int
}

// read returns a parser at a place.
func (f *file) read(in []byte, at int) *parser { return &parser{in: in, at: at, left: &f.bytes} }

// get returns the value under a key, looked up when it is elsewhere.
func (f *file) get(v *value, key string) *value { return f.resolve(v.entry(key)) }

// resolve returns what a reference stands for, and any other value as it is.
func (f *file) resolve(v *value) *value {
	if v == nil || v.kind != reference {
		return v
	}
	if f.steps--; f.steps < 0 {
		f.lost = true
		return nil
	}
	n := v.n
	in, at := f.place(n)
	switch {
	case in > 0:
		v = f.inStream(in, at, n)
	case at > 0:
		v = f.object(at, n)
	default:
		v = nil
	}
	f.lost = f.lost || v == nil
	return v
}

// object reads the object at an offset, which must be number n unless that is
// below 0.
func (f *file) object(at, n int) *value {
	if at < 0 || at >= len(f.data) {
		return nil
	}
	p := f.read(f.data, at)
	own, generation, obj := p.next(), p.next(), p.next()
	if own.kind != number || generation.kind != number || string(obj.text) != "obj" || n >= 0 && own.n != n {
		return nil
	}
	v := p.next()
	if v.kind != dictionary {
		return v
	}
	if p.space(); !p.skip("stream") {
		return v
	}
	p.skip("\r")
	p.skip("\n")
	if f.nested++; f.nested > deepest {
		return nil
	}
	length := f.get(v, "Length")
	f.nested--
	if length == nil || length.kind != number || length.n < 0 || length.n > len(f.data)-p.at {
		return nil
	}
	v.kind, v.data = stream, f.data[p.at:p.at+length.n]
	return v
}

// inStream reads the object with an index in an object stream.
func (f *file) inStream(in, index, n int) *value {
	s := f.pack(in)
	if index >= s.count {
		return nil
	}
	p := f.read(s.data[:s.first], 0)
	for range 2 * index {
		p.next()
	}
	own, at := p.next(), p.next()
	if own.kind != number || own.n != n || at.kind != number || at.n < 0 || at.n > len(s.data)-s.first {
		return nil
	}
	return f.read(s.data, s.first+at.n).next()
}

// pack returns an object stream, unpacked once.
func (f *file) pack(n int) *pack {
	for _, s := range f.packs {
		if s.number == n {
			return s
		}
	}
	s := &pack{number: n} // one that leads to itself ends here
	f.packs = append(f.packs, s)
	if in, at := f.place(n); in == 0 {
		v := f.object(at, n)
		data, ok := f.unpack(v, &f.purse)
		if first := v.number("First", -1); ok && first >= 0 && first <= len(data) {
			s.data, s.first, s.count = data, first, v.number("N", 0)
		}
	}
	return s
}

// search returns the description of the first attachment that is named as a
// save file, from the tree of names or else from the associated files.
func (f *file) search(root *value) *value {
	if spec := f.inNames(f.get(f.get(root, "Names"), "EmbeddedFiles"), 0); spec != nil {
		return spec
	}
	return f.first(f.get(root, "AF").items())
}

func (f *file) inNames(node *value, depth int) *value {
	if depth > deepest || f.steps < 0 {
		return nil
	}
	if spec := f.first(f.get(node, "Names").items()); spec != nil {
		return spec
	}
	for _, kid := range f.get(node, "Kids").items() {
		if spec := f.inNames(f.resolve(kid), depth+1); spec != nil {
			return spec
		}
	}
	return nil
}

// first returns the first of list that describes a save file. Names stand
// between descriptions in a tree; they describe nothing.
func (f *file) first(list []*value) *value {
	for _, v := range list {
		spec := f.resolve(v)
		for _, key := range [...]string{"UF", "F"} {
			if name := f.get(spec, key); name != nil && saysSave(name.text) {
				return spec
			}
		}
	}
	return nil
}
