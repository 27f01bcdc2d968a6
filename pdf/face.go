package pdf

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// face is one weight of the typeface: which characters it holds and how wide
// each is. Only the basic plane counts, as the writer handles no other.
type face struct {
	advance [0x10000]uint16 // in thousandths of the size, plus one; 0 is a missing character
	glyph   [0x10000]uint16 // its number in the font
}

// has reports whether the face holds r.
func (f *face) has(r rune) bool { return r >= 0 && r < 0x10000 && f.advance[r] > 0 }

// fontTable is one table of a font file.
type fontTable []byte

// errFont is returned, wrapped, for bytes that are not a whole TrueType font.
var errFont = errors.New("not a TrueType font")

// openFace reads a TrueType font. Every table must lie in the file and match
// its checksum: a truncated or damaged download is an error here and never
// reaches the writer, which trusts what it reads.
func openFace(data []byte) (*face, error) {
	tables, err := fontTables(data)
	if err != nil {
		return nil, err
	}
	for _, tag := range []string{"cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "OS/2", "post"} {
		if len(tables[tag]) == 0 {
			return nil, fmt.Errorf("%w: no %s table", errFont, tag)
		}
	}
	head, hhea, hmtx := tables["head"], tables["hhea"], tables["hmtx"]
	if len(head) < 54 || len(hhea) < 36 {
		return nil, fmt.Errorf("%w: short header", errFont)
	}
	em, metrics := int(head.u16(18)), int(hhea.u16(34))
	if em == 0 || metrics == 0 || len(hmtx) < 4*metrics {
		return nil, fmt.Errorf("%w: no widths", errFont)
	}
	f := new(face)
	err = eachGlyph(tables["cmap"], func(r, glyph int) {
		width := int(hmtx.u16(4*min(glyph, metrics-1))) * 1000 / em
		f.advance[r] = uint16(min(width, 0xfffe) + 1)
		f.glyph[r] = uint16(glyph)
	})
	return f, err
}

func (t fontTable) u16(at int) uint16 {
	if at < 0 || at+2 > len(t) {
		return 0
	}
	return binary.BigEndian.Uint16(t[at:])
}

func (t fontTable) u32(at int) int {
	if at < 0 || at+4 > len(t) {
		return 0
	}
	return int(binary.BigEndian.Uint32(t[at:]))
}

func fontTables(data []byte) (map[string]fontTable, error) {
	file := fontTable(data)
	if len(data) < 12 || file.u32(0) != 0x00010000 {
		return nil, errFont
	}
	count := int(file.u16(4))
	if len(data) < 12+16*count {
		return nil, fmt.Errorf("%w: cut off", errFont)
	}
	tables := make(map[string]fontTable, count)
	for i := range count {
		entry := file[12+16*i:]
		tag, sum, at, length := string(entry[:4]), uint32(entry.u32(4)), entry.u32(8), entry.u32(12)
		if at > len(data) || length > len(data)-at {
			return nil, fmt.Errorf("%w: table %q is cut off", errFont, tag)
		}
		t := file[at : at+length]
		if checksum(tag, t) != sum {
			return nil, fmt.Errorf("%w: table %q is damaged", errFont, tag)
		}
		tables[tag] = t
	}
	return tables, nil
}

// checksum adds up the table as the font format asks; in the head table the
// file's own sum, bytes 8 to 11, counts as zero.
func checksum(tag string, t fontTable) (sum uint32) {
	whole := len(t) &^ 3
	for i := 0; i < whole; i += 4 {
		if tag != "head" || i != 8 {
			sum += binary.BigEndian.Uint32(t[i:])
		}
	}
	var tail [4]byte
	copy(tail[:], t[whole:])
	return sum + binary.BigEndian.Uint32(tail[:])
}

// eachGlyph calls found for every character of the basic plane that cmap
// gives a glyph, from its Windows Unicode subtable (format 4).
func eachGlyph(cmap fontTable, found func(r, glyph int)) error {
	for i := range int(cmap.u16(2)) {
		record := 4 + 8*i
		at := cmap.u32(record + 4)
		if cmap.u16(record) != 3 || cmap.u16(record+2) != 1 || at >= len(cmap) || cmap[at:].u16(0) != 4 {
			continue
		}
		segments(cmap[at:], found)
		return nil
	}
	return fmt.Errorf("%w: no Unicode character map", errFont)
}

func segments(t fontTable, found func(r, glyph int)) {
	double := int(t.u16(6)) // twice the number of segments
	for s := 0; s < double; s += 2 {
		end, start := int(t.u16(14+s)), int(t.u16(16+double+s))
		delta, rangeAt := int(t.u16(16+2*double+s)), 16+3*double+s
		offset := int(t.u16(rangeAt))
		for r := start; r <= end && r < 0xffff; r++ {
			glyph := r
			if offset != 0 {
				if glyph = int(t.u16(rangeAt + offset + 2*(r-start))); glyph == 0 {
					continue
				}
			}
			if glyph = (glyph + delta) & 0xffff; glyph != 0 {
				found(r, glyph)
			}
		}
	}
}
