package risk

import (
	"reflect"

	"example.org/toepasselijk/annexa"
)

// Path names one field by the JSON names of the file, with an entry of a list
// named by its id and a step of a scale by its number from 1:
// "risks/R12/owner", "decisions/5.15/status", "method/likelihood/3/name". A
// finding points with it, a refused file is explained with it, a form field
// writes through it, and the browser jumps to it.
type Path string

// At names a field of d itself.
func (d *Document) At(field string) Path { return Path(field) }

// At names a field of r, for instance "treatment/option".
func (r *Risk) At(field string) Path { return Path("risks/" + r.ID + "/" + field) }

// At names a field of a.
func (a *Asset) At(field string) Path { return Path("assets/" + a.ID + "/" + field) }

// At names a field of a.
func (a *Action) At(field string) Path { return Path("actions/" + a.ID + "/" + field) }

// At names a field of c.
func (c *OwnControl) At(field string) Path { return Path("ownControls/" + string(c.ID) + "/" + field) }

// At names a field of d.
func (d *Decision) At(field string) Path { return decisionAt(d.ID, field) }

// decisionAt names a field of the decision about a control, or about a
// requirement of a framework.
func decisionAt(id annexa.ControlID, field string) Path {
	if annexa.IsRequirement(id) {
		return Path("requirements/" + string(id) + "/" + field)
	}
	return Path("decisions/" + string(id) + "/" + field)
}

// At names a field of a.
func (a *Area) At(field string) Path { return Path("method/areas/" + a.ID + "/" + field) }

// At names a field of q.
func (q *Quality) At(field string) Path { return Path("method/qualities/" + q.ID + "/" + field) }

// At names a field of d.
func (d *Dismissal) At(field string) Path { return Path("dismissals/" + d.ID + "/" + field) }

// At names a field of n.
func (n *Note) At(field string) Path { return Path("notes/" + n.ID + "/" + field) }

// At names a field of p.
func (p *Party) At(field string) Path { return Path("organisation/parties/" + p.ID + "/" + field) }

// At names a field of p.
func (p *Participant) At(field string) Path {
	return Path("organisation/participants/" + p.ID + "/" + field)
}

// At names a field of r.
func (r *Revision) At(field string) Path { return Path("edition/history/" + r.ID + "/" + field) }

// Get returns the value that at names in d, and whether there is one: a
// string, int, bool or []string for a field, whatever its named type, and the
// record, list or struct itself for a path that ends earlier. The value must
// not be changed. Get accepts any path. A field that [Set] would make, such as
// the impact in an area of which nothing is said yet, reads as empty.
func Get(d *Document, at Path) (any, bool) {
	v, ok := resolve(d, at)
	if !ok && d != nil {
		v, ok = resolve(withEntry(d, at), at)
	}
	if !ok {
		return nil, false
	}
	return plain(v), true
}

// plain returns v without its named type: a string, int, bool or []string,
// and anything else as it is.
func plain(v reflect.Value) any {
	switch v.Kind() {
	case reflect.String:
		return v.String()
	case reflect.Int:
		return int(v.Int())
	case reflect.Slice:
		if v.Type().Elem().Kind() != reflect.String {
			break
		}
		texts := make([]string, v.Len())
		for i := range texts {
			texts[i] = v.Index(i).String()
		}
		return texts
	}
	return v.Interface()
}
