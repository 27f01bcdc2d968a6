package risk_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/risk"
)

// steps makes of a document one after another, by every kind of edit.
func steps(t *testing.T, d *risk.Document) []*risk.Document {
	t.Helper()
	all := []*risk.Document{d}
	next := func(d *risk.Document, err error) {
		t.Helper()
		require.NoError(t, err)
		all = append(all, d)
	}
	last := func() *risk.Document { return all[len(all)-1] }
	for _, e := range edits {
		if done, err := risk.Set(last(), e.at, e.value); err == nil { // one may rule out another
			next(done, nil)
		}
	}
	require.GreaterOrEqual(t, len(all), len(edits)*3/4)
	for path, first := range growing {
		added, _, err := risk.Add(last(), path)
		next(added, err)
		copied, _, err := risk.Duplicate(last(), path+"/"+risk.Path(first))
		next(copied, err)
		next(risk.Remove(last(), path+"/"+risk.Path(first)))
	}
	next(risk.Approve(last(), "R3", given))
	next(risk.Rescale(last(), risk.Square(4)), nil)

	turned := *last()
	turned.Risks, turned.Actions, turned.Decisions = slices.Clone(turned.Risks), slices.Clone(turned.Actions), slices.Clone(turned.Decisions)
	slices.Reverse(turned.Risks)
	slices.Reverse(turned.Actions[:2])
	slices.Reverse(turned.Decisions[90:])
	next(&turned, nil)

	many := *last()
	many.Risks = slices.Clone(many.Risks)
	for i, r := range many.Risks {
		c := *r
		c.Treatment.Controls = []annexa.ControlID{"8.8", "8.8", many.Decisions[i].ID}
		many.Risks[i] = &c
	}
	next(&many, nil)

	holes := *last()
	holes.Risks, holes.Actions = slices.Clone(holes.Risks), slices.Clone(holes.Actions)
	holes.Decisions, holes.OwnControls = slices.Clone(holes.Decisions), slices.Clone(holes.OwnControls)
	holes.Risks[1], holes.Actions[0], holes.Decisions[3], holes.OwnControls[0] = nil, nil, nil, nil
	next(&holes, nil)
	next(risk.Set(last(), last().Risks[2].At("title"), "Naast een gat"))

	next(&risk.Document{}, nil)
	next(sample(5), nil)
	next(nil, nil)
	return all
}

// Whatever was assessed before, the assessment is what a fresh one would be;
// and the one before stays what it was, for undo comes back to it.
func TestReassess(t *testing.T) {
	all := steps(t, sample(40))
	for i, d := range all {
		for _, from := range []int{i - 1, i, i + 1, i - 7, i + 20} {
			if from < 0 || from >= len(all) {
				continue
			}
			prev := risk.Assess(all[from])
			require.Equal(t, risk.Assess(d), risk.Reassess(prev, d), "from %d to %d", from, i)
			require.Equal(t, risk.Assess(all[from]), prev, "from %d to %d", from, i)
		}
	}
	for _, made := range []*risk.Assessment{nil, {}, {Document: all[0]}} {
		require.Equal(t, risk.Assess(all[1]), risk.Reassess(made, all[1]), "from what is no assessment")
	}
	a := risk.Reassess(nil, all[0])
	for _, d := range slices.Concat(all, all) {
		a = risk.Reassess(a, d)
		require.Equal(t, risk.Assess(d), a)
	}
}

// What an edit does not touch is not made again.
func TestReassessShares(t *testing.T) {
	d := sample(40)
	a := risk.Assess(d)
	d, err := risk.Set(d, "risks/R7/title", "Anders")
	require.NoError(t, err)
	b := risk.Reassess(a, d)
	assert.Same(t, &a.SoA[0], &b.SoA[0], "no control is chosen or decided on")
	d, err = risk.Set(d, "decisions/5.1/status", "full")
	require.NoError(t, err)
	assert.Same(t, &b.Risks[0], &risk.Reassess(b, d).Risks[0], "no risk is touched")
}

func TestEdited(t *testing.T) {
	for _, c := range []struct {
		old, new string
		want     risk.Span
	}{
		{"", "", risk.Span{}},
		{"abc", "abc", risk.Span{}},
		{"abc", "axc", risk.Span{From: 1, Old: 1, New: 1}},
		{"abc", "ac", risk.Span{From: 1, Old: 1}},
		{"abc", "abxc", risk.Span{From: 2, New: 1}},
		{"abc", "acb", risk.Span{From: 1, Old: 2, New: 2}},
		{"aaa", "aa", risk.Span{From: 2, Old: 1}},
		{"", "ab", risk.Span{New: 2}},
		{"ab", "", risk.Span{Old: 2}},
	} {
		s := risk.Edited([]byte(c.old), []byte(c.new))
		assert.Equal(t, c.want, s, "%s to %s", c.old, c.new)
		assert.Equal(t, c.old == c.new, s.Empty())
		assert.Equal(t, c.new, c.old[:s.From]+c.new[s.From:s.From+s.New]+c.old[s.From+s.Old:])
	}
}
