package example

import (
	"fmt"
	"math/rand/v2"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// mostAssets is where the number of assets of a generated document stops
// growing: registers get longer by risks, not by assets.
const mostAssets = 200

// Generate returns a valid document in l with the given number of risks, for
// measuring. It varies the risks of the worked example; the same number gives
// the same document. A negative number counts as none.
func Generate(l lang.Lang, risks int) *risk.Document {
	risks = max(risks, 0)
	d := Document(l)
	varied := d.Risks
	d.Assets = repeatAssets(d.Assets, min(len(assets)+risks/10, mostAssets))
	d.Actions = repeatActions(d.Actions, (risks+1)/2)
	d.Risks = make([]*risk.Risk, 0, risks)
	random := rand.New(rand.NewPCG(27001, 27005))
	for i := range risks {
		d.Risks = append(d.Risks, vary(d, varied, i, random))
	}
	settle(d)
	count(d)
	return d
}

func repeatAssets(from []*risk.Asset, n int) []*risk.Asset {
	out := make([]*risk.Asset, n)
	for i := range out {
		a := *from[i%len(from)]
		a.ID = id("A", i+1)
		a.Name = numbered(a.Name, i/len(from))
		out[i] = &a
	}
	return out
}

func repeatActions(from []*risk.Action, n int) []*risk.Action {
	out := make([]*risk.Action, n)
	for i := range out {
		a := *from[i%len(from)]
		a.ID = id("M", i+1)
		a.Title = numbered(a.Title, i/len(from))
		out[i] = &a
	}
	return out
}

// numbered tells the repetitions of a text apart, from the second on.
func numbered(text string, round int) string {
	if round == 0 {
		return text
	}
	return fmt.Sprintf("%s (%d)", text, round+1)
}

// vary returns the i-th risk of d, counted from 0: one of from in turn, with
// other scores, assets and actions. The slices it does not replace are shared
// between repetitions, as a document's parts may be.
func vary(d *risk.Document, from []*risk.Risk, i int, random *rand.Rand) *risk.Risk {
	r := *from[i%len(from)]
	r.ID = id("R", i+1)
	r.Title = numbered(r.Title, i/len(from))
	first, n := random.IntN(len(d.Assets)), 1+random.IntN(3)
	r.Assets = make([]string, n)
	for k := range r.Assets {
		r.Assets[k] = d.Assets[(first+k)%len(d.Assets)].ID
	}
	r.Current = risk.Score{Likelihood: 1 + random.IntN(5), Impact: 1 + random.IntN(5)}
	t := &r.Treatment
	t.Actions = []string{d.Actions[i/2].ID} // each action serves two risks
	t.Residual = risk.Score{Likelihood: 1 + random.IntN(r.Current.Likelihood), Impact: 1 + random.IntN(r.Current.Impact)}
	if t.Option == risk.Retain {
		t.Actions, t.Residual = []string{}, r.Current
	}
	return &r
}
