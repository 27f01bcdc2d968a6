// Package attached finds the save file that travels inside a PDF: the report
// that this tool made of it, also when another program saved it again.
//
//	save, err := attached.Find(pdf, limit)
//	if errors.Is(err, attached.ErrNone) { … } // a PDF, but without one
//
// A PDF from outside is hostile until shown otherwise. It reads no more than
// the way to the attachment asks: the cross-reference tables, the catalogue,
// the tree of names and one stream. Everything it follows is counted, and all
// it unpacks comes out of one purse, so that time and memory stay within what
// the file itself justifies. It knows tables and streams of cross-references,
// object streams, and the one compression that all writers use for these.
package attached

import (
	"bytes"
	"errors"
)

// Why there is no save file.
var (
	ErrNone    = errors.New("no save file inside")
	ErrLocked  = errors.New("encrypted")
	ErrDamaged = errors.New("damaged")
)

// Extension is how the name of the attachment ends.
const Extension = ".toepasselijk"

// Find returns the save file inside a PDF, of at most limit bytes. The error is
// [ErrNone], [ErrLocked] or [ErrDamaged].
func Find(pdf []byte, limit int) ([]byte, error) {
	f := &file{data: pdf, purse: unpacked, steps: most, bytes: read}
	root, err := f.open()
	if err != nil {
		return nil, err
	}
	spec := f.search(root)
	switch {
	case spec == nil && f.lost:
		return nil, ErrDamaged // the way ended
	case spec == nil:
		return nil, ErrNone
	}
	kinds := f.get(spec, "EF")
	for _, key := range [...]string{"UF", "F"} {
		if save, ok := f.unpack(f.get(kinds, key), &limit); ok {
			return bytes.Clone(save), nil // the PDF can be let go
		}
	}
	return nil, ErrDamaged
}

// What a file may cost.
const (
	unpacked = 96 << 20 // bytes of tables and object streams; a million objects take 20 MB
	read     = 32 << 20 // bytes that are read as they are
	most     = 5_000    // objects that are looked up, and runs of them in tables
	deepest  = 40       // lists in each other, and names in names
	tables   = 2_000    // cross-reference tables, one per time it was saved
)
