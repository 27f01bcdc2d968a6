package compare

import (
	"maps"
	"reflect"
	"slices"
	"strings"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// Compare returns what differs between two documents. It takes any two, in
// time in proportion to their size, and the same two always give the same; a
// nil document counts as an empty one.
func Compare(old, new *risk.Document) Diff {
	if old == nil {
		old = &risk.Document{}
	}
	if new == nil {
		new = &risk.Document{}
	}
	c := comparison{
		old: old, new: new, before: risk.Assess(old), after: risk.Assess(new),
		labels: make(map[string]lang.Text),
		diff:   Diff{Old: editionOf(old), New: editionOf(new), Method: methodChange(&old.Method, &new.Method), Sections: newSections()},
	}
	for change := range risk.Changes(old, new) {
		c.take(change)
	}
	c.followRisks()
	c.followControls()
	c.nameChanged()
	c.diff.Unknown = unknownChanges(old.Unknown, new.Unknown)
	return c.diff
}

func editionOf(d *risk.Document) Edition {
	return Edition{d.Organisation.Name, d.Edition.Version, d.Edition.Date}
}

// comparison is a [Diff] in the making.
type comparison struct {
	old, new      *risk.Document
	before, after *risk.Assessment
	labels        map[string]lang.Text // of the fields of records, which have no numbers in them
	diff          Diff
}

// take puts a change in its section.
func (c *comparison) take(change risk.Change) {
	if kept(change.Pattern) {
		return
	}
	if list, rest, ok := strings.Cut(change.Pattern, "/*"); ok {
		if s := c.diff.section(risk.Path(list)); s != nil {
			c.takeRecord(s, change, rest == "")
			return
		}
	}
	top, _, _ := strings.Cut(change.Pattern, "/")
	switch top {
	case "controlSet":
		top = "decisions" // what the statement begins with
	case "frameworks":
		top = "requirements" // that they ask
	}
	if s := c.diff.section(risk.Path(top)); s != nil {
		s.Fields = append(s.Fields, c.field(change, risk.Label(change.At)))
	}
}

// kept reports whether a field follows from others: counters count the ids,
// the basis of an approval or a justification repeats the values it was given
// for, and an area has as many steps as the scale of impact.
func kept(pattern string) bool {
	return strings.HasPrefix(pattern, "counters/") || strings.HasSuffix(pattern, "/basis") || pattern == "method/areas/*/steps"
}

// takeRecord puts a change in the list of s. What lies deeper in a record than
// its own fields is still a field of that record.
func (c *comparison) takeRecord(s *Section, change risk.Change, whole bool) {
	id := string(change.At[len(s.At)+1:])
	if !whole {
		id, _, _ = strings.Cut(id, "/")
	}
	at := s.At + "/" + risk.Path(id)
	switch {
	case whole && s.At == "checklist":
		c.takeDocument(s, change)
	case whole && change.Old == nil:
		a, isAction := change.New.(*risk.Action)
		_, name := describe(c.new, change.New)
		s.Added = append(s.Added, Entry{At: at, ID: id, Name: name, Done: isAction && a.Status == risk.Done})
	case whole && change.New == nil:
		_, name := describe(c.old, change.Old)
		s.Removed = append(s.Removed, Entry{At: at, ID: id, Name: name})
	default:
		if n := len(s.Changed); n == 0 || s.Changed[n-1].At != at {
			s.Changed = append(s.Changed, Entry{At: at, ID: id})
		}
		e := &s.Changed[len(s.Changed)-1]
		e.Fields = append(e.Fields, c.field(change, c.label(change.Pattern)))
		e.Done = e.Done || change.Pattern == "actions/*/status" && change.New == string(risk.Done)
	}
}

// takeDocument puts a row of the checklist in its section that only one of the
// documents has. A row is there once something is said in it, so that it was
// not added but filled in, and not removed but emptied.
func (c *comparison) takeDocument(s *Section, change risk.Change) {
	was, _ := change.Old.(*risk.DocumentState)
	is, _ := change.New.(*risk.DocumentState)
	if was == nil {
		was = &risk.DocumentState{ID: is.ID}
	}
	if is == nil {
		is = &risk.DocumentState{ID: was.ID}
	}
	for field := range risk.Changes(&risk.Document{Checklist: []*risk.DocumentState{was}}, &risk.Document{Checklist: []*risk.DocumentState{is}}) {
		c.takeRecord(s, field, false)
		_, s.Changed[len(s.Changed)-1].Name = describe(c.new, is)
	}
}

// label returns the label of a field that every record of a list has.
func (c *comparison) label(pattern string) lang.Text {
	label, ok := c.labels[pattern]
	if !ok {
		label = risk.Label(risk.Path(pattern))
		c.labels[pattern] = label
	}
	return label
}

func (c *comparison) field(change risk.Change, label lang.Text) Field {
	return Field{
		At: change.At, Label: label, Old: change.Old, New: change.New,
		OldText: valueText(c.old, change.Pattern, change.Old), NewText: valueText(c.new, change.Pattern, change.New),
	}
}

// unknownChanges returns the paths of the unknown members that differ.
func unknownChanges(old, new map[risk.Path]any) []risk.Path {
	differ := map[risk.Path]bool{}
	for at, value := range old {
		if other, ok := new[at]; !ok || !reflect.DeepEqual(value, other) {
			differ[at] = true
		}
	}
	for at := range new {
		if _, ok := old[at]; !ok {
			differ[at] = true
		}
	}
	return slices.Sorted(maps.Keys(differ))
}
