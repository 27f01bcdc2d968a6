package risk_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/risk"
)

var given = risk.Approval{Name: "Ans", Role: "Directeur", Date: "2026-11-18"}

func TestApprove(t *testing.T) {
	d := sample(4)
	check := untouched(t, d)
	out, err := risk.Approve(d, "R2", given)
	require.NoError(t, err)
	check()
	r := out.Risks[1]
	assert.Equal(t, out.Method.Basis(r), r.Treatment.Approval.Basis)
	assert.False(t, out.Method.ApprovalOutdated(r))

	out, err = risk.Approve(out, "R2", risk.Approval{})
	require.NoError(t, err)
	assert.Equal(t, d, out, "taken away again")
}

func TestApproveRefuses(t *testing.T) {
	for at, a := range map[risk.Path]risk.Approval{
		"risks/R1/treatment/approval/name":   {Date: "2026-11-18"},
		"risks/R1/treatment/approval/date":   {Name: "Ans", Date: "gisteren"},
		"risks/R1/treatment/approval/remark": {Name: "Ans", Date: "2026-11-18", Remark: "\xff"},
	} {
		_, err := risk.Approve(sample(1), "R1", a)
		refusedAt(t, at, err)
	}
	_, err := risk.Approve(sample(1), "R1", risk.Approval{Name: "Ans"})
	refusedAt(t, "risks/R1/treatment/approval/date", err)
	for _, id := range []string{"R9", "", "R1/treatment", "/"} {
		_, err := risk.Approve(sample(1), id, given)
		refusedAt(t, risk.Path("risks/"+id+"/treatment/approval"), err)
	}
}

func TestApprovalOutdated(t *testing.T) {
	for name, c := range map[string]struct {
		field string
		value any
		want  bool
	}{
		"residual":        {"treatment/residual/impact", 3, true},
		"current":         {"current/likelihood", 4, true},
		"option":          {"treatment/option", risk.Share, true},
		"controls":        {"treatment/controls", []string{"5.1"}, true},
		"order":           {"treatment/controls", []string{"5.32", "5.8", "5.1"}, false},
		"actions":         {"treatment/actions", []string{}, true},
		"title":           {"title", "Gijzelsoftware", false},
		"explanation":     {"treatment/explanation", "Zo.", false},
		"approval remark": {"treatment/approval/remark", "Akkoord.", false},
	} {
		t.Run(name, func(t *testing.T) {
			d, err := risk.Approve(sample(1), "R1", given)
			require.NoError(t, err)
			d, err = risk.Set(d, d.Risks[0].At(c.field), c.value)
			require.NoError(t, err)
			assert.Equal(t, c.want, d.Method.ApprovalOutdated(d.Risks[0]))
			d, err = risk.Approve(d, "R1", given)
			require.NoError(t, err)
			assert.False(t, d.Method.ApprovalOutdated(d.Risks[0]), "approved again")
		})
	}
}

// A form fills in an approval field by field: what holds at the first word is
// what is approved.
func TestApprovalByField(t *testing.T) {
	d := sample(2)
	at := d.Risks[1].At("treatment/approval/name")
	d, err := risk.Set(d, at, "A")
	require.NoError(t, err)
	assert.Equal(t, d.Method.Basis(d.Risks[1]), d.Risks[1].Treatment.Approval.Basis)
	d, err = risk.Set(d, "risks/R2/treatment/residual/impact", 5)
	require.NoError(t, err)
	d, err = risk.Set(d, at, "Ans")
	require.NoError(t, err)
	assert.True(t, d.Method.ApprovalOutdated(d.Risks[1]), "mending the name approves nothing")
	d, err = risk.Set(d, at, "")
	require.NoError(t, err)
	assert.Zero(t, d.Risks[1].Treatment.Approval)
}

func TestBasisOfDifferentRisksDiffers(t *testing.T) {
	a := risk.Risk{Treatment: risk.Treatment{Controls: []annexa.ControlID{"5.1"}}}
	b := risk.Risk{Treatment: risk.Treatment{Actions: []string{"5.1"}}}
	m := risk.Preset(risk.Square(5))
	assert.NotEqual(t, m.Basis(&a), m.Basis(&b))
	assert.Empty(t, m.Basis(nil))
	assert.False(t, m.ApprovalOutdated(nil))
}
