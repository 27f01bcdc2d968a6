package risk_test

import (
	"fmt"
	"reflect"
	"testing"

	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/risk"
)

// sample returns a valid document with n risks over the whole matrix, every
// option, and links of every kind. It is the same for the same n.
func sample(n int) *risk.Document {
	d := risk.New("2026-11-18")
	d.Organisation.Name = "Havenlicht"
	d.Organisation.Parties = []*risk.Party{{ID: "B1", Name: "Klanten"}}
	d.Organisation.Participants = []*risk.Participant{{ID: "D1", Name: "Ans"}}
	d.Edition.History = []*risk.Revision{{ID: "V1", Version: "0.1", Date: "2026-01-31"}}
	d.OwnControls = []*risk.OwnControl{{ID: "E1", Title: "Vierogenprincipe"}, {ID: "E2", Title: "Kluis"}}
	d.Decisions = append(d.Decisions, &risk.Decision{ID: "E1"}, &risk.Decision{ID: "E2"})
	for i := range n/4 + 1 {
		d.Assets = append(d.Assets, &risk.Asset{ID: fmt.Sprint("A", i+1), Name: "Systeem", Type: "personal_data", Confidentiality: i % 5})
		d.Actions = append(d.Actions, &risk.Action{
			ID: fmt.Sprint("M", i+1), Title: "Doen", Status: risk.Open, Due: "2027-02-28", Cost: 1000 * i,
			Controls: []annexa.ControlID{d.Decisions[i%95].ID},
		})
	}
	for i := range n {
		d.Risks = append(d.Risks, sampleRisk(d, i))
	}
	d.Counters = risk.Counters{
		Assets: len(d.Assets), Risks: n, Actions: len(d.Actions), OwnControls: 2, Parties: 1, Participants: 1, History: 1, Areas: 5,
	}
	return d
}

func sampleRisk(d *risk.Document, i int) *risk.Risk {
	r := &risk.Risk{
		ID: fmt.Sprint("R", i+1), Title: "Ransomware", Owner: "Directeur", Threat: "T02",
		Assets:     []string{d.Assets[i%len(d.Assets)].ID},
		Properties: []risk.Property{"confidentiality", "availability"},
		Current:    risk.Score{Likelihood: i%5 + 1, Impact: i/5%5 + 1},
	}
	r.Treatment = risk.Treatment{
		Option:   risk.Options()[i%4].Value,
		Controls: []annexa.ControlID{d.Decisions[i%95].ID, d.Decisions[(i+7)%95].ID, d.Decisions[(i+31)%95].ID},
		Actions:  []string{d.Actions[i%len(d.Actions)].ID},
		Residual: risk.Score{Likelihood: i%3 + 1, Impact: i/5%5 + 1},
	}
	if i%2 == 0 {
		r.Treatment.Approval = risk.Approval{Name: "Ans", Role: "Directeur", Date: "2026-11-01", Basis: d.Method.Basis(r)}
	}
	return r
}

// untouched returns a check that d is still what it was: the engine promises
// that an edit never changes the document it starts from.
func untouched(t *testing.T, d *risk.Document) (check func()) {
	t.Helper()
	before := deepCopy(reflect.ValueOf(d)).Interface().(*risk.Document)
	return func() {
		t.Helper()
		require.Equal(t, before, d, "the old document is untouched")
	}
}

func deepCopy(v reflect.Value) reflect.Value {
	c := reflect.New(v.Type()).Elem()
	c.Set(v)
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			c.Set(reflect.New(v.Type().Elem()))
			c.Elem().Set(deepCopy(v.Elem()))
		}
	case reflect.Slice:
		if !v.IsNil() {
			c.Set(reflect.MakeSlice(v.Type(), v.Len(), v.Len()))
			for i := range v.Len() {
				c.Index(i).Set(deepCopy(v.Index(i)))
			}
		}
	case reflect.Struct:
		for i := range v.NumField() {
			c.Field(i).Set(deepCopy(v.Field(i)))
		}
	}
	return c
}

// refusedAt requires that err is a refusal at a path, with a sentence in both
// languages.
func refusedAt(t *testing.T, at risk.Path, err error) *risk.Refusal {
	t.Helper()
	var r *risk.Refusal
	require.ErrorAs(t, err, &r)
	require.Equal(t, at, r.At, r.Error())
	requireSentence(t, r)
	return r
}
