package annexa_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/annexa/lang/langtest"
)

func TestProfileFrameworks(t *testing.T) {
	with := 0
	for p := range annexa.Profiles() {
		for _, id := range p.Frameworks {
			_, ok := annexa.FrameworkByID(id)
			assert.True(t, ok, "%s: %s", p.ID, id)
			with++
		}
	}
	assert.Equal(t, 2, with, "care and government")
}

func TestProfiles(t *testing.T) {
	seen, assets, risks := map[annexa.ProfileID]bool{}, 0, 0
	for p := range annexa.Profiles() {
		t.Run(string(p.ID), func(t *testing.T) {
			assert.False(t, seen[p.ID], "id used twice")
			seen[p.ID] = true
			got, ok := annexa.ProfileByID(p.ID)
			require.True(t, ok)
			assert.Equal(t, p, got)
			langtest.Complete(t, p.Name, "Software")
			langtest.Complete(t, p.For)
			names, struck, n := map[lang.Text]bool{}, map[annexa.ThreatID]bool{}, 0
			for a := range p.Assets() {
				assets++
				langtest.Complete(t, a.Name)
				assert.False(t, names[a.Name], "%s twice", a.Name)
				names[a.Name] = true
				_, ok := annexa.AssetTypeByID(a.Type)
				assert.True(t, ok, "%s: no type %s", a.Name, a.Type)
				for _, value := range []int{a.Confidentiality, a.Integrity, a.Availability} {
					assert.True(t, 1 <= value && value <= 4, "%s: %d", a.Name, value)
				}
				found := slices.Collect(a.Threats())
				assert.NotEmpty(t, found, "%s: an asset that nothing threatens", a.Name)
				n += len(found)
				for _, one := range found {
					threat, ok := annexa.ThreatByID(one.Threat)
					require.True(t, ok, one.Threat)
					assert.False(t, struck[one.Threat], "%s twice: two risks would have one title", one.Threat)
					struck[one.Threat] = true
					assert.Contains(t, slices.Collect(threat.AssetTypes()), a.Type, "%s does not strike %s", one.Threat, a.Name)
					assert.True(t, 1 <= one.Likelihood && one.Likelihood <= 5 && 1 <= one.Impact && one.Impact <= 5, one.Threat)
					langtest.Complete(t, one.Rationale)
					assertShort(t, one.Rationale.In(lang.NL))
					for _, l := range lang.All() {
						assertSentences(t, one.Rationale.In(l))
					}
				}
			}
			assert.Equal(t, n, p.Risks())
			risks += n
		})
	}
	assert.Len(t, seen, 6)
	assert.GreaterOrEqual(t, assets, 87)
	assert.GreaterOrEqual(t, risks, 113)
	_, ok := annexa.ProfileByID("museum")
	assert.False(t, ok)
}
