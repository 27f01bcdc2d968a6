package finish

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/pdf/tag"
)

// written returns the small objects that wait to be packed, in order.
func written(w *writer) []string { return strings.Split(strings.TrimSpace(string(w.body)), "\n") }

func TestOutlineTree(t *testing.T) {
	w := newWriter(5)
	entry, err := w.outlines(whole().Bookmarks, []int{4, 6})
	require.NoError(t, err)
	assert.Equal(t, "/Outlines 6 0 R/PageMode/UseOutlines", entry)
	assert.Equal(t, []string{
		"<</Type/Outlines/First 7 0 R/Last 10 0 R/Count 2>>",
		"<</Title(Een)/Parent 6 0 R/Dest[4 0 R/XYZ 0 800 null]/Next 10 0 R/First 8 0 R/Last 8 0 R/Count -1>>",
		"<</Title(Een a)/Parent 7 0 R/Dest[4 0 R/XYZ 0 400 null]/First 9 0 R/Last 9 0 R/Count -1>>",
		"<</Title(Een a 1)/Parent 8 0 R/Dest[6 0 R/XYZ 0 700 null]>>",
		"<</Title(Twee)/Parent 6 0 R/Dest[6 0 R/XYZ 0 800 null]/Prev 7 0 R>>",
	}, written(w))
}

func TestNoBookmarks(t *testing.T) {
	entry, err := newWriter(5).outlines(nil, nil)
	require.NoError(t, err)
	assert.Empty(t, entry)
}

func TestDeepBookmarksNeedNoParent(t *testing.T) {
	w := newWriter(5)
	_, err := w.outlines([]Bookmark{{Title: "a", Level: 3}, {Title: "b", Level: 0}, {Title: "c", Level: 9}}, []int{4})
	require.NoError(t, err)
	assert.Contains(t, string(w.body), "/Count 2>>")
}

// The structure: every element knows the one above it and what is in it, and
// every mark and annotation finds its element back.
func TestStructure(t *testing.T) {
	d := whole()
	cell := d.Tree.Add(tag.TH, 1)
	d.Tree.Head(cell, tag.Column)
	d.Tree.Head(d.Tree.Add(tag.TH, 1), tag.Row)
	d.Tree.Span(d.Tree.Add(tag.TH, 1), 8)
	d.Tree.Add(tag.L, 1)
	w := newWriter(20)
	f, err := parse(plainFile(2))
	require.NoError(t, err)
	require.NoError(t, w.pages(&f, d))
	annotation := written(w)[0]
	assert.Equal(t, "<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[10 20 110 32]/Dest[5 0 R/XYZ 0 700 null]/Contents(R1, pagina 2)/StructParent 2>>", annotation)
	assert.Contains(t, string(w.body), "/Contents 21 0 R/StructParents 0/Tabs/S/Annots[22 0 R]>>")
	assert.NotContains(t, string(w.body), "/Contents \n")
	w.body = nil
	assert.Equal(t, "/StructTreeRoot 24 0 R/MarkInfo<</Marked true>>", w.structure(d.Tree, f.pages, nil))
	assert.Equal(t, []string{
		"<</O/Table/Scope/Column>>", "<</O/Table/Scope/Row>>", "<</O/List/ListNumbering/None>>",
		"<</S/Document/P 24 0 R/K[29 0 R 30 0 R 31 0 R 32 0 R 33 0 R 34 0 R 35 0 R]>>",
		"<</S/H1/P 28 0 R/Pg 4 0 R/K[0]>>",
		"<</S/Figure/P 28 0 R/Pg 4 0 R/Alt(Een cirkel)/A<</O/Layout/Placement/Block/BBox[1 2 30.5 40]>>/K[1]>>",
		"<</S/P/P 28 0 R/Pg 4 0 R/K[2 36 0 R <</Type/MCR/Pg 5 0 R/MCID 0>>]>>",
		"<</S/TH/P 28 0 R/A 25 0 R/K[]>>", "<</S/TH/P 28 0 R/A 26 0 R/K[]>>",
		"<</S/TH/P 28 0 R/A<</O/Table/Scope/Column/ColSpan 8>>/K[]>>", "<</S/L/P 28 0 R/A 27 0 R/K[]>>",
		"<</S/Link/P 31 0 R/Pg 4 0 R/K[3 <</Type/OBJR/Pg 4 0 R/Obj 22 0 R>>]>>",
		"<</Limits[0 2]/Nums[0 [29 0 R 30 0 R 31 0 R 36 0 R ]1 [31 0 R ]2 36 0 R ]>>",
		"<</Kids[37 0 R ]>>",
		"<</Type/StructTreeRoot/K[28 0 R]/ParentTree 38 0 R/ParentTreeNextKey 3>>",
	}, written(w))
}

