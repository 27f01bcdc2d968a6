package risk

import (
	"fmt"
	"slices"
	"strings"
)

// Rescale returns d with the standard method of another size and every score
// carried over by [RescaleScore]. What belongs to a scale that keeps its
// length stays: the wording of its steps, and for the levels their names,
// colours, terms and the line of acceptance. The matrix becomes the standard
// one. Approvals given under another size are outdated from then on. For a
// size that is not valid, or the one that d has, d itself is returned; to
// bring back the standard matrix see [SetBands].
func Rescale(d *Document, to Size) *Document {
	if d == nil || !to.Valid() || d.Method.Size() == to {
		return d
	}
	from, out := d.Method.Size(), *d
	out.Method = d.Method.rescaled(to)
	mark := fmt.Sprintf(" @%d×%d/%d", from.Likelihood, from.Impact, from.Levels)
	out.Risks = slices.Clone(d.Risks)
	for i, r := range out.Risks {
		if r == nil {
			continue
		}
		moved := *r
		for _, moment := range moments {
			s := moved.score(moment.Value)
			*s = Score{RescaleScore(s.Likelihood, from.Likelihood, to.Likelihood), RescaleScore(s.Impact, from.Impact, to.Impact)}
		}
		moved.Impacts = rescaleImpacts(r.Impacts, from.Impact, to.Impact)
		if r.Treatment.Approval.Given() {
			// The figures can come out the same by chance, so the old basis
			// is marked with the size it was given under.
			moved.Treatment.Approval.Basis += mark
		}
		out.Risks[i] = &moved
	}
	out.Unknown = d.unknownWithout(func(at Path) bool { return from.drops(to, string(at)) })
	return &out
}

// RescaleScore carries a score over from a scale of from steps to one of to
// steps, in proportion and rounded up, so that no risk looks smaller by a
// change of scale: ceil(score × to / from). No score (0) stays none.
func RescaleScore(score, from, to int) int {
	if score < 1 || from < 1 || to < 1 {
		return 0
	}
	score = min(score, from)
	return (score*to + from - 1) / from
}

// rescaled returns the standard method of a size with all that m can keep.
func (m *Method) rescaled(to Size) Method {
	from, out := m.Size(), Preset(to)
	out.PerArea, out.Gross, out.Qualities, out.Note = m.PerArea, m.Gross, m.Qualities, m.Note
	out.Areas = m.Areas
	if from.Likelihood == to.Likelihood {
		out.Likelihood = m.Likelihood
	}
	if from.Impact == to.Impact {
		out.Impact = m.Impact
	} else {
		out.Areas = slices.Clone(m.Areas)
		for i, a := range out.Areas {
			if a != nil {
				resized := *a
				resized.Steps = make([]AreaStep, to.Impact)
				out.Areas[i] = &resized
			}
		}
	}
	switch {
	case from.Levels == to.Levels:
		out.Levels, out.Acceptance = m.Levels, m.Acceptance
	case from.Levels > 0:
		// Rounded down: a change of size must not accept more than before.
		out.Acceptance = max(1, m.Acceptance*to.Levels/from.Levels)
	}
	return out
}

func rescaleImpacts(impacts []*AreaImpact, from, to int) []*AreaImpact {
	if from == to || len(impacts) == 0 {
		return impacts
	}
	out := make([]*AreaImpact, len(impacts))
	for i, a := range impacts {
		if a != nil {
			out[i] = &AreaImpact{a.ID, RescaleScore(a.Gross, from, to), RescaleScore(a.Current, from, to), RescaleScore(a.Residual, from, to)}
		}
	}
	return out
}

// drops reports whether what stands at a path goes when the size becomes to.
func (s Size) drops(to Size, at string) bool {
	return s.Likelihood != to.Likelihood && strings.HasPrefix(at, "method/likelihood/") ||
		s.Impact != to.Impact && (strings.HasPrefix(at, "method/impact/") || strings.HasPrefix(at, "method/areas/") && strings.Contains(at, "/steps/")) ||
		s.Levels != to.Levels && strings.HasPrefix(at, "method/levels/")
}
