package risk_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// setAll sets fields one after the other.
func setAll(t *testing.T, d *risk.Document, edits ...any) *risk.Document {
	t.Helper()
	for i := 0; i < len(edits); i += 2 {
		var err error
		d, err = risk.Set(d, risk.Path(edits[i].(string)), edits[i+1])
		require.NoError(t, err, edits[i])
	}
	require.NoError(t, risk.Validate(d))
	return d
}

// The highest area that is on counts, at each moment.
func TestImpactPerArea(t *testing.T) {
	d := sample(2)
	check := untouched(t, d)
	out := setAll(t, d, "method/perArea", true)
	assert.Equal(t, d.Risks, out.Risks, "no area is scored yet: nothing moves")

	out = setAll(t, out, "risks/R1/impacts/G1/current", 2, "risks/R1/impacts/G5/current", 4, "risks/R1/impacts/G2/current", 3)
	r := out.Risks[0]
	assert.Equal(t, 4, r.Current.Impact, "the highest of 2, 4 and 3")
	assert.Equal(t, d.Risks[0].Treatment.Residual, r.Treatment.Residual, "another moment")
	impact, in := out.Method.Highest(r, risk.Current)
	assert.Equal(t, 4, impact)
	assert.Equal(t, "People concerned", in.Title(lang.EN))

	assert.Equal(t, 3, setAll(t, out, "method/areas/G5/on", false).Risks[0].Current.Impact, "people are not looked at")
	assert.Equal(t, 4, setAll(t, out, "method/areas/G5/on", false, "method/areas/G5/on", true).Risks[0].Current.Impact)
	assert.Equal(t, 3, setAll(t, out, "risks/R1/impacts/G5/current", 0).Risks[0].Current.Impact)
	empty := setAll(t, out, "risks/R1/impacts/G5/current", 0, "risks/R1/impacts/G1/current", 0, "risks/R1/impacts/G2/current", 0)
	assert.Zero(t, empty.Risks[0].Current.Impact, "what it followed from is gone")
	assert.Empty(t, empty.Risks[0].Impacts, "an area of which nothing is said takes no place")

	whole := setAll(t, out, "method/perArea", false, "risks/R1/current/impact", 1)
	assert.Equal(t, 1, whole.Risks[0].Current.Impact)
	assert.Equal(t, 4, setAll(t, whole, "method/perArea", true).Risks[0].Current.Impact, "what was scored per area is kept")
	check()
}

func TestImpactPerAreaRefuses(t *testing.T) {
	d := setAll(t, sample(1), "method/perArea", true, "risks/R1/impacts/G1/current", 2)
	_, err := risk.Set(d, "risks/R1/current/impact", 5)
	refusedAt(t, "risks/R1/current/impact", err)
	for _, at := range []risk.Path{"risks/R1/impacts/G9/current", "risks/R1/impacts/A1/current", "risks/R9/impacts/G1/current", "risks/R1/impacts/G1", "risks/R1/impacts", "risks/R1/impacts/G2/id"} {
		_, err := risk.Set(d, at, 1)
		require.Error(t, err, at)
	}
	_, err = risk.Set(d, "risks/R1/impacts/G1/current", 6)
	refusedAt(t, "risks/R1/impacts/G1/current", err)

	contrary := *d.Risks[0]
	contrary.Current.Impact = 3
	d.Risks = []*risk.Risk{&contrary}
	refusedAt(t, "risks/R1/current/impact", risk.Validate(d))
	contrary.Impacts = []*risk.AreaImpact{{ID: "G1", Current: 3}, {ID: "G1"}}
	refusedAt(t, "risks/R1/impacts", risk.Validate(d))
	contrary.Impacts = []*risk.AreaImpact{nil}
	refusedAt(t, "risks/R1/impacts", risk.Validate(d))
}

