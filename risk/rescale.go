package risk

import "strings"

// Rescale returns d with the preset method of size, one of [Sizes], and every
// score carried over by [RescaleScore]. The matrix and the wording of the
// steps become the standard ones; the names of the levels, the line of
// acceptance and the note stay. Approvals given on another scale are outdated
// from then on. For any other size d itself is returned.
func Rescale(d *Document, size int) *Document {
	if _, ok := presets[size]; !ok || d == nil {
		return d
	}
	old, out := &d.Method, *d
	out.Method = Preset(size)
	out.Method.Note = old.Note
	if len(old.Levels) == len(out.Method.Levels) {
		out.Method.Levels, out.Method.Acceptance = old.Levels, old.Acceptance
	}
	move := func(s Score) Score {
		return Score{RescaleScore(s.Likelihood, len(old.Likelihood), size), RescaleScore(s.Impact, len(old.Impact), size)}
	}
	changed := len(old.Likelihood) != size || len(old.Impact) != size
	out.Risks = make([]*Risk, len(d.Risks))
	for i, r := range d.Risks {
		if r == nil {
			continue
		}
		moved := *r
		moved.Current, moved.Treatment.Residual = move(r.Current), move(r.Treatment.Residual)
		if changed && r.Treatment.Approval.Given() {
			// The figures can come out the same by chance, so the old basis
			// is marked with the scale it was given on.
			moved.Treatment.Approval.Basis += " @" + string(appendScore(nil, Score{len(old.Likelihood), len(old.Impact)}))
		}
		out.Risks[i] = &moved
	}
	out.Unknown = d.unknownWithout(func(at Path) bool {
		return strings.HasPrefix(string(at), "method/likelihood/") || strings.HasPrefix(string(at), "method/impact/")
	})
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
