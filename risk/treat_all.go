package risk

import (
	"slices"

	"example.org/toepasselijk/annexa"
)

// TreatAll returns d in which the risks among ids that have no treatment yet
// get one, and the ids of those. The explanation, when not empty, is given to
// each. Modifying a risk chooses the controls that the catalogue lists for its
// threat, except those set aside for it; a risk for which there is none keeps
// waiting. When nothing changed d itself is returned.
func TreatAll(d *Document, ids []string, option Option, explanation string) (*Document, []string) {
	if d == nil || option == "" || NameOf(options, option) == NameOf(options, "") {
		return d, nil
	}
	var done []string
	out := *d
	out.Risks = withoutAll(d.Risks, func(r *Risk) bool {
		fits := option != Modify || len(r.Treatment.Controls)+len(r.Suggested()) > 0
		return fits && r.Treatment.Option == "" && slices.Contains(ids, r.ID)
	}, func(r *Risk) {
		t := &r.Treatment
		t.Option = option
		if option == Modify {
			t.Controls = slices.Concat(t.Controls, r.Suggested())
		}
		if t.Explanation == "" {
			t.Explanation = explanation
		}
		done = append(done, r.ID)
	})
	if len(done) == 0 {
		return d, nil
	}
	return &out, done
}

// Treatable returns the ids of the risks above the line of acceptance that
// wait for a treatment and for which the catalogue proposes controls, and of
// the risks within the line that wait for one, for which retaining is enough.
// Drafts are to be confirmed first.
func Treatable(a *Assessment) (above, within []string) {
	for _, r := range a.Risks {
		switch {
		case r.Risk.Treatment.Option != "" || r.Current == 0 || r.Risk.Draft:
		case !r.Above:
			within = append(within, r.Risk.ID)
		case len(r.Risk.Treatment.Controls)+len(r.Risk.Suggested()) > 0:
			above = append(above, r.Risk.ID)
		}
	}
	return above, within
}

// ControlsOf returns the different controls that the risks with the given ids
// would get from [TreatAll], in the order of Annex A.
func ControlsOf(d *Document, ids []string) []annexa.ControlID {
	wanted := map[annexa.ControlID]bool{}
	for _, r := range d.Risks {
		if r == nil || !slices.Contains(ids, r.ID) {
			continue
		}
		for _, id := range slices.Concat(r.Treatment.Controls, r.Suggested()) {
			wanted[id] = true
		}
	}
	var out []annexa.ControlID
	for _, c := range d.Decisions {
		if c != nil && wanted[c.ID] {
			out = append(out, c.ID)
		}
	}
	return out
}
