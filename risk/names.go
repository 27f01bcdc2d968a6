package risk

import (
	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
)

// ControlTitle returns what a control is called in l: the title in Annex A, or
// the user's for an own control, which has one language. A requirement of a
// framework has a title too. Empty for an unknown id.
func ControlTitle(d *Document, id annexa.ControlID, l lang.Lang) string {
	if c, ok := annexa.ControlByID(id); ok {
		return c.Title.In(l)
	}
	if r, ok := annexa.RequirementByID(id); ok {
		return r.Title.In(l)
	}
	title, _ := Get(d, Path("ownControls/"+string(id)+"/title"))
	own, _ := title.(string)
	return own
}

// ActionByID returns the action of d with an id, or nil. It is quick enough to
// ask for every action of every risk.
func ActionByID(d *Document, id string) *Action {
	if i := placeIn(d.Actions, id, idOfAction); i >= 0 {
		return d.Actions[i]
	}
	return nil
}

// ThreatName returns what r's threat is called in l: its name in the
// catalogue, or the user's own words.
func ThreatName(r *Risk, l lang.Lang) string {
	if r == nil {
		return ""
	}
	if t, ok := annexa.ThreatByID(r.Threat); ok {
		return t.Name.In(l)
	}
	return r.OwnThreat
}
