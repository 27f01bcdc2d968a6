package risk

import (
	"strings"

	"example.org/toepasselijk/annexa"
)

// Statement is what a statement of applicability says about one control. What
// is empty, or a reason that is off, is not said.
type Statement struct {
	Applicable    Applicable
	Reasons       Reasons
	Status        ControlStatus
	Justification string
	Reference     string
	Owner         string
}

// saying is a field of a decision and what is said of it: a string or a bool.
type saying struct {
	at    Path
	value any
}

// says reports whether anything is said.
func (s saying) says() bool {
	text, ok := s.value.(string)
	return s.value == true || ok && strings.TrimSpace(text) != ""
}

// fields are the fields of a decision that s says something of. The
// justification comes last: it is about all the rest.
func (s Statement) fields(id annexa.ControlID) []saying {
	at := Path("decisions/" + string(id) + "/")
	all := []saying{
		{at + "applicable", string(s.Applicable)}, {at + "status", string(s.Status)}, {at + "reference", s.Reference}, {at + "owner", s.Owner},
	}
	for _, g := range grounds {
		reason, on := s.Reasons.On(g.Value), at+"reasons/"+Path(g.Value)
		all = append(all, saying{on + "/on", reason.On}, saying{on + "/text", reason.Text})
	}
	all = append(all, saying{at + "justification", s.Justification})
	said := all[:0]
	for _, f := range all {
		if f.says() {
			said = append(said, f)
		}
	}
	return said
}

// In reports whether d says all of s about a control.
func (s Statement) In(d *Document, id annexa.ControlID) bool {
	for _, f := range s.fields(id) {
		if now, _ := Get(d, f.at); plainValue(now) != f.value {
			return false
		}
	}
	return true
}

// Fits reports whether d says nothing about a control that s would replace.
func (s Statement) Fits(d *Document, id annexa.ControlID) bool {
	for _, f := range s.fields(id) {
		now, _ := Get(d, f.at)
		if was := plainValue(now); was != f.value && (saying{f.at, was}).says() {
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
		var err error
		if d, err = Set(d, f.at, f.value); err != nil {
			return nil, err
		}
	}
	return d, nil
}
