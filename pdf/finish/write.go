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
const perObjectStream = 200

// writer builds the compressed file: streams stand on their own, all other
// objects are packed into object streams.
type writer struct {
	buf    bytes.Buffer
	places map[int]place
	last   int // highest object number given out

	zip    *zlib.Writer
	zipped bytes.Buffer

	packed []int // numbers waiting in body
	index  strings.Builder
	body   bytes.Buffer
}

// place is where an object is found: at an offset, or as the nth in an object
// stream.
type place struct {
	stream int // 0 when it stands on its own
	at     int // offset or index
}

func newWriter(objects, size int) *writer {
	w := &writer{places: make(map[int]place, objects), last: objects}
	// A middle way: at the default level the whole report takes half as long
	// again, for a file a tenth smaller.
	w.zip, _ = zlib.NewWriterLevel(&w.zipped, 4) // fails only for a level that does not exist
	w.buf.Grow(size)
	w.buf.WriteString("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
	return w
}

// next gives out an object number.
func (w *writer) next() int {
	w.last++
	return w.last
}

// deflate returns data compressed, valid until the next call. Writing to a
// buffer in memory cannot fail.
func (w *writer) deflate(data []byte) []byte {
	w.zipped.Reset()
	w.zip.Reset(&w.zipped)
	_, _ = w.zip.Write(data)
	_ = w.zip.Close()
	return w.zipped.Bytes()
}

func (w *writer) stream(n int, dict string, data []byte) {
	w.raw(n, "<<"+dict+"/Filter/FlateDecode", w.deflate(data))
}

// raw writes a stream whose open dictionary lacks only its length.
func (w *writer) raw(n int, dict string, data []byte) {
	w.places[n] = place{at: w.buf.Len()}
	fmt.Fprintf(&w.buf, "%d 0 obj\n%s/Length %d>>\nstream\n", n, dict, len(data))
	w.buf.Write(data)
	w.buf.WriteString("\nendstream\nendobj\n")
}

// copyStream writes o again, compressed when it was not.
func (w *writer) copyStream(n int, o object) {
	if !o.packed {
		w.stream(n, "", o.stream)
		return
	}
	if end := bytes.LastIndex(o.dict, []byte("/Length ")); end > 0 && bytes.Contains(o.dict, []byte("/Subtype /Image")) {
		w.raw(n, string(o.dict[:end]), o.stream) // a picture keeps what says how to read it
		return
	}
	length1, ok := entryOf(o.dict, "/Length1 ")
	dict := "<</Filter/FlateDecode"
	if ok {
		dict += "/Length1 " + strconv.Itoa(length1)
	}
	w.raw(n, dict, o.stream)
}

func (w *writer) object(n int, s string) {
	fmt.Fprintf(&w.index, "%d %d ", n, w.body.Len())
	w.body.WriteString(s)
	w.body.WriteByte('\n')
	w.packed = append(w.packed, n)
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
		w.places[n] = place{stream: id, at: i}
	}
	dict := fmt.Sprintf("/Type/ObjStm/N %d/First %d", len(w.packed), w.index.Len())
	w.stream(id, dict, append([]byte(w.index.String()), w.body.Bytes()...))
	w.packed = w.packed[:0]
	w.index.Reset()
	w.body.Reset()
}

// close writes the cross-reference stream and returns the whole file.
func (w *writer) close(info int, id []byte) []byte {
	n := w.next()
	start := w.buf.Len()
	w.places[n] = place{at: start}
	table := make([]byte, 0, 7*(w.last+1))
	table = append(table, 0, 0, 0, 0, 0, 0xff, 0xff)
	for i := 1; i <= w.last; i++ {
		p, ok := w.places[i]
		switch {
		case !ok:
			table = append(table, 0, 0, 0, 0, 0, 0, 0)
		case p.stream == 0:
			table = binary.BigEndian.AppendUint32(append(table, 1), uint32(p.at))
			table = append(table, 0, 0)
		default:
			table = binary.BigEndian.AppendUint32(append(table, 2), uint32(p.stream))
			table = binary.BigEndian.AppendUint16(table, uint16(p.at))
		}
	}
	w.stream(n, fmt.Sprintf("/Type/XRef/W[1 4 2]/Size %d/Root %d 0 R/Info %d 0 R/ID[<%X><%X>]", w.last+1, catalogue, info, id, id), table)
	fmt.Fprintf(&w.buf, "startxref\n%d\n%%%%EOF\n", start)
	return w.buf.Bytes()
}

// text writes s as a PDF text string: in UTF-16, which every reader decodes
// alike and which needs no escapes.
func text(s string) string {
	out := []byte("<FEFF")
	for _, u := range utf16.Encode([]rune(s)) {
		out = fmt.Appendf(out, "%04X", u)
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
