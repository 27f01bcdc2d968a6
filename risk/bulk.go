package risk

import (
	"strings"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
)

// Bulk is what is decided about several controls at once. What is empty stays
// as it is for each of them.
type Bulk struct {
	Applicable    Applicable
	Justification string // for those without one: nobody's words are replaced
	Ground        Ground
	GroundText    string // for those whose ground has no words yet
	Status        ControlStatus
	Owner         string
}

// BulkOutcome is what an edit of several controls did. A control stands in
// one of Changed, Same and Refused.
type BulkOutcome struct {
	Changed []annexa.ControlID
	Same    []annexa.ControlID // was like this already
	Refused []*Refusal         // nothing was done about these
	Kept    []annexa.ControlID // have a justification of their own, which stays
}

// DecideAll returns d with b decided about the controls, and what that did. A
// control that cannot be excluded, because risks use it or no reason is given,
// is left alone as a whole. When nothing changed d itself is returned.
func DecideAll(d *Document, ids []annexa.ControlID, b Bulk) (*Document, BulkOutcome) {
	var done BulkOutcome
	for _, id := range ids {
		next, kept, err := b.decide(d, id)
		if done.add(d, next, id, err); err != nil {
			continue
		}
		if kept {
			done.Kept = append(done.Kept, id)
		}
		d = next
	}
	return d, done
}

// decide does to one control what b says; kept tells that its justification
// stayed.
func (b Bulk) decide(d *Document, id annexa.ControlID) (next *Document, kept bool, err error) {
	place := string(decisionAt(id, ""))
	ground := place + "reasons/" + string(b.Ground)
	var groundOn, groundText any
	if b.Ground != "" {
		groundOn, groundText = true, text(b.GroundText)
	}
	// The justification comes last: it is about all the rest.
	for _, field := range []struct {
		at    string
		value any
		mine  bool // words of the user stay
	}{
		{place + "applicable", text(b.Applicable), false},
		{ground + "/on", groundOn, false},
		{ground + "/text", groundText, true},
		{place + "status", text(b.Status), false},
		{place + "owner", text(b.Owner), false},
		{place + "justification", text(b.Justification), true},
	} {
		if field.value == nil {
			continue
		}
		at := Path(field.at)
		old, _ := Get(d, at)
		if was, _ := old.(string); field.mine && strings.TrimSpace(was) != "" {
			kept = kept || was != field.value
			continue
		}
		if d, err = Set(d, at, field.value); err != nil {
			return nil, false, err
		}
	}
	if b.Applicable == No && !justified(d, id) {
		return nil, false, Refuse(Path(place+"justification"), "Schrijf op waarom de maatregel niet nodig is.", "Write why the control is not needed.")
	}
	return d, kept, nil
}

// justified reports whether a control has a justification.
func justified(d *Document, id annexa.ControlID) bool {
	value, _ := Get(d, decisionAt(id, "justification"))
	words, _ := value.(string)
	return strings.TrimSpace(words) != ""
}

// text returns s as the value of a field, or nil for nothing to set.
func text[S ~string](s S) any {
	if strings.TrimSpace(string(s)) == "" {
		return nil
	}
	return string(s)
}

// TakeDrafts returns d with the draft of today as the justification of each of
// the controls that has none, and what that did. Refused are those for which
// the data give no reason.
func TakeDrafts(d *Document, ids []annexa.ControlID, l lang.Lang) (*Document, BulkOutcome) {
	var done BulkOutcome
	for _, id := range ids {
		if justified(d, id) {
			done.Same, done.Kept = append(done.Same, id), append(done.Kept, id)
			continue
		}
		next, err := TakeDraft(d, id, l)
		if done.add(d, next, id, err); err == nil {
			d = next
		}
	}
	return d, done
}

// add notes what became of one control.
func (o *BulkOutcome) add(before, after *Document, id annexa.ControlID, err error) {
	switch r, _ := err.(*Refusal); {
	case r != nil:
		o.Refused = append(o.Refused, r)
	case before == after:
		o.Same = append(o.Same, id)
	default:
		o.Changed = append(o.Changed, id)
	}
}
