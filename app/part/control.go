package part

import (
	"cmp"
	"slices"
	"strings"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// Control is a control to choose: one of Annex A or an own one.
type Control struct {
	ID    annexa.ControlID
	Title string
	Types string // "Preventief, detectief"; empty for an own control
	Own   bool
}

// ControlOf returns what is shown of a control, and whether there is one.
func ControlOf(d *risk.Document, l lang.Lang, id annexa.ControlID) (Control, bool) {
	if c, ok := annexa.ControlByID(id); ok {
		return ofAnnexA(c, l), true
	}
	for _, own := range d.OwnControls {
		if own != nil && own.ID == id {
			return ofOwn(own, l), true
		}
	}
	return Control{ID: id}, false
}

var untitled = lang.T("Eigen maatregel zonder naam", "Own control without a name")

func ofOwn(own *risk.OwnControl, l lang.Lang) Control {
	title := own.Title
	if title == "" {
		title = untitled.In(l)
	}
	return Control{ID: own.ID, Title: title, Own: true}
}

func ofAnnexA(c annexa.Control, l lang.Lang) Control {
	var types []string
	for name := range c.Type.Names() {
		types = append(types, name.In(l))
	}
	for i := 1; i < len(types); i++ {
		types[i] = strings.ToLower(types[i])
	}
	return Control{ID: c.ID, Title: c.Title.In(l), Types: strings.Join(types, ", ")}
}

// FindControls returns the controls that hold every word of words, best first:
// by number, by title, and then by what the other language calls them and by
// their attributes. No words find all, in the order of Annex A and the own
// ones after it.
func FindControls(d *risk.Document, l lang.Lang, words string) []Control {
	type hit struct {
		Control
		rank int
	}
	words = strings.TrimSpace(Fold(words))
	var hits []hit
	add := func(c Control, more ...string) {
		number := Fold(string(c.ID))
		switch {
		case words == "" || number == words:
			hits = append(hits, hit{c, 0})
		case strings.HasPrefix(number, words):
			hits = append(hits, hit{c, 1})
		case Matches(number+" "+c.Title, words):
			hits = append(hits, hit{c, 2})
		case Matches(number+" "+c.Title+" "+strings.Join(more, " "), words):
			hits = append(hits, hit{c, 3})
		}
	}
	for c := range annexa.Controls() {
		add(ofAnnexA(c, l), alias(c, l)...)
	}
	for _, own := range d.OwnControls {
		if own != nil {
			add(ofOwn(own, l), own.Description, own.Source)
		}
	}
	slices.SortStableFunc(hits, func(a, b hit) int { return cmp.Compare(a.rank, b.rank) })
	out := make([]Control, len(hits))
	for i, h := range hits {
		out[i] = h.Control
	}
	return out
}

// alias returns the other words by which people look for a control.
func alias(c annexa.Control, l lang.Lang) []string {
	var out []string
	for _, other := range lang.All() {
		if other != l {
			out = append(out, c.Title.In(other))
		}
	}
	for name := range c.Type.Names() {
		out = append(out, name.In(l))
	}
	for name := range c.Capabilities.Names() {
		out = append(out, name.In(l))
	}
	return out
}

// InOrder sorts ids of controls as the statement lists them: Annex A in its
// order and the own controls after it.
func InOrder(d *risk.Document, ids []string) {
	place := make(map[string]int, len(d.Decisions))
	for i, decision := range d.Decisions {
		if decision != nil {
			place[string(decision.ID)] = i
		}
	}
	slices.SortStableFunc(ids, func(a, b string) int { return cmp.Compare(place[a], place[b]) })
}
