package site

import (
	"bytes"
	"encoding/binary"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// tableOf returns a table of two functions, laid out as Go does.
func tableOf(pairs string, first, second []uint32) []byte {
	out := []byte("before" + pcHeader)
	for _, n := range []int64{2, 9, 9, 9, 9, 9, 72, 72 + int64(len(pairs))} {
		out = binary.LittleEndian.AppendUint64(out, uint64(n))
	}
	out = append(out, pairs...)
	const index = 5 * 4 // where each begins, and where the last ends
	for _, n := range []uint32{0, index, 1, index + uint32(4*len(first)), 2} {
		out = binary.LittleEndian.AppendUint32(out, n)
	}
	for _, n := range append(first, second...) {
		out = binary.LittleEndian.AppendUint32(out, n)
	}
	return out
}

var (
	// At 1 where the stack is, at 4 the file, at 7 lines, at 13 what is the
	// lines of the one and something else of the other.
	somePairs = "\x00" + "\x02\x01\x00" + "\x00\x05\x00" + "\x04\x01\x80\x02\x03\x00" + "\x06\x01\x00"
	someTable = tableOf(somePairs,
		[]uint32{9, 9, 9, 9, 1, 4, 7, 0, 9, 9, 9},
		[]uint32{9, 9, 9, 9, 1, 4, 13, 2, 9, 9, 9, 0, 13})
)

func TestDropLines(t *testing.T) {
	memory := []segment{{data: []byte("elsewhere")}, {data: bytes.Clone(someTable)}}
	require.NoError(t, dropLines(memory))
	assert.Equal(t, "elsewhere", string(memory[0].data))
	assert.Equal(t, tableOf("\x00"+"\x02\x01\x00"+"\x00\x00\x00"+"\x00\x00\x00\x00\x00\x00"+"\x06\x01\x00",
		[]uint32{9, 9, 9, 9, 1, 0, 0, 0, 9, 9, 9},
		[]uint32{9, 9, 9, 9, 1, 0, 0, 2, 9, 9, 9, 0, 13}), memory[1].data)
}

func TestDropLinesDamaged(t *testing.T) {
	for n := range someTable {
		assert.ErrorIs(t, dropLines([]segment{{data: bytes.Clone(someTable[:n])}}), errWasm, "the first %d bytes", n)
		damaged := bytes.Clone(someTable)
		damaged[n] ^= 0xff
		assert.NotPanics(t, func() { _ = dropLines([]segment{{data: damaged}}) })
	}
	assert.ErrorIs(t, dropLines(nil), errWasm, "no table")
}

func TestSlimDamaged(t *testing.T) {
	data := writeSegments([]segment{{start: []byte("\x00\x41\x10\x0b"), data: someTable}})
	whole := append([]byte(wasmHead+"\x0a\x03abc"), dataSection)
	whole = append(binary.AppendUvarint(whole, uint64(len(data))), data...)
	got, err := slim(whole)
	require.NoError(t, err)
	assert.Len(t, got, len(whole))
	for n := range whole {
		if n == len(wasmHead) || n == len(wasmHead)+5 {
			continue // between two sections
		}
		_, err := slim(whole[:n])
		assert.ErrorIs(t, err, errWasm, "the first %d bytes", n)
	}
}
