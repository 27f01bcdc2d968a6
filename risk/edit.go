package risk

import (
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"

	"example.org/toepasselijk/annexa"
)

// Add returns d with an empty record at the end of a list, and its id, which
// was never used before in this document. The list is one of "assets",
// "risks", "actions", "ownControls", "dismissals", "notes", "method/areas",
// "method/qualities", "organisation/parties", "organisation/participants" and
// "edition/history". An own control gets its decision too. The error is a [*Refusal].
func Add(d *Document, path Path) (*Document, string, error) {
	l, ok := listAt(path)
	if !ok || d == nil {
		return nil, "", refuseUnknown(path)
	}
	v, _ := resolve(d, path)
	record := reflect.New(v.Type().Elem().Elem())
	fillLists(record.Elem())
	switch one := record.Interface().(type) {
	case *Action:
		one.Status = Open
	case *Area:
		one.On, one.Steps = true, make([]AreaStep, len(d.Method.Impact))
	}
	return insert(d, l, v.Len(), record, &Decision{})
}

// Duplicate returns d with a copy of the record at names right behind it, and
// the copy's id. The copy of a risk is not approved. The error is a
// [*Refusal].
func Duplicate(d *Document, at Path) (*Document, string, error) {
	l, i, ok := recordAt(d, at)
	if !ok {
		return nil, "", refuseUnknown(at)
	}
	v, _ := resolve(d, at)
	record := reflect.New(v.Type().Elem())
	record.Elem().Set(v.Elem())
	switch one := record.Interface().(type) {
	case *Risk:
		one.Treatment.Approval = Approval{}
	case *Area:
		one.Kind = "" // there is one of each standard area
	}
	decision := &Decision{}
	if c, isOwn := record.Interface().(*OwnControl); isOwn {
		if old, found := Get(d, Path("decisions/"+string(c.ID))); found {
			*decision = *old.(*Decision)
		}
	}
	return insert(d, l, i+1, record, decision)
}

// recordAt returns the list and the place in it of the record at names.
func recordAt(d *Document, at Path) (l list, i int, ok bool) {
	cut := strings.LastIndexByte(string(at), '/')
	if cut < 0 || d == nil {
		return l, 0, false
	}
	if l, ok = listAt(at[:cut]); !ok {
		return l, 0, false
	}
	v, _ := resolve(d, l.path)
	i = placeOfID(v, string(at[cut+1:]))
	return l, i, i >= 0
}

// insert puts record at place i of l under a new id; the decision goes in with
// it when it is an own control.
func insert(d *Document, l list, i int, record reflect.Value, decision *Decision) (*Document, string, error) {
	if l.path == qualityList.path && len(d.Method.Qualities) >= MaxQualities {
		return nil, "", Refuse(l.path, fmt.Sprintf("Meer dan %d eigen eigenschappen kan niet.", MaxQualities), fmt.Sprintf("There can be no more than %d own qualities.", MaxQualities))
	}
	n := max(*l.counter(&d.Counters), highest(d, l)) + 1
	if n > maxNumber {
		return nil, "", Refuse(l.path, "Deze lijst is vol: de nummers zijn op.", "This list is full: the numbers have run out.")
	}
	id := l.id(n)
	record.Elem().FieldByName("ID").SetString(id)
	out := rewrite(d, l.path, func(v reflect.Value) reflect.Value {
		c := reflect.MakeSlice(v.Type(), 0, v.Len()+1)
		c = reflect.Append(reflect.AppendSlice(c, v.Slice(0, i)), record)
		return reflect.AppendSlice(c, v.Slice(i, v.Len()))
	})
	*l.counter(&out.Counters) = n
	if l.path == ownControlList.path {
		decision.ID = annexa.ControlID(id)
		at := max(0, len(d.Decisions)-len(d.OwnControls)+i)
		out.Decisions = slices.Insert(slices.Clone(d.Decisions), at, decision)
	}
	return out, id, nil
}

// highest returns the highest number in use in l.
func highest(d *Document, l list) int {
	v, _ := resolve(d, l.path)
	at, most, last := idsOf(v), 0, ""
	for i := v.Len() - 1; i >= 0; i-- { // the highest is nearly always the last
		id, _ := at(i)
		if len(id) < len(last) || len(id) == len(last) && id <= last {
			continue
		}
		if n := l.number(id); n > 0 {
			most, last = n, id
		}
	}
	return most
}

