package site

import (
	"bytes"
	"encoding/binary"
	"errors"
)

// errWasm is a program of another shape than Go's linker writes.
var errWasm = errors.New("this is not WebAssembly as Go writes it")

const wasmHead = "\x00asm\x01\x00\x00\x00"

// dataSection is the number of the section with the pieces of memory that a
// program starts with (WebAssembly 1.0, section 5.5.14).
const dataSection = 11

// zeroes is how many of them in a row are cheaper to skip than to write out.
const zeroes = 4096

// joinSegments writes out the zeroes that Go's linker leaves out of memory.
// It skips every eight of them by beginning a new piece, until there are
// 100,000 pieces. Zeroes pack to next to nothing and the addresses of pieces
// do not: the program is 7% larger this way, and 6% smaller when packed.
func joinSegments(wasm []byte) ([]byte, error) {
	head, ok := bytes.CutPrefix(wasm, []byte(wasmHead))
	if !ok {
		return nil, errWasm
	}
	out := []byte(wasmHead)
	for r := (reader{rest: head}); len(r.rest) > 0; {
		id := r.take(1)
		body := r.take(r.number())
		if r.failed {
			return nil, errWasm
		}
		if id[0] == dataSection {
			var err error
			if body, err = joinData(body); err != nil {
				return nil, err
			}
		}
		out = binary.AppendUvarint(append(out, id...), uint64(len(body)))
		out = append(out, body...)
	}
	return out, nil
}

// segment is a piece of memory. A later one overwrites an earlier one.
type segment struct {
	at    uint64
	start []byte // at, as the program says it
	data  []byte
}

// joinData joins the segments of the section of data.
func joinData(section []byte) ([]byte, error) {
	var segments []segment
	r := reader{rest: section}
	for n := r.number(); n > 0 && !r.failed; n-- {
		s := r.segment()
		if last := len(segments) - 1; last >= 0 {
			to := &segments[last]
			end := to.at + uint64(len(to.data))
			if s.at >= end && s.at-end < zeroes {
				to.data = append(append(to.data, make([]byte, s.at-end)...), s.data...)
				continue
			}
		}
		s.data = bytes.Clone(s.data)
		segments = append(segments, s)
	}
	if r.failed || len(r.rest) > 0 {
		return nil, errWasm
	}
	out := binary.AppendUvarint(nil, uint64(len(segments)))
	for _, s := range segments {
		out = append(out, s.start...)
		out = binary.AppendUvarint(out, uint64(len(s.data)))
		out = append(out, s.data...)
	}
	return out, nil
}

// reader takes a program apart. After the first fault it returns nothing.
type reader struct {
	rest   []byte
	failed bool
}

func (r *reader) take(n uint64) []byte {
	if r.failed = r.failed || n > uint64(len(r.rest)); r.failed {
		return nil
	}
	taken := r.rest[:n]
	r.rest = r.rest[n:]
	return taken
}

func (r *reader) number() uint64 {
	v, n := binary.Uvarint(r.rest)
	if n <= 0 {
		r.failed = true
		return 0
	}
	r.take(uint64(n))
	return v
}

// segment reads one of the kind that Go writes: of the only memory (0), at a
// constant (0x41) that ends there (0x0b). The constant has a sign, which an
// address in the first half of memory leaves 0.
func (r *reader) segment() segment {
	from := r.rest
	kind := r.take(2)
	at := r.number()
	end := r.take(1)
	start := from[:len(from)-len(r.rest)]
	data := r.take(r.number())
	r.failed = r.failed || string(kind) != "\x00\x41" || string(end) != "\x0b" || at > 1<<31-1
	return segment{at: at, start: start, data: data}
}