func TestOwnAreas(t *testing.T) {
	d := setAll(t, sample(1), "method/perArea", true)
	d, id, err := risk.Add(d, "method/areas")
	require.NoError(t, err)
	assert.Equal(t, "G6", id)
	d = setAll(t, d, "method/areas/G6/name", "Veiligheid", "method/areas/G6/steps/5/description", "Iemand raakt gewond",
		"risks/R1/impacts/G6/current", 5, "risks/R1/impacts/G1/current", 2)
	assert.Equal(t, 5, d.Risks[0].Current.Impact)
	assert.Equal(t, "Iemand raakt gewond", d.Method.Areas[5].Step(lang.NL, 5))
	assert.Empty(t, d.Method.Areas[5].Step(lang.NL, 4), "an own area has no standard wording")
	assert.Len(t, d.Method.AreasOn(), 6)

	gone, err := risk.Remove(d, "method/areas/G6")
	require.NoError(t, err)
	require.NoError(t, risk.Validate(gone))
	assert.Equal(t, 2, gone.Risks[0].Current.Impact, "what remains counts")

	twin, id, err := risk.Duplicate(d, "method/areas/G1")
	require.NoError(t, err)
	require.NoError(t, risk.Validate(twin))
	area, _ := risk.Get(twin, risk.Path("method/areas/"+id))
	assert.Empty(t, area.(*risk.Area).Kind)
	_, err = risk.Set(d, "method/areas/G1/kind", "legal")
	refusedAt(t, "method/areas/G1/kind", err)
}

func TestOwnQualities(t *testing.T) {
	d, id, err := risk.Add(sample(1), "method/qualities")
	require.NoError(t, err)
	assert.Equal(t, "K1", id)
	d = setAll(t, d, "method/qualities/K1/name", "Authenticiteit", "assets/A1/qualities/K1/value", 3,
		"risks/R1/properties", []string{"availability", "K1"})
	properties := d.Method.Properties()
	assert.Equal(t, "Authenticiteit", properties[3].Name.In(lang.NL))
	for i, want := range []int{d.Assets[0].Confidentiality, d.Assets[0].Integrity, d.Assets[0].Availability, 3} {
		assert.Equal(t, want, d.Assets[0].Value(properties[i].Value))
		value, _ := risk.Get(d, d.Assets[0].At(properties[i].Value.ValueField()))
		assert.Equal(t, want, value)
	}
	assert.Zero(t, d.Assets[0].Value("K2"))
	assert.Empty(t, setAll(t, d, "assets/A1/qualities/K1/value", 0).Assets[0].Qualities)

	gone, err := risk.Remove(d, "method/qualities/K1")
	require.NoError(t, err)
	require.NoError(t, risk.Validate(gone))
	assert.Empty(t, gone.Assets[0].Qualities)
	assert.Equal(t, []risk.Property{"availability"}, gone.Risks[0].Properties)

	for range risk.MaxQualities - 1 {
		d, _, err = risk.Add(d, "method/qualities")
		require.NoError(t, err)
	}
	_, _, err = risk.Add(d, "method/qualities")
	refusedAt(t, "method/qualities", err)
	_, _, err = risk.Duplicate(d, "method/qualities/K1")
	refusedAt(t, "method/qualities", err)
}

func TestJustificationHoldsForItsData(t *testing.T) {
	outdated := func(d *risk.Document) bool { return risk.Assess(d).SoA[1].Outdated } // 5.2
	d := setAll(t, sample(1), "decisions/5.2/applicable", "yes")
	assert.False(t, outdated(d), "without words nothing is outdated")
	d = setAll(t, d, "decisions/5.2/justification", "Rollen zijn belegd.")
	assert.Equal(t, "yes;;", d.Decisions[1].Basis)
	assert.False(t, outdated(setAll(t, d, "decisions/5.2/owner", "CISO")))

	used := setAll(t, d, "risks/R1/treatment/controls", []string{"5.2"})
	assert.True(t, outdated(used), "a risk needs it now")
	assert.Equal(t, "Rollen zijn belegd.", used.Decisions[1].Justification, "words are never overwritten")
	assert.True(t, outdated(setAll(t, d, "decisions/5.2/reasons/law/on", true)))
	assert.False(t, outdated(setAll(t, used, "risks/R1/treatment/controls", []string{})), "as it was")

	confirmed, err := risk.Confirm(used, "5.2")
	require.NoError(t, err)
	assert.False(t, outdated(confirmed))
	assert.True(t, outdated(used), "the old document is untouched")
	assert.Equal(t, "yes; R1;", confirmed.Decisions[1].Basis)
	assert.False(t, outdated(setAll(t, used, "decisions/5.2/justification", "Rollen zijn belegd, ook voor R1.")), "new words are for today")
	assert.Empty(t, setAll(t, used, "decisions/5.2/justification", "").Decisions[1].Basis)
	_, err = risk.Confirm(d, "9.9")
	refusedAt(t, "decisions/9.9/justification", err)
}
