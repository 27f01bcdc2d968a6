package audit

import (
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
	var places []int
	for i := range now.Risks {
		r := &now.Risks[i]
		isEdited := edited.From <= i && i < edited.From+edited.New
		if !isEdited && (len(controls) > many || usesAny(r.Risk, controls)) {
			places = append(places, i)
		}
	}
	return places
}

func usesAny(r *risk.Risk, controls []annexa.ControlID) bool {
	for _, used := range r.Treatment.Controls {
		for _, id := range controls {
			// Most numbers are as long as each other and end otherwise.
			if n := len(id); n == len(used) && n > 0 && used[n-1] == id[n-1] && used == id {
				return true
			}
		}
	}
	return false
}

// restated returns the controls that stand otherwise in one statement than in
// the other: with another status, or at another place.
func restated(was, now []risk.SoARow) []annexa.ControlID {
	if restatedRows(was, now).Empty() {
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
