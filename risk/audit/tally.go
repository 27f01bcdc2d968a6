package audit

import (
	"slices"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/risk"
)

// tally counts how many records say each text; a blank one is no answer.
type tally struct {
	by    map[string]*int
	last  string // that was counted, and its number: neighbours often say the same
	n     *int
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
	if t.n == nil || t.last != text {
		t.last, t.n = text, t.by[text]
	}
	if t.n == nil {
		t.n = new(int)
		t.by[text] = t.n
		t.turns++
	}
	t.total += by
	if *t.n += by; *t.n == 0 {
		delete(t.by, text)
		t.n = nil
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

// titles knows which risks have the same title. It has no pointers by place,
// for those of a long register take long to move when a risk is added.
type titles struct {
	by    map[string]int32 // in all, by text
	all   []title          // the first one is that of no title
	free  []int32          // in all, that no risk has any more
	of    []int32          // in all, by place in the register
	twice int              // how many are of more than one risk
	turns int              // how often of or the risks in it changed
}

// title is what any number of risks are called.
type title struct {
	text string
	n    int
}

// edit makes way for the new titles of a part of the register.
func (t *titles) edit(s risk.Span, was, now []risk.RiskResult) {
	if t.by == nil {
		t.by, t.all = make(map[string]int32, s.New), make([]title, 1, 1+s.New)
	}
	var text []byte
	fresh, gone := make([]int32, s.New), t.of[s.From:s.From+s.Old]
	changed := s.Old != s.New
	for i := range fresh {
		r := now[s.From+i].Risk
		text = appendFolded(text[:0], r.Title)
		fresh[i] = t.take(text)
		changed = changed || fresh[i] != gone[i] || r.ID != was[s.From+i].Risk.ID
	}
	for _, old := range gone {
		t.drop(old)
	}
	switch {
	case !changed:
		return
	case len(gone) == len(t.of): // all of them: nothing to move
		t.of = fresh
	default:
		t.of = slices.Replace(t.of, s.From, s.From+s.Old, fresh...)
	}
	t.turns++
}

// take returns the title with a text, for one more risk.
func (t *titles) take(text []byte) int32 {
	if len(text) == 0 {
		return 0
	}
	i := t.by[string(text)]
	if i == 0 {
		if n := len(t.free); n > 0 {
			i, t.free = t.free[n-1], t.free[:n-1]
		} else {
			i, t.all = int32(len(t.all)), append(t.all, title{})
		}
		t.all[i].text = string(text)
		t.by[t.all[i].text] = i
	}
	if t.all[i].n++; t.all[i].n == 2 {
		t.twice++
	}
	return i
}

// drop is for one risk less with a title.
func (t *titles) drop(i int32) {
	if i == 0 {
		return
	}
	one := &t.all[i]
	switch one.n--; one.n {
	case 1:
		t.twice--
	case 0:
		delete(t.by, one.text)
		one.text = ""
		t.free = append(t.free, i)
	}
}
