package risk_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/risk"
)

func ExampleChanges() {
	old := risk.New("2026-11-18")
	new, _ := risk.Set(old, "edition/status", risk.Final)
	new, _, _ = risk.Add(new, "risks")
	for c := range risk.Changes(old, new) {
		_, isNew := c.New.(*risk.Risk)
		fmt.Println(c.At, c.Pattern, c.Old, isNew)
	}
	// Output:
	// edition/status edition/status concept false
	// risks/R1 risks/* <nil> true
	// counters/risks counters/risks 0 false
}

// changes lists where two documents differ.
func changes(old, new *risk.Document) []string {
	out := []string{}
	for c := range risk.Changes(old, new) {
		sign := ""
		switch {
		case c.Old == nil:
			sign = "+"
		case c.New == nil:
			sign = "-"
		}
		out = append(out, sign+string(c.At))
	}
	return out
}

func TestChanges(t *testing.T) {
	d := sample(3)
	for name, c := range map[string]struct {
		spoil func(d *risk.Document)
		want  []string
	}{
		"nothing":          {func(*risk.Document) {}, []string{}},
		"a text":           {func(d *risk.Document) { d.Risks[1].Title = "x" }, []string{"risks/R2/title"}},
		"a yes":            {func(d *risk.Document) { d.Decisions[0].Reasons.Law.On = true }, []string{"decisions/5.1/reasons/law/on"}},
		"a cell":           {func(d *risk.Document) { d.Method.Matrix[2][4] = 4 }, []string{"method/matrix/3/5"}},
		"a step":           {func(d *risk.Document) { d.Method.Impact[0].Name = "x" }, []string{"method/impact/1/name"}},
		"fewer steps":      {func(d *risk.Document) { d.Method.Impact = d.Method.Impact[:4] }, []string{"method/impact"}},
		"a shorter row":    {func(d *risk.Document) { d.Method.Matrix[1] = d.Method.Matrix[1][:4] }, []string{"method/matrix"}},
		"another id":       {func(d *risk.Document) { d.Risks[0].ID = "R9" }, []string{"-risks/R1", "+risks/R9"}},
		"other order":      {func(d *risk.Document) { d.Risks[0], d.Risks[2] = d.Risks[2], d.Risks[0] }, []string{}},
		"ids in order":     {func(d *risk.Document) { d.Risks[0].Treatment.Controls = []annexa.ControlID{"5.8", "5.32", "5.1"} }, []string{}},
		"an id for one":    {func(d *risk.Document) { d.Risks[0].Treatment.Controls[1] = "8.1" }, []string{"risks/R1/treatment/controls"}},
		"fewer ids":        {func(d *risk.Document) { d.Risks[0].Assets = nil }, []string{"risks/R1/assets"}},
		"nothing for one":  {func(d *risk.Document) { d.Risks[1] = nil }, []string{"-risks/R2"}},
		"a list gone":      {func(d *risk.Document) { d.Actions = nil }, []string{"-actions/M1"}},
		"a twin":           {func(d *risk.Document) { d.Risks = append(d.Risks, d.Risks[0]) }, []string{"+risks/R1"}},
		"a twin in front":  {func(d *risk.Document) { d.Risks = append([]*risk.Risk{{ID: "R3"}}, d.Risks...) }, nil},
		"without a number": {func(d *risk.Document) { d.Assets[0].ID = "" }, []string{"-assets/A1", "+assets/"}},
	} {
		t.Run(name, func(t *testing.T) {
			other := sample(3)
			c.spoil(other)
			got := changes(d, other)
			if c.want != nil {
				assert.Equal(t, c.want, got)
			}
			assert.Len(t, changes(other, d), len(got), "as many the other way")
			assert.Empty(t, changes(other, other))
		})
	}
}

func TestChangesOfNone(t *testing.T) {
	assert.Empty(t, changes(nil, nil))
	assert.Equal(t, changes(&risk.Document{}, sample(2)), changes(nil, sample(2)))
	assert.Len(t, changes(sample(2), nil), len(changes(nil, sample(2))))
}

// A reader that has seen enough is not walked on.
func TestChangesStop(t *testing.T) {
	d := sample(3)
	all := changes(nil, d)
	require.Greater(t, len(all), 100)
	for n := range len(all) {
		seen := 0
		for range risk.Changes(nil, d) {
			if seen++; seen > n {
				break
			}
		}
		assert.Equal(t, n+1, seen)
	}
	other := sample(3)
	other.Method.Matrix[2][4], other.Risks[1].Title, other.Risks[2] = 4, "x", nil
	for range risk.Changes(d, other) {
		break
	}
	seen := 0
	for c := range risk.Changes(d, other) {
		if seen++; c.At == "risks/R2/title" {
			break
		}
	}
	assert.Equal(t, 2, seen)
}
