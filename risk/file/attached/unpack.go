package attached

import (
	"bytes"
	"compress/zlib"
	"io"
)

// unpack returns what is in a stream; false when it cannot be read. The bytes
// come out of the purse, and nothing is unpacked beyond it.
func (f *file) unpack(v *value, purse *int) ([]byte, bool) {
	if v == nil || v.kind != stream {
		return nil, false
	}
	filter, parms := f.only(f.get(v, "Filter")), f.only(f.get(v, "DecodeParms"))
	data, ok := v.data, len(v.data) <= *purse
	if filter != nil {
		if string(filter.text) != "FlateDecode" {
			return nil, false
		}
		data, ok = unzip(v.data, *purse)
	}
	*purse -= len(data)
	switch predictor := parms.number("Predictor", 1); {
	case !ok || predictor == 1:
		return data, ok
	case predictor >= 10:
		return unpredict(data, parms.number("Columns", 1))
	}
	return nil, false
}

// only returns the one value of a list, or what is no list as it is.
func (f *file) only(v *value) *value {
	if v == nil || v.kind != array {
		return v
	}
	switch len(v.list) {
	case 0:
		return nil
	case 1:
		return f.resolve(v.list[0])
	}
	return &value{kind: keyword} // several, one after the other: never seen
}

// unzip unpacks data of the zlib format (RFC 1950), whose sum must be right.
func unzip(data []byte, limit int) ([]byte, bool) {
	r, err := zlib.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil, false
	}
	out, err := io.ReadAll(io.LimitReader(r, int64(limit)+1))
	return out, err == nil && len(out) <= limit
}

// unpredict undoes the prediction of PNG (RFC 2083, 6) in rows of so many
// bytes. Tables use None or Up; the others are not written there by anyone.
func unpredict(data []byte, columns int) ([]byte, bool) {
	if columns < 1 || columns > 64 {
		return nil, false
	}
	row := 1 + columns
	out := make([]byte, 0, len(data)/row*columns)
	above := make([]byte, columns)
	for ; len(data) >= row; data = data[row:] {
		switch data[0] {
		case 0:
			clear(above)
		case 2:
		default:
			return nil, false
		}
		for i, b := range data[1:row] {
			above[i] += b
		}
		out = append(out, above...)
	}
	return out, true
}
