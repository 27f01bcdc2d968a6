package attached

import (
	"bytes"
	"compress/flate"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// What the standard library packs, at any level, comes out as it was; and no
// bytes in front of it, in place of it or cut off it make it go astray.
func TestInflate(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	noise := make([]byte, 100_000)
	for i := range noise {
		noise[i] = byte(random.IntN(256))
	}
	for name, data := range map[string][]byte{
		"nothing": {}, "one": {7}, "zeros": make([]byte, 300_000), "noise": noise, "text": bytes.Repeat([]byte("Een zin die vaak terugkomt, nummer §. "), 2000),
		"mixed": append(bytes.Repeat([]byte("abc"), 500), noise[:2000]...),
	} {
		for _, level := range []int{flate.NoCompression, flate.BestSpeed, 4, flate.BestCompression, flate.HuffmanOnly} {
			var b bytes.Buffer
			w, err := flate.NewWriter(&b, level)
			require.NoError(t, err)
			_, err = w.Write(data)
			require.NoError(t, err)
			require.NoError(t, w.Close())
			packed := b.Bytes()
			out, end, ok := inflate(append(packed, "tail"...), len(data))
			require.True(t, ok, name)
			assert.True(t, bytes.Equal(data, out), name)
			assert.Equal(t, len(packed), end, name)
			if len(data) > 0 {
				_, _, ok = inflate(packed, len(data)-1)
				assert.False(t, ok, "%s does not fit", name)
			}
			for range 200 {
				cut := packed[:random.IntN(len(packed))]
				_, _, ok = inflate(cut, len(data))
				assert.False(t, ok, "%s cut off", name)
				broken := bytes.Clone(packed[:min(len(packed), 5000)])
				broken[random.IntN(len(broken))] ^= 1 << random.IntN(8)
				out, _, _ = inflate(broken, 1<<16)
				assert.LessOrEqual(t, len(out), 1<<16)
			}
		}
	}
}

func TestAdler(t *testing.T) {
	assert.Equal(t, uint32(0x11e60398), adler([]byte("Wikipedia")))
	assert.Equal(t, uint32(1), adler(nil))
}
