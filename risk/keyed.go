package risk

import (
	"reflect"
	"slices"
	"strings"

	"example.org/toepasselijk/annexa"
)

// keyed is a list whose entries say something about an entry of another list
// or of the catalogue and carry its id: the impact in an area, the value for a
// quality, the decision about a requirement, how a document of a clause stands.
// There is an entry only where there is something to say, so that a document
// that does not use it does not carry it; [Set] makes the entry that a path
// names and drops it when it says nothing any more.
type keyed struct {
	pattern string // of an entry
	of      list   // that the ids are of; the zero list for those of the catalogue

	catalogue func(id string) bool // reports whether the catalogue has an id; nil for a list of the document
}

var keyedLists = []keyed{
	{pattern: "risks/*/impacts/*", of: areaList},
	{pattern: "assets/*/qualities/*", of: qualityList},
	{pattern: "requirements/*", catalogue: func(id string) bool { return hasRow(annexa.ControlID(id)) }},
	{pattern: "checklist/*", catalogue: func(id string) bool {
		_, ok := annexa.ClauseByID(annexa.ClauseID(id))
		return ok
	}},
}

// withEntry returns d with the entry of a keyed list that at goes through,
// when its id is known and there is none yet; d itself otherwise.
func withEntry(d *Document, at Path) *Document {
	for _, k := range keyedLists {
		entry, of, ok := k.entryOf(at)
		if !ok || !k.has(d, of) {
			continue
		}
		holder, id := cutLast(entry)
		if _, found := resolve(d, holder); !found {
			return d
		}
		if _, found := resolve(d, entry); found {
			return d
		}
		return rewrite(d, holder, func(v reflect.Value) reflect.Value {
			record := reflect.New(v.Type().Elem().Elem())
			record.Elem().FieldByName("ID").SetString(id)
			return reflect.Append(v.Slice3(0, v.Len(), v.Len()), record)
		})
	}
	return d
}

// withoutEmpty returns d without the entry of a keyed list that at goes
// through, when it says nothing but its id.
func withoutEmpty(d *Document, at Path) *Document {
	for _, k := range keyedLists {
		entry, id, ok := k.entryOf(at)
		if !ok {
			continue
		}
		v, found := resolve(d, entry)
		if !found {
			return d
		}
		bare := reflect.New(v.Type().Elem())
		bare.Elem().FieldByName("ID").SetString(id)
		if !bare.Elem().Equal(v.Elem()) {
			return d
		}
		holder, _ := cutLast(entry)
		return rewrite(d, holder, func(list reflect.Value) reflect.Value {
			i := placeOfID(list, id)
			c := reflect.MakeSlice(list.Type(), 0, list.Len()-1)
			return reflect.AppendSlice(reflect.AppendSlice(c, list.Slice(0, i)), list.Slice(i+1, list.Len()))
		})
	}
	return d
}

// entryOf returns the beginning of at that is an entry of k, and the id in it.
func (k keyed) entryOf(at Path) (entry Path, id string, ok bool) {
	steps, want := strings.Split(string(at), "/"), strings.Split(k.pattern, "/")
	if len(steps) <= len(want) {
		return "", "", false
	}
	for i, step := range want {
		if step != "*" && step != steps[i] {
			return "", "", false
		}
	}
	return Path(strings.Join(steps[:len(want)], "/")), steps[len(want)-1], true
}

// has reports whether there is what an id in k names.
func (k keyed) has(d *Document, id string) bool {
	if k.catalogue != nil {
		return k.catalogue(id)
	}
	return known{doc: d}.has(k.of, id)
}

// cutLast parts a path before its last step.
func cutLast(at Path) (before Path, last string) {
	i := strings.LastIndexByte(string(at), '/')
	return at[:i], string(at[i+1:])
}

// refuseKeyed holds the ids of a keyed list, in a field of a record, to being
// unique.
func refuseKeyed[E any](entries []*E, in interface{ At(field string) Path }, field string, id func(*E) string) *Refusal {
	var seen map[string]bool // only for a list that is longer than any should be
	if len(entries) > 16 {
		seen = make(map[string]bool, len(entries))
	}
	for i, e := range entries {
		if e == nil {
			return Refuse(in.At(field), "Dit onderdeel is leeg.", "This item is empty.")
		}
		if seen[id(e)] || seen == nil && slices.ContainsFunc(entries[:i], func(o *E) bool { return id(o) == id(e) }) {
			return Refuse(in.At(field), "Nummer "+quoted(id(e))+" komt twee keer voor.", "Id "+quoted(id(e))+" occurs twice.")
		}
		if seen != nil {
			seen[id(e)] = true
		}
	}
	return nil
}
