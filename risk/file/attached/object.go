package attached

import (
	"bytes"
	"crypto/md5"
)

// file is a PDF with what is known of it so far.
type file struct {
	data     []byte
	sections []section
	packed   map[int]*pack // object streams that are unpacked
	purse    int           // bytes that may still be unpacked
	steps    int           // objects that may still be looked up
	bytes    int           // that may still be read
	limit    int           // of the attachment
	nested   int           // lengths of streams that are looked up at the moment
	lost     bool          // something that the file points at is not there
}

// pack is an object stream, unpacked.
type pack struct {
	data  []byte
	first int // where its objects start
	count int
}

// read returns a parser at a place.
func (f *file) read(in []byte, at int) parser { return parser{in: in, at: at, left: &f.bytes} }

// get returns the value under a key, looked up when it is elsewhere.
func (f *file) get(v value, key string) value { return f.resolve(v.entry(key)) }

// resolve returns what a reference stands for, and any other value as it is.
func (f *file) resolve(v value) value {
	for hops := 0; v.kind == reference; hops++ {
		if f.steps--; f.steps < 0 || hops > deepest {
			f.lost = true
			return value{}
		}
		in, at := f.place(v.n)
		n := v.n
		switch {
		case in > 0:
			v = f.inStream(in, at, n)
		case at > 0:
			v = f.object(at, n)
		default:
			v = value{}
		}
		f.lost = f.lost || v.kind == null
	}
	return v
}

// object reads the object at an offset, which must be number n unless that is
// below 0.
func (f *file) object(at, n int) value {
	if at < 0 || at >= len(f.data) {
		return value{}
	}
	p := f.read(f.data, at)
	own, generation, obj := p.next(), p.next(), p.next()
	if own.kind != number || generation.kind != number || string(obj.text) != "obj" || n >= 0 && own.n != n {
		return value{}
	}
	v := p.next()
	if v.kind != dictionary {
		return v
	}
	if p.space(); !p.has("stream") {
		return v
	}
	p.at += len("stream")
	if p.has("\r") {
		p.at++
	}
	if p.has("\n") {
		p.at++
	}
	length := v.entry("Length")
	if length.kind == reference {
		if f.nested++; f.nested > deepest {
			return value{}
		}
		length = f.resolve(length)
		f.nested--
	}
	if length.kind != number || length.n < 0 || length.n > len(f.data)-p.at {
		return value{}
	}
	v.kind, v.data = stream, f.data[p.at:p.at+length.n]
	return v
}

// inStream reads the object with an index in an object stream.
func (f *file) inStream(in, index, n int) value {
	s := f.pack(in)
	if s == nil || index >= s.count {
		return value{}
	}
	p := f.read(s.data[:s.first], 0)
	for range index {
		p.next()
		p.next()
	}
	own, at := p.next(), p.next()
	if own.kind != number || own.n != n || at.kind != number || at.n < 0 || at.n > len(s.data)-s.first {
		return value{}
	}
	p = f.read(s.data, s.first+at.n)
	return p.next()
}

// pack returns an object stream, unpacked once; nil when it cannot be.
func (f *file) pack(n int) *pack {
	if s, ok := f.packed[n]; ok {
		return s
	}
	f.packed[n] = nil // one that leads to itself ends here
	in, at := f.place(n)
	if in > 0 || at == 0 {
		return nil
	}
	v := f.object(at, n)
	data, err := f.unpack(v, &f.purse)
	if err != nil {
		return nil
	}
	s := &pack{data: data, first: v.number("First", -1), count: v.number("N", 0)}
	if s.first < 0 || s.first > len(data) {
		return nil
	}
	f.packed[n] = s
	return s
}

// search returns the description of the first attachment that is named as a
// save file, from the tree of names or else from the associated files.
func (f *file) search(root value) value {
	if spec := f.inNames(f.get(f.get(root, "Names"), "EmbeddedFiles"), 0); spec.kind != null {
		return spec
	}
	for _, v := range f.get(root, "AF").list {
		if spec := f.resolve(v); f.isSave(spec) {
			return spec
		}
	}
	return value{}
}

func (f *file) inNames(node value, depth int) value {
	if depth > deepest {
		return value{}
	}
	names := f.get(node, "Names").list
	for i := 1; i < len(names); i += 2 {
		if spec := f.resolve(names[i]); f.isSave(spec) {
			return spec
		}
	}
	for _, kid := range f.get(node, "Kids").list {
		if spec := f.inNames(f.resolve(kid), depth+1); spec.kind != null {
			return spec
		}
		if f.steps < 0 {
			break
		}
	}
	return value{}
}

func (f *file) isSave(spec value) bool {
	return saysSave(f.get(spec, "UF").text) || saysSave(f.get(spec, "F").text)
}

// attachment returns the bytes of an embedded file.
func (f *file) attachment(v value) ([]byte, error) {
	limit := f.limit
	data, err := f.unpack(v, &limit)
	if err != nil {
		return nil, ErrDamaged
	}
	if sum := f.get(f.get(v, "Params"), "CheckSum"); len(sum.text) == md5.Size && md5.Sum(data) != [md5.Size]byte(sum.text) {
		return nil, ErrDamaged
	}
	return bytes.Clone(data), nil // the PDF can be let go
}