// Long reports have a tree of parents in leaves that do not overlap.
func TestParentsInLeaves(t *testing.T) {
	tree, w := tag.New(), newWriter(0)
	p := tree.Add(tag.P, tree.Add(tag.Document, tag.None))
	for page := range 3 * perLeaf {
		tree.Mark(p, page)
	}
	_, next := w.parents(tree, 3*perLeaf, 100)
	assert.Equal(t, 3*perLeaf, next)
	objects := written(w)
	require.Len(t, objects, 4)
	assert.Contains(t, objects[1], "/Limits[64 127]/Nums[64 [102 0 R ]65 ")
	assert.Equal(t, "<</Kids[1 0 R 2 0 R 3 0 R ]>>", objects[3])
}

// Maps of characters come in blocks of at most a hundred lines.
func TestCharacters(t *testing.T) {
	f, err := parse(plainFile(1))
	require.NoError(t, err)
	o := &f.objects[len(f.objects)-1]
	require.True(t, isCharacters(o))
	got := string(characters(o))
	for _, block := range []string{"100 beginbfrange\n<0001><0001><0041>\n", "\nendbfrange\n100 beginbfrange\n", "\nendbfrange\n30 beginbfrange\n", "<0000><FFFF>"} {
		assert.Contains(t, got, block)
	}
	assert.Contains(t, got, "<00E6><00E6><0126>\nendbfrange\nendcmap\n")
	font := &f.objects[len(f.objects)-2]
	require.True(t, isCIDFont(font))
	assert.True(t, strings.HasSuffix(cidFont(font), "/CIDToGIDMap/Identity>>"))
}

func TestMetadata(t *testing.T) {
	d := whole()
	got := xmp(d)
	for _, want := range []string{
		"<rdf:li xml:lang=\"x-default\">Risico’s 🔥</rdf:li>", "<rdf:li>Haven&lt;licht&gt; &amp; Zn</rdf:li>", "<rdf:li>nl</rdf:li>", "<pdf:Producer>gopdf<",
		"<xmp:CreateDate>2026-11-18T00:00:00Z<", "<xmp:ModifyDate>2026-11-18T00:00:00Z<", "<pdfaid:part>3<", "<pdfaid:conformance>A<", "<pdfuaid:part>1<",
	} {
		assert.Contains(t, got, want)
	}
	d.Date, d.Author, d.Title = d.Date.AddDate(-3000, 0, 0).UTC(), "", "a\x00b\nc\x1b\ufffe"
	d.Date = Document{}.Date
	got = xmp(d)
	assert.NotContains(t, got, "Date")
	assert.NotContains(t, got, "dc:creator")
	assert.Contains(t, got, ">ab c</rdf:li>")
	assert.Equal(t, "<</Title(ab c)/Producer(gopdf)/Creator(Toepasselijk)>>", infoOf(d))
}

// The profile says of itself what it is, and its colours add up to the white of
// the connection space: grey stays grey.
func TestProfile(t *testing.T) {
	p := sRGB()
	at := func(i int) int { return int(p[i])<<24 | int(p[i+1])<<16 | int(p[i+2])<<8 | int(p[i+3]) }
	assert.Equal(t, len(p), at(0))
	assert.Equal(t, "mntrRGB XYZ ", string(p[12:24]))
	assert.Equal(t, "acsp", string(p[36:40]))
	found, sum := map[string]int{}, [3]float64{}
	for i := range at(128) {
		entry := 132 + 12*i
		name, offset, size := string(p[entry:entry+4]), at(entry+4), at(entry+8)
		require.LessOrEqual(t, offset+size, len(p), name)
		found[name] = offset
		if strings.HasSuffix(name, "XYZ") {
			for j := range sum {
				sum[j] += float64(at(offset+8+4*j)) / 65536
			}
		}
	}
	for j, white := range []float64{0.9642, 1, 0.8249} {
		assert.InDelta(t, white, sum[j], 0.001)
	}
	for _, name := range []string{"desc", "cprt", "wtpt", "rTRC", "gTRC", "bTRC"} {
		assert.Contains(t, found, name)
	}
	curve := found["rTRC"]
	value := func(i int) int { return int(p[curve+12+2*i])<<8 | int(p[curve+13+2*i]) }
	assert.Equal(t, [3]int{0, 13998, 65535}, [3]int{value(0), value(511), value(1023)}, "half of the value is a fifth of the light")
}

func TestText(t *testing.T) {
	for in, want := range map[string]string{
		"": "()", "a b": "(a b)", "é": "<FEFF00E9>", "a(": "<FEFF00610028>", "🔥": "<FEFFD83DDD25>", "a\nb\x00": "(a b)",
	} {
		assert.Equal(t, want, text(in))
	}
	for in, want := range map[float64]string{0: "0", 12: "12", 12.5: "12.5", 100: "100", 1.239: "1.24"} {
		assert.Equal(t, want, points(in))
	}
}
