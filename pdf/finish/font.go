package finish

import (
	"bytes"
	"fmt"
	"strings"
)

// The font objects that gopdf writes lack some of what PDF/A asks.

// isCIDFont reports whether o says how characters find their glyphs.
func isCIDFont(o *object) bool {
	return o.stream == nil && bytes.Contains(o.dict, []byte("/Subtype /CIDFontType2"))
}

// cidFont is o with the entry that says that its characters are numbered as the
// glyphs in the font are.
func cidFont(o *object) string {
	return strings.TrimSuffix(string(o.dict), ">>") + "/CIDToGIDMap/Identity>>"
}

// isCharacters reports whether o says which character each glyph shows.
func isCharacters(o *object) bool {
	return o.stream != nil && !o.packed && bytes.HasPrefix(o.stream, []byte("/CIDInit"))
}

// perBlock is how many lines a block of such a map may have.
const perBlock = 100

// characters is the map in o, in blocks of the length that the format allows
// and for codes of two bytes.
func characters(o *object) []byte {
	var lines [][]byte
	for line := range bytes.Lines(o.stream) {
		if bytes.Count(line, []byte("><")) == 2 { // <from><until><character>
			lines = append(lines, bytes.TrimSpace(line))
		}
	}
	var out bytes.Buffer
	out.WriteString("/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n" +
		"/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n" +
		"1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n")
	for len(lines) > 0 {
		n := min(perBlock, len(lines))
		fmt.Fprintf(&out, "%d beginbfrange\n", n)
		for _, l := range lines[:n] {
			out.Write(l)
			out.WriteByte('\n')
		}
		out.WriteString("endbfrange\n")
		lines = lines[n:]
	}
	out.WriteString("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n")
	return out.Bytes()
}
