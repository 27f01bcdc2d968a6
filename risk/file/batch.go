package file

import "reflect"

// batch makes the records of one shape many at a time, for a register has
// thousands of them and of what is in them.
type batch struct {
	shape *shape
	left  reflect.Value // a list of records
	used  int
}

// largest is the largest number of records made beyond those that are needed.
const largest = 128

// batch returns the records of a shape, of which the next n are there.
func (d *decoder) batch(s *shape, n int) *batch {
	b := d.batches[s]
	if b == nil {
		b = &batch{shape: s, left: reflect.MakeSlice(reflect.SliceOf(s.typ), n, n)}
		if d.batches == nil {
			d.batches = map[*shape]*batch{}
		}
		d.batches[s] = b
	}
	if have := b.left.Len(); n > have-b.used {
		n = max(n, min(2*have, largest))
		b.left, b.used = reflect.MakeSlice(b.left.Type(), n, n), 0
	}
	return b
}

// next returns a pointer to a record of which the file says nothing yet.
func (b *batch) next() reflect.Value {
	record := b.left.Index(b.used)
	b.used++
	record.Set(b.shape.blank)
	return record.Addr()
}
