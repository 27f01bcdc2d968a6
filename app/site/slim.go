package site

import (
	"bytes"
	"encoding/binary"
	"errors"
)

// errWasm is a program of another shape than Go's linker writes.
var errWasm = errors.New("this is not WebAssembly as this version of Go writes it")

const wasmHead = "\x00asm\x01\x00\x00\x00"

// dataSection is the number of the section with the pieces of memory that a
// program starts with (WebAssembly 1.0, section 5.5.14).
const dataSection = 11

// slim returns a program that packs better than Go's linker leaves it, and
// does the same.
func slim(wasm []byte) ([]byte, error) {
	rest, ok := bytes.CutPrefix(wasm, []byte(wasmHead))
	if !ok {
		return nil, errWasm
	}
	out := []byte(wasmHead)
	for r := (reader{rest: rest}); len(r.rest) > 0; {
		id := r.take(1)
		body := r.take(r.number())
		if r.failed {
			return nil, errWasm
		}
		if id[0] == dataSection {
			segments, err := readSegments(body)
			if err == nil {
				segments = join(segments)
				err = dropLines(segments)
			}
			if err != nil {
				return nil, err
			}
			body = writeSegments(segments)
		}
		out = binary.AppendUvarint(append(out, id...), uint64(len(body)))
		out = append(out, body...)
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
