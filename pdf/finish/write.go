package finish

import (
	"bytes"
	"compress/zlib"
	"encoding/binary"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf16"
)

// perObjectStream is how many small objects are packed together.
const perObjectStream = 500

// writer builds the compressed file: streams stand on their own, all other
// objects are packed into object streams.
type writer struct {
	buf    bytes.Buffer
	places []place // of every object; number 1 first
	last   int     // highest object number given out

	zip    *zlib.Writer
	zipped bytes.Buffer

	packed []int // numbers waiting in body
	index  []byte
	body   []byte
}

// place is where an object is found: at an offset, or as the nth in an object
// stream.
type place struct {
	stream uint32 // 0 when it stands on its own
	at     uint32 // offset or index; 0 for an object that is not there
}

// xrefRow is how the file says where an object is: 1 and an offset, or 2, an
// object stream and an index; 0 for no object.
type xrefRow [1 + 4 + 2]byte

func (p place) row() (out xrefRow) {
	switch {
	case p == place{}:
	case p.stream == 0:
		out[0] = 1
		binary.BigEndian.PutUint32(out[1:], p.at)
	default:
		out[0] = 2
		binary.BigEndian.PutUint32(out[1:], p.stream)
		binary.BigEndian.PutUint16(out[5:], uint16(p.at))
	}
	return out
}

func newWriter(objects int) *writer {
	w := &writer{last: objects}
	// A middle way: at the default level the whole report takes half as long
	// again, for a file a tenth smaller.
	w.zip, _ = zlib.NewWriterLevel(&w.zipped, 4) // fails only for a level that does not exist
	w.buf.WriteString("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
	return w
}

// next gives out an object number.
func (w *writer) next() int {
	w.last++
	return w.last
}

// put notes where an object is found.
func (w *writer) put(n int, p place) {
	for len(w.places) < n {
		w.places = append(w.places, place{})
	}
	w.places[n-1] = p
}

// deflate returns data compressed, valid until the next call. Writing to a
// buffer in memory cannot fail.
func (w *writer) deflate(data ...[]byte) []byte {
	w.zipped.Reset()
	w.zip.Reset(&w.zipped)
	for _, d := range data {
		_, _ = w.zip.Write(d)
	}
	_ = w.zip.Close()
	return w.zipped.Bytes()
}

func (w *writer) stream(n int, dict string, data ...[]byte) {
	w.raw(n, "<<"+dict+"/Filter/FlateDecode", w.deflate(data...))
}

// raw writes a stream whose open dictionary lacks only its length.
func (w *writer) raw(n int, dict string, data []byte) {
	w.put(n, place{at: uint32(w.buf.Len())})
	fmt.Fprintf(&w.buf, "%d 0 obj\n%s/Length %d>>\nstream\n", n, dict, len(data))
	w.buf.Write(data)
	w.buf.WriteString("\nendstream\nendobj\n")
}

// copy writes an object of the plain file again, compressed when it was not,
// unless something else stands in its place.
func (w *writer) copy(n int, o *object) {
	switch {
	case n == catalogue || n == oldOutlines || o.dict == nil || isPage(*o):
	case isCharacters(o):
		w.stream(n, "", characters(o))
	case isCIDFont(o):
		w.object(n, cidFont(o))
	case o.stream == nil:
		w.object(n, string(o.dict))
	case !o.packed:
		w.stream(n, "", o.stream)
	case bytes.Contains(o.dict, []byte("/Subtype /Image")):
		if end := bytes.LastIndex(o.dict, []byte("/Length ")); end > 0 {
			w.raw(n, string(o.dict[:end]), o.stream) // a picture keeps what says how to read it
		}
	default:
		dict := "<</Filter/FlateDecode"
		if length1, ok := entryOf(o.dict, "/Length1 "); ok {
			dict += "/Length1 " + strconv.Itoa(length1)
		}
		w.raw(n, dict, o.stream)
	}
}

// object writes a small object.
func (w *writer) object(n int, s string) {
	w.open(n)
	w.body = append(w.body, s...)
	w.shut()
}

// open begins a small object, which is then appended to the body.
func (w *writer) open(n int) {
	w.index = append(strconv.AppendInt(w.index, int64(n), 10), ' ')
	w.index = append(strconv.AppendInt(w.index, int64(len(w.body)), 10), ' ')
	w.packed = append(w.packed, n)
}

// shut ends a small object.
func (w *writer) shut() {
	w.body = append(w.body, '\n')
	if len(w.packed) == perObjectStream {
		w.flush()
	}
}

// flush writes the waiting objects as one object stream.
func (w *writer) flush() {
	if len(w.packed) == 0 {
		return
	}
	id := w.next()
	for i, n := range w.packed {
		w.put(n, place{stream: uint32(id), at: uint32(i)})
	}
	w.stream(id, fmt.Sprintf("/Type/ObjStm/N %d/First %d", len(w.packed), len(w.index)), w.index, w.body)
	w.packed, w.index, w.body = w.packed[:0], w.index[:0], w.body[:0]
}

// close writes the cross-reference stream and returns the whole file.
func (w *writer) close(info int, id []byte) []byte {
	n := w.next()
	start := w.buf.Len()
	w.put(n, place{at: uint32(start)})
	table := make([]byte, 0, (1+len(xrefRow{}))*(w.last+1))
	above := xrefRow{}
	add := func(row xrefRow) {
		// Each row as what it adds to the one above it (the predictor Up of PNG):
		// objects follow each other, so that hardly anything is left to pack.
		const up = 2
		table = append(table, up)
		for i := range row {
			table = append(table, row[i]-above[i])
		}
		above = row
	}
	add(xrefRow{5: 0xff, 6: 0xff})
	for _, p := range w.places {
		add(p.row())
	}
	w.stream(n, fmt.Sprintf("/Type/XRef/W[1 4 2]/DecodeParms<</Predictor 12/Columns %d>>/Size %d/Root %d 0 R/Info %d 0 R/ID[<%X><%X>]",
		len(xrefRow{}), w.last+1, catalogue, info, id, id), table)
	fmt.Fprintf(&w.buf, "startxref\n%d\n%%%%EOF\n", start)
	return w.buf.Bytes()
}

// text writes s as a PDF text string: plain when every reader decodes it alike,
// and otherwise in UTF-16, which needs no escapes.
func text(s string) string {
	s = strings.Map(plain, s)
	if !strings.ContainsFunc(s, func(r rune) bool { return r > '~' || r == '(' || r == ')' || r == '\\' }) {
		return "(" + s + ")"
	}
	const hex = "0123456789ABCDEF"
	out := []byte("<FEFF")
	for _, u := range utf16.Encode([]rune(s)) {
		out = append(out, hex[u>>12], hex[u>>8&15], hex[u>>4&15], hex[u&15])
	}
	return string(append(out, '>'))
}

func dest(page int, y float64) string {
	return fmt.Sprintf("/Dest[%d 0 R/XYZ 0 %s null]", page, points(y))
}

// points writes a length with two decimals at most.
func points(v float64) string {
	s := strconv.FormatFloat(v, 'f', 2, 64)
	return strings.TrimSuffix(strings.TrimRight(s, "0"), ".")
}
