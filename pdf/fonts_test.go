//go:build !js

package pdf

import (
	"fmt"
	"strings"
)

// checkFonts holds each font against the glyphs that the pages use.
func checkFonts(f *whole, _ Options) (out []string) {
	bad := (*faults)(&out)
	used := make(map[string]map[int]bool)
	var resources dict
	for _, ref := range f.pages() {
		resources = f.dict(f.dict(ref)["/Resources"])
		for name, glyphs := range readContent(f.data(f.dict(ref)["/Contents"])).used {
			if used[name] == nil {
				used[name] = make(map[int]bool)
			}
			for g := range glyphs {
				used[name][g] = true
			}
		}
	}
	for name, glyphs := range used {
		font := f.dict(f.dict(resources["/Font"])[name])
		cid := f.dict(f.list(font["/DescendantFonts"])[0])
		descriptor := f.dict(cid["/FontDescriptor"])
		bad.unless(font["/Encoding"] == "/Identity-H" && cid["/CIDToGIDMap"] == "/Identity", "%s: characters and glyphs are numbered apart", name)
		bad.unless(cid["/BaseFont"] == font["/BaseFont"] && descriptor["/FontName"] == font["/BaseFont"], "%s has several names", name)
		file := f.data(descriptor["/FontFile2"])
		bad.unless(len(file) > 1000, "%s is not embedded", name)
		shapes, err := outlines(file)
		bad.unless(err == nil, "%s: %v", name, err)
		widths, characters := f.widths(cid), characterMap(f.data(font["/ToUnicode"]))
		for g := range glyphs {
			bad.unless(g > 0, "%s: .notdef is used", name)
			bad.unless(widths[g] == shapes.width(g), "%s: glyph %d is %d wide, in the font %d", name, g, widths[g], shapes.width(g))
			r := characters[g]
			bad.unless(r > 0 && r != 0xfeff && r != 0xfffe && (r < 0xe000 || r > 0xf8ff), "%s: glyph %d is character %x", name, g, r)
			bad.unless(r == ' ' || shapes.drawn(g), "%s: glyph %d has no shape", name, g)
		}
	}
	return out
}

// widths reads the list of widths of a font.
func (f *whole) widths(cid dict) map[int]int {
	out := make(map[int]int)
	list := f.list(cid["/W"])
	for i := 0; i+1 < len(list); i += 2 {
		for j, w := range f.list(list[i+1]) {
			out[int(list[i].(float64))+j] = int(w.(float64))
		}
	}
	return out
}

// characterMap reads which character each glyph shows.
func characterMap(data []byte) map[int]int {
	out := make(map[int]int)
	for line := range strings.Lines(string(data)) {
		var from, until, to int
		if n, _ := fmt.Sscanf(line, "<%x><%x><%x>", &from, &until, &to); n == 3 {
			out[from] = to
		}
	}
	return out
}

// glyphs are the tables of an embedded font that say what its glyphs are.
type glyphs struct {
	hmtx, loca, glyf fontTable
	em, metrics      int
	long             bool
}

// outlines reads an embedded font, which has fewer tables than a whole one.
func outlines(file []byte) (g glyphs, err error) {
	tables, err := fontTables(file)
	if err != nil {
		return g, err
	}
	return glyphs{
		hmtx: tables["hmtx"], loca: tables["loca"], glyf: tables["glyf"],
		em: int(tables["head"].u16(18)), metrics: int(tables["hhea"].u16(34)), long: tables["head"].u16(50) == 1,
	}, nil
}

func (g glyphs) width(n int) int { return int(g.hmtx.u16(4*min(n, g.metrics-1))) * 1000 / g.em }

// drawn reports whether a glyph has a shape.
func (g glyphs) drawn(n int) bool {
	if g.long {
		return g.loca.u32(4*n) < g.loca.u32(4*n+4)
	}
	return g.loca.u16(2*n) < g.loca.u16(2*n+2)
}
