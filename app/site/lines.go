package site

import (
	"bytes"
	"encoding/binary"
)

// pcHeader begins the table of functions of Go 1.20 and later, on a machine
// with addresses of 8 bytes; after it come the numbers of lineTable.
const pcHeader = "\xf1\xff\xff\xff\x00\x00\x01\x08"

// lineTable is the table of functions (runtime.pcHeader), for what is needed
// here. Offsets count from its beginning.
type lineTable struct {
	Functions int64
	_         [5]int64
	Pairs     int64 // what changes at which instruction: stack, line and so on
	Index     int64 // of functions
}

// Where a function (runtime._func) says where its pairs begin, in numbers of 4
// bytes; 0 is none. How many there are of the last kind is a number too.
const (
	stackAt, fileAt, lineAt, countAt, othersAt = 4, 5, 6, 7, 11
)

// dropLines empties the tables that say which line of which file each
// instruction comes from: 5% of a packed program. They only serve the report
// of a crash on the console of the browser, which goes on to name the
// functions; an ordinary go build of the program keeps them. Go itself takes a
// function without such a table.
func dropLines(segments []segment) error {
	for _, s := range segments {
		if at := bytes.Index(s.data, []byte(pcHeader)); at >= 0 {
			return dropLinesOf(s.data[at:])
		}
	}
	return errWasm
}

// dropLinesOf does so in memory that begins with the table of functions.
func dropLinesOf(memory []byte) error {
	var table lineTable
	if _, err := binary.Decode(memory[len(pcHeader):], binary.LittleEndian, &table); err != nil {
		return errWasm
	}
	if table.Pairs < 0 || table.Index < table.Pairs || table.Index > int64(len(memory)) {
		return errWasm
	}
	functions, pairs := words(memory[table.Index:]), memory[table.Pairs:table.Index]
	needed := map[uint32]bool{0: true}
	lines := map[uint32]bool{}
	for i := range table.Functions {
		start, ok := functions.at(2*i + 1)
		if !ok || start%4 != 0 {
			return errWasm
		}
		function := int64(start / 4)
		others, ok := functions.at(function + countAt)
		if !ok {
			return errWasm
		}
		for j := range int64(others) {
			from, ok := functions.at(function + othersAt + j)
			if !ok {
				return errWasm
			}
			needed[from] = true
		}
		for field, used := range map[int64]map[uint32]bool{stackAt: needed, fileAt: lines, lineAt: lines} {
			from, _ := functions.at(function + field) // stands before the count
			used[from] = true
		}
		functions.clear(function + fileAt)
		functions.clear(function + lineAt)
	}
	for from := range lines {
		if !needed[from] && !clearPairs(pairs, from) {
			return errWasm
		}
	}
	return nil
}

// words are numbers of 4 bytes.
type words []byte

func (w words) at(i int64) (uint32, bool) {
	if i < 0 || i >= int64(len(w)/4) {
		return 0, false
	}
	return binary.LittleEndian.Uint32(w[4*i:]), true
}

func (w words) clear(i int64) { clear(w[4*i : 4*i+4]) }

// clearPairs empties the table of pairs that begins at from. Each pair is a
// difference in value and one in place, and a difference of 0 ends the table
// except at its beginning.
func clearPairs(pairs []byte, from uint32) bool {
	if int64(from) >= int64(len(pairs)) {
		return false
	}
	r := reader{rest: pairs[from:]}
	for first := true; !r.failed; first = false {
		value := r.number()
		if value == 0 && !first {
			break
		}
		r.number()
	}
	clear(pairs[from : len(pairs)-len(r.rest)])
	return !r.failed
}
