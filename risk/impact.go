package risk

import (
	"fmt"
	"slices"
)

// When impact is scored per area, the impact of a risk is the highest of its
// areas that are on, at each moment. A risk of which no area is scored keeps
// the impact it has. The stored impact always follows, so that a level is
// never in doubt.

// followAreas returns d with the impact of every risk that is not what its
// areas say made so; d itself when there is none.
func followAreas(d *Document) *Document {
	if !d.Method.PerArea {
		return d
	}
	out := d
	for i, r := range d.Risks {
		if r == nil || len(r.Impacts) == 0 {
			continue
		}
		if moved := d.Method.followedAreas(r); moved != r {
			if out == d {
				c := *d
				c.Risks = slices.Clone(d.Risks)
				out = &c
			}
			out.Risks[i] = moved
		}
	}
	return out
}

// followedAreas returns r with the impact that its areas say.
func (m *Method) followedAreas(r *Risk) *Risk {
	out := r
	for _, moment := range moments {
		impact, in := m.Highest(r, moment.Value)
		if in == nil || impact == r.ScoreAt(moment.Value).Impact {
			continue
		}
		if out == r {
			c := *r
			out = &c
		}
		out.score(moment.Value).Impact = impact
	}
	return out
}

// followArea returns d with the impact of one risk following its areas after
// one of them was changed. A moment whose last area was emptied has no impact
// any more.
func followArea(d *Document, risk string, before *Risk) *Document {
	i := slices.IndexFunc(d.Risks, func(r *Risk) bool { return r != nil && r.ID == risk })
	if !d.Method.PerArea || i < 0 {
		return d
	}
	moved := *d.Method.followedAreas(d.Risks[i])
	for _, moment := range moments {
		_, was := d.Method.Highest(before, moment.Value)
		if _, is := d.Method.Highest(&moved, moment.Value); was != nil && is == nil {
			moved.score(moment.Value).Impact = 0
		}
	}
	out := *d
	out.Risks = slices.Clone(d.Risks)
	out.Risks[i] = &moved
	return &out
}

// refuseDerived refuses to write an impact that follows from areas.
func (m *Method) refuseDerived(r *Risk, moment Moment, at Path) *Refusal {
	if !m.PerArea || r == nil {
		return nil
	}
	if _, in := m.Highest(r, moment); in != nil {
		return Refuse(at, "De impact volgt uit de gebieden; wijzig hem daar.", "The impact follows from the areas; change it there.")
	}
	return nil
}

// refuseContrary refuses a document in which an impact is not what the areas
// say.
func refuseContrary(d *Document) *Refusal {
	if !d.Method.PerArea {
		return nil
	}
	for _, r := range d.Risks {
		for _, moment := range moments {
			if impact, in := d.Method.Highest(r, moment.Value); in != nil && impact != r.ScoreAt(moment.Value).Impact {
				was := r.ScoreAt(moment.Value).Impact
				return Refuse(r.At(moment.Value.ScoreField()+"/impact"),
					fmt.Sprintf("De impact is %d, en de hoogste van de gebieden is %d.", was, impact),
					fmt.Sprintf("The impact is %d, and the highest of the areas is %d.", was, impact))
			}
		}
	}
	return nil
}
