package risk

import (
	"reflect"
	"slices"
	"strings"
)

// NoteOn returns the note about what a rule of the auditcheck found at a
// place; nil when there is none.
func NoteOn(d *Document, rule string, place Path) *Note {
	if d == nil {
		return nil
	}
	if i := slices.IndexFunc(d.Notes, about(rule, place)); i >= 0 {
		return d.Notes[i]
	}
	return nil
}

func about(rule string, place Path) func(*Note) bool {
	return func(n *Note) bool { return n != nil && n.Rule == rule && n.Place == place }
}

// Accepts reports whether n holds as the acceptance of a finding: without a
// reason it is no more than a wish.
func (n *Note) Accepts() bool { return n != nil && strings.TrimSpace(n.Reason) != "" }

// Covers reports whether n accepts its finding as it is now, about count
// records of a list: more than were there when it was accepted, nobody has
// looked at.
func (n *Note) Covers(count int) bool { return n.Accepts() && (n.Count == 0 || count <= n.Count) }

// AcceptFinding returns d in which what note.Rule found at note.Place is
// accepted as it is, and the id of the note that says so; the id in note is of
// no account. A finding has one note: accepting it again replaces what was
// said. [Remove] takes the acceptance back. The error is a [*Refusal]: nothing
// is accepted without a reason, nor what stands nowhere in d.
func AcceptFinding(d *Document, note Note) (*Document, string, error) {
	if _, ok := resolve(d, note.Place); !ok || note.Rule == "" {
		return nil, "", refuseUnknown(note.Place)
	}
	if !note.Accepts() {
		return nil, "", Refuse(noteList.path, "Vul in waarom u deze bevinding accepteert.", "Fill in why you accept this finding.")
	}
	if r := (known{doc: d}).refuseFields(reflect.ValueOf(note), noteForm); r != nil {
		return nil, "", r.under(string(noteList.path))
	}
	if old := NoteOn(d, note.Rule, note.Place); old != nil {
		note.ID = old.ID
	} else {
		var err error
		if d, note.ID, err = Add(d, noteList.path); err != nil {
			return nil, "", err
		}
	}
	at := noteList.path + "/" + Path(note.ID)
	return rewrite(d, at, func(reflect.Value) reflect.Value { return reflect.ValueOf(&note) }), note.ID, nil
}
