package xlsx

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"
	"unicode/utf16"
	"unicode/utf8"
)

// What Excel takes at most.
const (
	maxName = 31      // of a sheet, in UTF-16 units
	maxText = 32_767  // in a cell, in UTF-16 units
	maxRows = 1 << 20 // of a sheet, with its header
)

// Cut stands at the end of a text that is longer than a cell holds.
const Cut = " […]"

// Write returns b as the bytes of an .xlsx file; the same book gives the same
// bytes. Characters that XML cannot hold are left out. An error means that a
// sheet has more rows than Excel takes, or that there is none.
func Write(b Book) ([]byte, error) {
	if len(b.Sheets) == 0 {
		return nil, fmt.Errorf("a workbook needs a sheet")
	}
	for _, s := range b.Sheets {
		if len(s.Rows) >= maxRows {
			return nil, fmt.Errorf("sheet %q has %d rows: a sheet takes %d", s.Name, len(s.Rows), maxRows-1)
		}
	}
	names := sheetNames(b.Sheets)
	var buf bytes.Buffer
	z := zip.NewWriter(&buf)
	z.RegisterCompressor(zip.Deflate, func(w io.Writer) (io.WriteCloser, error) { return flate.NewWriter(w, 4) })
	w := writer{zip: z}
	w.part("[Content_Types].xml", contentTypes(len(b.Sheets)))
	w.part("_rels/.rels", rootRelations)
	w.part("docProps/core.xml", properties(b))
	w.part("xl/workbook.xml", workbook(b.Sheets, names))
	w.part("xl/_rels/workbook.xml.rels", relations(len(b.Sheets)))
	w.part("xl/styles.xml", styles)
	for i, s := range b.Sheets {
		w.sheet(fmt.Sprintf("xl/worksheets/sheet%d.xml", i+1), s, i == 0)
	}
	if w.err == nil {
		w.err = z.Close()
	}
	if w.err != nil {
		return nil, fmt.Errorf("write the workbook: %w", w.err)
	}
	return buf.Bytes(), nil
}

// writer writes the parts of the file and remembers the first error.
type writer struct {
	zip *zip.Writer
	err error
}

func (w *writer) part(name, content string) {
	w.stream(name, func(out *bytes.Buffer) { out.WriteString(content) })
}

// stream writes one part. Its time is fixed: the file does not tell when it
// was made.
func (w *writer) stream(name string, fill func(*bytes.Buffer)) {
	if w.err != nil {
		return
	}
	part, err := w.zip.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Deflate, Modified: time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)})
	if err != nil {
		w.err = err
		return
	}
	var out bytes.Buffer
	out.WriteString(xmlHead)
	fill(&out)
	_, w.err = part.Write(out.Bytes())
}

// The styles of cells, by their place in [styles].
const (
	headStyle = 1 + iota
	textStyle
	numberStyle
	dayStyle
	moneyStyle
)

