package finish

import (
	"encoding/binary"
	"fmt"
	"math"
)

// intent writes what the colours of the pages mean, sRGB, and returns what the
// catalogue says of that.
func (w *writer) intent() string {
	id := w.next()
	w.stream(id, "/N 3", sRGB())
	return fmt.Sprintf("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)/DestOutputProfile %d 0 R>>]", id)
}

// sRGB returns an ICC profile of version 2 (ICC.1:2001-04): the primaries of
// IEC 61966-2-1, adapted to the white of the profile connection space, D50, and
// its transfer curve.
func sRGB() []byte {
	tags := []struct {
		name string
		data []byte
	}{
		{"desc", description("sRGB")},
		{"cprt", append([]byte("text\x00\x00\x00\x00"), "No copyright\x00"...)},
		{"wtpt", xyz(0.9505, 1, 1.0891)},
		{"rXYZ", xyz(0.4361, 0.2225, 0.0139)},
		{"gXYZ", xyz(0.3851, 0.7169, 0.0971)},
		{"bXYZ", xyz(0.1431, 0.0606, 0.7141)},
		{"rTRC", curve()},
	}
	const header = 128
	at := header + 4 + 12*(len(tags)+2)
	table := binary.BigEndian.AppendUint32(nil, uint32(len(tags)+2))
	var data []byte
	entry := func(name string, at, size int) {
		table = append(table, name...)
		table = binary.BigEndian.AppendUint32(table, uint32(at))
		table = binary.BigEndian.AppendUint32(table, uint32(size))
	}
	for _, t := range tags {
		entry(t.name, at+len(data), len(t.data))
		if t.name == "rTRC" { // green and blue have the same curve
			entry("gTRC", at+len(data), len(t.data))
			entry("bTRC", at+len(data), len(t.data))
		}
		data = append(data, t.data...)
		for len(data)%4 != 0 {
			data = append(data, 0)
		}
	}
	out := make([]byte, header, at+len(data))
	binary.BigEndian.PutUint32(out, uint32(at+len(data)))
	binary.BigEndian.PutUint32(out[8:], 0x02400000)
	copy(out[12:], "mntrRGB XYZ ")
	for i, v := range []uint16{2000, 1, 1, 0, 0, 0} { // a fixed date
		binary.BigEndian.PutUint16(out[24+2*i:], v)
	}
	copy(out[36:], "acsp")
	copy(out[68:], xyz(0.9642, 1, 0.8249)[8:]) // D50
	return append(append(out, table...), data...)
}

// xyz is a tag that holds a colour.
func xyz(x, y, z float64) []byte {
	out := []byte("XYZ \x00\x00\x00\x00")
	for _, v := range []float64{x, y, z} {
		out = binary.BigEndian.AppendUint32(out, uint32(int32(math.Round(v*65536))))
	}
	return out
}

// description is a tag that holds a name in ASCII, and none in other scripts.
func description(s string) []byte {
	out := binary.BigEndian.AppendUint32([]byte("desc\x00\x00\x00\x00"), uint32(len(s)+1))
	out = append(append(out, s...), 0)
	const otherScripts = 4 + 4 + 2 + 1 + 67
	return append(out, make([]byte, otherScripts)...)
}

// curve is a tag that holds how light a value of sRGB is.
func curve() []byte {
	const points = 1024
	out := binary.BigEndian.AppendUint32([]byte("curv\x00\x00\x00\x00"), points)
	for i := range points {
		v := float64(i) / (points - 1)
		if v <= 0.04045 {
			v /= 12.92
		} else {
			v = math.Pow((v+0.055)/1.055, 2.4)
		}
		out = binary.BigEndian.AppendUint16(out, uint16(math.Round(v*65535)))
	}
	return out
}
