package audit_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/audit"
)

// Two risks without an owner and a document without a scope: three findings.
func ownerless() *risk.Document {
	d := sound()
	d.Risks[0].Owner, d.Risks[2].Owner, d.Organisation.Scope = "", "", ""
	return d
}

func TestLedger(t *testing.T) {
	d, err := ownerless(), error(nil)
	l := audit.NewLedger(d, run(d))
	assert.Len(t, l.Open, 3)
	assert.Empty(t, l.Accepted())

	for place, rule := range map[risk.Path]string{"risks/R1/owner": "risk-without-owner", "organisation/scope": "scope-empty"} {
		d, _, err = risk.AcceptFinding(d, risk.Note{Rule: rule, Place: place, Reason: "Na de overname", By: "J. Bos", Date: today})
		require.NoError(t, err)
	}
	findings := run(d)
	assert.Len(t, findings, 3, "what is accepted is still found")
	l = audit.NewLedger(d, findings)
	require.Len(t, l.Open, 1)
	assert.Equal(t, risk.Path("risks/R3/owner"), l.Open[0].At)
	require.Len(t, l.Accepted(), 2)
	assert.Equal(t, "scope-empty", l.Accepted()[0].ID, "also what cannot go to an auditor, in the order of the rules")
	assert.Equal(t, "Na de overname", l.Accepted()[0].Note.Reason)
	assert.Empty(t, l.Unused)

	// Without a reason the note is there, and counts for nothing.
	at := risk.NoteOn(d, "scope-empty", "organisation/scope").At("reason")
	d, err = risk.Set(d, at, " ")
	require.NoError(t, err)
	l = audit.NewLedger(d, run(d))
	assert.Equal(t, []risk.Path{"organisation/scope", "risks/R3/owner", at}, places(l.Open))
	assert.Len(t, l.Noted, 2)
	assert.Len(t, l.Accepted(), 1)

	// Mended, the note has nothing to accept any more.
	d, err = risk.Set(d, "risks/R1/owner", "CTO")
	require.NoError(t, err)
	l = audit.NewLedger(d, run(d))
	assert.Empty(t, l.Accepted())
	require.Len(t, l.Unused, 1)
	assert.Equal(t, risk.Path("risks/R1/owner"), l.Unused[0].Place)
}

// What was accepted of a list does not cover what came to it later.
func TestLedgerOfMore(t *testing.T) {
	drafts := func(n int) *risk.Document {
		d := sound()
		for _, r := range d.Risks[:n] {
			r.Draft = true
		}
		return d
	}
	accepted := func(n, count int) audit.Ledger {
		d, _, err := risk.AcceptFinding(drafts(n), risk.Note{Rule: "draft-risks-unconfirmed", Place: "risks", Count: count, Reason: "Na de overname", By: "J. Bos", Date: today})
		require.NoError(t, err)
		return audit.NewLedger(d, run(d))
	}
	for _, c := range []struct {
		n, count int
		holds    bool
	}{{2, 2, true}, {1, 2, true}, {3, 2, false}, {3, 0, true}} { // 0 is from a file that did not say
		l := accepted(c.n, c.count)
		require.Len(t, l.Noted, 1)
		assert.Equal(t, c.holds, l.Noted[0].Accepted(), "%+v", c)
		assert.Equal(t, c.holds, len(l.Accepted()) == 1 && len(l.Open) == 0, "%+v", c)
	}
}

func TestLedgerOfRubbish(t *testing.T) {
	assert.Empty(t, audit.NewLedger(nil, nil))
	d := ownerless()
	double := risk.Note{Rule: "scope-empty", Place: "organisation/scope", Reason: "Zo."}
	other := double
	d.Notes = []*risk.Note{nil, &double, &other, {}, {Rule: "no-such-rule", Place: "organisation/scope"}}
	l := audit.NewLedger(d, run(d))
	assert.Equal(t, []risk.Path{"organisation/scope"}, places([]audit.Finding{l.Noted[0].Finding}))
	assert.Equal(t, []*risk.Note{d.Notes[2], d.Notes[3], d.Notes[4]}, l.Unused, "one note a finding; the rest is of no use")
}

func TestRuleByID(t *testing.T) {
	for _, r := range audit.Rules() {
		require.NotNil(t, audit.RuleByID(r.ID))
		assert.Equal(t, r.ID, audit.RuleByID(r.ID).ID)
	}
	assert.Nil(t, audit.RuleByID("no-such-rule"))
}

func places(findings []audit.Finding) []risk.Path {
	var out []risk.Path
	for _, f := range findings {
		out = append(out, f.At)
	}
	return out
}
