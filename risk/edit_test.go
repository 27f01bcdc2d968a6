package risk_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/risk"
)

// growing are the lists that take records, with an id of the sample in each.
var growing = map[risk.Path]string{
	"assets": "A1", "risks": "R2", "actions": "M1", "ownControls": "E1",
	"organisation/parties": "B1", "organisation/participants": "D1", "edition/history": "V1",
}

func TestAdd(t *testing.T) {
	for path, first := range growing {
		t.Run(string(path), func(t *testing.T) {
			d := risk.New("2026-11-18")
			check := untouched(t, d)
			one, id, err := risk.Add(d, path)
			require.NoError(t, err)
			assert.Equal(t, first[:1]+"1", id)
			two, id, err := risk.Add(one, path)
			require.NoError(t, err)
			assert.Equal(t, first[:1]+"2", id)
			check()
			require.NoError(t, risk.Validate(two))
			_, ok := risk.Get(one, path+"/"+risk.Path(id))
			assert.False(t, ok, "the second record is not in the first document")
		})
	}
}

func TestAddDefaults(t *testing.T) {
	d, _, _ := risk.Add(risk.New(""), "actions")
	assert.Equal(t, risk.Open, d.Actions[0].Status)
	d, _, _ = risk.Add(d, "risks")
	assert.NotNil(t, d.Risks[0].Treatment.Controls, "a save file says [] and not null")
	d, _, _ = risk.Add(d, "ownControls")
	assert.Equal(t, &risk.Decision{ID: "E1"}, d.Decisions[93])
}

func TestAddRefuses(t *testing.T) {
	d := sample(3)
	for _, path := range append(rubbishPaths, "decisions", "method/likelihood", "risks/R1/assets", "edition") {
		_, _, err := risk.Add(d, path)
		refusedAt(t, path, err)
	}
	_, _, err := risk.Add(nil, "risks")
	refusedAt(t, "risks", err)
	d.Counters.Risks = 999_999_999
	_, _, err = risk.Add(d, "risks")
	refusedAt(t, "risks", err)
}

func TestIDsAreNeverReused(t *testing.T) {
	for path := range growing {
		d, id, err := risk.Add(sample(3), path)
		require.NoError(t, err)
		d, err = risk.Remove(d, path+"/"+risk.Path(id))
		require.NoError(t, err)
		_, next, err := risk.Add(d, path)
		require.NoError(t, err)
		assert.NotEqual(t, id, next)
	}
}

func TestDuplicate(t *testing.T) {
	for path, id := range growing {
		t.Run(string(path), func(t *testing.T) {
			d := sample(7)
			check := untouched(t, d)
			at := path + "/" + risk.Path(id)
			out, copied, err := risk.Duplicate(d, at)
			require.NoError(t, err)
			check()
			require.NoError(t, risk.Validate(out))
			assert.NotEqual(t, id, copied)
			_, ok := risk.Get(out, path+"/"+risk.Path(copied))
			assert.True(t, ok)
		})
	}
}

func TestDuplicateRisk(t *testing.T) {
	d := sample(3)
	require.True(t, d.Risks[0].Treatment.Approval.Given())
	out, id, err := risk.Duplicate(d, "risks/R1")
	require.NoError(t, err)
	assert.Equal(t, "R4", id)
	assert.Equal(t, []string{"R1", "R4", "R2", "R3"}, ids(out.Risks))
	want := *d.Risks[0]
	want.ID, want.Treatment.Approval = "R4", risk.Approval{}
	assert.Equal(t, &want, out.Risks[1])
}

func TestDuplicateOwnControl(t *testing.T) {
	d, err := risk.Set(sample(0), "decisions/E1/owner", "Ans")
	require.NoError(t, err)
	out, id, err := risk.Duplicate(d, "ownControls/E1")
	require.NoError(t, err)
	require.NoError(t, risk.Validate(out), "the decisions stand in the order of the controls")
	owner, _ := risk.Get(out, risk.Path("decisions/"+id+"/owner"))
	assert.Equal(t, "Ans", owner)
}

func TestRemove(t *testing.T) {
	for path, id := range growing {
		t.Run(string(path), func(t *testing.T) {
			d := sample(200)
			at := path + "/" + risk.Path(id)
			d.Unknown = map[risk.Path]any{at + "/colour": "red", at + "0/colour": "blue", "decisions/E1/x": 1}
			check := untouched(t, d)
			out, err := risk.Remove(d, at)
			require.NoError(t, err)
			check()
			require.NoError(t, risk.Validate(out), "nothing refers to it any more")
			_, ok := risk.Get(out, at)
			assert.False(t, ok)
			assert.NotContains(t, out.Unknown, at+"/colour")
			assert.Contains(t, out.Unknown, at+"0/colour")
			assert.Equal(t, id != "E1", out.Unknown["decisions/E1/x"] != nil)
		})
	}
}

func TestRemoveEverything(t *testing.T) {
	d := sample(30)
	var err error
	for path, first := range growing {
		for n := range 30 {
			at := risk.Path(fmt.Sprint(path, "/", first[:1], n+1))
			if _, ok := risk.Get(d, at); !ok {
				break
			}
			d, err = risk.Remove(d, at)
			require.NoError(t, err)
			require.NoError(t, risk.Validate(d), at)
		}
	}
	empty := risk.New("2026-11-18")
	assert.Empty(t, d.Risks)
	assert.Len(t, d.Decisions, len(empty.Decisions))
}

func TestRemoveTakesTheReferences(t *testing.T) {
	d := sample(1)
	d.Risks[0].Treatment.Controls = []annexa.ControlID{"5.1", "E1", "8.2"}
	d.Actions = append(d.Actions, &risk.Action{ID: "M2", Controls: []annexa.ControlID{"E2", "E1"}})
	out, err := risk.Remove(d, "ownControls/E1")
	require.NoError(t, err)
	assert.Equal(t, []annexa.ControlID{"E2"}, out.Actions[1].Controls)
	assert.Equal(t, []annexa.ControlID{"5.1", "8.2"}, out.Risks[0].Treatment.Controls)
	assert.True(t, out.Method.ApprovalOutdated(out.Risks[0]), "another treatment than was approved")
	assert.Same(t, d.Actions[0], out.Actions[0], "what did not refer to it is shared")
}

func TestRemoveAndDuplicateRefuse(t *testing.T) {
	d := sample(3)
	for _, at := range append(rubbishPaths, "risks", "risks/R1/owner", "decisions/5.1", "method/likelihood/1", "edition/history/V9") {
		_, err := risk.Remove(d, at)
		refusedAt(t, at, err)
		_, _, err = risk.Duplicate(d, at)
		refusedAt(t, at, err)
	}
	_, err := risk.Remove(nil, "risks/R1")
	refusedAt(t, "risks/R1", err)
}
