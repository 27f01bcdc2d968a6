package picture

import "strings"

// little returns n bytes of data from at as a number, the lowest first; 0 when
// they are not there.
func little(data string, at, n int) (v int) {
	if at+n > len(data) {
		return 0
	}
	for i := n - 1; i >= 0; i-- {
		v = v<<8 | int(data[at+i])
	}
	return v
}

// big is [little] with the highest first.
func big(data string, at, n int) (v int) {
	if at+n > len(data) {
		return 0
	}
	for i := range n {
		v = v<<8 | int(data[at+i])
	}
	return v
}

// whole reports whether a picture goes on to its end. A browser draws what
// there is of one that was cut off, and says nothing.
func whole(k Kind, data string) bool {
	switch k {
	case PNG:
		for at := 8; at+12 <= len(data); at += 12 + big(data, at, 4) {
			if data[at+4:at+8] == "IEND" {
				return true
			}
		}
		return false
	case JPEG:
		return strings.LastIndex(data, "\xff\xd9") > strings.LastIndex(data, "\xff\xda")
	case GIF:
		return strings.HasSuffix(strings.TrimRight(data, "\x00"), ";")
	default:
		return little(data, 4, 4)+8 <= len(data)
	}
}

func sizeOfPNG(data string) (w, h int) {
	if !strings.HasPrefix(data[8:], "\x00\x00\x00\x0dIHDR") {
		return 0, 0
	}
	return big(data, 16, 4), big(data, 20, 4)
}

// sizeOfJPEG walks the segments up to the one that tells the size: 0xC0 to
// 0xCF, but for the three of those that tell something else.
func sizeOfJPEG(data string) (w, h int) {
	for at := 2; at+4 <= len(data); {
		if data[at] != 0xff {
			return 0, 0
		}
		kind := data[at+1]
		switch {
		case kind == 0xff: // padding
			at++
			continue
		case kind == 0x01 || kind >= 0xd0 && kind <= 0xd8: // stand alone
			at += 2
			continue
		case kind >= 0xc0 && kind <= 0xcf && kind != 0xc4 && kind != 0xc8 && kind != 0xcc:
			return big(data, at+7, 2), big(data, at+5, 2)
		}
		length := big(data, at+2, 2)
		if length < 2 {
			return 0, 0
		}
		at += 2 + length
	}
	return 0, 0
}

// sizeOfWebP reads the first chunk: of a plain picture, one without loss, or
// one with more in it, such as frames.
func sizeOfWebP(data string) (w, h int) {
	const body = 20
	if len(data) < body+10 {
		return 0, 0
	}
	switch data[12:16] {
	case "VP8 ":
		if !strings.HasPrefix(data[body+3:], "\x9d\x01\x2a") {
			return 0, 0
		}
		return little(data, body+6, 2) & 0x3fff, little(data, body+8, 2) & 0x3fff
	case "VP8L":
		if data[body] != 0x2f {
			return 0, 0
		}
		bits := little(data, body+1, 4)
		return bits&0x3fff + 1, bits>>14&0x3fff + 1
	case "VP8X":
		return little(data, body+4, 3) + 1, little(data, body+7, 3) + 1
	}
	return 0, 0
}
