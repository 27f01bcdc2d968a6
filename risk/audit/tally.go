package audit

import (
	"slices"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/risk"
)

// tally counts how many records say each text; a blank one is no answer.
type tally struct {
	by    map[string]*int
	total int
	turns int // how often a text appeared or disappeared
}

func (t *tally) add(text string, by int) {
	if blank(text) {
		return
	}
	if t.by == nil {
		t.by = make(map[string]*int)
	}
	n := t.by[text]
	if n == nil {
		n = new(int)
		t.by[text] = n
		t.turns++
	}
	t.total += by
	if *n += by; *n == 0 {
		delete(t.by, text)
		t.turns++
	}
}

// has reports whether any record says text. A rule about one record that asks
// this must depend on the turns of t.
func (t *tally) has(text string) bool { return t.by[text] != nil }

// count returns how many records say text.
func (t *tally) count(text string) int {
	if n := t.by[text]; n != nil {
		return *n
	}
	return 0
}

// unlike reports whether two of the texts are not alike.
func (t *tally) unlike() bool {
	first := ""
	for text := range t.by {
		if first == "" {
			first = text
		} else if !alike(first, text) {
			return true
		}
	}
	return false
}

// fully counts controls. It is asked for every control of every risk that a
// change of status touches: those of Annex A are counted by their place.
type fully struct {
	annex []int
	own   tally
}

func (f *fully) add(id annexa.ControlID, by int) {
	i := id.Place()
	if i < 0 {
		f.own.add(string(id), by)
		return
	}
	for len(f.annex) <= i {
		f.annex = append(f.annex, 0)
	}
	f.annex[i] += by
}

// has reports whether a control is among them.
func (f *fully) has(id annexa.ControlID) bool {
	if i := id.Place(); i >= 0 {
		return i < len(f.annex) && f.annex[i] > 0
	}
	return f.own.has(string(id))
}

// titles knows which risks have the same title.
type titles struct {
	by    map[string]*title
	of    []titled // by place in the register
	turns int      // how often of changed
}

// title is what any number of risks are called.
type title struct {
	text string
	n    int
}

// titled is the risk that has an id and a title; nil when that is empty.
type titled struct {
	id string
	*title
}

// edit makes way for the new titles of a part of the register.
func (t *titles) edit(s risk.Span, register []risk.RiskResult) {
	if t.by == nil {
		t.by = make(map[string]*title, s.New)
	}
	var text []byte
	fresh, room := make([]titled, s.New), make([]title, s.New)
	for i := range fresh {
		r := register[s.From+i].Risk
		text = appendFolded(text[:0], r.Title)
		fresh[i] = titled{r.ID, t.take(text, &room[i])}
	}
	gone := t.of[s.From : s.From+s.Old]
	for _, old := range gone {
		if old.title == nil {
			continue
		}
		if old.n--; old.n == 0 {
			delete(t.by, old.text)
		}
	}
	switch {
	case slices.Equal(gone, fresh):
		return
	case len(gone) == len(t.of): // all of them: nothing to move
		t.of = fresh
	default:
		t.of = slices.Replace(t.of, s.From, s.From+s.Old, fresh...)
	}
	t.turns++
}

// take returns the title with that text, for one more risk: what there is
// already, or else the one given.
func (t *titles) take(text []byte, other *title) *title {
	if len(text) == 0 {
		return nil
	}
	known := t.by[string(text)]
	if known == nil {
		known = other
		known.text = string(text)
		t.by[known.text] = known
	}
	known.n++
	return known
}
