package risk_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// FuzzSet: whatever the path and the value, nothing panics, a refusal leaves
// everything as it was, and what is accepted is a valid document that holds
// the value.
func FuzzSet(f *testing.F) {
	for _, e := range edits {
		text, _ := e.value.(string)
		n, _ := e.value.(int)
		f.Add(string(e.at), text, n, uint8(0))
	}
	for _, at := range rubbishPaths[:20] {
		f.Add(string(at), "x", 1, uint8(3))
	}
	d := sample(12)
	f.Fuzz(func(t *testing.T, path, text string, n int, kind uint8) {
		at := risk.Path(path)
		value := []any{text, n, n%2 == 0, strings.Fields(text)}[kind%4]
		before, _ := risk.Get(d, at)
		out, err := risk.Set(d, at, value)
		after, _ := risk.Get(d, at)
		require.Equal(t, before, after, "the old document is untouched")
		if err != nil {
			var r *risk.Refusal
			require.ErrorAs(t, err, &r)
			require.Equal(t, at, r.At)
		} else {
			require.NoError(t, risk.Validate(out))
			got, ok := risk.Get(out, at)
			require.True(t, ok)
			require.EqualValues(t, value, got)
			for _, r := range out.Risks {
				require.NotEmpty(t, risk.Propose(out, r).Derivation(lang.NL))
			}
		}
		for _, edit := range []func() (*risk.Document, error){
			func() (*risk.Document, error) { return risk.Remove(d, at) },
			func() (*risk.Document, error) { out, _, err := risk.Add(d, at); return out, err },
			func() (*risk.Document, error) { out, _, err := risk.Duplicate(d, at); return out, err },
			func() (*risk.Document, error) {
				return risk.Approve(d, text, risk.Approval{Name: text, Date: risk.Date(path)})
			},
		} {
			if out, err := edit(); err == nil {
				require.NoError(t, risk.Validate(out))
			}
		}
	})
}
