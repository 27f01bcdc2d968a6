package store_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/store"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/example"
	"example.org/toepasselijk/risk/file"
)

// edits are one of each kind that the store makes.
var edits = []func(s *store.Store, n int) error{
	func(s *store.Store, n int) error { return s.Set("risks/R3/current/impact", n%5+1) },
	func(s *store.Store, n int) error { return s.Set("organisation/scope", string(rune('a'+n%26))) },
	func(s *store.Store, n int) error { return s.Set("risks/R2/impacts/G1/current", n%6) },
	func(s *store.Store, n int) error { return s.Set("method/perArea", n%2 == 0) },
	func(s *store.Store, _ int) error { return s.Set("decisions/5.1/justification", "Anders") },
	func(s *store.Store, n int) error {
		return s.Set("risks/R1/treatment/controls", []string{"5.1", "8.13"}[:n%3%2+1])
	},
	func(s *store.Store, _ int) error { return s.Set("risks/R1/treatment/detects", "impact") },
	func(s *store.Store, n int) error {
		return s.Do(func(d *risk.Document) (*risk.Document, error) {
			r := d.Risks[n%len(d.Risks)]
			for _, id := range r.Suggested() {
				return risk.Decline(d, r.ID, id)
			}
			return d, nil
		})
	},
	func(s *store.Store, n int) error {
		return s.Do(func(d *risk.Document) (*risk.Document, error) {
			return risk.TakeProposal(d, d.Risks[n%len(d.Risks)].ID)
		})
	},
	func(s *store.Store, n int) error {
		return s.Do(func(d *risk.Document) (*risk.Document, error) { return risk.Rescale(d, risk.Square(3+n%3)), nil })
	},
	func(s *store.Store, _ int) error {
		return s.Do(func(d *risk.Document) (*risk.Document, error) {
			return risk.Remove(d, risk.Path("risks/"+d.Risks[0].ID))
		})
	},
	func(s *store.Store, _ int) error {
		return s.Do(func(d *risk.Document) (*risk.Document, error) { d, _, err := risk.Add(d, "risks"); return d, err })
	},
	func(s *store.Store, _ int) error {
		return s.Do(func(d *risk.Document) (*risk.Document, error) { return risk.NewYear(d, today(), lang.NL), nil })
	},
}

// Whatever was done, in whatever order: every step back gives the bytes there
// were, and every step again those that came.
func TestUndoRestoresEveryByte(t *testing.T) {
	random := rand.New(rand.NewPCG(27001, 2022))
	for range 5 {
		s := store.New(today)
		s.Replace(example.Document(lang.NL))
		states := []string{string(file.Save(s.Doc()))}
		for range 60 {
			before := s.Doc()
			_ = edits[random.IntN(len(edits))](s, random.IntN(1000)) // a refusal changes nothing
			if s.Seal(); s.Doc() != before {
				states = append(states, string(file.Save(s.Doc())))
			}
		}
		require.Greater(t, len(states), 30)
		for i := len(states) - 2; i >= 0; i-- {
			require.True(t, s.Undo())
			require.Equal(t, states[i], string(file.Save(s.Doc())))
		}
		require.False(t, s.Dirty(), "back where it was opened")
		for _, state := range states[1:] {
			require.True(t, s.Redo())
			require.Equal(t, state, string(file.Save(s.Doc())))
		}
	}
}
