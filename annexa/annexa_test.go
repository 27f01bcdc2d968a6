package annexa_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/annexa/lang/langtest"
)

func ExampleControlByID() {
	c, ok := annexa.ControlByID("5.15")
	fmt.Println(ok, c.Title.In(lang.NL))
	// Output: true Toegangsbeveiliging
}

func TestPlace(t *testing.T) {
	i := 0
	for c := range annexa.Controls() {
		assert.Equal(t, i, c.ID.Place(), c.ID)
		i++
	}
	for _, id := range []annexa.ControlID{"", "E1", "5", "5.", "5.0", "5.01", "5.38", "6.9", "7.15", "8.35", "4.1", "9.1", "0.1", "5.1 ", "5.1.1", "5.x", "x.1", "5,1", "\xff.\xff\xff"} {
		assert.Equal(t, -1, id.Place(), id)
	}
}

// ISO/IEC 27001:2022 Annex A: 37 organizational, 8 people, 14 physical and 34
// technological controls, 11 of them new since 2013.
func TestControlsCount(t *testing.T) {
	perTheme, fresh := map[annexa.Theme]int{}, 0
	for c := range annexa.Controls() {
		perTheme[c.Theme]++
		if c.New {
			fresh++
		}
	}
	assert.Equal(t, map[annexa.Theme]int{annexa.Organizational: 37, annexa.People: 8, annexa.Physical: 14, annexa.Technological: 34}, perTheme)
	assert.Equal(t, 11, fresh)
}

// The numbers of a theme run from 1 without a gap, in order.
func TestControlsNumbering(t *testing.T) {
	last := map[annexa.Theme]int{}
	for c := range annexa.Controls() {
		last[c.Theme]++
		assert.Equal(t, annexa.ControlID(fmt.Sprintf("%d.%d", c.Theme, last[c.Theme])), c.ID)
	}
}

// Annex A of 2013 had 114 controls; every one of them must be continued, and
// a control is new exactly when it continues none.
func TestControlsOf2013(t *testing.T) {
	old := map[string]bool{}
	for c := range annexa.Controls() {
		was := slices.Collect(c.Was())
		assert.Equal(t, c.New, len(was) == 0, c.ID)
		for _, id := range was {
			old[id] = true
		}
	}
	assert.Len(t, old, 114)
}

func TestControlsComplete(t *testing.T) {
	seen := map[string]annexa.ControlID{}
	for c := range annexa.Controls() {
		t.Run(string(c.ID), func(t *testing.T) {
			langtest.Complete(t, c.Title, "Screening", "Logging")
			for _, l := range lang.All() {
				title := c.Title.In(l)
				assert.Equal(t, strings.TrimSpace(title), title)
				assert.Empty(t, seen[l.Code()+title], "title used twice")
				seen[l.Code()+title] = c.ID
			}
			assert.NotZero(t, c.Type)
			assert.NotZero(t, c.Properties)
			assert.NotZero(t, c.Concepts)
			assert.NotZero(t, c.Capabilities)
			assert.NotZero(t, c.Domains)
		})
	}
}

func TestAttributeNames(t *testing.T) {
	loan := []string{"Governance"}
	for theme := range annexa.Themes() {
		langtest.Complete(t, theme.Name())
	}
	for group := range annexa.ThreatGroups() {
		langtest.Complete(t, group.Name())
	}
	for c := range annexa.Controls() {
		for _, names := range [][]lang.Text{
			slices.Collect(c.Type.Names()), slices.Collect(c.Properties.Names()), slices.Collect(c.Concepts.Names()),
			slices.Collect(c.Capabilities.Names()), slices.Collect(c.Domains.Names()),
		} {
			assert.NotEmpty(t, names)
			for _, name := range names {
				langtest.Complete(t, name, append(loan, "Detective", "Integriteit")...)
			}
		}
	}
	assert.Equal(t, []lang.Text{lang.T("Preventief", "Preventive"), lang.T("Corrigerend", "Corrective")},
		slices.Collect((annexa.Preventive | annexa.Corrective).Names()))
}

