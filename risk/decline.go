package risk

import (
	"fmt"
	"slices"
	"strings"

	"example.org/toepasselijk/annexa"
)

// Suggested returns the controls that the catalogue lists for the threat of r
// and that are neither chosen nor declined, in the order of the catalogue.
func (r *Risk) Suggested() []annexa.ControlID {
	var out []annexa.ControlID
	threat, _ := annexa.ThreatByID(r.Threat)
	for id := range threat.Controls() {
		if !slices.Contains(r.Treatment.Controls, id) && r.Treatment.declined(id) < 0 {
			out = append(out, id)
		}
	}
	return out
}

// declined returns where the control stands among those set aside, or -1.
func (t *Treatment) declined(id annexa.ControlID) int {
	return slices.IndexFunc(t.Declined, func(c *Declined) bool { return c != nil && c.ID == id })
}

// undecline sets none of the controls aside any more; the list is a new one.
func (t *Treatment) undecline(ids []annexa.ControlID) {
	t.Declined = slices.DeleteFunc(slices.Clone(t.Declined), func(c *Declined) bool { return c != nil && slices.Contains(ids, c.ID) })
}

// Decline returns d in which a control that is suggested for a risk is set
// aside; its reason is empty and asks to be filled in, for it is the evidence
// that the control was considered (clause 6.1.3 b). The error is a [*Refusal].
func Decline(d *Document, riskID string, id annexa.ControlID) (*Document, error) {
	at := Path("risks/" + riskID + "/treatment/declined")
	r, ok := riskOf(d, riskID)
	switch {
	case !ok:
		return nil, refuseUnknown(at)
	case slices.Contains(r.Treatment.Controls, id):
		return nil, Refuse(at, fmt.Sprintf("Maatregel %s is gekozen; haal die eerst weg.", quoted(string(id))), fmt.Sprintf("Control %s is chosen; take it away first.", quoted(string(id))))
	case !slices.Contains(r.Suggested(), id):
		return nil, Refuse(at, fmt.Sprintf("Maatregel %s wordt voor dit risico niet voorgesteld.", quoted(string(id))), fmt.Sprintf("Control %s is not proposed for this risk.", quoted(string(id))))
	}
	return withTreatment(d, r, func(t *Treatment) {
		t.Declined = append(slices.Clip(t.Declined), &Declined{ID: id})
	}), nil
}

// Reconsider returns d in which a control that was set aside for a risk is
// suggested again; its reason goes. Choosing the control does that too. The
// error is a [*Refusal].
func Reconsider(d *Document, riskID string, id annexa.ControlID) (*Document, error) {
	at := Path("risks/" + riskID + "/treatment/declined")
	r, ok := riskOf(d, riskID)
	if !ok || r.Treatment.declined(id) < 0 {
		return nil, refuseUnknown(at)
	}
	return withoutDeclined(d, r, []annexa.ControlID{id}), nil
}

// withoutDeclined returns d in which none of the controls is set aside for r.
func withoutDeclined(d *Document, r *Risk, ids []annexa.ControlID) *Document {
	if !slices.ContainsFunc(ids, func(id annexa.ControlID) bool { return r.Treatment.declined(id) >= 0 }) {
		return d
	}
	out := withTreatment(d, r, func(t *Treatment) { t.undecline(ids) })
	out.Unknown = d.unknownWithout(func(p Path) bool {
		return slices.ContainsFunc(ids, func(id annexa.ControlID) bool {
			return strings.HasPrefix(string(p), string(r.At("treatment/declined/"+string(id)+"/")))
		})
	})
	return out
}

// withTreatment returns d with a copy of r, in which change has changed the
// treatment.
func withTreatment(d *Document, r *Risk, change func(*Treatment)) *Document {
	out := *d
	out.Risks = withoutAll(d.Risks, func(o *Risk) bool { return o == r }, func(r *Risk) { change(&r.Treatment) })
	return &out
}

// riskOf returns the risk with an id.
func riskOf(d *Document, id string) (*Risk, bool) {
	if d == nil {
		return nil, false
	}
	i := placeIn(d.Risks, id, idOfRisk)
	if i < 0 {
		return nil, false
	}
	return d.Risks[i], true
}
