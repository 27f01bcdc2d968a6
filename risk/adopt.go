package risk

import "example.org/toepasselijk/annexa"

// Statement is what a statement of applicability says about one control. What
// is empty is not said.
type Statement struct {
	Applicable    Applicable
	Status        ControlStatus
	Justification string
	Reference     string
	Owner         string
}

// fields are the fields of a decision that s speaks of, with what it says. The
// justification comes last: it is about all the rest.
func (s Statement) fields(id annexa.ControlID) [5]struct {
	at    Path
	value string
} {
	at := Path("decisions/" + string(id) + "/")
	return [5]struct {
		at    Path
		value string
	}{
		{at + "applicable", string(s.Applicable)}, {at + "status", string(s.Status)}, {at + "reference", s.Reference}, {at + "owner", s.Owner},
		{at + "justification", s.Justification},
	}
}

// In reports whether d says all of s about a control.
func (s Statement) In(d *Document, id annexa.ControlID) bool {
	for _, f := range s.fields(id) {
		if now, _ := Get(d, f.at); text(f.value) != nil && plainValue(now) != f.value {
			return false
		}
	}
	return true
}

// Fits reports whether d says nothing about a control that s would replace.
func (s Statement) Fits(d *Document, id annexa.ControlID) bool {
	for _, f := range s.fields(id) {
		if now, _ := Get(d, f.at); text(f.value) != nil && plainValue(now) != f.value && plainValue(now) != "" {
			return false
		}
	}
	return true
}

// Adopt returns d with what s says about a control. What d says already is
// replaced, so ask [Statement.Fits] first where nobody chose that. The error is
// a [*Refusal]: there is no such control, or it is to be excluded though risks
// use it.
func Adopt(d *Document, id annexa.ControlID, s Statement) (*Document, error) {
	if at := Path("decisions/" + string(id)); text(string(id)) == nil {
		return nil, refuseUnknown(at)
	} else if _, ok := Get(d, at); !ok {
		return nil, refuseUnknown(at)
	}
	for _, f := range s.fields(id) {
		if text(f.value) == nil {
			continue
		}
		var err error
		if d, err = Set(d, f.at, f.value); err != nil {
			return nil, err
		}
	}
	return d, nil
}
