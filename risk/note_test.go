package risk_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/risk"
)

func TestAcceptFinding(t *testing.T) {
	d := sample(3)
	check := untouched(t, d)
	note := risk.Note{ID: "N9", Rule: "risk-without-owner", Place: "risks/R2/owner", Reason: "De overname is in mei", By: "Ans", Date: "2026-11-18"}
	out, id, err := risk.AcceptFinding(d, note)
	require.NoError(t, err)
	check()
	require.NoError(t, risk.Validate(out))
	assert.Equal(t, "N1", id, "the id is given out, not taken over")
	note.ID = id
	assert.Equal(t, &note, risk.NoteOn(out, note.Rule, note.Place))
	assert.True(t, risk.NoteOn(out, note.Rule, note.Place).Accepts())
	assert.Nil(t, risk.NoteOn(out, note.Rule, "risks/R1/owner"))
	assert.Nil(t, risk.NoteOn(out, "risk-without-asset", note.Place))

	note.Reason = "De overname is uitgesteld"
	again, id, err := risk.AcceptFinding(out, note)
	require.NoError(t, err)
	assert.Equal(t, "N1", id, "one note a finding")
	assert.Len(t, again.Notes, 1)
	assert.Equal(t, note.Reason, again.Notes[0].Reason)
	assert.Equal(t, "De overname is in mei", out.Notes[0].Reason, "the document before keeps what it said")

	back, err := risk.Remove(again, "notes/N1")
	require.NoError(t, err)
	assert.Nil(t, risk.NoteOn(back, note.Rule, note.Place))
	_, id, err = risk.AcceptFinding(back, note)
	require.NoError(t, err)
	assert.Equal(t, "N2", id, "an id is never given out again")
}

func TestAcceptFindingRefuses(t *testing.T) {
	d := sample(1)
	for at, note := range map[risk.Path]risk.Note{
		"notes":          {Rule: "risk-without-owner", Place: "risks/R1/owner", Reason: " \n"},
		"risks/R7/owner": {Rule: "risk-without-owner", Place: "risks/R7/owner", Reason: "Zo."},
		"risks/R1/owner": {Place: "risks/R1/owner", Reason: "Zo."},
		"":               {Rule: "risk-without-owner", Reason: "Zo."},
		"notes/date":     {Rule: "risk-without-owner", Place: "risks/R1/owner", Reason: "Zo.", Date: "gisteren"},
		"notes/reason":   {Rule: "risk-without-owner", Place: "risks/R1/owner", Reason: "\xff"},
	} {
		_, _, err := risk.AcceptFinding(d, note)
		refusedAt(t, at, err)
	}
	_, _, err := risk.AcceptFinding(nil, risk.Note{Rule: "risk-without-owner", Place: "risks", Reason: "Zo."})
	refusedAt(t, "risks", err)
	assert.Nil(t, risk.NoteOn(nil, "", ""))
	assert.False(t, (*risk.Note)(nil).Accepts())

	assert.False(t, (*risk.Note)(nil).Covers(0))
	for _, c := range []struct {
		reason        string
		accepted, now int
		want          bool
	}{{"Zo", 0, 0, true}, {"Zo", 0, 9, true}, {"Zo", 3, 2, true}, {"Zo", 3, 3, true}, {"Zo", 3, 4, false}, {" ", 3, 1, false}} {
		assert.Equal(t, c.want, (&risk.Note{Reason: c.reason, Count: c.accepted}).Covers(c.now), "%+v", c)
	}
}

// A finding in a risk that is removed takes its note along; one elsewhere stays.
func TestRemoveTakesNotesAlong(t *testing.T) {
	d := sample(3)
	for _, place := range []risk.Path{"risks/R2/owner", "risks/R3/owner", "organisation/scope"} {
		var err error
		d, _, err = risk.AcceptFinding(d, risk.Note{Rule: "some-rule", Place: place, Reason: "Zo."})
		require.NoError(t, err)
	}
	out, err := risk.Remove(d, "risks/R2")
	require.NoError(t, err)
	assert.Nil(t, risk.NoteOn(out, "some-rule", "risks/R2/owner"))
	assert.NotNil(t, risk.NoteOn(out, "some-rule", "risks/R3/owner"))
	assert.NotNil(t, risk.NoteOn(out, "some-rule", "organisation/scope"))
}
