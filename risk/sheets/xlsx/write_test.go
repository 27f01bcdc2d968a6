//go:build !js

package xlsx

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"io"
	"strings"
	"testing"
	"time"
	"unicode/utf16"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"
)

// reopened is what somebody else's program reads of a book.
func reopened(t *testing.T, b Book) *excelize.File {
	t.Helper()
	data, err := Write(b)
	require.NoError(t, err)
	wellFormed(t, data)
	f, err := excelize.OpenReader(bytes.NewReader(data))
	require.NoError(t, err)
	t.Cleanup(func() { f.Close() })
	return f
}

// wellFormed checks that every part is XML.
func wellFormed(t *testing.T, data []byte) {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	require.NoError(t, err)
	for _, part := range z.File {
		r, err := part.Open()
		require.NoError(t, err)
		for d := xml.NewDecoder(r); ; {
			if _, err := d.Token(); err == io.EOF {
				break
			} else if err != nil {
				t.Fatalf("%s: %v", part.Name, err)
			}
		}
	}
}

func oneCell(c Cell) Book {
	return Book{Sheets: []Sheet{{Name: "A", Columns: []Column{{"Head", 10}}, Rows: [][]Cell{{c}}}}}
}

func TestCells(t *testing.T) {
	for name, c := range map[string]struct {
		cell  Cell
		shown string
		raw   string
		kind  excelize.CellType
	}{
		"text":         {Text("Café “één”"), "Café “één”", "Café “één”", excelize.CellTypeInlineString},
		"empty text":   {Text(""), "", "", excelize.CellTypeUnset},
		"formula":      {Text("=1+1"), "=1+1", "=1+1", excelize.CellTypeInlineString},
		"markup":       {Text(`</t><a b="c">&amp;`), `</t><a b="c">&amp;`, `</t><a b="c">&amp;`, excelize.CellTypeInlineString},
		"lines":        {Text("a\nb\r\nc\rd\te "), "a\nb\nc\nd\te ", "a\nb\nc\nd\te ", excelize.CellTypeInlineString},
		"unprintable":  {Text("a\x00b\x1bc\xff\ufffed"), "abcd", "abcd", excelize.CellTypeInlineString},
		"emoji":        {Text("🔥"), "🔥", "🔥", excelize.CellTypeInlineString},
		"number":       {Number(1234), "1234", "1234", excelize.CellTypeUnset},
		"amount":       {Euro(84500), "€84,500", "84500", excelize.CellTypeUnset},
		"date":         {Day("2026-11-18"), "11-18-26", "46344", excelize.CellTypeUnset},
		"first date":   {Day("1900-03-01"), "03-01-00", "61", excelize.CellTypeUnset},
		"too early":    {Day("1899-01-01"), "1899-01-01", "1899-01-01", excelize.CellTypeInlineString},
		"not a date":   {Day("morgen"), "morgen", "morgen", excelize.CellTypeInlineString},
		"without date": {Day(""), "", "", excelize.CellTypeUnset},
	} {
		t.Run(name, func(t *testing.T) {
			f := reopened(t, oneCell(c.cell))
			shown, err := f.GetCellValue("A", "A2")
			require.NoError(t, err)
			raw, err := f.GetCellValue("A", "A2", excelize.Options{RawCellValue: true})
			require.NoError(t, err)
			kind, err := f.GetCellType("A", "A2")
			require.NoError(t, err)
			assert.Equal(t, c.raw, raw)
			assert.Equal(t, strings.ReplaceAll(c.shown, " ", ""), strings.ReplaceAll(shown, " ", ""))
			assert.Equal(t, c.kind, kind)
			formula, err := f.GetCellFormula("A", "A2")
			require.NoError(t, err)
			assert.Empty(t, formula)
		})
	}
}

// A reader turns "_x0041_" into "A": ours must come out as it went in.
func TestNumberedCharacters(t *testing.T) {
	for _, s := range []string{"_x0041_", "a_x0041_b_x", "_x_x0041_", "_x004_", "_xZZZZ_", "__x0041__", "_x005F_x0041_"} {
		var out bytes.Buffer
		escape(&out, s)
		assert.Equal(t, s, strings.ReplaceAll(out.String(), "_x005F_x", "_x"), "only the underscore is written in another way")
		for rest := out.String(); strings.Contains(rest, "_x"); {
			rest = rest[strings.Index(rest, "_x"):]
			if numbered(rest) {
				require.True(t, strings.HasPrefix(rest, "_x005F_"), rest)
				rest = rest[7:]
				continue
			}
			rest = rest[2:]
		}
	}
}

