package attached

import (
	"bytes"
	"slices"
)

// section is a run of objects in a cross-reference table, the newest first. Its
// rows are looked up where they stand, however many it says there are.
type section struct {
	first, count int
	rows         []byte
	widths       [3]int // of the columns in a row of a stream; zero for a table
}

// open reads the cross-reference tables and returns the catalogue.
func (f *file) open() (root *value, err error) {
	tail := f.data[max(0, len(f.data)-2048):]
	at := bytes.LastIndex(tail, []byte("startxref"))
	if at < 0 {
		return nil, ErrDamaged
	}
	p := f.read(tail, at+len("startxref"))
	start := p.next()
	waiting := []int{start.n}
	for i := 0; i < len(waiting) && i < tables; i++ {
		at := waiting[i]
		if at <= 0 || at >= len(f.data) || slices.Contains(waiting[:i], at) {
			continue
		}
		trailer := f.table(at)
		if trailer.entry("Encrypt") != nil {
			return nil, ErrLocked
		}
		if root == nil {
			root = trailer.entry("Root")
		}
		// A table may have a stream beside it, which comes before what is older.
		for _, key := range [...]string{"XRefStm", "Prev"} {
			if n := trailer.number(key, 0); n > 0 {
				waiting = append(waiting, n)
			}
		}
	}
	if root = f.resolve(root); root == nil || root.kind != dictionary {
		return nil, ErrDamaged
	}
	return root, nil
}

// table reads one cross-reference table, or stream, and returns its trailer.
func (f *file) table(at int) *value {
	p := f.read(f.data, at)
	if p.space(); !p.skip("xref") {
		return f.tableStream(at)
	}
	for {
		first := p.next()
		if first.kind == keyword && string(first.text) == "trailer" {
			return p.next()
		}
		count := p.next()
		if first.kind != number || count.kind != number || first.n < 0 || count.n < 0 {
			return nil
		}
		p.space()
		const row = 20 // bytes: "0000000000 00000 n" and a line end of two
		size := min(count.n, (len(f.data)-p.at)/row) * row
		f.sections = append(f.sections, section{first: first.n, count: size / row, rows: f.data[p.at : p.at+size]})
		p.at += size
		if len(f.sections) > most {
			return nil
		}
	}
}

// tableStream is [file.table] for one in a stream.
func (f *file) tableStream(at int) *value {
	v := f.object(at, -1)
	if v == nil || v.kind != stream {
		return nil
	}
	widths := v.entry("W").items()
	if len(widths) < 3 {
		return nil
	}
	s := section{}
	wide := 0
	for i := range s.widths {
		w := widths[i].n
		if w < 0 || w > 8 {
			return nil
		}
		s.widths[i] = w
		wide += w
	}
	rows, ok := f.unpack(v, &f.purse)
	if !ok || wide == 0 {
		return nil
	}
	index := v.entry("Index").items()
	if len(index) < 2 {
		index = []*value{{kind: number}, {kind: number, n: v.number("Size", 0)}}
	}
	for i := 0; i+1 < len(index) && len(f.sections) <= most; i += 2 {
		s.first, s.count = index[i].n, min(index[i+1].n, len(rows)/wide)
		if s.first < 0 || s.count < 0 {
			return nil
		}
		s.rows, rows = rows[:s.count*wide], rows[s.count*wide:]
		f.sections = append(f.sections, s)
	}
	v.kind = dictionary
	return v
}

// place returns where an object is: at an offset, or when in is above 0 as the
// one with an index in that object stream. Both are 0 for none.
func (f *file) place(n int) (in, at int) {
	for i := range f.sections {
		s := &f.sections[i]
		if n < s.first || n-s.first >= s.count {
			continue
		}
		if s.widths == [3]int{} {
			row := s.rows[20*(n-s.first):]
			if row[17] != 'n' {
				return 0, 0
			}
			p := f.read(row[:10], 0)
			return 0, p.next().n
		}
		wide := s.widths[0] + s.widths[1] + s.widths[2]
		row := s.rows[wide*(n-s.first):]
		var field [3]int
		for c, w := range s.widths {
			for _, b := range row[:w] {
				field[c] = field[c]<<8 | int(b)
			}
			row = row[w:]
		}
		switch {
		case s.widths[0] == 0 || field[0] == 1:
			return 0, field[1]
		case field[0] == 2:
			return field[1], field[2]
		}
		return 0, 0
	}
	return 0, 0
}
