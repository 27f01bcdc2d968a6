package attached

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"hash/adler32"
	"io"
)

// unpack returns what is in a stream. The bytes come out of the purse: what
// does not fit in it is an error, and nothing is unpacked beyond it.
func (f *file) unpack(v value, purse *int) ([]byte, error) {
	if v.kind != stream {
		return nil, ErrDamaged
	}
	filter, parms := f.only(f.get(v, "Filter")), f.only(f.get(v, "DecodeParms"))
	if filter.kind == null {
		if *purse -= len(v.data); *purse < 0 {
			return nil, ErrDamaged
		}
		return v.data, nil
	}
	if string(filter.text) != "FlateDecode" {
		return nil, ErrDamaged
	}
	data, err := inflate(v.data, purse)
	if err != nil {
		return nil, err
	}
	switch predictor := parms.number("Predictor", 1); {
	case predictor == 1:
		return data, nil
	case predictor >= 10:
		return unpredict(data, parms.number("Columns", 1))
	}
	return nil, ErrDamaged
}

// only returns the one value of a list, or what is no list as it is.
func (f *file) only(v value) value {
	if v.kind != array {
		return v
	}
	if len(v.list) == 1 {
		return f.resolve(v.list[0])
	}
	if len(v.list) == 0 {
		return value{}
	}
	return value{kind: keyword} // several, one after the other: never seen
}

// inflate unpacks data of the zlib format (RFC 1950), whose sum must be right.
func inflate(data []byte, purse *int) ([]byte, error) {
	if len(data) < 6 || data[0]&0x0f != 8 || data[1]&0x20 != 0 {
		return nil, ErrDamaged
	}
	in := bytes.NewReader(data[2:])
	var out bytes.Buffer
	_, err := io.Copy(&out, io.LimitReader(flate.NewReader(in), int64(*purse)+1))
	if *purse -= out.Len(); err != nil || *purse < 0 {
		return nil, ErrDamaged
	}
	sum := data[len(data)-in.Len():]
	if len(sum) < 4 || binary.BigEndian.Uint32(sum) != adler32.Checksum(out.Bytes()) {
		return nil, ErrDamaged
	}
	return out.Bytes(), nil
}

// unpredict undoes the prediction of PNG (RFC 2083, 6) in rows of so many
// bytes. Tables use Up alone; the other four are not written there by anyone.
func unpredict(data []byte, columns int) ([]byte, error) {
	if columns < 1 || columns > 64 {
		return nil, ErrDamaged
	}
	row := 1 + columns
	out := make([]byte, 0, len(data)/row*columns)
	above := make([]byte, columns)
	for ; len(data) >= row; data = data[row:] {
		for i, b := range data[1:row] {
			switch data[0] {
			case 0:
				above[i] = b
			case 1:
				above[i] = b
				if i > 0 {
					above[i] += above[i-1]
				}
			case 2:
				above[i] += b
			default:
				return nil, ErrDamaged
			}
		}
		out = append(out, above...)
	}
	return out, nil
}