// Remove returns d without the record at names and without every reference to
// it, also the notes about findings in it; an own control takes its decision
// along. Its id is not given out again.
// The error is a [*Refusal].
func Remove(d *Document, at Path) (*Document, error) {
	l, i, ok := recordAt(d, at)
	if !ok {
		return nil, refuseUnknown(at)
	}
	id := string(at[len(l.path)+1:])
	out := rewrite(d, l.path, func(v reflect.Value) reflect.Value {
		c := reflect.MakeSlice(v.Type(), 0, v.Len()-1)
		return reflect.AppendSlice(reflect.AppendSlice(c, v.Slice(0, i)), v.Slice(i+1, v.Len()))
	})
	n := l.counter(&out.Counters)
	*n = max(*n, l.number(id))
	gone := []Path{at}
	switch l.path {
	case assetList.path:
		out.Risks = withoutAll(out.Risks, func(r *Risk) bool { return slices.Contains(r.Assets, id) },
			func(r *Risk) { r.Assets = without(r.Assets, id) })
	case actionList.path:
		out.Risks = withoutAll(out.Risks, func(r *Risk) bool { return slices.Contains(r.Treatment.Actions, id) },
			func(r *Risk) { r.Treatment.Actions = without(r.Treatment.Actions, id) })
	case ownControlList.path:
		out.forgetControl(annexa.ControlID(id))
		gone = append(gone, Path("decisions/"+id))
	case areaList.path:
		out.forgetArea(id)
	case qualityList.path:
		out.forgetQuality(id)
	}
	lost := func(p Path) bool {
		return slices.ContainsFunc(gone, func(g Path) bool { return p == g || strings.HasPrefix(string(p), string(g)+"/") })
	}
	out.Unknown = d.unknownWithout(lost)
	if about := func(n *Note) bool { return n != nil && lost(n.Place) }; slices.ContainsFunc(out.Notes, about) {
		out.Notes = slices.DeleteFunc(slices.Clone(out.Notes), about)
	}
	return out, nil
}

// forgetControl takes away an own control's decision and all that chose it.
func (d *Document) forgetControl(id annexa.ControlID) {
	d.Risks = withoutAll(d.Risks, func(r *Risk) bool {
		return slices.Contains(r.Treatment.Controls, id) || r.Treatment.declined(id) >= 0
	}, func(r *Risk) {
		r.Treatment.Controls = without(r.Treatment.Controls, id)
		r.Treatment.undecline([]annexa.ControlID{id})
	})
	d.Actions = withoutAll(d.Actions, func(a *Action) bool { return slices.Contains(a.Controls, id) },
		func(a *Action) { a.Controls = without(a.Controls, id) })
	d.Decisions = slices.DeleteFunc(slices.Clone(d.Decisions), func(c *Decision) bool { return c != nil && c.ID == id })
}

// forgetArea takes away what risks say about an area, and the impact that
// followed from it.
func (d *Document) forgetArea(id string) {
	about := func(a *AreaImpact) bool { return a != nil && a.ID == id }
	d.Risks = withoutAll(d.Risks, func(r *Risk) bool { return slices.ContainsFunc(r.Impacts, about) },
		func(r *Risk) { r.Impacts = slices.DeleteFunc(slices.Clone(r.Impacts), about) })
	d.Risks = followAreas(d).Risks
}

// forgetQuality takes away what assets and risks say about a quality.
func (d *Document) forgetQuality(id string) {
	about := func(q *QualityValue) bool { return q != nil && q.ID == id }
	d.Assets = withoutAll(d.Assets, func(a *Asset) bool { return slices.ContainsFunc(a.Qualities, about) },
		func(a *Asset) { a.Qualities = slices.DeleteFunc(slices.Clone(a.Qualities), about) })
	d.Risks = withoutAll(d.Risks, func(r *Risk) bool { return slices.Contains(r.Properties, Property(id)) },
		func(r *Risk) { r.Properties = without(r.Properties, Property(id)) })
}

// withoutAll returns list with a mended copy of every record that refers.
func withoutAll[T any](list []*T, refers func(*T) bool, mend func(*T)) []*T {
	out := slices.Clone(list)
	for i, record := range out {
		if record != nil && refers(record) {
			c := *record
			mend(&c)
			out[i] = &c
		}
	}
	return out
}

// without returns a copy of ids without id.
func without[S ~string](ids []S, id S) []S {
	return slices.DeleteFunc(slices.Clone(ids), func(s S) bool { return s == id })
}

// unknownWithout returns the unknown members of d without those that gone
// names.
func (d *Document) unknownWithout(gone func(Path) bool) map[Path]any {
	for at := range d.Unknown {
		if gone(at) {
			kept := maps.Clone(d.Unknown)
			maps.DeleteFunc(kept, func(at Path, _ any) bool { return gone(at) })
			return kept
		}
	}
	return d.Unknown
}