func TestThreats(t *testing.T) {
	seen := map[annexa.ThreatID]bool{}
	for threat := range annexa.Threats() {
		t.Run(string(threat.ID), func(t *testing.T) {
			assert.False(t, seen[threat.ID], "id used twice")
			seen[threat.ID] = true
			langtest.Complete(t, threat.Name, "Ransomware", "Shadow IT")
			langtest.Complete(t, threat.Example)
			langtest.Complete(t, threat.Event)
			langtest.Complete(t, threat.Consequence)
			langtest.Complete(t, threat.Vulnerabilities)
			assertShort(t, threat.Example.In(lang.NL), threat.Event.In(lang.NL), threat.Consequence.In(lang.NL))
			for _, l := range lang.All() {
				assertSentences(t, threat.Example.In(l))
				assertSentences(t, threat.Event.In(l))
				assertSentences(t, threat.Consequence.In(l))
				assert.Len(t, sentences(threat.Example.In(l)), 2, "a story is told in two sentences")
				for _, item := range threat.Vulnerabilities.In(l) {
					assertConventions(t, item)
					assert.False(t, strings.HasSuffix(item, "."), item)
				}
			}
			assert.NotZero(t, threat.Properties)
			for id := range threat.Controls() {
				_, ok := annexa.ControlByID(id)
				assert.True(t, ok, "no control %s", id)
			}
			for id := range threat.AssetTypes() {
				_, ok := annexa.AssetTypeByID(id)
				assert.True(t, ok, "no asset type %s", id)
			}
			assert.NotEmpty(t, slices.Collect(threat.Controls()))
			assert.NotEmpty(t, slices.Collect(threat.AssetTypes()))
			got, ok := annexa.ThreatByID(threat.ID)
			assert.True(t, ok)
			assert.Equal(t, threat.Name, got.Name)
		})
	}
	assert.GreaterOrEqual(t, len(seen), 60)
}

// Every type of asset has a threat, and every control helps against one.
func TestCatalogueIsConnected(t *testing.T) {
	struck, used := map[annexa.AssetTypeID]bool{}, map[annexa.ControlID]bool{}
	for threat := range annexa.Threats() {
		for id := range threat.AssetTypes() {
			struck[id] = true
		}
		for id := range threat.Controls() {
			used[id] = true
		}
	}
	for a := range annexa.AssetTypes() {
		assert.True(t, struck[a.ID], "no threat for %s", a.ID)
	}
	for c := range annexa.Controls() {
		assert.True(t, used[c.ID], "no threat for %s", c.ID)
	}
}

func TestAssetTypes(t *testing.T) {
	seen, secondary := map[annexa.AssetTypeID]bool{}, false
	for a := range annexa.AssetTypes() {
		assert.False(t, seen[a.ID], "%s used twice", a.ID)
		seen[a.ID] = true
		assert.False(t, a.Primary && secondary, "%s: primary types stand first", a.ID)
		secondary = secondary || !a.Primary
		langtest.Complete(t, a.Name, "Back-ups")
		assert.Len(t, a.Examples.In(lang.NL), len(a.Examples.In(lang.EN)), a.ID)
	}
	assert.GreaterOrEqual(t, len(seen), 20)
}

func TestUnknownIDs(t *testing.T) {
	_, ok := annexa.ControlByID("9.1")
	assert.False(t, ok)
	_, ok = annexa.ThreatByID("")
	assert.False(t, ok)
	_, ok = annexa.AssetTypeByID("A1")
	assert.False(t, ok)
}

// Who has found what they looked for stops there.
func TestListsStop(t *testing.T) {
	seen := 0
	for range annexa.Themes() {
		seen++
		break
	}
	for range annexa.ThreatGroups() {
		seen++
		break
	}
	c, _ := annexa.ControlByID("8.13")
	for range c.Capabilities.Names() {
		seen++
		break
	}
	assert.Equal(t, 3, seen)
}

// Every attribute has an id and a name of its own, its values have names, and
// a control has at least one of them.
func TestAttributes(t *testing.T) {
	n := 0
	for a := range annexa.Attributes() {
		n += a.Size
		got, ok := annexa.AttributeByID(a.ID)
		assert.True(t, ok)
		langtest.Complete(t, got.Name)
		for i := range a.Size {
			langtest.Complete(t, a.Value(i), "Governance")
		}
		assert.Zero(t, a.Value(-1))
		assert.Zero(t, a.Value(a.Size))
		assert.False(t, a.Has("5.1", -1))
		assert.False(t, a.Has("E1", 0), "an own control has none")
		for c := range annexa.Controls() {
			has := false
			for i := range a.Size {
				has = has || a.Has(c.ID, i)
			}
			assert.True(t, has, "%s of %s", a.ID, c.ID)
		}
	}
	assert.Equal(t, 3+3+5+15+4, n)
	detect, _ := annexa.AttributeByID("type")
	assert.True(t, detect.Has("7.4", 1))
	assert.False(t, detect.Has("7.1", 1))
	_, ok := annexa.AttributeByID("theme")
	assert.False(t, ok)
}
