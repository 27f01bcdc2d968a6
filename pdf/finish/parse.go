package finish

import (
	"bytes"
	"errors"
	"fmt"
	"strconv"
)

// file is a plain file taken apart.
type file struct {
	objects []object // number 1 first
	pages   []int    // the object number of every page, in order
}

// object is one numbered object.
type object struct {
	dict   []byte // with its << and >>, or whatever else it is
	stream []byte // nil when it has none
	packed bool   // the stream is compressed already
}

func parse(in []byte) (file, error) {
	offsets, err := xref(in)
	if err != nil {
		return file{}, err
	}
	f := file{objects: make([]object, len(offsets))}
	for i, at := range offsets {
		o, err := readObject(in, at)
		if err != nil {
			return file{}, fmt.Errorf("object %d: %w", i+1, err)
		}
		f.objects[i] = o
		if isPage(o) {
			f.pages = append(f.pages, i+1)
		}
	}
	if len(f.pages) == 0 {
		return file{}, errors.New("no pages")
	}
	return f, nil
}

func isPage(o object) bool {
	return o.stream == nil && bytes.Contains(o.dict[:min(40, len(o.dict))], []byte("/Type /Page\n"))
}

// xref returns where each object starts, number 1 first.
func xref(in []byte) ([]int, error) {
	at := bytes.LastIndex(in, []byte("startxref\n"))
	if at < 0 {
		return nil, errors.New("no startxref")
	}
	start, ok := number(in[at+len("startxref\n"):])
	if !ok || start >= len(in) || !bytes.HasPrefix(in[start:], []byte("xref\n0 ")) {
		return nil, errors.New("no cross-reference table")
	}
	rest := in[start+len("xref\n0 "):]
	count, ok := number(rest)
	line := bytes.IndexByte(rest, '\n')
	const entry = 20 // bytes: "0000000000 00000 n \n"
	if !ok || line < 0 || count < 2 || count > len(rest)/entry || line+1+count*entry > len(rest) {
		return nil, errors.New("cross-reference table is cut off")
	}
	rest = rest[line+1+entry:] // past the free object 0
	offsets := make([]int, count-1)
	for i := range offsets {
		offset, ok := number(rest[i*entry:])
		if !ok || offset >= len(in) {
			return nil, fmt.Errorf("object %d lies outside the file", i+1)
		}
		offsets[i] = offset
	}
	return offsets, nil
}

func readObject(in []byte, at int) (object, error) {
	rest := in[at:]
	head := bytes.Index(rest, []byte(" 0 obj\n"))
	if head < 0 || head > 10 {
		return object{}, errors.New("does not start with its number")
	}
	rest = rest[head+len(" 0 obj\n"):]
	end := bytes.Index(rest, []byte("endobj"))
	if end < 0 {
		return object{}, errors.New("has no end")
	}
	s := bytes.Index(rest[:end], []byte("stream\n"))
	if s < 0 {
		return object{dict: bytes.TrimSpace(rest[:end])}, nil
	}
	dict := bytes.TrimSpace(rest[:s])
	length, ok := entryOf(dict, "/Length ")
	body := rest[s+len("stream\n"):]
	if !ok || length > len(body) {
		return object{}, errors.New("has a stream of unknown length")
	}
	return object{dict: dict, stream: body[:length:length], packed: bytes.Contains(dict, []byte("/Filter"))}, nil
}

// entryOf returns the number behind key in a dictionary.
func entryOf(dict []byte, key string) (int, bool) {
	at := bytes.Index(dict, []byte(key))
	if at < 0 {
		return 0, false
	}
	return number(dict[at+len(key):])
}

// number reads the digits that in starts with.
func number(in []byte) (int, bool) {
	end := 0
	for end < len(in) && end < 12 && in[end] >= '0' && in[end] <= '9' {
		end++
	}
	n, err := strconv.Atoi(string(in[:end]))
	return n, err == nil
}