func (w *writer) sheet(name string, s Sheet, first bool) {
	w.stream(name, func(out *bytes.Buffer) {
		out.WriteString(`<worksheet xmlns="` + mainSpace + `"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
		fmt.Fprintf(out, `<dimension ref="A1:%s"/>`, reference(max(len(s.Columns), 1), len(s.Rows)+1))
		w.view(out, s, first)
		out.WriteString(`<sheetFormatPr defaultRowHeight="15"/>`)
		if len(s.Columns) > 0 {
			out.WriteString(`<cols>`)
			for i, c := range s.Columns {
				fmt.Fprintf(out, `<col min="%d" max="%d" width="%s" customWidth="1"/>`, i+1, i+1, strconv.FormatFloat(c.Width, 'f', -1, 64))
			}
			out.WriteString(`</cols>`)
		}
		out.WriteString(`<sheetData><row r="1">`)
		for i, c := range s.Columns {
			textCell(out, reference(i+1, 1), headStyle, c.Head)
		}
		out.WriteString(`</row>`)
		for n, row := range s.Rows {
			fmt.Fprintf(out, `<row r="%d">`, n+2)
			for i, c := range row {
				c.write(out, reference(i+1, n+2))
			}
			out.WriteString(`</row>`)
		}
		out.WriteString(`</sheetData>`)
		if len(s.Columns) > 0 {
			fmt.Fprintf(out, `<autoFilter ref="%s"/>`, s.area(""))
		}
		out.WriteString(`<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>` +
			`<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>` +
			`<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>`)
	})
}

// view keeps the header row and the pinned columns in view.
func (w *writer) view(out *bytes.Buffer, s Sheet, first bool) {
	selected := ""
	if first {
		selected = ` tabSelected="1"`
	}
	pane, corner, across := "bottomLeft", reference(s.Pinned+1, 2), ""
	if s.Pinned > 0 {
		pane, across = "bottomRight", fmt.Sprintf(` xSplit="%d"`, s.Pinned)
	}
	fmt.Fprintf(out, `<sheetViews><sheetView%s workbookViewId="0"><pane%s ySplit="1" topLeftCell="%s" activePane="%s" state="frozen"/>`, selected, across, corner, pane)
	fmt.Fprintf(out, `<selection pane="%s" activeCell="%s" sqref="%s"/></sheetView></sheetViews>`, pane, corner, corner)
}

func (c Cell) write(out *bytes.Buffer, at string) {
	switch c.kind {
	case empty:
	case plain:
		textCell(out, at, textStyle, c.text)
	default:
		openCell(out, at, [...]int{whole: numberStyle, day: dayStyle, money: moneyStyle}[c.kind])
		out.WriteString(`><v>` + strconv.Itoa(c.number) + `</v></c>`)
	}
}

func textCell(out *bytes.Buffer, at string, style int, s string) {
	openCell(out, at, style)
	out.WriteString(` t="inlineStr"><is><t xml:space="preserve">`)
	escape(out, fit(s))
	out.WriteString(`</t></is></c>`)
}

func openCell(out *bytes.Buffer, at string, style int) {
	out.WriteString(`<c r="` + at + `" s="` + strconv.Itoa(style) + `"`)
}

// fit cuts a text to what a cell holds.
func fit(s string) string {
	if len(s) <= maxText {
		return s // as many bytes as units, or more
	}
	room, end := maxText-len(utf16.Encode([]rune(Cut))), 0
	units := 0
	for i, r := range s {
		units += utf16.RuneLen(r)
		if units <= room {
			end = i + utf8.RuneLen(r)
		}
		if units > maxText {
			return s[:end] + Cut
		}
	}
	return s
}

// escape writes s as XML text, every line end as a newline. A reader takes
// "_x0041_" for a character by its number (ECMA-376-1, 22.9.2.19), so that a
// text which holds such a thing has its underscore written in that way. What
// XML has no place for is dropped.
func escape(out *bytes.Buffer, s string) {
	from := 0 // of what is not written yet
	for i, r := range s {
		with := ""
		switch {
		case r == '&':
			with = "&amp;"
		case r == '<':
			with = "&lt;"
		case r == '>':
			with = "&gt;"
		case r == '"':
			with = "&quot;"
		case r == '\r' && !strings.HasPrefix(s[i+1:], "\n"):
			with = "\n"
		case r == '_' && numbered(s[i:]):
			with = "_x005F_"
		case r == '\t' || r == '\n' || r >= 0x20 && r != utf8.RuneError && r&0xfffe != 0xfffe:
			continue
		}
		out.WriteString(s[from:i])
		out.WriteString(with)
		from = i + 1
		if r >= utf8.RuneSelf {
			_, size := utf8.DecodeRuneInString(s[i:])
			from = i + size
		}
	}
	out.WriteString(s[from:])
}

// numbered reports whether s starts with the number of a character: "_x0041_".
func numbered(s string) bool {
	if len(s) < 7 || s[1] != 'x' || s[6] != '_' {
		return false
	}
	_, err := strconv.ParseUint(s[2:6], 16, 16)
	return err == nil
}

// area is the part of a sheet that the filters work on; sign is "$" for a
// fixed reference.
func (s Sheet) area(sign string) string {
	return sign + "A" + sign + "1:" + sign + letters(len(s.Columns)) + sign + strconv.Itoa(len(s.Rows)+1)
}

func reference(column, row int) string { return letters(column) + strconv.Itoa(row) }

// letters names a column, from 1: A, Z, AA.
func letters(n int) string {
	if n <= 0 {
		return ""
	}
	return letters((n-1)/26) + string(rune('A'+(n-1)%26))
}

// sheetNames are the names of sheets as Excel takes them: short, without the
// characters that mean something in a formula, and all different.
func sheetNames(sheets []Sheet) []string {
	names := make([]string, len(sheets))
	taken := make(map[string]bool)
	for i, s := range sheets {
		name := strings.Trim(strings.Map(func(r rune) rune {
			if r < 0x20 || strings.ContainsRune(`[]:*?/\`, r) {
				return ' '
			}
			return r
		}, s.Name), "' ")
		end := ""
		for n := 2; ; n++ {
			if c := strings.TrimLeft(short(name, maxName-len(end))+end, " "); c != "" && !taken[strings.ToLower(c)] {
				names[i] = c
				break
			}
			end = " " + strconv.Itoa(n)
		}
		taken[strings.ToLower(names[i])] = true
	}
	return names
}

// short cuts s to a number of UTF-16 units.
func short(s string, most int) string {
	units := 0
	for i, r := range s {
		if units += utf16.RuneLen(r); units > most {
			return s[:i]
		}
	}
	return s
}
