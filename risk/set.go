package risk

import (
	"fmt"
	"reflect"
	"slices"
	"strings"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
)

// Set returns d with value in the field at names: a string, int, bool or
// []string, or a named type of one. The old document is untouched and shares
// all that did not change; when the value is already there d itself is
// returned. Only the field is checked, so that Set can follow every key press.
//
// Refused with a [*Refusal]: an unknown path, a field that only the engine
// writes (ids, counters, the basis of an approval), another kind of value, a
// step outside its scale, an unknown choice or reference, no date, a matrix
// that falls, and the exclusion of a control that a risk uses.
//
// The first word of an approval takes the values of that moment as its basis;
// [Approve] renews it.
func Set(d *Document, at Path, value any) (*Document, error) {
	before := d
	d = withEntry(d, at)
	old, ok := resolve(d, at)
	if !ok {
		return nil, refuseUnknown(at)
	}
	if !isField(old.Type()) {
		return nil, Refuse(at, "Dit is geen veld om in te vullen.", "This is not a field to fill in.")
	}
	pattern := patternOf(at)
	if engineKept(pattern) {
		return nil, Refuse(at, "Dit veld houdt het programma zelf bij.", "The program keeps this field itself.")
	}
	want := plain(reflect.Zero(old.Type()))
	got := plainValue(value)
	if reflect.TypeOf(got) != reflect.TypeOf(want) {
		return nil, refuseKind(at, want)
	}
	if r := checkOf(pattern, old.Type())(known{doc: d}, at, reflect.ValueOf(got)); r != nil {
		return nil, r
	}
	if r := refuseBetween(d, pattern, at, got); r != nil {
		return nil, r
	}
	if reflect.DeepEqual(got, plain(old)) {
		return before, nil
	}
	out := rewrite(d, at, func(v reflect.Value) reflect.Value { return typed(got, v.Type()) })
	if strings.HasPrefix(pattern, "method/matrix/") {
		if r := out.Method.refuseFalling(); r != nil {
			return nil, &Refusal{At: at, Why: r.Why}
		}
	}
	return follow(before, out, pattern, at), nil
}

// refuseBetween refuses a value for what stands elsewhere in the document.
func refuseBetween(d *Document, pattern string, at Path, got any) *Refusal {
	if pattern == "decisions/*/applicable" && got == string(No) {
		return refuseUsed(d, at)
	}
	for _, m := range moments {
		if pattern == "risks/*/"+m.Value.ScoreField()+"/impact" {
			record, _ := Get(d, recordOf(at))
			r, _ := record.(*Risk)
			return d.Method.refuseDerived(r, m.Value, at)
		}
	}
	return nil
}

// follow returns out, in which the field at was written, with what the engine
// keeps by itself: the basis of an approval or a justification, an impact that
// follows from its areas, and that a chosen control is not declined. What it
// changes was made for this edit, or is copied.
func follow(before, out *Document, pattern string, at Path) *Document {
	switch {
	case strings.HasPrefix(pattern, "risks/*/treatment/approval/"):
		keepBasis(out, at)
	case pattern == "decisions/*/justification":
		keepJustified(out, at, false)
	case pattern == "risks/*/treatment/controls":
		r, _ := riskOf(out, strings.Split(string(at), "/")[1])
		return withoutDeclined(out, r, r.Treatment.Controls)
	case strings.HasPrefix(pattern, "risks/*/impacts/"):
		record, _ := Get(before, recordOf(at))
		was, _ := record.(*Risk)
		return followArea(withoutEmpty(out, at), was.ID, was)
	case strings.HasPrefix(pattern, "assets/*/qualities/"), strings.HasPrefix(pattern, "checklist/"):
		return withoutEmpty(out, at)
	case pattern == "requirements/*/justification":
		keepJustified(out, at, false)
		return withoutEmpty(out, at)
	case strings.HasPrefix(pattern, "requirements/"):
		return withoutEmpty(out, at)
	case pattern == "method/perArea" || pattern == "method/areas/*/on":
		return followAreas(out)
	}
	return out
}

// recordOf returns the path of the record of a top list that at lies in:
// "risks/R1" for "risks/R1/owner".
func recordOf(at Path) Path {
	steps := strings.SplitN(string(at), "/", 3)
	return Path(strings.Join(steps[:2], "/"))
}

// isField reports whether t is a type of a single field, and not of a record
// or a list of them.
func isField(t reflect.Type) bool {
	switch t.Kind() {
	case reflect.String, reflect.Int, reflect.Bool:
		return true
	}
	return t.Kind() == reflect.Slice && t.Elem().Kind() == reflect.String
}

func plainValue(value any) any {
	if value == nil {
		return nil
	}
	return plain(reflect.ValueOf(value))
}

// typed returns value, a string, int, bool or []string, as a t.
func typed(value any, t reflect.Type) reflect.Value {
	texts, isList := value.([]string)
	if !isList {
		return reflect.ValueOf(value).Convert(t)
	}
	list := reflect.MakeSlice(t, len(texts), len(texts))
	for i, s := range texts {
		list.Index(i).SetString(s)
	}
	return list
}

// keepBasis gives the approval at path a basis when it is begun and takes it
// away when it is emptied. Its risk was copied for this edit, so that nobody
// else sees it change.
func keepBasis(d *Document, at Path) {
	id := strings.Split(string(at), "/")[1]
	r, _ := riskOf(d, id)
	a := &r.Treatment.Approval
	switch bare := (Approval{Basis: a.Basis}); {
	case *a == bare:
		a.Basis = ""
	case a.Basis == "":
		a.Basis = d.Method.Basis(r)
	}
}

// refuseUsed refuses to exclude a control that risks use (clause 6.1.3 d: the
// statement follows from the treatment, not the other way round).
func refuseUsed(d *Document, at Path) *Refusal {
	id := annexa.ControlID(strings.Split(string(at), "/")[1])
	var users []string
	for _, r := range d.Risks {
		if r != nil && slices.Contains(r.Treatment.Controls, id) {
			users = append(users, r.ID)
		}
	}
	if len(users) == 0 {
		return nil
	}
	more := lang.T("", "")
	if n := len(users) - namedUsers; n > 0 {
		users = users[:namedUsers]
		more = lang.T(fmt.Sprintf(" en nog %d", n), fmt.Sprintf(" and %d more", n))
	}
	names := strings.Join(users, ", ")
	return Refuse(at,
		fmt.Sprintf("Maatregel %s is nodig voor %s%s; haal de maatregel eerst daar weg.", id, names, more.In(lang.NL)),
		fmt.Sprintf("Control %s is needed for %s%s; take the control away there first.", id, names, more.In(lang.EN)))
}

// namedUsers is how many risks a sentence names before it counts the rest.
const namedUsers = 8

func refuseUnknown(at Path) *Refusal {
	return Refuse(at, "Dit onderdeel bestaat niet.", "There is no such item.")
}

func refuseKind(at Path, want any) *Refusal {
	switch want.(type) {
	case int:
		return Refuse(at, "Hier hoort een getal.", "A number belongs here.")
	case bool:
		return Refuse(at, "Hier hoort ja of nee.", "Yes or no belongs here.")
	case []string:
		return Refuse(at, "Hier hoort een lijst.", "A list belongs here.")
	}
	return Refuse(at, "Hier hoort een tekst.", "A text belongs here.")
}
