package annexa

import (
	"iter"
	"slices"

	"example.org/toepasselijk/annexa/lang"
)

// Former is a control of Annex A of ISO/IEC 27001:2013, the edition before
// this one.
type Former struct {
	ID    string    // its number, such as "9.2.1"
	Title lang.Text // as the standard printed it
}

// Formers yields the 114 controls of 2013 in the order of their Annex A.
func Formers() iter.Seq[Former] { return slices.Values(formers) }

// FormerByID returns the control of 2013 with the given number, and whether
// there is one.
func FormerByID(id string) (Former, bool) {
	i, ok := formerIndex[id]
	if !ok {
		return Former{}, false
	}
	return formers[i], true
}

// Becomes yields the controls of 2022 that continue this one, in their order;
// at least one.
func (f Former) Becomes() iter.Seq[ControlID] { return slices.Values(successors[f.ID]) }

// Change returns what became of the control.
func (f Former) Change() Change {
	var out Change
	for _, id := range successors[f.ID] {
		c, _ := ControlByID(id)
		out |= c.Change()
	}
	return out
}

// Change is how a control of one edition goes over into the other (ISO/IEC
// 27002:2022, annex B). Merged and Split combine with |: 18.2.3 is split over
// 5.36 and 8.8, each of which continues another control too.
type Change uint8

// The changes.
const (
	Same   Change = 1 << iota // one control continues one other
	Merged                    // one control continues several
	Split                     // several controls continue one
	New                       // a control of 2022 continues none
)

// Change returns how the control came from those of 2013.
func (c Control) Change() Change {
	var out Change
	switch len(c.was) {
	case 0:
		return New
	case 1:
	default:
		out = Merged
	}
	for _, id := range c.was {
		if len(successors[id]) > 1 {
			out |= Split
		}
	}
	if out == 0 {
		out = Same
	}
	return out
}

// Names yields what the changes are called.
func (c Change) Names() iter.Seq[lang.Text] { return names(uint(c), changeNames[:]) }

var changeNames = [...]lang.Text{
	lang.T("Gebleven", "Kept"), lang.T("Samengevoegd", "Merged"), lang.T("Gesplitst", "Split"), lang.T("Nieuw", "New"),
}

var formerIndex = index(formers, func(f Former) string { return f.ID })

// successors holds for each number of 2013 the controls that continue it.
var successors = func() map[string][]ControlID {
	out := make(map[string][]ControlID, len(formers))
	for _, c := range controls {
		for _, id := range c.was {
			out[id] = append(out[id], c.ID)
		}
	}
	return out
}()
