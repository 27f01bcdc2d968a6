package site

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestJoin(t *testing.T) {
	// The addresses are written with a sign: 127 takes two bytes.
	at16, at24, at127 := []byte("\x00\x41\x10\x0b"), []byte("\x00\x41\x18\x0b"), []byte("\x00\x41\xff\x00\x0b")
	far := []byte("\x00\x41\x80\x80\x04\x0b") // 65536
	for name, c := range map[string]struct{ segments, joined []segment }{
		"none":            {},
		"one":             {[]segment{{start: at16, data: []byte("x")}}, []segment{{start: at16, data: []byte("x")}}},
		"zeroes between":  {[]segment{{start: at16, data: []byte("x")}, {start: at24, data: []byte("yz")}}, []segment{{start: at16, data: []byte("x\x00\x00\x00\x00\x00\x00\x00yz")}}},
		"with a sign":     {[]segment{{start: at24, data: []byte("x")}, {start: at127, data: []byte("y")}}, []segment{{start: at24, data: []byte("x" + strings.Repeat("\x00", 102) + "y")}}},
		"touching":        {[]segment{{start: at16, data: []byte("abcdefgh")}, {start: at24, data: []byte("ij")}}, []segment{{start: at16, data: []byte("abcdefghij")}}},
		"far apart":       {[]segment{{start: at16, data: []byte("x")}, {start: far, data: []byte("y")}}, []segment{{start: at16, data: []byte("x")}, {start: far, data: []byte("y")}}},
		"not in order":    {[]segment{{start: at24, data: []byte("x")}, {start: at16, data: []byte("y")}}, []segment{{start: at24, data: []byte("x")}, {start: at16, data: []byte("y")}}},
		"over each other": {[]segment{{start: at16, data: []byte("abcdefghij")}, {start: at24, data: []byte("y")}}, []segment{{start: at16, data: []byte("abcdefghij")}, {start: at24, data: []byte("y")}}},
	} {
		all, err := readSegments(writeSegments(c.segments))
		require.NoError(t, err, name)
		assert.Equal(t, writeSegments(c.joined), writeSegments(join(all)), name)
	}
}

func TestSegmentsDamaged(t *testing.T) {
	whole := writeSegments([]segment{{start: []byte("\x00\x41\x10\x0b"), data: []byte("x")}, {start: []byte("\x00\x41\x18\x0b"), data: []byte("yz")}})
	for n := range whole {
		_, err := readSegments(whole[:n])
		assert.ErrorIs(t, err, errWasm, "the first %d bytes", n)
	}
	_, err := readSegments(append(whole, 0))
	assert.ErrorIs(t, err, errWasm, "one byte more")
	for _, start := range []string{"\x01\x41\x10\x0b", "\x00\x42\x10\x0b", "\x00\x41\x10\x0c", "\x00\x41\xff\xff\xff\xff\x7f\x0b"} {
		_, err := readSegments(writeSegments([]segment{{start: []byte(start), data: []byte("x")}}))
		assert.ErrorIs(t, err, errWasm, "%q", start)
	}
}
