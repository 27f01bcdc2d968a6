package risk

import (
	"fmt"
	"reflect"
	"strconv"

	"example.org/toepasselijk/annexa"
)

// Validate returns nil when d is a document this version can work with, and
// otherwise a [*Refusal] with the first place at fault: scales and matrix are
// complete and the matrix does not fall, ids are well-formed, unique and
// counted, every control has its decision, every reference leads somewhere,
// and every field holds a value it can have.
func Validate(d *Document) error {
	if d == nil {
		return Refuse("", "Er is geen document.", "There is no document.")
	}
	if r := refuseMethod(&d.Method); r != nil {
		return r
	}
	k := known{doc: d, ids: make(map[string]bool, len(d.Assets)+len(d.Risks)+len(d.Actions))}
	for _, l := range lists {
		if r := refuseIDs(k, l); r != nil {
			return r
		}
	}
	if r := refuseDecisions(d); r != nil {
		return r
	}
	if r := refuseKeyedLists(d); r != nil {
		return r
	}
	if r := k.refuseFields(reflect.ValueOf(d).Elem(), documentForm); r != nil {
		return r
	}
	if r := d.Method.refuseFalling(); r != nil {
		return r
	}
	if r := refuseContrary(d); r != nil {
		return r
	}
	return nil
}

// refuseKeyedLists holds the lists whose entries carry the id of something
// else to naming it once.
func refuseKeyedLists(d *Document) *Refusal {
	if r := refuseKeyed(d.Requirements, d, "requirements", func(c *Decision) string { return string(c.ID) }); r != nil {
		return r
	}
	if r := refuseKeyed(d.Checklist, d, "checklist", func(s *DocumentState) string { return string(s.ID) }); r != nil {
		return r
	}
	for _, a := range d.Assets {
		if r := refuseKeyed(a.Qualities, a, "qualities", func(q *QualityValue) string { return q.ID }); r != nil {
			return r
		}
	}
	for _, one := range d.Risks {
		if r := refuseKeyed(one.Impacts, one, "impacts", func(a *AreaImpact) string { return a.ID }); r != nil {
			return r
		}
		if r := refuseKeyed(one.Treatment.Declined, one, "treatment/declined", func(c *Declined) string { return string(c.ID) }); r != nil {
			return r
		}
	}
	return nil
}

// refuseMethod holds the scales and the matrix to their sizes, on which
// everything else relies.
func refuseMethod(m *Method) *Refusal {
	for _, scale := range []struct {
		at    Path
		steps int
	}{{"method/likelihood", len(m.Likelihood)}, {"method/impact", len(m.Impact)}} {
		if n := scale.steps; n < MinSteps || n > MaxSteps {
			return Refuse(scale.at, fmt.Sprintf("Een schaal heeft 3, 4 of 5 stappen; deze heeft er %d.", n), fmt.Sprintf("A scale has 3, 4 or 5 steps; this one has %d.", n))
		}
	}
	if n := len(m.Levels); n < MinLevels || n > MaxLevels {
		return Refuse("method/levels", fmt.Sprintf("Er zijn 2 tot en met 5 risiconiveaus mogelijk; hier staan er %d.", n), fmt.Sprintf("There can be 2 to 5 levels of risk; here are %d.", n))
	}
	if n := len(m.Matrix); n != len(m.Likelihood) {
		return Refuse("method/matrix", fmt.Sprintf("De matrix heeft %d rijen, en de kans %d stappen.", n, len(m.Likelihood)), fmt.Sprintf("The matrix has %d rows, and likelihood has %d steps.", n, len(m.Likelihood)))
	}
	for i, row := range m.Matrix {
		if n := len(row); n != len(m.Impact) {
			return Refuse("method/matrix/"+Path(strconv.Itoa(i+1)), fmt.Sprintf("Deze rij van de matrix heeft %d vakken, en de impact %d stappen.", n, len(m.Impact)), fmt.Sprintf("This row of the matrix has %d cells, and impact has %d steps.", n, len(m.Impact)))
		}
	}
	for _, a := range m.Areas {
		if a == nil {
			continue // refuseIDs names its place
		}
		if n := len(a.Steps); n != len(m.Impact) {
			return Refuse(a.At("steps"), fmt.Sprintf("Dit gebied heeft %d stappen, en de impact %d.", n, len(m.Impact)), fmt.Sprintf("This area has %d steps, and impact has %d.", n, len(m.Impact)))
		}
	}
	if n := len(m.Qualities); n > MaxQualities {
		return Refuse("method/qualities", fmt.Sprintf("Er kunnen %d eigen eigenschappen zijn; hier staan er %d.", MaxQualities, n), fmt.Sprintf("There can be %d own qualities; here are %d.", MaxQualities, n))
	}
	return nil
}

