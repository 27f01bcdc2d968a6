package audit

import (
	"slices"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/risk"
)

// touchedRisks returns the places of the risks outside edited that use a
// control whose status is another one in now than in was.
func touchedRisks(was, now *risk.Assessment, edited risk.Span) []int {
	controls := restated(was.SoA, now.SoA)
	if len(controls) == 0 {
		return nil
	}
	const many = 16 // controls: asking all risks is quicker than sifting them
	uses := func(id annexa.ControlID) bool { return slices.Contains(controls, id) }
	var places []int
	for i, r := range now.Risks {
		isEdited := edited.From <= i && i < edited.From+edited.New
		if !isEdited && (len(controls) > many || slices.ContainsFunc(r.Risk.Treatment.Controls, uses)) {
			places = append(places, i)
		}
	}
	return places
}

// restated returns the controls that stand otherwise in one statement than in
// the other: with another status, or at another place.
func restated(was, now []risk.SoARow) []annexa.ControlID {
	if shared(was, now).Empty() {
		return nil
	}
	var ids []annexa.ControlID
	for i := range max(len(was), len(now)) {
		var before, after risk.Decision
		if i < len(was) {
			before = *was[i].Decision
		}
		if i < len(now) {
			after = *now[i].Decision
		}
		switch {
		case before.ID != after.ID:
			ids = append(ids, before.ID, after.ID)
		case before.Status != after.Status:
			ids = append(ids, after.ID)
		}
	}
	return ids
}
