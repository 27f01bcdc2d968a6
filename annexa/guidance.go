package annexa

import (
	"slices"

	"example.org/toepasselijk/annexa/lang"
)

// Guidance is what helps somebody decide about one control of Annex A and
// prepare for the audit of it, in this project's own words.
type Guidance struct {
	Control   ControlID
	Plain     lang.Text         // what the control asks, in one or two sentences
	Question  lang.Text         // what an auditor asks to see
	Evidence  lang.In[[]string] // what may serve as evidence
	Interview lang.Text         // what an auditor asks somebody at work
}

// GuidanceOf returns the guidance to the control with the given number, and
// whether there is any: own controls have none.
func GuidanceOf(id ControlID) (Guidance, bool) {
	i := id.Place()
	if i < 0 {
		return Guidance{}, false
	}
	return guidance[i], true
}

// guidance has a row for every control, in the order of Annex A.
var guidance = slices.Concat(organizationalGuidance, peopleGuidance, physicalGuidance, technologicalGuidance)