// refuseIDs holds the ids of a list to their form, to being unique and to what
// is counted, and notes them in k.
func refuseIDs(k known, l list) *Refusal {
	v, _ := resolve(k.doc, l.path)
	at := func(i int) Path { return l.path + "/" + Path(strconv.Itoa(i+1)) }
	idAt, most := idsOf(v), 0
	for i := range v.Len() {
		id, ok := idAt(i)
		if !ok {
			return Refuse(at(i), "Dit onderdeel is leeg.", "This item is empty.")
		}
		n := l.number(id)
		if n == 0 {
			return Refuse(at(i)+"/id", fmt.Sprintf("%s is hier geen nummer; het hoort eruit te zien als %s12.", quoted(id), l.prefix), fmt.Sprintf("%s is not an id here; it should look like %s12.", quoted(id), l.prefix))
		}
		if k.ids[id] {
			return Refuse(at(i)+"/id", fmt.Sprintf("Nummer %s komt twee keer voor.", id), fmt.Sprintf("Id %s occurs twice.", id))
		}
		k.ids[id] = true
		most = max(most, n)
	}
	if n := *l.counter(&k.doc.Counters); n < most || n > maxNumber {
		return Refuse(l.counterPath(), fmt.Sprintf("De teller staat op %d; hij hoort van %d tot en met %d te zijn.", n, most, maxNumber), fmt.Sprintf("The counter says %d; it should be from %d to %d.", n, most, maxNumber))
	}
	return nil
}

// refuseDecisions holds the decisions to one per control: Annex A in its
// order, then the own controls in theirs.
func refuseDecisions(d *Document) *Refusal {
	var want []annexa.ControlID
	for c := range annexa.Controls() {
		want = append(want, c.ID)
	}
	for _, c := range d.OwnControls {
		want = append(want, c.ID)
	}
	for i, id := range want {
		if i >= len(d.Decisions) || d.Decisions[i] == nil || d.Decisions[i].ID != id {
			return Refuse("decisions", fmt.Sprintf("Op plaats %d hoort het besluit over maatregel %s te staan.", i+1, id), fmt.Sprintf("Place %d should hold the decision about control %s.", i+1, id))
		}
	}
	if n := len(d.Decisions); n > len(want) {
		return Refuse("decisions", fmt.Sprintf("Er staan %d besluiten, en er zijn %d maatregelen.", n, len(want)), fmt.Sprintf("There are %d decisions, and there are %d controls.", n, len(want)))
	}
	return nil
}

// refuseFields holds every field in v to what f allows. The place at fault is
// put together on the way back: nearly always there is none.
func (k known) refuseFields(v reflect.Value, f *form) *Refusal {
	if v.Kind() == reflect.Pointer {
		v = v.Elem()
	}
	switch {
	case f.check != nil:
		return f.check(k, "", v)
	case f.entry != nil:
		for i := range v.Len() {
			if r := k.refuseFields(v.Index(i), f.entry); r != nil {
				return r.under(entryName(v.Index(i), i))
			}
		}
	default:
		for i, field := range f.fields {
			if field == nil {
				continue
			}
			if r := k.refuseFields(v.Field(i), field); r != nil {
				return r.under(fieldsOf[v.Type()].names[i])
			}
		}
	}
	return nil
}

// under returns r with its place inside the field or entry called name.
func (r *Refusal) under(name string) *Refusal {
	at := Path(name)
	if r.At != "" {
		at += "/" + r.At
	}
	return &Refusal{At: at, Why: r.Why}
}

// entryName returns how a path names entry i of a list: by its id, or by its
// number from 1 when it has none.
func entryName(e reflect.Value, i int) string {
	if e.Kind() == reflect.Pointer {
		return e.Elem().FieldByName("ID").String()
	}
	return strconv.Itoa(i + 1)
}