func TestLongText(t *testing.T) {
	for name, s := range map[string]string{"plain": strings.Repeat("a", 1<<20), "pairs": strings.Repeat("🔥", 20_000), "three bytes": strings.Repeat("€", 40_000)} {
		cut := fit(s)
		assert.LessOrEqual(t, len(utf16.Encode([]rune(cut))), maxText, name)
		assert.Greater(t, len(utf16.Encode([]rune(cut))), maxText-4, name)
		assert.True(t, strings.HasSuffix(cut, Cut), name)
		assert.True(t, strings.HasPrefix(s, strings.TrimSuffix(cut, Cut)), name)
	}
	exact := strings.Repeat("é", maxText)
	assert.Equal(t, exact, fit(exact))
}

func TestLayout(t *testing.T) {
	f := reopened(t, Book{Title: "Titel", Author: "Wij & zij", Created: time.Date(2026, 11, 18, 0, 0, 0, 0, time.UTC), Sheets: []Sheet{
		{Name: "Eén", Pinned: 2, Columns: []Column{{"Nr", 7}, {"Naam", 36.5}, {"Op", 12}}, Rows: [][]Cell{{Text("R1"), Text("x"), Number(3)}, {Text("R2"), {}, {}}}},
		{Name: "Twee", Columns: []Column{{"Nr", 7}}},
	}})
	assert.Equal(t, []string{"Eén", "Twee"}, f.GetSheetList())
	panes, err := f.GetPanes("Eén")
	require.NoError(t, err)
	assert.True(t, panes.Freeze)
	assert.Equal(t, [3]any{2, 1, "C2"}, [3]any{panes.XSplit, panes.YSplit, panes.TopLeftCell})
	panes, err = f.GetPanes("Twee")
	require.NoError(t, err)
	assert.Equal(t, [3]any{0, 1, "A2"}, [3]any{panes.XSplit, panes.YSplit, panes.TopLeftCell})
	width, err := f.GetColWidth("Eén", "B")
	require.NoError(t, err)
	assert.Equal(t, 36.5, width)
	names := map[string]string{}
	for _, n := range f.GetDefinedName() {
		names[n.Scope+" "+n.Name] = n.RefersTo
	}
	assert.Equal(t, "'Eén'!$A$1:$C$3", names["Eén _xlnm._FilterDatabase"])
	assert.Equal(t, "'Eén'!$1:$1", names["Eén _xlnm.Print_Titles"])
	about, err := f.GetDocProps()
	require.NoError(t, err)
	assert.Equal(t, [3]string{"Titel", "Wij & zij", "2026-11-18T00:00:00Z"}, [3]string{about.Title, about.Creator, about.Created})
}

func TestSheetNames(t *testing.T) {
	names := sheetNames([]Sheet{{Name: "a/b:c[d]"}, {Name: "'x'"}, {Name: ""}, {Name: strings.Repeat("é", 40)}, {Name: strings.Repeat("é", 41)}, {Name: "X"}, {Name: "🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥"}})
	assert.Equal(t, []string{"a b c d", "x", "2", strings.Repeat("é", 31), strings.Repeat("é", 29) + " 2", "X 2", "🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥"}, names)
}

func TestLetters(t *testing.T) {
	for n, want := range map[int]string{1: "A", 26: "Z", 27: "AA", 702: "ZZ", 703: "AAA"} {
		assert.Equal(t, want, letters(n))
	}
}

func TestRefuses(t *testing.T) {
	_, err := Write(Book{})
	assert.ErrorContains(t, err, "needs a sheet")
	_, err = Write(Book{Sheets: []Sheet{{Name: "A", Rows: make([][]Cell, maxRows)}}})
	assert.ErrorContains(t, err, "1048575")
}

func TestSameBytes(t *testing.T) {
	one, err := Write(oneCell(Text("a")))
	require.NoError(t, err)
	two, err := Write(oneCell(Text("a")))
	require.NoError(t, err)
	assert.Equal(t, one, two)
}

// Any text in a cell and in a name gives a book that opens again.
func FuzzWrite(f *testing.F) {
	for _, s := range []string{"", "a", "=1", "_x0041_", "\x00\xff", "'", "a\nb", "]]>", "🔥"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		b := oneCell(Text(s))
		b.Title, b.Author, b.Sheets[0].Name, b.Sheets[0].Columns[0].Head = s, s, s, s
		data, err := Write(b)
		require.NoError(t, err)
		wellFormed(t, data)
	})
}
