package site

import (
	"bytes"
	"encoding/binary"
)

// segment is a piece of memory that a program starts with. A later one
// overwrites an earlier one.
type segment struct {
	at    uint64
	start []byte // at, as the program says it
	data  []byte
}

// zeroes is how many of them in a row are cheaper to skip than to write out.
const zeroes = 4096

// join writes out the zeroes that Go's linker leaves out of memory. It skips
// every eight of them by beginning a new piece, until there are 100,000 pieces.
// Zeroes pack to next to nothing and the addresses of pieces do not: the
// program is 7% larger this way, and 6% smaller when packed.
func join(segments []segment) (joined []segment) {
	for _, s := range segments {
		if last := len(joined) - 1; last >= 0 {
			to := &joined[last]
			end := to.at + uint64(len(to.data))
			if s.at >= end && s.at-end < zeroes {
				to.data = append(append(to.data, make([]byte, s.at-end)...), s.data...)
				continue
			}
		}
		s.data = bytes.Clone(s.data)
		joined = append(joined, s)
	}
	return joined
}

func readSegments(section []byte) (all []segment, err error) {
	r := reader{rest: section}
	for n := r.number(); n > 0 && !r.failed; n-- {
		all = append(all, r.segment())
	}
	if r.failed || len(r.rest) > 0 {
		return nil, errWasm
	}
	return all, nil
}

func writeSegments(all []segment) []byte {
	out := binary.AppendUvarint(nil, uint64(len(all)))
	for _, s := range all {
		out = append(out, s.start...)
		out = binary.AppendUvarint(out, uint64(len(s.data)))
		out = append(out, s.data...)
	}
	return out
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
