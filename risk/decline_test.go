package risk_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/risk"
)

// ransomware is a risk whose threat has a list in the catalogue, of which the
// first control is chosen.
func ransomware(t *testing.T) (d *risk.Document, listed []annexa.ControlID) {
	t.Helper()
	threat, ok := annexa.ThreatByID("T02")
	require.True(t, ok)
	for id := range threat.Controls() {
		listed = append(listed, id)
	}
	require.Greater(t, len(listed), 3)
	d = sample(1)
	d.Risks[0].Treatment.Controls = listed[:1]
	return d, listed
}

func TestDecline(t *testing.T) {
	d, listed := ransomware(t)
	check := untouched(t, d)
	assert.Equal(t, listed[1:], d.Risks[0].Suggested(), "what is chosen is not suggested")

	out, err := risk.Decline(d, "R1", listed[2])
	require.NoError(t, err)
	out, err = risk.Decline(out, "R1", listed[1])
	require.NoError(t, err)
	require.NoError(t, risk.Validate(out))
	assert.Equal(t, listed[3:], out.Risks[0].Suggested(), "what is declined is not suggested")
	assert.Equal(t, []*risk.Declined{{ID: listed[2]}, {ID: listed[1]}}, out.Risks[0].Treatment.Declined)

	reason := risk.Path("risks/R1/treatment/declined/" + listed[2] + "/reason")
	out, err = risk.Set(out, reason, "Past hier niet")
	require.NoError(t, err)
	assert.Equal(t, "Past hier niet", out.Risks[0].Treatment.Declined[0].Reason)

	back, err := risk.Reconsider(out, "R1", listed[2])
	require.NoError(t, err)
	assert.Contains(t, back.Risks[0].Suggested(), listed[2])
	assert.Len(t, out.Risks[0].Treatment.Declined, 2, "the document before is untouched")

	chosen, err := risk.Set(out, "risks/R1/treatment/controls", []annexa.ControlID{listed[0], listed[2]})
	require.NoError(t, err)
	assert.Equal(t, []*risk.Declined{{ID: listed[1]}}, chosen.Risks[0].Treatment.Declined, "choosing takes the decline away")
	check()
}

// What a later version of the program wrote about a declined control goes with
// it, and nothing else does.
func TestDeclineUnknown(t *testing.T) {
	d, listed := ransomware(t)
	d, err := risk.Decline(d, "R1", listed[1])
	require.NoError(t, err)
	at := risk.Path("risks/R1/treatment/declined/" + listed[1] + "/later")
	d.Unknown = map[risk.Path]any{at: 1, "risks/R1/later": 2}
	out, err := risk.Reconsider(d, "R1", listed[1])
	require.NoError(t, err)
	assert.Equal(t, map[risk.Path]any{"risks/R1/later": 2}, out.Unknown)
	assert.Len(t, d.Unknown, 2)
}

func TestDeclineRefused(t *testing.T) {
	d, listed := ransomware(t)
	d, err := risk.Decline(d, "R1", listed[1])
	require.NoError(t, err)
	for name, c := range map[string]struct {
		edit func() (*risk.Document, error)
		says string
	}{
		"no such risk":       {func() (*risk.Document, error) { return risk.Decline(d, "R9", listed[2]) }, "no such item"},
		"a path":             {func() (*risk.Document, error) { return risk.Decline(d, "R1/treatment", listed[2]) }, "no such item"},
		"no document":        {func() (*risk.Document, error) { return risk.Decline(nil, "R1", listed[2]) }, "no such item"},
		"chosen":             {func() (*risk.Document, error) { return risk.Decline(d, "R1", listed[0]) }, "is chosen"},
		"declined before":    {func() (*risk.Document, error) { return risk.Decline(d, "R1", listed[1]) }, "is not proposed"},
		"not of this threat": {func() (*risk.Document, error) { return risk.Decline(d, "R1", "E1") }, "is not proposed"},
		"no such control":    {func() (*risk.Document, error) { return risk.Decline(d, "R1", "9.99") }, "is not proposed"},
		"not declined":       {func() (*risk.Document, error) { return risk.Reconsider(d, "R1", listed[2]) }, "no such item"},
		"back in no risk":    {func() (*risk.Document, error) { return risk.Reconsider(d, "", listed[1]) }, "no such item"},
	} {
		out, err := c.edit()
		var r *risk.Refusal
		require.ErrorAs(t, err, &r, name)
		assert.ErrorContains(t, err, c.says, name)
		assert.Nil(t, out, name)
	}
}
