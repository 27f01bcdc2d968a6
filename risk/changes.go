package risk

import (
	"iter"
	"reflect"
	"slices"
	"strconv"
)

// Change is one difference between two documents: a field with another value,
// or a record that only one of them has.
type Change struct {
	At      Path   // of the field or record
	Pattern string // At with a * for every entry: "risks/*/owner"
	Old     any    // as [Get] returns it; nil for a record that was added
	New     any    // nil for a record that was removed
}

// Changes yields every difference between two documents in the order of the
// file: in each list first what old has, in its order, then what was added.
//
// Records are the same when their ids are, wherever they stand in their list.
// The order of ids and choices in a field means nothing. A scale or matrix of
// another size is one change of the whole. What is shared between the two is
// passed over at once, and a list that both have takes time in proportion to
// its length. A nil document counts as an empty one and a nil record as none;
// unknown members are not looked at.
func Changes(old, new *Document) iter.Seq[Change] {
	return func(yield func(Change) bool) {
		if old == nil {
			old = &Document{}
		}
		if new == nil {
			new = &Document{}
		}
		w := changeWalk{yield: yield}
		w.record(reflect.ValueOf(old).Elem(), reflect.ValueOf(new).Elem())
	}
}

// changeWalk is a walk through two documents side by side. Its methods report
// whether to go on.
type changeWalk struct {
	yield func(Change) bool
	trail []trailStep
}

type trailStep struct {
	name  string
	entry bool
}

func (w *changeWalk) enter(name string, entry bool) {
	w.trail = append(w.trail, trailStep{name, entry})
}
func (w *changeWalk) leave() { w.trail = w.trail[:len(w.trail)-1] }

// report yields a change of what the trail names. Only here paths are made:
// most fields of two editions are the same.
func (w *changeWalk) report(old, new any) bool {
	var at, pattern []byte
	for i, s := range w.trail {
		if i > 0 {
			at, pattern = append(at, '/'), append(pattern, '/')
		}
		at = append(at, s.name...)
		if s.entry {
			pattern = append(pattern, '*')
		} else {
			pattern = append(pattern, s.name...)
		}
	}
	return w.yield(Change{Path(at), string(pattern), old, new})
}

func (w *changeWalk) record(old, new reflect.Value) bool {
	for i, name := range fieldsOf[old.Type()].names {
		if name == "" {
			continue
		}
		w.enter(name, false)
		if !w.value(old.Field(i), new.Field(i)) {
			return false
		}
		w.leave()
	}
	return true
}

func (w *changeWalk) value(old, new reflect.Value) bool {
	switch t := old.Type(); {
	case isField(t):
		return sameField(old, new) || w.report(plain(old), plain(new))
	case t.Kind() == reflect.Struct:
		return w.record(old, new)
	case t.Elem().Kind() == reflect.Pointer:
		return w.records(old, new)
	}
	return w.steps(old, new)
}

// sameField compares two fields; of ids and choices the order means nothing.
func sameField(old, new reflect.Value) bool {
	if old.Kind() != reflect.Slice {
		return old.Equal(new)
	}
	if old.Len() != new.Len() {
		return false
	}
	for i := range old.Len() {
		if old.Index(i).String() != new.Index(i).String() {
			a, b := plain(old).([]string), plain(new).([]string)
			slices.Sort(a)
			slices.Sort(b)
			return slices.Equal(a, b)
		}
	}
	return true
}

// steps compares the steps of a scale or the cells of a matrix by their place.
func (w *changeWalk) steps(old, new reflect.Value) bool {
	if !sameSize(old, new) {
		return w.report(old.Interface(), new.Interface())
	}
	for i := range old.Len() {
		w.enter(strconv.Itoa(i+1), true)
		if !w.value(old.Index(i), new.Index(i)) {
			return false
		}
		w.leave()
	}
	return true
}

// sameSize reports whether two scales have as many steps, or two matrices as
// many cells in every row.
func sameSize(old, new reflect.Value) bool {
	if old.Len() != new.Len() {
		return false
	}
	if old.Type().Elem().Kind() != reflect.Slice {
		return true
	}
	for i := range old.Len() {
		if !sameSize(old.Index(i), new.Index(i)) {
			return false
		}
	}
	return true
}

// records compares two lists of records by id. Ids are unique in a valid
// document; in any other the first with an id is held against the first, the
// second against the second.
func (w *changeWalk) records(old, new reflect.Value) bool {
	idField := fieldsOf[old.Type().Elem().Elem()].at["id"]
	left := recordsByID(new, idField)
	for i := range old.Len() {
		record := old.Index(i)
		if record.IsNil() {
			continue
		}
		id := record.Elem().Field(idField).String()
		w.enter(id, true)
		match := left[id]
		var ok bool
		switch {
		case len(match) == 0:
			ok = w.report(record.Interface(), nil)
		case new.Index(match[0]).Pointer() == record.Pointer():
			ok = true
		default:
			ok = w.record(record.Elem(), new.Index(match[0]).Elem())
		}
		if !ok {
			return false
		}
		if len(match) > 0 {
			left[id] = match[1:]
		}
		w.leave()
	}
	return w.added(new, idField, left)
}

// added reports the records of list that are still in left.
func (w *changeWalk) added(list reflect.Value, idField int, left map[string][]int) bool {
	for i := range list.Len() {
		record := list.Index(i)
		if record.IsNil() {
			continue
		}
		id := record.Elem().Field(idField).String()
		if at := left[id]; len(at) == 0 || at[0] > i {
			continue
		}
		w.enter(id, true)
		if !w.report(nil, record.Interface()) {
			return false
		}
		w.leave()
	}
	return true
}

// recordsByID returns the places of the records of list.
func recordsByID(list reflect.Value, idField int) map[string][]int {
	places := make([]int, list.Len())
	by := make(map[string][]int, list.Len())
	for i := range list.Len() {
		if record := list.Index(i); !record.IsNil() {
			places[i] = i
			id := record.Elem().Field(idField).String()
			if same := by[id]; same != nil {
				by[id] = append(same, i)
			} else {
				by[id] = places[i : i+1 : i+1] // saves an allocation for each
			}
		}
	}
	return by
}
